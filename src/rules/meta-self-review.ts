import { defineRule, type TranslationRule } from '../check/rule.ts';
import { recorded } from '../pairs/pairs.ts';

const rule: TranslationRule = defineRule({
  id: 'meta/self-review',
  severity: 'warning',
  summary: 'Nobody reviewed a translation of his or her own',
  rationale: 'Whoever wrote a sentence reads in it what was meant, not what is there.',
  remedy: 'Ask somebody else to review the item, and accept it under that name.',
  messages: {
    same: 'Unexpected reviewer "{{name}}" of {{item}}, expected somebody else than the translator',
  },
  examples: [
    {
      source: 'Be fair.\n\nBe kind.',
      target: 'Soyez justes.\n\nSoyez bons.',
      record: { 'paragraph.1': { state: 'reviewed', translator: 'Anne', reviewer: 'Jean' } },
      expect: [],
    },
    {
      source: 'Be fair.\n\nBe kind.',
      target: 'Soyez justes.\n\nSoyez bons.',
      record: { 'paragraph.1': { state: 'reviewed', translator: 'Anne', reviewer: 'anne ' } },
      expect: ['same'],
    },
    {
      source: 'Be fair.\n\nBe kind.',
      target: 'Soyez justes.\n\nSoyez bons.',
      record: {
        'paragraph.1': { state: 'reviewed', translator: 'Anne', reviewer: 'Anne' },
        'paragraph.2': { state: 'final', translator: 'Jean', reviewer: 'Jean' },
      },
      expect: ['same', 'same'],
    },
  ],
  *check(alignment) {
    const { record } = alignment.translation;
    if (!record) return;
    for (const pair of alignment.pairs) {
      const unit = pair.sources.length > 0 ? recorded(alignment, pair.address) : undefined;
      if (!unit?.reviewer || !unit.translator || plain(unit.reviewer) !== plain(unit.translator)) continue;
      yield { messageId: 'same', data: { item: pair.address, name: unit.reviewer }, pair };
    }
  },
});

export default rule;

function plain(name: string): string {
  return name.trim().toLowerCase().normalize('NFC');
}
