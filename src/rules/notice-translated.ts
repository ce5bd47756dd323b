import { clubRules } from '../check/notice-findings.ts';
import { defineRule, type TranslationRule } from '../check/rule.ts';

const rule: TranslationRule = defineRule({
  id: 'notice/translated',
  severity: 'error',
  required: true,
  summary: 'The paragraphs that must be kept are not translated',
  rationale:
    'A translated notice is a modified notice. A translation may stand beside the English, not instead of it.',
  remedy: 'Put the English back, word for word. Your translation may stand below it, marked as not binding.',
  messages: {
    translated: 'Unexpected translation of {{item}}, expected the English, unmodified',
  },
  examples: [
    {
      ...clubRules,
      target:
        '# Code\n\nSoyez justes envers tous.\n\n© 2020 The Chess Club. All rights\nreserved.\n\nThis paragraph must be included in all copies of this text.',
      expect: [],
    },
    {
      ...clubRules,
      target:
        '# Code\n\nSoyez justes envers tous.\n\n© 2020 The Chess Club. All rights reserved.\n\nCe paragraphe doit figurer dans toutes les copies de ce texte.',
      expect: ['translated'],
    },
    {
      ...clubRules,
      target:
        '# Code\n\nSoyez justes envers tous.\n\nDroits réservés pour tous pays au cercle.\n\nCe paragraphe doit figurer dans toutes les copies de ce texte.',
      expect: ['translated', 'translated'],
    },
  ],
  *check({ notices }) {
    for (const { unit, pair, fault, span, ...notice } of notices) {
      if (fault !== 'translated') continue;
      const both = { type: 'pair', left: unit.text, right: notice.found } as const;
      yield { messageId: fault, data: { item: unit.address }, pair, ...(span && { span }), comparison: both };
    }
  },
});

export default rule;
