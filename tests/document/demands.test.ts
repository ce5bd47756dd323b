import { expect, it } from 'vitest';
import { guessDemands } from '../../src/document/demands.ts';
import { editionOf } from '../documents.ts';

const kept = (markdown: string): readonly string[] =>
  guessDemands(editionOf(markdown).units).flatMap(({ units }) => units);

it('a copyright line must be kept, with and without a year, and in HTML with one', () => {
  expect(kept('# Club\n\nBe fair.\n\n© The Chess Club')).toEqual(['paragraph.2']);
  expect(kept('# Club\n\nBe fair.\n\n<p>© 2020 The Chess Club</p>')).toEqual(['html.1.1']);
});

it('a title with the sign of copyright names what it unfolds', () => {
  expect(kept('# Club\n\n<details><summary>© Credits & more</summary>\n\nBees.\n\n</details>')).toEqual([]);
});
