import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Block } from '../model.ts';
import { sideBySide } from '../pairs/pairs.ts';
import { readingsOf } from '../pairs/readings.ts';

const rule: TranslationRule = defineRule({
  id: 'markup/emphasis',
  severity: 'warning',
  summary: 'What is emphasized in the English is emphasized in the translation',
  rationale: 'Emphasis says what an item is about, as "not" in bold letters does.',
  remedy: 'Mark the words that translate the emphasized ones. For italics bold letters will do.',
  messages: {
    missing: 'Missing emphasis in {{item}}, expected {{expected}} as in the English',
    extra: 'Unexpected emphasis in {{item}}, expected {{expected}} as in the English',
  },
  examples: [
    { source: 'Be *fair*.', target: '必ず**公正**に。', lang: 'ja', expect: [] },
    { source: 'Be *fair*.', target: 'Soyez justes.', expect: ['missing'] },
    {
      source: 'Be **fair**.\n\nBe kind.',
      target: 'Soyez justes.\n\nSoyez *bons*.',
      expect: ['missing', 'extra'],
    },
  ],
  *check(alignment) {
    for (const { pair } of readingsOf(alignment).marked) {
      if (pair.sources.length === 0) continue;
      const expected = countEmphasis(pair.sources);
      const shown = countEmphasis(pair.targets);
      if (expected === shown) continue;
      yield {
        messageId: shown < expected ? 'missing' : 'extra',
        data: { item: pair.address, expected },
        pair,
        comparison: sideBySide(pair),
      };
    }
  },
});

export default rule;

function countEmphasis(blocks: readonly Block[]): number {
  let count = 0;
  for (const { marks } of blocks)
    for (const { type, target } of marks) {
      if (type === 'emphasis' || type === 'strong' || /^<(?:b|i|em|strong)\b/i.test(target)) count++;
    }
  return count;
}
