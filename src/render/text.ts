/** Plain text: one line for each paragraph, an empty one between them. */

import { piecesOf, plainText } from './pieces.ts';
import type { PageWords, ReadableItem, ReadableText } from './readable.ts';

/** The whole text, ended by a line feed. Pure. */
export function renderText(text: ReadableText, words: PageWords): string {
  const parts: string[] = [];
  let before: ReadableItem | undefined;
  for (const item of text.items) {
    const isTight = before !== undefined && before.marker !== '' && item.marker !== '';
    if (before) parts.push(isTight ? '\n' : '\n\n');
    const indent = '   '.repeat(Math.max(0, item.marker === '' ? 0 : item.level - 1));
    parts.push(indent + (item.marker === '' ? '' : `${item.marker} `) + lineOf(item));
    before = item;
  }
  const around = aroundText(text, words);
  return `${[...around.before, parts.join(''), ...around.after].join('\n\n')}\n`;
}

function lineOf({ kind, content }: ReadableItem): string {
  return kind === 'rule' ? '* * *' : plainText(piecesOf(content));
}

/** What is said before and after the text itself, in paragraphs. */
export function aroundText(
  { isDraft, credit }: Pick<ReadableText, 'isDraft' | 'credit'>,
  words: PageWords,
): { readonly before: readonly string[]; readonly after: readonly string[] } {
  return {
    before: isDraft ? [words.say('draft')] : [],
    after: credit
      ? [
          words.say('licence', { licence: [credit.licence, credit.licenceUrl].filter(Boolean).join(' ') }),
          words.say('source', { url: credit.source }),
        ]
      : [],
  };
}
