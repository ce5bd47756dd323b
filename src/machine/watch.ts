import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';

/** Tells of changes in folders until somebody stops the program. */
export interface Watcher {
  /**
   * Watches these folders too; what is not there any more is left out.
   *
   * @throws the system's errors, such as `ENOSPC` where it watches no more.
   */
  readonly follow: (folders: Iterable<string>) => void;
  /** The paths that change next, together; `undefined` when the program is to stop. */
  readonly next: () => Promise<readonly string[] | undefined>;
}

/** What belongs together comes within this time, in milliseconds: editors write a file in several steps. */
const TOGETHER = 60;

/** @param stopped Called once when the program is to stop. */
export function watchFolders(stopped: (stop: () => void) => void): Watcher {
  const watchers = new Map<string, FSWatcher>();
  const changed = new Set<string>();
  let isStopped = false;
  let wake: () => void = () => undefined;
  stopped(() => {
    isStopped = true;
    wake();
  });
  const forget = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  return {
    follow: (folders) => {
      for (const folder of folders) {
        if (watchers.has(folder)) continue;
        try {
          const watcher = watch(folder, (_, name) => {
            changed.add(name === null ? folder : join(folder, name));
            wake();
          });
          // A folder that was removed is found again by who reads it.
          watcher.on('error', () => forget(folder));
          watchers.set(folder, watcher);
        } catch (cause) {
          if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) throw cause;
        }
      }
    },
    next: async () => {
      if (changed.size === 0 && !isStopped)
        await new Promise<void>((resume) => {
          wake = resume;
        });
      if (!isStopped)
        await new Promise<void>((resume) => {
          wake = () => isStopped && resume();
          setTimeout(resume, TOGETHER);
        });
      wake = () => undefined;
      if (isStopped) {
        for (const folder of watchers.keys()) forget(folder);
        return undefined;
      }
      const paths = [...changed].sort();
      changed.clear();
      return paths;
    },
  };
}
