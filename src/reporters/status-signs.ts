/** One sign for each status that an item may have. */

import type { UnitStatus } from '../record/status.ts';
import type { Style, StyleName } from './style.ts';

const signs: Readonly<Record<UnitStatus, readonly [sign: string, style: StyleName]>> = {
  reviewed: ['●', 'green'],
  current: ['○', 'green'],
  changed: ['◐', 'cyan'],
  unrecorded: ['?', 'cyan'],
  english: ['=', 'dim'],
  draft: ['~', 'yellow'],
  stale: ['↻', 'yellow'],
  other: ['!', 'yellow'],
  untranslated: ['×', 'red'],
  missing: ['–', 'red'],
  altered: ['≠', 'red'],
};

/** Every status in the order of the legend. */
export const statuses: readonly UnitStatus[] = [
  'reviewed',
  'current',
  'changed',
  'unrecorded',
  'english',
  'draft',
  'stale',
  'other',
  'untranslated',
  'missing',
  'altered',
];

/** The sign of a status; an item that a translation says nothing of is missing. */
export function signOf(status: UnitStatus | undefined, style: Style): string {
  const [text, name] = signs[status ?? 'missing'];
  return style(name, text);
}
