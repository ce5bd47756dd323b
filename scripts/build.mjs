// Builds dist/: the library by the TypeScript compiler; the program as one file, so that it starts fast. Of the code that
// V8 makes of it nothing is built in: it fits no other Node.
// With --program only the program, which is what the tests run, into --outdir when one is given.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  // The program is built below; of it the library has no use.
  for (const name of ['cli', 'kept-code', 'load-program', 'program'])
    for (const ending of ['.js', '.d.ts']) rmSync(join(root, 'dist', name + ending));
}
const outdir = argumentAfter('--outdir') ?? join(root, 'dist');
const program = join(outdir, 'program.cjs');
const options = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
};
const besideProgram = {
  name: 'beside the program',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/(?:hunspell|pdf-reader|protocol)\.ts$/ }, ({ path }) => ({
      path: `./${path.replace(/^.*\/|\.ts$/g, '')}.cjs`,
      external: true,
    })),
};
/** A run speaks one language: the words of the others are in files of their own, which it does not have to read. */
const spoken = new Set();
const wordsBesideProgram = {
  name: 'words beside the program',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/[\w-]+\.ts$/ }, ({ path, importer, kind }) => {
      if (kind !== 'dynamic-import' || !/[\\/]messages[\\/]languages\.ts$/.test(importer)) return undefined;
      const lang = path.slice(2, -3);
      spoken.add(lang);
      return { path: `./words-${lang}.cjs`, external: true };
    }),
};
// commander can start other programs; this one starts git alone, and what cannot be loaded cannot be misused.
const nothingForCommander = {
  name: 'nothing for commander',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: join(root, 'scripts/nothing.cjs') } : { external: true },
    ),
};
// CommonJS: the loader of the newer kind costs more than the rest of this file.
await build({
  ...options,
  entryPoints: ['src/cli.ts'],
  outfile: join(outdir, 'cli.cjs'),
  format: 'cjs',
  define: { 'import.meta.dirname': '__dirname' },
});
await build({
  ...options,
  entryPoints: ['src/program.ts'],
  outfile: program,
  format: 'cjs',
  banner: { js: '(function (require, module) {' },
  footer: { js: '})' },
  legalComments: 'linked',
  external: ['xliff', 'fflate', 'unpdf', '@hyzyla/pdfium', '@myriaddreamin/typst-ts-node-compiler'],
  plugins: [besideProgram, wordsBesideProgram, nothingForCommander],
  // Every run reads the whole file, digests it for the code that is kept, and makes strings of the names in that code:
  // short ones save a tenth of a short run.
  minify: true,
  // A script compiled by itself has no loader of modules, but it has "require".
  supported: { 'dynamic-import': false },
});
const bundled = ascii(readFileSync(program, 'utf8'));
// Two builds of one version may differ: what one of them kept is of no use to the other.
const hash = createHash('sha256').update(bundled);
for (const lang of [...spoken].sort((a, b) => (a < b ? -1 : 1))) {
  const outfile = join(outdir, `words-${lang}.cjs`);
  await build({ ...options, entryPoints: [`src/messages/${lang}.ts`], outfile, format: 'cjs' });
  hash.update(readFileSync(outfile));
}
const digest = hash.digest('hex').slice(0, 32);
writeFileSync(program, bundled.replace('{', `{ const urtextBuild = '${digest}';`));
// Hunspell in a file of its own, which can load modules of the newer kind: few projects name a dictionary.
await build({
  ...options,
  entryPoints: ['src/proofing/hunspell.ts'],
  outfile: join(outdir, 'hunspell.cjs'),
  format: 'cjs',
  banner: { js: "const fileUrl = require('node:url').pathToFileURL(__filename).href;" },
  define: { 'import.meta.url': 'fileUrl' },
  external: ['hunspell-wasm'],
});
// The same for PDF: pdf.js is a module of the newer kind, larger than all the rest.
await build({
  ...options,
  entryPoints: ['src/verify/pdf-reader.ts'],
  outfile: join(outdir, 'pdf-reader.cjs'),
  format: 'cjs',
  external: ['unpdf', '@hyzyla/pdfium'],
});
// What only editors need.
await build({
  ...options,
  entryPoints: ['src/editor/protocol.ts'],
  outfile: join(outdir, 'protocol.cjs'),
  format: 'cjs',
  // The builds for bundlers are modules of the newer kind, without what they need of Node.
  mainFields: ['main'],
  legalComments: 'linked',
});
chmodSync(join(outdir, 'cli.cjs'), 0o755);

/** The same source with escapes for every sign beyond ASCII, so that it is read byte by byte. */
function ascii(source) {
  const escaped = /(?<!\\)(?:\\\\)*\\[^\0-\x7f]/.exec(source);
  if (escaped)
    throw new Error(`Unexpected escape of a sign beyond ASCII: ${escaped[0]}. Write the sign alone`);
  return source.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function argumentAfter(name) {
  const index = process.argv.indexOf(name);
  return index < 0 ? undefined : process.argv[index + 1];
}
