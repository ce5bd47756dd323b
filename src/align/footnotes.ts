/** Footnotes belong together by their labels, wherever they stand; a label that one side alone has was translated. */

import { type Features, FOOTNOTE } from './features.ts';

/** Both sides, as they are matched. */
interface Sides {
  readonly sources: readonly Features[];
  readonly targets: readonly Features[];
}

/** Whether one of two blocks is a footnote, and the other is not the one that it belongs to. */
export function isOtherFootnote({ sources, targets }: Sides, left: Features, right: Features): boolean {
  if (left.label === right.label || !(isFootnote(left) || isFootnote(right))) return false;
  return !areRenamed({ sources, targets }, left, right);
}

/** Whether two footnotes have labels that the other side does not have at all. */
export function areRenamed({ sources, targets }: Sides, left: Features, right: Features): boolean {
  return (
    left.label !== right.label &&
    isFootnote(left) &&
    isFootnote(right) &&
    !labelsOf(targets).has(left.label ?? '') &&
    !labelsOf(sources).has(right.label ?? '')
  );
}

function isFootnote({ label }: Features): boolean {
  return label?.startsWith(FOOTNOTE) === true;
}

const known = new WeakMap<readonly Features[], ReadonlySet<string>>();

function labelsOf(side: readonly Features[]): ReadonlySet<string> {
  let labels = known.get(side);
  if (!labels) {
    labels = new Set(side.flatMap(({ label }) => label ?? []));
    known.set(side, labels);
  }
  return labels;
}
