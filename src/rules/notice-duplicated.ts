import { clubRules } from '../check/notice-findings.ts';
import { defineRule, type TranslationRule } from '../check/rule.ts';

const rule: TranslationRule = defineRule({
  id: 'notice/duplicated',
  severity: 'warning',
  required: true,
  summary: 'The paragraphs that must be kept stand once',
  rationale: 'Notices that pile up make readers doubt which of them holds.',
  remedy: 'Delete the second copy.',
  messages: {
    duplicated: 'Unexpected second copy of {{item}}',
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
        '# Code\n\nSoyez justes envers tous.\n\n© 2020 The Chess Club. All rights reserved.\n\n© 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.',
      expect: ['duplicated'],
    },
    {
      ...clubRules,
      target:
        '# Code\n\nSoyez justes envers tous.\n\n© 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.\n\n© 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.',
      expect: ['duplicated', 'duplicated'],
    },
  ],
  *check({ notices }) {
    for (const { unit, pair, fault } of notices) {
      if (fault !== 'doubled') continue;
      yield { messageId: 'duplicated', data: { item: unit.address }, pair };
    }
  },
});

export default rule;
