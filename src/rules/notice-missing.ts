import { clubRules } from '../check/notice-findings.ts';
import { defineRule, type TranslationRule } from '../check/rule.ts';

const rule: TranslationRule = defineRule({
  id: 'notice/missing',
  severity: 'error',
  required: true,
  summary: 'The paragraphs that must be kept are there',
  rationale:
    'The document may only be copied and translated with its notice and terms. Without them the copy is not allowed.',
  remedy: 'Copy it from the English, word for word, to the place where the English has it.',
  messages: {
    missing: 'Missing {{item}}, which must stand in English, unmodified',
    hidden: 'Missing {{item}}: it stands only where readers do not see it',
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
      target: '# Code\n\nSoyez justes envers tous.\n\n© 2020 The Chess Club. All rights reserved.',
      expect: ['missing'],
    },
    {
      ...clubRules,
      target: '# Code\n\nSoyez justes envers tous.',
      expect: ['missing', 'missing'],
    },
    {
      ...clubRules,
      target:
        '# Code\n\nSoyez justes envers tous.\n\n<!-- © 2020 The Chess Club. All rights reserved. -->\n\nThis paragraph must be included in all copies of this text.',
      expect: ['hidden'],
    },
  ],
  *check({ notices }) {
    for (const { unit, pair, fault, span, comparison, ...notice } of notices) {
      if (fault !== 'missing' && fault !== 'hidden') continue;
      const english = { type: 'pair', left: unit.text, right: notice.found } as const;
      yield {
        messageId: fault,
        data: { item: unit.address },
        pair,
        ...(span && { span }),
        comparison: comparison ?? english,
      };
    }
  },
});

export default rule;
