import { defineRule, type TranslationRule } from '../check/rule.ts';
import { possessivesOf } from '../languages/possessive.ts';
import { findEntry } from '../languages/words.ts';
import { sideBySide } from '../pairs/pairs.ts';
import { plainTerm } from '../terms/glossary.ts';
import { renderingsOf, termUses } from '../terms/terms.ts';

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
      source: 'Only offer services that lie within the member’s knowledge.',
      target: 'N’offrir que des services relevant de ses connaissances.',
      lang: 'fr',
      glossary: ['member | membre |'],
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
      source: 'Only offer services that lie within the member’s knowledge.',
      target: 'N’offrir que des services relevant des connaissances de l’adhérent.',
      lang: 'fr',
      glossary: ['member | membre |'],
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
    const language = alignment.translation.lang.split('-', 1)[0] ?? '';
    for (const { term, reading, rendered, isOwner, leftOver } of termUses(alignment)) {
      // English that was left in the translation has a rule of its own.
      if (rendered || leftOver.length > 0) continue;
      // "The member's knowledge" is "ses connaissances", and nothing else would be good French.
      if (isOwner && isNamedByPronoun(reading.target, language)) continue;
      const { pair } = reading;
      const data = { term: plainTerm(term.source), expected: renderingsOf(term), item: pair.address };
      yield { messageId: 'missing', data, pair, comparison: sideBySide(pair) };
    }
  },
});

export default rule;

function isNamedByPronoun(translation: string, language: string): boolean {
  const possessives = possessivesOf(language);
  return possessives !== undefined && findEntry(possessives, translation) !== undefined;
}
