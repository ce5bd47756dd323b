import { defineRule, type TranslationRule } from '../check/rule.ts';
import { recorded } from '../pairs/pairs.ts';

const rule: TranslationRule = defineRule({
  id: 'meta/date',
  severity: 'note',
  summary: 'Dates in the record are days of the calendar',
  rationale: 'A date that cannot be says nothing about when an item was accepted.',
  remedy: 'Accept the item again; the date is written by the command.',
  messages: { impossible: 'Unexpected date "{{date}}" of {{item}}, expected a day as 2003-01-31' },
  examples: [
    {
      source: 'Be fair.',
      target: 'Soyez justes.',
      record: { 'paragraph.1': { date: '2024-02-29' } },
      expect: [],
    },
    {
      source: 'Be fair.',
      target: 'Soyez justes.',
      record: { 'paragraph.1': { date: '2023-02-29' } },
      expect: ['impossible'],
    },
    {
      source: 'Be fair.\n\nBe kind.',
      target: 'Soyez justes.\n\nSoyez bons.',
      record: { 'paragraph.1': { date: '31.1.2003' }, 'paragraph.2': { date: '2003-13-01' } },
      expect: ['impossible', 'impossible'],
    },
  ],
  *check(alignment) {
    const { record } = alignment.translation;
    if (!record) return;
    for (const pair of alignment.pairs) {
      const date = pair.sources.length > 0 ? recorded(alignment, pair.address)?.date : undefined;
      if (date === undefined || isDay(date)) continue;
      yield { messageId: 'impossible', data: { item: pair.address, date }, pair };
    }
  },
});

export default rule;

/** A day that the calendar has: the thirtieth of February becomes another day when it is read. */
function isDay(date: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return false;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
