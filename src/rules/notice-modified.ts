import { clubRules, findingsAbout } from '../check/notice-findings.ts';
import { defineRule, type TranslationRule } from '../check/rule.ts';

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
      ...clubRules,
      target:
        '# Code\n\nSoyez justes envers tous.\n\n© 2020 The Chess Club. All rights\nreserved.\n\nThis paragraph must be included in all copies of this text.',
      expect: [],
    },
    {
      ...clubRules,
      target:
        '# Code\n\nSoyez justes envers tous.\n\n© 2020 The Chess Club. All rights reserved.\n\nThis paragraph should be included in all copies of this text.',
      expect: ['modified'],
    },
    {
      ...clubRules,
      target:
        '# Code\n\nSoyez justes envers tous.\n\n© 2020 The Chess Club. All Rights Reserved.\n\nThis paragraph must be included in most copies of this text.',
      expect: ['case', 'modified'],
    },
  ],
  *check({ notices }) {
    yield* findingsAbout(notices, ['modified', 'case', 'extended', 'interrupted']);
  },
});

export default rule;
