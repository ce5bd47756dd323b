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
  return diffArrays(words(before), words(after)).map((change) => ({
    type: change.added ? 'added' : change.removed ? 'removed' : 'same',
    text: change.value.join(''),
  }));
}
