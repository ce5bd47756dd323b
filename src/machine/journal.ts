/** What is about to be renamed, written down so that the next run can finish it or undo it. */

import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { isAlive, type Owner, pause, readOwner, thisProcess } from './process.ts';
import { WORK_FOLDER } from './work-folder.ts';

/**
 * One rename. Paths are relative to the folder that the journal is in, with the separators of the system.
 * A file that is replaced stays as `kept` until all is done.
 */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly kept?: string;
  /** SHA-256 in hex of what stands at `to` before; of a folder, or where nothing stands, there is none. */
  readonly old?: string;
}

/** What is renamed, in order, and what is in the way afterwards. */
export interface Plan {
  readonly owner: Owner;
  readonly steps: readonly Step[];
  /** Files and folders of our own beside their places: removed at the end, whichever it is. */
  readonly passing: readonly string[];
  /** Folders that are made for it, the outermost first; removed again when it is undone and they are empty. */
  readonly folders: readonly string[];
}

/**
 * `staged`: new files may be there, nothing was renamed. `decided`: everything new is there, some may be renamed.
 * `undoing`: something could not be renamed, and what was is put back. `done`: everything is renamed, what is in the way is
 * to be removed.
 */
type Phase = 'staged' | 'decided' | 'undoing' | 'done';

const PHASES: readonly Phase[] = ['staged', 'decided', 'undoing', 'done'];
/** How files of our own end: never taken for anybody else's. */
const PASSING = /\.(?<id>[0-9a-f]{12})\.(?:tmp|old)-urtext$/;
/** How long a run waits for one that is just writing, in milliseconds. */
const PATIENCE = 60_000;

/** How long writing a journal takes at most on a machine that is busy with others, in milliseconds. */
const WRITING = 2_000;

/** A file of our own beside a place. */
export function passingName(place: string, id: string, kind: 'tmp' | 'old'): string {
  const name = basename(place);
  // File systems take names of 255 bytes: one that fits stays one that can be written.
  const short =
    Buffer.byteLength(name) > 200 ? createHash('sha256').update(name).digest('hex').slice(0, 32) : name;
  return join(dirname(place), `${short}.${id}.${kind}-urtext`);
}

/** A journal on the disk. */
export interface Journal {
  readonly folder: string;
  readonly id: string;
  readonly plan: Plan;
  phase: Phase;
}

