import { describe, expect, it } from 'vitest';
import { gradeChange, keptThatChanged } from '../../src/document/grade.ts';
import { parseEdition } from '../../src/document/parse.ts';
import { readMarkdown } from '../../src/formats/markdown.ts';
import type { Unit } from '../../src/model.ts';
import { profileWith } from '../documents.ts';
import { growingIn } from '../steps.ts';

describe('gradeChange', () => {
  it.each([
    ['a comma', 'Wait, then pay.', 'Wait then pay.'],
    ['capitals and quotation marks', 'The “Board” decides.', 'The "board" decides.'],
    ['spaces and a dash', 'Wait – then pay.', 'Wait  — then pay.'],
    ['digits of another script', 'Wait 30 days.', 'Wait ٣٠ days.'],
  ])('calls %s cosmetic', (_, before, after) => {
    expect(gradeChange(before, after).grade).toBe('cosmetic');
  });

  it.each([
    ['a corrected spelling', 'Standards of behavior apply.', 'Standards of behaviour apply.'],
    ['an article', 'Respect rights of the others.', 'Respect the rights of the others.'],
    ['a plural', 'Respect the right of others.', 'Respect the rights of others.'],
  ])('calls %s editorial', (_, before, after) => {
    expect(gradeChange(before, after).grade).toBe('editorial');
  });

  it.each([
    ['a lost "not"', 'Members must not copy.', 'Members must copy.', 'negation'],
    ['a lost contraction', 'Members don’t copy.', 'Members do copy.', 'negation'],
    ['a changed number', 'Wait 30 days.', 'Wait 3 days.', 'number'],
    ['a number in words', 'Two members sign.', 'Three members sign.', 'number'],
    ['a moved decimal sign', 'Pay 1.5 per cent.', 'Pay 15 per cent.', 'number'],
    ['a lost minus', 'Keep it below −5 degrees.', 'Keep it below 5 degrees.', 'number'],
    ['may instead of must', 'Members must pay.', 'Members may pay.', 'modality'],
    ['or instead of and', 'Sign and date it.', 'Sign or date it.', 'words'],
    ['a new group', 'Members and guests pay.', 'Members, guests and visitors pay.', 'words'],
    ['who does it to whom', 'The board asks the members.', 'The members ask the board.', 'words'],
    ['a word that only begins alike', 'Report to the commission.', 'Report to the community.', 'words'],
  ])('calls %s substantive', (_, before, after, because) => {
    expect(gradeChange(before, after)).toMatchObject({ grade: 'substantive', because });
  });

  it('lists what went and what came', () => {
    expect(gradeChange('Be fair to all members.', 'Be kind to all guests.')).toMatchObject({
      removed: ['fair', 'members'],
      added: ['kind', 'guests'],
    });
  });

  it('takes steps in proportion to the words of long texts', async () => {
    expect(gradeChange('x y '.repeat(50_000), 'y z '.repeat(50_000)).grade).toBe('substantive');
    const work = (length: number): unknown =>
      gradeChange('x y '.repeat(length / 4), 'y z '.repeat(length / 4));
    expect(await growingIn(work, { length: 40_000, few: 4_000 })).toEqual([]);
  });
});

describe('what translations keep of a unit', () => {
  const unitOf = (markdown: string): Unit => {
    const edition = { id: '2020', path: 'source/rules/2020.md', parsed: readMarkdown(markdown) };
    const [unit] = parseEdition(edition, profileWith()).units;
    if (!unit) throw new Error('nothing to read');
    return unit;
  };
  it.each([
    ['its links', 'Read [it](a.md).', 'Read [it](b.md).', ['links']],
    ['an address in its words', 'Ask a@club.example.', 'Ask b@club.example.', ['links', 'words']],
    ['code', 'Run `a`.', 'Run `b`.', ['code', 'words']],
    ['emphasis', 'Be *fair*.', 'Be fair.', ['markup']],
    ['a name', 'Ask Ada today.', 'Ask Grace today.', ['capitals', 'words']],
    ['its number', '## Article 7', '## Article 8', ['numbers', 'words', 'label']],
    ['its marks', 'Be fair, be kind.', 'Be fair; be kind!', ['signs']],
    ['a duty', 'You may pay.', 'You must pay.', ['modality', 'words']],
    ['a denial', 'You may pay.', 'You may not pay.', ['negation', 'words']],
    ['nothing', 'Be fair.', 'Be  fair.', []],
  ])('tells that %s changed', (_, before, after, kept) => {
    expect([...keptThatChanged(unitOf(before), unitOf(after))].toSorted()).toEqual(kept.toSorted());
  });
});
