/** What is expected of copies that were changed, whatever they are made as. */

import { beforeAll, describe, expect, it } from 'vitest';
import { verifyLanterns } from './lanterns.ts';
import type { Verdict } from './verdicts.ts';

/** Copies by the names of their files, with the item that was changed, or behind `+` what was added. */
export type Changed = Readonly<Record<string, readonly [copy: string | Uint8Array, what: string]>>;

/** Tells of each copy that it was altered, and where. */
export function describeChanged(changed: Changed): void {
  describe('a copy that was changed', () => {
    let verdicts: ReadonlyMap<string, Verdict>;
    beforeAll(async () => {
      verdicts = await verifyLanterns(
        Object.fromEntries(Object.entries(changed).map(([name, [copy]]) => [name, copy])),
      );
    }, 240_000);

    it.each(Object.keys(changed))('is told where: %s', (name) => {
      const what = changed[name]?.[1] ?? '';
      const found = verdicts.get(name);
      expect(found).toMatchObject({ verdict: 'altered', allowed: false, exit: 1, edition: '2011' });
      if (what.startsWith('+')) expect(found?.added?.join('\n')).toContain(what.slice(1));
      else expect(found?.items?.map(({ address }) => address)).toContain(what);
    });
  });
}
