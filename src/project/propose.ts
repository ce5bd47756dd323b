/** Looks at a repository for the translations of a text, and proposes the patterns that lead to them. */

import { join, relative, sep } from 'node:path';
import type { Host } from '../host.ts';
import { englishWords } from '../languages/english.ts';
import {
  isEnglishName,
  languageInOtherScript,
  languageOfCountry,
  languageOfName,
  looksLikeLanguage,
} from './language-names.ts';
import { findMatches, type Match, placesOf, TEXT_ENDING } from './patterns.ts';

/** Where the translations of a text are, as it seems. */
export interface Proposal {
  /** With `{lang}`, and `{document}` where the name of the document stands; the one with most languages first. */
  readonly patterns: readonly string[];
  /** The translations that they lead to, by language. */
  readonly found: ReadonlyMap<string, Match>;
  /**
   * What paths write that is no language: the one that it most likely means, or `false` where it is the name of a file that
   * would be taken for a translation.
   */
  readonly names: ReadonlyMap<string, string | false>;
  /** Files beside them, from the root, whose names say of no language whether they are its translation. */
  readonly unnamed: readonly string[];
}

/** Folders in which repositories keep translations of the texts beside them. */
const containers = [
  'docs',
  'doc',
  'i18n',
  'l10n',
  'translations',
  'translation',
  'translated',
  'locales',
  'locale',
  'languages',
  'lang',
  'langs',
  'content',
  '_i18n',
  '.github',
];

/**
 * What the layout of the repository says of the translations of one text. `undefined` when no translation is there, and
 * neither the path of the text nor the configuration of a site generator says where one would be.
 *
 * @param file The text, relative to the root, with forward slashes.
 * @param document Its name; where it stands in a path, the pattern has `{document}`.
 */
export function proposeLayout(
  host: Host,
  root: string,
  { file, document }: { readonly file: string; readonly document: string },
): Proposal | undefined {
  const candidates = [...new Set(candidatesFor(host, root, { file, document }))].map((pattern) => ({
    pattern,
    matches: translationsAt(host, root, { file, document, pattern }),
  }));
  // Of equally many the first is the most usual.
  const ranked = candidates
    .filter(({ matches }) => matches.length > 0)
    .sort((a, b) => b.matches.length - a.matches.length);
  const patterns: string[] = [];
  const found = new Map<string, Match>();
  const paths = new Set<string>();
  for (const { pattern, matches } of ranked) {
    // A second place of a language that has one is no translation of its own, but a copy or another page.
    if (matches.some(({ lang, path }) => found.has(lang) || paths.has(path.toLowerCase()))) continue;
    patterns.push(pattern);
    for (const match of matches) {
      found.set(match.lang, match);
      paths.add(match.path.toLowerCase());
    }
  }
  const look = { host, root, file, document, found };
  if (patterns.length > 0) return { patterns, found, ...otherwiseNamed({ ...look, patterns }) };
  // Nobody named a language: `README_CN.md` alone.
  for (const { pattern } of candidates) {
    const named = isOfFiles(pattern) ? otherwiseNamed({ ...look, patterns: [pattern] }) : undefined;
    if (found.size > 0 && named) return { patterns: [pattern], found, ...named };
  }
  const told = englishPath(file) ?? generatorPath(host, root, file);
  if (told === undefined) return undefined;
  return { patterns: [named(told, document)], found, names: new Map(), unnamed: [] };
}

/** Whether files stand side by side with the language in their names. */
function isOfFiles(pattern: string): boolean {
  return /\{document\}[._-]\{lang\}\.\w+$/.test(pattern);
}

