import { defineRule, type TranslationRule } from '../rule.ts';

const rule: TranslationRule = defineRule({
  id: 'notice/modified',
  severity: 'error',
  required: true,
  summary: 'The paragraphs that must be kept are unmodified',
  rationale:
    'The document demands its notice and terms unmodified, to the letter. Only white space may differ.',
  remedy: 'Copy it from the English, word for word, to the place where the English has it.',
  messages: {
    modified: 'Unexpected change of {{item}}, which must stand in English, unmodified',
    case: 'Unexpected letter case in {{item}}, which must stand in English, unmodified',
    extended: 'Unexpected words in the paragraph of {{item}}, which must stand in English, unmodified',
    interrupted: 'Unexpected hidden text within {{item}}, which must stand in English, unmodified',
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
        '# Code\n\nSoyez justes envers tous.\n\n© 2020 The Chess Club. All rights reserved.\n\nThis paragraph should be included in all copies of this text.',
      verbatim: ['paragraph.2', 'paragraph.3'],
      expect: ['modified'],
    },
    {
      source:
        '# Code\n\nBe fair to all.\n\n© 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.',
      target:
        '# Code\n\nSoyez justes envers tous.\n\n© 2020 The Chess Club. All Rights Reserved.\n\nThis paragraph must be included in most copies of this text.',
      verbatim: ['paragraph.2', 'paragraph.3'],
      expect: ['case', 'modified'],
    },
  ],
  *check({ notices }) {
    for (const { unit, pair, fault, span, comparison } of notices) {
      if (fault !== 'modified' && fault !== 'case' && fault !== 'extended' && fault !== 'interrupted')
        continue;
      yield {
        messageId: fault,
        data: { item: unit.address },
        pair,
        ...(span && { span }),
        ...(comparison && { comparison }),
      };
    }
  },
});

export default rule;
