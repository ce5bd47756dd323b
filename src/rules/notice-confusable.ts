import { clubRules, findingsAbout } from '../check/notice-findings.ts';
import { defineRule, type TranslationRule } from '../check/rule.ts';

const rule: TranslationRule = defineRule({
  id: 'notice/confusable',
  severity: 'error',
  required: true,
  summary: 'The paragraphs that must be kept consist of the characters of the English',
  rationale:
    'Letters that only look alike, other spaces and invisible characters are another text for every program that compares.',
  remedy: 'Copy the paragraph from the English instead of typing it.',
  messages: {
    confusable: 'Unexpected look-alike {{characters}} in {{item}}',
    invisible: 'Unexpected invisible {{characters}} in {{item}}',
    space: 'Unexpected kind of space {{characters}} in {{item}}',
    escaped: 'Unexpected escaped character in {{item}}',
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
        '# Code\n\nSoyez justes envers tous.\n\n© 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all сopies of this text.',
      expect: ['confusable'],
    },
    {
      ...clubRules,
      target:
        '# Code\n\nSoyez justes envers tous.\n\n©\u200f 2020 The Chess Club. All rights reserved.\n\nThis\u2009paragraph must be included in all copies of this text.',
      expect: ['invisible', 'space'],
    },
  ],
  *check({ notices }) {
    yield* findingsAbout(notices, ['confusable', 'invisible', 'space', 'escaped']);
  },
});

export default rule;
