/** One at a time: processes that read, work and write the same files wait for each other. */

import { randomBytes } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { isAlive, type Owner, pause, readOwner, thisProcess } from './process.ts';
import { WORK_FOLDER } from './work-folder.ts';

/** How long a process waits for others before it gives up, in milliseconds. */
const PATIENCE = 60_000;
/** How often it looks, in milliseconds. */
const LOOK_EVERY = 7;

/** A number that was drawn: the lowest has its turn, of two equal ones that with the lesser name. */
interface Ticket {
  readonly file: string;
  readonly number: number;
}

/**
 * Waits for the turn of this process, and gives what ends it.
 *
 * Each process draws a number above all that are there, as at a baker's (Lamport, "A New Solution of Dijkstra's Concurrent
 * Programming Problem", 1974): no file is ever taken over from another process, so that there is no moment at which two
 * take the same one. What a process left that was killed is known by its owner, and removed.
 *
 * @param folder Where the numbers are kept, below its work folder; it must exist.
 * @param name What is held: letters, digits, `-`, `.` and `_`.
 * @throws {Error} with `code` `EBUSY` when others hold it for too long, and the system's errors.
 */
export function takeTurn(folder: string, name: string): () => void {
  const work = join(folder, WORK_FOLDER);
  const id = `${process.pid}-${randomBytes(6).toString('hex')}`;
  const choosing = join(work, `${name}.choosing.${id}`);
  let mine: Ticket | undefined;
  const leave = (): void => {
    removeOwn(choosing);
    if (mine) removeOwn(join(work, mine.file));
    removeEmpty(work);
  };
  try {
    writeOwner(work, choosing);
    const number = 1 + Math.max(0, ...tickets(work, name).map((ticket) => ticket.number));
    mine = { file: `${name}.turn.${number}.${id}`, number };
    writeOwner(work, join(work, mine.file));
    rmSync(choosing);
    wait(work, name, mine);
    return leave;
  } catch (cause) {
    leave();
    throw cause;
  }
}

/** Removes what processes that are no more there held in a folder. */
export function removeLeftTurns(folder: string): void {
  const work = join(folder, WORK_FOLDER);
  let names: readonly string[];
  try {
    names = readdirSync(work);
  } catch {
    // Nobody works there.
    return;
  }
  for (const name of names) if (/\.(?:choosing|turn)\./.test(name)) isHeld(join(work, name));
  removeEmpty(work);
}

function wait(work: string, name: string, mine: Ticket): void {
  const until = Date.now() + PATIENCE;
  const held = (files: readonly string[]): boolean => files.some((file) => isHeld(join(work, file)));
  // Two looks, since a folder is not listed in one moment: who is not choosing in the first has its number in the second,
  // or draws one above mine.
  const inFront = (): boolean =>
    held(readdirSync(work).filter((file) => file.startsWith(`${name}.choosing.`))) ||
    held(
      tickets(work, name)
        .filter(({ file, number }) => number < mine.number || (number === mine.number && file < mine.file))
        .map(({ file }) => file),
    );
  while (inFront()) {
    if (Date.now() > until) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY', path: work });
    pause(LOOK_EVERY);
  }
}

function tickets(work: string, name: string): readonly Ticket[] {
  const start = `${name}.turn.`;
  return readdirSync(work).flatMap((file) => {
    const number = file.startsWith(start) ? Number(file.slice(start.length).split('.', 1)[0]) : Number.NaN;
    return Number.isSafeInteger(number) ? [{ file, number }] : [];
  });
}

/** Whether its owner is still there. What nobody holds any more is removed. */
function isHeld(path: string): boolean {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return false;
  }
  const owner = ownerIn(text) ?? ownerInName(path);
  if (owner && isAlive(owner)) return true;
  rmSync(path, { force: true });
  return false;
}

function ownerIn(text: string): Owner | undefined {
  try {
    return readOwner(JSON.parse(text));
  } catch {
    // Its owner is just writing it, or was stopped there.
    return undefined;
  }
}

/** A file that is still empty has the number of its process in its name. */
function ownerInName(path: string): Owner | undefined {
  const pid = Number(/\.(\d+)-[0-9a-f]{12}$/.exec(path)?.[1]);
  return Number.isSafeInteger(pid) && pid > 0 ? { ...thisProcess(), pid, start: '' } : undefined;
}

function writeOwner(work: string, path: string): void {
  for (let tries = 0; ; tries++) {
    mkdirSync(work, { recursive: true });
    try {
      const file = openSync(path, 'wx', 0o644);
      try {
        writeSync(file, JSON.stringify(thisProcess()));
      } finally {
        closeSync(file);
      }
      return;
    } catch (cause) {
      // Whoever went before may have removed the folder between the two calls.
      const isGone = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
      if (!isGone || tries > 100) throw cause;
    }
  }
}

/** What cannot be removed now is removed by whoever comes next: its owner is gone then. */
function removeOwn(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The work itself is done, and that is what the exit code is about.
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Others still have something there.
  }
}
