/** Holds the claims of what tools keep against the tools themselves, and against files that they wrote. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExchangeFile } from '../../src/formats/exchange.ts';
import { readPo } from '../../src/formats/po.ts';
import { readXliff } from '../../src/formats/xliff/index.ts';
import { available, folder, LANGUAGES, rules, run, save } from './client.ts';
import { KEPT, type Kept } from './kept.ts';
import { compare, look } from './observe.ts';
import { translate } from './omegat.ts';

const TYPED = 'Nova & <b> "domus" 中';
const TITLE = 'House & garden <rules>';
const COPYRIGHT = 'Copyright 2003 The House.';
const FORMATS = { 'XLIFF 1.2': 'xliff12', 'XLIFF 2': 'xliff20', PO: 'po' } as const;

/** Gives two units another translation in each file, as Virtaal and Weblate do with this library. */
const EDIT = `
import sys
from translate.storage import factory
typed, title, copyright, *paths = sys.argv[1:]
for path in paths:
    store = factory.getobject(path)
    for unit in store.units:
        if unit.source in (title, copyright):
            unit.target = typed
    store.save()
`;

/** Lets a tool work in a folder with files in \`source\`, and gives the folder where they are when it is done. */
type Work = (place: string, names: readonly string[]) => string;

const omegat: Work = (place) => {
  translate(place, [
    [TITLE, TYPED],
    [COPYRIGHT, TYPED],
  ]);
  return join(place, 'target');
};

const toolkit: Work = (place, names) => {
  const paths = names.map((name) => join(place, 'source', name));
  expect(run('/usr/bin/python3', ['-c', EDIT, TYPED, TITLE, COPYRIGHT, ...paths])).toMatchObject({
    status: 0,
  });
  return join(place, 'source');
};

const gettext: Work = (place, names) => {
  for (const name of names) {
    const path = join(place, 'source', name);
    expect(run('msgcat', ['--sort-output', '--width=40', '-o', path, path])).toMatchObject({ status: 0 });
    expect(run('msgmerge', ['-q', '--previous', '-o', path, path, path])).toMatchObject({ status: 0 });
  }
  return join(place, 'source');
};

interface Tool {
  readonly tool: string;
  readonly program: string;
  readonly work: Work;
  /** What is typed with it; nothing with a tool that only rewrites files. */
  readonly typed?: string;
}

const TOOLS: readonly Tool[] = [
  { tool: 'OmegaT 3.6', program: 'omegat', work: omegat, typed: TYPED },
  { tool: 'translate-toolkit 3.8', program: 'xliff2po', work: toolkit, typed: TYPED },
  { tool: 'gettext 0.21', program: 'msgmerge', work: gettext },
];

const read = (path: string): ExchangeFile =>
  path.endsWith('.po') ? readPo(readFileSync(path)) : readXliff(readFileSync(path));

const inOrder = (file: ExchangeFile): ExchangeFile => ({
  ...file,
  units: file.units.toSorted((a, b) => (a.address < b.address ? -1 : 1)),
});

const claimed = ({ tool: _tool, format: _format, file: _file, ...claims }: Kept): object => claims;

describe.each(TOOLS)('$tool', { timeout: 300_000 }, ({ tool, program, work, typed }) => {
  const rows = KEPT.filter((row) => row.tool === tool && row.file === undefined);
  it.skipIf(!available(program)).each(rows)('keeps of $format what is claimed, in eight languages', (row) => {
    const place = folder();
    mkdirSync(join(place, 'source'));
    const names = LANGUAGES.map(([lang, translation]) => {
      const name = `${lang}.${row.format === 'PO' ? 'po' : 'xlf'}`;
      // OmegaT shows only what has a target.
      const options = { prefill: program === 'omegat' && row.format !== 'PO' };
      save(join(place, 'source', name), rules(FORMATS[row.format], lang, translation), options);
      return name;
    });
    const before = new Map(names.map((name) => [name, read(join(place, 'source', name))]));
    const done = work(place, names);
    for (const [name, was] of before) {
      const is = read(join(done, name));
      const about = { edited: 'title', ...(typed !== undefined && { typed }) };
      expect({ name, ...compare(inOrder(was), inOrder(is), about) }).toEqual({ name, ...claimed(row) });
    }
  });

  it('has claims', () => {
    expect(rows.length).toBeGreaterThan(0);
  });
});

describe('in files that they wrote', () => {
  const rows = KEPT.flatMap((row) => (row.file === undefined ? [] : [{ ...row, file: row.file }]));

  it.each(rows)('$tool keeps of $format what is claimed', (row) => {
    const path = new URL(`../fixtures/cat/${row.file}`, import.meta.url).pathname;
    expect(look(read(path), 'item.1')).toEqual(claimed(row));
  });

  it('is every claim held against something', () => {
    const ran = KEPT.filter((row) => row.file === undefined && TOOLS.some(({ tool }) => tool === row.tool));
    expect(ran.length + rows.length).toBe(KEPT.length);
  });
});
