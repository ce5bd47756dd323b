/** Which languages a project has, and where the files of each are: in its own folders, or where a repository keeps them. */

import { basename, join, relative, sep } from 'node:path';
import type { Entry, Host } from '../host.ts';
import { canonicalTag, isKnownLanguage, isLanguageTag } from '../languages/registry.ts';
import { type Place, UserError } from '../user-error.ts';
import { isInsideFolder, requireInside } from './inside.ts';
import { DEFINITIVE, languageOfName, writtenLike } from './language-names.ts';
import {
  expandPattern,
  findMatches,
  type LanguageNames,
  type Match,
  patternProblem,
  TEXT_ENDING,
  withEnding,
} from './patterns.ts';
import { cannotRead, placeOfKey, readText } from './read.ts';
import type { Config } from './shapes.ts';
import { showPath } from './show-path.ts';

/** Where the translations of a project are. */
export interface Layout {
  /** In code unit order. */
  readonly languages: readonly string[];
  /** Whether the configuration has patterns: then other files beside the translations are none of ours. */
  readonly hasPatterns: boolean;
  /** The tag of a language as its paths write it, where patterns lead to translations; `undefined` for what names none. */
  readonly tagOf: (written: string) => string | undefined;
  /** Absolute path of the text of a translation, there or not. */
  readonly textPath: (document: string, lang: string) => string;
  /** Absolute paths of the files of exchange that may stand in place of it, in the order in which they are looked for. */
  readonly filePaths: (document: string, lang: string) => readonly string[];
  /** Absolute path of the folder with the records, the glossary and the words of a language. */
  readonly recordsFolder: (lang: string) => string;
}

/** What is known of a document before its translations are looked for. */
export interface PlacedDocument {
  readonly id: string;
  /** The language of the definitive text. */
  readonly lang: string;
  /** Absolute path of the definitive text where it stands beside its translations. */
  readonly file?: string | undefined;
}

/** The project that a layout is of. */
export interface LayoutOwner {
  readonly path: string;
  readonly configPath: string;
  readonly config: Config;
}

/** Endings of files that carry a translation where there is no Markdown, in the order in which they are looked for. */
export const FILE_ENDINGS: readonly string[] = ['xlf', 'po', 'json'];
/** A repository of documents has JSON of its own. */
const PATTERN_ENDINGS = ['xlf', 'po'];

/**
 * Finds the languages of a project.
 *
 * @throws {UserError} at the line of the configuration, when a pattern leads out of the project, leads to two files for
 * one translation or to one file for two.
 */
export function createLayout(host: Host, owner: LayoutOwner, documents: readonly PlacedDocument[]): Layout {
  const { path: root, config } = owner;
  const records = (lang: string): string => recordsFolder(root, config, lang);
  if (config.translations === undefined) {
    const textPath = (document: string, lang: string): string =>
      join(root, config.locales, lang, `${document}.md`);
    return {
      languages: languageFolders(host, owner, documents),
      hasPatterns: false,
      tagOf: () => undefined,
      textPath,
      filePaths: (document, lang) =>
        FILE_ENDINGS.map((ending) => withEnding(textPath(document, lang), ending)),
      recordsFolder: records,
    };
  }
  const patterns = new Map(documents.map(({ id }) => [id, patternsOf(host, owner, id)]));
  requireDistinct(host, owner, patterns);
  const names = languageNames(config);
  const found = findAll(host, owner, { documents, patterns });
  const textPath = (document: string, lang: string): string =>
    found.get(document)?.get(lang)?.path ?? expected(root, { document, lang, found, patterns, names });
  const languages = new Set([...found.values()].flatMap((matches) => [...matches.keys()]));
  for (const lang of recordedLanguages(host, owner, documents)) languages.add(lang);
  return {
    languages: [...languages].sort(),
    hasPatterns: true,
    tagOf: (written) => (names.get(written) ?? languageOfName(written)) || undefined,
    textPath,
    filePaths: (document, lang) =>
      PATTERN_ENDINGS.map((ending) => withEnding(textPath(document, lang), ending)),
    recordsFolder: records,
  };
}

/** Absolute path of the folder with the records, the glossary and the words of a language. */
export function recordsFolder(root: string, config: Config, lang: string): string {
  return config.records === undefined
    ? join(root, config.locales, lang)
    : join(root, config.records.replaceAll('{lang}', lang));
}

function languageNames({ languages = {} }: Config): LanguageNames {
  return new Map(Object.entries(languages));
}

/** A pattern with its keys in the configuration. */
interface Placed {
  readonly pattern: string;
  readonly keys: readonly string[];
}

