/** Which `*`, `_` and `~~` of a block are markup and which are only signs. */

/** A run of one sign. */
export interface Delimiter {
  readonly sign: string;
  /** Half-open range in the block's text. */
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** How many signs of a run were used, in all, to open and to close. The rest is text. */
export interface Used {
  used: number;
  opened: number;
  closed: number;
}

/**
 * Pairs the runs. Each run is looked back from once per kind, so the work is linear.
 *
 * @see CommonMark 0.31.2, "An algorithm for parsing nested emphasis and links": process emphasis
 */
export function matchDelimiters(delimiters: readonly Delimiter[]): ReadonlyMap<Delimiter, Used> {
  const result = new Map<Delimiter, Used>();
  const openers: Delimiter[] = [];
  const bottoms = new Map<string, number>();
  const uses = (delimiter: Delimiter): Used => {
    const known = result.get(delimiter) ?? { used: 0, opened: 0, closed: 0 };
    result.set(delimiter, known);
    return known;
  };
  const left = (delimiter: Delimiter): number => delimiter.end - delimiter.start - uses(delimiter).used;

  for (const delimiter of delimiters) {
    while (delimiter.closes && left(delimiter) > 0) {
      const kind = `${delimiter.sign}${delimiter.opens}${(delimiter.end - delimiter.start) % 3}`;
      const bottom = Math.min(bottoms.get(kind) ?? 0, openers.length);
      let at = openers.length - 1;
      while (at >= bottom && !pairs(openers[at], delimiter)) at--;
      const opener = at >= bottom ? openers[at] : undefined;
      if (!opener) {
        bottoms.set(kind, openers.length);
        break;
      }
      openers.length = at + 1;
      const count =
        delimiter.sign === '~'
          ? Math.min(left(opener), left(delimiter))
          : left(opener) > 1 && left(delimiter) > 1
            ? 2
            : 1;
      const opened = uses(opener);
      opened.used += count;
      opened.opened += count;
      const closed = uses(delimiter);
      closed.used += count;
      closed.closed += count;
      if (left(opener) === 0) openers.length = at;
    }
    if (delimiter.opens && left(delimiter) > 0) openers.push(delimiter);
  }
  return result;
}

/** The rule of three keeps `**a*b**` from pairing wrongly. */
function pairs(opener: Delimiter | undefined, closer: Delimiter): boolean {
  if (!opener || opener.sign !== closer.sign) return false;
  const [open, close] = [opener.end - opener.start, closer.end - closer.start];
  if (closer.sign === '~') return open === close && open === 2;
  if (!opener.closes && !closer.opens) return true;
  return (open + close) % 3 !== 0 || (open % 3 === 0 && close % 3 === 0);
}
