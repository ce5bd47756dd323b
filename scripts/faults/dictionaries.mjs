// Which dictionaries of FreeDict are installed, as "apt-get install dict-freedict-eng-fra" does, by language.
import { existsSync } from 'node:fs';
import { freedictLanguages, freedictNames } from '../../dist/languages/freedict.js';

/** Paths of the dictionaries in both directions, by language. */
export function installed() {
  return Object.fromEntries(
    freedictLanguages.flatMap((lang) => {
      const found = freedictNames(lang)
        .map((file) => `/usr/share/dictd/${file}`)
        .filter((path) => existsSync(`${path}.index`));
      return found.length > 0 ? [[lang, found]] : [];
    }),
  );
}