/** The patterns for a document; those of others, or for all. */
function patternsOf(host: Host, owner: LayoutOwner, document: string): readonly Placed[] {
  const { translations = [] } = owner.config;
  const place = (value: string | readonly string[], keys: readonly string[]): readonly Placed[] =>
    typeof value === 'string'
      ? [{ pattern: value, keys }]
      : value.map((pattern, index) => ({ pattern, keys: [...keys, String(index)] }));
  if (typeof translations === 'string' || Array.isArray(translations))
    return place(translations, ['translations']);
  const own = Object.entries(translations).find(([id]) => id === document)?.[1];
  if (own === undefined) {
    const position = placeIn(host, owner, ['translations']);
    throw new UserError('pattern-document', { document }, { place: position });
  }
  return place(own, ['translations', document]);
}

/**
 * Holds all patterns of a configuration against what a pattern may be, and the languages that it names against what a
 * language may be, whatever there is on the disk.
 *
 * @throws {UserError} at the pattern, or at the name of the language.
 */
export function requirePatterns(host: Host, owner: LayoutOwner): void {
  const { translations = [], records } = owner.config;
  const all: Placed[] = [];
  const add = (value: string | readonly string[], keys: readonly string[]): void => {
    if (typeof value === 'string') all.push({ pattern: value, keys });
    else
      for (const [index, pattern] of value.entries()) all.push({ pattern, keys: [...keys, String(index)] });
  };
  if (typeof translations === 'string' || Array.isArray(translations)) add(translations, ['translations']);
  else for (const [id, own] of Object.entries(translations)) add(own, ['translations', id]);
  const texts = all.length;
  if (records !== undefined) all.push({ pattern: records, keys: ['records'] });
  for (const [index, { pattern, keys }] of all.entries()) {
    const isText = index < texts;
    const [field = ''] = keys;
    if (!isInsideFolder(owner.path, pattern))
      throw new UserError('folder-outside', { field, path: pattern }, { place: placeIn(host, owner, keys) });
    const known = isText ? ['{lang}', '{document}'] : ['{lang}'];
    const problem = patternProblem(pattern, { isText, known });
    if (problem) throw new UserError(problem[0], problem[1], { place: placeIn(host, owner, keys) });
  }
  requireLanguages(host, owner);
}

function requireLanguages(host: Host, owner: LayoutOwner): void {
  const { translations, languages } = owner.config;
  if (languages !== undefined && translations === undefined)
    throw new UserError('languages-unused', {}, { place: placeIn(host, owner, ['languages']) });
  for (const [name, lang] of Object.entries(languages ?? {})) {
    if (lang === false) continue;
    const expected = canonicalTag(lang);
    const place = { place: placeIn(host, owner, ['languages', name]) };
    if (expected === undefined || !isKnownLanguage(expected))
      throw new UserError('unknown-language', { lang }, place);
    if (expected !== lang) throw new UserError('not-canonical', { lang, expected }, place);
    if (lang === DEFINITIVE) throw new UserError('is-definitive', { lang }, place);
  }
}

function placeIn(host: Host, { configPath }: LayoutOwner, keys: readonly string[]): Place {
  return { path: showPath(host, configPath), position: placeOfKey(readText(host, configPath), keys) };
}

type Patterns = ReadonlyMap<string, readonly Placed[]>;
type Found = ReadonlyMap<string, ReadonlyMap<string, Match>>;

/** Names that some file systems take for one. */
function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** Two patterns for one path would be two translations in one file. */
function requireDistinct(host: Host, owner: LayoutOwner, patterns: Patterns): void {
  const seen = new Map<string, string>();
  for (const [document, own] of patterns) {
    for (const { pattern, keys } of own) {
      const path = folded(join(expandPattern(pattern, { lang: '{lang}', document })));
      const other = seen.get(path);
      if (other !== undefined) {
        const data = { pattern, document, other, placeholder: '{document}' };
        throw new UserError('pattern-same-file', data, { place: placeIn(host, owner, keys) });
      }
      seen.set(path, document);
    }
  }
}

function findAll(
  host: Host,
  owner: LayoutOwner,
  { documents, patterns }: { readonly documents: readonly PlacedDocument[]; readonly patterns: Patterns },
): Found {
  const { path: root } = owner;
  const sources = new Set(documents.flatMap(({ file }) => (file === undefined ? [] : [folded(file)])));
  const taken = new Map<string, string>();
  return new Map(
    documents.map((document) => {
      const found = new Map<string, Match>();
      for (const { pattern, keys } of patterns.get(document.id) ?? []) {
        for (const match of matchesOf(host, owner, { pattern, keys, document: document.id })) {
          if (sources.has(folded(match.path)) || match.lang === document.lang) continue;
          const other = taken.get(folded(match.path));
          const shown = relative(root, match.path).split(sep).join('/');
          if (other !== undefined) {
            const data = { pattern, document: document.id, other, placeholder: '{document}' };
            // Two names of one file where case does not count, or two patterns that meet.
            throw new UserError('pattern-same-file', data, { place: placeIn(host, owner, keys) });
          }
          const twin = found.get(match.lang);
          if (twin) {
            const first = relative(root, twin.path).split(sep).join('/');
            const data = { lang: match.lang, document: document.id, first, second: shown };
            throw new UserError('pattern-two-files', data, { place: placeIn(host, owner, keys) });
          }
          taken.set(folded(match.path), document.id);
          found.set(match.lang, match);
        }
      }
      return [document.id, found] as const;
    }),
  );
}

