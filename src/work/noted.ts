import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type { Host } from '../host.ts';

/** A machine that notes what was looked at on it. Paths are absolute. */
export interface Noted {
  readonly host: Host;
  /** Files that were read or asked after. */
  readonly files: ReadonlySet<string>;
  /** Folders whose entries were asked for. */
  readonly listed: ReadonlySet<string>;
  /** Every folder in which something was looked for. */
  readonly folders: () => ReadonlySet<string>;
  /** Files that are others now than when they were read. */
  readonly changed: () => readonly string[];
}

/** Notes from now on. */
export function noteOn(host: Host): Noted {
  const files = new Set<string>();
  const read = new Map<string, string>();
  const listed = new Set<string>();
  return {
    files,
    listed,
    folders: () => new Set([...listed, ...[...files].map((path) => dirname(path))]),
    changed: () => [...read].filter(([path, known]) => known !== now(path)).map(([path]) => path),
    host: {
      ...host,
      readFile: (path, limit) => {
        files.add(path);
        const bytes = host.readFile(path, limit);
        read.set(path, digest(bytes));
        return bytes;
      },
      exists: (path) => {
        files.add(path);
        return host.exists(path);
      },
      readFolder: (path) => {
        listed.add(path);
        return host.readFolder(path);
      },
    },
  };

  function now(path: string): string {
    try {
      return digest(host.readFile(path));
    } catch {
      return '';
    }
  }
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64');
}
