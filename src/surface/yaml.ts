/** YAML: values are read by people, keys and comments are not. */

import { CST, Lexer } from 'yaml';
import { createFlow } from './flow.ts';
import { characterOf, controlEscapes, type Escape, readQuoted } from './quoted.ts';
import { copyOf, createRunText, type Run, type RunText, type Where } from './run.ts';

const signs: Readonly<Record<string, string>> = {
  0: '\0',
  e: '\x1B',
  N: '\x85',
  _: '\xA0',
  L: '\u2028',
  P: '\u2029',
};
/** What the lexer says between the pieces of the text: these are not in it. */
const between = new Set(['\x02', '\x18', '\x1F']);

/**
 * Reads YAML by the tokens of its lexer, which is linear and accepts everything: folded and literal blocks, quoted and
 * plain scalars over several lines.
 *
 * @param options `offset` is where `text` begins in the original, `values` where its values stand.
 * @returns Runs; keys at `key`, comments at `comment`, anchors, tags and directives at `metadata`.
 * @see YAML 1.2.2, 6.5, 7.3 and 8.1
 */
export function readYaml(text: string, options: { offset: number; values: Where }): Run[] {
  const flow = createFlow(options.values);
  const tokens = [...new Lexer().lex(text)];
  let at = 0;
  let header = '';
  let explicitKey = false;
  let comment: RunText | undefined;
  // Lines of comment that follow one another are one comment.
  const endComment = (): void => {
    if (comment) flow.aside('comment', comment);
    comment = undefined;
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] ?? '';
    if (between.has(token)) continue;
    const start = at;
    at += token.length;
    const isScalar = tokens[index - 1] === '\x1F';
    const type = isScalar ? 'scalar' : CST.tokenType(token);
    const place = { start, offset: options.offset };
    if (type === 'comment') {
      comment ??= createRunText();
      const from = options.offset + start + 1;
      comment.add(token.slice(1), from, options.offset + at, true);
      comment.add('\n', options.offset + at, options.offset + at, false);
      continue;
    }
    if (type !== 'newline' && type !== 'space') endComment();
    if (type === 'block-scalar-header') header = token;
    else if (type === 'explicit-key-ind') explicitKey = true;
    else if (type === 'scalar' && header !== '') {
      flow.aside(options.values, blockScalar(token, header, place));
      header = '';
    } else if (type === 'scalar' || type === 'single-quoted-scalar' || type === 'double-quoted-scalar') {
      const where = explicitKey || isKey(tokens, index) ? 'key' : options.values;
      explicitKey = false;
      flow.aside(
        where,
        type === 'double-quoted-scalar' ? doubleQuoted(token, place) : foldedLines(token, type, place),
      );
    } else if (type === 'directive-line' || type === 'anchor' || type === 'alias' || type === 'tag') {
      flow.aside('metadata', copyOf(token, options.offset + start));
    }
  }
  endComment();
  return flow.finish();
}

function isKey(tokens: readonly string[], scalar: number): boolean {
  let index = scalar + 1;
  while (tokens[index] !== undefined && /^[ \t]+$/.test(tokens[index] ?? '')) index++;
  return tokens[index] === ':';
}

interface Place {
  /** Of the token in the YAML text, and of that in the original. */
  readonly start: number;
  readonly offset: number;
}

interface Line {
  readonly start: number;
  readonly content: string;
}

function linesOf(token: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= token.length; ) {
    const feed = token.indexOf('\n', start);
    const end = feed < 0 ? token.length : feed;
    lines.push({ start, content: token.slice(start, end).replace(/\r$/, '') });
    start = end + 1;
  }
  return lines;
}

/** A plain or single-quoted scalar: one line end is a space, more are one less. */
function foldedLines(token: string, type: string, { start, offset }: Place): RunText {
  const quoted = type === 'single-quoted-scalar';
  const content = createRunText();
  const lines = linesOf(
    quoted ? token.slice(1, token.endsWith("'") && token.length > 1 ? -1 : undefined) : token,
  );
  const base = offset + start + (quoted ? 1 : 0);
  let blank = 0;
  lines.forEach((line, index) => {
    const left = index === 0 ? 0 : line.content.length - line.content.trimStart().length;
    const kept = index === lines.length - 1 ? line.content.slice(left) : line.content.slice(left).trimEnd();
    const at = base + line.start + left;
    if (index > 0 && kept === '' && index < lines.length - 1) blank++;
    else {
      if (index > 0) content.add(blank > 0 ? '\n'.repeat(blank) : ' ', at, at, false);
      blank = 0;
      addUnquoted(content, kept, at, quoted);
    }
  });
  return content;
}

/** In single quotes, two are one. */
function addUnquoted(content: RunText, text: string, at: number, quoted: boolean): void {
  let from = 0;
  for (let pair = quoted ? text.indexOf("''") : -1; pair >= 0; pair = text.indexOf("''", from)) {
    content.add(text.slice(from, pair), at + from, at + pair, true);
    content.add("'", at + pair, at + pair + 2, false);
    from = pair + 2;
  }
  content.add(text.slice(from), at + from, at + text.length, true);
}

function doubleQuoted(token: string, { start, offset }: Place): RunText {
  return readQuoted(token, { start: 1, quote: '"', offset: offset + start, escape: yamlEscape, fold: true })
    .content;
}

/** @see YAML 1.2.2, 5.7 */
function yamlEscape(text: string, at: number): Escape {
  const hex = /^\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/.exec(text.slice(at, at + 10));
  if (hex) return { value: characterOf(hex[1] ?? hex[2] ?? hex[3] ?? '', 16), length: hex[0].length };
  const lineEnd = /^\\\r?\n[ \t]*/.exec(text.slice(at, at + 1000));
  if (lineEnd) return { value: '', length: lineEnd[0].length };
  const sign = text[at + 1] ?? '';
  return { value: controlEscapes[sign] ?? signs[sign] ?? sign, length: 2 };
}

/** A literal (`|`) or folded (`>`) block: its indent goes, and in a folded one the line ends between its lines. */
function blockScalar(token: string, header: string, { start, offset }: Place): RunText {
  const content = createRunText();
  const lines = linesOf(token.replace(/[\r\n]+$/, ''));
  const written = Number(/[1-9]/.exec(header)?.[0] ?? 0);
  const first = lines.find((line) => line.content.trim() !== '')?.content ?? '';
  const indent = written > 0 ? Math.min(written, first.length) : first.length - first.trimStart().length;
  const folds = header.startsWith('>');
  let blank = 0;
  let before: string | undefined;
  for (const line of lines) {
    const kept = line.content.slice(Math.min(indent, line.content.length - line.content.trimStart().length));
    const at = offset + start + line.start + line.content.length - kept.length;
    if (kept.trim() === '') {
      blank++;
      continue;
    }
    if (before !== undefined) {
      const joined = folds && !/^[ \t]/.test(kept) && !/^[ \t]/.test(before);
      const ends = joined ? (blank > 0 ? '\n'.repeat(blank) : ' ') : '\n'.repeat(blank + 1);
      content.add(ends, at, at, false);
    }
    content.add(kept, at, at + kept.length, true);
    before = kept;
    blank = 0;
  }
  return content;
}
