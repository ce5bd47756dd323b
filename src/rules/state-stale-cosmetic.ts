import { defineRule, type TranslationRule } from '../check/rule.ts';
import { gradeOfUnits } from '../document/grade.ts';
import { stalePairs } from '../pairs/pairs.ts';

const rule: TranslationRule = defineRule({
  id: 'state/stale-cosmetic',
  severity: 'note',
  summary: 'Tells of English that changed in punctuation, spaces or capitals alone',
  rationale: 'A comma more does not make twenty languages stale, but whoever reviews them may want to know.',
  remedy: 'Nothing has to be done. "urtext accept" makes the note go away.',
  messages: { cosmetic: 'The English of {{item}} changed in punctuation, spaces or capitals alone' },
  examples: [
    {
      source: 'Wait, then pay.',
      madeFrom: 'Wait, then pay.',
      target: 'Attendez, puis payez.',
      record: {},
      expect: [],
    },
    {
      source: 'Wait, then pay.',
      madeFrom: 'Wait then pay.',
      target: 'Attendez, puis payez.',
      record: {},
      expect: ['cosmetic'],
    },
    {
      source: 'Wait; then pay.\n\nBe Fair.\n\nBe kind.',
      madeFrom: 'Wait, then pay.\n\nBe fair.\n\nBe kind.',
      target: 'Attendez, puis payez.\n\nSoyez justes.\n\nSoyez bons.',
      record: {},
      expect: ['cosmetic', 'cosmetic'],
    },
  ],
  *check(alignment) {
    for (const { pair, before, unit } of stalePairs(alignment)) {
      if (unit.clause || !before || gradeOfUnits(before, unit).grade !== 'cosmetic') continue;
      yield {
        messageId: 'cosmetic',
        data: { item: unit.address },
        pair,
        comparison: { type: 'change', left: before.text, right: unit.text },
      };
    }
  },
});

export default rule;
