import { defineRule, type TranslationRule } from '../check/rule.ts';
import { recorded } from '../pairs/pairs.ts';

const rule: TranslationRule = defineRule({
  id: 'state/fuzzy',
  severity: 'warning',
  summary: 'No item is still marked as needing work',
  rationale: 'A guess by a machine or an unfinished draft is not a translation, however finished it looks.',
  remedy: 'Compare the item with the English, correct it and accept it with "urtext accept".',
  messages: { fuzzy: 'Unexpected draft of {{item}}: it is marked as needing work' },
  examples: [
    { source: 'Be fair.', target: 'Soyez justes.', record: {}, expect: [] },
    {
      source: 'Be fair.',
      target: 'Soyez justes.',
      record: { 'paragraph.1': { state: 'initial' } },
      expect: ['fuzzy'],
    },
    {
      source: 'Be fair.\n\nBe kind.',
      target: 'Soyez justes.\n\nSoyez bons.',
      record: { 'paragraph.1': { state: 'initial' }, 'paragraph.2': { state: 'initial' } },
      expect: ['fuzzy', 'fuzzy'],
    },
  ],
  *check(alignment) {
    for (const pair of alignment.pairs) {
      const unit = pair.sources[0];
      if (!unit?.translatable || pair.targets.every((block) => block.text.trim() === '')) continue;
      const state =
        alignment.translation.states?.get(unit.address) ?? recorded(alignment, unit.address)?.state;
      if (state === 'initial') yield { messageId: 'fuzzy', data: { item: unit.address }, pair };
    }
  },
});

export default rule;
