import { basename } from 'node:path';
import type { ExchangeFile } from '../formats/exchange.ts';
import type { Host } from '../host.ts';
import { isSameLanguage } from '../languages/registry.ts';
import type { Document } from '../model.ts';
import { loadDocument } from '../project/documents.ts';
import { openRoot, type Root } from '../project/project.ts';
import { UserError } from '../user-error.ts';
import { noSuchDocument } from './choose.ts';
import { requireConfiguredRules } from './open.ts';

/**
 * Finds the document of a project that a file belongs to: the one that the file names, or the name of the file. Nothing
 * is found without a project, and for files of other documents.
 *
 * @param wanted Name of the document that every file belongs to, whatever its own name is.
 * @throws {UserError} when there is no document of that name; from the finder, when a file names another one or another
 * language of its English, or the document cannot be read.
 */
export function definitiveFinder(
  host: Host,
  root: Root | undefined,
  wanted: string | undefined,
): (file: ExchangeFile, path: string) => Document | undefined {
  const folders = root?.documentFolders ?? [];
  const chosen = wanted === undefined ? undefined : folders.find(({ name }) => name === wanted);
  if (wanted !== undefined && !chosen) {
    throw noSuchDocument(
      wanted,
      folders.map(({ name }) => name),
    );
  }
  const documents = new Map<string, Document>();
  return (file, path) => {
    const named = folders.find(({ name }) => name === file.document);
    if (chosen && named && named !== chosen) {
      const data = { found: named.name, expected: chosen.name };
      throw new UserError('exchange-other-document', data, { place: { path } });
    }
    const byName = file.document === '' && folders.find(({ name }) => basename(path).startsWith(`${name}.`));
    const folder = chosen ?? named ?? (byName || undefined);
    if (!root || !folder) return undefined;
    const document = documents.get(folder.name) ?? loadDocument(host, root.path, folder);
    documents.set(folder.name, document);
    const isItsLanguage = file.sourceLang === '' || isSameLanguage(file.sourceLang, document.profile.lang);
    if (isItsLanguage) return document;
    // A file that we exported, or that somebody says belongs to the document, is of its language, whatever it claims.
    const isOurs = file.fingerprint !== '' || file.units.some(({ fingerprint }) => fingerprint !== '');
    if (!isOurs && !chosen) return undefined;
    const data = { found: file.sourceLang, expected: document.profile.lang };
    throw new UserError('exchange-source-lang', data, { place: { path } });
  };
}

/**
 * The project that was named, or the one around the working directory; `undefined` where there is none.
 *
 * @throws {UserError} when its configuration cannot be read or names a rule that there is not.
 */
export async function rootAround(host: Host, configPath: string | undefined): Promise<Root | undefined> {
  try {
    const root = openRoot(host, configPath);
    await requireConfiguredRules(host, root);
    return root;
  } catch (error) {
    if (error instanceof UserError && error.messageId === 'no-config') return undefined;
    throw error;
  }
}