/** Adds to what was found the files beside it whose names mean a language by its country. */
function otherwiseNamed({
  host,
  root,
  file,
  document,
  patterns,
  found,
}: {
  readonly host: Host;
  readonly root: string;
  readonly file: string;
  readonly document: string;
  readonly patterns: readonly string[];
  readonly found: Map<string, Match>;
}): Pick<Proposal, 'names' | 'unnamed'> {
  const names = new Map<string, string | false>();
  const unnamed: string[] = [];
  const paths = new Set([join(root, ...file.split('/')), ...[...found.values()].map(({ path }) => path)]);
  for (const pattern of patterns) {
    // Beside folders of languages there are others; a file that is named as its translations are is hardly anything else.
    const isNamedSo = isOfFiles(pattern);
    const shape = isNamedSo ? '[A-Za-z][A-Za-z0-9-]{0,30}' : '[A-Za-z]{2}|[a-z]{4}';
    for (const { path, written = '' } of placesOf(host, root, { pattern, document, endings: [], shape })) {
      if (paths.has(path) || isEnglishName(written) || languageOfName(written) !== undefined) continue;
      paths.add(path);
      const lang = languageOfCountry(written);
      if (lang !== undefined && !found.has(lang) && !isEnglish(textOf(host, path))) {
        names.set(written, lang);
        found.set(lang, { lang, written, path });
      } else if (isNamedSo) {
        unnamed.push(relative(root, path).split(sep).join('/'));
        if (looksLikeLanguage(written) && isEnglish(textOf(host, path))) names.set(written, false);
      }
    }
  }
  for (const match of Array.from(found.values())) {
    const lang = languageInOtherScript(match.written);
    if (lang === undefined || found.has(lang) || !isWrittenOtherwise(textOf(host, match.path))) continue;
    names.set(match.written, lang);
    found.delete(match.lang);
    found.set(lang, { ...match, lang });
  }
  return { names, unnamed };
}

/** Whether a text is not in Latin letters, but for names and code in it. */
function isWrittenOtherwise(text: string): boolean {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  return count(/(?!\p{Script=Latin})\p{L}/gu) * 5 > count(/\p{L}/gu);
}

/** Whether a text is English: every few words one of the small ones. `README-CI.md` is about something, in English. */
function isEnglish(text: string): boolean {
  const { words, small } = englishWords(text);
  return small * 5 > words;
}

/** The beginning of a text; empty where it cannot be read, which is told when it is checked. */
function textOf(host: Host, path: string): string {
  try {
    return new TextDecoder().decode(host.readFile(path)).slice(0, ENOUGH);
  } catch {
    return '';
  }
}

/** UTF-16 code units of a text that tell what it is written in. */
const ENOUGH = 50_000;

/** The translations that a pattern leads to, when all of them are in languages that people speak of by two letters. */
function translationsAt(
  host: Host,
  root: string,
  { file, document, pattern }: { readonly file: string; readonly document: string; readonly pattern: string },
): readonly Match[] {
  const own = join(root, ...file.split('/')).toLowerCase();
  const matches = findMatches(host, root, { pattern, document, endings: [] }).filter(
    ({ lang, written, path }) =>
      languageOfName(written) === lang && !isEnglishName(written) && path.toLowerCase() !== own,
  );
  // `kab` or `fil` beside `fr` is a language; a folder of three letters alone is only a folder.
  return matches.some(({ written }) => /^[A-Za-z]{2}(?![a-z])/.test(written)) ? matches : [];
}

function candidatesFor(
  host: Host,
  root: string,
  { file, document }: { readonly file: string; readonly document: string },
): readonly string[] {
  const tagged = englishPath(file);
  if (tagged !== undefined) return [named(tagged, document)];
  const segments = file.split('/');
  const name = segments.at(-1) ?? '';
  const folders = segments.slice(0, -1);
  const flat = suffixed(name);
  const paths = [
    ...flat.map((one) => [...folders, one]),
    ...docusaurusPaths(segments),
    // VitePress, MkDocs, GitBook, Jekyll: the folder of the language may stand at any height.
    ...segments
      .map((_, index) => [...segments.slice(0, index), '{lang}', ...segments.slice(index)])
      .toReversed(),
    ...foldersBeside(host, root, segments).flatMap((container) => [
      [...container, '{lang}', name],
      ...(container.length === 1 ? [[...container, '{lang}', ...segments]] : []),
      ...flat.map((one) => [...container, one]),
      [...container, `{lang}${TEXT_ENDING.exec(name)?.[0] ?? ''}`],
    ]),
  ];
  return paths.map((path) => named(path.join('/'), document));
}

