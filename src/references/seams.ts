/** Where two pieces of a text meet: a name may begin in one item, cell or attribute and end in the next. */

import type { Span } from '../model.ts';
import { partOf, type Run, type Where } from '../surface/index.ts';

/** The end of one run and the beginning of the next as one text. */
export interface Seam {
  readonly run: Run;
  /** Offset in the text of `run` at which the second begins. */
  readonly seam: number;
}

/** So much of a run is looked at on each side, in UTF-16 code units: more than any name is long. */
const REACH = 80;

/** What people read in one go. Keys, links and names of files are read one by one. */
const read: ReadonlySet<Where> = new Set<Where>(['text', 'title', 'attribute', 'hidden', 'struck']);

/** All places where two runs meet, in the order of the text. Linear in its length. */
export function seamsOf(runs: readonly Run[]): readonly Seam[] {
  const seams: Seam[] = [];
  let before: Run | undefined;
  /** Words of attributes since the last text: they are read before the text that they stand in. */
  let waiting: Run[] = [];
  for (const run of runs) {
    if (!read.has(run.where)) continue;
    if (before && before.block !== run.block) add(seams, wholeOf(before), wholeOf(run));
    before = run;
    if (run.where === 'attribute' || run.where === 'title') {
      waiting.push(run);
      continue;
    }
    for (const words of waiting) {
      const at = placeIn(run, words.segments[0]?.start ?? 0);
      if (at === undefined) continue;
      // Half of a name may be the words that stand for an image, or a title, in the middle of a sentence.
      add(seams, { run, start: 0, end: at }, wholeOf(words));
      add(seams, wholeOf(words), { run, start: at, end: run.text.length });
    }
    waiting = [];
  }
  return seams;
}

/** A run, or a stretch of it. */
interface Stretch extends Span {
  readonly run: Run;
}

function wholeOf(run: Run): Stretch {
  return { run, start: 0, end: run.text.length };
}

/** Where in the text of a run something stands that comes from a place of the original; nothing when it does not stand in it. */
function placeIn({ text, segments }: Run, start: number): number | undefined {
  const last = segments.at(-1);
  if (!last || start < (segments[0]?.start ?? 0) || start > last.end) return undefined;
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return segments[low]?.at ?? text.length;
}

function add(seams: Seam[], before: Stretch, after: Stretch): void {
  const from = Math.max(before.start, wordStart(before.run.text, before.end - REACH));
  const tail = partOf(before.run, { start: from, end: before.end });
  const head = partOf(after.run, { start: after.start, end: Math.min(after.end, after.start + REACH) });
  const first = tail.text();
  const second = head.text();
  if (first.trim() === '' || second.trim() === '') return;
  const last = tail.segments().at(-1);
  const seam = first.length + 1;
  const gap = { at: first.length, start: last?.end ?? 0, end: last?.end ?? 0, copied: false };
  const segments = [
    ...tail.segments(),
    gap,
    ...head.segments().map((segment) => ({ ...segment, at: segment.at + seam })),
  ];
  seams.push({ run: { ...after.run, text: `${first} ${second}`, segments }, seam });
}

/** The first place from which on a word begins, so that no part of one is taken for a word. */
function wordStart(text: string, from: number): number {
  if (from <= 0) return 0;
  const space = text.slice(from, from + REACH).search(/[\s\p{P}]/u);
  return space < 0 ? from : from + space;
}

/**
 * Whether a match begins before a seam, ends behind it, and has capitals on both sides where there are any. Behind the seam
 * an article may come first: "l’Internet".
 */
export function isAcross({ start, end }: Span, text: string, seam: number): boolean {
  if (start >= seam || end <= seam) return false;
  const first = String.fromCodePoint(text.codePointAt(start) ?? 0);
  return first === first.toUpperCase() && /[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text.slice(seam, end));
}
