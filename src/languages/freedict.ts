/**
 * What FreeDict calls languages, and which of them it has dictionaries of, from English and to it.
 *
 * @see https://freedict.org/downloads/
 */

const names: Readonly<Record<string, string>> = {
  af: 'afr',
  ar: 'ara',
  bg: 'bul',
  cs: 'ces',
  cy: 'cym',
  da: 'dan',
  de: 'deu',
  el: 'ell',
  eo: 'epo',
  es: 'spa',
  fi: 'fin',
  fr: 'fra',
  ga: 'gle',
  hi: 'hin',
  hr: 'hrv',
  hu: 'hun',
  id: 'ind',
  is: 'isl',
  it: 'ita',
  ja: 'jpn',
  kha: 'kha',
  ku: 'kur',
  la: 'lat',
  lt: 'lit',
  nb: 'nor',
  nl: 'nld',
  nn: 'nor',
  no: 'nor',
  pl: 'pol',
  pt: 'por',
  rom: 'rom',
  ru: 'rus',
  sk: 'slk',
  sl: 'slv',
  sr: 'srp',
  sv: 'swe',
  sw: 'swh',
  tr: 'tur',
};

/** The languages, as tags of BCP 47. */
export const freedictLanguages: readonly string[] = Object.keys(names);

/** Languages that have none from English, and such that have none to it. */
const onlyToEnglish: ReadonlySet<string> = new Set(['epo', 'isl', 'kha', 'kur', 'slk', 'slv']);
const onlyFromEnglish: ReadonlySet<string> = new Set(['bul', 'hin', 'ind', 'nor', 'rom', 'rus']);

/** The names of its dictionaries for a language, as `freedict-eng-deu`; the one from English first, if there is one. */
export function freedictNames(language: string): readonly string[] {
  const name = Object.hasOwn(names, language) ? names[language] : undefined;
  if (name === undefined) return [];
  const from = onlyToEnglish.has(name) ? [] : [`freedict-eng-${name}`];
  return onlyFromEnglish.has(name) ? from : [...from, `freedict-${name}-eng`];
}
