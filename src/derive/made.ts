/** How the texts of a derivative work were made: what their manifest and their readers are told. */

import type { Alignment, Origin } from '../model.ts';
import { statusOf, type UnitStatus } from '../record/status.ts';

/** How one text came about. */
export interface Made {
  /** `source`: the text that the others were translated from. `unknown`: nobody recorded it. */
  readonly origin: Origin | 'mixed' | 'source' | 'unknown';
  /** How much of it somebody has reviewed. */
  readonly reviewed: 'none' | 'part' | 'all';
  /** What was taken although it is not accepted, or was translated from an older English: by address, how it stands. */
  readonly draft: Readonly<Record<string, UnitStatus>>;
}

/** What may be taken without being asked for. */
const accepted: ReadonlySet<UnitStatus> = new Set(['current', 'reviewed', 'english']);

/**
 * How a translation was made, as far as it is taken.
 *
 * @param isTaken Whether the derivative has the words of the translation at an address.
 */
export function madeOf(alignment: Alignment, isTaken: (address: string) => boolean): Made {
  const { units } = statusOf(alignment);
  const taken = [...units].filter(([address, status]) => status !== 'english' && isTaken(address));
  const records = taken.flatMap(([address]) => alignment.translation.record?.units[address] ?? []);
  const origins = new Set(records.map(({ origin }) => origin));
  const [origin = 'unknown'] = origins;
  const reviewed = taken.filter(([, status]) => status === 'reviewed').length;
  return {
    origin: origins.size > 1 || (origins.size === 1 && records.length < taken.length) ? 'mixed' : origin,
    reviewed: reviewed === 0 ? 'none' : reviewed < taken.length ? 'part' : 'all',
    draft: Object.fromEntries(taken.filter(([, status]) => !accepted.has(status))),
  };
}

/** Of the text that was written, not translated. */
export const ofSource: Made = { origin: 'source', reviewed: 'all', draft: {} };

/** Message key of the sentence that tells readers how a text was made. */
export function labelKey({ origin, reviewed }: Made): string {
  if (origin === 'source' || origin === 'unknown') return `label.${origin}`;
  return `label.${origin === 'machine-reviewed' ? 'machine' : origin}.${origin === 'machine-reviewed' && reviewed === 'none' ? 'part' : reviewed}`;
}
