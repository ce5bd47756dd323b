/** Runs the program over files in memory; of vitest it knows nothing, so that scripts can use it. */

import { relative, resolve, sep } from 'node:path';
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
