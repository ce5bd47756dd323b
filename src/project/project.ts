/** Finds a project and reads its configuration and its definitive texts. */

import { dirname, join, resolve } from 'node:path';
import type { Host } from '../host.ts';
import type { Document, Translation } from '../model.ts';
import { type Place, UserError } from '../user-error.ts';
import { type DocumentFolder, loadDocument } from './documents.ts';
import { isInsideFolder, readInside } from './inside.ts';
import { DEFINITIVE, isEnglishName } from './language-names.ts';
import {
  createLayout,
  entriesOf,
  isTextPath,
  type Layout,
  recordsFolder,
  requirePatterns,
} from './layout.ts';
import { TEXT_ENDING } from './patterns.ts';
import { placeOfKey } from './read.ts';
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
  /** Where each document has its profile and its lock, in the order of the documents. */
  readonly documentFolders: readonly DocumentFolder[];
  /** The languages that have translations, in code unit order. */
  readonly languages: readonly string[];
  /** Where the files of each language are. */
  readonly layout: Layout;
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
  const owner = openRoot(host, configPath);
  const { path: root, configPath: path, config, documentFolders } = owner;
  const documents = documentFolders.map((folder) => loadDocument(host, root, folder));
  const placed = documents.map(({ id, profile }, index) => ({
    id,
    lang: profile.lang,
    file: documentFolders[index]?.file,
  }));
  const layout = createLayout(host, owner, placed);
  const { languages } = layout;
  return { root, configPath: path, config, documents, documentFolders, languages, layout };
}

/** A project before its documents are read. */
export interface Root {
  readonly path: string;
  /** Absolute path of the configuration. */
  readonly configPath: string;
  readonly config: Config;
  /** Folders with a `document.json`, in code unit order. */
  readonly documentFolders: readonly DocumentFolder[];
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
  const place = (keys: readonly string[]): Place => ({ path: shown, position: placeOfKey(text, keys) });
  const owner = { path: root, configPath: path, config };
  requireOwnPath(root, config.locales, ['locales'], place);
  requirePatterns(host, owner);
  const files = sourceFiles(config);
  if (files !== undefined) return { ...owner, documentFolders: foldersOf(host, owner, { files, place }) };
  const own = typeof config.source === 'string' ? config.source : '';
  const source = join(root, own);
  requireOwnPath(root, own, ['source'], place);
  if (!host.exists(source))
    throw new UserError('no-source-folder', {}, { place: { path: showPath(host, source) } });
  const documentFolders = entriesOf(host, root, source, 'source')
    .filter((entry) => entry.isDirectory && host.exists(join(source, entry.name, 'document.json')))
    .map((entry) => ({ name: entry.name, path: join(source, entry.name) }));
  if (documentFolders.length === 0)
    throw new UserError('no-documents', {}, { place: { path: showPath(host, source) } });
  return { ...owner, documentFolders };
}

/** A definitive text that stays where it is. */
export interface SourceFile {
  readonly name: string;
  /** Relative to the configuration. */
  readonly file: string;
  /** Where the configuration names it. */
  readonly keys: readonly string[];
}

/** The definitive texts that a configuration names one by one; `undefined` when they have a folder. */
export function sourceFiles({ source }: Config): readonly SourceFile[] | undefined {
  if (typeof source === 'string')
    return isTextPath(source) ? [{ name: documentName(source), file: source, keys: ['source'] }] : undefined;
  if (Array.isArray(source))
    return source.map((file, index) => ({
      name: documentName(file),
      file,
      keys: ['source', String(index)],
    }));
  return Object.entries(source).map(([name, file]) => ({ name, file, keys: ['source', name] }));
}

/**
 * The name of a document that is known by its file: the file's name without ending and language; the folder's, where
 * every file has the same (`rules/index.md`).
 */
export function documentName(file: string): string {
  const segments = file.split('/');
  const stem = (segments.pop() ?? '').replace(TEXT_ENDING, '').replace(/[._-]en(?:[-_][a-z]{2})?$/i, '');
  const folder = segments.at(-1);
  const isNameless = /^(?:_?index|readme)$/i.test(stem);
  return isNameless && folder !== undefined && isNameOfDocument(folder) ? folder : stem;
}

/** A folder that says what is in it, not where it stands. */
function isNameOfDocument(folder: string): boolean {
  return !isEnglishName(folder) && !/^(?:docs?|content|pages|src|current|[._].*)$/i.test(folder);
}

function foldersOf(
  host: Host,
  { path: root, config }: Pick<Root, 'path' | 'config'>,
  {
    files,
    place,
  }: { readonly files: readonly SourceFile[]; readonly place: (keys: readonly string[]) => Place },
): readonly DocumentFolder[] {
  const seen = new Map<string, string>();
  const folders = files.map(({ name, file, keys }) => {
    requireOwnPath(root, file, keys, place);
    const other = seen.get(name.toLowerCase());
    if (other !== undefined)
      throw new UserError('source-same-name', { name, file, other }, { place: place(keys) });
    seen.set(name.toLowerCase(), file);
    const path = join(recordsFolder(root, config, DEFINITIVE), name);
    if (!host.exists(join(path, 'document.json')))
      throw new UserError('source-not-begun', { file }, { place: place(keys) });
    return { name, path, file: join(root, file) };
  });
  if (folders.length === 0) throw new UserError('no-documents', {}, { place: place(['source']) });
  return folders.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function findConfig(host: Host): string {
  for (let folder = host.cwd; ; folder = dirname(folder)) {
    const path = join(folder, CONFIG_NAME);
    if (host.exists(path)) return path;
    if (dirname(folder) === folder) throw new UserError('no-config', { name: CONFIG_NAME, folder: host.cwd });
  }
}

/** A configuration in a pull request could name any folder of the machine. */
function requireOwnPath(
  root: string,
  path: string,
  keys: readonly string[],
  place: (keys: readonly string[]) => Place,
): void {
  if (isInsideFolder(root, path)) return;
  throw new UserError('folder-outside', { field: keys[0] ?? '', path }, { place: place(keys) });
}
