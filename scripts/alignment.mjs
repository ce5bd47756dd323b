// Writes docs/alignment.md: how well made-up translations of made-up documents are matched, and their stale items found.
// Takes minutes; a test holds a small part of it against the page.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = join(root, '.alignment.mjs');
try {
  await build({
    entryPoints: [join(root, 'tests/align/corpus/page.ts')],
    bundle: true,
    outfile,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  const { page } = await import(pathToFileURL(outfile).href);
  writeFileSync(join(root, 'docs/alignment.md'), page());
} finally {
  rmSync(outfile, { force: true });
}
