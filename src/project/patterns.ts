/** Where translations are: a path with `{lang}` and `{document}`, and the files that it leads to. */

import { join } from 'node:path';
import type { Entry, Host } from '../host.ts';
import { requireInside } from './inside.ts';
import { languageOfName, looksLikeLanguage, WRITTEN_LANGUAGE } from './language-names.ts';

/** Endings of a translation as text. */
export const TEXT_ENDING: RegExp = /\.(?:md|markdown|mdx)$/i;

/** A file that a pattern leads to. */
export interface Match {
  /** The canonical tag; the name as it is written where it looks like a language and is none. */
  readonly lang: string;
  /** The language as the path writes it. */
  readonly written: string;
  /** Absolute, with the ending of the pattern, also where only a file of exchange is there. */
  readonly path: string;
}

/** Relative to the project, with forward slashes. */
export function expandPattern(
  pattern: string,
  { lang, document }: { readonly lang: string; readonly document: string },
): string {
  return pattern.replaceAll('{lang}', lang).replaceAll('{document}', document);
}

/** What is wrong with the form of a pattern; `undefined` when nothing is. */
export function patternProblem(
  pattern: string,
  { isText, known }: { readonly isText: boolean; readonly known: readonly string[] },
): readonly [messageId: string, data: Readonly<Record<string, string>>] | undefined {
  const unknown = pattern.match(/\{[^{}]*\}/g)?.find((part) => !known.includes(part));
  if (unknown !== undefined)
    return ['pattern-placeholder', { pattern, part: unknown, known: known.join(', ') }];
  if (!pattern.includes('{lang}')) return ['pattern-without', { pattern, part: '{lang}' }];
  return isText && !TEXT_ENDING.test(pattern) ? ['pattern-ending', { pattern }] : undefined;
}

/**
 * The files that a pattern leads to for one document, in code unit order of their paths. Nothing is read but the folders
 * in which a language is looked for.
 *
 * @param endings Of files of exchange that may stand in place of the text, without the dot.
 * @throws {UserError} when one of these folders is a link that leads out of the project.
 */
export function findMatches(
  host: Host,
  root: string,
  { pattern, document, endings, names = noNames }: Wanted & { readonly names?: LanguageNames },
): readonly Match[] {
  const shape = [...[...names.keys()].map(escapeForPattern), WRITTEN_LANGUAGE].join('|');
  const found = new Map<string, Match>();
  for (const { path, written = '' } of placesOf(host, root, { pattern, document, endings, shape })) {
    const named = names.get(written) ?? languageOfName(written);
    const lang = named ?? (looksLikeLanguage(written) ? written : undefined);
    if (lang !== undefined && lang !== false) found.set(path, { lang, written, path });
  }
  return [...found.values()];
}

/** Tags by the names that paths write in place of them, as the configuration says; `false` by what is no language. */
export type LanguageNames = ReadonlyMap<string, string | false>;

const noNames: LanguageNames = new Map();

/** What files are looked for. */
export interface Wanted {
  readonly pattern: string;
  readonly document: string;
  readonly endings: readonly string[];
}

/**
 * The same whatever stands in the place of the language, if it has a shape.
 *
 * @param shape The source of a regular expression.
 */
export function placesOf(
  host: Host,
  root: string,
  { pattern, document, endings, shape }: Wanted & { readonly shape: string },
): readonly Place[] {
  const segments = pattern.replaceAll('{document}', document).split('/');
  let places: readonly Place[] = [{ path: root, written: undefined }];
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    places = places.flatMap((place) => {
      if (place.written === undefined && segment.includes('{lang}'))
        return languagesAt(host, root, { place, segment, endings: isLast ? endings : undefined, shape });
      const path = join(place.path, segment.replaceAll('{lang}', place.written ?? ''));
      const isThere = isLast ? hasAny(host, path, endings) : host.exists(path);
      return isThere ? [{ ...place, path }] : [];
    });
  }
  return places;
}

/** A path, and what stands in it in the place of the language. */
export interface Place {
  readonly path: string;
  /** `undefined` above the first `{lang}`. */
  readonly written: string | undefined;
}

interface Step {
  readonly place: Place;
  readonly segment: string;
  /** `undefined` for a folder. */
  readonly endings: readonly string[] | undefined;
  /** Of what stands for the language. */
  readonly shape: string;
}

function languagesAt(host: Host, root: string, { place, segment, endings, shape }: Step): readonly Place[] {
  const ending = endings && (TEXT_ENDING.exec(segment)?.[0] ?? '');
  const stem = ending === undefined ? segment : segment.slice(0, segment.length - ending.length);
  const [head = '', ...tails] = stem.split('{lang}').map(escapeForPattern);
  const after = tails.map((tail, index) => `${index === 0 ? `(${shape})` : '\\1'}${tail}`);
  const allEndings = endings && [escapeForPattern(ending ?? ''), ...endings.map((one) => `\\.${one}`)];
  const wanted = new RegExp(`^${head}${after.join('')}${allEndings ? `(?:${allEndings.join('|')})` : ''}$`);
  const names = entriesAt(host, root, place.path).filter((entry) => !endings || !entry.isDirectory);
  return names.flatMap(({ name }) => {
    const written = wanted.exec(name)?.[1];
    if (written === undefined) return [];
    const own = endings ? `${stem.replaceAll('{lang}', written)}${ending ?? ''}` : name;
    return [{ path: join(place.path, own), written }];
  });
}

function entriesAt(host: Host, root: string, path: string): readonly Entry[] {
  requireInside(host, root, path);
  try {
    return host.readFolder(path);
  } catch {
    // A file where the pattern has a folder, or one that may not be read: what is in it is not there for us.
    return [];
  }
}

function hasAny(host: Host, path: string, endings: readonly string[]): boolean {
  return host.exists(path) || endings.some((ending) => host.exists(withEnding(path, ending)));
}

/** The file of exchange that stands in place of a text. */
export function withEnding(path: string, ending: string): string {
  return path.replace(TEXT_ENDING, `.${ending}`);
}

function escapeForPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
