/** Begins a project around texts, or adds them to one: where their translations are there already, nothing is moved. */

import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { draftProfile } from '../document/draft.ts';
import { extendLock } from '../document/lock.ts';
import { parseEdition } from '../document/parse.ts';
import type { PageText } from '../formats/html-markdown.ts';
import { readMarkdown } from '../formats/markdown.ts';
import { pageKind, pageToMarkdown } from '../formats/web-page.ts';
import type { Host, NewFile } from '../host.ts';
import type { DocumentProfile, Edition, ParsedText } from '../model.ts';
import { readInside } from '../project/inside.ts';
import { DEFINITIVE } from '../project/language-names.ts';
import { recordsFolder } from '../project/layout.ts';
import { CONFIG_NAME, documentName, openRoot, type SourceFile, sourceFiles } from '../project/project.ts';
import { type Proposal, proposeLayout } from '../project/propose.ts';
import { formatData, readText } from '../project/read.ts';
import { settleIn } from '../project/settle.ts';
import { type Config, parseConfig } from '../project/shapes.ts';
import { showPath } from '../project/show-path.ts';
import { UserError } from '../user-error.ts';
import { configAfter, defaultPattern, expectedLayout, RECORDS } from './config-after.ts';
import { lockFile, save, saveWhereAsked } from './save.ts';

/** What may be said of the project to begin. */
export interface InitOptions {
  /** As given, relative to the working directory. */
  readonly files: readonly string[];
  /** Name of the document, for a single file. */
  readonly name?: string | undefined;
  /** Name of the edition; today without it. */
  readonly edition?: string | undefined;
  /** Folder of the project; without it the one around the working directory, or the working directory. */
  readonly into?: string | undefined;
  /** The configuration of the project to add to, where it was named. */
  readonly configPath?: string | undefined;
}

/** A document that was begun. */
export interface BegunDocument {
  readonly id: string;
  readonly edition: Edition;
  readonly profile: DocumentProfile;
  /** Path of the profile, as people see it. */
  readonly shownProfile: string;
  /** What of a page could not be said in Markdown. */
  readonly lost: PageText['lost'];
  /** Where its translations are, when it stays where it is. */
  readonly proposal?: Proposal;
}

/** What was begun. */
export interface InitResult {
  readonly documents: readonly BegunDocument[];
  /** Paths of the files that were written as people see them, the configuration first where it is new or changed. */
  readonly shown: readonly string[];
  /** Whether the project was there before. */
  readonly isAdded: boolean;
}

/** What stays where it is, and what is copied, are two kinds of project. */
interface Plan {
  readonly root: string;
  readonly config: Config | undefined;
  readonly inPlace: boolean;
}

interface Text {
  readonly path: string;
  /** Relative to the root, with forward slashes; `undefined` for a text outside of it. */
  readonly file: string | undefined;
  readonly id: string;
  readonly parsed: ParsedText;
  readonly text: string;
  readonly proposal: Proposal | undefined;
  readonly lost: PageText['lost'];
}

/**
 * Begins a project, or adds documents to the one that is there. All files are written or none; nothing is overwritten but
 * the configuration, to which documents are added.
 *
 * @throws {UserError} for a text that cannot be read, is empty, is a document already, or whose place is taken.
 */