/** Writes down what is about to be done. @param folder Holds everything that the plan names. */
export function openJournal(folder: string, id: string, plan: Plan): Journal {
  const journal: Journal = { folder, id, plan, phase: 'staged' };
  try {
    const file = openInWorkFolder(journal);
    try {
      const text = JSON.stringify({ version: 1, ...plan });
      const bytes = Buffer.from(text, 'utf8');
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    // Nothing was begun, so nothing of it stays, nor the folder that was made for it.
    try {
      close(journal);
    } catch {
      // What is left is taken for torn, and the next run removes it.
    }
    throw cause;
  }
  return journal;
}

/** Whoever is done removes the folder when it is empty, which may be just after it was made here. */
function openInWorkFolder(journal: Journal): number {
  for (let tries = 0; ; tries++) {
    mkdirSync(join(journal.folder, WORK_FOLDER), { recursive: true });
    try {
      return openSync(pathOf(journal), 'wx', 0o644);
    } catch (cause) {
      const isGone = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
      if (!isGone || tries > 100) throw cause;
    }
  }
}

/** From here on the next run finishes what this one does not. */
export function decide(journal: Journal): void {
  enter(journal, 'decided');
}

/** Does what was decided. Errors are those of the system; then it can be undone. */
export function carryOut({ folder, plan }: Journal): void {
  for (const { from, to } of plan.steps) renameSync(join(folder, from), join(folder, to));
}

/** Puts back what was renamed. Errors are those of the system; then the next run tries again. */
export function undo(journal: Journal): void {
  if (journal.phase === 'decided') enter(journal, 'undoing');
  if (journal.phase === 'undoing') {
    putBack(journal);
    // What was put back is not to be put back once more after its traces are removed.
    enter(journal, 'staged');
  }
  clear(journal);
  for (const made of journal.plan.folders.toReversed()) removeEmpty(join(journal.folder, made));
  close(journal);
}

/** Removes what is in the way once all is renamed. */
export function finish(journal: Journal): void {
  if (journal.phase !== 'done') enter(journal, 'done');
  clear(journal);
  close(journal);
}

/** What became of work that another run left. */
export interface Settled {
  /** Files and folders that now stand in their places, absolute. */
  readonly finished: readonly string[];
  /** Places that stayed as they were, absolute. */
  readonly undone: readonly string[];
  /** Places that somebody changed meanwhile, absolute: left as they are. */
  readonly changed: readonly string[];
}

/**
 * Finishes or undoes what runs that are no more there left in a folder, and waits for those that are just writing.
 *
 * @throws the system's errors when it can neither be finished nor undone, and `EBUSY` when another run takes too long.
 */
export function settleJournals(folder: string): Settled {
  const settled = {
    finished: new Array<string>(),
    undone: new Array<string>(),
    changed: new Array<string>(),
  };
  const until = Date.now() + PATIENCE;
  const names = journalNames(folder);
  for (const name of names ?? []) {
    const since = Date.now();
    for (
      let journal = readJournal(folder, name);
      journal !== undefined;
      journal = readJournal(folder, name)
    ) {
      if (journal === 'torn' && isBeingWritten(join(folder, WORK_FOLDER, name), since)) {
        pause(5);
        continue;
      }
      if (journal === 'torn' || !isAlive(journal.plan.owner)) {
        settle(folder, name, journal, settled);
        break;
      }
      if (Date.now() > until) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY', path: folder });
      pause(5);
    }
  }
  if (names) removeEmpty(join(folder, WORK_FOLDER));
  return settled;
}

/** Whether another run may be just writing a file that is not whole yet: it was changed a moment ago. */
function isBeingWritten(path: string, since: number): boolean {
  if (Date.now() - since > WRITING) return false;
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs < WRITING;
}

function settle(
  folder: string,
  name: string,
  journal: Journal | 'torn',
  settled: { finished: string[]; undone: string[]; changed: string[] },
): void {
  // It was not written to its end, so nothing of it was begun.
  if (journal === 'torn') return rmSync(join(folder, WORK_FOLDER, name), { force: true });
  const places = journal.plan.steps.map(({ to }) => to).filter((to) => !PASSING.test(to));
  if (journal.phase === 'done') finish(journal);
  else if (journal.phase === 'decided') {
    const changed = goOn(journal);
    settled.changed.push(...changed.map((path) => join(folder, path)));
    settled.finished.push(...places.filter((to) => !changed.includes(to)).map((path) => join(folder, path)));
    finish(journal);
  } else {
    settled.undone.push(...places.map((path) => join(folder, path)));
    undo(journal);
  }
}

/** Renames what is not renamed yet, and gives the places that somebody changed since. */
function goOn({ folder, plan }: Journal): readonly string[] {
  const changed: string[] = [];
  for (const { from, to, kept, old } of plan.steps) {
    if (!isThere(join(folder, from))) continue;
    // The old folder is out of the way already, and what stands in its place is the new one.
    if (PASSING.test(to) && isThere(join(folder, to))) continue;
    const isFile = kept !== undefined || old !== undefined || !isFolder(join(folder, from));
    if (isFile && digestOf(join(folder, to)) !== old) changed.push(to);
    else renameSync(join(folder, from), join(folder, to));
  }
  return changed;
}

function putBack({ folder, plan }: Journal): void {
  for (const { from, to, kept } of plan.steps.toReversed()) {
    // All new files were there when it was decided, so what is missing was renamed; unless it was to come out of a folder
    // that was not put aside yet.
    if (isThere(join(folder, from)) || !isThere(dirname(join(folder, from)))) continue;
    if (kept === undefined) {
      if (isThere(join(folder, to))) renameSync(join(folder, to), join(folder, from));
    } else if (isThere(join(folder, kept))) renameSync(join(folder, kept), join(folder, to));
  }
}

function clear({ folder, plan }: Journal): void {
  for (const path of plan.passing) remove(join(folder, path));
}

/** Whatever stands there, if anything does: nothing has a name that is too long for the system. */
function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENAMETOOLONG')) throw cause;
  }
}

function close(journal: Journal): void {
  rmSync(pathOf(journal), { force: true });
  removeEmpty(join(journal.folder, WORK_FOLDER));
}

