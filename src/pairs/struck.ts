/** What is struck out, with the tildes of Markdown or with an element of HTML. */

import type { Block } from '../model.ts';
import { foldDigits } from '../text/text.ts';
import { plainNumber } from './tokens.ts';

/** Elements that strike out. */
export const strikingElements = ['del', 's', 'strike'] as const;

const tildes = /(?<!~)~~(?=\S)[^~]{1,2000}~~(?!~)/g;

/** How often something is struck out in some blocks, in whichever way. */
export function countStruck(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, { content }) =>
      sum + (content.match(tildes)?.length ?? 0) + (content.match(/<(?:del|s|strike)\b/gi)?.length ?? 0),
    0,
  );
}

/** Whether both strike out numbers, and none of them is the same: the old fee counts again, and the new one no more. */
export function strikesOther(sources: readonly Block[], targets: readonly Block[]): boolean {
  const [left, right] = [sources, targets].map(struckNumbers);
  return left && right && left.length > 0 && right.length > 0
    ? !left.some((one) => right.includes(one))
    : false;
}

function struckNumbers(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(({ content }) =>
    (content.match(tildes) ?? []).flatMap((struck) => (foldDigits(struck).match(number) ?? []).map(valueOf)),
  );
}

/** A number as it is written, with what groups its digits; the digits are ASCII. */
const number = /\d+(?:[.,'’٬٫،\u00a0\u202f\u2009 ]\d{3}(?!\d))*(?:[.,٫]\d+)*/g;

/** A sum of money may show a zero more or less: "10.5", "10,50". */
function valueOf(written: string): string {
  return plainNumber(written).replace(/^(\d+)\.(\d*?)0+$/, (_, whole: string, rest: string) =>
    rest === '' ? whole : `${whole}.${rest}`,
  );
}
