import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Block } from '../model.ts';
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
      source: '<b lang="en">Be fair.</b> <i lang="la">Pax</i>',
      target: '<b lang="es">Soyez justes.</b> <i lang="it">Pax</i>',
      expect: ['other', 'other'],
    },
  ],
  *check(alignment) {
    const { lang } = alignment.translation;
    const own = lang.split(/[-_]/)[0]?.toLowerCase();
    for (const { pair } of readingsOf(alignment).marked) {
      const source = new Set(languagesOf(pair.sources));
      for (const shown of languagesOf(pair.targets)) {
        if (source.has(shown) || shown.split('-')[0]?.toLowerCase() === own) continue;
        yield { messageId: 'other', data: { item: pair.address, shown, lang }, pair };
      }
    }
  },
});

export default rule;

function languagesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.marks.flatMap((mark) =>
      mark.type === 'html' ? (/\slang=["']?([\w-]{1,40})/i.exec(mark.target)?.[1] ?? []) : [],
    ),
  );
}
