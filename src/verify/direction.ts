/** Which marks of direction let readers see words in another order than that in which they stand. @see UAX #9 */

/** What overrides the direction: letters are shown backwards, whatever they are. It stands for every mark that turns words. */
export const OVERRIDE = '\u202e';

const marks = /[\u202a\u202b\u2066-\u2068]/;
const letters = /(\p{L})|(\p{Nd}+(?:[.,:/%+-]\p{Nd}+)*)|([\u202a\u202b\u2066-\u2068])|([\u202c\u2069])/gu;
const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

type Direction = 'left' | 'right';

interface Open {
  readonly at: number;
  readonly mark: string;
  /** What stands in it, in order: stretches of one direction; `number` before any letter, which goes with what is around it. */
  runs: (Direction | 'number')[];
  /** Of the first letter in it. */
  first: Direction | undefined;
}

/**
 * A paragraph in which every mark that turns words is an {@link OVERRIDE}; those that do not are left as they are: what is
 * embedded or isolated in the direction that is around it anyway, and what is all of one direction, so that it has no order
 * to change. As long as the paragraph.
 *
 * Linear; never throws.
 */
export function withTurns(text: string): string {
  if (!marks.test(text)) return text;
  const outside: Open = { at: -1, mark: '', runs: [], first: undefined };
  const open: Open[] = [outside];
  const closed: { readonly one: Open; readonly around: Open }[] = [];
  const close = (): void => {
    const one = open.length > 1 ? open.pop() : undefined;
    const around = open.at(-1);
    if (one && around) closed.push({ one, around });
  };
  for (const { 0: whole, 1: letter, 2: number, 3: opening, index } of text.matchAll(letters)) {
    if (opening !== undefined) open.push({ at: index, mark: opening, runs: [], first: undefined });
    else if (letter === undefined && number === undefined) close();
    else {
      const direction = letter === undefined ? undefined : fromRight.test(whole) ? 'right' : 'left';
      // What is inside of an isolate is inside of what is around it too.
      for (const one of open) {
        one.first ??= direction;
        const last = one.runs.at(-1);
        if (one.runs.length >= ENOUGH_RUNS) continue;
        // Of numbers two say as much as many.
        const isNumber = direction === undefined && (last === undefined || last === 'number');
        if (isNumber && one.runs.length < 2) one.runs.push('number');
        else if (direction !== undefined && last !== direction) one.runs.push(direction);
      }
    }
    if (open.length > DEEPEST) close();
  }
  while (open.length > 1) close();
  const turning = new Set(closed.filter(turns).map(({ one }) => one.at));
  return turning.size === 0
    ? text
    : text.replace(/[\u202a\u202b\u2066-\u2068]/g, (mark, at: number) => (turning.has(at) ? OVERRIDE : mark));
}

/** Two numbers, then letters of both directions: further runs say nothing new. */
const ENOUGH_RUNS = 6;
/** Levels that are told apart. */
const DEEPEST = 64;

function turns({ one, around }: { readonly one: Open; readonly around: Open }): boolean {
  const own = directionOf(one);
  if (own === (around.at < 0 ? (around.first ?? 'left') : directionOf(around))) return false;
  // Numbers before letters are read from left to right where that is the direction, and each by itself where it is not.
  const runs =
    own === 'left' && one.runs[0] === 'number'
      ? ['left', ...one.runs.filter((run) => run !== 'number')]
      : one.runs;
  return runs.filter((run, index) => run === 'number' || run !== runs[index - 1]).length > 1;
}

function directionOf({ mark, first }: Open): Direction {
  if (mark === '\u202b' || mark === '\u2067') return 'right';
  return mark === '\u2068' ? (first ?? 'left') : 'left';
}
