import { defineRule, type TranslationRule } from '../check/rule.ts';
import { labelOf, valueOf } from '../document/label.ts';
import { directionOf } from '../languages/direction.ts';

const rule: TranslationRule = defineRule({
  id: 'meta/direction',
  severity: 'warning',
  ofWholeText: true,
  summary: 'What says in which direction a translation is written says so rightly',
  rationale: 'Written in the wrong direction, sentences fall apart and marks stand on the wrong side.',
  remedy: 'Put "rtl" for languages written from the right, "ltr" for the others, or leave it out.',
  messages: {
    wrong: 'Unexpected direction "{{shown}}" of a translation into "{{lang}}", expected "{{expected}}"',
  },
  examples: [
    {
      source: 'Be fair.',
      target: '---\nstatus: official\ndir: rtl\n---\n\nكونوا منصفين.',
      lang: 'ar',
      expect: [],
    },
    {
      source: 'Be fair.',
      target: '---\nstatus: official\ndir: ltr\n---\n\nكونوا منصفين.',
      lang: 'ar',
      expect: ['wrong'],
    },
    {
      source: 'Be fair.',
      target: '---\nstatus: official\ndirection: rtl\n---\n\nSoyez justes.',
      expect: ['wrong'],
    },
  ],
  *check(alignment) {
    const label = labelOf(alignment);
    const [first] = alignment.translation.blocks;
    const shown = label && valueOf(label, 'dir', 'direction')?.toLowerCase();
    if (!first || (shown !== 'rtl' && shown !== 'ltr')) return;
    const { lang } = alignment.translation;
    const expected = directionOf(lang);
    if (expected !== undefined && shown !== expected)
      yield { messageId: 'wrong', data: { shown, expected, lang }, span: first.span };
  },
});

export default rule;
