import { describe, expect, it } from 'vitest';
import { guessDemands } from '../../src/document/demands.ts';
import { parseEdition } from '../../src/document/parse.ts';
import { readMarkdown } from '../../src/formats/markdown.ts';
import { profileWith } from '../documents.ts';

function demandedIn(text: string): readonly string[] {
  const edition = parseEdition({ id: '', path: '', parsed: readMarkdown(text) }, profileWith());
  return guessDemands(edition.units).flatMap(({ type, units }) => (type === 'verbatim' ? units : []));
}

describe('a sign of copyright', () => {
  it.each([
    '© 2020 the rowers of the lake',
    '© The Chess Club',
    '(c) Ada Row and others',
    '© Lake Club. All rights reserved.',
    'Copyright 2020 Ada Row',
    '© Ludwig van der Dune',
    '(c) Verein der Freunde',
    '© mossy, Inc.',
  ])('begins a notice: %s', (line) => {
    expect(demandedIn(`Be fair.\n\n${line}`)).toEqual(['paragraph.2']);
  });

  it.each(['© Credits & read-more', '© Sources and further reading'])('stands before a title: %s', (line) => {
    expect(demandedIn(`Be fair.\n\n${line}`)).toEqual([]);
  });

  it('may stand in HTML', () => {
    expect(demandedIn('Be fair.\n\n<p>© 2020 The Chess Club</p>')).toEqual(['html.1.1']);
    const unfolded = '<details><summary>© Credits & more</summary>\n\nBees.\n\n</details>';
    expect(demandedIn(`Be fair.\n\n${unfolded}`)).toEqual([]);
  });
});
