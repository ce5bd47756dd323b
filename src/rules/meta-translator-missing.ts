import { defineRule, type TranslationRule } from '../check/rule.ts';
import { recorded } from '../pairs/pairs.ts';

const rule: TranslationRule = defineRule({
  id: 'meta/translator-missing',
  severity: 'note',
  summary: 'The record says who translated',
  rationale: 'Readers want to know whom to ask, and translators want to be named.',
  remedy: 'Accept the items again with "--translator".',
  messages: { missing: 'Missing translator of {{count}} items in the record, the first is {{item}}' },
  examples: [
    {
      source: 'Be fair.',
      target: 'Soyez justes.',
      record: { 'paragraph.1': { translator: 'Anne' } },
      expect: [],
    },
    { source: 'Be fair.', target: 'Soyez justes.', record: {}, expect: ['missing'] },
    {
      source: 'Be fair.\n\nBe kind.',
      target: 'Soyez justes.\n\nSoyez bons.',
      record: {},
      expect: ['missing'],
    },
  ],
  *check(alignment) {
    const { record } = alignment.translation;
    if (!record) return;
    const nameless = alignment.pairs.filter(
      (pair) =>
        pair.sources.some((unit) => unit.translatable) &&
        recorded(alignment, pair.address) !== undefined &&
        !recorded(alignment, pair.address)?.translator,
    );
    const [pair] = nameless;
    if (pair) yield { messageId: 'missing', data: { item: pair.address, count: nameless.length }, pair };
  },
});

export default rule;
