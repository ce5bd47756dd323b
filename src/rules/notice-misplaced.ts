import { clubRules } from '../check/notice-findings.ts';
import { defineRule, type TranslationRule } from '../check/rule.ts';

const rule: TranslationRule = defineRule({
  id: 'notice/misplaced',
  severity: 'warning',
  required: true,
  summary: 'The paragraphs that must be kept stand where the English has them',
  rationale: 'A notice says "above" and "this paragraph": it has to stand where that is true.',
  remedy: 'Move it to the place where the English has it.',
  messages: {
    misplaced: 'Unexpected place of {{item}}: it does not stand where the English has it',
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
        '© 2020 The Chess Club. All rights reserved.\n\n# Code\n\nSoyez justes envers tous.\n\nThis paragraph must be included in all copies of this text.',
      expect: ['misplaced'],
    },
    {
      source:
        '# Code\n\nBe fair to all.\n\n1. Keep your word.\n2. Help the others.\n3. Pay in time.\n\n© 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.',
      target:
        'This paragraph must be included in all copies of this text.\n\n© 2020 The Chess Club. All rights reserved.\n\n# Code\n\nSoyez justes envers tous.\n\n1. Tenir parole.\n2. Aider les autres.\n3. Payer à temps.',
      verbatim: ['paragraph.2', 'paragraph.3'],
      expect: ['misplaced', 'misplaced'],
    },
  ],
  *check({ notices }) {
    for (const { unit, pair, fault } of notices) {
      if (fault !== 'misplaced') continue;
      yield { messageId: fault, data: { item: unit.address }, pair };
    }
  },
});

export default rule;
