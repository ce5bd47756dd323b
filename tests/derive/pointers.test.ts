import { describe, expect, it } from 'vitest';
import { createAligner } from '../../src/align/index.ts';
import { composeDerivative, derivativeMarkdown, lostTargets } from '../../src/derive/compose.ts';
import type { Organization } from '../../src/derive/organization.ts';
import { pointersIn, renumbered } from '../../src/derive/pointers.ts';
import { lockEdition } from '../../src/document/lock.ts';
import { parseEdition } from '../../src/document/parse.ts';
import { readMarkdown } from '../../src/formats/markdown.ts';
import type { Document, DocumentProfile } from '../../src/model.ts';
import { compileReferences } from '../../src/references/index.ts';
import { NORMALIZATION } from '../../src/text/text.ts';

const english = `# Rules of the pool

1. Shower first.
2. Walk slowly.
3. Children need a guardian, as described in item 5.
4. Leave glass outside.
5. A guardian is an adult.
6. Lifeguards decide; see items 2 and 5.
7. The shower is open as mentioned above.
`;

function documentOf(text: string): Document {
  const profile: DocumentProfile = {
    version: 1,
    document: 'pool',
    title: 'Rules of the pool',
    lang: 'en',
    editions: ['1'],
    outline: [
      { address: 'title', kind: 'heading' },
      { address: 'item', kind: 'item', count: 7 },
    ],
    demands: [],
    names: [],
  };
  const edition = parseEdition({ id: '1', path: '1.md', parsed: readMarkdown(text) }, profile);
  const lock = {
    version: 1,
    document: 'pool',
    normalization: NORMALIZATION,
    editions: { '1': lockEdition(edition) },
  } as const;
  return { id: 'pool', profile, editions: [edition], current: edition, lock, lockPath: '' };
}

const document = documentOf(english);
const organization = (more: Partial<Organization>): Organization => ({
  version: 1,
  name: 'Club',
  omit: [],
  replace: {},
  add: [],
  ...more,
});
const scanner = compileReferences({ version: 1, languages: {} });

function derived(
  lang: string,
  translation: string | undefined,
  omit: readonly string[],
): { text: string; problems: readonly string[] } {
  const options = {
    document,
    profile: { register: undefined, drop: [], date: [], owner: undefined },
    scanner,
    organization: organization({ omit }),
  };
  const alignment =
    translation === undefined
      ? undefined
      : createAligner(document)({
          lang,
          path: `${lang}.md`,
          text: translation,
          blocks: readMarkdown(translation).blocks,
          recordPath: '',
        });
  const one = composeDerivative(options, { lang, ...(alignment && { alignment }) });
  return {
    text: derivativeMarkdown(one, undefined),
    problems: one.problems.map(({ messageId, address }) => `${messageId} ${address}`),
  };
}

it('finds what points to what', () => {
  expect(
    pointersIn(document.current.units).map(({ from, words, to }) => [
      from.address,
      words,
      to.map(({ address }) => address).filter((address) => address.startsWith('item')),
    ]),
  ).toEqual([
    ['item.3', 'item 5', ['item.5']],
    ['item.6', 'items 2 and 5', ['item.2']],
    ['item.6', 'items 2 and 5', ['item.5']],
    ['item.7', expect.stringContaining('mentioned above'), ['item.1']],
  ]);
});

it.each([
  ['the next paragraph', 'Wait, as the next paragraph says.', 'Then swim.', 'item.2'],
  ['the preceding item', 'Swim.', 'But not against the preceding item.', 'item.1'],
  ['something below', 'Use the lockers mentioned below.', 'Lockers cost nothing.', 'item.2'],
])('sees that %s is meant', (_, one, two, expected) => {
  const { units } = documentOf(`# Rules of the pool\n\n1. ${one}\n2. ${two}\n`).current;
  expect(pointersIn(units).map(({ to }) => to.map(({ address }) => address))).toEqual([[expected]]);
});

it.each(['See article 3 of the Convention.', 'It costs 5 coins.', 'Items 15 and 16 are elsewhere.'])(
  'takes "%s" for no pointer',
  (text) => {
    const { units } = documentOf(`# Rules of the pool\n\n1. ${text}\n2. Swim.\n3. Rest.\n`).current;
    expect(pointersIn(units)).toEqual([]);
  },
);

describe('an item that is left out', () => {
  it('may not be one that another points to', () => {
    expect(lostTargets(document, organization({ omit: ['item.5'] }))).toEqual([
      { from: 'item.3', words: 'item 5', to: 'item.5' },
      { from: 'item.6', words: 'items 2 and 5', to: 'item.5' },
    ]);
  });

  it('may be where those that point go too, or have other words', () => {
    const omit = ['item.3', 'item.5'];
    expect(
      lostTargets(document, organization({ omit, replace: { 'item.6': { '*': 'Lifeguards decide.' } } })),
    ).toEqual([]);
  });

  it('changes the numbers in references, in every language and its digits', () => {
    expect(derived('en', undefined, ['item.4']).text).toContain('as described in item 4.');
    expect(derived('en', undefined, ['item.1', 'item.4', 'item.7']).text).toContain('see items 1 and 3.');
    const german = english
      .replace('as described in item 5', 'siehe Punkt 5')
      .replace('see items 2 and 5', 'siehe die Punkte 2 und 5');
    expect(derived('de', german, ['item.4']).text).toContain('siehe Punkt 4.');
    const arabic = english
      .replace('as described in item 5', 'انظر البند ٥')
      .replace('see items 2 and 5', 'انظر البندين ٢ و٥');
    expect(derived('ar', arabic, ['item.4']).text).toContain('انظر البند ٤');
  });

  it('is refused where the number does not stand in the translation', () => {
    const french = english.replace('as described in item 5', 'comme dit au point cinq');
    expect(derived('fr', french, ['item.4']).problems).toEqual(['unclear-reference item.3']);
  });
});

it.each([
  [
    '5 then 6',
    [
      [5, 4],
      [6, 5],
    ],
    '4 then 5',
  ],
  ['15 and 5', [[5, 4]], '15 and 4'],
  ['५ और १०', [[10, 9]], '५ और ९'],
  ['5 or 5', [[5, 4]], undefined],
  ['none', [[5, 4]], undefined],
] as const)('gives "%s" its new numbers', (text, changes, expected) => {
  expect(renumbered(text, new Map(changes))).toBe(expected);
});
