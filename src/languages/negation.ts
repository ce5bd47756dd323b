/** How languages say no. @see https://wals.info/chapter/112 for the ways there are: words, affixes, verbs. */

import { listsByLanguage, type WordList } from './words.ts';

/** The words and affixes of negation of a language; `undefined` when nobody described them. */
export const negationOf: (language: string) => WordList | undefined = listsByLanguage({
  af: 'nie niks niemand geen sonder nooit nòg nóg',
  ar: 'لا ولا فلا ألا لم ولم لن ولن ليس وليس ليست غير وغير دون بدون ودون عدم وعدم بعدم بلا سوى إلا حظر يحظر امتناع لئلا بغير',
  az: 'deyil heç nə ~maz ~məz ~madan ~mədən ~mayan ~məyən ~mir ~mayacaq ~məyəcək ~mamalı ~məməli ~mamaq ~məmək ~maya ~məyə ~sız ~siz дејил һеч* ~маз ~мәз ~мадан ~мәдән ~мајан ~мәјән ~мамалы ~мәмәли',
  be: 'не ні ніхто нікога нікому без няма не* ня* ніяк*',
  bg: 'не ни никой никого никому никак* никоя без няма нито не*',
  bn: '~না ~নয় ~নেই ~নাই ~ব্যতীত ~বিনা ~ছাড়া ~নহে ~নয়',
  bs: 'не ни није нису неће нико никога никоме ниједан без нити не* ни* забрањ* ne ni nije nisu neće niko nikoga bez niti ne* ni* zabranj* nikakv* nijedan nitko nikad никакв* ниједан',
  ca: 'no ni ningú cap sense mai res',
  cs: 'ne* ni* ani bez žádn* zakáz*',
  cy: 'ni na nid nad neb ddim dim heb nis nac',
  da: 'ikke ingen intet aldrig uden hverken ej nogensinde forbud*',
  de: 'nicht nichts niemand niemandem niemanden nie niemals ohne weder kein* un* verbot*',
  el: 'δεν δε δὲν δὲ δέν μη μην μὴ μὴν μή ούτε χωρίς μήτε ουδείς όχι μηδέ δίχως κανείς καν* κάν* καμ* κανεὶς χωρὶς απαγορ*',
  eo: 'ne nek sen neni* mal*',
  es: 'no ni nadie ninguna ninguno ningún nunca jamás sin tampoco nada prohib*',
  et: 'ei ega ilma mitte pole keel* *mata',
  eu: 'ez ezin inork inor inori inolako ezein gabe eza ez* *gabe',
  fa: 'نمی* نباید نبایستی نیست نیستند نخواهد نخواهند هیچ هیچ* بدون نه نکن* ندار* نشو* نبود* ممنوع نگیرد نا* بی* غیر نمی\u200c* نگرد* نش* نک*',
  fi: 'ei eikä en et emme ette eivät eivätkä älköön älkööt ilman kukaan ketään mitään kielle* epä* *maton *mätön *tta *ttä *matta *mättä',
  fr: 'ne n pas ni nul nulle nuls nulles aucun aucune jamais sans non personne interdit* in*',
  ga: 'ní níl nach gan ná nár níor cha neamh* mí* ar',
  gl: 'non nin ningu* sen nunca nada',
  he: 'לא ולא שלא אין ואין שאין אל בלי ללא וללא אינו אינה אינם לבל בלתי איש אסור מבלי',
  hi: 'नहीं न ना बिना नही मत ~बिना ~गैर ~अन ~वंचित',
  hr: 'ne ni nije nisu neće nitko niko nikoga nikome nijedan nikakv* bez niti nikad ne* zabranj*',
  hu: 'nem sem ne se senki* semmi* nélkül nincs nincsen sincs soha tilos *talan *telen *tlan *tlen',
  hy: '~ոչ ~չ ~առանց ~մի ~ան',
  id: 'tidak tak tanpa bukan jangan tiada tidak* tiada* dilarang',
  is: 'ekki eigi engan engin* enginn aldrei án né hvorki enga engum engu ekk* bann* ó*',
  it: 'non né nessun nessuno nessuna senza mai niente nulla neppure proib* in*',
  ja: '~ない ~なく ~ず ~ぬ ~無 ~なかった ~非 ~不 ~禁 ~なし ~まい ~なけ ~なか ~へん',
  ka: '~არ ~ვერ ~ნუ ~გარეშე ~უ',
  ko: '~아니 ~않 ~못 ~없 ~말 ~금지 ~무 ~불 ~안 ~비',
  la: 'non nec nemo nullus nihil sine neque ne nulla neminem nullum nemini nullo numquam in*',
  lb: 'net keen keng kengem kee ni ouni weder näischt onne on*',
  lt: 'be ne* ni* nė*',
  lv: 'ne* bez nav nav*',
  mk: 'не ни никој никого никому без ниту нема не* ни* забран*',
  mr: '~नाही ~नये ~नाहीत ~विना ~शिवाय ~न ~अ',
  ms: 'tidak tak tanpa bukan jangan tiada tidak* tiada* dilarang',
  mt: 'ma m hadd ħadd ebda mingħajr la lanqas m*',
  nb: 'ikke ingen intet aldri uten verken hverken ei forbud* u*',
  nl: 'niet niets niemand geen nooit zonder noch nimmer verboden on*',
  nn: 'ikkje ingen inga inkje aldri utan verken ei forbod* u*',
  no: 'ikke ingen intet aldri uten verken hverken ei forbud* u*',
  oc: 'non pas ni degun deguna cap sens jamai pus',
  pl: 'nie ani bez ni* żad* nie* zakaz*',
  pt: 'não nem ninguém nenhum nenhuma nunca jamais sem nada proib*',
  ro: 'nu n nici nimeni nimănui niciun niciunui nicio nicicare fără ne* interz* in*',
  ru: 'не ни никто никого никому никак* без нет нельзя не* ни* запре*',
  sk: 'ne* ni* bez ani žiad* zakáz* nie',
  sl: 'ne ni brez niti nihče nikogar nikomur noben* nikoli ne* prepoved*',
  sq: 'nuk s nuk* asnjë askush askujt askënd askë* pa mos as asn* ndalo*',
  sr: 'не ни није нису неће нико никога никоме ниједан без нити не* ни* забрањ* ne ni nije nisu neće niko nikoga bez niti ne* ni* zabranj*',
  sv: 'inte ej icke ingen inga inget intet aldrig utan varken förbj* o*',
  th: '~ไม่ ~มิ ~ปราศจาก ~ห้าม',
  tr: 'değil hiç hiçbir ne yok ~maz ~mez ~madan ~meden ~maksızın ~meksizin ~mayan ~meyen ~mayacak ~meyecek ~mama ~meme ~mamış ~memiş ~sız ~siz ~suz ~süz ~yasak',
  uk: 'не ні ніхто нікого нікому ніяк* без немає не* жодн* ні* заборон*',
  ur: 'نہیں نہ بغیر نا بلا غیر نہ* ممنوع',
  vi: 'không chẳng chưa đừng chớ cấm',
  yue: '~不 ~無 ~无 ~非 ~未 ~没 ~沒 ~勿 ~冇 ~唔',
  zh: '~不 ~無 ~无 ~非 ~未 ~没 ~沒 ~勿 ~莫 ~毋 ~免 ~禁',
});

/** Whether an English sentence says no: not "not only", and not the number of something. */
export function saysNo(english: string): boolean {
  return no.test(english.replace(noNegation, ''));
}

const no = /\b(?:not|no|nobody|never|none|cannot|neither)\b|n[’']t\b/i;
const noNegation = /\bis not to be\b|\bnot only\b|\b(?:whether )?or not\b|\bno(?:t)? (?:less|later|fewer|more) than\b|\bno\.(?= ?\d)|\bnot limited to\b/gi;
