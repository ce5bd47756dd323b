import { visibleLine } from '../text/visible.ts';
import { placedItems } from '../work/edit-items.ts';
import type { AskedOfTranslation } from './asked.ts';
import { itemAt } from './item-at.ts';
import type { Hover, Position } from './protocol.ts';

/** How the English is shown; texts are quoted as code, so that none gives the editor links or pictures. */
export type HoverKind = 'markdown' | 'plaintext';

/** The English of the item at a place, how far it is, and what the English was before. */
export function hoverAt(asked: AskedOfTranslation, at: Position, kind: HoverKind): Hover | null {
  const { look, t, file, positions } = asked;
  const item = itemAt(placedItems(look), positions.offset(file, at));
  if (!item?.english) return null;
  const { content, previous } = item.english;
  const status = item.status === undefined ? '' : ` · ${t(`status.${item.status}`)}`;
  const quoted = (text: string): string => {
    const shown = text.split('\n').map(visibleLine).join('\n');
    return kind === 'markdown' ? fenced(shown) : shown;
  };
  const parts = [
    `${t('editor.english', { item: item.address })}${status}`,
    quoted(content),
    ...(previous === undefined ? [] : [t('editor.before'), quoted(previous)]),
  ];
  return { contents: { kind, value: parts.join('\n\n') }, range: positions.range(file, item.span) };
}

/** A block of code that nothing in the text ends. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
