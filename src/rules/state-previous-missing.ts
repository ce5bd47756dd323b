import { defineRule, type TranslationRule } from '../check/rule.ts';
import { stalePairs } from '../pairs/pairs.ts';

const rule: TranslationRule = defineRule({
  id: 'state/previous-missing',
  severity: 'note',
  summary: 'The English that a stale translation was made from is still there',
  rationale: 'Without the old text nobody can show what changed, and the whole item has to be read again.',
  remedy: 'Keep every edition in its file and listed in document.json.',
  messages: { missing: 'Missing older edition with the English that {{item}} was made from' },
  examples: [
    {
      source: 'Wait 60 days.',
      madeFrom: 'Wait 30 days.',
      target: 'Attendez 30 jours.',
      record: {},
      expect: [],
    },
    {
      source: 'Wait 60 days.',
      target: 'Attendez 30 jours.',
      record: { 'paragraph.1': { source: `sha256:${'0'.repeat(64)}` } },
      expect: ['missing'],
    },
    {
      source: 'Wait 60 days.\n\nBe fair.',
      target: 'Attendez 30 jours.\n\nSoyez justes.',
      record: {
        'paragraph.1': { source: `sha256:${'0'.repeat(64)}` },
        'paragraph.2': { source: `sha256:${'1'.repeat(64)}` },
      },
      expect: ['missing', 'missing'],
    },
  ],
  *check(alignment) {
    for (const { pair, unit, before } of stalePairs(alignment)) {
      if (!before) yield { messageId: 'missing', data: { item: unit.address }, pair };
    }
  },
});

export default rule;
