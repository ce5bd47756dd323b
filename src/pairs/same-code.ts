/** Whether two pieces of code are the same but for what translators and formatters change in them. */

import { isFunctionWord } from '../languages/english.ts';
import type { Span } from '../model.ts';

/** Languages of code blocks that hold prose or pictures of it. */
const PROSE =
  /^(?:mermaid|plantuml|dot|text|txt|plain|plaintext|markdown|md|gherkin|quote|console-output|[a-z]+markdown)$/i;

/**
 * Whether a block that no fence says to be code is a paragraph that was set in: sentences, and no sign that code has. A
 * blank or two too many before a line make it a block of code to readers of Markdown.
 */
export function isProse(text: string): boolean {
  if (/[{}<>=;\\|$@_[\]]|\w\(|(?:^|\s)[#>~-]|\w[./]\w/m.test(text)) return false;
  const words = text.match(/[\p{L}\p{M}'’]+/gu) ?? [];
  const small = words.filter((word) => isFunctionWord(word.toLowerCase())).length;
  return words.length >= FEWEST_OF_PROSE && small * 5 >= words.length;
}

const FEWEST_OF_PROSE = 8;

/** Whether two blocks of code are the same but for what may be translated in them. */
export function isSameCode(english: string, translated: string, info: string): boolean {
  if (english === translated) return true;
  const left = linesOfCode(english);
  const right = linesOfCode(translated);
  if (left.join('\n') === right.join('\n')) return true;
  if (isSameButForm(english, translated)) return true;
  if (left.length !== right.length) return rejoined(left) === rejoined(right);
  const said = new Map<string, string>();
  return left.every((line, index) => {
    const other = right[index] ?? '';
    if (line === other) return true;
    if (isSameTags(line, other)) return true;
    // Words of people: an example of output, a picture in letters, a message.
    const isOfPeople =
      PROSE.test(info) ||
      isTranslated(line, other) ||
      (info === '' && isSaid(line, other) && isNewFor(said, line, other) && !left.includes(other));
    return isOfPeople && isKeptCode(line, other);
  });
}

/** Whether two lines have the same tags with words around them, as "Read <b>more</b>." */
export function isSameTags(line: string, other: string): boolean {
  if (!line.includes('</') || line.match(tag)?.join('') !== other.match(tag)?.join('')) return false;
  return [line, other].every((one) => {
    const words = one.replace(tag, ' ');
    return /^[^{}=;()<>"|&\\/@$#]*$/.test(words) && /\p{L}/u.test(words);
  });
}

const tag = /<\/?[a-z][^<>]{0,500}>/gi;

/** Lines with those of prose among them, as programs print it, put together: they may be broken anywhere. */
function rejoined(lines: readonly string[]): string {
  let before = false;
  return lines
    .map((line, index) => {
      const isProse = proseLine.test(line);
      const joins = index > 0 && before && isProse;
      before = isProse;
      return `${joins ? ' ' : '\n'}${line}`;
    })
    .join('');
}

/**
 * An answer or a label in a block that no fence says to be of a language: it begins as a sentence does, and has words and
 * marks of sentences alone. Commands begin with small letters, and statements with words in capitals.
 */
const saying =
  /^[¿¡"“«„「]?[\p{Lu}\p{Lo}][\p{L}\p{M}'’-]*(?:[ ,.:;!?…、。，：]+[\p{L}\p{M}\p{N}'’-]+)*[ ]?[.:!?…。！？：]*["”»“」]?$/u;

function isSaid(line: string, other: string): boolean {
  return [line, other].every((one) => saying.test(one) && !keyword.test(one));
}

/** What lines of code begin with that have no sign of code: "FROM boats", "True". */
const keyword = /^(?:(?!OK\b)\p{Lu}{2,}(?!\p{L})|(?:True|False|None|Null|Nil)$)/u;

/** Whether no other line has the same translation: two answers are two. */
function isNewFor(said: Map<string, string>, line: string, other: string): boolean {
  const before = said.get(other);
  said.set(other, line);
  return before === undefined || before === line;
}

/** Words with the marks of sentences and nothing that code has. */
const proseLine = /^(?:[\p{L}’'-]+[,.:!?]*(?: |$)){2,}$/u;

/** Whether what no language changes in a line, as options, paths and names with signs in them, is in another, too. */
export function isKeptCode(line: string, other: string): boolean {
  return tellingOf(line).every((token) => other.includes(token));
}

/** Whether a line was prose that somebody translated: letters that the English does not have, or a whole sentence. */
function isTranslated(line: string, other: string): boolean {
  const foreign = /[^\u0000-\u024f\p{P}\p{S}\p{Z}]|[\u00c0-\u024f]/u;
  return (foreign.test(other) && !foreign.test(line)) || (line.match(/\b[a-z]{2,}\b/g)?.length ?? 0) >= 6;
}

function tellingOf(line: string): readonly string[] {
  return (
    line.match(
      /(?:--?[a-z][\w-]*|[\w.-]{0,80}\w[/_@=.:][\w/_@=.:-]{0,200}\w|\w{1,80}\(|[$%]\w{1,80}|\d[\d.]{0,80})/gi,
    ) ?? []
  );
}

/** Code without comments of more than one line. */
function withoutLongComments(code: string): string {
  return /\/\*|<!--/.test(code) ? code.replace(longComment, '') : code;
}

const longComment = /(?<=^|\s)\/\*[^]{0,4000}?\*\/|<!--[^]{0,4000}?-->/g;

/** The lines of code, each as `bareCode` leaves it, without empty ones. */
export function linesOfCode(code: string): readonly string[] {
  return withoutLongComments(code)
    .split(/\r\n?|\n/)
    .map(bareCode)
    .filter((line) => line !== '');
}

/** A line without comments and without the words of people in it. */
export function bareCode(line: string): string {
  return line
    .normalize('NFC')
    .replace(comment, '')
    .replace(branch, '')
    .replace(quoted, '""')
    .replace(placeholder, '<>')
    .replace(bracketed, '[]')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

const comment =
  /(?:^|[ \t])(?:#(?![\w!])|\/\/|--[ \t]|;[ \t]|%[ \t]|\*[ \t]|\*\/|\/\*).*$|<!--.*?(?:-->|$)|\/\*.*?\*\//g;
/** The lines in a picture of folders, whatever signs they are drawn with. */
const branch = /^[\s│|]*(?:[├└|`+](?:─|--)[─-]*)[ \t]*/u;
/** In quotation marks, with a blank in it or with letters that code has not. */
const quoted =
  /"(?:[^"\\]{0,200}[ \u0080-\uffff][^"\\]{0,200})"|'(?:[^'\\]{0,200}[ \u0080-\uffff][^'\\]{0,200})'/g;
const placeholder = /<[\p{L}\p{M}][\p{L}\p{M}\p{N}' _-]{1,60}>/gu;

const bracketed = /\[[\p{L}\p{M}][\p{L}\p{M}'’()!?¡¿ -]{2,60}\]/gu;

/** A sign of code, a word or a number, a text in quotation marks or between tags. */
export interface CodeToken {
  readonly type: 'word' | 'text' | 'sign';
  readonly text: string;
  /** Whether a blank stands before it where that matters, or a new line that ends what stands before. */
  readonly apart: boolean;
}

/** Code without comments as its signs, however it is set: blanks, kinds of quotation marks and marks that may be left away. */
export function codeTokens(code: string): readonly CodeToken[] {
  const bare = withoutLongComments(code)
    .split(/\r\n?|\n/)
    .map((line) => line.normalize('NFC').replace(comment, '').replace(prompt, ''))
    .join('\n');
  const tokens: CodeToken[] = [];
  let end = 0;
  for (const match of bare.matchAll(sign)) {
    const [shown, between, inQuotes, word] = match;
    const before = tokens.at(-1);
    const isMarked = tight.test(shown) || (before?.type === 'sign' && tight.test(before.text));
    const isLine = before !== undefined && ends.test(before.text) && begins.test(shown);
    const apart =
      before !== undefined &&
      (isMarked ? match.index > end : isLine && bare.slice(end, match.index).includes('\n'));
    end = match.index + shown.length;
    if (between !== undefined || inQuotes !== undefined)
      tokens.push({ type: 'text', text: (between ?? shown.slice(1, -1)).trim(), apart });
    else if (word !== undefined) tokens.push({ type: 'word', text: shown, apart });
    else if (shown !== ';') {
      // What is built of tags stands in brackets or not.
      if (shown === ')' && before?.text === '>') continue;
      if (shown === '<') while (tokens.at(-1)?.text === '(') tokens.pop();
      // A comma behind the last of a list is there or not.
      if (/[)\]}]/.test(shown) && before?.text === ',' && before.type === 'sign') tokens.pop();
      tokens.push({ type: 'sign', text: shown, apart });
    }
  }
  return tokens;
}

/** Signs beside which a blank makes something else: "rm -r / tmp". */
const tight = /^[/.@~$#&:-]$/;
/** What a statement ends with and begins with, where a line is all that parts two. */
const ends = /[\p{L}\p{N}_)\]}"'`]$/u;
const begins = /^[\p{L}\p{N}_"'`]/u;
const prompt = /^[ \t]*\$[ \t]+/;
const sign =
  /(?<=>|\}\})((?:[^<>{}=;()"'`]|(?<=\p{L})'(?=\p{L})){0,300}\p{L}(?:[^<>{}=;()"'`]|(?<=\p{L})'(?=\p{L})){0,300})(?=<|\{\{)|("(?:[^"\\\n]|\\.){0,400}"|'(?:[^'\\\n]|\\.){0,400}'|`(?:[^`\\]|\\.){0,400}`)|((?<![\w)\]])--?[A-Za-z][\w-]{0,60}|[\p{L}_][\p{L}\p{M}\p{N}_]{0,100})|\d[\d._]{0,60}|[^\s]/gu;

/** Whether two pieces differ only in how they are set: nobody translated anything. */
function isSameButForm(english: string, translated: string): boolean {
  const left = codeTokens(english);
  const right = codeTokens(translated);
  return (
    left.length === right.length &&
    left.every(({ text, apart }, index) => text === right[index]?.text && apart === right[index]?.apart)
  );
}

/** What stands behind the fence of a block of code, as `js`. */
export function codeInfo(text: string, { span }: { readonly span: Span }): string {
  return (
    /^[ \t>]*[`~]{3,}[ \t]*\{?\.?([\w+-]{1,30})/.exec(text.slice(span.start, span.start + 80))?.[1] ?? ''
  );
}
