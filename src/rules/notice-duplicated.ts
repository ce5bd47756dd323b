import { defineRule, type TranslationRule } from '../rule.ts';

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
      source:
        '# Code\n\nBe fair to all.\n\n© 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.',
      target:
        '# Code\n\nSoyez justes envers tous.\n\n© 2020 The Chess Club. All rights\nreserved.\n\nThis paragraph must be included in all copies of this text.',
      verbatim: ['paragraph.2', 'paragraph.3'],
      expect: [],
    },
    {
      source:
        '# Code\n\nBe fair to all.\n\n© 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.',
      target:
        '# Code\n\nSoyez justes envers tous.\n\n© 2020 The Chess Club. All rights reserved.\n\n© 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.',
      verbatim: ['paragraph.2', 'paragraph.3'],
      expect: ['duplicated'],
    },
    {
      source:
        '# Code\n\nBe fair to all.\n\n© 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.',
      target:
        '# Code\n\nSoyez justes envers tous.\n\n© 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.\n\n© 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.',
      verbatim: ['paragraph.2', 'paragraph.3'],
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
