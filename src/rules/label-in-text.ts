import { defineRule, type TranslationRule } from '../check/rule.ts';
import { translationLabels } from '../pairs/translation-labels.ts';

const rule: TranslationRule = defineRule({
  id: 'label/in-text',
  severity: 'note',
  summary: 'Tells of a text that reads as the label of the translation',
  rationale:
    'That a text is a translation, who made it and that the English counts may well be said in it, though the English has no counterpart.',
  remedy: 'Nothing has to be done. Say the same in the front matter, and tools can read it.',
  messages: { label: 'A text after {{item}} reads as the label of the translation' },
  examples: [
    { source: 'Be fair.', target: 'Soyez justes.', expect: [] },
    {
      source: 'Be fair to all.\n\nBe kind.',
      target: 'Soyez justes envers tous.\n\nSoyez bons.\n\nTraduit par Anne Exemple.',
      expect: ['label'],
    },
    {
      source: '# Code\n\nBe fair to all.\n\nBe kind.',
      target:
        '# Code\n\nCeci est une traduction. En cas de doute, seul le texte anglais fait foi.\n\nSoyez justes envers tous.\n\nSoyez bons.\n\nVersion française : Anne Exemple, d’après l’original anglais.',
      expect: ['label', 'label'],
    },
  ],
  *check(alignment) {
    for (const pair of translationLabels(alignment)) {
      yield { messageId: 'label', data: { item: pair.address }, pair };
    }
  },
});

export default rule;
