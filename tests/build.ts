import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Builds the program once, into a folder of its own, so that tests run what users run and runs do not disturb each other. */
export default function setup(): () => void {
  const cache = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url));
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'urtext-'));
  const build = fileURLToPath(new URL('../scripts/build.mjs', import.meta.url));
  execFileSync(process.execPath, [build, '--program', '--outdir', folder], { stdio: 'inherit' });
  process.env['URTEXT_BINARY'] = join(folder, 'cli.cjs');
  // Tests leave nothing in the home of whoever runs them.
  process.env['XDG_CACHE_HOME'] = join(folder, 'kept');
  return () => rmSync(folder, { recursive: true, force: true });
}
