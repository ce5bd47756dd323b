/** Runs the program: the real binary over real folders, or its main function over files in memory. */

import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import type { Run, Tree } from './memory.ts';

export { inMemory, type Run, runInMemory, type Tree } from './memory.ts';

/** The report of `check --format json`, as far as tests look at it. */
export interface JsonReport {
  readonly version: number;
  readonly diagnostics: readonly JsonDiagnostic[];
  readonly counts: Readonly<Record<string, number>>;
}

export interface JsonDiagnostic {
  readonly ruleId: string;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly severity: string;
  readonly path: string;
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
  readonly address?: string;
  readonly label?: string;
  readonly lang?: string;
  readonly document?: string;
  readonly source?: string;
  readonly target?: string;
  readonly previousSource?: string;
  readonly previousTarget?: string;
}

/** The root of this repository. */
export const repository: string = fileURLToPath(new URL('..', import.meta.url));

/** The built program. */
export const binary: string = process.env['URTEXT_BINARY'] ?? join(repository, 'dist/cli.cjs');

const workspace = mkdtempSync(join(realpathSync(tmpdir()), 'urtext-test-'));
const running = new Set<ChildProcess>();
let folders = 0;

afterAll(() => {
  for (const child of running) child.kill();
  rmSync(workspace, { recursive: true, force: true });
});

/** An empty folder that is removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = join(workspace, String(++folders));
  mkdirSync(folder);
  return folder;
}

/** A temporary folder with the given files. */
export function makeProject(tree: Tree): string {
  const folder = temporaryFolder();
  writeTree(folder, tree);
  return folder;
}

/** Writes files below a folder. */
export function writeTree(folder: string, tree: Tree): void {
  for (const [path, content] of Object.entries(tree)) {
    const place = join(folder, ...path.split('/'));
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
}

/** Every file below a folder; what tests compare to say that nothing was written. */
export function readTree(folder: string): Record<string, string> {
  const tree: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    tree[relative(folder, path).split(sep).join('/')] = readFileSync(path, 'latin1');
  }
  return tree;
}

/** The texts, translations and configuration of this repository. */
export function ownProject(): Record<string, string> {
  const tree: Record<string, string> = {
    'urtext.config.json': readFileSync(join(repository, 'urtext.config.json'), 'utf8'),
  };
  for (const top of ['source', 'locales']) {
    for (const entry of readdirSync(join(repository, top), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      tree[relative(repository, path).split(sep).join('/')] = readFileSync(path, 'utf8');
    }
  }
  return tree;
}

/** A temporary copy of some folders of this repository. */
export function copyTree(folders: readonly string[]): string {
  const copy = temporaryFolder();
  for (const folder of folders) cpSync(join(repository, folder), join(copy, folder), { recursive: true });
  return copy;
}

/** Languages with a translation of a document, from the paths of a tree. */
export function languagesOf(tree: Tree, document: string): readonly string[] {
  return Object.keys(tree).flatMap((path) => {
    const [top, lang = '', name] = path.split('/');
    return top === 'locales' && name === `${document}.md` ? [lang] : [];
  });
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built program in a folder, its output in pipes, with none of the caller's colour or language settings. */
export async function run(cwd: string, args: readonly string[], { env }: RunOptions = {}): Promise<Run> {
  return start(process.execPath, [binary, ...args], { cwd, env: { ...bareEnvironment(), ...env } });
}

/** Runs any program to its end. */
export async function start(
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<Run> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', failed);
    child.on('close', (code) => {
      running.delete(child);
      done({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
    });
  });
}

function bareEnvironment(): Record<string, string> {
  const { PATH = '', SystemRoot = '', XDG_CACHE_HOME = '' } = process.env;
  return {
    PATH,
    HOME: workspace,
    ...(SystemRoot && { SystemRoot }),
    ...(XDG_CACHE_HOME && { XDG_CACHE_HOME }),
  };
}

/** The JSON report that a run printed. */
export function reportOf({ stdout }: Run): JsonReport {
  const report: JsonReport = JSON.parse(stdout);
  return report;
}

/** What `check` finds in a project by one rule. */
export async function diagnosticsOf(folder: string, rule: string): Promise<readonly JsonDiagnostic[]> {
  const result = await run(folder, ['check', '--rule', rule, '--format', 'json']);
  if (result.stderr !== '') throw new Error(result.stderr);
  return reportOf(result).diagnostics;
}

/** The findings of a report that are more than notes, as `rule @ address`. */
export function findingsOf(run: Run): readonly string[] {
  return reportOf(run)
    .diagnostics.filter((diagnostic) => diagnostic.severity !== 'note')
    .map((diagnostic) => `${diagnostic.ruleId} @ ${diagnostic.address ?? diagnostic.path}`);
}