/** `rules.{lang}.md`, `rules-{lang}.md`, `rules_{lang}.md`. */
function suffixed(name: string): readonly string[] {
  const ending = TEXT_ENDING.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - ending.length);
  return ['.', '-', '_'].map((sign) => `${stem}${sign}{lang}${ending}`);
}

/** The path with `{lang}` for every English in it; `undefined` when it names none. */
function englishPath(file: string): string | undefined {
  const segments = file.split('/');
  const name = segments.pop() ?? '';
  const folders = segments.map((segment) => (isEnglishName(segment) ? '{lang}' : segment));
  const suffix = /^(.*[._-])?(en(?:[-_][A-Za-z]{2})?)(\.\w+)$/i.exec(name);
  const own = suffix ? `${suffix[1] ?? ''}{lang}${suffix[3]}` : name;
  const path = [...folders, own].join('/');
  return path.includes('{lang}') ? path : undefined;
}

/** What each plugin of Docusaurus calls the folder of its translations, by the folder of its English. */
const plugins: readonly (readonly [folder: readonly string[], plugin: string])[] = [
  [['docs'], 'docusaurus-plugin-content-docs/current'],
  [['blog'], 'docusaurus-plugin-content-blog'],
  [['src', 'pages'], 'docusaurus-plugin-content-pages'],
];

/** @see https://docusaurus.io/docs/i18n/introduction#translation-files-location */
function docusaurusPaths(segments: readonly string[]): readonly (readonly string[])[] {
  return plugins.flatMap(([folder, plugin]) => {
    const at = segments.findIndex((_, index) =>
      folder.every((part, offset) => segments[index + offset] === part),
    );
    if (at < 0) return [];
    const rest = ['i18n', '{lang}', ...plugin.split('/'), ...segments.slice(at + folder.length)];
    // Some keep docs/ beside the folder of the site.
    return [
      [...segments.slice(0, at), ...rest],
      ['website', ...rest],
    ];
  });
}

/** Where the site generator of the repository wants translations, when it says so by its own configuration. */
function generatorPath(host: Host, root: string, file: string): string | undefined {
  const segments = file.split('/');
  for (const path of docusaurusPaths(segments)) {
    const site = path.slice(0, path.indexOf('i18n'));
    const isSite = ['js', 'ts', 'mjs', 'cjs'].some((ending) =>
      host.exists(join(root, ...site, `docusaurus.config.${ending}`)),
    );
    if (isSite) return path.join('/');
  }
  return undefined;
}

/** Folders of translations that are there, at the root and beside the text. */
function foldersBeside(
  host: Host,
  root: string,
  segments: readonly string[],
): readonly (readonly string[])[] {
  const folder = segments.slice(0, -1);
  const stem = (segments.at(-1) ?? '').replace(TEXT_ENDING, '').toLowerCase();
  const places = folder.length === 0 ? [[]] : [folder, []];
  return places.flatMap((place) =>
    namesAt(host, join(root, ...place))
      .filter((name) => containers.includes(name.toLowerCase()) || name.toLowerCase().startsWith(stem))
      .map((name) => [...place, name]),
  );
}

function namesAt(host: Host, path: string): readonly string[] {
  try {
    return host.readFolder(path).flatMap(({ name, isDirectory }) => (isDirectory ? [name] : []));
  } catch {
    return [];
  }
}

/** `{document}` in place of the document's name: in the name of the file, otherwise as a whole folder. */
function named(pattern: string, document: string): string {
  const segments = pattern.split('/');
  const name = segments.pop() ?? '';
  const rest = name.slice(document.length);
  if (name.startsWith(document) && /^(?:[._-]\{lang\})?\.\w+$/.test(rest))
    return [...segments, `{document}${rest}`].join('/');
  const at = segments.lastIndexOf(document);
  return [...segments.map((one, index) => (index === at ? '{document}' : one)), name].join('/');
}
