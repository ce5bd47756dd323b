import { defineRule, type TranslationRule } from '../rule.ts';

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
        '# Code\n\nSoyez justes envers tous.\n\n© 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all сopies of this text.',
      verbatim: ['paragraph.2', 'paragraph.3'],
      expect: ['confusable'],
    },
    {
      source:
        '# Code\n\nBe fair to all.\n\n© 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.',
      target:
        '# Code\n\nSoyez justes envers tous.\n\n©\u200f 2020 The Chess Club. All rights reserved.\n\nThis\u2009paragraph must be included in all copies of this text.',
      verbatim: ['paragraph.2', 'paragraph.3'],
      expect: ['invisible', 'space'],
    },
  ],
  *check({ notices }) {
    for (const { unit, pair, fault, span, comparison, ...notice } of notices) {
      if (fault !== 'confusable' && fault !== 'invisible' && fault !== 'space' && fault !== 'escaped')
        continue;
      yield {
        messageId: fault,
        data: { item: unit.address, characters: notice.characters.join(', ') },
        pair,
        ...(span && { span }),
        ...(comparison && { comparison }),
      };
    }
  },
});

export default rule;
