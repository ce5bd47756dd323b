import { defineRule, type TranslationRule } from '../check/rule.ts';
import { recorded } from '../pairs/pairs.ts';

const rule: TranslationRule = defineRule({
  id: 'meta/reviewer-missing',
  severity: 'warning',
  summary: 'What the record calls reviewed was reviewed by somebody',
  rationale: 'A review without a name is no proof of anything.',
  remedy: 'Accept the item again with the name of the reviewer, or set its state back to translated.',
  messages: { missing: 'Missing reviewer of {{item}}: its state is {{state}}' },
  examples: [
    { source: 'Be fair.', target: 'Soyez justes.', record: {}, expect: [] },
    {
      source: 'Be fair.',
      target: 'Soyez justes.',
      record: { 'paragraph.1': { state: 'reviewed' } },
      expect: ['missing'],
    },
    {
      source: 'Be fair.\n\nBe kind.',
      target: 'Soyez justes.\n\nSoyez bons.',
      record: { 'paragraph.1': { state: 'reviewed' }, 'paragraph.2': { origin: 'machine-reviewed' } },
      expect: ['missing', 'missing'],
    },
  ],
  *check(alignment) {
    const { record } = alignment.translation;
    if (!record) return;
    for (const pair of alignment.pairs) {
      const unit = pair.sources.some((source) => source.translatable)
        ? recorded(alignment, pair.address)
        : undefined;
      if (!unit || unit.reviewer) continue;
      const reviewed = unit.state === 'reviewed' || unit.state === 'final';
      if (!reviewed && unit.origin !== 'machine-reviewed') continue;
      const data = { item: pair.address, state: reviewed ? unit.state : unit.origin };
      yield { messageId: 'missing', data, pair };
    }
  },
});

export default rule;
