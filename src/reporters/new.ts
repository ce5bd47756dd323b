/** Translations that were begun, and what comes next. */

import { nameWithin } from '../languages/names.ts';
import type { NewTranslation } from '../work/new.ts';
import type { Screen } from './screen.ts';

/** @param ui Language of the interface. */
export function reportBegun(
  begun: readonly NewTranslation[],
  { t, ui }: Screen & { readonly ui: string },
): string {
  return begun
    .map(({ document, lang, path, verbatim }) => {
      const name = nameWithin(lang, [ui]);
      const next = t(verbatim.length > 0 ? 'new.next' : 'new.nextAll', {
        path,
        verbatim: verbatim.join(', '),
      });
      return `${t('new.created', { document, name })}\n${next}\n  urtext check --lang ${lang}\n`;
    })
    .join('');
}
