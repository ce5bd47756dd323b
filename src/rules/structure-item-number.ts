import { defineRule, type TranslationRule } from '../check/rule.ts';
import { headingNumber, labelNumber } from '../text/ordinal.ts';

const rule: TranslationRule = defineRule({
  id: 'structure/item-number',
  severity: 'warning',
  summary: 'An item shows the number that it has in the English',
  rationale:
    'References such as "item 4" must lead to the same rule in every language. Digits of every script count.',
  remedy: 'Give the item its number in the English.',
  messages: { number: 'Unexpected number {{shown}} for {{item}}, expected {{expected}}' },
  examples: [
    { source: '1. Be fair.\n2. Be kind.', target: '١. كن عادلا.\n٢. كن لطيفا.', lang: 'ar', expect: [] },
    {
      source: '1. Be fair.\n2. Be kind.',
      target: '一、公平待人。\n二、友善待人。',
      lang: 'zh-Hans',
      expect: [],
    },
    {
      source: '1. Be fair.\n2. Be kind.\n3. Be brief.',
      target: '1. Être juste.\n7. Être aimable.\n3. Être bref.',
      expect: ['number'],
    },
    {
      source: '## Article 1\n\nBe fair.\n\n## Article 2\n\nBe kind.\n\n## Article 3\n\nBe brief.',
      target:
        '## Article 1\n\nSoyez justes.\n\n## Article 5\n\nSoyez aimables.\n\n## Article 7\n\nSoyez brefs.',
      expect: ['number', 'number'],
    },
  ],
  *check(alignment) {
    // After a missing, merged or extra item the numbers of all later ones shift in a list that counts by itself. That
    // item is reported; the shift is its consequence.
    let shift = 0;
    let mayShift = false;
    for (const pair of alignment.pairs) {
      if (pair.relation !== 'one') mayShift = true;
      const unit = pair.sources[0];
      const block = pair.targets[0];
      if (!unit || !block) continue;
      const heading = unit.kind === 'heading';
      const expected = heading ? headingNumber(unit) : unit.ordinal?.value;
      const shown = heading ? labelNumber(block.text) : block.ordinal?.value;
      if (shown === undefined || expected === undefined) continue;
      if (expected === 1) shift = 0;
      if (pair.relation !== 'one' || shown === expected + shift) continue;
      if (mayShift && Math.abs(shown - expected) <= FARTHEST_SHIFT) {
        shift = shown - expected;
        mayShift = false;
      } else yield { messageId: 'number', data: { item: pair.address, shown, expected }, pair };
    }
  },
});

/** No item takes more others with it than this. */
const FARTHEST_SHIFT = 3;

export default rule;
