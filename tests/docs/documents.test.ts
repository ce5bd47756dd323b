/** The page about a document of one's own, followed as it stands: its files are written, its commands run in their order. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parseDerivativeProfile, parseOwner } from '../../src/derive/derivative-files.ts';
import { UserError } from '../../src/user-error.ts';
import { makeProject, run, writeTree } from '../program.ts';

const page = readFileSync(fileURLToPath(new URL('../../docs/documents.md', import.meta.url)), 'utf8');

it('leads from a text to a derivative work', { timeout: 300_000 }, async () => {
  const folder = makeProject({});
  const results: string[] = [];
  let said = 0;
  for (const { before, kind, text } of blocksOf(page)) {
    if (kind === 'sh') {
      for (const line of text.trim().split('\n')) {
        const args = [...line.replace(/^urtext /, '').matchAll(/"([^"]*)"|(\S+)/g)].map(
          ([, quoted, plain]) => quoted ?? plain ?? '',
        );
        const { code, stdout, stderr } = await run(folder, args);
        expect([line, code, stderr], stdout).toEqual([line, 0, '']);
        said++;
      }
      continue;
    }
    const path = /`([^`]+)`(?: is then)?:\n*$/.exec(before)?.[1] ?? '';
    if (kind.endsWith('result')) {
      expect(readFileSync(join(folder, path), 'utf8')).toBe(text);
      results.push(path);
    } else writeTree(folder, { [path]: text });
  }
  expect(said).toBe(8);
  expect(results).toEqual(['neutral/de/rules.md']);
});

it.each([
  [
    'obligation',
    () =>
      parseDerivativeProfile(
        '{"rights":{"assets":[{"name":"","terms":"","sentence":"","adds":[{"obligation":"x","sentence":""}]}]}}',
        'document.json',
      ),
  ],
  [
    'kind',
    () =>
      parseOwner(
        '{"version":1,"languages":{"*":{"forms":[{"form":"a","kind":"x","basis":"attested"}]}}}',
        'owner.json',
      ),
  ],
])('names every %s that the reader takes', (_, read) => {
  let expected = '';
  try {
    read();
  } catch (error) {
    expected = error instanceof UserError ? String(error.data.expected) : '';
  }
  const names = [...expected.matchAll(/"([a-z-]+)"/g)].map(([, name]) => `\`${name}\``);
  expect(names.length).toBeGreaterThan(8);
  expect(names.filter((name) => !page.includes(name))).toEqual([]);
});

interface Block {
  readonly before: string;
  readonly kind: string;
  readonly text: string;
}

function blocksOf(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (const found of markdown.matchAll(/^```([a-z ]+)\n([^]*?\n)```$/gm)) {
    blocks.push({
      before: markdown.slice(from, found.index).trimEnd(),
      kind: found[1] ?? '',
      text: found[2] ?? '',
    });
    from = found.index + found[0].length;
  }
  return blocks;
}
