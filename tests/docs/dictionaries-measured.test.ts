/** The page of what dictionaries find says what the data say that it is made of. */

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
// @ts-expect-error A script without types.
import { withRealSection } from '../../scripts/faults/real-page.mjs';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
interface Measured {
  readonly repositories: readonly {
    readonly repository: string;
    readonly findings: readonly { readonly name: string }[];
  }[];
}
const { repositories }: Measured = JSON.parse(read('scripts/faults/real-dictionaries.json'));
const judged: Readonly<Record<string, string>> = JSON.parse(read('scripts/faults/judged-real.json'));

it('has the section that the data make', () => {
  const page = read('docs/dictionaries-measured.md');
  expect(withRealSection(page, { repositories, judged })).toBe(page);
});

it('has a verdict on every finding, and none on anything else', () => {
  const found = repositories.flatMap(({ findings }) => findings.map(({ name }) => name));
  expect([...new Set(found)].toSorted()).toEqual(Object.keys(judged).toSorted());
  for (const verdict of Object.values(judged)) expect(verdict).toMatch(/^(?:true|doubt|false): \S/);
});

it('measured every repository of the listing', () => {
  const listing: readonly { readonly repository: string }[] = JSON.parse(
    read('scripts/faults/real-corpora.json'),
  );
  expect(repositories.map(({ repository }) => repository)).toEqual([
    ...new Set(listing.map(({ repository }) => repository)),
  ]);
});
