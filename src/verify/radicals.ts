/** Ideographs that PDF gives back as radicals: fonts have one glyph for both, and the reader takes the first character. */

/** Radicals that Unicode gives no compatibility mapping. @see Unicode, EquivalentUnifiedIdeograph.txt */
const supplement: ReadonlyMap<string, string> = new Map(
  [
    ...'⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻊足⻋车⻑長⻒镸⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻲亀⻳龟'.matchAll(
      /(.)(.)/gu,
    ),
  ].map(([, radical = '', ideograph = '']) => [radical, ideograph]),
);

/** A text with ideographs where a reader gave radicals. */
export function withoutRadicals(text: string): string {
  return text.replace(/[\u2E80-\u2FD5]/g, (sign) => {
    // NFKC makes another character of this one than fonts do.
    if (sign === '\u2F3E') return '\u6237';
    return supplement.get(sign) ?? sign.normalize('NFKC');
  });
}
