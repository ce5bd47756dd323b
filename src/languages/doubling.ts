/** Words that stand twice in a row in good sentences. Only languages that do not double words at large. */

const doubling: Readonly<Record<string, string>> = {
  af: 'om nie dit',
  bg: 'по',
  bs: 'se je',
  ca: 'ens us es',
  cs: 'se si',
  da: 'at den det de der som er',
  de: 'die der das sie den dem wir uns ihr es',
  el: 'το του τα και',
  es: 'nos os',
  et: 'ja',
  eu: '',
  fi: 'on en sen se joka',
  fr: 'nous vous si en que le la les',
  ga: 'a',
  gl: 'nos se',
  he: 'את על של לאט יום',
  hr: 'se je',
  hu: 'az egy már',
  hy: '',
  ig: 'a na iche otu obere ngwa nwayọ nwayọọ ọsọ ugboro mgbe nta kwa',
  is: 'að það sem og',
  it: 'man via così poi',
  ka: '',
  lb: 'déi dat de an',
  lt: 'tik vos',
  lv: 'ar tik',
  mk: 'се',
  nb: 'at den det de der som er',
  nl: 'die dat zij u het',
  nn: 'at den det dei der som er',
  no: 'at den det de der som er',
  oc: 'nos vos',
  pl: 'się bardzo',
  pt: 'nos vos',
  ro: 'se',
  ru: 'что еле чуть',
  sk: 'sa si',
  sl: 'se je',
  sq: 'një të e',
  sr: 'се је se je',
  sv: 'att den det de som är i på',
  uk: 'що ледь',
};

/** The words of a language that may be doubled; `undefined` when nobody told, or when it doubles any word. */
export function doublingWords(language: string): ReadonlySet<string> | undefined {
  const known = cache.get(language);
  if (known) return known;
  const words = Object.hasOwn(doubling, language) ? doubling[language] : undefined;
  if (words === undefined) return undefined;
  const set = new Set(words.split(' '));
  cache.set(language, set);
  return set;
}

const cache = new Map<string, ReadonlySet<string>>();
