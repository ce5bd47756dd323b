/** Terms that stand in a translation in English with their short form behind them. */

import { isFunctionWord } from '../languages/english.ts';

/** Whether words are those that the short form behind them in brackets stands for, and no more: "end to end (e2e". */
export function isTermOfShort(run: string): boolean {
  const [found, short = ''] = / \(([\p{L}\d]{2,6})$/u.exec(run) ?? [];
  if (found === undefined) return false;
  const initials = (run.slice(0, -found.length).match(word) ?? []).flatMap((one) =>
    isFunctionWord(one) ? [] : one.charAt(0).toLowerCase(),
  );
  const letters = short.toLowerCase().replace(/\d/g, '');
  if (initials.length === 0 || initials[0] !== letters.charAt(0)) return false;
  let at = 0;
  return initials.every((one) => (at = letters.indexOf(one, at) + 1) > 0);
}

const word = /[A-Za-z\u00c0-\u024f]+(?:['’-][A-Za-z]+)*/g;
