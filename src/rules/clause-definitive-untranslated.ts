import { defineRule, type TranslationRule } from '../check/rule.ts';
import { normalize } from '../text/text.ts';

const rule: TranslationRule = defineRule({
  id: 'clause/definitive-untranslated',
  severity: 'error',
  required: true,
  explains: ['text/', 'term/', 'state/same-as-source', 'canon/not-definitive'],
  summary: 'The clause that calls the English definitive is translated',
  rationale: 'It speaks to those who read the translation because they do not read English.',
  remedy: 'Translate the clause. The English sentence may stand beside it.',
  messages: {
    untranslated: 'Unexpected English for {{item}}, expected the clause on the definitive text in {{lang}}',
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
      target: 'The English text is definitive.',
      clause: ['paragraph.1'],
      expect: ['untranslated'],
    },
    {
      source: 'The English text is definitive.\n\nBe fair.\n\nOnly the English text counts.',
      target: 'The English text\nis definitive.\n\nSoyez justes.\n\nOnly the English text counts.',
      clause: ['paragraph.1', 'paragraph.2', 'paragraph.3'],
      expect: ['untranslated', 'untranslated'],
    },
  ],
  *check(alignment) {
    const lang = alignment.translation.lang;
    for (const pair of alignment.pairs) {
      const unit = pair.sources.find((source) => source.clause);
      if (!unit || pair.targets.length === 0) continue;
      if (pair.targets.every((block) => normalize(block.text) === normalize(unit.text))) {
        yield { messageId: 'untranslated', data: { item: unit.address, lang }, pair };
      }
    }
  },
});

export default rule;
