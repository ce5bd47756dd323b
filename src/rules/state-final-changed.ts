import { defineRule, type TranslationRule } from '../check/rule.ts';
import { freshness } from '../pairs/pairs.ts';

const rule: TranslationRule = defineRule({
  id: 'state/final-changed',
  severity: 'warning',
  summary: 'What was reviewed has not been changed since',
  rationale: 'A review speaks of the words that were read. Other words need another look.',
  remedy: 'Have the item reviewed again and accept it with "urtext accept --state reviewed".',
  messages: { changed: 'Unreviewed change of {{item}}: it was accepted as {{state}} with other words' },
  examples: [
    {
      source: 'Be fair.',
      target: 'Soyez justes.',
      record: { 'paragraph.1': { state: 'final' } },
      expect: [],
    },
    {
      source: 'Be fair.',
      target: 'Soyez justes.',
      record: { 'paragraph.1': { state: 'reviewed', reviewer: 'Ada', target: `sha256:${'0'.repeat(64)}` } },
      expect: ['changed'],
    },
    {
      source: 'Be fair.\n\nBe kind.',
      target: 'Soyez justes.\n\nSoyez bons.',
      record: {
        'paragraph.1': { state: 'final', target: `sha256:${'0'.repeat(64)}` },
        'paragraph.2': { state: 'reviewed', target: `sha256:${'0'.repeat(64)}` },
      },
      expect: ['changed', 'changed'],
    },
  ],
  *check(alignment) {
    for (const pair of alignment.pairs) {
      const unit = pair.sources[0];
      const known = freshness(alignment, pair);
      // What is stale besides needs another look anyway.
      if (!unit?.translatable || !known?.targetChanged || known.sourceChanged) continue;
      const { state } = known.unit;
      if (state !== 'reviewed' && state !== 'final') continue;
      // What is empty or English again has a finding of its own.
      if (pair.targets.every((block) => block.text.trim() === '')) continue;
      yield { messageId: 'changed', data: { item: unit.address, state }, pair };
    }
  },
});

export default rule;
