import { englishWords } from '../languages/english.ts';
import { callsOtherwise } from '../languages/months.ts';
import { scriptOf } from '../languages/registry.ts';
import { sideBySide, sourceText, targetText, translatedPairs } from '../pairs.ts';
import { defineRule, type TranslationRule } from '../rule.ts';
import { normalize } from '../text.ts';

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
    { source: 'Be fair to all members.', target: 'Be fair to\nall members.', expect: ['same'] },
    {
      source: 'January 2003\n\nBe fair to all.',
      target: 'January 2003\n\nBe fair to all.',
      lang: 'ja',
      expect: ['same', 'same'],
    },
  ],
  *check(alignment) {
    const { lang } = alignment.translation;
    const latin = scriptOf(lang) === 'Latn';
    for (const pair of translatedPairs(alignment)) {
      if (pair.sources.some((unit) => unit.clause)) continue;
      const source = sourceText(pair);
      const target = targetText(pair);
      if (!isSameText(source, target) || !isTelling(source, lang, latin)) continue;
      yield { messageId: 'same', data: { item: pair.address }, pair, comparison: sideBySide(pair) };
    }
  },
});

export default rule;

/** Most pairs differ in their first letters, which is cheaper to see than two normalized texts. */
function isSameText(source: string, target: string): boolean {
  if (source === target) return true;
  return source.slice(0, 3) === target.slice(0, 3) && normalize(source) === normalize(target);
}

/** Whether a text can be told to be English: headings such as "Article 1" and names are the same in many languages. */
function isTelling(text: string, lang: string, latin: boolean): boolean {
  const { words, small } = englishWords(text);
  if (words >= 4 || (words >= 2 && small > 0)) return true;
  const common = /(?<![\p{L}\d])\p{Lu}?\p{Ll}{2,}/u.test(text);
  return common && (!latin || namesAnotherMonth(text, lang));
}

/** An English month that the language calls otherwise. */
function namesAnotherMonth(text: string, lang: string): boolean {
  const [name = ''] = englishMonth.exec(text) ?? [];
  const language = lang.split(/[-_]/, 1)[0]?.toLowerCase() ?? lang;
  return name !== '' && callsOtherwise(language, name);
}

const englishMonth = /January|February|March|April|May|June|July|August|September|October|November|December/;
