/**
 * Reads a document of a project: its profile, its editions, its lock.
 *
 * `project/` is for finding and reading a project: its configuration, its definitive texts, its translations one by
 * one. Whatever stands above it, but the rules, may import it.
 */

import { join, sep } from 'node:path';
import { isConsistent, lockedEdition } from '../document/lock.ts';
import { parseEdition } from '../document/parse.ts';
import { profileProblem } from '../document/profile.ts';
import { readMarkdown } from '../formats/markdown.ts';
import type { Host, NewFile } from '../host.ts';
import type { Document, DocumentProfile, Edition, Lock } from '../model.ts';
import { NORMALIZATION } from '../text/text.ts';
import { UserError } from '../user-error.ts';
import { readInside } from './inside.ts';
import { ANY_LINE, placeOfKey } from './read.ts';
import { parseLock, parseProfile } from './shapes.ts';
import { showPath } from './show-path.ts';

/** Where a document is. */
export interface DocumentFolder {
  readonly name: string;
  /** Absolute; holds the profile, the lock, and the editions or, where the text stands elsewhere, their copies. */
  readonly path: string;
  /** Absolute path of the text where it stands elsewhere: the newest edition. */
  readonly file?: string;
}

/** The profile of a document, before anything else of it is read. */
export function loadProfile(host: Host, root: string, folder: string): DocumentProfile {
  const path = join(folder, 'document.json');
  const shown = showPath(host, path);
  const profile = parseProfile(readInside(host, root, path, ANY_LINE), shown);
  if (profile.document !== folder.split(sep).at(-1)) {
    throw new UserError(
      'document-name',
      { name: profile.document, folder: folder.split(sep).at(-1) ?? '' },
      { place: { path: shown } },
    );
  }
  return profile;
}

/**
 * All editions as their files have them. Where the text stands elsewhere, that is the newest, and those before it are
 * the copies beside the lock; one that was deleted is taken from the lock itself.
 */
export function loadEditions(
  host: Host,
  root: string,
  { path: folder, file }: DocumentFolder,
  profile: DocumentProfile,
): readonly Edition[] {
  const newest = profile.editions.at(-1);
  return profile.editions.map((id) => {
    const kept = join(folder, `${id}.md`);
    const path = file !== undefined && id === newest ? file : kept;
    const locked =
      file !== undefined && !host.exists(path) && id !== newest
        ? loadLock(host, root, folder)?.editions[id]
        : undefined;
    if (locked) return lockedEdition(id, showPath(host, path), locked, profile);
    const text = readInside(host, root, path);
    if (text.trim() === '') throw new UserError('empty-file', {}, { place: { path: showPath(host, path) } });
    return parseEdition({ id, path: showPath(host, path), parsed: readMarkdown(text) }, profile);
  });
}

/**
 * The copies that are to be kept beside the lock of a text that stands elsewhere, so that what was locked can always be
 * shown; none for other texts, and none that is there already.
 */
export function copiesToKeep(
  host: Host,
  { path, file }: DocumentFolder,
  editions: readonly Edition[],
): readonly NewFile[] {
  if (file === undefined) return [];
  return editions.flatMap(({ id, text }) => {
    const place = join(path, `${id}.md`);
    return host.exists(place) ? [] : [{ path: place, content: text }];
  });
}

/** The lock of a document, `undefined` when it has none. */
export function loadLock(host: Host, root: string, folder: string): Lock | undefined {
  const path = join(folder, 'lock.json');
  if (!host.exists(path)) return undefined;
  const shown = showPath(host, path);
  const lock = parseLock(readInside(host, root, path, ANY_LINE), shown);
  if (lock.normalization !== NORMALIZATION) {
    throw new UserError(
      'unknown-normalization',
      { name: lock.normalization, known: NORMALIZATION },
      { place: { path: shown } },
    );
  }
  return lock;
}

/**
 * All of it, held against its lock.
 *
 * @throws {UserError} when a file is missing, cannot be read or contradicts another.
 */
export function loadDocument(host: Host, root: string, place: DocumentFolder): Document {
  const { path: folder } = place;
  const profile = loadProfile(host, root, folder);
  const editions = loadEditions(host, root, place, profile);
  const lock = loadLock(host, root, folder);
  const lockPath = showPath(host, join(folder, 'lock.json'));
  const current = editions.at(-1);
  const locked = current && lock?.editions[current.id];
  if (!lock || !current || !locked) {
    const where = { place: { path: lockPath } };
    if (!lock) throw new UserError('missing-lock', { document: profile.document }, where);
    throw new UserError(
      'edition-not-locked',
      { document: profile.document, edition: current?.id ?? '' },
      where,
    );
  }
  if (lock.document !== profile.document) {
    throw new UserError(
      'lock-of-another',
      { document: profile.document, other: lock.document },
      { place: { path: lockPath } },
    );
  }
  const asLocked = lockedEdition(current.id, current.path, locked, profile);
  const problem = profileProblem(profile, asLocked);
  if (problem?.pointer.startsWith('terms.')) {
    const path = join(folder, 'document.json');
    const position = placeOfKey(readInside(host, root, path, ANY_LINE), ['terms']);
    throw new UserError(
      'term-undefined',
      { ...problem },
      { place: { path: showPath(host, path), position } },
    );
  }
  if (problem) {
    const known = asLocked.units.map((unit) => unit.address).join(', ');
    throw new UserError(
      'demand-unknown',
      { ...problem, known },
      { place: { path: showPath(host, join(folder, 'document.json')) } },
    );
  }
  if (!isConsistent(locked, asLocked, profile)) {
    throw new UserError('lock-contradicts-itself', { edition: current.id }, { place: { path: lockPath } });
  }
  return { id: profile.document, profile, editions, current: asLocked, lock, lockPath };
}
