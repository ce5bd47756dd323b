/** The habits of translators' tools, in files of our own: what each writes back and what we make of it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ExchangeFile } from '../../src/formats/exchange.ts';
import { compareCodes, inlineText, plain, sameContent } from '../../src/formats/inline.ts';
import { readPo, writePo } from '../../src/formats/po.ts';
import { readXliff, writeXliff } from '../../src/formats/xliff/index.ts';

const raw = (name: string): Buffer => readFileSync(new URL(`../fixtures/cat/${name}`, import.meta.url));
const read = (name: string): ExchangeFile =>
  name.endsWith('.po') ? readPo(raw(name)) : readXliff(raw(name));
const target = (found: ExchangeFile, id: string): string =>
  inlineText(found.units.find((one) => one.id === id)?.target ?? []);

describe.each(['lokalize.xlf', 'poedit.xlf', 'translate-toolkit.xlf', 'omegat.xlf', 'trados.xlf'])(
  '%s',
  (name) => {
    it('is written back byte for byte', () => {
      expect(writeXliff(read(name))).toEqual({ ok: true, text: raw(name).toString('utf8') });
    });
  },
);

describe('Lokalize, XLIFF 1.2', () => {
  const found = read('lokalize.xlf');

  it('is read without a complaint, though its header is not valid', () => {
    expect(found.problems).toEqual([]);
  });

  it('keeps white space through the re-indented file', () => {
    expect(found.units.map((one) => inlineText(one.source))).toContain(' Two\nlines ');
    expect(target(found, 'item.2')).toBe(' Twee\nregels\n');
  });

  it('shows that a locked paragraph was edited', () => {
    const [copyright] = found.units;
    expect(copyright?.locked).toBe(true);
    expect(sameContent(copyright?.source ?? [], copyright?.target ?? [])).toBe(false);
  });

  it('shows that a code was left out', () => {
    const item = found.units[1];
    expect(compareCodes(item?.source ?? [], item?.target ?? [])).toEqual([{ type: 'missing', id: '1' }]);
  });

  it('keeps fingerprints and notes', () => {
    expect(found.units[1]).toMatchObject({ fingerprint: 'sha256:bb', notes: [{ text: 'Keep the number.' }] });
  });
});

describe('Poedit, XLIFF 2.0', () => {
  const found = read('poedit.xlf');

  it('shows the unknown element that a mistyped tag became, and keeps its text', () => {
    const item = found.units[1];
    expect(target(found, 'item.1')).toBe('Deuren blijven open.');
    expect(compareCodes(item?.source ?? [], item?.target ?? [])).toEqual([
      { type: 'unknown', id: 'gg' },
      { type: 'missing', id: '1' },
    ]);
    expect(found.problems).toMatchObject([
      { messageId: 'xliffCodeDeleted', severity: 'warning', line: 9 },
      {
        messageId: 'xliffElementUnexpected',
        data: { element: 'gg' },
        line: 9,
        section: 'XLIFF 2.1, 4.2.2.13',
      },
    ]);
  });

  it('takes its mark for work that is not done', () => {
    expect(found.units[2]).toMatchObject({
      state: 'initial',
      needsWork: true,
      target: plain('Huisdieren "mogen".'),
    });
  });
});

describe('translate-toolkit, XLIFF 2.0', () => {
  const found = read('translate-toolkit.xlf');

  it('has its notes read from inside the segment, and reported there', () => {
    expect(found.units[0]?.notes.map((note) => [note.from, note.text])).toEqual([
      ['developer', 'Keep the number.'],
      ['translator', 'Is this about the front door?'],
    ]);
    expect(found.problems).toMatchObject([
      { messageId: 'xliffElementUnexpected', data: { element: 'notes' }, line: 9 },
    ]);
  });

  it('leaves the state at the beginning though it translated', () => {
    expect(found.units[0]).toMatchObject({ needsWork: true, target: plain('Deuren blijven open.') });
  });
});

describe('OmegaT, XLIFF 1.2', () => {
  it('translates pre-filled units and leaves their state; what it left alone is untranslated', () => {
    const found = read('omegat.xlf');
    expect(found.units[0]).toMatchObject({
      needsWork: true,
      target: plain('Op het bord staat elke dag "Open".'),
    });
    expect(found.units[1]).not.toHaveProperty('target');
  });
});

describe('Trados, XLIFF 1.2', () => {
  it('has units in a group without id, in segments, with elements of its own', () => {
    const [found] = read('trados.xlf').units;
    expect(found).toMatchObject({ id: 'item.1', source: plain('First. Second.') });
    expect(inlineText(found?.target ?? [])).toBe('Eerst. Tweede deel.');
    expect(found?.extras.map((one) => one.slice(0, 14))).toEqual(['<seg-source><m', '<sdl:seg-defs>']);
  });
});

describe('Lokalize, PO', () => {
  const found = read('lokalize.po');

  it('has a backslash that msgfmt refuses; it is kept and named', () => {
    expect(target(found, 'item.1')).toBe('Deuren "open" \\ dicht');
    expect(found.problems).toMatchObject([{ messageId: 'poBackslash', line: 23, column: 25 }]);
  });

  it('joins a string of two lines', () => {
    expect(target(found, 'item.2')).toBe('Huisdieren welkom.');
  });

  it('is written back byte for byte', () => {
    expect(writePo(found)).toEqual({ ok: true, text: raw('lokalize.po').toString('utf8') });
  });
});
