/** Finds and reads a project: its configuration, its documents, its translations one by one. */

import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { readMarkdown } from './formats/markdown.ts';
import { GLOSSARY_NAME, parseGlossary } from './glossary.ts';
import type { Entry, Host } from './host.ts';
import { canonicalTag, isKnownLanguage } from './languages/registry.ts';
import { isConsistent, lockedEdition } from './lock.ts';
import type {
  Document,
  DocumentProfile,
  Edition,
  Glossary,
  Lock,
  Translation,
  TranslationRecord,
} from './model.ts';
import { parseEdition } from './parse.ts';
import { profileProblem } from './profile.ts';
import { cannotRead, placeOfKey, readBytes, readText } from './read.ts';
import type { FileProblem } from './rule.ts';
import { type Config, parseConfig, parseLock, parseProfile, parseRecord } from './shapes.ts';
import { showPath } from './show-path.ts';
import { NORMALIZATION } from './text.ts';
import { type Place, UserError } from './user-error.ts';

export { showPath } from './show-path.ts';

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

/** Endings of files that carry a translation where there is no Markdown, in the order in which they are looked for. */
const FILE_ENDINGS = ['xlf', 'po', 'json'];

/** Whether a translation of the project is kept in a format of exchange. */
export function hasFiles(host: Host, project: Project): boolean {
  return project.languages.some((lang) =>
    project.documents.some((document) => filePath(host, project, document.id, lang) !== undefined),
  );
}

/** The exchange file that carries a translation; `undefined` when there is Markdown, or none. */
export function filePath(host: Host, project: Project, document: string, lang: string): string | undefined {
  const { text } = translationPaths(project, document, lang);
  if (host.exists(text)) return undefined;
  return FILE_ENDINGS.map((ending) => text.replace(/md$/, ending)).find((path) => host.exists(path));
}

