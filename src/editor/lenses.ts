import { visible } from '../text/visible.ts';
import { placedItems } from '../work/edit-items.ts';
import type { AskedOfTranslation } from './asked.ts';
import type { CodeLens } from './protocol.ts';

/** How far the translation is, above its first line, and how far each item is, above the item. */
export function lensesOf({ look, file, positions, t }: AskedOfTranslation): CodeLens[] {
  const { outcome } = look;
  const found = (['error', 'warning', 'note'] as const)
    .map((name) => ({ name, count: outcome.counts[`${name}s`] }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => t(`count.${name}`, { count }));
  const start = positions.range(file, { start: 0, end: 0 });
  return [
    lens(start, [t('editor.done', { done: outcome.done }), ...found].join(' · ')),
    ...placedItems(look).flatMap(({ address, status, span }) =>
      status === undefined
        ? []
        : [
            lens(
              positions.range(file, { start: span.start, end: span.start }),
              `${visible(address)} · ${t(`status.${status}`)}`,
            ),
          ],
    ),
  ];
}

/** A title without a command: it tells, and nothing happens. */
function lens(range: CodeLens['range'], title: string): CodeLens {
  return { range, command: { title, command: '' } };
}
