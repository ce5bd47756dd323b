/**
 * How languages say no: words, affixes, verbs.
 *
 * Where "nobody" asks for a "not" beside it ("никто не", "nimeni nu", "senki sem"), only the "not" is listed: without it
 * the sentence lost its negation.
 *
 * @see https://wals.info/chapter/112 for the ways there are, https://wals.info/chapter/115 for "nobody" with "not".
 */

import { findEntry, listsByLanguage, sentencesOf, type WordList } from './words.ts';

/** The words and affixes of negation of a language. */
const negationOf: (language: string) => WordList | undefined = listsByLanguage({
  af: 'nie niks niemand geen nooit',
  ar: 'فلن فلم فليس لا ولا فلا ألا لم ولم لن ولن ليس وليس ليست عدم وعدم بعدم لئلا',
  az: 'deyil* yoxdur ~maz ~məz ~madan ~mədən ~mayan ~məyən ~mir ~mayacaq ~məyəcək ~mamalı ~məməli ~mamaq ~məmək ~maya ~məyə ~sız ~siz дејил* ~маз ~мәз ~мадан ~мәдән ~мајан ~мәјән ~мамалы ~мәмәли',
  be: 'не няма нельга',
  bg: 'не няма нямат недей*',
  bn: '~না ~নয় ~নেই ~নাই ~নহে',
  bs: 'не није нису неће нема немају немој* ne nije nisu neće nema nemaju nemoj*',
  ca: 'no ningú cap mai res tampoc',
  cs: 'ne*',
  cy: 'ni na nid nad neb ddim dim heb nis nac',
  da: 'ikke ingen intet aldrig hverken nogensinde ej',
  de: 'nicht nichts niemand niemandem niemanden nie niemals weder kein* ebensowenig',
  el: 'δεν δε δὲν δὲ δέν μη μην μὴ μὴν μή ουδείς ουδεμία ουδέν οὐδεὶς οὐδεμία οὐδὲν όχι ὄχι',
  eo: 'ne nek neni*',
  es: 'no nadie ninguna ninguno ningún nunca jamás nada tampoco',
  et: 'ei mitte pole ärge',
  eu: 'ez ezin ezingo inork inor inori inolako ezein gabe eza',
  fa: 'نمی* نباید نبایستی نیست نیستند نخواهد نخواهند نه نکن* ندار* نشو* نبود* نگیرد نمی\u200c* نگرد* نش* نک*',
  fi: 'ei en et emme ette eivät eivätkä älköön älkööt älkää',
  fr: 'ne n pas nul nulle nuls nulles aucun aucune jamais non personne',
  ga: 'ní níl nach nár níor cha',
  gl: 'non ningu* nunca nada tampouco',
  he: 'לא ולא שלא אין ואין שאין אל אינו אינה אינם לבל בלתי איש',
  hi: 'न नहीं ना बिना नही मत',
  hr: 'ne nije nisu neće nema nemaju nemoj*',
  hu: 'nem ne sem nincs* sincs*',
  hy: '~ոչ ~չ',
  id: 'tidak tak bukan jangan tiada tidak* tiada*',
  is: 'ekki eigi engan engin* enginn aldrei hvorki enga engum engu ekk* né',
  it: 'non nessun nessuno nessuna mai niente nulla neppure neanche nemmeno',
  ja: '~ない ~なく ~ず ~ぬ ~なかった ~なし ~まい ~なけ ~なか ~へん',
  ka: '~არ ~დაუშვებელ ~ვერ ~ნუ ~გარეშე',
  ko: '~아니 ~않 ~못 ~없 ~말',
  la: 'non nec nemo nullus nihil neque nulla neminem nullum nemini nullo numquam',
  lb: 'nët neen keng kee net keen keng kengem kee weder näischt',
  lt: 'ne* nė*',
  lv: 'ne* nav nav*',
  mk: 'не нема немаат немој*',
  mr: '~नाही ~नये ~नाहीत',
  ms: 'tidak tak bukan jangan tiada tidak* tiada*',
  mt: 'ma m hadd ħadd ebda',
  nb: 'ikke ingen intet aldri verken hverken ei',
  nl: 'niet niets niemand geen nooit nimmer evenmin',
  nn: 'ikkje ingen inga inkje aldri verken',
  no: 'ikke ingen intet aldri verken hverken ei',
  oc: 'ges res non pas degun deguna cap jamai pus tanpauc',
  pl: 'nie',
  pt: 'não ninguém nenhum nenhuma nunca jamais nada tampouco ~caso_algum ~modo_algum',
  ro: 'nu n',
  ru: 'не нет нельзя',
  sk: 'ne* nie',
  sl: 'ne ni nima nimajo niso nisem nismo noče*',
  sq: 'nuk s nuk* mos',
  sr: 'не није нису неће нема немају немој* ne nije nisu neće nema nemaju nemoj*',
  sv: 'inte icke ingen inga inget intet aldrig varken ej',
  th: '~ไม่ ~มิ',
  tr: 'değil* yok* ~mıyor ~miyor ~muyor ~müyor ~madı ~medi ~maz ~mez ~madan ~meden ~maksızın ~meksizin ~mayan ~meyen ~mayacak ~meyecek ~mama ~meme ~mamış ~memiş ~sız ~siz ~suz ~süz',
  uk: 'не немає нема',
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
  de: 'verbot* untersag*',
  el: 'απαγορ*',
  es: 'prohib* vedad*',
  et: 'keel*',
  fa: 'ممنوع',
  fi: 'kielle*',
  fr: 'interdit* défend* prohib*',
  he: 'אסור',
  hr: 'zabranj*',
  hu: 'tilos',
  id: 'dilarang',
  is: 'bann*',
  it: 'proib* viet*',
  ja: '~禁',
  ko: '~금지',
  mk: 'забран*',
  ms: 'dilarang',
  nb: 'forbud*',
  nl: 'verboden',
  nn: 'forbod*',
  no: 'forbud*',
  pl: 'zakaz*',
  pt: 'proib* vedad*',
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

/** Words that deny by how they are made ("unlimited"): they count where the English denies an adjective. */
const denying: (language: string) => WordList | undefined = listsByLanguage({
  ar: 'غير وغير بغير',
  be: 'неабмеж* немагчым* недапушч* несапраўдн*',
  bg: 'неогранич* невъзмож* недопуст* невалидн*',
  ca: 'il·limita* impossib* exclos*',
  da: 'ubegræns* umulig* ugyldig* udelukke*',
  de: 'unbegrenzt* unbeschränkt* unzuläss* unerlaubt* unmöglich* ungültig* unwirksam* unverbindlich* unübertragbar* ausgeschlossen* ausgenommen*',
  el: 'απεριόριστ* αδύνατ* άκυρ* ανεπίτρεπτ*',
  es: 'ilimitad* imposib* inválid* intransferib* excluid* inadmisib*',
  et: '*matu *matud piiramat* võimatu*',
  fa: 'غیر* نامحدود* ناممکن* نامعتبر*',
  fi: '*maton *mätön *mattom* *mättöm* mahdoto*',
  fr: 'illimité* impossib* irrecevab* invalid* exclu exclue exclus exclues incessib*',
  hi: 'असीमित* निषिद्ध असंभव',
  hu: '*tlan *tlen *talan *telen *tlanok *tlenek',
  it: 'illimitat* impossibil* inammissibil* intrasferibil* esclus*',
  ja: '~不可 ~無制限 ~無効',
  ko: '~무제한 ~불가 ~불허 ~무효',
  nb: 'ubegrens* umulig* ugyldig* utelukke*',
  nl: 'onbeperkt* onmogelijk* ongeldig* ontoelaatba* uitgesloten*',
  no: 'ubegrens* umulig* ugyldig* utelukke*',
  pl: 'nieogranicz* niemożliw* niedopuszcz* nieważn* bezzwrotn* wykluczon*',
  pt: 'ilimitad* impossív* inadmissív* intransferív* excluíd*',
  ro: 'nelimitat* imposibil* nerambursab* nepermis* exclus*',
  ru: 'неогранич* невозвратн* невозмож* недопуст* недейств* непередав* исключ*',
  sv: 'obegränsa* omöjlig* ogiltig* otillåt* uteslut*',
  uk: 'необмеж* неповерн* неможлив* неприпуст* недійс* виключ*',
  ur: 'غیر* ناممکن',
});

/**
 * Whether a translation says no where the English does, sentence by sentence where both have as many. Words for
 * "without" and "forbidden" count as long as the English has none of them: otherwise they are the translation of those.
 *
 * @returns `undefined` for a language that nobody described.
 */
export function keepsNegation(language: string, english: string, translation: string): boolean | undefined {
  const core = negationOf(language);
  if (!core) return undefined;
  const sources = sentencesOf(english);
  const targets = sentencesOf(translation);
  if (sources.length !== targets.length) return keepsInAll(core, language, [english, translation]);
  return sources.every(
    (source, index) => !saysNo(source) || keepsInAll(core, language, [source, targets[index] ?? '']),
  );
}

/** "And not", "nor": where the English begins with its negation, they only go on with one that stands before them. */
const continuing: Readonly<Record<string, RegExp>> = {
  ar: /(?<=\S\s)ولا(?!\p{L})/gu,
  da: /(?<=\S\s)ej heller(?!\p{L})/gu,
  nb: /(?<=\S\s)ei heller(?!\p{L})/gu,
  no: /(?<=\S\s)ei heller(?!\p{L})/gu,
  sv: /(?<=\S\s)ej heller(?!\p{L})/gu,
};

function keepsInAll(
  core: WordList,
  language: string,
  [english, written]: readonly [english: string, translation: string],
): boolean {
  const goesOn = /^(?:no|not|nothing|none)\b/i.test(english) ? continuing[language] : undefined;
  const translation = goesOn ? written.replace(goesOn, '') : written;
  if (findEntry(core, translation) !== undefined) return true;
  const more = [
    /\bwithout\b/i.test(english) ? undefined : without(language),
    /\b(?:prohibit|forbid|forbidden|ban)/i.test(english) ? undefined : forbidding(language),
    deniesAdjective.test(english) ? denying(language) : undefined,
  ];
  return more.some((list) => list && findEntry(list, translation) !== undefined);
}

const deniesAdjective =
  /\b(?:is|are|was|were|be|been) not (?:\p{Ll}+ly )?(?:\p{Ll}+(?:ed|[ai]ble|id)|possible|open|free|part)\b/u;

/** Whether an English sentence says no: not "not only", and not the number of something. */
export function saysNo(english: string): boolean {
  return no.test(english.replace(noNegation, ''));
}

const no = /\b(?:not|no|nobody|never|none|cannot|neither)\b|^Nor\b|n[’']t\b/i;
const noNegation =
  /\bis not to be\b|\bnot only\b|\b(?:whether )?or not\b|\bno(?:t)? (?:less|later|fewer|more) than\b|\bno\.(?= ?\d)|\bnot limited to\b/gi;
