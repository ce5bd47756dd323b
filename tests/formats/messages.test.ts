import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import formats from '../../src/messages/formats.en.ts';

const folder = fileURLToPath(new URL('../../src/formats', import.meta.url));
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');
const used = new Set(sources.match(/(?<=')(?:xml|xliff|write|po|json)[A-Z][A-Za-z0-9]*(?=')/g));

it('has a sentence for every problem that the formats report', () => {
  expect([...used].filter((id) => !Object.hasOwn(formats, id))).toEqual([]);
});

it('has no sentence that nothing reports', () => {
  expect(Object.keys(formats).filter((id) => !used.has(id))).toEqual([]);
});

it('ends no sentence with a period', () => {
  expect(Object.values(formats).filter((text) => text.endsWith('.'))).toEqual([]);
});
