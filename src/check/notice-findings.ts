/** What the rules about notices have in common: how a fault is told, and the text that their examples are about. */

import type { Notice, NoticeFault } from '../model.ts';
import type { Example, Finding } from './rule.ts';

/** Says of every notice with one of these faults that it has it. */
export function* findingsAbout<Fault extends NoticeFault>(
  notices: readonly Notice[],
  faults: readonly Fault[],
): Iterable<Finding<Fault>> {
  for (const { unit, pair, fault, span, comparison, characters } of notices) {
    const messageId = faults.find((one) => one === fault);
    if (messageId === undefined) continue;
    yield {
      messageId,
      data: {
        item: unit.address,
        ...(characters.length > 0 && { characters: characters.join(', ') }),
      },
      pair,
      ...(span && { span }),
      ...(comparison && { comparison }),
    };
  }
}

/** A text with two paragraphs that must be kept. */
export const clubRules: Pick<Example, 'source' | 'verbatim'> = {
  source:
    '# Code\n\nBe fair to all.\n\n© 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.',
  verbatim: ['paragraph.2', 'paragraph.3'],
};
