import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileReferences, type OwnerProfile } from '../../src/references/index.ts';
import { hidings, innocent, latinHidings, namings } from './disguised-names.ts';

const path = new URL('../../source/code-of-conduct/owner.json', import.meta.url);
const owner: OwnerProfile = JSON.parse(readFileSync(path, 'utf8'));
const { scan } = compileReferences(owner);

interface Disguised {
  readonly lang: string;
  readonly how: string;
  readonly text: string;
}

const disguised = Object.entries(namings).flatMap(([lang, names]) =>
  names.flatMap((name) => hidings.map(([how, hide]): Disguised => ({ lang, how, text: hide(name) }))),
);
const latin = ['Internet Society', 'ISOC'].flatMap((name) =>
  latinHidings.flatMap(([how, hide]) =>
    Object.keys(namings).map((lang): Disguised => ({ lang, how, text: hide(name) })),
  ),
);
const ordinary = Object.entries(innocent).flatMap(([lang, [beginnings, ends]]) =>
  beginnings.flatMap((beginning) => ends.map((end) => ({ lang, text: `${beginning} ${end}` }))),
);

describe('disguised names of the owner', () => {
  it('are at least three hundred in nine languages, no two alike', () => {
    const all = new Set([...disguised, ...latin].map(({ lang, text }) => `${lang} ${text}`));
    expect(all.size).toBeGreaterThanOrEqual(300);
    expect(Object.keys(namings)).toHaveLength(9);
  });

  it.each(Object.keys(namings))('are found in %s, or given to a person to judge', (wanted) => {
    const all = [...disguised, ...latin].filter(({ lang }) => lang === wanted);
    const missed = all.filter(({ lang, text }) => scan(text, { surface: 'markdown', lang }).length === 0);
    expect(missed.length / all.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(0.02);
  });
});

describe('ordinary texts', () => {
  it('are at least two hundred', () => {
    expect(new Set(ordinary.map(({ text }) => text)).size).toBeGreaterThanOrEqual(200);
  });

  it.each(Object.keys(innocent))('in %s are never taken for a sure reference', (wanted) => {
    const refused = ordinary.filter(
      ({ lang, text }) =>
        lang === wanted && scan(text, { surface: 'markdown', lang }).some(({ level }) => level === 'error'),
    );
    expect(refused).toEqual([]);
  });
});
