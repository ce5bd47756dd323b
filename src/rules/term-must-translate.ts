import { defineRule, type TranslationRule } from '../check/rule.ts';
import { sideBySide } from '../pairs/pairs.ts';
import { placeIn } from '../pairs/readings.ts';
import { renderingsOf, termUses } from '../terms/terms.ts';

const rule: TranslationRule = defineRule({
  id: 'term/must-translate',
  severity: 'warning',
  summary: 'A term that the glossary translates is not left in English',
  rationale: 'A reader who needs the translation does not know the English word.',
  remedy: 'Translate it. If the language uses the English word too, add it to the column "Translation".',
  messages: { english: 'Unexpected English "{{shown}}" in {{item}}, expected {{expected}}' },
  examples: [
    {
      source: 'The board of the Chess Board Club decides by e-mail.',
      target: 'Der Vorstand des Chess Board Club entscheidet per E-Mail.',
      lang: 'de',
      names: { 'Chess Board Club': {} },
      glossary: ['board | Vorstand |', 'e-mail | E-Mail |'],
      expect: [],
    },
    {
      source: 'The board decides.',
      target: 'Der Board entscheidet.',
      lang: 'de',
      glossary: ['board | Vorstand |'],
      expect: ['english'],
    },
    {
      source: 'Members elect the board. The board decides.',
      target: 'Members wählen den Vorstand. Der Board entscheidet.',
      lang: 'de',
      glossary: ['board | Vorstand |', 'member | Mitglied |'],
      expect: ['english', 'english'],
    },
  ],
  *check(alignment) {
    for (const { term, reading, leftOver } of termUses(alignment)) {
      for (const { start, end } of leftOver) {
        const data = {
          shown: reading.target.slice(start, end),
          expected: renderingsOf(term),
          item: reading.pair.address,
        };
        const comparison = sideBySide(reading.pair);
        yield { messageId: 'english', data, ...placeIn(reading, start, end), comparison };
      }
    }
  },
});

export default rule;
