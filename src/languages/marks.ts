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
  question: '?？؟;\u037e՞፧⁇⁈⁉𑄯꘏꛷',
  exclamation: '!！՜¡‼𞥟',
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
  // "… of all time. 🧙": pictures stand behind the mark.
  const picture =
    end > 0 && text.charCodeAt(end - 1) > 0x2000 ? pictures.exec(text.slice(-LONGEST_PICTURES)) : null;
  if (picture) {
    end = text.length - picture[0].length;
    while (end > 0 && closing.has(text.charCodeAt(end - 1))) end--;
  }
  const low = text.charCodeAt(end - 1);
  const start = Math.max(0, low >= 0xdc00 && low <= 0xdfff ? end - 2 : end - 1);
  if (low === 0x2e && text.charCodeAt(end - 2) !== 0x2e) return { kind: 'stop', text: '.', start, end };
  const sign = text.slice(start, end);
  let kind = kinds.get(sign) ?? 'none';
  if (kind === 'stop' && text.startsWith('..', start - 2)) kind = 'ellipsis';
  if (sign === ';' && language === 'el') kind = 'question';
  // The sign of a breath at the end of a word looks like a colon, and is typed for it.
  if (sign === '\u0983' && language === 'bn') kind = 'colon';
  if (kind === 'stop' || kind === 'none') {
    const asked = Object.hasOwn(askedWithin, language) ? askedWithin[language] : undefined;
    if (asked?.test(text.slice(Math.max(0, start - LAST_SENTENCE), end))) kind = 'question';
  }
  return { kind, text: kind === 'none' ? '' : sign, start, end };
}

const pictures = /(?:[\s)\]]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\ufe0e\ufe0f\u200d])+$/u;
const LONGEST_PICTURES = 24;

/** So much of a sentence is looked at for a question that its mark does not show. */
const LAST_SENTENCE = 200;

/** Languages that ask with a word or within the sentence, and end it as a statement. */
const askedWithin: Readonly<Record<string, RegExp>> = {
  hy: /՞[^։]*։?$/u,
  ja: /か[。．.]?$/u,
  ko: /(?:까|니|나요|가요|는가|을까|ㄹ까)[.。]?$/u,
  lo: /(?:ບໍ່|ບໍ)$/u,
  my: /(?:လား|လဲ|သလော|နည်း|သနည်း)။?$/u,
  th: /(?:ไหม|หรือไม่|หรือเปล่า|มั้ย)$/u,
  zh: /(?:[吗嗎呢]|(?<![什怎那这這多])[么麼])[。.]?$/u,
};

/** The mark with which a language asks. */
export function questionMark(language: string): string {
  return Object.hasOwn(questionMarks, language) ? (questionMarks[language] ?? '?') : '?';
}

const questionMarks: Readonly<Record<string, string>> = {
  am: '?',
  ar: '؟',
  arz: '؟',
  ckb: '؟',
  el: ';',
  fa: '؟',
  hy: '՞',
  ja: '？',
  ks: '؟',
  ps: '؟',
  sd: '؟',
  ug: '؟',
  ur: '؟',
  yue: '？',
  zh: '？',
};

const closing: ReadonlySet<number> = new Set([
  ...Array.from(' \t\n\r\u00a0\u202f\u3000"\'’”»›)]）］】』」〉》“‘«‹*_\ufffc', (sign) => sign.charCodeAt(0)),
  ...Array.from({ length: 5 }, (_, index) => 0x200b + index),
  ...Array.from({ length: 5 }, (_, index) => 0x202a + index),
  ...Array.from({ length: 4 }, (_, index) => 0x2066 + index),
]);
