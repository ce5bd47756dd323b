import { defineRule, type TranslationRule } from '../check/rule.ts';
import { isLeftInEnglish } from '../pairs/left-in-english.ts';
import { sideBySide, translatedPairs } from '../pairs/pairs.ts';

const rule: TranslationRule = defineRule({
  id: 'state/same-as-source',
  severity: 'error',
  explains: ['text/', 'term/', 'token/', 'structure/sentence-count', 'structure/alignment-doubtful'],
  summary: 'No item stands in English where a translation is expected',
  rationale: 'An item left in English does not reach the readers for whom the translation is made.',
  remedy: 'Translate it. If it is the same in both languages, accept it with "urtext accept".',
  messages: { same: 'Unexpected English for {{item}}, expected a translation' },
  examples: [
    { source: 'Be fair to all members.', target: 'Soyez justes envers tous les membres.', expect: [] },
    {
      source: '## Article 1\n\nBe fair to all members.',
      target: '## Article 1\n\nSoyez justes envers tous.',
      expect: [],
    },
    {
      source: 'Be fair.\n\nAda Lovelace, Grace Hopper\n\ndesk@dogs.example, yard@dogs.example',
      target: '公正であれ。\n\nAda Lovelace, Grace Hopper\n\ndesk@dogs.example, yard@dogs.example',
      lang: 'ja',
      expect: [],
    },
    {
      source: 'Be fair.\n\n— @gracey, "Why our club wants you"\n\n— @adal, keeper of Gardens',
      target: 'Soyez justes.\n\n— @gracey, "Why our club wants you"\n\n— @adal, keeper of Gardens',
      expect: [],
    },
    { source: 'Be fair to all members.', target: 'Be fair to\nall members.', expect: ['same'] },
    {
      source: '## Kitchen rules\n\nBe fair to all members.\n\nMembers pay 10 euros.\n\n## Appeal',
      target:
        '## Kitchen rules\n\nSoyez justes envers tous les membres.\n\nMembers pay 10 euros.\n\n## Recours',
      expect: ['same', 'same'],
    },
    {
      source: 'January 2003\n\nBe fair to all.',
      target: 'January 2003\n\nBe fair to all.',
      lang: 'ja',
      expect: ['same', 'same'],
    },
  ],
  *check(alignment) {
    for (const pair of translatedPairs(alignment)) {
      if (pair.sources.some((unit) => unit.clause)) continue;
      if (!isLeftInEnglish(pair, alignment)) continue;
      yield { messageId: 'same', data: { item: pair.address }, pair, comparison: sideBySide(pair) };
    }
  },
});

export default rule;
