/** Marks at the end of a sentence, in the scripts of the world. */

/** What a mark at the end says. `none`: a letter, a digit or nothing. */
export type EndMark = 'stop' | 'question' | 'exclamation' | 'colon' | 'semicolon' | 'comma' | 'ellipsis' | 'dash' | 'none';

const marks: Readonly<Record<Exclude<EndMark, 'none'>, string>> = {
  stop: '.。．｡।॥։۔።᠃᠉။།༎༏។៕៚᙮꓿꘎꛳꩝꩞꩟᪩᪨᭞᭟᰻᰼᱾᱿⸼᜵᜶꧈꧉܀܂𑇅𑅁𑱁𞥞',
  question: '?？؟;՞፧⁇⁈𑄯꘏꛷',
  exclamation: '!！՜¡𞥟',
  colon: ':：፥፦᠄',
  semicolon: ';；؛፤·꛶',
  comma: ',，、､،﹐፣၊՝᠂᠈߸꛵꓾',
  ellipsis: '…⋯',
  dash: '—–―-',
};

const kinds: ReadonlyMap<string, EndMark> = new Map(
  endMarks().flatMap((kind) => Array.from(marks[kind], (sign) => [sign, kind] as const)),
);

function endMarks(): readonly Exclude<EndMark, 'none'>[] {
  return ['stop', 'question', 'exclamation', 'colon', 'semicolon', 'comma', 'ellipsis', 'dash'];
}

/** The mark at the end of a text, behind which quotation marks, brackets and white space do not count. */
export interface Ending {
  readonly kind: EndMark;
  /** As written; empty for `none`. */
  readonly text: string;
  /** Half-open range of the mark; of the last character for `none`. */
  readonly start: number;
  readonly end: number;
}

/** Finds the mark at the end. In Greek `;` asks. */
export function endingOf(text: string, language: string): Ending {
  let end = text.length;
  while (end > 0 && closing.test(text.charAt(end - 1))) end--;
  const low = text.charCodeAt(end - 1);
  const start = Math.max(0, low >= 0xdc00 && low <= 0xdfff ? end - 2 : end - 1);
  const sign = text.slice(start, end);
  let kind = kinds.get(sign) ?? 'none';
  if (kind === 'stop' && text.startsWith('..', start - 2)) kind = 'ellipsis';
  if (sign === ';' && language === 'el') kind = 'question';
  return { kind, text: kind === 'none' ? '' : sign, start, end };
}

const closing = /[\s"'’”»›)\]）］】』」〉》“‘«‹*_\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufffc]/;
