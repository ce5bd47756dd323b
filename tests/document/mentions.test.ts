import { expect, it } from 'vitest';
import { guessMentions } from '../../src/document/mentions.ts';
import { documentOf } from '../documents.ts';

function mentionsOf(text: string): readonly string[] {
  const { current } = documentOf(text);
  return guessMentions(current, current.units);
}

it('finds names that stand within sentences and come again', () => {
  expect(
    mentionsOf(
      '# Charter\n\nEvery Fernlight map shows the marsh. Fernlight is free.\n\nIt was made with Marta Quist of OpenMarsh, and OpenMarsh thanks Marta Quist.\n',
    ),
  ).toEqual(['Fernlight', 'Marta Quist', 'OpenMarsh']);
});

it.each([
  ['a name that comes once', 'The map was made with OpenMarsh.'],
  ['what only begins sentences', 'Paddles float. We like it. Paddles sink.'],
  ['a word that the text has in small letters too', 'Ask the Marsh of all. Marsh and marsh are one.'],
  ['words that have articles alone', 'The Keeper waits for the Keeper, and each Keeper for this Keeper.'],
  [
    'terms that are defined',
    '“Paddle” means a thing to row with. Bring Paddle and Oar; with Paddle you row.',
  ],
  ['days, months and languages', 'On Monday or in May we speak English, and on Monday in May again English.'],
  ['acronyms', 'We ask NASA, and NASA asks us.'],
  ['words of rules', 'See Article 3, and with Article 3 the Board. See Section 2 and Section 4.'],
  ['headings', '## Of Fernlight\n\n## For Fernlight\n\nWait.'],
])('leaves out %s', (_, text) => {
  expect(mentionsOf(`# Charter\n\n${text}\n`)).toEqual([]);
});

it('takes no half of a name with an apostrophe for one, and the owner of a thing for a name', () => {
  expect(
    mentionsOf(
      "# Rules\n\nWe cook with Dune's Pantry. All of Dune's Pantry helps.\n\nGo to Mossy, and see how Mossy grows. Read the book of Mossy's Garden.\n",
    ),
  ).toEqual(['Mossy']);
});
