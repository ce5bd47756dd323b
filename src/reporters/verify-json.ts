/** What copies are, as data. */

import type { Translate } from '../messages/index.ts';
import { jsonOf } from '../text/visible.ts';
import type { CopyVerdict, Unreadable } from '../verify/index.ts';
import { exitOf } from '../verify/index.ts';
import { wordDifference } from './difference.ts';
import { remarkWords, verdictWords } from './verify-words.ts';

/**
 * One JSON object: `version` and `copies`. `allowed` is `null` when it could not be told; `message` is in the language of
 * the interface, everything else does not depend on it.
 */
export function reportVerifyJson(results: readonly (CopyVerdict | Unreadable)[], t: Translate): string {
  return `${jsonOf({ version: 1, copies: results.map((one) => plain(one, t)) }, 2)}\n`;
}

/** One record of a stream: its verdicts in one line. */
export function recordLine(
  {
    record,
    number,
    results,
  }: {
    readonly record: string;
    readonly number: number;
    readonly results: readonly (CopyVerdict | Unreadable)[];
  },
  t: Translate,
): string {
  // What hides, and what ends lines for some readers, is an escape in it.
  return `${jsonOf({ version: 1, record, number, copies: results.map((one) => plain(one, t)) })}\n`;
}

function plain(one: CopyVerdict | Unreadable, t: Translate): Readonly<Record<string, unknown>> {
  const exit = exitOf(one);
  if ('error' in one) {
    const { key, data } = one.error;
    return {
      path: one.path,
      verdict: 'unreadable',
      allowed: null,
      exit,
      error: key,
      data,
      message: remarkWords(one.error, t),
    };
  }
  const { kind, isAllowed, isAccepted, isComplete, items, remarks, references, share, ...rest } = one;
  return {
    ...rest,
    verdict: kind,
    allowed: isAllowed ?? null,
    exit,
    message: verdictWords(one, t),
    ...(isAccepted !== undefined && { accepted: isAccepted }),
    ...(isComplete !== undefined && { complete: isComplete }),
    share: Math.round(share * 1000) / 1000,
    items: items.map(({ address, standing, expected, found, number, isStale }) => ({
      address,
      standing: isStale && standing === 'same' ? 'stale' : standing,
      expected,
      found,
      ...(number && { number }),
      ...(isStale && { stale: true }),
      ...(found !== '' &&
        found !== expected && { difference: wordDifference(expected, found, one.lang || 'und') }),
    })),
    references: references.map(({ found, form, isDoubtful, where }) => ({
      found,
      form,
      doubtful: isDoubtful,
      ...(where !== undefined && { where }),
    })),
    remarks: remarks.map((remark) => ({ ...remark, message: remarkWords(remark, t) })),
  };
}
