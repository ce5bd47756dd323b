/** Words that say no without being a "not": what is done instead, and none whatsoever. */

import { listsByLanguage, type WordList } from './words.ts';

/** What is done in the place of what the English says not to do: "rather than copying", for "do not copy". */
export const insteadOf: (language: string) => WordList | undefined = listsByLanguage({
  ar: 'بدلا بدلاً عوضا عوضاً',
  bg: 'вместо',
  bs: 'umjesto умјесто',
  ca: '~en_lloc',
  cs: 'namísto místo',
  da: '~i_stedet',
  de: 'anstatt statt anstelle',
  el: 'αντί',
  es: '~en_lugar ~en_vez',
  et: 'asemel',
  eu: 'ordez ~ordez',
  fa: '~به_جای ~به\u200cجای ~بجای',
  fi: 'sijaan sijasta',
  fr: '~au_lieu plutôt',
  gl: '~en_vez ~en_lugar',
  he: 'במקום',
  hi: '~बजाय',
  hr: 'umjesto',
  hu: 'ahelyett helyett ~helyett',
  hy: '~փոխարեն',
  id: '~alih-alih',
  it: 'invece anziché',
  ja: '~代わりに ~かわりに',
  ko: '~대신',
  lt: 'vietoj užuot',
  lv: '~vietā',
  mk: 'наместо',
  ms: '~alih-alih',
  nb: '~i_stedet istedenfor',
  nl: '~in_plaats',
  no: '~i_stedet istedenfor',
  pl: 'zamiast',
  pt: '~em_vez ~ao_invés',
  ro: '~în_loc',
  ru: 'вместо',
  sk: 'namiesto',
  sl: 'namesto',
  sr: 'уместо umesto',
  sv: 'istället ~i_stället',
  tr: 'yerine',
  uk: 'замість',
  vi: '~thay_vì',
});

/** What an English "not" denies of something, or of doing something: "is not synchronous", "not using one". */
export const ofQuality: RegExp =
  /\b(?:is|are|was|were|be|being|been) not (?!to\b)\p{Ll}{4,}|\bnot \p{Ll}{2,}ing\b/iu;

/** Whether a word denies by its first sign, as "несинхронный", "nieznany" and "unbekannt" do. */
export function deniesQuality(language: string, text: string): boolean {
  return Object.hasOwn(madeWith, language) && madeWith[language]?.test(text) === true;
}

const slavic = /(?<!\p{L})(?:(?:не|ne)\p{Ll}{5,}|отсутств|відсутн)/iu;
const madeWith: Readonly<Record<string, RegExp>> = {
  be: slavic,
  bg: slavic,
  bs: slavic,
  de: /(?<!\p{L})un(?!ter|d\b|s\b|ser|ion|iv|i[fqk])\p{Ll}{4,}/iu,
  hr: slavic,
  ja: /非\p{Script=Han}/u,
  mk: slavic,
  pl: /(?<!\p{L})nie\p{Ll}{4,}/iu,
  ru: slavic,
  sr: slavic,
  uk: slavic,
  yue: /非\p{Script=Han}/u,
  zh: /非\p{Script=Han}/u,
};

/** "None whatsoever", which in a sentence without a verb needs no "not" beside it. */
export const whatsoever: (language: string) => WordList | undefined = listsByLanguage({
  be: 'ніяк*',
  bg: 'никак*',
  mk: 'никак*',
  ru: 'никак*',
  uk: 'ніяк* жодн*',
});

/** Words for stopping: "do not go on" is said so. */
export const stopping: (language: string) => WordList | undefined = listsByLanguage({
  bg: 'спир* спр* прекрат*',
  cs: 'přesta* ukonč*',
  de: 'aufhör* aufzuhör* stopp* beende*',
  es: 'detén* deten* deteng* ces*',
  fr: 'arrêt* cess*',
  it: 'smett* ferma*',
  pl: 'przesta* zaprzesta*',
  pt: 'pare parar cess*',
  ru: 'останов* прекра* переста*',
  uk: 'зупин* припин* переста*',
  zh: '~停',
});
