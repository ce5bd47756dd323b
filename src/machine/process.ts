/**
 * What `host.ts` is made of: files read and written so that nothing waits, nothing is half and nothing leaves its folder.
 * Only `host.ts` may import this room; it imports nothing of ours.
 */

import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Which process something belongs to, as it is written down for other processes. */
export interface Owner {
  readonly pid: number;
  /** When the process began, as the system counts it; `''` where the system does not tell. Process numbers are used again. */
  readonly start: string;
  readonly host: string;
  /** Milliseconds since 1970 at which it was written down. */
  readonly at: number;
}

/** After this long, in milliseconds, what a process of another machine holds is taken for left behind: writing takes moments. */
const FORGOTTEN = 10 * 60 * 1000;

/** This process. */
export function thisProcess(): Owner {
  return { pid: process.pid, start: startOf(process.pid), host: hostname(), at: Date.now() };
}

/** Whether the process may still be at work. Of another machine only the time can tell. */
export function isAlive(owner: Owner): boolean {
  if (owner.host !== hostname()) return Math.abs(Date.now() - owner.at) < FORGOTTEN;
  try {
    process.kill(owner.pid, 0);
  } catch (cause) {
    // Somebody else's process is one nevertheless.
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
  const start = startOf(owner.pid);
  return start === '' || owner.start === '' || start === owner.start;
}

/** @returns what was written down, or nothing when it is not whole. */
export function readOwner(value: unknown): Owner | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  if (!('pid' in value && 'start' in value && 'host' in value && 'at' in value)) return undefined;
  const { pid, start, host, at } = value;
  if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid <= 0) return undefined;
  if (typeof start !== 'string' || typeof host !== 'string' || typeof at !== 'number') return undefined;
  return { pid, start, host, at };
}

/** Lets other processes do something for some milliseconds. */
export function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/**
 * The 22nd field, counted behind the name of the program, which may hold blanks and brackets.
 *
 * @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
function startOf(pid: number): string {
  if (process.platform !== 'linux') return '';
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A process that ended and was not yet asked for its end writes nothing any more.
    return fields[0] === 'Z' || fields[0] === 'X' ? 'ended' : (fields[19] ?? '');
  } catch {
    return '';
  }
}
