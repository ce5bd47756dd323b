import { defineRule, type TranslationRule } from '../check/rule.ts';
import { freshness } from '../pairs/pairs.ts';

const rule: TranslationRule = defineRule({
  id: 'state/source-version-unknown',
  severity: 'warning',
  summary: 'The English that the record names is one that was published',
  rationale: 'A translation of a text that nobody published may say anything.',
  remedy:
    'Compare the item with the English and accept it with "urtext accept". Records are not written by hand.',
  messages: { unknown: 'Unknown English in the record of {{item}}: no edition has it' },
  examples: [
    { source: 'Be fair.', target: 'Soyez justes.', record: {}, expect: [] },
    {
      source: 'Be fair.',
      target: 'Soyez justes.',
      record: { 'paragraph.1': { source: `sha256:${'0'.repeat(64)}` } },
      expect: ['unknown'],
    },
    {
      source: 'Be fair.\n\nBe kind.',
      target: 'Soyez justes.\n\nSoyez bons.',
      record: {
        'paragraph.1': { source: `sha256:${'0'.repeat(64)}` },
        'paragraph.2': { source: `sha256:${'1'.repeat(64)}` },
      },
      expect: ['unknown', 'unknown'],
    },
  ],
  *check(alignment) {
    for (const pair of alignment.pairs) {
      const unit = pair.sources[0];
      const known = freshness(alignment, pair);
      if (!unit || !known?.sourceChanged) continue;
      if (!known.madeFrom) yield { messageId: 'unknown', data: { item: unit.address }, pair };
    }
  },
});

export default rule;