function enter(journal: Journal, phase: Phase): void {
  const before = pathOf(journal);
  renameSync(before, pathOf({ ...journal, phase }));
  journal.phase = phase;
}

function pathOf({ folder, id, phase }: Pick<Journal, 'folder' | 'id' | 'phase'>): string {
  return join(folder, WORK_FOLDER, `${id}.${phase}.json`);
}

/** Nothing when there is no work folder. */
function journalNames(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(join(folder, WORK_FOLDER)).filter((name) => phaseIn(name) !== undefined);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR'))
      return undefined;
    throw cause;
  }
}

function phaseIn(name: string): { readonly id: string; readonly phase: Phase } | undefined {
  const [id = '', phase, ending, ...more] = name.split('.');
  const known = PHASES.find((one) => one === phase);
  return known && ending === 'json' && more.length === 0 && /^[0-9a-f]{12}$/.test(id)
    ? { id, phase: known }
    : undefined;
}

/** @returns nothing when it is there no longer, `torn` when it was not written to its end or is none of ours. */
function readJournal(folder: string, name: string): Journal | 'torn' | undefined {
  const found = phaseIn(name);
  if (!found) return undefined;
  let text: string;
  try {
    text = readFileSync(join(folder, WORK_FOLDER, name), 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw cause;
  }
  const plan = parsePlan(text, folder, found.id);
  return plan ? { folder, id: found.id, phase: found.phase, plan } : 'torn';
}

/**
 * Only what this program could have written is followed: every path stays in the folder, and what is renamed from or
 * removed is a file of our own with the number of this journal. Anybody can put a journal into a pull request.
 */
function parsePlan(text: string, folder: string, id: string): Plan | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (value === null || typeof value !== 'object') return undefined;
  if (!('version' in value && value.version === 1 && 'owner' in value && 'steps' in value)) return undefined;
  if (!('passing' in value && 'folders' in value)) return undefined;
  const owner = readOwner(value.owner);
  const passing = paths(value.passing);
  const folders = paths(value.folders);
  if (!owner || !passing || !folders || !Array.isArray(value.steps)) return undefined;
  const steps: Step[] = [];
  for (const one of value.steps) {
    const step = parseStep(one);
    if (!step) return undefined;
    steps.push(step);
  }
  const ours = (path: string): boolean =>
    path.split(sep).some((part) => PASSING.exec(part)?.groups?.['id'] === id);
  const isSafe =
    passing.every(ours) &&
    steps.every(({ from, to, kept }) => (ours(from) || ours(to)) && (kept === undefined || ours(kept))) &&
    [...passing, ...folders, ...steps.flatMap(({ from, to, kept = from }) => [from, to, kept])].every(
      (path) => staysInside(folder, path),
    );
  return isSafe ? { owner, steps, passing, folders } : undefined;
}

function parseStep(value: unknown): Step | undefined {
  if (value === null || typeof value !== 'object' || !('from' in value && 'to' in value)) return undefined;
  const { from, to } = value;
  const kept = 'kept' in value ? value.kept : undefined;
  const old = 'old' in value ? value.old : undefined;
  if (typeof from !== 'string' || typeof to !== 'string') return undefined;
  if (kept !== undefined && typeof kept !== 'string') return undefined;
  if (old !== undefined && typeof old !== 'string') return undefined;
  return { from, to, ...(kept !== undefined && { kept }), ...(old !== undefined && { old }) };
}

function paths(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined;
}

/** Neither its words nor a link at a folder above it lead out. */
function staysInside(folder: string, path: string): boolean {
  const isWithin = (within: string): boolean =>
    within !== '' && within !== '..' && !within.startsWith(`..${sep}`) && !isAbsolute(within);
  if (isAbsolute(path) || !isWithin(relative(folder, join(folder, path)))) return false;
  let there = dirname(join(folder, path));
  while (!isThere(there) && dirname(there) !== there) there = dirname(there);
  try {
    const real = relative(realpathSync(folder), realpathSync(there));
    return real === '' || isWithin(real);
  } catch {
    return false;
  }
}

/** SHA-256 in hex; nothing when no file is there. */
export function digestOf(path: string): string | undefined {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw cause;
  }
}

/** The owner of a new journal. */
export function newOwner(): Owner {
  return thisProcess();
}

export function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Not there, or somebody else has put something there meanwhile.
  }
}
