/** Marks at the end of a sentence, in the scripts of the world. */

/** What a mark at the end says. `none`: a letter, a digit or nothing. */
export type EndMark =
  | 'stop'
  | 'question'
  | 'exclamation'
  | 'colon'
  | 'semicolon'
  | 'comma'
  | 'ellipsis'
  | 'dash'
  | 'none';

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
  while (end > 0 && closing.has(text.charCodeAt(end - 1))) end--;
  const low = text.charCodeAt(end - 1);
  const start = Math.max(0, low >= 0xdc00 && low <= 0xdfff ? end - 2 : end - 1);
  if (low === 0x2e && text.charCodeAt(end - 2) !== 0x2e) return { kind: 'stop', text: '.', start, end };
  const sign = text.slice(start, end);
  let kind = kinds.get(sign) ?? 'none';
  if (kind === 'stop' && text.startsWith('..', start - 2)) kind = 'ellipsis';
  if (sign === ';' && language === 'el') kind = 'question';
  return { kind, text: kind === 'none' ? '' : sign, start, end };
}

const closing: ReadonlySet<number> = new Set([
  ...Array.from(' \t\n\r\u00a0\u202f\u3000"\'’”»›)]）］】』」〉》“‘«‹*_\ufffc', (sign) => sign.charCodeAt(0)),
  ...Array.from({ length: 5 }, (_, index) => 0x200b + index),
  ...Array.from({ length: 5 }, (_, index) => 0x202a + index),
  ...Array.from({ length: 4 }, (_, index) => 0x2066 + index),
]);
