import { join } from 'node:path';
import { changesSinceLock, type EditionChange, extendLock, lockedEdition } from '../document/lock.ts';
import type { Host, NewFile } from '../host.ts';
import type { DocumentProfile, Edition, Lock } from '../model.ts';
import { loadEditions, loadLock, loadProfile } from '../project/documents.ts';
import { openRoot, type Root } from '../project/project.ts';
import { showPath } from '../project/show-path.ts';
import { UserError } from '../user-error.ts';
import { holding } from './holding.ts';
import { lockFile, save } from './save.ts';

/** Of which documents new editions are locked; of all where none is named. */
export interface LockRequest {
  readonly configPath: string | undefined;
  readonly document: string | undefined;
  readonly dryRun: boolean;
}

/** What became of one document. With changes nothing of it was locked. */
export interface LockedDocument {
  readonly document: string;
  /** Editions that are not what they were locked as. */
  readonly changes: readonly (EditionChange & { readonly path: string })[];
  /** New editions, and how many items they have. */
  readonly added: readonly { readonly edition: string; readonly items: number }[];
}

/**
 * Locks the editions that have no lock yet. A changed edition is not locked again.
 *
 * @throws {UserError} for a document that there is not or cannot be read; nothing is locked then.
 */
export async function lockDocuments(host: Host, request: LockRequest): Promise<readonly LockedDocument[]> {
  const root = openRoot(host, request.configPath);
  const held = { project: { root: root.path }, names: ['lock'], dryRun: request.dryRun };
  return holding(host, held, () => lockAll(host, root, request));
}

function lockAll(host: Host, root: Root, request: LockRequest): readonly LockedDocument[] {
  const folders = root.documentFolders.filter(
    ({ name }) => request.document === undefined || name === request.document,
  );
  if (folders.length === 0) {
    const known = root.documentFolders.map((folder) => folder.name).join(', ');
    throw new UserError('no-such-document', { document: request.document ?? '', known });
  }
  const files: NewFile[] = [];
  const documents: LockedDocument[] = [];
  for (const { path } of folders) {
    const profile = loadProfile(host, root.path, path);
    const editions = loadEditions(host, root.path, path, profile);
    const before = loadLock(host, root.path, path);
    const changes = editions
      .flatMap((edition) => changeOf(edition, before, profile))
      .map((change) => ({ ...change, path: showPath(host, change.edition.path) }));
    const { document } = profile;
    const unlocked = changes.length > 0 ? [] : editions.filter((edition) => !before?.editions[edition.id]);
    if (unlocked.length > 0 && !request.dryRun) {
      const lock = extendLock(before, document, editions);
      files.push(lockFile(host, join(path, 'lock.json'), lock));
    }
    const added = unlocked.map(({ id, units }) => ({ edition: id, items: units.length }));
    documents.push({ document, changes, added });
  }
  save(host, files, root.path);
  return documents;
}

function changeOf(
  edition: Edition,
  lock: Lock | undefined,
  profile: DocumentProfile,
): readonly EditionChange[] {
  const locked = lock?.editions[edition.id];
  if (!locked) return [];
  const change = changesSinceLock(edition, lockedEdition(edition.id, edition.path, locked, profile));
  return change ? [change] : [];
}
