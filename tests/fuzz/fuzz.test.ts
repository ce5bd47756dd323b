import { beforeAll, describe, expect, it } from 'vitest';
import type { Tree } from '../memory.ts';
import { makeProject, seeds } from './files.ts';
import { fuzz } from './run.ts';

/** How many files are tried, over all formats; `scripts/fuzz.mjs` tries more. */
const count = Number(process.env['URTEXT_FUZZ'] ?? 10_000);
const seed = Number(process.env['URTEXT_FUZZ_SEED'] ?? 20_240_229);

let project: Tree = {};

beforeAll(async () => {
  project = await makeProject();
});

describe(`${count} damaged files of every format`, () => {
  it('are read, or refused with words: no stack trace, no key of a message, nothing but 0, 1 and 2', async () => {
    const { wrong } = await fuzz(project, count, seed);
    expect(wrong).toEqual([]);
  }, 3_600_000);

  it('are made of files that all are there', () => {
    expect(seeds.flatMap(({ path }) => (project[path] === undefined ? [path] : []))).toEqual([]);
  });
});
