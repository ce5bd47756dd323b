import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Block } from '../model.ts';
import { sourceText } from '../pairs/pairs.ts';
import { readingsOf } from '../pairs/readings.ts';

const rule: TranslationRule = defineRule({
  id: 'markup/lang-attribute',
  severity: 'note',
  summary: 'An element that names a language names the one of its words',
  rationale: 'Screen readers speak and browsers hyphenate by it.',
  remedy: 'Name the language of the translation, or "en" for words that stay in English.',
  messages: {
    other:
      'Unexpected lang="{{shown}}" in {{item}}, expected "{{lang}}" or the language of the English element',
  },
  examples: [
    { source: '<b lang="en">Be fair.</b>', target: '<b lang="fr">Soyez justes.</b>', expect: [] },
    { source: '<b lang="en">Be fair.</b>', target: '<b lang="de">Soyez justes.</b>', expect: ['other'] },
    {
      source: 'Read Our Rules of Rowing.\n\nRead them.',
      target: 'Lisez <i lang="en">Our Rules of Rowing</i>.\n\nLisez-<i lang="en">les</i>.',
      expect: ['other'],
    },
    {
      source: '<b lang="en">Be fair.</b> <i lang="la">Pax</i>',
      target: '<b lang="es">Soyez justes.</b> <i lang="it">Pax</i>',
      expect: ['other', 'other'],
    },
  ],
  *check(alignment) {
    const { lang } = alignment.translation;
    const own = lang.split(/[-_]/)[0]?.toLowerCase();
    for (const { pair } of readingsOf(alignment).marked) {
      const source = new Set(languagesOf(pair.sources).map(({ shown }) => shown));
      for (const { shown, words } of languagesOf(pair.targets)) {
        if (source.has(shown) || shown.split('-')[0]?.toLowerCase() === own) continue;
        // Words that the English has, too, were kept, and are marked as what they are.
        if (/^en\b/i.test(shown) && words !== '' && sourceText(pair).includes(words)) continue;
        yield { messageId: 'other', data: { item: pair.address, shown, lang }, pair };
      }
    }
  },
});

export default rule;

/** The languages that elements name, and the words in them. */
function languagesOf(
  blocks: readonly Block[],
): readonly { readonly shown: string; readonly words: string }[] {
  return blocks.flatMap(({ marks, text }) =>
    marks.flatMap(({ type, target, span }, index) => {
      const [, name = '', shown] =
        type === 'html' ? (/^<(\w+)[^>]*\slang=["']?([\w-]{1,40})/i.exec(target) ?? []) : [];
      if (shown === undefined) return [];
      const close = marks
        .slice(index + 1, index + FARTHEST)
        .find(
          (mark) => mark.type === 'html' && mark.target.toLowerCase().startsWith(`</${name.toLowerCase()}`),
        );
      return [{ shown, words: close ? text.slice(span.start, close.span.start).trim() : '' }];
    }),
  );
}

/** So many marks behind its beginning an element of a few words ends. */
const FARTHEST = 8;
