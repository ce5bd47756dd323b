/** Comparing less strictly, to say how a text fails. Nothing here decides whether it does. */

import { decodeHTML } from 'entities';
import type { Span } from '../model.ts';
import { isIgnored, skeletonOf } from '../references/fold.ts';

/** A way in which a text may differ and still look, or once have been, the same. */
export type Relaxation = 'invisible' | 'space' | 'case' | 'escaped' | 'confusable';

/** From the smallest difference to the largest: the first that explains the failure names it. */
export const relaxations: readonly Relaxation[] = ['invisible', 'space', 'case', 'escaped', 'confusable'];

/** A character that is not the one asked for. */
export interface CharacterDifference {
  /** Half-open range in the text it was found in, in UTF-16 code units. */
  readonly span: Span;
  readonly found: string;
  /** Empty for what should not be there. */
  readonly expected: string;
  /** Code points of what was found, as `U+00A0`. */
  readonly codePoints: readonly string[];
}

/** A passage that is the required text but for one kind of difference. */
export interface Resemblance {
  readonly relaxation: Relaxation;
  readonly span: Span;
  readonly differences: readonly CharacterDifference[];
}

/** The smallest relaxation under which the required text is in a text; both normalized. */
export function findResemblance(text: string, required: string): Resemblance | undefined {
  for (const relaxation of relaxations) {
    const wanted = relax(required, relaxation);
    const given = relax(text, relaxation);
    const at = wanted.text === '' ? -1 : given.text.indexOf(wanted.text);
    if (at < 0) continue;
    const span = {
      start: given.starts[at] ?? 0,
      end: given.ends[at + wanted.text.length - 1] ?? text.length,
    };
    return { relaxation, span, differences: differencesIn({ text, required, wanted, given, at, span }) };
  }
  return undefined;
}

interface Relaxed {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function relax(text: string, relaxation: Relaxation): Relaxed {
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  const foldsSpace = relaxation === 'space' || relaxation === 'confusable';
  for (const { start, value, source } of unitsOf(text, relaxation)) {
    // Several spaces in a row are one, whatever they are made of.
    if (foldsSpace && value === ' ' && parts.at(-1) === ' ') continue;
    for (let unit = 0; unit < value.length; unit++) {
      starts.push(start);
      ends.push(start + source.length);
    }
    if (value !== '') parts.push(value);
  }
  return { text: parts.join(''), starts, ends };
}

interface Unit {
  readonly start: number;
  readonly source: string;
  readonly value: string;
}

const escapes =
  /&(?:#[xX]?[0-9a-fA-F]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|[\u00C2-\u00F4][\u0080-\u00BF]{1,3}/g;

function* unitsOf(text: string, relaxation: Relaxation): Generator<Unit> {
  let at = 0;
  if (relaxation === 'escaped') {
    for (const { 0: source, index } of text.matchAll(escapes)) {
      yield* characters(text.slice(at, index), at, relaxation);
      yield { start: index, source, value: unescaped(source) };
      at = index + source.length;
    }
  }
  yield* characters(text.slice(at), at, relaxation);
}

function* characters(text: string, offset: number, relaxation: Relaxation): Generator<Unit> {
  const known = new Map<string, string>();
  let start = offset;
  for (const source of text) {
    const value = known.get(source) ?? relaxedCharacter(source, relaxation);
    known.set(source, value);
    yield { start, source, value };
    start += source.length;
  }
}

function relaxedCharacter(character: string, relaxation: Relaxation): string {
  if (relaxation === 'invisible') return isUnseen(character) ? '' : character;
  if (relaxation === 'space') return anySpace.test(character) ? ' ' : character;
  if (relaxation === 'case') return character.toLowerCase();
  if (relaxation === 'escaped') return character;
  if (anySpace.test(character)) return ' ';
  if (isIgnored(character)) return '';
  const punctuation = plainPunctuation.get(character);
  if (punctuation !== undefined) return punctuation;
  const parts = [...character.normalize('NFKD')].filter((part) => !/\p{M}/u.test(part));
  return parts.length > 1 ? parts.join('').toLowerCase() : skeletonOf(parts[0] ?? '').toLowerCase();
}

const anySpace = /^[\p{Z}\x85\u2800]$/u;

/** Whether a character is not displayed. Marks are no such characters: an accent is seen. */
export function isUnseen(character: string): boolean {
  return (
    isIgnored(character) && (!/\p{M}/u.test(character) || /\p{Default_Ignorable_Code_Point}/u.test(character))
  );
}

const plainPunctuation: ReadonlyMap<string, string> = new Map(
  '。. ．. ｡. ․. ，, 、, ﹐, ‚, ‘\' ’\' ‛\' ʼ\' ′\' `\' “" ”" „" ″" «" »" ‐- ‑- ‒- –- —- −- ﹣- －- ：: ；; ﹕: （( ）) ［[ ］]'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
);

/** A reference or an escape that was left as it is, or UTF-8 that was read as Latin-1. */
function unescaped(source: string): string {
  if (source.startsWith('&')) return decodeHTML(source);
  if (source.startsWith('\\')) return String.fromCharCode(Number.parseInt(source.slice(2), 16));
  const text = new TextDecoder().decode(Uint8Array.from(source, (character) => character.charCodeAt(0)));
  return text.includes('\uFFFD') ? source : text;
}

/** Both relaxed texts are equal from `at` on: what they were made of is held side by side. */
function differencesIn(compared: {
  text: string;
  required: string;
  wanted: Relaxed;
  given: Relaxed;
  at: number;
  span: Span;
}): CharacterDifference[] {
  const { text, required, wanted, given, at, span } = compared;
  const differences: CharacterDifference[] = [];
  const add = (start: number, end: number, expected: string): void => {
    const found = text.slice(start, end);
    if (found !== expected)
      differences.push({ span: { start, end }, found, expected, codePoints: codePointsOf(found) });
  };
  let cursor = span.start;
  for (let index = 0; index < wanted.text.length; ) {
    const start = given.starts[at + index] ?? cursor;
    const end = given.ends[at + index] ?? cursor;
    if (start > cursor) add(cursor, start, '');
    let next = index + 1;
    while (next < wanted.text.length && given.starts[at + next] === start) next++;
    add(start, end, required.slice(wanted.starts[index], wanted.ends[next - 1]));
    cursor = end;
    index = next;
  }
  return differences;
}

/** The code points of a text, as `U+00A0`. */
export function codePointsOf(text: string): string[] {
  return [...text].map(
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
