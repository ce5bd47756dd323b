/** What is struck out, with the tildes of Markdown or with an element of HTML. */

import type { Block } from '../model.ts';

/** Elements that strike out. */
export const strikingElements = ['del', 's', 'strike'] as const;

/** How often something is struck out in some blocks, in whichever way. */
export function countStruck(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, { content }) =>
      sum +
      (content.match(/(?<!~)~~(?=\S)[^~]{1,2000}~~(?!~)/g)?.length ?? 0) +
      (content.match(/<(?:del|s|strike)\b/gi)?.length ?? 0),
    0,
  );
}