export function initProject(host: Host, options: InitOptions): InitResult {
  const { root, configPath } = placeOf(host, options);
  if (host.exists(configPath)) settleIn(host, root);
  const config = host.exists(configPath)
    ? parseConfig(readInside(host, root, configPath), showPath(host, configPath))
    : undefined;
  const known = config && sourceFiles(config);
  // What cannot be opened is not added to.
  if (known) openRoot(host, configPath);
  // A text that was named a folder to go into is meant to go there.
  const mayStay = config ? known !== undefined : options.into === undefined;
  const texts = options.files.map((file) => readGiven(host, { file, root, mayStay, name: options.name }));
  const inPlace = config
    ? known !== undefined
    : texts.every(({ file, proposal }) => file !== undefined && proposal !== undefined);
  requireName('--name', options.name);
  requireName('--edition', options.edition);
  for (const name of [...texts.map(({ id }) => id), options.edition ?? '']) requireShort(name);
  const plan = { root, config, inPlace };
  requireNew(host, plan, { texts, known: known ?? [], configPath });
  const begun = texts.map((text) => begin(host, plan, { text, edition: options.edition }));
  const after = configAfter(plan, texts);
  const before = host.exists(configPath) ? rawConfig(readInside(host, root, configPath)) : undefined;
  const files: NewFile[] = begun.flatMap(({ files }) => files);
  for (const { path } of files)
    if (host.exists(path)) throw new UserError('exists', {}, { place: { path: showPath(host, path) } });
  const content = formatData({ ...before, ...after });
  const isChanged = before === undefined || Object.keys(after).length > 0;
  const written = isChanged ? [{ path: configPath, content }, ...files] : files;
  if (config || inPlace) save(host, written, root);
  else saveWhereAsked(host, written, { root, named: root });
  return {
    documents: begun.map(({ document }) => document),
    shown: written.map(({ path }) => showPath(host, path)),
    isAdded: config !== undefined,
  };
}

function placeOf(host: Host, { into, configPath }: InitOptions): { root: string; configPath: string } {
  if (configPath !== undefined) {
    const path = resolve(host.cwd, configPath);
    return { root: dirname(path), configPath: path };
  }
  if (into !== undefined) {
    const root = resolve(host.cwd, into);
    return { root, configPath: join(root, CONFIG_NAME) };
  }
  for (let folder = host.cwd; ; folder = dirname(folder)) {
    const path = join(folder, CONFIG_NAME);
    if (host.exists(path)) return { root: folder, configPath: path };
    if (dirname(folder) === folder) return { root: host.cwd, configPath: join(host.cwd, CONFIG_NAME) };
  }
}

function readGiven(
  host: Host,
  {
    file: given,
    root,
    mayStay,
    name,
  }: {
    readonly file: string;
    readonly root: string;
    readonly mayStay: boolean;
    readonly name: string | undefined;
  },
): Text {
  const path = resolve(host.cwd, given);
  requireText(host, path);
  const page = pageOf(basename(path), readText(host, path), showPath(host, path));
  const text = page.markdown;
  const parsed = readMarkdown(text);
  if (parsed.blocks.length === 0)
    throw new UserError('empty-document', {}, { place: { path: showPath(host, path) } });
  const within = relative(root, path);
  const isWithin = within !== '..' && !within.startsWith(`..${sep}`) && !isAbsolute(within);
  const file = isWithin ? within.split(sep).join('/') : undefined;
  const written = file === undefined ? '' : documentName(file);
  const placed = name === undefined && isPlainName(written) ? written : undefined;
  const copied = plainName(name ?? basename(path, extname(path)));
  const document = placed ?? plainName(name ?? written);
  const isPage = pageKind(basename(path), text) !== undefined || text !== readText(host, path);
  const found =
    mayStay && !isPage && file !== undefined ? proposeLayout(host, root, { file, document }) : undefined;
  // Translations where a project of ours has them, with glossaries and words beside them: that is such a project.
  const isOurs = found?.patterns.length === 1 && found.patterns[0] === defaultPattern(undefined);
  const proposal = isOurs && found.found.size > 0 ? undefined : found;
  const id = mayStay && proposal !== undefined ? document : copied;
  return { path, file, id, parsed, text, proposal, lost: page.lost };
}

/** The Markdown in a file; a page of the web is converted, and what is neither is refused. */
function pageOf(name: string, written: string, path: string): PageText {
  const kind = pageKind(name, written);
  if (kind === undefined) return { markdown: written, lost: new Map() };
  if (kind === 'other') throw new UserError('init-format', {}, { place: { path } });
  return pageToMarkdown(kind, written);
}

