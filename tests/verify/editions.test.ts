/** Editions of one document, documents of one name: which one a copy is of, and by what it is told from the others. */

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { makeProject, run, type Tree, writeTree } from '../program.ts';
import { docxOf, pageOf, textOf } from './copies.ts';
import { type Verdict, verdictsOf } from './verdicts.ts';

const notice = (year: number): string =>
  `Copyright © ${year} The Ferry Guild. This line stays in every copy and translation of these rules.`;
interface Wording {
  readonly title: string;
  readonly intro: string;
  readonly items: readonly string[];
}
const textFor = ({ title, intro, items }: Wording, year: number): string =>
  `# ${title}\n\n${intro}\n\n${items.map((item, at) => `${at + 1}. ${item}`).join('\n')}\n\n${notice(year)}\n`;
const english: Wording = {
  title: 'Rules of the Ferry',
  intro:
    'These rules are for everybody who crosses the river on a ferry of the guild, in winter and in summer.',
  items: [
    'The ferryman waits for whoever is seen running to the landing, but for no longer than 5 minutes.',
    'Nobody pays more than 2 pennies for a crossing, and children under 7 years pay nothing at all.',
    'Whoever falls into the water is helped at once, before goods and animals are.',
    'Animals stand at the back of the ferry, and their keepers stand with them.',
  ],
};
const french: Wording = {
  title: 'Règles du bac',
  intro:
    'Ces règles sont pour tous ceux qui traversent la rivière sur un bac de la guilde, en hiver et en été.',
  items: [
    'Le passeur attend ceux que l’on voit courir vers le quai, mais pas plus de 5 minutes.',
    'Nul ne paie plus de 2 sous pour un passage, et les enfants de moins de 7 ans ne paient rien du tout.',
    'Celui qui tombe à l’eau est secouru aussitôt, avant les biens et les animaux.',
    'Les animaux se tiennent à l’arrière du bac, et leurs gardiens se tiennent avec eux.',
  ],
};
const other = (wording: Wording, change: (items: readonly string[]) => readonly string[]): Wording => ({
  ...wording,
  items: change(wording.items),
});
const later = other(english, ([first = '', second = '', ...rest]) => [
  first.replace('5 minutes', '10 minutes'),
  second,
  ...rest,
  'No fire is lit on board, and no lamp is left alone, whatever the weather is.',
]);
const plusTard = other(french, ([first = '', second = '', ...rest]) => [
  first.replace('5 minutes', '10 minutes'),
  second,
  ...rest,
  'On n’allume pas de feu à bord, et on ne laisse aucune lampe seule, quel que soit le temps.',
]);

/** A project with two editions of which the notices have these years. */
async function projectOf(first: number, second: number, changed = later): Promise<string> {
  const folder = makeProject({ 'ferry.md': textFor(english, first) });
  const steps = [
    ['init', 'ferry.md', '--edition', '2003'],
    ['lock', '--edition', '2019', '--document', 'ferry'],
  ] as const;
  expect((await run(folder, steps[0])).code).toBe(0);
  writeTree(folder, { 'source/ferry/2019.md': textFor(changed, second) });
  expect((await run(folder, steps[1])).code).toBe(0);
  return folder;
}

async function told(folder: string, copies: Tree): Promise<readonly Verdict[]> {
  writeTree(join(folder, 'found'), copies);
  const names = Object.keys(copies).map((name) => join('found', name));
  return verdictsOf(await run(folder, ['verify', '--format', 'json', ...names]));
}

let project = '';
beforeAll(async () => {
  project = await projectOf(2003, 2019);
}, 60_000);

it('names the edition of a copy, and the items that tell it from the other one', async () => {
  const copies = {
    'old.txt': textOf(textFor(english, 2003)),
    'new.html': pageOf(textFor(later, 2019), 'en'),
    'mixed.md': textFor(english, 2019),
    'mixed.docx': docxOf(textFor(later, 2003)),
  };
  const found = await told(project, copies);
  expect(found.map(({ verdict, edition, exit }) => [verdict, edition, exit])).toEqual([
    ['faithful', '2003', 0],
    ['faithful', '2019', 0],
    ['altered', '2003', 1],
    ['altered', '2019', 1],
  ]);
  expect(found[0]?.toldApart).toEqual([
    { document: 'ferry', edition: '2019', items: ['item.1', 'paragraph.2'] },
  ]);
  expect(found[1]?.toldApart).toEqual([
    { document: 'ferry', edition: '2003', items: ['item.1', 'item.5', 'paragraph.2'] },
  ]);
});

