import { gradeChange } from '../grade.ts';
import { stalePairs } from '../pairs.ts';
import { defineRule, type TranslationRule } from '../rule.ts';

const rule: TranslationRule = defineRule({
  id: 'state/stale',
  severity: 'error',
  summary: 'No translation was made from an older English than today’s',
  rationale: 'The English of the item changed since; its translation still says what it said before.',
  remedy: 'Bring the translation up to date. If it says the same already, accept it with "urtext accept".',
  messages: {
    stale: 'Stale {{item}}: its English changed since it was translated',
  },
  examples: [
    {
      source: 'Wait 30 days.',
      madeFrom: 'Wait 30 days.',
      target: 'Attendez 30 jours.',
      record: {},
      expect: [],
    },
    {
      source: 'Wait 60 days.',
      madeFrom: 'Wait 30 days.',
      target: 'Attendez 30 jours.',
      record: {},
      expect: ['stale'],
    },
    {
      source: 'Keep it below 5 degrees.',
      madeFrom: 'Keep it below -5 degrees.',
      target: 'Gardez-le sous -5 degrés.',
      record: {},
      expect: ['stale'],
    },
    {
      source: 'Wait 60 days.\n\nPay by card.\n\nBe fair.',
      madeFrom: 'Wait 30 days.\n\nPay in cash.\n\nBe fair.',
      target: 'Attendez 30 jours.\n\nPayez en espèces.\n\nSoyez justes.',
      record: {},
      expect: ['stale', 'stale'],
    },
  ],
  *check(alignment) {
    for (const { pair, before, unit } of stalePairs(alignment)) {
      if (unit.clause || (before && gradeChange(before.text, unit.text).grade === 'cosmetic')) continue;
      yield {
        messageId: 'stale',
        data: { item: unit.address },
        pair,
        ...(before && { previous: before.text }),
        comparison: { type: 'pair', left: unit.text, right: pair.targets[0]?.text ?? '' },
      };
    }
  },
});

export default rule;
