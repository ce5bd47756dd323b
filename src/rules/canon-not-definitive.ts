import { defineRule, type TranslationRule } from '../check/rule.ts';
import { languageNames } from '../languages/names.ts';
import { localeOf } from '../languages/registry.ts';

const rule: TranslationRule = defineRule({
  id: 'canon/not-definitive',
  severity: 'error',
  required: true,
  summary: 'Nothing but the English claims to be definitive',
  rationale: 'Two texts that both claim to be definitive leave a dispute open that the document had settled.',
  remedy: 'Translate the clause so that it names English as the definitive language.',
  messages: {
    otherLanguage: 'Unexpected "{{shown}}" in the clause on the definitive text, expected "{{expected}}"',
  },
  examples: [
    {
      source: 'The English text is definitive.',
      target: 'Le texte anglais fait foi.',
      clause: ['paragraph.1'],
      expect: [],
    },
    {
      source: 'The English text is definitive.',
      target: 'Le texte français fait foi.',
      clause: ['paragraph.1'],
      expect: ['otherLanguage'],
    },
    {
      source: 'The English text is definitive.\n\nThe original text in English prevails.',
      target: 'Der deutsche Text ist maßgeblich.\n\nDer deutschsprachige Originaltext hat Vorrang.',
      lang: 'de',
      clause: ['paragraph.1', 'paragraph.2'],
      expect: ['otherLanguage', 'otherLanguage'],
    },
  ],
  *check(alignment) {
    for (const pair of alignment.pairs) {
      const block = pair.targets[0];
      if (!pair.sources.some((unit) => unit.clause) || !block) continue;
      const names = languageNames(alignment.translation.lang);
      if (!names) return;
      const text = block.text.toLocaleLowerCase(localeOf(alignment.translation.lang));
      if (names.english.some((stem) => text.includes(stem))) continue;
      const own = names.own.find((stem) => text.includes(stem));
      if (own === undefined) continue;
      yield { messageId: 'otherLanguage', data: { shown: names.ownName, expected: names.englishName }, pair };
    }
  },
});

export default rule;