/** What leads out of the project is told at the pattern that led there. */
function matchesOf(
  host: Host,
  owner: LayoutOwner,
  { pattern, keys, document }: Placed & { readonly document: string },
): readonly Match[] {
  const outside = (path: string, cause: unknown): UserError => {
    const data = { pattern, path: relative(owner.path, path).split(sep).join('/') };
    return new UserError('pattern-outside', data, { place: placeIn(host, owner, keys), cause });
  };
  try {
    const names = languageNames(owner.config);
    const matches = findMatches(host, owner.path, { pattern, document, endings: PATTERN_ENDINGS, names });
    for (const { path } of matches) {
      try {
        requireInside(host, owner.path, path);
      } catch (cause) {
        if (cause instanceof UserError && cause.messageId === 'outside-project') throw outside(path, cause);
        // A link that leads nowhere is told of the translation that it would be.
      }
    }
    return matches;
  } catch (cause) {
    if (!(cause instanceof UserError) || cause.messageId !== 'outside-project') throw cause;
    throw outside(join(host.cwd, cause.place?.path ?? ''), cause);
  }
}

/** Where a translation will be that is not there yet: where those of the document are, written as they are. */
function expected(
  root: string,
  {
    document,
    lang,
    found,
    patterns,
    names,
  }: {
    readonly document: string;
    readonly lang: string;
    readonly found: Found;
    readonly patterns: Patterns;
    readonly names: LanguageNames;
  },
): string {
  const own = patterns.get(document) ?? [];
  const matches = [...(found.get(document)?.values() ?? [])];
  const leadsTo = (pattern: string, match: Match): boolean =>
    join(root, expandPattern(pattern, { lang: match.written, document })) === match.path;
  const best = own.find(({ pattern }) => matches.some((match) => leadsTo(pattern, match))) ?? own[0];
  const neighbours = [...found.values()].flatMap((one) => [...one.values()].map(({ written }) => written));
  const pattern = best?.pattern ?? '';
  const [written] = [...names].find(([, tag]) => tag === lang) ?? [];
  return join(root, expandPattern(pattern, { lang: written ?? writtenLike(lang, neighbours), document }));
}

/** A record without its translation is a translation that was lost. */
function recordedLanguages(
  host: Host,
  { path: root, config }: LayoutOwner,
  documents: readonly PlacedDocument[],
): readonly string[] {
  const pattern = config.records ?? `${config.locales}/{lang}`;
  return documents.flatMap(({ id, lang: definitive }) => {
    const record = `${pattern}/${id}.record.json`;
    return findMatches(host, root, { pattern: record, document: id, endings: [] }).flatMap(({ lang }) =>
      lang !== definitive && host.exists(join(recordsFolder(root, config, lang), `${id}.record.json`))
        ? [lang]
        : [],
    );
  });
}

/** Entries of a folder that the configuration names. */
export function entriesOf(host: Host, root: string, path: string, field: string): readonly Entry[] {
  requireInside(host, root, path);
  try {
    return host.readFolder(path);
  } catch (cause) {
    const error = cannotRead(host, path, cause);
    if (error.data['reason'] !== 'ENOTDIR') throw error;
    throw new UserError('not-a-folder', { field }, { place: { path: showPath(host, path) }, cause });
  }
}

/** The languages that have a folder; that of the definitive text holds templates. */
function languageFolders(
  host: Host,
  { path: root, config }: LayoutOwner,
  documents: readonly PlacedDocument[],
): readonly string[] {
  const path = join(root, config.locales);
  if (!host.exists(path)) return [];
  const definitive = new Set(documents.map(({ lang }) => lang));
  // Documents and languages may stand beside each other, as in the folder of a derivative work.
  const source = join(root, typeof config.source === 'string' ? config.source : '');
  const ofSource = new Set([source, ...documents.map(({ id }) => join(source, id))]);
  return entriesOf(host, root, path, 'locales')
    .filter(({ name }) => !definitive.has(name) && !name.startsWith('.'))
    .filter(({ name }) => !ofSource.has(join(path, name)))
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

/**
 * The language of a project that somebody means, however it is written: `pt-br` for `pt-BR`.
 *
 * @returns What was given, where there is none.
 */
export function languageMeant(
  { languages, layout }: { readonly languages: readonly string[]; readonly layout: Layout },
  given: string,
): string {
  if (languages.includes(given)) return given;
  const tag = layout.tagOf(given) ?? languageOfName(given);
  return tag !== undefined && languages.includes(tag) ? tag : given;
}

/** Whether a path is one of a text: `CODE_OF_CONDUCT.md`, not `source`. */
export function isTextPath(path: string): boolean {
  return TEXT_ENDING.test(path);
}
