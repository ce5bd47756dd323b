import { basename, dirname, join, sep } from 'node:path';
import type { Entry, Host } from '../host.ts';
import { byCodeUnit } from '../text/text.ts';

/** A machine on which open files are what an editor has of them. */
export interface EditHost extends Host {
  /** The text of a file; `undefined`: what is on the disk. Absolute path. */
  readonly put: (path: string, text: string | undefined) => void;
}

/** Only reading is another: what is written is written to the disk. */
export function createEditHost(host: Host): EditHost {
  const texts = new Map<string, string>();
  return {
    ...host,
    put: (path, text) => {
      if (text === undefined) texts.delete(path);
      else texts.set(path, text);
    },
    readFile: (path, limit) => {
      const text = texts.get(path);
      return text === undefined ? host.readFile(path, limit) : Buffer.from(text);
    },
    readFolder: (path) => {
      const added = entriesBelow(path);
      if (added.length === 0) return host.readFolder(path);
      const there = host.exists(path) ? host.readFolder(path) : [];
      const all = [...there, ...added.filter(({ name }) => there.every((one) => one.name !== name))];
      return all.sort((a, b) => byCodeUnit(a.name, b.name));
    },
    exists: (path) => isOpen(path) || host.exists(path),
    // What was never saved ends where the folder does that is there.
    realPath: realPathOf,
  };

  function realPathOf(path: string): string {
    return isOpen(path) && !host.exists(path)
      ? join(realPathOf(dirname(path)), basename(path))
      : host.realPath(path);
  }

  function isOpen(path: string): boolean {
    return texts.has(path) || entriesBelow(path).length > 0;
  }

  /** Files that are open, and folders that would be there if they were saved. */
  function entriesBelow(folder: string): readonly Entry[] {
    const entries = new Map<string, Entry>();
    for (const path of texts.keys()) {
      if (!path.startsWith(`${folder}${sep}`)) continue;
      const [name = '', ...below] = path.slice(folder.length + 1).split(sep);
      entries.set(name, { name, isDirectory: below.length > 0, isFile: below.length === 0 });
    }
    return [...entries.values()];
  }
}
