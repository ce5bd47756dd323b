/** The Universal Declaration of Human Rights in hundreds of languages: real texts that nobody wrote for this program. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAligner } from '../src/align/index.ts';
import { parseEdition } from '../src/document/parse.ts';
import { readMarkdown } from '../src/formats/markdown.ts';
import type { Block, Document } from '../src/model.ts';
import { labelNumber } from '../src/text/ordinal.ts';
import { byCodeUnit } from '../src/text/text.ts';
import { type JsonReport, type Run, reportOf, run, temporaryFolder } from './program.ts';

/** What scripts/udhr.mjs, which has no types, exports. */
interface Declarations {
  readonly makeProject: (
    folder: string,
    count: number,
  ) => readonly { readonly code: string; readonly lang: string }[];
  readonly readDeclaration: (code: string) => { readonly markdown: string; readonly articles: number };
}

const { makeProject, readDeclaration }: Declarations = await import(
  new URL('../scripts/udhr.mjs', import.meta.url).href
);

const folder = temporaryFolder();
const languages = makeProject(folder, 200);
/** By language tag, as the folders are. */
const codes = new Map(languages.map(({ code, lang }) => [lang, code]));
const runs = new Map<string, Run>();
let report: JsonReport;

beforeAll(async () => {
  for (const command of ['lock', 'check --format json', 'status --format json'])
    runs.set(command, await run(folder, command.split(' ')));
  report = reportOf(resultOf('check --format json'));
});

function resultOf(command: string): Run {
  const result = runs.get(command);
  if (!result) throw new Error(`Nobody ran ${command}`);
  return result;
}

/** The kinds and levels of a text: two texts of the same shape have nothing structural to report. */
function shapeOf(blocks: readonly Block[]): string {
  return blocks.map((block) => `${block.kind}${block.level}`).join(' ');
}

const english = readMarkdown(readDeclaration('eng').markdown);
const profile = {
  version: 1,
  document: 'declaration',
  title: 'Universal Declaration of Human Rights',
  lang: 'en',
  editions: ['1948-12'],
  outline: [],
  demands: [],
  names: [],
} as const;
const edition = parseEdition({ id: '1948-12', path: '1948-12.md', parsed: english }, profile);
const document: Document = {
  id: 'declaration',
  profile,
  editions: [edition],
  current: edition,
  lock: { version: 1, document: 'declaration', normalization: '', editions: {} },
  lockPath: 'lock.json',
};

/** As many paragraphs as the English has, but not the same ones or not there: what is found there is true of these texts. */
const dividedOtherwise = {
  ace: 'tells the third and fourth recital at three times their length',
  'acu-x-acu1': 'tells the two sentences of article 11 (2) in one, at a third of their length',
  af: 'has the proclamation in the place of "The General Assembly"',
  ak: 'goes on with the first item of article 25 in the second',
  arl: 'says article 3 at three times its length',
  azb: 'has the two long items of article 29 in each other’s place',
  cbr: 'tells two paragraphs at a third of their length',
  ch: 'joins the fourth and fifth recital and divides the proclamation',
  cpu: 'writes an eighth recital and a proclamation of its own',
  et: 'has the proclamation in the place of "The General Assembly"',
  gag: 'divides the sixth recital and joins "The General Assembly" with the proclamation',
  jam: 'leaves the second sentence of article 26 (2) out',
  kbr: 'leaves "The General Assembly" out and divides the proclamation',
  'se-x-059': 'has a sign instead of article 30',
  'und-x-026': 'leaves the second sentence of article 16 (1) out',
} as const;

