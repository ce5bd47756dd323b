/** What reading a translation asked of the machine, and what the answers were: the same answers, the same translation. */

import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import type { Host } from '../host.ts';

/** One question: what was asked, the path from the root of the project, and the answer or its digest. */
export type Asked = readonly [what: What, path: string, answer: string];

type What = 'bytes' | 'folder' | 'there' | 'end' | 'stamp';

/** A host that notes what it is asked below a root. */
export interface Tracer {
  readonly host: Host;
  /** What was asked since the last time, in order. */
  readonly take: () => readonly Asked[];
  /** Whether all answers are still the same. */
  readonly holds: (asked: readonly Asked[]) => boolean;
}

/** Files count by their bytes, folders by their entries, links by where they end; time stamps by nothing. */
export function createTracer(host: Host, root: string): Tracer {
  const base = host.realPath(root);
  const own = (path: string): string => below(root, path);
  let asked: Asked[] = [];
  const noted = new Set<string>();
  const note = (what: What, path: string, answer: () => string): void => {
    const from = own(path);
    // While one translation is read nothing gives another answer.
    const question = `${what} ${from}`;
    if (noted.has(question)) return;
    noted.add(question);
    asked.push([what, from, answered(answer)]);
  };
  // The root ends where it ends, whatever is asked about it.
  const endOf = (path: string): string => (path === root ? '' : below(base, host.realPath(path)));
  const now: Readonly<Record<What, (path: string) => string>> = {
    bytes: (path) => digest(host.readFile(path, LARGEST)),
    folder: (path) => digest(JSON.stringify(host.readFolder(path))),
    there: (path) => String(host.exists(path)),
    end: endOf,
    stamp: (path) => host.stamp?.(path) ?? '',
  };
  return {
    host: {
      ...host,
      readFile: (path, limit) => {
        try {
          const bytes = host.readFile(path, limit);
          note('bytes', path, () => digest(bytes));
          return bytes;
        } catch (cause) {
          note('bytes', path, () => {
            throw cause;
          });
          throw cause;
        }
      },
      readFolder: (path) => {
        note('folder', path, () => now.folder(path));
        return host.readFolder(path);
      },
      exists: (path) => {
        const is = host.exists(path);
        note('there', path, () => String(is));
        return is;
      },
      ...(host.stamp && {
        stamp: (path: string) => {
          note('stamp', path, () => now.stamp(path));
          return now.stamp(path);
        },
      }),
      realPath: (path) => {
        if (path === root) return base;
        note('end', path, () => endOf(path));
        return host.realPath(path);
      },
    },
    take: () => {
      const taken = asked;
      asked = [];
      noted.clear();
      return taken;
    },
    holds: (known) =>
      known.every(
        ([what, path, answer]) =>
          // What is read is there.
          (what === 'there' && answer === 'true' && isRead(known, path)) ||
          answered(() => now[what](path === '' ? root : `${root}${sep}${path}`)) === answer,
      ),
  };
}

/** Whether a file is read, and its bytes are no error: the question for them comes after the one whether it is there. */
function isRead(asked: readonly Asked[], path: string): boolean {
  return asked.some(([what, of, answer]) => what === 'bytes' && of === path && !answer.startsWith('! '));
}

/** A path from a folder, with forward slashes; nothing is looked up for what is plainly below it. */
export function below(folder: string, path: string): string {
  const isBelow = path.startsWith(`${folder}${sep}`) && !path.includes(`${sep}.`);
  const from = isBelow ? path.slice(folder.length + 1) : relative(folder, path);
  return sep === '/' ? from : from.split(sep).join('/');
}

/** As large as any file that is read. */
const LARGEST = 64 * 1024 * 1024;

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64');
}

/** An answer that was an error is one too. */
function answered(answer: () => string): string {
  try {
    return answer();
  } catch (cause) {
    return `! ${cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)}`;
  }
}
