// The program as it stands in src/, for scripts that ask single rooms of it, and a document as a project has it.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Everything that the files export, by their paths below src/ without the ending. */
export async function loadProgram(paths) {
  const folder = join(root, 'node_modules/.cache/urtext-faults');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `rooms-${process.pid}.mjs`);
  await build({
    absWorkingDir: root,
    stdin: {
      contents: paths.map((path) => `export * from './src/${path}.ts';`).join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    outfile,
    platform: 'node',
    format: 'esm',
    external: ['xliff'],
    logLevel: 'warning',
    banner: {
      js: "import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);",
    },
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}

/** What checks of a translation with its dictionaries take. */
export const checkingPaths = [
  'align/index',
  'check/check',
  'formats/markdown',
  'notice/notice',
  'document/lock',
  'document/parse',
  'rules/index',
  'text/text',
  'proofing/bilingual',
  'dictionaries/english',
  'host',
];

/** A document of one edition. */
export function documentOf(program, name, english) {
  const profile = {
    version: 1,
    document: name,
    title: '',
    lang: 'en',
    editions: ['1948-12'],
    outline: [],
    demands: [],
    names: [],
  };
  const parsed = program.readMarkdown(english);
  const edition = program.parseEdition({ id: '1948-12', path: 'source.md', parsed }, profile);
  const editions = { [edition.id]: program.lockEdition(edition) };
  const lock = { version: 1, document: name, normalization: program.NORMALIZATION, editions };
  return { id: name, profile, editions: [edition], current: edition, lock, lockPath: 'lock.json' };
}
