import type { ExchangeUnit, Inline } from '../formats/exchange.ts';

/** Signs for the beginning and the end of a code, which no text has. */
const OPEN = '\u{f0000}';
const CLOSE = '\u{f0001}';
/** Scripts in which words stand apart, and nothing is put before one. */
const letter = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Armenian}]';
const before = new RegExp(`${letter}[${OPEN}${CLOSE}]*$`, 'u');
const behind = new RegExp(`^[${OPEN}${CLOSE}]*(${letter}{1,40})`, 'u');
/** UTF-16 code units that are looked at on both sides of a code. */
const NEAR = 60;

/** Languages that write endings behind whatever is marked. */
const AGGLUTINATIVE: ReadonlySet<string> = new Set(
  'az ba eu et fi hu ja ka kk ko krl ky mn se sah tk tr tt uz vep vro'.split(' '),
);
/** A run of so many letters behind a mark is a word and no ending. */
const SHORTEST_WORD = 5;

/**
 * The words that are glued to a code without signs of its own where in the English there is a gap. Codes that stand for
 * Markdown or HTML are seen by the rules for these. Pure.
 *
 * @param language Primary language of the translation.
 */
export function gluedTo({ source, target = [] }: ExchangeUnit, language: string): readonly string[] {
  const given = new Map(edgesOf(source).map((edge) => [edge.key, edge]));
  return edgesOf(target).flatMap(({ key, isEnd, isGlued, word }) => {
    const english = given.get(key);
    if (!isGlued || !english?.hasGap) return [];
    const isEnding = isEnd && (word.length < SHORTEST_WORD || AGGLUTINATIVE.has(language));
    return isEnding ? [] : [word];
  });
}

/** Where a code begins or ends, and what stands there. */
interface Edge {
  readonly key: string;
  readonly isEnd: boolean;
  readonly isGlued: boolean;
  /** Whether the word beside it stands apart from it, or from the word in it. */
  readonly hasGap: boolean;
  readonly word: string;
}

interface Place {
  readonly key: string;
  readonly isEnd: boolean;
  readonly at: number;
  /** Around nothing: it stands for something that is not shown. */
  readonly isAlone: boolean;
}

function edgesOf(content: readonly Inline[]): readonly Edge[] {
  let text = '';
  const places: Place[] = [];
  const walk = (pieces: readonly Inline[]): void => {
    for (const piece of pieces) {
      if (piece.type === 'text') {
        text += piece.text;
        continue;
      }
      const markup = piece.type === 'pair' ? piece.start + piece.end : piece.text;
      const isSilent = piece.kind === 'other' && markup === '';
      const isAlone = piece.type === 'code';
      const key = `${piece.type} ${piece.id}`;
      if (isSilent) places.push({ key: `start ${key}`, isEnd: false, at: text.length, isAlone });
      // What a code with signs stands for is no part of a word.
      text += isAlone && markup !== '' ? ' ' : OPEN;
      if (piece.type === 'pair') walk(piece.children);
      if (isSilent) places.push({ key: `end ${key}`, isEnd: true, at: text.length, isAlone });
      if (piece.type === 'pair') text += CLOSE;
    }
  };
  walk(content);
  return places.map((place) => edgeAt(text, place));
}

function edgeAt(text: string, { key, isEnd, at, isAlone }: Place): Edge {
  const left = text.slice(Math.max(0, at - NEAR), at);
  const right = text.slice(at, at + NEAR);
  const isBehindWord = before.test(left);
  const next = behind.exec(right)?.[1] ?? '';
  const last = /\p{L}+[^\p{L}]*$/u.exec(left)?.[0].replace(/[^\p{L}]+/gu, '') ?? '';
  if (!isAlone) {
    const isGlued = isBehindWord && next !== '';
    return { key, isEnd, isGlued, hasGap: !isGlued, word: next };
  }
  const isGlued = isEnd ? next !== '' && right.startsWith(next) : isBehindWord;
  // Only where it stands between words is it sure to be something like a word.
  const around = isEnd ? text.slice(Math.max(0, at - 3), at + 1) : text.slice(Math.max(0, at - 1), at + 3);
  return { key, isEnd, isGlued, hasGap: /^\s.*\s$/s.test(around), word: isEnd ? next : last };
}
