import { defineRule, type TranslationRule } from '../check/rule.ts';
import { directionOf } from '../languages/direction.ts';
import { isSameLanguage } from '../languages/registry.ts';
import { markingOf, marksLanguages } from '../notice/marked-notices.ts';

const club = {
  source:
    '# Code\n\nBe fair to all.\n\n© 2020 The Chess Club.\n\nThis paragraph must be included in all copies.',
  verbatim: ['paragraph.2', 'paragraph.3'],
};

const rule: TranslationRule = defineRule({
  id: 'notice/lang-unmarked',
  severity: 'note',
  summary: 'The paragraphs that stay in English are marked as English',
  rationale:
    'Screen readers speak unmarked English as if it were the language of the translation, and in texts written from the right its marks stand on the wrong side. Markdown has no such mark, so that nothing is told of a text that marks no language in HTML, unless the configuration names this rule.',
  remedy:
    'Put <div lang="en" dir="ltr"> and an empty line before the paragraphs, and an empty line and </div> after them. Nothing else may stand in it.',
  messages: {
    unmarked: 'Missing mark of {{item}} as "{{expected}}", which stands in a translation into "{{lang}}"',
    direction: 'Missing dir="ltr" on {{item}}, which stands in a text written from the right',
  },
  unasked: ({ translation }) => marksLanguages(translation),
  examples: [
    {
      ...club,
      target:
        '# Code\n\nSoyez justes envers tous.\n\n<div lang="en">\n\n© 2020 The Chess Club.\n\nThis paragraph must be included in all copies.\n\n</div>',
      expect: [],
    },
    {
      ...club,
      target:
        '# Code\n\nSoyez justes envers tous.\n\n<div lang="en">\n\n© 2020 The Chess Club.\n\n</div>\n\nThis paragraph must be included in all copies.',
      expect: ['unmarked'],
    },
    {
      ...club,
      target:
        '# Code\n\nSoyez <i lang="la">iusti</i>.\n\n© 2020 The Chess Club.\n\nThis paragraph must be included in all copies.',
      expect: ['unmarked', 'unmarked'],
    },
    {
      ...club,
      target:
        '# القواعد\n\nكونوا منصفين مع الجميع.\n\n<p lang="en" dir="ltr">© 2020 The Chess Club.</p>\n\n<p lang="en">This paragraph must be included in all copies.</p>',
      lang: 'ar',
      expect: ['direction'],
    },
  ],
  *check({ document, pairs, translation }) {
    // Files in pieces say of each piece which language it is in.
    if (translation.file) return;
    const { lang } = translation;
    const expected = document.profile.lang;
    for (const pair of pairs) {
      const [unit] = pair.sources;
      if (!unit?.verbatim || pair.relation !== 'one') continue;
      const marking = markingOf(translation.blocks, unit.text);
      if (!marking) continue;
      const data = { item: unit.address, expected, lang };
      if (marking.lang === undefined || !isSameLanguage(marking.lang, expected))
        yield { messageId: 'unmarked', data, pair };
      else if (directionOf(lang) === 'rtl' && !/^(?:ltr|auto)$/i.test(marking.dir ?? ''))
        yield { messageId: 'direction', data: { item: unit.address }, pair };
    }
  },
});

export default rule;
