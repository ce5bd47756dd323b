// Builds dist/: the library by the TypeScript compiler, the program as few files, so that it starts fast.
// With --program only the program, which is what the tests run, into --outdir when one is given.
import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const programOnly = process.argv.includes('--program');
if (!programOnly) {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
  execFileSync(process.execPath, [tsc, '--project', root], { stdio: 'inherit' });
}
const outdir = argumentAfter('--outdir') ?? join(root, 'dist');
rmSync(join(outdir, 'program'), { recursive: true, force: true });

// What a command needs only now and then is split off and loaded when it is asked for.
await build({
  absWorkingDir: root,
  entryPoints: ['src/cli.ts'],
  bundle: true,
  splitting: true,
  outdir,
  chunkNames: 'program/[name]-[hash]',
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  external: ['xliff'],
  legalComments: 'linked',
  banner: {
    js: "import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);",
  },
  logLevel: 'warning',
});
chmodSync(join(outdir, 'cli.js'), 0o755);

function argumentAfter(name) {
  const index = process.argv.indexOf(name);
  return index < 0 ? undefined : process.argv[index + 1];
}
