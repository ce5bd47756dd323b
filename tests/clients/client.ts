/** Runs translators' tools that are installed, on documents in eight languages. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ExchangeFile, ExchangeFormat } from '../../src/formats/exchange.ts';
import { plain } from '../../src/formats/inline.ts';
import { writePo } from '../../src/formats/po.ts';
import { writeXliff, type XliffOptions } from '../../src/formats/xliff/index.ts';
import { file, unit } from '../formats/samples.ts';

/**
 * `true` when the program can be run; otherwise says loudly that tests are skipped. Where everything has to be tested,
 * a program that is missing is a failure.
 */
export function available(program: string): boolean {
  const found = spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
  if (!found && process.env['CI'] === 'true') throw new Error(`"${program}" is not installed`);
  if (!found) console.warn(`SKIPPED: "${program}" is not installed; its round trips are not tested.`);
  return found;
}

/** A folder that is removed after the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'urtext-client-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Runs a program; everything it says is in `output`. */
export function run(
  program: string,
  args: readonly string[],
  input = '',
): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', input, timeout: 240_000 });
  return { status, output: stdout + stderr };
}

/** Without fonts nothing can be set; where everything has to be tested, that is a failure. */
export function haveFonts(families: readonly string[]): boolean {
  if (!available('fc-list')) return false;
  const { output } = run('fc-list', [':', 'family']);
  const missing = families.filter((family) => !output.includes(family));
  if (missing.length > 0 && process.env['CI'] === 'true')
    throw new Error(`No font "${missing.join('", "')}"`);
  if (missing.length > 0) console.warn(`SKIPPED: no font "${missing.join('", "')}"; PDFs are not tested.`);
  return missing.length === 0;
}

/** The fonts of the scripts that packs of the tests are in. */
export const packFonts: readonly string[] = [
  'Noto Sans',
  'Noto Sans Devanagari',
  'Noto Sans CJK JP',
  'Noto Sans CJK KR',
  'Noto Sans Hebrew',
  'Noto Sans Bengali',
  'Noto Sans Tamil',
  'Loma',
];

/** One sentence in eight languages, right-to-left and without spaces among them. */
export const LANGUAGES: readonly (readonly [lang: string, translation: string])[] = [
  ['fr', 'Les membres se respectent « mutuellement ».'],
  ['de', 'Die Mitglieder achten einander, auch „draußen“.'],
  ['es', '¿Se respetan los miembros? Sí, siempre.'],
  ['ru', 'Члены уважают друг друга.'],
  ['ar', 'يحترم الأعضاء بعضهم بعضًا (دائمًا).'],
  ['hi', 'सदस्य एक-दूसरे का सम्मान करते हैं।'],
  ['ja', '会員は互いに尊重し合う。'],
  ['zh-Hans', '会员应当互相尊重。'],
];

/** A document with a unit of every state. */
export function rules(format: ExchangeFormat, lang: string, translation: string): ExchangeFile {
  const note = { text: 'Keep the number.', from: 'developer', about: 'source' } as const;
  const known = { target: plain(translation), fingerprint: 'sha256:aa' };
  const bold = (text: string) =>
    [{ type: 'pair', id: '1', kind: 'strong', start: '**', end: '**', children: plain(text) }] as const;
  const units = [
    unit('title', { source: plain('House & garden <rules>'), notes: [note] }),
    unit('copyright', { source: plain('Copyright 2003 The House.'), locked: true }),
    unit('item.1', {
      source: plain('Members respect each other.'),
      ...known,
      state: 'translated',
      notes: [note],
    }),
    unit('item.2', { source: plain('Members always respect each other.'), ...known, state: 'reviewed' }),
    unit('item.3', { source: plain('Members respect everybody.'), ...known, state: 'final' }),
    unit('item.4', {
      source: plain('Members still respect each other.'),
      ...known,
      needsWork: true,
      previousSource: plain('Members respect each other.'),
      previousTarget: plain(translation),
    }),
    unit('item.5', {
      source: [...plain('Members '), ...bold('must'), ...plain(' respect.')],
      target: [...bold(translation), ...plain('.')],
      state: 'translated',
    }),
    unit('item.6', { source: plain('First line.\nSecond line, "quoted".') }),
  ];
  return { ...file(format, units), targetLang: lang };
}

/** Writes a document into a folder and gives the path. */
export function save(path: string, given: ExchangeFile, options: XliffOptions = {}): string {
  const date = { revisionDate: '2026-01-31 12:00+0000', lastTranslator: 'Anna <anna@example.org>' };
  const written = given.format === 'po' ? writePo(given, date) : writeXliff(given, options);
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  writeFileSync(path, written.text);
  return path;
}
