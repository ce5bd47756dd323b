import { describe, expect, it } from 'vitest';
import { createAligner } from '../../src/align/index.ts';
import { composeDerivative, derivativeMarkdown } from '../../src/derive/compose.ts';
import { lostTargets } from '../../src/derive/omitted.ts';
import type { Organization } from '../../src/derive/organization.ts';
import { pointersIn } from '../../src/derive/pointers.ts';
import { pointingsIn } from '../../src/derive/pointing.ts';
import { renumbered } from '../../src/derive/renumber.ts';
import { lockEdition } from '../../src/document/lock.ts';
import { parseEdition } from '../../src/document/parse.ts';
import { readMarkdown } from '../../src/formats/markdown.ts';
import type { Alignment, Document, DocumentProfile } from '../../src/model.ts';
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

function aligned(lang: string, text: string): Alignment {
  const { blocks } = readMarkdown(text);
  return createAligner(document)({ lang, path: `${lang}.md`, text, blocks, recordPath: '' });
}

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
  const alignment = translation === undefined ? undefined : aligned(lang, translation);
  const one = composeDerivative(options, {
    lang,
    templatesFile: 'rules.derivative.json',
    ...(alignment && { alignment }),
  });
  return {
    text: derivativeMarkdown(one, undefined),
    problems: one.problems.map(({ messageId, address }) => `${messageId} ${address}`),
  };
}

