import { defineRule, type TranslationRule } from '../check/rule.ts';

const rule: TranslationRule = defineRule({
  id: 'notice/conflicting',
  severity: 'warning',
  summary: 'No second copyright statement stands beside the notice',
  rationale: 'Two statements about one text leave open whose text it is and what may be done with it.',
  remedy: 'Delete it. Who translated is said in the record, or in a line that claims no right.',
  messages: { conflicting: 'Unexpected copyright statement after {{item}}: "{{words}}"' },
  examples: [
    {
      source: 'Be fair.\n\n© 2020 The Club.',
      target: 'Soyez justes.\n\n© 2020 The Club.',
      verbatim: ['paragraph.2'],
      expect: [],
    },
    {
      source: 'Be fair.\n\n© 2020 The Club.',
      target: 'Soyez justes.\n\n© 2020 The Club.\n\n© 2024 Les Amis. Tous droits réservés.',
      verbatim: ['paragraph.2'],
      expect: ['conflicting'],
    },
    {
      source: 'Be fair.\n\n© 2020 The Club.',
      target:
        '© 2024 Les Amis. Tous droits réservés.\n\nSoyez justes.\n\n© 2020 The Club.\n\nCopyright 2025 by the translators.',
      verbatim: ['paragraph.2'],
      expect: ['conflicting', 'conflicting'],
    },
  ],
  *check(alignment) {
    if (!alignment.edition.units.some((unit) => unit.verbatim)) return;
    for (const pair of alignment.pairs) {
      const block = pair.targets[0];
      if (pair.relation !== 'extra' || !block || !/(?:©|\(c\)|copyright)\s*(?:©\s*)?\d{4}/i.test(block.text))
        continue;
      yield { messageId: 'conflicting', data: { item: pair.address, words: block.text.slice(0, 60) }, pair };
    }
  },
});

export default rule;
