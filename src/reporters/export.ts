/** Files for translators that were written, or why one was not. */

import { visible } from '../text/visible.ts';
import type { Exports } from '../work/export.ts';
import type { Screen } from './screen.ts';

type Of<Type extends Exports['type']> = Extract<Exports, { readonly type: Type }>;

/** One line a file. */
export function reportExports({ files }: Of<'files'>, { t }: Screen): string {
  return files
    .map(({ path, written, items, ...counts }) => {
      if (!written) return `${t('export.same', { path: visible(path) })}\n`;
      const data = { path: visible(path), items: t('count.item', { count: items }), ...counts };
      return `${t('export.written', data)}\n`;
    })
    .join('');
}

/** What the second reader reads otherwise, as far as it helps. */
export function reportDisagreement({ lang, differences }: Of<'disagreement'>, { t }: Screen): string {
  const lines = differences.slice(0, 10).map(({ type, unit, written, read }) => {
    const data = { type, unit: visible(unit), written: visible(written), read: visible(read) };
    return `  ${t('export.disagreement', data)}\n`;
  });
  return `${t('export.disagrees', { lang })}\n${lines.join('')}`;
}
