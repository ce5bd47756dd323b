import { defineRule, type TranslationRule } from '../check/rule.ts';
import { sideBySide } from '../pairs/pairs.ts';
import { placeIn } from '../pairs/readings.ts';
import { plainTerm } from '../terms/glossary.ts';
import { renderingsOf, termUses } from '../terms/terms.ts';

const rule: TranslationRule = defineRule({
  id: 'term/forbidden',
  severity: 'warning',
  summary: 'No word stands in a translation that the glossary forbids',
  rationale: 'Somebody decided against the word, mostly because it means something else to readers.',
  remedy: 'Use the agreed word. If this one is right, remove it from the column "Forbidden" of the glossary.',
  messages: {
    instead: 'Unexpected "{{shown}}" for "{{term}}" in {{item}}, expected {{expected}}',
    forTerm: 'Unexpected "{{shown}}" for "{{term}}" in {{item}}: the glossary forbids it',
    anywhere: 'Unexpected "{{shown}}" in {{item}}: the glossary forbids it',
  },
  examples: [
    {
      source: 'Every member may vote. The guests may not.',
      target: 'Jedes Mitglied darf abstimmen, auch Ehrenmitglieder. Die Gäste nicht.',
      lang: 'de',
      glossary: ['member | Mitglied | Glied; Teilnehmer*', 'guest | Gast; Gäst* | Besucher*'],
      expect: [],
    },
    {
      source: 'Every member may vote.',
      target: 'Jedes Mitglied, jeder Teilnehmer darf abstimmen.',
      lang: 'de',
      glossary: ['member | Mitglied | Teilnehmer*'],
      expect: ['instead'],
    },
    {
      source: 'Members vote.\n\nThey decide.',
      target: '成员投票。\n\n他们拍板决定。',
      lang: 'zh-Hans',
      glossary: ['member | | 成员', ' | | 拍板'],
      expect: ['forTerm', 'anywhere'],
    },
  ],
  *check(alignment) {
    for (const { term, reading, forbidden } of termUses(alignment)) {
      for (const { start, end } of forbidden) {
        const messageId =
          term.source === '' ? 'anywhere' : term.renderings.length > 0 ? 'instead' : 'forTerm';
        const data = {
          shown: reading.target.slice(start, end),
          item: reading.pair.address,
          ...(term.source !== '' && { term: plainTerm(term.source), expected: renderingsOf(term) }),
        };
        const comparison = sideBySide(reading.pair);
        yield { messageId, data, ...placeIn(reading, start, end), comparison };
      }
    }
  },
});

export default rule;