describe('the Universal Declaration of Human Rights', () => {
  it('is a project of more than 150 languages, each with a tag of its own', () => {
    expect(codes.size).toBeGreaterThanOrEqual(150);
    expect(languages.map(({ lang }) => lang)).toEqual([...codes.keys()]);
  });

  it('is locked once, with its thirty articles', () => {
    expect(resultOf('lock').code).toBe(0);
    const lock: { editions: Record<string, { units: { address: string }[] }> } = JSON.parse(
      readFileSync(join(folder, 'source/declaration/lock.json'), 'utf8'),
    );
    const addresses = lock.editions['1948-12']?.units.map(({ address }) => address) ?? [];
    expect(addresses.filter((address) => /^article\.\d+$/.test(address))).toEqual(
      Array.from({ length: 30 }, (_, index) => `article.${index + 1}`),
    );
  });

  it('is read and checked in every language, none of them unreadable', () => {
    const { code, stderr } = resultOf('check --format json');
    expect([code, stderr]).toEqual([1, '']);
    expect(report.counts).toMatchObject({ documents: 1, translations: codes.size, unreadable: 0 });
  });

  it('has findings only in languages of the project, each with its place', () => {
    for (const diagnostic of report.diagnostics) {
      expect([...codes.keys()]).toContain(diagnostic.lang);
      expect(diagnostic.path).toBe(`locales/${diagnostic.lang}/declaration.md`);
    }
  });

  it('has no structural finding where a language has the structure of the English, but for those that divide it otherwise', () => {
    const alike = [...codes].filter(
      ([, code]) => shapeOf(readMarkdown(readDeclaration(code).markdown).blocks) === shapeOf(english.blocks),
    );
    expect(alike.length).toBeGreaterThan(40);
    const tags = new Set(alike.map(([lang]) => lang));
    const structural = report.diagnostics.filter(
      ({ ruleId, lang = '' }) => ruleId.startsWith('structure/') && tags.has(lang),
    );
    expect([...new Set(structural.map(({ lang = '' }) => lang))].toSorted(byCodeUnit)).toEqual(
      Object.keys(dividedOtherwise),
    );
  });

  it('pairs as many articles as the package counts, where their headings are numbered in order', () => {
    const align = createAligner(document);
    const wrong: string[] = [];
    let compared = 0;
    for (const [lang, code] of codes) {
      const { markdown, articles } = readDeclaration(code);
      const { blocks } = readMarkdown(markdown);
      const numbers = blocks.flatMap((block) =>
        block.kind === 'heading' ? (labelNumber(block.text) ?? []) : [],
      );
      if (numbers.length !== articles || numbers.some((number, index) => number !== index + 1)) continue;
      compared++;
      const translation = { lang, path: `${lang}.md`, text: markdown, blocks, recordPath: '' };
      const paired = align(translation).pairs.filter(
        ({ sources: [source], targets: [target], relation }) =>
          relation === 'one' && target?.kind === 'heading' && /^article\.\d+$/.test(source?.address ?? ''),
      );
      const apart = paired.filter(
        // "Articulu Prima" carries no number.
        ({ address, targets: [target] }) => {
          const number = labelNumber(target?.text ?? '');
          return number !== undefined && address !== `article.${number}`;
        },
      );
      if (paired.length !== articles || apart.length > 0)
        wrong.push(`${lang}: ${paired.length} of ${articles}, ${apart.length} under another number`);
    }
    expect(compared).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it('has a status that agrees with the check', () => {
    const { code, stdout, stderr } = resultOf('status --format json');
    expect([code, stderr]).toEqual([0, '']);
    const status: {
      documents: { languages: { lang: string; done: number; units: Record<string, string> }[] }[];
    } = JSON.parse(stdout);
    const lines = status.documents[0]?.languages ?? [];
    expect(lines.map(({ lang }) => lang)).toEqual([...codes.keys()].toSorted(byCodeUnit));
    const wrong: string[] = [];
    for (const { lang, done, units } of lines) {
      const missing = Object.values(units).filter((unit) => unit === 'missing').length;
      const told = report.diagnostics.filter((one) => one.lang === lang);
      const count = (rule: string): number => told.filter(({ ruleId }) => ruleId === rule).length;
      const sections = told.filter(({ ruleId }) => ruleId === 'structure/section-missing');
      const inSections = sections.reduce((sum, { data }) => sum + Number(data['count']), 0);
      // Several in a row are one finding, and of a part that is built differently none is told by itself.
      const alone = told
        .filter(({ ruleId }) => ruleId === 'structure/item-missing')
        .reduce((sum, { data }) => sum + Number(data['count'] ?? 1), 0);
      const isBuiltDifferently = told.some(
        ({ ruleId, data }) => ruleId === 'structure/alignment-doubtful' && data['count'] !== undefined,
      );
      const reported = alone + count('state/untranslated') + inSections;
      if (isBuiltDifferently ? missing < reported : missing !== reported)
        wrong.push(`${lang}: ${missing} missing in the status, ${reported} in the check`);
      if ((done === 100) !== Object.values(units).every((unit) => unit !== 'missing' && unit !== 'other'))
        wrong.push(`${lang}: ${done}%`);
    }
    expect(wrong).toEqual([]);
  });

  it('gives the same report twice', async () => {
    const again = await run(folder, ['check', '--format', 'json']);
    expect(again).toEqual(resultOf('check --format json'));
  });
});
