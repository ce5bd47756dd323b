import { sideBySide } from '../pairs.ts';
import { defineRule, type TranslationRule } from '../rule.ts';

const rule: TranslationRule = defineRule({
  id: 'structure/alignment-doubtful',
  severity: 'warning',
  summary: 'It is certain which item of the English a text translates',
  rationale: 'Where structure, number and length disagree, a person has to say what belongs together.',
  remedy: 'Compare both texts. Make their structure alike, or accept the item with "urtext accept".',
  messages: { doubtful: 'Unsure whether this is {{item}}: kind, number or length speak against it' },
  examples: [
    { source: 'Be fair to everybody.', target: 'Soyez justes envers tous.', expect: [] },
    {
      source: '# Code\n\nBe fair to every member of the association and to each of its guests.\n\n## Appeal',
      target: '# Code\n\n## Oui\n\n## Recours',
      expect: ['doubtful'],
    },
    {
      source:
        '# Code\n\nBe fair to every member of the association and to each of its guests.\n\n## Appeal\n\nWhoever disagrees may write to the board, which answers within a month.',
      target: '# Code\n\n## Oui\n\n## Recours\n\n## Non',
      expect: ['doubtful', 'doubtful'],
    },
  ],
  *check(alignment) {
    for (const pair of alignment.pairs) {
      if (pair.relation !== 'one' || pair.confidence >= 0.5) continue;
      if (pair.sources.some((unit) => !unit.translatable) || pair.targets.every((block) => block.text === ''))
        continue;
      yield { messageId: 'doubtful', data: { item: pair.address }, pair, comparison: sideBySide(pair) };
    }
  },
});

export default rule;
