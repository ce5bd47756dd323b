/** Plain text: what is there is what people read, but for the leaders of comments and quotations. */

import { createRunText, type Run, type Where } from './run.ts';

/**
 * Reads plain text as one run; its line ends are line ends.
 *
 * Leaders that stand before every line of a passage (`// `, ` * `, `# `, `> `) are no part of what it says and are left
 * out, as a reader does: a notice is often found in a comment.
 */
export function readPlain(text: string, options: Pick<Run, 'visible' | 'where'>): Run[] {
  const content = createRunText();
  const lines = linesOf(text);
  for (let from = 0; from < lines.length; ) {
    const { leader, to } = passageAt(lines, from);
    const stripped = to - from > 1 ? leader.length : 0;
    for (const line of lines.slice(from, to)) {
      const start = line.start + (stripped > 0 ? line.indent + stripped : 0);
      content.add(text.slice(start, line.end), start, line.end, true);
    }
    from = to;
  }
  return content.text() === ''
    ? []
    : [{ ...options, text: content.text(), block: 1, segments: content.segments() }];
}

interface Line {
  readonly start: number;
  /** After the line end. */
  readonly end: number;
  /** White space before the first character, in UTF-16 code units. */
  readonly indent: number;
  readonly content: string;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed + 1;
    const line = text.slice(start, end);
    const content = line.trimStart();
    // A line of blanks has no indent of its own.
    lines.push({ start, end, indent: content === '' ? 0 : line.length - content.length, content });
    start = end;
  }
  return lines;
}

/** The lines from one on that have its leader: one line when it has none. */
function passageAt(lines: readonly Line[], from: number): { leader: string; to: number } {
  const leader = leaderOf(lines, from) ?? '';
  let to = from + 1;
  if (leader === '') return { leader, to };
  while (to < lines.length && leaderOf(lines, to, leader) === leader) to++;
  return { leader, to };
}

const leaders = /^(?:\/\/+!?|#+|>+|;+|--|%+|!|\+|\||\*|'|"|\.\\"|\.\.|(?:REM|rem|dnl)(?=\s|$))(?=\s|$)/;

/** The leader of a line. An asterisk leads a line only inside `/* … *​/`; elsewhere it is a bullet. */
function leaderOf(lines: readonly Line[], at: number, before?: string): string | undefined {
  const line = lines[at];
  const leader = line ? leaders.exec(line.content)?.[0] : undefined;
  if (leader !== '*' || before === '*') return leader;
  return lines[at - 1]?.content.startsWith('/*') ? leader : undefined;
}

/** Text that is one piece in one place, as it stands. */
export function readWhole(text: string, where: Where): Run[] {
  if (text === '') return [];
  const segments = [{ at: 0, start: 0, end: text.length, copied: true }];
  return [{ text, visible: false, where, block: 1, segments }];
}
