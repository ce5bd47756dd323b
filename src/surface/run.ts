/** Runs: what was read from a surface, with the way back to the original. */

import type { Span } from '../model.ts';

/**
 * Where a run stood.
 *
 * `text`: what a reader of the finished artefact reads. `hidden`: in the artefact, but not displayed. `struck`: struck
 * out. `source`: the English side of an exchange format. `note`: remarks to translators. `name`: names of elements
 * and attributes. `declaration`: document types and processing instructions. The rest says itself.
 */
export type Where =
  | 'text'
  | 'hidden'
  | 'struck'
  | 'template'
  | 'title'
  | 'attribute'
  | 'name'
  | 'comment'
  | 'declaration'
  | 'source'
  | 'note'
  | 'script'
  | 'style'
  | 'key'
  | 'link'
  | 'metadata'
  | 'filename'
  | 'font';

/** One stretch of a run and where it comes from. */
export interface Segment {
  /** Where it begins in the run's text. It ends where the next one begins. */
  readonly at: number;
  /** Half-open range of the original, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Unit for unit the same length as the original; otherwise all of it stands for the whole range. */
  readonly copied: boolean;
}

/**
 * A stretch of text that a reader, or a machine, takes in one piece: a paragraph, a value, a comment.
 *
 * A paragraph with hidden parts gives two runs of the same block: what is seen, and all of it (`visible: false`).
 */
export interface Run {
  /**
   * Escapes resolved, inline markup left out. A line feed is a line end that a reader sees; other line ends of markup
   * are spaces.
   */
  readonly text: string;
  readonly visible: boolean;
  readonly where: Where;
  /** Number of the block; the runs of one paragraph share it. */
  readonly block: number;
  /** In order, without gaps in the run's text. */
  readonly segments: readonly Segment[];
}

/** Collects the text of a run and its way back. */
export interface RunText {
  /** Adds text that stands for `[start, end)` of the original; `copied` when it is that, unit for unit. */
  readonly add: (text: string, start: number, end: number, copied: boolean) => void;
  readonly text: () => string;
  readonly segments: () => readonly Segment[];
  /** Nothing but white space so far. */
  readonly isBlank: () => boolean;
}

/** An empty collector. */
export function createRunText(): RunText {
  let parts: string[] = [];
  const segments: Segment[] = [];
  let length = 0;
  let blank = true;
  return {
    add(text, start, end, copied) {
      if (text === '') return;
      const last = segments.at(-1);
      const joins = copied && last?.copied && last.start + (length - last.at) === start;
      if (!joins || !last) segments.push({ at: length, start, end, copied });
      else segments[segments.length - 1] = { ...last, end };
      parts.push(text);
      length += text.length;
      blank &&= text.trim() === '';
    },
    text() {
      if (parts.length > 1) parts = [parts.join('')];
      return parts[0] ?? '';
    },
    segments: () => segments,
    isBlank: () => blank,
  };
}

/** A collector with one piece of the original, as it stands there. */
export function copyOf(text: string, start: number): RunText {
  const copy = createRunText();
  copy.add(text, start, start + text.length, true);
  return copy;
}

/** The pieces of a part of a text, with their ways back. */
export function* piecesOf(
  run: Pick<Run, 'text' | 'segments'>,
  span: Span,
): Generator<{ text: string; start: number; end: number; copied: boolean }> {
  for (let index = indexAt(run.segments, span.start); index < run.segments.length; index++) {
    const segment = run.segments[index];
    if (!segment || segment.at >= span.end) return;
    const from = Math.max(span.start, segment.at);
    const to = Math.min(span.end, run.segments[index + 1]?.at ?? run.text.length);
    if (from >= to) continue;
    const start = segment.copied ? segment.start + (from - segment.at) : segment.start;
    const end = segment.copied ? segment.start + (to - segment.at) : segment.end;
    yield { text: run.text.slice(from, to), start, end, copied: segment.copied };
  }
}

/** A part of a text as a collector of its own. */
export function partOf(run: Pick<Run, 'text' | 'segments'>, span: Span): RunText {
  const part = createRunText();
  for (const { text, start, end, copied } of piecesOf(run, span)) part.add(text, start, end, copied);
  return part;
}

/**
 * The place in the original that a part of a run comes from.
 *
 * @param span Half-open range in `run.text`. A part of an escape gives the whole escape.
 * @returns Half-open range of the original, in UTF-16 code units. Between its ends may stand markup.
 */
export function originalSpan(run: Pick<Run, 'segments'>, span: Span): Span {
  const first = segmentAt(run.segments, span.start);
  if (!first) return { start: 0, end: 0 };
  const start = first.copied ? first.start + (span.start - first.at) : first.start;
  if (span.end <= span.start) return { start, end: start };
  const last = segmentAt(run.segments, span.end - 1) ?? first;
  const end = last.copied ? last.start + (span.end - last.at) : last.end;
  return { start: Math.min(start, end), end: Math.max(start, end) };
}

function segmentAt(segments: readonly Segment[], at: number): Segment | undefined {
  return segments[indexAt(segments, at)];
}

function indexAt(segments: readonly Segment[], at: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
