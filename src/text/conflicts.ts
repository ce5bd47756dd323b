/** The marks that version control leaves where two people changed the same lines. */

/** Two versions of some lines, one after the other. */
export interface Conflict {
  /** Where the line of the first mark begins, and the line after it: UTF-16 offsets. */
  readonly start: number;
  readonly ours: number;
  /** Where the mark behind the first version begins, and where the line of the last mark ends. */
  readonly middle: number;
  readonly end: number;
  /** Lines of the first and the last mark, from 1. */
  readonly first: number;
  readonly last: number;
}

const MARK = /^(?:<{7}|={7}|>{7}|\|{7})(?=\s|$)/;

/**
 * Every conflict of a text in its order: `<<<<<<<`, perhaps `|||||||`, `=======` and `>>>>>>>`, each at the beginning of a
 * line. Marks that are no whole conflict are none.
 *
 * @see git-merge(1), "How conflicts are presented"
 */
export function conflictsIn(text: string): readonly Conflict[] {
  if (!text.includes('<<<<<<<')) return [];
  const conflicts: Conflict[] = [];
  let open: Pick<Conflict, 'start' | 'ours' | 'first'> | undefined;
  let middle: number | undefined;
  let number = 1;
  for (let start = 0; start < text.length; number++) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length : feed + 1;
    const mark = MARK.exec(text.slice(start, Math.min(next, start + 8)))?.[0][0];
    if (mark === '<') {
      open = { start, ours: next, first: number };
      middle = undefined;
    } else if (mark === '>' && open) {
      if (middle !== undefined) conflicts.push({ ...open, middle, end: next, last: number });
      open = undefined;
    } else if (mark !== undefined && open) middle ??= start;
    start = next;
  }
  return conflicts;
}
