import { clubRules, findingsAbout } from '../check/notice-findings.ts';
import { defineRule, type TranslationRule } from '../check/rule.ts';

const rule: TranslationRule = defineRule({
  id: 'notice/year-holder',
  severity: 'error',
  required: true,
  summary: 'The copyright line keeps its year and its holder',
  rationale: 'Another year or holder claims a right that somebody else has.',
  remedy: 'Copy it from the English, word for word, to the place where the English has it.',
  messages: {
    year: 'Unexpected year in {{item}}, which must stand in English, unmodified',
    holder: 'Unexpected holder in {{item}}, which must stand in English, unmodified',
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
        '# Code\n\nSoyez justes envers tous.\n\n© 2026 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.',
      expect: ['year'],
    },
    {
      source:
        '© 2020 The Chess Club. All rights reserved.\n\nBe fair.\n\n© 2021 The Board. All rights reserved.',
      target:
        '© 2020 The Go Club. All rights reserved.\n\nSoyez justes.\n\n© 2022 The Board. All rights reserved.',
      verbatim: ['paragraph.1', 'paragraph.3'],
      expect: ['holder', 'year'],
    },
  ],
  *check({ notices }) {
    yield* findingsAbout(notices, ['year', 'holder']);
  },
});

export default rule;