it('finds what points to what', () => {
  expect(
    pointersIn(document.current.units, 'en').map(({ from, words, to }) => [
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
  expect(pointersIn(units, 'en').map(({ to }) => to.map(({ address }) => address))).toEqual([[expected]]);
});

it.each(['See article 3 of the Convention.', 'It costs 5 coins.', 'Items 15 and 16 are elsewhere.'])(
  'takes "%s" for no pointer',
  (text) => {
    const { units } = documentOf(`# Rules of the pool\n\n1. ${text}\n2. Swim.\n3. Rest.\n`).current;
    expect(pointersIn(units, 'en')).toEqual([]);
  },
);

describe('an item that is left out', () => {
  it('may not be one that another points to', () => {
    expect(lostTargets(document, organization({ omit: ['item.5'] }), { gone: [] })).toEqual([
      { from: 'item.3', words: 'item 5', to: 'item.5', isInSource: true },
      { from: 'item.6', words: 'items 2 and 5', to: 'item.5', isInSource: true },
    ]);
  });

  it('may be where those that point go too, or have other words', () => {
    const omit = ['item.3', 'item.5'];
    expect(
      lostTargets(document, organization({ omit, replace: { 'item.6': { '*': 'Lifeguards decide.' } } }), {
        gone: [],
      }),
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
  expect(renumbered(text, new Map(changes), 'en')).toBe(expected);
});

describe('a translation that points where the English does not', () => {
  const german = english.replace('Walk slowly.', 'Gehen Sie langsam, wie es im nächsten Absatz heißt.');

  it('keeps the item that it points to from being left out', () => {
    const alignment = aligned('de', german);
    const found = lostTargets(document, organization({ omit: ['item.3'] }), { gone: [], alignment });
    expect(found).toEqual([{ from: 'item.2', words: 'nächsten Absatz', to: 'item.3', isInSource: false }]);
  });

  it('has its own references numbered anew', () => {
    const french = english.replace('Leave glass outside.', 'Laissez le verre dehors (voir point 6).');
    expect(derived('fr', french, ['item.2']).text).toContain('voir point 5');
  });
});

it.each([
  ['Wait 5 minutes, as item 5 says.', 'en', 'Wait 5 minutes, as item 4 says.'],
  ['Items 5 to 7 and item 9.', 'en', 'Items 4 to 6 and item 9.'],
  ['Voir les points 5 et 7.', 'fr', 'Voir les points 4 et 6.'],
  ['见第五条和第七条。', 'zh-Hans', '见第四条和第六条。'],
  ['第5項を参照。', 'ja', '第4項を参照。'],
  ['См. пункт пять.', 'ru', undefined],
])('of "%s" changes the numbers that point, and no other', (text, lang, expected) => {
  const numbers = pointingsIn(text, lang).flatMap(({ numbers: all }) => all.map(({ value }) => value));
  const changes = new Map([5, 6, 7].filter((one) => numbers.includes(one)).map((one) => [one, one - 1]));
  if (!text.includes('6')) changes.delete(6);
  expect(renumbered(text, changes, lang)).toBe(expected);
});

it.each([
  ['de', 'wie im folgenden Absatz', 'Punkte 2, 3 und 5', 'unten genannten'],
  ['es', 'en el párrafo siguiente', 'puntos 2, 3 y 5', 'mencionados más abajo'],
  ['fr', 'au paragraphe suivant', 'points 2, 3 et 5', 'mentionnés ci-dessous'],
  ['ru', 'в следующем пункте', 'пунктах 2, 3 и 5', 'упомянутых ниже'],
  ['zh-Hans', '下一段', '第2、3、5项', '下述'],
  ['ja', '次の段落', '第2、3、5項', '下記'],
  ['hi', 'अगले अनुच्छेद में', 'मद 2, 3 और 5', 'नीचे उल्लिखित'],
  ['ar', 'في الفقرة التالية', 'البنود ٢، ٣ و٥', 'المذكورة أدناه'],
  ['en', 'in the next paragraph', 'items 2, 3 and 5', 'mentioned below'],
  ['it', 'nel paragrafo seguente', 'punti 2, 3 e 5', 'menzionati di seguito'],
  ['pt-BR', 'no parágrafo seguinte', 'itens 2, 3 e 5', 'mencionados abaixo'],
  ['ko', '다음 항목', '제2, 3, 5항', '아래에 언급된'],
  ['pl', 'w następnym akapicie', 'punkty 2, 3 i 5', 'wymienione poniżej'],
  ['tr', 'sonraki paragrafta', 'maddeler 2, 3 ve 5', 'aşağıda belirtilen'],
])('knows in %s what points to the next, to numbers and to what is below', (lang, next, numbers, below) => {
  const typesIn = (text: string): readonly string[] => pointingsIn(text, lang).map(({ type }) => type);
  expect([next, numbers, below].map(typesIn)).toEqual([['next'], ['number'], ['below']]);
  expect(pointingsIn(numbers, lang)[0]?.numbers.map(({ value }) => value)).toEqual([2, 3, 5]);
});

it.each([
  ['Nach Artikel 3 des Übereinkommens kostet es 5 Punkte.', 'de'],
  ['Selon l’article 3 de la Convention, 5 points.', 'fr'],
  ['依照《公约》第三条。', 'zh-Hans'],
  ['По статье 3 Конвенции.', 'ru'],
  ['Everybody keeps the following rules:', 'en'],
  ['None of the above applies to children.', 'en'],
  ['Es gelten die folgenden Regeln.', 'de'],
  ['Действуют следующие правила:', 'ru'],
  ['次の原則を守る：', 'ja'],
])('takes "%s" for no pointer', (text, lang) => {
  expect(pointingsIn(text, lang)).toEqual([]);
});

it('numbers every list by itself, from the number with which it begins', () => {
  const two = documentOf('# Rules\n\n3. Swim.\n4. Rest.\n\n## More\n\n1. Eat.\n2. Drink.\n').current.units;
  const units = two.map((unit) => ({
    unit,
    before: unit.content,
    after: unit.text === 'Swim.' || unit.text === 'Eat.' ? undefined : unit.content,
    change: 'kept' as const,
  }));
  expect(derivativeMarkdown({ lang: 'en', units, problems: [] }, undefined)).toBe(
    '# Rules\n\n3. Rest.\n\n## More\n\n1. Drink.\n',
  );
});
