// Which dictionaries of FreeDict are installed, as "apt-get install dict-freedict-eng-fra" does, by language.
import { existsSync } from 'node:fs';

/** Languages of the declaration, and what FreeDict calls them. */
const names = {
  af: 'afr',
  ar: 'ara',
  bg: 'bul',
  cs: 'ces',
  cy: 'cym',
  da: 'dan',
  de: 'deu',
  el: 'ell',
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
  la: 'lat',
  lt: 'lit',
  nb: 'nor',
  nl: 'nld',
  pl: 'pol',
  pt: 'por',
  ru: 'rus',
  sk: 'slk',
  sl: 'slv',
  sr: 'srp',
  sv: 'swe',
  sw: 'swh',
  tr: 'tur',
};

/** Paths of the dictionaries in both directions, by language. */
export function installed() {
  return Object.fromEntries(
    Object.entries(names).flatMap(([lang, name]) => {
      const paths = [`freedict-eng-${name}`, `freedict-${name}-eng`].map(
        (file) => `/usr/share/dictd/${file}`,
      );
      const found = paths.filter((path) => existsSync(`${path}.index`));
      return found.length > 0 ? [[lang, found]] : [];
    }),
  );
}