function requireNew(
  host: Host,
  { root, config, inPlace }: Plan,
  {
    texts,
    known,
    configPath,
  }: { readonly texts: readonly Text[]; readonly known: readonly SourceFile[]; readonly configPath: string },
): void {
  const ids = new Map<string, string>();
  for (const { name } of known) ids.set(name.toLowerCase(), name);
  for (const { path, id, file } of texts) {
    const place = { path: showPath(host, path) };
    const folder = documentFolder(root, config, inPlace, id);
    const profile = join(folder, 'document.json');
    const isNamed = known.some((one) => one.file === file);
    // What says that it is a document already: the configuration that names its text, or its profile.
    if (isNamed || host.exists(profile)) {
      const shown = showPath(host, isNamed ? configPath : profile);
      throw new UserError('init-again', { document: id }, { place: { path: shown } });
    }
    if (ids.has(id.toLowerCase())) throw new UserError('init-same-name', { document: id }, { place });
    if (config && inPlace && file === undefined) throw new UserError('outside-project', {}, { place });
    ids.set(id.toLowerCase(), id);
  }
}

/** @throws {UserError} for a path: what would be left of it as a name is not what was meant. */
function requireName(option: string, value: string | undefined): void {
  if (value !== undefined && (/[/\\]/.test(value) || /^\.{1,2}$/.test(value)))
    throw new UserError('init-name', { option, value });
}

/** Files bear these names, with endings; few file systems take 256 bytes. */
function requireShort(name: string): void {
  const length = Buffer.byteLength(name);
  if (length > LONGEST_NAME) throw new UserError('name-too-long', { name, length, limit: LONGEST_NAME });
}

/** Bytes of the name of a document or an edition. */
const LONGEST_NAME = 200;

function documentFolder(root: string, config: Config | undefined, inPlace: boolean, id: string): string {
  if (!inPlace) {
    const source = typeof config?.source === 'string' ? config.source : 'source';
    return join(root, source, id);
  }
  const records = config
    ? recordsFolder(root, config, DEFINITIVE)
    : join(root, RECORDS.replace('{lang}', DEFINITIVE));
  return join(records, id);
}

function begin(
  host: Host,
  { root, config, inPlace }: Plan,
  { text, edition }: { readonly text: Text; readonly edition: string | undefined },
): { document: BegunDocument; files: readonly NewFile[] } {
  const { id, parsed } = text;
  const folder = documentFolder(root, config, inPlace, id);
  const editionId = plainName(edition ?? host.today());
  const bare: DocumentProfile = {
    version: 1,
    document: id,
    title: parsed.blocks.find((block) => block.kind === 'heading')?.text ?? id,
    lang: DEFINITIVE,
    editions: [editionId],
    outline: [],
    demands: [],
    names: [],
  };
  const read = { id: editionId, path: join(folder, `${editionId}.md`), parsed };
  const profile = draftProfile(bare, parseEdition(read, bare));
  const locked = parseEdition(read, profile);
  const { outline: _outline, ...shown } = profile;
  const profilePath = join(folder, 'document.json');
  return {
    document: {
      id,
      edition: locked,
      profile,
      shownProfile: showPath(host, profilePath),
      lost: text.lost,
      ...(inPlace && { proposal: text.proposal ?? expectedLayout(config, id) }),
    },
    files: [
      { path: read.path, content: text.text },
      { path: profilePath, content: formatData(shown) },
      lockFile(host, join(folder, 'lock.json'), extendLock(undefined, id, [locked])),
    ],
  };
}

/** The configuration as it is written, so that nothing of it is lost or filled in. */
function rawConfig(text: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Whether a name can be kept as it is. */
function isPlainName(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(name);
}

/** A name that every file system takes: letters, digits, dots and hyphens. */
function plainName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[-._]+|[-.]+$/g, '')
    .toLowerCase();
  return plain || 'document';
}

/** @throws {UserError} for a folder, with a text in it as the example. */
function requireText(host: Host, path: string): void {
  let names: readonly string[];
  try {
    const entries = host.readFolder(path);
    // Where files are kept in memory every path can be asked so.
    if (entries.length === 0 && isReadable(host, path)) return;
    names = entries.flatMap(({ name, isFile }) => (isFile ? [name] : []));
  } catch {
    return;
  }
  const name = names.find((one) => /\.(?:md|markdown)$/i.test(one)) ?? 'rules.md';
  const shown = showPath(host, path);
  throw new UserError('init-folder', { file: `${shown}/${name}` }, { place: { path: shown } });
}

function isReadable(host: Host, path: string): boolean {
  try {
    host.readFile(path);
    return true;
  } catch {
    return false;
  }
}
