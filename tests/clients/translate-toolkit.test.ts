import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExchangeUnit } from '../../src/formats/exchange.ts';
import { inlineMarkup, inlineText, plain } from '../../src/formats/inline.ts';
import { readPo } from '../../src/formats/po.ts';
import { readXliff } from '../../src/formats/xliff/index.ts';
import { available, folder, LANGUAGES, rules, run, save } from './client.ts';

const texts = (units: readonly ExchangeUnit[]): string[] => units.map((one) => inlineText(one.source));

/** Edits one unit and saves, as Virtaal and Weblate do with this library. */
const EDIT = `
import sys
from translate.storage import factory
store = factory.getobject(sys.argv[1])
for unit in store.units:
    if unit.getid().endswith(sys.argv[2]) or unit.getid().split("\\x04")[-1] == sys.argv[2]:
        unit.target = sys.argv[3]
store.save()
`;

describe.skipIf(!available('xliff2po'))('translate-toolkit', () => {
  it.each(LANGUAGES)('counts the units of %s', (lang, translation) => {
    const path = folder();
    const xliff = save(join(path, 'a.xlf'), rules('xliff12', lang, translation));
    // The locked unit is no work, so it is not counted; PO has no locks.
    expect(run('pocount', [xliff]).output).toMatch(/Total:\s+7\s/);
    const po = save(join(path, 'a.po'), rules('po', lang, translation));
    expect(run('pocount', [po]).output).toMatch(/Total:\s+8\s/);
  });

  it.each(LANGUAGES)('turns %s into PO with all its texts', (lang, translation) => {
    const path = folder();
    const given = rules('xliff12', lang, translation);
    run('xliff2po', ['--progress=none', '-i', save(join(path, 'a.xlf'), given), '-o', join(path, 'b.po')]);
    const found = readPo(readFileSync(join(path, 'b.po')));
    expect(found.problems).toEqual([]);
    expect(texts(found.units)).toEqual(texts(given.units));
    // What is stale for us is fuzzy for them; they also take for fuzzy what nobody has approved.
    expect(found.units[5]).toMatchObject({ needsWork: true, target: plain(translation) });
    expect(found.units[3]).toMatchObject({ needsWork: false, target: plain(translation) });
  });

  it.each(LANGUAGES)('turns PO into XLIFF 1.1, in which we find %s again', (lang, translation) => {
    const path = folder();
    const po = save(join(path, 'a.po'), rules('po', lang, translation));
    run('po2xliff', ['--progress=none', '-i', po, '-o', join(path, 'b.xlf')]);
    const written = readFileSync(join(path, 'b.xlf'), 'utf8');
    expect(written).toContain('version="1.1"');
    // The header of the PO file is a unit for them, and says no language of the translation.
    expect(written).toContain('x-gettext-domain-header');
    const found = readXliff(Buffer.from(written));
    expect(found.problems).toEqual([]);
    // PO has no codes: what it carries as text is text for them.
    const carried = (units: readonly ExchangeUnit[]): string[][] =>
      units.map(({ source, target = [] }) => [inlineMarkup(source), inlineMarkup(target)]);
    expect(carried(found.units)).toEqual(carried(readPo(readFileSync(po)).units));
  });

  it.each(LANGUAGES)(
    'edits one unit of %s in XLIFF 1.2 and leaves the others as they were',
    (lang, translation) => {
      const path = save(join(folder(), 'a.xlf'), rules('xliff12', lang, translation));
      const before = readXliff(readFileSync(path));
      expect(run('/usr/bin/python3', ['-c', EDIT, path, 'title', `${translation} <b>`])).toMatchObject({
        status: 0,
      });
      const after = readXliff(readFileSync(path));
      expect(after.problems).toEqual([]);
      const held = (one: ExchangeUnit): object => {
        const { span: _span, line: _line, column: _column, extras: _extras, ...rest } = one;
        return rest;
      };
      expect(after.units.slice(1).map(held)).toEqual(before.units.slice(1).map(held));
      expect(after.units[0]).toMatchObject({
        id: 'title',
        address: 'title',
        target: plain(`${translation} <b>`),
        notes: [{ text: 'Keep the number.' }],
      });
    },
  );

  it.each(LANGUAGES)(
    'edits one entry of %s in PO and leaves the others as they were',
    (lang, translation) => {
      const path = save(join(folder(), 'a.po'), rules('po', lang, translation));
      const before = readFileSync(path, 'utf8');
      expect(
        run('/usr/bin/python3', ['-c', EDIT, path, 'House & garden <rules>', translation]),
      ).toMatchObject({ status: 0 });
      const after = readPo(readFileSync(path));
      expect(after.units[0]?.target).toEqual(plain(translation));
      expect(
        after.units.slice(1).map((one) => [one.address, one.target, one.needsWork, one.fingerprint]),
      ).toEqual(
        readPo(Buffer.from(before))
          .units.slice(1)
          .map((one) => [one.address, one.target, one.needsWork, one.fingerprint]),
      );
    },
  );

  it('pofilter reads our PO and finds what nobody translated', () => {
    const path = folder();
    const po = save(join(path, 'a.po'), rules('po', 'fr', 'Les membres se respectent.'));
    const { status } = run('pofilter', [
      '--progress=none',
      '-t',
      'untranslated',
      '-i',
      po,
      '-o',
      join(path, 'b.po'),
    ]);
    expect(status).toBe(0);
    expect(readPo(readFileSync(join(path, 'b.po'))).units.map((one) => one.address)).toEqual([
      'title',
      'item.6',
    ]);
  });
});
