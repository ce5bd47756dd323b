/** What became of the lock of a document. */

import { visible } from '../text/visible.ts';
import type { LockedDocument } from '../work/lock.ts';
import { showChange } from './change.ts';
import type { Screen } from './screen.ts';

/** New editions, or how one changed that was locked. */
export async function reportLocked(
  { document, changes, added }: LockedDocument,
  screen: Screen,
): Promise<string> {
  const { t, style } = screen;
  let shown = '';
  for (const { edition, units } of changes) {
    shown += `${style('red', t('lock.changed', { edition: edition.id, document }))}\n`;
    for (const { address, before, after } of units) {
      const texts = { before: before?.content ?? '', after: after?.content ?? '' };
      shown += await showChange(address, texts, screen);
    }
  }
  if (changes.length > 0) return shown;
  if (added.length === 0) return `${t('lock.unchanged', { document })}\n`;
  const lines = added.map(({ edition, items }) =>
    t('lock.locked', { edition, document, items: t('count.item', { count: items }) }),
  );
  return `${lines.join('\n')}\n`;
}

/** What is wrong with changed editions, for the stream of errors. */
export function reportRefusedEditions({ document, changes }: LockedDocument, { t }: Screen): string {
  return changes
    .map(
      ({ path, edition }) =>
        `${visible(path)}: ${t('errors.changed-edition', { edition: edition.id, document })}\n`,
    )
    .join('');
}
