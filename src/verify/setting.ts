/**
 * What is put among the words of a text when it is set, printed or quoted: hyphens at the ends of lines, marks of notes,
 * addresses behind links, signs around what is stressed. It is taken away where no known text has it, and told.
 */

import { decodeHTMLStrict } from 'entities';
import type { Copy, CopyBlock } from './copy.ts';
import type { KnownText } from './known.ts';
import { LINE_END } from './read-text.ts';
import { wordsIn } from './words.ts';

/** What stands in the known texts, all of them together. */
interface Vocabulary {
  readonly words: ReadonlySet<string>;
  /** Marks, addresses and signs of their own. */
  readonly marks: ReadonlySet<string>;
}

const letters = '[\\p{L}][\\p{L}\\p{M}]*';
// Begun at the beginning of a word alone, so that a long one is read once.
const broken = new RegExp(
  `(?<![\\p{L}\\p{M}])${letters}(?:[-\\u2010\\u00AD][^\\S\\n]*\\n\\s*${letters})+`,
  'gu',
);
const hyphen = /[-\u2010\u00AD]\s*\n\s*/gu;
const copyrightSign = /(?<=copyright[\s:]{0,3})\(c\)|\(c\)(?=\s*(?:\p{Nd}{4}|copyright))/giu;
/** `{#name}` and `#name#` behind headings, `[12]`, `¹²`, `†`, `(https://example.org/a)`; an address may be broken behind signs of its own. */
const noted =
  /\s?\{[#.][\p{L}\w :.#=-]{1,300}\}|(?<=\s)#[\p{L}][\p{L}\p{M}\w:.-]{0,200}#(?=\s|$)|\[\p{Nd}{1,3}\]|(?<=[\p{L}\p{M}\p{P}])[⁰¹²³⁴-⁹]{1,3}|(?<=\S)[†‡]|\s?[([<]\s?(?:https?:\/\/|mailto:|www\.)[^\s()<>[\]]+(?:(?<=[/.?&=_-])\s[^\s()<>[\]]+)*\s?[)\]>]/giu;
/** Signs as pages write them, in a text that was never one: `&rsquo;`, `&#8217;`. */
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;
const address = /(?:https?:\/\/|mailto:|www\.)[^\s()<>[\]]+/gi;
const stressed =
  /(?<![\p{L}\p{N}*_])([*_]{1,3})(?=[\p{L}\p{N}“"])([^*_]{1,300}?)(?<=[\p{L}\p{M}\p{N}\p{P}])\1(?![\p{L}\p{N}*_])/gu;

/** Of letters before a mark, in UTF-16 code units. */
const LONGEST_WORD = 64;
const lastWord = /[\p{L}\p{M}\p{N}]*$/u;

/** A copy without what its setting put into it. Linear; never throws. */
export function withoutSetting(copy: Copy, texts: readonly KnownText[]): Copy {
  const vocabulary = vocabularyOf(texts);
  const isTyped = copy.format === 'text' || copy.format === 'mail';
  const clean = (text: string): Cleaned =>
    cleaned(isTyped ? withoutStress(text, vocabulary) : text, vocabulary);
  return {
    ...copy,
    blocks: copy.blocks.map((block): CopyBlock => {
      const { text, marks } = clean(block.text);
      return text === block.text ? block : { ...block, text, ...(marks.length > 0 && { marks }) };
    }),
    ...(copy.reading !== undefined && { reading: clean(copy.reading).text }),
  };
}

/**
 * Line ends of the page become line ends of the text; where a known text has the word that stands around one, it is whole
 * again. Taken apart at the signs and not by a pattern, which would begin anew at every blank of a long run.
 */
function withLineEnds(text: string, words: ReadonlySet<string>): string {
  if (!text.includes(LINE_END)) return text;
  const [first = '', ...rest] = text.split(LINE_END);
  let before = first.trimEnd();
  const joined = [before];
  for (const [index, part] of rest.entries()) {
    const line = index < rest.length - 1 ? part.trim() : part.trimStart();
    const left = /[\p{L}\p{M}]*$/u.exec(before.slice(-LONGEST_WORD))?.[0] ?? '';
    const right = /^[\p{L}\p{M}]*/u.exec(line.slice(0, LONGEST_WORD))?.[0] ?? '';
    const isWord = left !== '' && right !== '' && words.has(keyOf(left + right));
    joined.push(isWord ? line : `\n${line}`);
    before = line;
  }
  return joined.join('');
}

interface Cleaned {
  readonly text: string;
  readonly marks: readonly string[];
}

function cleaned(text: string, { words, marks: own }: Vocabulary): Cleaned {
  const marks: string[] = [];
  const first = text.search(/\S/);
  const whole = withLineEnds(text, words)
    .replace(reference, (sign) => (own.has(sign.toLowerCase()) ? sign : decodeHTMLStrict(sign)))
    .replace(broken, (run) => {
      const joined = run.replace(hyphen, '');
      return words.has(keyOf(joined)) ? joined : run;
    })
    .replace(copyrightSign, (sign) => (own.has('(c)') ? sign : '©'))
    .replace(noted, (mark, at: number) => {
      // In front of its block it is the number of an item.
      if (own.has(tight(mark)) || at <= first) return mark;
      // An address that the text has itself; the brackets of Markdown and wikis around it are none of its signs.
      const [bare] = mark.match(address) ?? [];
      if (bare !== undefined && own.has(tight(bare))) return mark.replace(/[<>[\]]/g, '');
      const word = lastWord.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[0] ?? '';
      const digits = mark.normalize('NFKC');
      // A number above the line is one of the word where a known text has that word.
      if (word !== '' && /^\p{No}/u.test(mark) && words.has(keyOf(word + digits))) return digits;
      marks.push(mark.trim());
      return '';
    });
  return { text: whole, marks };
}

function withoutStress(text: string, { marks }: Vocabulary): string {
  return text.replace(stressed, (run, sign: string, inner: string) =>
    marks.has(sign[0] ?? '') ? run : inner,
  );
}

function tight(mark: string): string {
  return mark.replace(/\s+/gu, '').toLowerCase();
}

function keyOf(word: string): string {
  return wordsIn(word)[0]?.key ?? '';
}

const known = new WeakMap<readonly KnownText[], Vocabulary>();

function vocabularyOf(texts: readonly KnownText[]): Vocabulary {
  const made = known.get(texts);
  if (made) return made;
  const words = new Set<string>();
  const marks = new Set<string>();
  for (const { parts } of texts)
    for (const { keys, text } of parts) {
      for (const key of keys) words.add(key);
      for (const pattern of [noted, address, reference])
        for (const [mark] of text.matchAll(pattern)) marks.add(tight(mark));
      for (const [sign] of text.matchAll(/\(c\)|[*_]/gi)) marks.add(sign.toLowerCase());
    }
  const vocabulary = { words, marks };
  known.set(texts, vocabulary);
  return vocabulary;
}