/** A translation, or why there is none. `absent`: no file and no record. */
export type TranslationResult =
  | { readonly type: 'translation'; readonly translation: Translation }
  | { readonly type: 'problem'; readonly problem: FileProblem }
  | { readonly type: 'absent' };

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
  const text = readText(host, path);
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
  const within = relative(root, join(root, path));
  if (isAbsolute(path) || within === '..' || within.startsWith(`..${sep}`) || isAbsolute(within)) {
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

/**
 * Nothing outside the project is read: a link in a pull request could point anywhere.
 *
 * @throws {UserError} also for a link that leads nowhere or to itself. What is not there at all passes.
 */
function requireInside(host: Host, root: string, path: string): void {
  if (host.exists(path) && !isInside(host, root, path)) {
    throw new UserError('outside-project', {}, { place: { path: showPath(host, path) } });
  }
}

/**
 * Nothing outside the project is written either: not through a link at the place of the file, nor through one at any
 * folder above it.
 *
 * @throws {UserError} when the nearest that is there leads out of the project.
 */
export function requirePlaceInside(host: Host, root: string, path: string): void {
  let there = path;
  while (!host.exists(there) && dirname(there) !== there) there = dirname(there);
  if (!isInside(host, root, there)) {
    throw new UserError('write-outside', {}, { place: { path: showPath(host, path) } });
  }
}

function isInside(host: Host, root: string, path: string): boolean {
  try {
    const within = relative(host.realPath(root), host.realPath(path));
    return within !== '..' && !within.startsWith(`..${sep}`) && !isAbsolute(within);
  } catch (cause) {
    const error = cannotRead(host, path, cause);
    // It is there, and yet its end is not.
    const isBroken = error.data['reason'] === 'ENOENT' || error.data['reason'] === 'ELOOP';
    throw isBroken
      ? new UserError('broken-link', {}, { place: { path: showPath(host, path) }, cause })
      : error;
  }
}

/**
 * Reads a text of the project.
 *
 * @throws {UserError} when it is a link that leaves the project, or cannot be read.
 */
export function readInside(host: Host, root: string, path: string): string {
  requireInside(host, root, path);
  return readText(host, path);
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
function isBrokenFolder(host: Host, path: string): boolean {
  if (!isWellFormed(basename(path))) return false;
  try {
    host.realPath(path);
    return false;
  } catch {
    return true;
  }
}

/** The profile of a document, before anything else of it is read. */
export function loadProfile(host: Host, root: string, folder: string): DocumentProfile {
  const path = join(folder, 'document.json');
  const shown = showPath(host, path);
  const profile = parseProfile(readInside(host, root, path), shown);
  if (profile.document !== folder.split(sep).at(-1)) {
    throw new UserError(
      'document-name',
      { name: profile.document, folder: folder.split(sep).at(-1) ?? '' },
      { place: { path: shown } },
    );
  }
  return profile;
}

/** All editions as their files have them. */
export function loadEditions(
  host: Host,
  root: string,
  folder: string,
  profile: DocumentProfile,
): readonly Edition[] {
  return profile.editions.map((id) => {
    const path = join(folder, `${id}.md`);
    const text = readInside(host, root, path);
    if (text.trim() === '') throw new UserError('empty-file', {}, { place: { path: showPath(host, path) } });
    return parseEdition({ id, path: showPath(host, path), parsed: readMarkdown(text) }, profile);
  });
}

/** The lock of a document, `undefined` when it has none. */
export function loadLock(host: Host, root: string, folder: string): Lock | undefined {
  const path = join(folder, 'lock.json');
  if (!host.exists(path)) return undefined;
  const shown = showPath(host, path);
  const lock = parseLock(readInside(host, root, path), shown);
  if (lock.normalization !== NORMALIZATION) {
    throw new UserError(
      'unknown-normalization',
      { name: lock.normalization, known: NORMALIZATION },
      { place: { path: shown } },
    );
  }
  return lock;
}

function loadDocument(host: Host, root: string, folder: string): Document {
  const profile = loadProfile(host, root, folder);
  const editions = loadEditions(host, root, folder, profile);
  const lock = loadLock(host, root, folder);
  const lockPath = showPath(host, join(folder, 'lock.json'));
  const current = editions.at(-1);
  const locked = current && lock?.editions[current.id];
  if (!lock || !current || !locked) {
    const place = { path: lockPath };
    if (!lock) throw new UserError('missing-lock', { document: profile.document }, { place });
    throw new UserError(
      'edition-not-locked',
      { document: profile.document, edition: current?.id ?? '' },
      { place },
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
  if (problem) {
    const known = asLocked.units.map((unit) => unit.address).join(', ');
    throw new UserError(
      'demand-unknown',
      { ...problem, known },
      { place: { path: showPath(host, join(folder, 'document.json')) } },
    );
  }
  if (!isConsistent(locked, asLocked)) {
    throw new UserError('lock-contradicts-itself', { edition: current.id }, { place: { path: lockPath } });
  }
  return { id: profile.document, profile, editions, current: asLocked, lock, lockPath };
}

/** Paths of a translation and its record, absolute. */
export function translationPaths(
  project: Project,
  document: string,
  lang: string,
): { text: string; record: string } {
  const folder = join(project.root, project.config.locales, lang);
  return { text: join(folder, `${document}.md`), record: join(folder, `${document}.record.json`) };
}

/** Bytes that an exchange file may have. */
const LARGEST_FILE = 64 * 1024 * 1024;

/**
 * Reads one translation with its record. Markdown comes first; where there is none, XLIFF, PO and JSON are looked for. What is wrong with its files is a problem, not an exception, so that the
 * others can still be checked.
 */
export function readTranslation(
  host: Host,
  project: Project,
  document: Document,
  lang: string,
): TranslationResult {
  const paths = translationPaths(project, document.id, lang);
  const hasText = host.exists(paths.text);
  const hasRecord = host.exists(paths.record);
  const file = hasText ? undefined : filePath(host, project, document.id, lang);
  const folder = dirname(paths.text);
  const isAbsent = !hasText && !hasRecord && file === undefined;
  if (isAbsent && !isBrokenFolder(host, folder)) return { type: 'absent' };
  const path = showPath(host, file ?? paths.text);
  try {
    if (isAbsent) requireInside(host, project.root, folder);
    if (!isWellFormed(lang))
      throw new UserError('unknown-language', { lang }, { place: { path: dirname(path) } });
    const record = hasRecord ? readRecord(host, project, document, lang, paths.record) : undefined;
    if (file !== undefined && project.readFile) {
      requireInside(host, project.root, file);
      const about = { lang, path, recordPath: showPath(host, paths.record), ...(record && { record }) };
      const glossary = readGlossary(host, project, lang);
      const translation = project.readFile(readBytes(host, file, LARGEST_FILE), document, about);
      return { type: 'translation', translation: { ...translation, ...(glossary && { glossary }) } };
    }
    if (!hasText)
      throw new UserError('lost-translation', { record: showPath(host, paths.record) }, { place: { path } });
    const text = readInside(host, project.root, paths.text);
    if (text.trim() === '') throw new UserError('empty-file', {}, { place: { path } });
    const { blocks } = readMarkdown(text);
    const glossary = readGlossary(host, project, lang);
    const translation = {
      lang,
      path,
      text,
      blocks,
      recordPath: showPath(host, paths.record),
      ...(record && { record }),
      ...(glossary && { glossary }),
    };
    return { type: 'translation', translation };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { type: 'problem', problem: problemOf(error, { lang, document: document.id, path }) };
  }
}

/**
 * Path of the glossary of a language, absolute; `undefined` when a document has the name, and so its translation the
 * file.
 */
export function glossaryPath(project: Project, lang: string): string | undefined {
  const taken = project.documents.some((document) => `${document.id}.md` === GLOSSARY_NAME);
  return taken ? undefined : join(project.root, project.config.locales, lang, GLOSSARY_NAME);
}

/**
 * The glossary of a language, `undefined` when it has none.
 *
 * @throws {UserError} with line and column when it cannot be read.
 */
export function readGlossary(host: Host, project: Project, lang: string): Glossary | undefined {
  const path = glossaryPath(project, lang);
  if (path === undefined || !host.exists(path)) return undefined;
  return parseGlossary(readInside(host, project.root, path), showPath(host, path));
}

function readRecord(
  host: Host,
  project: Project,
  document: Document,
  lang: string,
  path: string,
): TranslationRecord {
  const shown = showPath(host, path);
  const record = parseRecord(readInside(host, project.root, path), shown);
  if (record.document !== document.id || record.lang !== lang) {
    throw new UserError(
      'record-of-another',
      { document: record.document, lang: record.lang },
      { place: { path: shown } },
    );
  }
  if (record.normalization !== NORMALIZATION) {
    throw new UserError(
      'unknown-normalization',
      { name: record.normalization, known: NORMALIZATION },
      { place: { path: shown } },
    );
  }
  return record;
}

/** Whether a folder name can be read as a language tag, canonical or not. */
function isWellFormed(lang: string): boolean {
  const canonical = canonicalTag(lang);
  return canonical !== undefined && isKnownLanguage(canonical);
}

/** Files in the language folders that belong to no document. */
export function findOrphans(host: Host, project: Project): readonly FileProblem[] {
  const known = new Set(project.documents.map((document) => document.id));
  const folder = join(project.root, project.config.locales);
  return project.languages.flatMap((lang) =>
    namesIn(host, join(folder, lang)).flatMap((name) => {
      const document = /^(.+?)(?:\.md|\.record\.json)$/.exec(name)?.[1];
      if (document === undefined || known.has(document) || name === GLOSSARY_NAME) return [];
      return [
        {
          path: showPath(host, join(folder, lang, name)),
          messageId: 'orphan',
          data: { document },
          lang,
        },
      ];
    }),
  );
}

/** A folder that cannot be read holds no orphans; that it cannot is said of its translations. */
function namesIn(host: Host, path: string): readonly string[] {
  try {
    return host.readFolder(path).map(({ name }) => name);
  } catch {
    return [];
  }
}

/** A problem as data, from the error that told of it. */
export function problemOf(
  error: UserError,
  known: { readonly path: string; readonly lang?: string; readonly document?: string },
): FileProblem {
  const position = error.place?.position;
  return {
    ...known,
    path: error.place?.path ?? known.path,
    messageId: error.messageId,
    data: error.data,
    ...(position && { line: position.line, column: position.column }),
  };
}
