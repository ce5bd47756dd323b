/** Code of the English that stands in a translation as words, without the marks of code. */

import type { Block, Pair } from '../model.ts';
import { covered } from '../text/covered.ts';
import { codeSpans } from './addresses.ts';

/**
 * The pairs with such code, each with what is unmarked. Empty for a translation that leaves the marks out in more places
 * than it has them: that is its way.
 */
export function unmarkedCode(pairs: readonly Pair[]): ReadonlyMap<Pair, readonly string[]> {
  const found = new Map<Pair, readonly string[]>();
  let kept = 0;
  for (const pair of pairs) {
    const [unit] = pair.sources;
    const [block] = pair.targets;
    if (!unit || !block || pair.relation !== 'one' || block.kind === 'code') continue;
    const codes = codesIn(unit);
    if (codes.length === 0) continue;
    const shown = codesIn(block);
    const unmarked =
      shown.length < codes.length && shown.length < MOST && codes.length < MOST
        ? codes.filter((code) => !shown.some((other) => other.includes(code)) && standsIn(block, code))
        : [];
    if (unmarked.length > 0) found.set(pair, unmarked);
    else kept++;
  }
  return found.size > kept ? new Map() : found;
}

/** In so many each would be held against each. */
const MOST = 50;

/** What is marked as code, each once. */
function codesIn(block: Block): readonly string[] {
  return [...new Set(codeSpans(block).map(({ start, end }) => block.text.slice(start, end).trim()))].filter(
    (code) => code.length > 1,
  );
}

/** Whether it stands there by itself, outside of other code. */
function standsIn(block: Block, code: string): boolean {
  const text = covered(block.text, codeSpans(block), '\ufffc');
  for (let at = text.indexOf(code); at >= 0; at = text.indexOf(code, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + code.length);
    if (!/[\w/.-]/.test(before) && !/[\w/-]/.test(after)) return true;
  }
  return false;
}
