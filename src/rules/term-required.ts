import { plainTerm } from '../glossary.ts';
import { sideBySide } from '../pairs.ts';
import { defineRule, type TranslationRule } from '../rule.ts';
import { renderingsOf, termUses } from '../terms.ts';

const rule: TranslationRule = defineRule({
  id: 'term/required',
  severity: 'warning',
  summary: 'A term of the glossary is translated as agreed',
  rationale: 'One thing has one name in a binding text; another word looks like another thing.',
  remedy:
    'Use the agreed word. If another one is right too, add it to the glossary, separated by a semicolon.',
  messages: { missing: 'Missing translation of "{{term}}" in {{item}}, expected {{expected}}' },
  examples: [
    {
      source: 'Every member may vote.\n\nMembers pay a fee.',
      target: 'Jedes Mitglied darf abstimmen.\n\nVereinsmitglieder zahlen einen Beitrag.',
      lang: 'de',
      glossary: ['member | Mitglied |'],
      expect: [],
    },
    {
      source: 'Members follow the code of conduct.',
      target: '会员遵守行为\n准则。',
      lang: 'zh-Hans',
      glossary: ['member | 会员；成员 |', 'code of conduct | 行为准则 |', 'conduct | 表现 |'],
      expect: [],
    },
    {
      source: 'Every member may vote.',
      target: 'Jeder Angehörige darf abstimmen.',
      lang: 'de',
      glossary: ['member | Mitglied |'],
      expect: ['missing'],
    },
    {
      source: 'Every member may vote.\n\nParties may appeal.',
      target: 'Каждый участник голосует.\n\nСтороны могут обжаловать.',
      lang: 'ru',
      glossary: ['member | член* |', 'party | лиц* |'],
      expect: ['missing', 'missing'],
    },
  ],
  *check(alignment) {
    for (const { term, reading, rendered, leftOver } of termUses(alignment)) {
      // English that was left in the translation has a rule of its own.
      if (rendered || leftOver.length > 0) continue;
      const { pair } = reading;
      const data = { term: plainTerm(term.source), expected: renderingsOf(term), item: pair.address };
      yield { messageId: 'missing', data, pair, comparison: sideBySide(pair) };
    }
  },
});

export default rule;
