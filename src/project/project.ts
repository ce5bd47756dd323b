/** Finds a project and reads its configuration and its definitive texts. */

import { basename, dirname, join, resolve } from 'node:path';
import type { Entry, Host } from '../host.ts';
import { isLanguageTag } from '../languages/registry.ts';
import type { Document, Translation } from '../model.ts';
import { type Place, UserError } from '../user-error.ts';
import { loadDocument } from './documents.ts';
import { isInsideFolder, readInside, requireInside } from './inside.ts';
import { cannotRead, placeOfKey } from './read.ts';
import { settleIn } from './settle.ts';
import { type Config, parseConfig } from './shapes.ts';
import { showPath } from './show-path.ts';

/** The name of the configuration file, looked for from the working directory upwards. */
export const CONFIG_NAME = 'urtext.config.json';

/** A project with its definitive texts; translations are read when they are asked for. */
export interface Project {
  /** Absolute folder of the configuration. */
  readonly root: string;
  /** Absolute path of the configuration. */
  readonly configPath: string;
  readonly config: Config;
  readonly documents: readonly Document[];
  /** The folders below `locales`, in code unit order. */
  readonly languages: readonly string[];
  /** Reads translations that are kept in a format of exchange; there only when the project has such files. */
  readonly readFile?: FileReader;
}

/** Reads the bytes of an exchange file as a translation of a document. Problems are a `UserError`. */
export type FileReader = (
  bytes: Uint8Array,
  document: Document,
  about: Pick<Translation, 'lang' | 'path' | 'recordPath' | 'record'>,
) => Translation;

/**
 * Reads the configuration and the definitive texts.
 *
 * @param configPath Path given on the command line; otherwise the configuration is looked for upwards from the
 * working directory.
 * @throws {UserError} when there is no configuration, no document, no lock, or when one of them cannot be read.
 */
export function loadProject(host: Host, configPath?: string): Project {
  const { path: root, configPath: path, config, documentFolders } = openRoot(host, configPath);
  const documents = documentFolders.map((folder) => loadDocument(host, root, folder.path));
  return {
    root,
    configPath: path,
    config,
    documents,
    languages: languageFolders(host, root, config, documents),
  };
}

/** A project before its documents are read. */
export interface Root {
  readonly path: string;
  /** Absolute path of the configuration. */
  readonly configPath: string;
  readonly config: Config;
  /** Folders with a `document.json`, in code unit order. */
  readonly documentFolders: readonly { readonly name: string; readonly path: string }[];
}

/**
 * Finds a project and the folders of its documents.
 *
 * @throws {UserError} when there is no configuration or no document.
 */
export function openRoot(host: Host, configPath?: string): Root {
  const path = configPath ? resolve(host.cwd, configPath) : findConfig(host);
  const root = dirname(path);
  const shown = showPath(host, path);
  settleIn(host, root);
  const text = readInside(host, root, path);
  const config = parseConfig(text, shown);
  for (const field of ['source', 'locales'] as const) {
    requireOwnFolder(root, field, config, () => ({ path: shown, position: placeOfKey(text, [field]) }));
  }
  const source = join(root, config.source);
  if (!host.exists(source))
    throw new UserError('no-source-folder', {}, { place: { path: showPath(host, source) } });
  const documentFolders = entriesOf(host, root, source, 'source')
    .filter((entry) => entry.isDirectory && host.exists(join(source, entry.name, 'document.json')))
    .map((entry) => ({ name: entry.name, path: join(source, entry.name) }));
  if (documentFolders.length === 0)
    throw new UserError('no-documents', {}, { place: { path: showPath(host, source) } });
  return { path: root, configPath: path, config, documentFolders };
}

function findConfig(host: Host): string {
  for (let folder = host.cwd; ; folder = dirname(folder)) {
    const path = join(folder, CONFIG_NAME);
    if (host.exists(path)) return path;
    if (dirname(folder) === folder) throw new UserError('no-config', { name: CONFIG_NAME, folder: host.cwd });
  }
}

type FolderField = 'source' | 'locales';

/** A configuration in a pull request could name any folder of the machine. */
function requireOwnFolder(root: string, field: FolderField, config: Config, place: () => Place): void {
  const path = config[field];
  if (!isInsideFolder(root, path)) {
    throw new UserError('folder-outside', { field, path }, { place: place() });
  }
}

/** Entries of a folder that the configuration names. */
function entriesOf(host: Host, root: string, path: string, field: FolderField): readonly Entry[] {
  requireInside(host, root, path);
  try {
    return host.readFolder(path);
  } catch (cause) {
    const error = cannotRead(host, path, cause);
    if (error.data['reason'] !== 'ENOTDIR') throw error;
    throw new UserError('not-a-folder', { field }, { place: { path: showPath(host, path) }, cause });
  }
}

/** The languages that have a folder, `en` included when it holds templates. */
function languageFolders(
  host: Host,
  root: string,
  config: Config,
  documents: readonly Document[],
): readonly string[] {
  const path = join(root, config.locales);
  if (!host.exists(path)) return [];
  const definitive = new Set(documents.map((document) => document.profile.lang));
  return entriesOf(host, root, path, 'locales')
    .filter(({ name }) => !definitive.has(name) && !name.startsWith('.'))
    .filter((entry) => entry.isDirectory || isBrokenFolder(host, join(path, entry.name)))
    .map((entry) => entry.name);
}

/** A link that leads nowhere and has the name of a language: left out, its translations would be missed by nobody. */
export function isBrokenFolder(host: Host, path: string): boolean {
  if (!isLanguageTag(basename(path)) || !host.exists(path)) return false;
  try {
    host.realPath(path);
    return false;
  } catch {
    return true;
  }
}
