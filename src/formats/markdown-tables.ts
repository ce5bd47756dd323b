/** Tables as GitHub and most readers know them: a paragraph of CommonMark, taken apart into cells. */

/** A cell as it stands in the file; offsets are of the whole text. */
export interface Cell {
  /** Where it begins, the bar in front of it included. */
  readonly from: number;
  /** Half-open range of its content, without the white space around it; empty for an empty cell. */
  readonly start: number;
  readonly end: number;
  /** Where it ends, with the bar that ends the row. */
  readonly to: number;
  /** Both from 1. The header is row 1. */
  readonly row: number;
  readonly column: number;
}

/** A paragraph that is a table, or ends with one. */
export interface Table {
  /** Lines of the paragraph in front of it. */
  readonly before: number;
  readonly cells: readonly Cell[];
  /** The second line, which makes a table of the lines; `undefined` where it is lost. */
  readonly delimiter: { readonly start: number; readonly end: number } | undefined;
}

/** One line of a paragraph without the marks of its containers. */
export interface Line {
  readonly text: string;
  /** Offset in the file. */
  readonly at: number;
}

/**
 * The table that lines make. Two lines and more between bars are read as one where the delimiter row is lost or
 * broken: what was a table must not become one long line on its way.
 *
 * @returns `undefined` when the lines are no table.
 * @see https://github.github.com/gfm/#tables-extension-
 */
export function readTable(lines: readonly Line[]): Table | undefined {
  const second = lines.findIndex(
    ({ text }, index) =>
      index > 0 &&
      isDelimiter(text) &&
      cellsOf(lines[index - 1]?.text ?? '').length === cellsOf(text).length &&
      (text.includes('|') || (lines[index - 1]?.text.includes('|') ?? false)),
  );
  if (second > 0) return tableOf(lines, second);
  const isBarred = lines.length > 1 && lines.every(({ text }) => barred.test(text));
  return isBarred ? tableOf(lines, brokenDelimiter.test(lines[1]?.text ?? '') ? 1 : -1) : undefined;
}

function tableOf(lines: readonly Line[], second: number): Table {
  const head = Math.max(0, second - 1);
  const cells: Cell[] = [];
  let delimiter: Table['delimiter'];
  let row = 0;
  lines.forEach((line, index) => {
    if (index < head) return;
    if (index === second) {
      const end = line.at + line.text.trimEnd().length;
      delimiter = { start: line.at, end };
      return;
    }
    row++;
    cellsOf(line.text).forEach(({ from, start, end, to }, column) => {
      const { at } = line;
      cells.push({ from: at + from, start: at + start, end: at + end, to: at + to, row, column: column + 1 });
    });
  });
  return { before: head, cells, delimiter };
}

/** Whether a line is what stands below the header of a table. */
function isDelimiter(line: string): boolean {
  return delimiterRow.test(line);
}

const delimiterRow = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const barred = /^[ \t]*\|.*\|[ \t]*$/;
/** Dashes of other kinds, as translators' tools make them of two and three. */
const brokenDelimiter = /^[ \t]*\|(?:[ \t]*:?[-‐-―−]+:?[ \t]*\|)+[ \t]*$/u;

/** Whether a delimiter row is one for every reader. */
export function isWorking(delimiter: string): boolean {
  return isDelimiter(delimiter);
}

/** Whether a line has a whole table in it, as texts have that lost their line ends. */
export function isFlattened(text: string): boolean {
  return flattened.test(text);
}

const flattened = /\|[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*\|[^\n]*\|[ \t]*$/;

type Range = Pick<Cell, 'from' | 'start' | 'end' | 'to'>;

/** The cells of a row. A bar behind a backslash belongs to the text, in code as well. */
function cellsOf(line: string): readonly Range[] {
  const bars: number[] = [];
  for (let at = line.indexOf('|'); at >= 0; at = line.indexOf('|', at + 1)) {
    let slashes = 0;
    while (line[at - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) bars.push(at);
  }
  const end = line.trimEnd().length;
  const lead = line.length - line.trimStart().length;
  const first = bars[0] === lead ? bars.shift() : undefined;
  const last = bars.at(-1) === end - 1 && end - 1 > lead ? bars.pop() : undefined;
  const edges = [first ?? lead - 1, ...bars, last ?? end];
  return edges.slice(0, -1).map((edge, index): Range => {
    const isLast = index === edges.length - 2;
    const close = edges[index + 1] ?? end;
    const inside = line.slice(edge + 1, close);
    const blank = inside.trim() === '';
    const start = edge + 1 + (blank ? Math.min(1, inside.length) : inside.length - inside.trimStart().length);
    return {
      from: Math.max(edge, lead),
      start,
      end: blank ? start : start + inside.trim().length,
      to: isLast && last !== undefined ? last + 1 : isLast ? end : close,
    };
  });
}
