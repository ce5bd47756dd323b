/** Words that say no without being a "not": what is done instead, and none whatsoever. */

import { ofNobody } from './english-negation.ts';
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

/** "No ads.", "There is no fee": the English names what there is none of, and nobody does anything. */
const ofNone: RegExp = /(?:^|[.;:!] |\bthere(?: (?:is|are|was|were)|[’']s) )no \p{Ll}/iu;

/** Words for none that need no "not" where there is no verb, and words for what is missing. */
const noneOf: (language: string) => WordList | undefined = listsByLanguage({
  az: 'heç sıfır',
  bs: 'nikakv* никакв* nema',
  cs: 'žádn* nulov* chyb*',
  el: 'καμία καμιά κανένας κανένα κανέναν κανείς μηδέν* λείπ*',
  et: 'puudu*',
  fa: 'هیچ بدون بی عدم',
  fi: 'puuttu* nolla',
  hr: 'nikakv* nema nula',
  hu: 'semmi* nulla',
  lt: 'jok*',
  lv: 'nekād*',
  pl: 'żadn* brak brakuje zero',
  ro: 'nici* zero',
  ru: 'никак* ноль отсутств*',
  sk: 'žiadn* nulov* chýb*',
  sl: 'noben* nobeden brez',
  sr: 'nikakv* никакв*',
  tr: 'hiç hiçbir sıfır',
  uk: 'жодн* ніяк* брак* бракує відсутн*',
});

/** What English denies is easy: "cannot easily be found". */
const ofEase: RegExp = /(?:\bnot|\bcannot|n[’']t)\b[^.;,]{0,30}\b(?:easy|easily|simple|simply)\b/iu;

/** Words for what is hard: what is not easy is so. */
const hardly: (language: string) => WordList | undefined = listsByLanguage({
  ar: 'صعب* يصعب الصعب*',
  bg: 'трудно сложно',
  ca: 'difícil*',
  cs: 'obtížn* těžk* složit*',
  da: 'svært vanskelig*',
  de: 'schwer schwierig* kaum',
  el: 'δύσκολ*',
  es: 'difícil*',
  fi: 'vaikea*',
  fr: 'difficile* mal',
  gl: 'difícil*',
  hi: '~मुश्किल ~कठिन',
  hu: 'nehéz* nehez*',
  id: 'sulit sukar',
  it: 'difficil*',
  ja: '~難し ~困難 ~づらい ~にくい ~がたい',
  ko: '~어렵 ~어려 ~힘들',
  nb: 'vanskelig*',
  nl: 'moeilijk* lastig*',
  pl: 'trudn* ciężko',
  pt: 'difícil* dificil*',
  ro: 'greu dificil*',
  ru: 'трудн* сложн* тяжело',
  sk: 'ťažk* zložit*',
  sr: 'тешко teško',
  sv: 'svårt svår*',
  tr: 'zor güç',
  uk: 'важк* складн*',
  vi: '~khó',
  zh: '~难 ~難 ~不易',
});

/** What English wants to be sure not to have: that is avoided or prevented. */
const ofCare: RegExp =
  /\b(?:ensur\p{Ll}+|mak\p{Ll}+ sure|so that|careful|care)\b[^.;]*(?:\bnot\b|n[’']t\b|\bno\b|\bnever\b)/iu;

/** Words for avoiding and preventing. */
const avoiding: (language: string) => WordList | undefined = listsByLanguage({
  ar: 'تجنب* لتجنب* منع* لمنع* تفادي*',
  bg: 'избегн* избягв* предотврат*',
  ca: 'evit* impedi*',
  cs: 'zabrán* vyhn* předej* předcház*',
  da: 'undgå* forhindr*',
  de: 'vermeid* vermied* verhinder* vorbeug*',
  el: 'αποφ* αποτρ*',
  es: 'evit* impedi* impida*',
  fa: '~جلوگیری ~اجتناب',
  fi: 'vält* estä* esty*',
  fr: 'évit* empêch*',
  gl: 'evit* impedi*',
  hi: '~बच ~रोक',
  hu: 'elkerül* megakadály* megelőz*',
  id: 'mencegah menghindari hindari cegah',
  it: 'evit* impedi*',
  ja: '~避け ~防 ~回避',
  ko: '~피하 ~피할 ~방지 ~막',
  nb: 'unngå* forhindr*',
  nl: 'voorkom* vermijd* vermeden',
  pl: 'unikn* unika* zapobie* zapobi*',
  pt: 'evit* impedi* impeç*',
  ro: 'evit* împiedic* preven*',
  ru: 'избеж* избег* предотвра* исключ*',
  sk: 'zabrán* vyhn* predí*',
  sv: 'undvik* förhindr* förebygg*',
  tr: 'önle* kaçın* engelle*',
  uk: 'уник* запобіг* виключ*',
  vi: '~tránh ~ngăn',
  zh: '~避免 ~防止 ~防範',
});

/** Words that say no where the English has none of something, denies that it is easy, or wants to be sure not to have it. */
export function otherWays(language: string, english: string): readonly (WordList | undefined)[] {
  return [
    ofNone.test(english) && !ofNobody.test(english) ? noneOf(language) : undefined,
    ofEase.test(english) ? hardly(language) : undefined,
    ofCare.test(english) && !/\b(?:avoid|prevent)/i.test(english) ? avoiding(language) : undefined,
  ];
}

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
