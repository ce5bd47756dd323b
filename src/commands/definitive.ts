import { basename } from 'node:path';
import { loadDocument } from '../documents.ts';
import type { ExchangeFile } from '../formats/exchange.ts';
import { canonicalTag } from '../languages/registry.ts';
import type { Document } from '../model.ts';
import { openRoot, type Root } from '../project.ts';
import { UserError } from '../user-error.ts';
import type { Context } from './command.ts';

/**
 * Finds the document of the project around the working directory that a file belongs to: the one that the file names,
 * or the name of the file. Nothing is found without a project, and for files of other documents.
 *
 * @throws {UserError} when there is a project and its configuration or the document cannot be read.
 */
export function definitiveFinder({
  host,
  configPath,
}: Context): (file: ExchangeFile, path: string) => Document | undefined {
  let root: Root | undefined | 'unknown' = 'unknown';
  const documents = new Map<string, Document>();
  return (file, path) => {
    if (root === 'unknown') root = rootAround(host, configPath);
    const folders = root?.documentFolders ?? [];
    const folder =
      folders.find(({ name }) => name === file.document) ??
      (file.document === '' ? folders.find(({ name }) => basename(path).startsWith(`${name}.`)) : undefined);
    if (!root || !folder) return undefined;
    const document = documents.get(folder.name) ?? loadDocument(host, root.path, folder.path);
    documents.set(folder.name, document);
    const isItsLanguage =
      file.sourceLang === '' || primary(file.sourceLang) === primary(document.profile.lang);
    return isItsLanguage ? document : undefined;
  };
}

/** The project that was named, or the one around; `undefined` where there is none. */
function rootAround(host: Context['host'], configPath: string | undefined): Root | undefined {
  try {
    return openRoot(host, configPath);
  } catch (error) {
    if (error instanceof UserError && error.messageId === 'no-config') return undefined;
    throw error;
  }
}

function primary(tag: string): string {
  return (canonicalTag(tag) ?? tag).split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
}
