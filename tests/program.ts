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
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import type { Entry, Host } from '../src/host.ts';
import { main } from '../src/main.ts';

/** File contents by path relative to the project, with forward slashes. */
export type Tree = Readonly<Record<string, string | Uint8Array>>;

/** What a run left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

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

/** Where files in memory live. */
const memoryRoot = resolve('/project');

/**
 * The same program over files in memory: for tests that run it thousands of times. What it writes is left in `files`.
 */
export async function runInMemory(
  files: Map<string, string | Uint8Array>,
  args: readonly string[],
): Promise<Run> {
  let stdout = '';
  let stderr = '';
  const stream = (write: (text: string) => void): Host['stdout'] => ({
    write,
    pass: write,
    isTerminal: false,
    columns: 80,
  });
  const code = await main(args, {
    ...memoryFiles(files),
    cwd: memoryRoot,
    engine: 'memory',
    env: {},
    stdout: stream((text) => (stdout += text)),
    stderr: stream((text) => (stderr += text)),
    today: () => '2024-02-29',
    askGit: () => {
      throw Object.assign(new Error('git'), { code: 'ENOENT' });
    },
    cores: () => 1,
    runBeside: () => Promise.reject(new Error('no threads')),
  });
  return { code, stdout, stderr };
}

/** A tree as files in memory. */
export function inMemory(tree: Tree): Map<string, string | Uint8Array> {
  return new Map(Object.entries(tree));
}

type FileHost = Pick<
  Host,
  'readFile' | 'readFolder' | 'exists' | 'realPath' | 'writeFiles' | 'exchangeFolder' | 'settle' | 'takeTurn'
>;

function memoryFiles(files: Map<string, string | Uint8Array>): FileHost {
  const keyOf = (path: string): string => relative(memoryRoot, path).split(sep).join('/');
  const readFile = (path: string): Uint8Array => {
    const content = files.get(keyOf(path));
    if (content === undefined) throw Object.assign(new Error(path), { code: 'ENOENT' });
    return typeof content === 'string' ? Buffer.from(content) : content;
  };
  const readFolder = (path: string): readonly Entry[] => {
    const prefix = keyOf(path) === '' ? '' : `${keyOf(path)}/`;
    const entries = new Map<string, Entry>();
    for (const key of files.keys()) {
      if (!key.startsWith(prefix)) continue;
      const [name = '', ...rest] = key.slice(prefix.length).split('/');
      entries.set(name, { name, isDirectory: rest.length > 0, isFile: rest.length === 0 });
    }
    return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  };
  const exists = (path: string): boolean => files.has(keyOf(path)) || readFolder(path).length > 0;
  return {
    readFile: (path, limit = Number.POSITIVE_INFINITY) => {
      const bytes = readFile(path);
      if (bytes.length > limit) throw Object.assign(new Error(path), { code: 'EFBIG', size: bytes.length });
      return bytes;
    },
    readFolder,
    exists,
    realPath: (path) => {
      if (!exists(path)) throw Object.assign(new Error(path), { code: 'ENOENT' });
      return path;
    },
    writeFiles: (_, written) => {
      for (const { path, content } of written) files.set(keyOf(path), content);
    },
    exchangeFolder: (folder, written, { beside = [] } = {}) => {
      const prefix = `${keyOf(folder)}/`;
      for (const key of Array.from(files.keys()))
        if (key.startsWith(prefix) && !key.startsWith(`${prefix}.`)) files.delete(key);
      for (const { path, content } of written) files.set(`${prefix}${path}`, content);
      for (const { path, content } of beside) files.set(keyOf(path), content);
    },
    settle: () => ({ finished: [], undone: [], changed: [] }),
    takeTurn: () => () => undefined,
  };
}
