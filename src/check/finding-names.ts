import { createHash } from 'node:crypto';
import type { LocatedDiagnostic } from '../check/report.ts';

/**
 * Names findings so that they keep their names while texts around them move, and whatever language speaks of them: by
 * what was found, in which item of which translation. Of equal ones each has its own.
 *
 * @returns SHA-256 in hexadecimal digits.
 */
export function findingNames(): (finding: LocatedDiagnostic) => string {
  const seen = new Map<string, number>();
  return ({ ruleId, messageId, data, document, lang, address, path }) => {
    const entries = Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1));
    const place = document === undefined ? path : [document, lang];
    const key = JSON.stringify([ruleId, messageId, place, address, entries]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return createHash('sha256').update(`${before} ${key}`).digest('hex');
  };
}