it('names the edition of a translation that nobody accepted', async () => {
  const copies = {
    'old.md': textFor(french, 2003),
    'new.html': pageOf(textFor(plusTard, 2019), 'fr'),
    'lost.md': textFor(
      other(french, (items) => items.slice(1)),
      2003,
    ),
    'other-notice.md': textFor(french, 2003).replace('stays in every copy', 'may leave every copy'),
  };
  const found = await told(project, copies);
  const about = found.map(({ verdict, lang, edition, exit }) => [verdict, lang, edition, exit]);
  expect(about.slice(0, 3)).toEqual([
    ['translation', 'fr', '2003', 0],
    ['translation', 'fr', '2019', 0],
    ['translation', 'fr', '2003', 1],
  ]);
  expect(found[0]?.toldApart).toEqual([
    { document: 'ferry', edition: '2019', items: ['item.1', 'paragraph.2'] },
  ]);
  expect(found[3]).toMatchObject({ verdict: 'altered', notice: 'altered', exit: 1 });
});

it('tells editions of one notice by their shape and numbers, and otherwise that it cannot', async () => {
  const same = await projectOf(2003, 2003);
  const byShape = await told(same, { 'old.md': textFor(french, 2003), 'new.md': textFor(plusTard, 2003) });
  expect(byShape.map(({ edition, exit }) => [edition, exit])).toEqual([
    ['2003', 0],
    ['2019', 0],
  ]);
  const onlyNumber = other(english, ([first = '', ...rest]) => [
    first.replace('5 minutes', '10 minutes'),
    ...rest,
  ]);
  const numbered = await projectOf(2003, 2003, onlyNumber);
  const dix = other(french, ([first = '', ...rest]) => [first.replace('5 minutes', '10 minutes'), ...rest]);
  const byNumber = await told(numbered, { 'old.md': textFor(french, 2003), 'new.md': textFor(dix, 2003) });
  expect(byNumber.map(({ edition }) => edition)).toEqual(['2003', '2019']);
  const onlyWords = other(english, (items) => items.map((item) => item.replace('at once', 'with a rope')));
  const worded = await projectOf(2003, 2003, onlyWords);
  const [unsure] = await told(worded, { 'either.md': textFor(french, 2003) });
  expect(unsure).toMatchObject({ verdict: 'translation', toldApart: [], uncertain: ['words', 'edition'] });
  const shown = await run(worded, ['verify', 'found/either.md']);
  expect(shown.stdout).toContain('Which edition it was made from could not be told');
}, 60_000);

it('tells two documents of one name apart, and says so', async () => {
  const folder = makeProject({ 'ferry.md': textFor(english, 2003) });
  expect((await run(folder, ['init', 'ferry.md', '--edition', '2003'])).code).toBe(0);
  const etiquette: Wording = {
    title: 'Rules of the Ferry',
    intro: 'How we speak with each other on the ferry, and what we leave at home when we come on board.',
    items: [
      'Whoever sings asks the others first, and stops when one of them says so.',
      'Baskets of fish stay closed until the other bank is reached by everybody.',
      'Quarrels are left on the landing, where they may be taken up again later.',
    ],
  };
  writeTree(folder, { 'etiquette.md': textFor(etiquette, 2019) });
  const added = await run(folder, ['init', 'etiquette.md', '--edition', '2019']);
  expect([added.stderr, added.code]).toEqual(['', 0]);
  rmSync(join(folder, 'etiquette.md'));
  const [first, second, third] = await told(folder, {
    'first.txt': textOf(textFor(english, 2003)),
    'second.html': pageOf(textFor(etiquette, 2019), 'en'),
    'third.md': `# Rules of the Ferry\n\nPay before you board. Do not stand up. Do not feed the gulls, ever.\n`,
  });
  expect(first).toMatchObject({
    verdict: 'faithful',
    document: 'ferry',
    toldApart: [{ document: 'etiquette' }],
  });
  expect(second).toMatchObject({
    verdict: 'faithful',
    document: 'etiquette',
    toldApart: [{ document: 'ferry' }],
  });
  expect(third).toMatchObject({ verdict: 'other', exit: 1, toldApart: [{}, {}] });
  const asked = await run(folder, ['verify', '-d', 'ferry', 'found/second.html']);
  expect([asked.code, asked.stdout]).toEqual([
    1,
    expect.stringContaining('Copy of another document: "etiquette"'),
  ]);
});
