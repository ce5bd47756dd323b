/** What a free translation may say in other words is a note, or nothing; the words here are our own. */

import { expect, it } from 'vitest';
import { sampleWords } from '../../src/dictionaries/sample.ts';
import { rules } from '../../src/rules/index.ts';
import { runExample } from '../example.ts';

interface Texts {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly bilingual?: readonly string[];
  readonly lang?: string;
}

/** The findings of a rule, each with the severity that it has at most. */
function told(id: string, { source, target, bilingual = [], lang = 'fr' }: Texts): readonly string[] {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(id);
  const example = {
    source: source.join('\n\n'),
    target: target.join('\n\n'),
    bilingual: [...sampleWords, ...bilingual],
    lang,
    expect: [],
  };
  return [...runExample(rule, example)].map(
    ({ messageId, atMost }) => `${messageId} ${atMost ?? rule.severity}`,
  );
}

const usual = [
  ['The garden closes at sunset.', 'Le jardin ferme au coucher du soleil.'],
  ['Bring a warm coat to the kitchen in winter.', 'Apportez un manteau chaud à la cuisine en hiver.'],
  ['Wash the cups after tea.', 'Lavez les tasses après le thé.'],
  ['The bell rings before each race.', 'La cloche sonne avant chaque course.'],
  ['Dry the spoons with a towel.', 'Séchez les cuillères avec une serviette.'],
  ['Write the number on the white board.', 'Écrivez le numéro sur le tableau blanc.'],
] as const;

function among(english: string, translation: string): Texts {
  return {
    source: [english, ...usual.map(([one]) => one)],
    target: [translation, ...usual.map(([, one]) => one)],
  };
}

it.each([
  [
    'of few words',
    'Dogs stay outside the gate in winter.',
    'Quand il gèle, les animaux attendent sous le porche.',
    ['nothing note'],
  ],
  [
    'of many words',
    'Members return warm coats, white cups, dry spoons and three books to the library in winter, outside the kitchen.',
    'Le président ouvre la séance du soir et lit le rapport de la semaine passée, puis chacun rentre dormir sans rien dire.',
    ['nothing warning'],
  ],
  [
    'that kept its words',
    'Members borrow dry towel boards.',
    'Les members font du borrow de dry towel boards.',
    [],
  ],
] as const)('says of a text %s that it may be another', (_, english, translation, expected) => {
  expect(told('meaning/replaced', among(english, translation))).toEqual(expected);
});

const two = 'Every member may borrow three books from the library.';
const deux = 'Tout membre peut emprunter trois livres à la bibliothèque.';

it.each([
  [`${two} The garden closes at sunset, and dogs stay outside the gate.`, deux, ['omitted warning']],
  // One word may be said by half of the other sentence.
  [`${two} Mind the boat, please, whatever happens here.`, deux, ['omitted note']],
  // Nothing is known of it.
  [`${two} Either way, be prudent, whatever happens here.`, deux, []],
  [`${two.slice(0, -1)} (i.e. Swan, Heron and Teal).`, `${deux.slice(0, -1)} (Swan, Heron et Teal).`, []],
] as const)('says of "%s" what was left out', (english, translation, expected) => {
  expect(told('meaning/sentence-omitted', among(english, translation))).toEqual(expected);
});

it('takes two sentences that part elsewhere for no omission', () => {
  const english =
    'Bring a warm coat to the kitchen. In winter, dogs stay outside the gate, and the garden closes at sunset.';
  const translation =
    'Apportez à la cuisine un manteau chaud et, en hiver, les chiens restent dehors, devant le portail. Le jardin ferme au coucher du soleil.';
  for (const id of ['meaning/sentence-omitted', 'meaning/sentence-added'])
    expect(told(id, among(english, translation))).toEqual([]);
});

const poles = [
  'allowed: permis',
  'prohibited: interdit',
  'positive: positif',
  'negative: négatif',
  'required: requis',
  'mandatory: obligatoire',
  'optional: facultatif',
  'long: long',
  'short: court',
  'remember: rappeler',
  'forget: oublier',
];

it.each([
  ['Dogs are allowed outside.', 'Les chiens sont interdits dehors.', 'fr', 1],
  ['No dogs are allowed outside.', 'Les chiens sont interdits dehors.', 'fr', 0],
  ['The number of boats is non-negative.', 'Le numéro des bateaux est positif.', 'fr', 0],
  ['A gate is required, a bell is optional.', 'Le portail est obligatoire, la cloche est au choix.', 'fr', 0],
  ['The longer race follows the short one.', 'La longue course suit la petite.', 'fr', 0],
  ['Remember the gate.', 'N’oubliez pas le portail.', 'fr', 0],
  ['Remember the gate.', 'Oubliez le portail.', 'fr', 1],
  [
    'Dogs are allowed outside the gate in winter, and three members return books, cups, spoons and coats to the library.',
    'Les chiens sont interdits dehors, devant le portail, en hiver, et trois membres rendent des livres, des tasses, des cuillères et des manteaux à la bibliothèque.',
    'fr',
    0,
  ],
] as const)('says of "%s" and "%s" whether they are opposites', (english, translation, lang, count) => {
  const texts = { ...among(english, translation), bilingual: poles, lang };
  expect(told('meaning/opposite', texts)).toHaveLength(count);
});

it('calls an item missing for certain only where no text beside it has room for it', () => {
  const english = 'Every member may borrow three books from the library, and returns them within a month.';
  const example = 'Example: a book, two boats, three cups, four spoons, five bells and six gates.';
  const source = [
    'Read this first.',
    `- ${english}`,
    example,
    'The bell rings.',
    ...usual.map(([one]) => one),
  ];
  const target = (text: string): readonly string[] => [
    'Lisez ceci d’abord.',
    `- ${text}`,
    'La cloche sonne.',
    ...usual.map(([, one]) => one),
  ];
  const alone = 'Tout membre peut emprunter trois livres à la bibliothèque, et les rend dans le mois.';
  const joined = `${alone} Exemple : un livre, deux bateaux, trois tasses, quatre cuillères, cinq cloches et six portails.`;
  const severity = (text: string): readonly string[] =>
    told('structure/item-missing', { source, target: target(text), lang: 'fr' });
  expect(severity(alone)).toEqual(['missing error']);
  expect(severity(joined).map((one) => one.split(' ')[1])).toEqual(['warning']);
});
