import { expect, it } from 'vitest';
import {
  createAligner,
  createChecker,
  type Document,
  examine,
  lockEdition,
  NORMALIZATION,
  parseEdition,
  readMarkdown,
  rules,
} from '../src/index.ts';

/** The example of the README, as a stranger would write it. */
function checkTexts(english: string, translation: string, lang: string): readonly string[] {
  const profile = {
    version: 1,
    document: 'rules',
    title: 'Rules',
    lang: 'en',
    editions: ['2020'],
    outline: [],
    demands: [],
    names: [],
  } as const;
  const edition = parseEdition({ id: '2020', path: 'rules.md', parsed: readMarkdown(english) }, profile);
  const lock = {
    version: 1,
    document: 'rules',
    normalization: NORMALIZATION,
    editions: { '2020': lockEdition(edition) },
  } as const;
  const document: Document = {
    id: 'rules',
    profile,
    editions: [edition],
    current: edition,
    lock,
    lockPath: 'lock.json',
  };
  const { blocks } = readMarkdown(translation);
  const alignment = createAligner(document)({
    lang,
    path: 'rules.fr.md',
    text: translation,
    blocks,
    recordPath: '',
  });
  const checker = createChecker(rules, { only: ['structure/'] });
  return checker.checkTranslation(examine(alignment)).map(({ ruleId, address }) => `${ruleId} ${address}`);
}

it('checks two texts that never were files', () => {
  const english = '1. Keep your word to every member.\n2. Pay in time.\n3. Help those who are new among us.';
  expect(
    checkTexts(
      english,
      '1. Tenir parole envers chaque membre.\n2. Payer à temps.\n3. Aider les nouveaux venus parmi nous.',
      'fr',
    ),
  ).toEqual([]);
  expect(
    checkTexts(
      english,
      '1. Tenir parole envers chaque membre.\n3. Aider les nouveaux venus parmi nous.',
      'fr',
    ),
  ).toEqual(['structure/item-missing item.2']);
});
