/** Reads terms of TBX as a dictionary. */

import { readTbx } from '../formats/tbx.ts';
import { primaryLanguage } from '../languages/registry.ts';
import type { DictionaryProblem, OnEntry } from './entry.ts';

/**
 * Gives the English terms of each concept with those of one language.
 *
 * @returns What is wrong with the file; nothing where all is well.
 */
export function readTerms(bytes: Uint8Array, lang: string, onEntry: OnEntry): DictionaryProblem | undefined {
  const result = readTbx(bytes);
  if (!result.ok) {
    const { messageId, data, line } = result.problem;
    return { messageId: 'bilingual-xml', data: { ...data, problem: messageId }, line };
  }
  for (const { terms } of result.entries) {
    const of = (language: string): readonly string[] =>
      terms.flatMap((one) =>
        primaryLanguage(one.lang) === language && one.status !== 'forbidden' ? [one.term] : [],
      );
    const renderings = of(primaryLanguage(lang));
    if (renderings.length > 0) for (const term of of('en')) onEntry(term, renderings);
  }
  return undefined;
}
