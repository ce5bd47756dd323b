/** How languages say no. @see https://wals.info/chapter/112 for the ways there are: words, affixes, verbs. */

import { findEntry, listsByLanguage, type WordList } from './words.ts';

/** The words and affixes of negation of a language. */
const negationOf: (language: string) => WordList | undefined = listsByLanguage({
  af: 'nie niks niemand geen nooit',
  ar: 'فلن فلم فليس لا ولا فلا ألا لم ولم لن ولن ليس وليس ليست عدم وعدم بعدم لئلا',
  az: 'deyil heç nə ~maz ~məz ~madan ~mədən ~mayan ~məyən ~mir ~mayacaq ~məyəcək ~mamalı ~məməli ~mamaq ~məmək ~maya ~məyə ~sız ~siz дејил һеч* ~маз ~мәз ~мадан ~мәдән ~мајан ~мәјән ~мамалы ~мәмәли',
  be: 'не ніхто нікога нікому няма ніяк*',
  bg: 'не никой никого никому никак* никоя няма',
  bn: '~না ~নয় ~নেই ~নাই ~নহে',
  bs: 'не није нису неће нико никога никоме ниједан ne nije nisu neće niko nikoga nikakv* nijedan nitko nikad никакв* нема неко немој nema nemoj ničij* никад',
  ca: 'no ningú cap mai res',
  cs: 'ne* žádn*',
  cy: 'ni na nid nad neb ddim dim heb nis nac',
  da: 'ikke ingen intet aldrig hverken nogensinde',
  de: 'nicht nichts niemand niemandem niemanden nie niemals weder kein*',
  el: 'δεν δε δὲν δὲ δέν μη μην μὴ μὴν μή ούτε μήτε ουδείς όχι μηδέ κανείς καν* κάν* καμ* κανεὶς',
  eo: 'ne nek neni*',
  es: 'no nadie ninguna ninguno ningún nunca jamás nada',
  et: 'ei mitte pole',
  eu: 'ez ezin inork inor inori inolako ezein gabe eza',
  fa: 'نمی* نباید نبایستی نیست نیستند نخواهد نخواهند هیچ هیچ* نه نکن* ندار* نشو* نبود* نگیرد نمی\u200c* نگرد* نش* نک*',
  fi: 'ei en et emme ette eivät eivätkä älköön älkööt kukaan ketään mitään',
  fr: 'ne n pas nul nulle nuls nulles aucun aucune jamais non personne',
  ga: 'ní níl nach nár níor cha',
  gl: 'non ningu* nunca nada',
  he: 'לא ולא שלא אין ואין שאין אל אינו אינה אינם לבל בלתי איש',
  hi: 'न नहीं ना बिना नही मत',
  hr: 'ne nije nisu neće nitko niko nikoga nikome nijedan nikakv* nikad nema',
  hu: 'nem ne senki* semmi* nincs nincsen sincs soha',
  hy: '~ոչ ~չ',
  id: 'tidak tak bukan jangan tiada tidak* tiada*',
  is: 'ekki eigi engan engin* enginn aldrei hvorki enga engum engu ekk*',
  it: 'non nessun nessuno nessuna mai niente nulla neppure',
  ja: '~ない ~なく ~ず ~ぬ ~なかった ~なし ~まい ~なけ ~なか ~へん',
  ka: '~არ ~დაუშვებელ ~ვერ ~ნუ ~გარეშე',
  ko: '~아니 ~않 ~못 ~없 ~말',
  la: 'non nec nemo nullus nihil neque nulla neminem nullum nemini nullo numquam',
  lb: 'nët neen keng kee net keen keng kengem kee weder näischt',
  lt: 'ne* nė*',
  lv: 'ne* nav nav*',
  mk: 'не никој никого никому нема',
  mr: '~नाही ~नये ~नाहीत',
  ms: 'tidak tak bukan jangan tiada tidak* tiada*',
  mt: 'ma m hadd ħadd ebda',
  nb: 'ikke ingen intet aldri verken hverken',
  nl: 'niet niets niemand geen nooit nimmer',
  nn: 'ikkje ingen inga inkje aldri verken',
  no: 'ikke ingen intet aldri verken hverken',
  oc: 'ges res non pas degun deguna cap jamai pus',
  pl: 'nie żad*',
  pt: 'não ninguém nenhum nenhuma nunca jamais nada',
  ro: 'nu n nici nimeni nimănui niciun niciunui nicio nicicare',
  ru: 'не никто никого никому никак* нет нельзя',
  sk: 'ne* žiad* nie',
  sl: 'ne ni nihče nikogar nikomur noben* nikoli nima niso nisem',
  sq: 'nuk s nuk* asnjë askush askujt askënd askë* mos asn*',
  sr: 'не није нису неће нико никога никоме ниједан ne nije nisu neće niko nikoga нема неко немој nema nemoj ničij* никакв* nikakv* никад nikad',
  sv: 'inte icke ingen inga inget intet aldrig varken',
  th: '~ไม่ ~มิ',
  tr: 'değil hiç hiçbir ne yok ~maz ~mez ~madan ~meden ~maksızın ~meksizin ~mayan ~meyen ~mayacak ~meyecek ~mama ~meme ~mamış ~memiş ~sız ~siz ~suz ~süz',
  uk: 'не ніхто нікого нікому ніяк* немає жодн*',
  ur: 'نہیں نہ',
  vi: 'không chẳng chưa đừng chớ',
  yue: '~未 ~不 ~無 ~无 ~没 ~沒 ~勿 ~冇 ~唔',
  zh: '~未 ~不 ~無 ~无 ~没 ~沒 ~勿 ~莫 ~毋',
});

