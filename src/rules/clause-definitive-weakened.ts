import { defineRule, type TranslationRule } from '../check/rule.ts';
import { freshness } from '../pairs/pairs.ts';

const rule: TranslationRule = defineRule({
  id: 'clause/definitive-weakened',
  severity: 'error',
  required: true,
  summary: 'The clause that calls the English definitive is up to date, and its review is somebody’s',
  rationale:
    'On this sentence all others rest: made from an older English or reviewed by nobody, it proves nothing.',
  remedy: 'Compare the clause with the English of today and accept it with "urtext accept".',
  messages: {
    stale: 'Stale clause on the definitive text, {{item}}: its English changed since it was translated',
    nobody:
      'Unexpected state "{{state}}" of the clause on the definitive text, {{item}}: the record names no reviewer',
  },
  examples: [
    {
      source: 'The English is definitive.',
      target: 'L’anglais fait foi.',
      clause: ['paragraph.1'],
      record: {},
      expect: [],
    },
    {
      source: 'The English text alone is definitive.',
      madeFrom: 'The English text is definitive.',
      target: 'Le texte anglais fait foi.',
      clause: ['paragraph.1'],
      record: {},
      expect: ['stale'],
    },
    {
      source: 'The English is definitive.\n\nOnly the English counts.',
      target: 'L’anglais fait foi.\n\nSeul l’anglais compte.',
      clause: ['paragraph.1', 'paragraph.2'],
      record: { 'paragraph.1': { state: 'reviewed' }, 'paragraph.2': { state: 'final' } },
      expect: ['nobody', 'nobody'],
    },
  ],
  *check(alignment) {
    for (const pair of alignment.pairs) {
      const unit = pair.sources.find((source) => source.clause);
      const known = unit && freshness(alignment, pair);
      if (!unit || !known) continue;
      const { state, reviewer } = known.unit;
      if (known.sourceChanged) yield { messageId: 'stale', data: { item: unit.address }, pair };
      else if ((state === 'reviewed' || state === 'final') && reviewer === undefined) {
        yield { messageId: 'nobody', data: { item: unit.address, state }, pair };
      }
    }
  },
});

export default rule;
