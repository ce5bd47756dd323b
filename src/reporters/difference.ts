/** Word differences for people. The only importer of the diff package. */

import { diffArrays } from 'diff';

/** A stretch of words that both texts have, or one of them. */
export interface Part {
  readonly type: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * The difference of two texts, word by word, in the words of the language: scripts without spaces have words too.
 *
 * @param lang Language of both texts; decides where words end.
 */
export function wordDifference(before: string, after: string, lang: string): readonly Part[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  const words = (text: string): string[] => [...segmenter.segment(text)].map((part) => part.segment);
  const parts = diffArrays(words(before), words(after)).map(
    (change): Part => ({
      type: change.added ? 'added' : change.removed ? 'removed' : 'same',
      text: change.value.join(''),
    }),
  );
  return joined(parts);
}

/** Changes that only blanks keep apart are one change: nobody reads them word by word. */
function joined(parts: readonly Part[]): readonly Part[] {
  const result: Part[] = [];
  let removed = '';
  let added = '';
  const end = (): void => {
    if (removed !== '') result.push({ type: 'removed', text: removed });
    if (added !== '') result.push({ type: 'added', text: added });
    removed = '';
    added = '';
  };
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    const isGap =
      part.type === 'same' &&
      /^\s+$/.test(part.text) &&
      removed !== '' &&
      added !== '' &&
      next?.type !== 'same' &&
      next;
    if (part.type === 'removed' || isGap) removed += part.text;
    if (part.type === 'added' || isGap) added += part.text;
    if (part.type === 'same' && !isGap) {
      end();
      result.push(part);
    }
  });
  end();
  return result;
}

/** Lines that both texts have, or one of them. */
export interface LinePart {
  readonly type: Part['type'];
  readonly lines: readonly string[];
}

/** The difference of two lists of lines, compared as they are. */
export function lineDifference(before: readonly string[], after: readonly string[]): readonly LinePart[] {
  return diffArrays([...before], [...after]).map((change) => ({
    type: change.added ? 'added' : change.removed ? 'removed' : 'same',
    lines: change.value,
  }));
}
