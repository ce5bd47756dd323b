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
  for (const run of runs) {
    if (!read.has(run.where)) continue;
    if (before && before.block !== run.block) {
      const seam = joined(before, run);
      if (seam) seams.push(seam);
    }
    before = run;
  }
  return seams;
}

function joined(before: Run, after: Run): Seam | undefined {
  const start = wordStart(before.text, before.text.length - REACH);
  const tail = partOf(before, { start, end: before.text.length });
  const head = partOf(after, { start: 0, end: Math.min(after.text.length, REACH) });
  const first = tail.text();
  const second = head.text();
  if (first.trim() === '' || second.trim() === '') return undefined;
  const last = tail.segments().at(-1);
  const seam = first.length + 1;
  const gap = { at: first.length, start: last?.end ?? 0, end: last?.end ?? 0, copied: false };
  const segments = [
    ...tail.segments(),
    gap,
    ...head.segments().map((segment) => ({ ...segment, at: segment.at + seam })),
  ];
  return { run: { ...after, text: `${first} ${second}`, segments }, seam };
}

/** The first place from which on a word begins, so that no part of one is taken for a word. */
function wordStart(text: string, from: number): number {
  if (from <= 0) return 0;
  const space = text.slice(from).search(/[\s\p{P}]/u);
  return space < 0 ? from : from + space;
}

/** Whether a match begins before a seam, ends behind it, and has capitals on both sides where there are any. */
export function isAcross({ start, end }: Span, text: string, seam: number): boolean {
  if (start >= seam || end <= seam) return false;
  const isCapital = (at: number): boolean => {
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
    return letter === letter.toUpperCase();
  };
  const second = text.slice(seam).search(/[\p{L}\p{N}]/u);
  return isCapital(start) && second >= 0 && isCapital(seam + second);
}
