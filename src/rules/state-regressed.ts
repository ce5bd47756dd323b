import { defineRule, type TranslationRule } from '../check/rule.ts';
import { statusOf } from '../record/status.ts';

const rule: TranslationRule = defineRule({
  id: 'state/regressed',
  severity: 'warning',
  ofWholeText: true,
  summary: 'A translation has not fallen below the floor that the configuration sets',
  rationale:
    'Each change of the English and each lost item lowers what is translated and up to date by a little. Nobody notices the sum of them.',
  remedy:
    '"urtext status" shows which items are missing, stale or still in English: translate them. If less is enough, lower "floor" in the configuration.',
  messages: {
    below: 'Unexpected {{done}}% of the items translated and up to date, expected at least {{floor}}%',
    absent: 'Missing translation, expected at least {{floor}}% of the items translated and up to date',
  },
  examples: [
    { source: 'Be fair.\n\nBe kind.', target: 'Soyez justes.\n\nSoyez bons.', floor: 100, expect: [] },
    {
      source: '1. Be fair to all.\n2. Be kind to guests.\n3. Wait 30 days.',
      target: '1. Soyez justes envers tous.\n2. Soyez bons envers les hôtes.',
      floor: 60,
      expect: [],
    },
    {
      source: '1. Be fair to all.\n2. Be kind to guests.\n3. Wait 30 days.',
      target: '1. Soyez justes envers tous.\n2. Soyez bons envers les hôtes.',
      floor: 90,
      expect: ['below'],
    },
    {
      source: 'Wait 60 days.\n\nBe fair.',
      madeFrom: 'Wait 30 days.\n\nBe fair.',
      target: 'Attendez 30 jours.\n\nSoyez justes.',
      record: {},
      floor: 90,
      expect: ['below'],
    },
    { source: 'Be fair.\n\nBe kind.', target: '', floor: 10, expect: ['absent'] },
  ],
  *check(alignment) {
    const { floor, blocks } = alignment.translation;
    if (floor === undefined) return;
    const { done } = statusOf(alignment);
    if (done >= floor) return;
    if (blocks.length === 0) yield { messageId: 'absent', data: { floor } };
    else yield { messageId: 'below', data: { done, floor } };
  },
});

export default rule;
