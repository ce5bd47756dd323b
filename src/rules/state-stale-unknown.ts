import { defineRule, type TranslationRule } from '../check/rule.ts';
import { freshness } from '../pairs/pairs.ts';

const rule: TranslationRule = defineRule({
  id: 'state/stale-unknown',
  severity: 'note',
  summary: 'It is recorded which English a translation was made from',
  rationale: 'Without a record nobody will notice when the English changes and the translation does not.',
  remedy:
    'Compare the translation with the English and record it with "urtext accept", with "--edition" where it was made from an older one.',
  messages: {
    noRecord: 'Missing record of this translation: nobody knows which English it was made from',
    noRecordFits:
      'Missing record of this translation: nobody knows which English it was made from; edition {{edition}} fits best ({{sure}} % sure)',
    noUnit: 'Missing record of {{item}}: nobody knows which English it was made from',
  },
  examples: [
    { source: 'Be fair.', target: 'Soyez justes.', record: {}, expect: [] },
    { source: 'Be fair.', target: 'Soyez justes.', expect: ['noRecord'] },
    {
      source: 'Be fair.\n\nBe kind.\n\nBe brief.',
      madeFrom: 'Be fair.',
      target: 'Soyez justes.\n\nSoyez bons.\n\nSoyez brefs.',
      record: {},
      expect: ['noUnit', 'noUnit'],
    },
  ],
  *check(alignment) {
    const { record } = alignment.translation;
    // A record may hold accepted findings alone.
    if (!record || Object.keys(record.units).length === 0) {
      if (alignment.pairs.every((pair) => pair.targets.length === 0)) return;
      const { madeFrom } = alignment;
      if (madeFrom) {
        const data = { edition: madeFrom.edition.id, sure: Math.round(madeFrom.sure * 100) };
        yield { messageId: 'noRecordFits', data };
      } else yield { messageId: 'noRecord' };
      return;
    }
    for (const pair of alignment.pairs) {
      const unit = pair.sources[0];
      if (!unit?.translatable || pair.relation !== 'one' || freshness(alignment, pair)) continue;
      yield { messageId: 'noUnit', data: { item: unit.address }, pair };
    }
  },
});

export default rule;
