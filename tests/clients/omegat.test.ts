import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExchangeUnit } from '../../src/formats/exchange.ts';
import { inlineText, plain } from '../../src/formats/inline.ts';
import { readPo } from '../../src/formats/po.ts';
import { readXliff } from '../../src/formats/xliff/index.ts';
import { available, folder, LANGUAGES, rules, run, save } from './client.ts';

/** Lets OmegaT translate what stands in `source/`, with these translations as its memory. */
function translate(path: string, pairs: readonly (readonly [source: string, target: string])[]): void {
  const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  for (const name of ['target', 'omegat', 'glossary', 'dictionary', 'tm', 'config'])
    mkdirSync(join(path, name));
  const folders = ['source', 'target', 'tm', 'glossary', 'dictionary'];
  const settings = folders.map((name) => `<${name}_dir>__DEFAULT__</${name}_dir>`).join('');
  const project = `<omegat><project version="1.0">${settings}<source_lang>EN</source_lang><target_lang>FR</target_lang><sentence_seg>true</sentence_seg></project></omegat>`;
  writeFileSync(join(path, 'omegat.project'), project);
  const tuv = (lang: string, text: string): string => `<tuv lang="${lang}"><seg>${escape(text)}</seg></tuv>`;
  const memory = pairs
    .map(([source, target]) => `<tu>${tuv('EN', source)}${tuv('FR', target)}</tu>`)
    .join('');
  const header =
    '<header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext" creationtoolversion="3.6" segtype="sentence" srclang="EN"/>';
  writeFileSync(
    join(path, 'omegat/project_save.tmx'),
    `<tmx version="1.1">${header}<body>${memory}</body></tmx>`,
  );
  const config = `--config-dir=${join(path, 'config')}`;
  const { output } = run('omegat', [
    '--mode=console-translate',
    '--quiet',
    config,
    '--disable-project-locking',
    path,
  ]);
  if (!output.includes('Finished')) throw new Error(output);
}

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
