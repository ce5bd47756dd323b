import type { Span } from '../model.ts';

/**
 * A text with stretches of it under a sign, as often as they are long: every offset stays valid. In one pass, however many
 * there are.
 *
 * @param spans From left to right; where two overlap, the later one counts from the end of the earlier.
 * @param sign One UTF-16 unit; `''` takes the stretches out.
 */
export function covered(text: string, spans: Iterable<Span>, sign: string): string {
  const pieces: string[] = [];
  let after = 0;
  for (const { start, end } of spans) {
    if (end <= after) continue;
    const from = Math.max(start, after);
    pieces.push(text.slice(after, from), sign.repeat(end - from));
    after = end;
  }
  return after === 0 ? text : pieces.join('') + text.slice(after);
}
