/** Heads and feet of pages: what stands at the edges of most pages is no part of the text. */

import { foldDigits } from '../text/text.ts';

/** The text of all pages, one after another. */
export interface Unfurnished {
  readonly text: string;
  /** Lines with words that were left out, each once. */
  readonly left: readonly string[];
}

/** Lines of a page, from its top and from its foot, that may be its head or its foot. */
const EDGE = 3;

/** Leaves out lines at the edges of most pages, whatever number is in them: heads, feet, page numbers. */
export function withoutFurniture(pages: readonly string[]): Unfurnished {
  const edgesOf = (lines: readonly string[]): ReadonlySet<number> => {
    const full = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]));
    return new Set([...full.slice(0, EDGE), ...full.slice(-EDGE)]);
  };
  const counts = new Map<string, number>();
  for (const page of pages) {
    const lines = page.split('\n');
    const keys = new Set([...edgesOf(lines)].map((index) => keyOf(lines[index] ?? '')));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isFurniture = (line: string): boolean => {
    const count = counts.get(keyOf(line)) ?? 0;
    return count > 1 && count >= pages.length / 2;
  };
  const left = new Map<string, string>();
  const text = pages
    .map((page) => {
      const lines = page.split('\n');
      const edges = edgesOf(lines);
      return lines
        .filter((line, index) => {
          if (!edges.has(index) || !isFurniture(line)) return true;
          if (/\p{L}/u.test(line) && !left.has(keyOf(line))) left.set(keyOf(line), line.trim());
          return false;
        })
        .join('\n')
        .replace(/^\n+|\n+$/g, '');
    })
    .join('\n');
  return { text, left: [...left.values()] };
}

/** `12`, `- 12 -`, `Page 12 of 20`: lines of a few words with a number. */
const numberLine =
  /^[^\p{L}\p{N}]*(?:\p{L}[\p{L}\p{M}]*\.?\s+){0,2}\p{Nd}{1,4}(?:\s+\p{L}+\s+\p{Nd}{1,4}|\s*\/\s*\p{Nd}{1,4})?[^\p{L}\p{N}]*$/u;
/** The end of a sentence, or of a line that needs none. */
const ended = /[.!?:;。！？।؟۔]["'”’»)]*$/u;

interface PageNumber {
  /** The lines around it that have words. */
  readonly before: number;
  readonly after: number;
  readonly number: number;
  /** It stands in the midst of a sentence. */
  readonly cuts: boolean;
  /** The sentence goes on with a small letter. */
  readonly goesOn: boolean;
}

/**
 * Numbers of pages that stand in lines of their own, where nothing else tells where pages end: they look alike, count on,
 * and some stand in the midst of sentences. Paragraphs that they cut in two are joined. Linear.
 */
export function withoutPageNumbers(text: string): string {
  const lines = text.split('\n');
  const isBlank = (index: number): boolean => (lines[index] ?? '').trim() === '';
  const alike = new Map<string, PageNumber[]>();
  for (const [index, line] of lines.entries()) {
    if (line.length > LONGEST_NUMBER_LINE || !numberLine.test(line)) continue;
    if (!isBlank(index - 1) || !isBlank(index + 1)) continue;
    let before = index - 1;
    while (before >= 0 && isBlank(before)) before--;
    let after = index + 1;
    while (after < lines.length && isBlank(after)) after++;
    if (before < 0 || after >= lines.length) continue;
    const number = Number(foldDigits(line).match(/\d+/)?.[0]);
    const cuts = !ended.test((lines[before] ?? '').trimEnd());
    const goesOn = cuts && /^\s*\p{Ll}/u.test(lines[after] ?? '');
    const key = keyOf(line);
    const others = alike.get(key);
    const one = { before, after, number, cuts, goesOn };
    if (others) others.push(one);
    else alike.set(key, [one]);
  }
  const taken = new Set<number>();
  for (const [key, found] of alike) {
    if (!isOfPages(key, found)) continue;
    for (const { before, after, cuts } of found)
      for (let at = before + 1; at < after; at++) if (cuts || !isBlank(at)) taken.add(at);
  }
  return taken.size === 0 ? text : lines.filter((_, index) => !taken.has(index)).join('\n');
}

/** What numbers items or chapters stands behind sentences that have ended, or names what it numbers. */
function isOfPages(key: string, found: readonly PageNumber[]): boolean {
  if (!found.every(({ number }, at) => at === 0 || number === (found[at - 1]?.number ?? 0) + 1)) return false;
  const cuts = found.filter((one) => one.cuts).length;
  const goesOn = found.some((one) => one.goesOn);
  if (found.length === 1) return goesOn && !/\p{L}/u.test(key);
  return cuts >= found.length / 3 && (goesOn || !/\p{L}/u.test(key) || /0.*0/.test(key) || cuts >= 3);
}

function keyOf(line: string): string {
  return line.trim().replace(/\p{N}+/gu, '0');
}

const LONGEST_NUMBER_LINE = 40;
