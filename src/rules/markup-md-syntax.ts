import { defineRule, type TranslationRule } from '../check/rule.ts';
import { placeIn, type Reading, readingsOf, wordsOnly } from '../pairs/readings.ts';

const rule: TranslationRule = defineRule({
  id: 'markup/md-syntax',
  severity: 'warning',
  explains: ['markup/emphasis', 'token/link-text', 'token/link-target', 'token/url', 'text/brackets'],
  summary: 'No marks of Markdown are left in what readers see',
  rationale:
    'They show that a link or an emphasis was broken in translation, mostly by a space or a sign too few.',
  remedy:
    'Write the mark as in the English: "**words**" without spaces inside, "[words](address)" without a space between.',
  messages: { broken: 'Unexpected "{{shown}}" in the words of {{item}}, expected working markup' },
  examples: [
    {
      source: 'Be **fair**, see [it](https://a.example).',
      target: 'Soyez **justes**, voir [ici](https://a.example).',
      expect: [],
    },
    { source: 'Be **fair**.', target: 'Soyez ** justes **.', expect: ['broken'] },
    { source: 'Be *fair*.', target: 'Soyez *justes *.', expect: ['broken'] },
    {
      source: '> [!WARNING]\n> Be fair.',
      target: '> [!Внимание]\n> Будьте справедливы.',
      lang: 'ru',
      expect: ['broken'],
    },
    { source: 'Ask the rowers.', target: 'Fragt die Ruder*innen, auch `*.md`.', lang: 'de', expect: [] },
    {
      source: 'Be fair, see [it](https://a.example).\n\nBe **kind**.',
      target: 'Soyez justes, voir [ici] (https://a.example).\n\nSoyez **bons.',
      expect: ['broken', 'broken'],
    },
  ],
  *check(alignment) {
    for (const reading of readingsOf(alignment).prose) {
      const { target, source, pair } = reading;
      if (!target.includes('*') && !target.includes(']') && !target.includes('__')) continue;
      const found = leftover.exec(target) ?? strayStar(reading);
      if (!found || source.includes(found[0])) continue;
      yield {
        messageId: 'broken',
        data: { item: pair.address, shown: found[0].slice(0, 40) },
        ...placeIn(reading, found.index, found.index + found[0].length),
      };
    }
  },
});

export default rule;

/** A sign of emphasis beside a word, without its other half. */
function strayStar(reading: Reading): RegExpExecArray | null {
  return reading.target.includes('*') && !reading.source.includes('*') ? star.exec(wordsOnly(reading)) : null;
}

const star = /(?<![\p{L}\p{N}*\\/.])\*(?=[\p{L}「『"“«])|(?<=[」』"”»\])])\*(?=[\s,.:;!?)]|$)/u;

const leftover =
  /\*\*|^\[![\p{L}\p{M}]{3,30}\](?=\s)|(?<![_])__(?![_])|\][ \u00a0]?\((?=[^\s)]{0,200}[./#])|\]\[|［[^［］]{0,200}］[(（](?:https?:|\/)/u;