/** Words that say no of what follows ("without") or by themselves ("forbidden"): they count where English has others. */
const without: (language: string) => WordList | undefined = listsByLanguage({
  af: 'sonder',
  ar: 'دون بدون ودون بلا',
  be: 'без',
  bg: 'без',
  bn: '~ব্যতীত ~বিনা ~ছাড়া',
  bs: 'без bez',
  ca: 'sense',
  cs: 'bez',
  da: 'uden',
  de: 'ohne',
  el: 'χωρίς δίχως χωρὶς',
  eo: 'sen',
  es: 'sin',
  et: 'ilma',
  fa: 'بدون',
  fi: 'ilman',
  fr: 'sans',
  gl: 'sen',
  he: 'בלי ללא וללא מבלי',
  hi: '~बिना',
  hr: 'bez',
  hu: 'nélkül',
  hy: '~առանց',
  id: 'tanpa',
  is: 'án',
  it: 'senza',
  la: 'sine',
  lb: 'ouni onne',
  lt: 'be',
  lv: 'bez',
  mk: 'без',
  mr: '~विना ~शिवाय',
  ms: 'tanpa',
  mt: 'mingħajr',
  nb: 'uten',
  nl: 'zonder',
  nn: 'utan',
  no: 'uten',
  oc: 'sens',
  pl: 'bez',
  pt: 'sem',
  ro: 'fără',
  ru: 'без',
  sk: 'bez',
  sl: 'brez',
  sr: 'без bez',
  sv: 'utan',
  th: '~ปราศจาก',
  uk: 'без',
  ur: 'بغیر بلا',
});

const forbidding: (language: string) => WordList | undefined = listsByLanguage({
  ar: 'حظر يحظر',
  bs: 'забрањ* zabranj*',
  cs: 'zakáz*',
  da: 'forbud*',
  de: 'verbot*',
  el: 'απαγορ*',
  es: 'prohib*',
  et: 'keel*',
  fa: 'ممنوع',
  fi: 'kielle*',
  fr: 'interdit*',
  he: 'אסור',
  hr: 'zabranj*',
  hu: 'tilos',
  id: 'dilarang',
  is: 'bann*',
  it: 'proib*',
  ja: '~禁',
  ko: '~금지',
  mk: 'забран*',
  ms: 'dilarang',
  nb: 'forbud*',
  nl: 'verboden',
  nn: 'forbod*',
  no: 'forbud*',
  pl: 'zakaz*',
  pt: 'proib*',
  ro: 'interz*',
  ru: 'запре*',
  sk: 'zakáz*',
  sl: 'prepoved*',
  sq: 'ndalo*',
  sr: 'забрањ* zabranj*',
  sv: 'förbj*',
  th: '~ห้าม',
  tr: '~yasak',
  uk: 'заборон*',
  ur: 'ممنوع',
  vi: 'cấm',
  zh: '~禁',
});

/**
 * Whether a translation says no where the English does. Words for "without" and "forbidden" count as long as the
 * English has none of them: otherwise they are the translation of those.
 *
 * @returns `undefined` for a language that nobody described.
 */
export function keepsNegation(language: string, english: string, translation: string): boolean | undefined {
  const core = negationOf(language);
  if (!core) return undefined;
  if (findEntry(core, translation) !== undefined) return true;
  const more = [
    /\bwithout\b/i.test(english) ? undefined : without(language),
    /\b(?:prohibit|forbid|forbidden|ban)/i.test(english) ? undefined : forbidding(language),
  ];
  return more.some((list) => list && findEntry(list, translation) !== undefined);
}

/** Whether an English sentence says no: not "not only", and not the number of something. */
export function saysNo(english: string): boolean {
  return no.test(english.replace(noNegation, ''));
}

const no = /\b(?:not|no|nobody|never|none|cannot|neither)\b|n[’']t\b/i;
const noNegation =
  /\bis not to be\b|\bnot only\b|\b(?:whether )?or not\b|\bno(?:t)? (?:less|later|fewer|more) than\b|\bno\.(?= ?\d)|\bnot limited to\b/gi;
