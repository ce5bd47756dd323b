import { join } from 'node:path';
import { changesSinceLock, type EditionChange, extendLock, lockedEdition } from '../document/lock.ts';
import type { Host, NewFile } from '../host.ts';
import type { DocumentProfile, Edition, Lock } from '../model.ts';
import { copiesToKeep, loadEditions, loadLock, loadProfile } from '../project/documents.ts';
import { readInside } from '../project/inside.ts';
import { openRoot, type Root } from '../project/project.ts';
import { ANY_LINE, formatData } from '../project/read.ts';
import { parseProfile } from '../project/shapes.ts';
import { showPath } from '../project/show-path.ts';
import { UserError } from '../user-error.ts';
import { noSuchDocument } from './choose.ts';
import { holding } from './holding.ts';
import { lockFile, save } from './save.ts';

/** Of which documents new editions are locked; of all where none is named. */
export interface LockRequest {
  readonly configPath: string | undefined;
  readonly document: string | undefined;
  /** Name of an edition to add to the documents first. */
  readonly edition?: string | undefined;
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
    throw noSuchDocument(
      request.document ?? '',
      root.documentFolders.map((folder) => folder.name),
    );
  }
  const files: NewFile[] = [];
  const documents: LockedDocument[] = [];
  for (const folder of folders) {
    const { path } = folder;
    const before = loadLock(host, root.path, path);
    const { profile, file } = profileWith(host, root, { path, edition: request.edition });
    const editions = loadEditions(host, root.path, folder, profile);
    const changes = editions
      .flatMap((edition) => changeOf(edition, before, profile))
      .map((change) => ({ ...change, path: showPath(host, change.edition.path) }));
    const { document } = profile;
    const unlocked = changes.length > 0 ? [] : editions.filter((edition) => !before?.editions[edition.id]);
    if (unlocked.length > 0 && !request.dryRun) {
      const lock = extendLock(before, document, editions);
      files.push(
        ...file,
        lockFile(host, join(path, 'lock.json'), lock),
        ...copiesToKeep(host, folder, unlocked),
      );
    }
    const added = unlocked.map(({ id, units }) => ({ edition: id, items: units.length }));
    documents.push({ document, changes, added });
  }
  save(host, files, root.path);
  return documents;
}

/** The profile, with one edition more where one is asked for, and its file as it is then to be written. */
function profileWith(
  host: Host,
  root: Root,
  { path, edition }: { readonly path: string; readonly edition: string | undefined },
): { readonly profile: DocumentProfile; readonly file: readonly NewFile[] } {
  const profile = loadProfile(host, root.path, path);
  if (edition === undefined) return { profile, file: [] };
  const place = join(path, 'document.json');
  const shown = showPath(host, place);
  const editions = [...profile.editions, edition];
  if (profile.editions.includes(edition))
    throw new UserError('edition-there', { edition, document: profile.document }, { place: { path: shown } });
  // Whatever else stands in the file stays in it.
  const written: unknown = JSON.parse(readInside(host, root.path, place, ANY_LINE).replace(/^\uFEFF/, ''));
  const content = formatData({ ...Object(written), editions });
  return { profile: parseProfile(content, shown), file: [{ path: place, content }] };
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
