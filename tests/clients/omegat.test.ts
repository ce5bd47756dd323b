import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExchangeUnit } from '../../src/formats/exchange.ts';
import { inlineText, plain } from '../../src/formats/inline.ts';
import { readPo } from '../../src/formats/po.ts';
import { readXliff } from '../../src/formats/xliff/index.ts';
import { available, folder, LANGUAGES, rules, save } from './client.ts';
import { translate } from './omegat.ts';

const held = (one: ExchangeUnit): object => {
  const { span: _span, line: _line, column: _column, extras: _extras, ...rest } = one;
  return rest;
};

describe.skipIf(!available('omegat'))('OmegaT', { timeout: 300_000 }, () => {
  it.each(['xliff12', 'xliff20'] as const)('translates a pre-filled %s in eight languages', (format) => {
    const path = folder();
    mkdirSync(join(path, 'source'));
    for (const [lang, translation] of LANGUAGES) {
      save(join(path, `source/${lang}.xlf`), rules(format, lang, translation), { prefill: true });
    }
    translate(path, [['House & garden <rules>', 'Maison & jardin <règles> "ici"']]);
    for (const [lang] of LANGUAGES) {
      const before = readXliff(readFileSync(join(path, `source/${lang}.xlf`)));
      const after = readXliff(readFileSync(join(path, `target/${lang}.xlf`)));
      expect(after.problems).toEqual([]);
      expect(inlineText(after.units[0]?.target ?? [])).toBe('Maison & jardin <règles> "ici"');
      expect(after.units.slice(1).map(held)).toEqual(before.units.slice(1).map(held));
    }
  });

  it('translates PO, and we keep what it drops', () => {
    const path = folder();
    mkdirSync(join(path, 'source'));
    save(join(path, 'source/a.po'), rules('po', 'fr', 'Les membres se respectent.'));
    translate(path, [['House & garden <rules>', 'Maison & jardin <règles>']]);
    const after = readPo(readFileSync(join(path, 'target/a.po')));
    expect(after.units[0]?.target).toEqual(plain('Maison & jardin <règles>'));
    expect(after.units.map((one) => one.address)).toEqual(
      rules('po', 'fr', '').units.map((one) => one.address),
    );
    expect(after.units.map((one) => inlineText(one.source))).toContain('First line.\nSecond line, "quoted".');
  });
});
