/** Which links of a translation lead where those of the English lead, within the project. */

import { posix } from 'node:path';
import type { Alignment } from '../model.ts';
import { forLatest } from '../text/for-latest.ts';
import { addTo } from '../text/lists-by-key.ts';
import { targetOf } from './links.ts';
import { decode, hasHost, isOfLanguage, isSamePath, plain } from './paths.ts';

/** Where links lead of which the other side has none that leads there. */
export interface Unmatched {
  readonly missing: readonly string[];
  /** It is for the caller to take out of it what stands for something else. */
  readonly extra: Set<string>;
}

/**
 * Those of the English without one in the translation, and the other way about. Each is compared with those alone that have
 * a part of the name in common: one item may have a thousand of them.
 */
export function unmatchedTargets(
  alignment: Alignment,
  expected: readonly string[],
  shown: readonly string[],
): Unmatched {
  const { lang } = alignment.translation;
  const extra = new Set(shown);
  const open = expected.filter((target) => !extra.delete(target));
  if (open.length === 0 || extra.size === 0) return { missing: open, extra };
  const byName = new Map<string, string[]>();
  for (const target of extra) for (const name of namesOf(target, lang)) addTo(byName, name, target);
  const missing = open.filter((target) => {
    const same = namesOf(target, 'en')
      .flatMap((name) => byName.get(name)?.slice(0, MOST) ?? [])
      .find((one) => extra.has(one) && isSamePage(alignment, target, one));
    return same === undefined || !extra.delete(same);
  });
  return { missing, extra };
}

/** So many of one name are looked at. */
const MOST = 50;

/** What the file or the last folder of a path is called, up to the first stop: as it is, and without the language. */
function namesOf(target: string, lang: string): readonly string[] {
  if (target.startsWith('#')) return ['#'];
  const parts = decode(target.replace(/#.*$/, ''))
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  const nameOf = (all: readonly string[]): string => all.findLast((part) => !isPageOfFolder(part)) ?? '';
  const own = nameOf(parts).split('.', 1)[0] ?? '';
  const bare = nameOf(parts.map((part) => bareName(part, lang)).filter((part) => part !== ''));
  return [...new Set([own, bare.split('.', 1)[0] ?? ''])];
}

/** A part of a path without the language in its pieces; empty where it is one. */
function bareName(part: string, lang: string): string {
  return plain(part, lang).replaceAll('/', '.');
}

function isPageOfFolder(part: string): boolean {
  return /^(?:readme|index)(?:\.(?:mdx?|html?|rst|[a-z-]{2,10}\.mdx?))?$/.test(part);
}

function isSamePage(alignment: Alignment, expected: string, shown: string): boolean {
  return (
    isSamePath(expected, shown, alignment.translation.lang) ||
    isSameFile(alignment, expected, shown) ||
    isSamePlace(alignment, expected, shown)
  );
}

/**
 * Whether a path leads from the file of the translation to the file to which the other leads from that of the English, or to
 * the one in the language of the translation beside it: where both stand in their places, no guess is needed.
 */
function isSamePlace({ edition, translation }: Alignment, expected: string, shown: string): boolean {
  if (expected.startsWith('#') || shown.startsWith('#') || hasHost(expected) || hasHost(shown)) return false;
  const [path = '', anchor] = expected.split('#', 2);
  const [other = '', otherAnchor] = shown.split('#', 2);
  if ((anchor === undefined) !== (otherAnchor === undefined)) return false;
  const [left, right] = [placeOf(path, edition.path), placeOf(other, translation.path)];
  return left === right || plain(left, 'en') === plain(right, translation.lang);
}

/** A path from where the paths of files begin, in place of one from a file. */
function placeOf(path: string, file: string): string {
  return posix.join(path.startsWith('/') ? '' : posix.dirname(file), decode(path));
}

/**
 * Whether a path that is written otherwise leads to the same file: the English climbs out of its folder and the translation,
 * which stands elsewhere, need not; the address has a host to which the English leads, too; or, in the folder of its
 * language, it is the same path without some of the first folders. An anchor has to be the same one.
 *
 * @param expected A path without a host.
 */
function isSameFile(alignment: Alignment, expected: string, shown: string): boolean {
  const { lang } = alignment.translation;
  const [path = '', anchor] = expected.split('#', 2);
  const [other = '', otherAnchor] = shown.split('#', 2);
  if (anchor !== otherAnchor) return false;
  const [left, right] = [withoutClimbing(path), withoutClimbing(other)];
  const [name = '', shownName = ''] = [left, right].map((one) => one.split('/').at(-1) ?? '');
  const stem = stemOfPicture(left);
  if (stem !== undefined && stemOfPicture(right) !== undefined)
    return isOfLanguage(shown, lang) && isEndOf(plain(stem, 'en'), plain(stemOfPicture(right) ?? '', lang));
  if (name !== shownName || !isTelling(name)) return false;
  const host = hostOf(other);
  if (host !== undefined) return other.endsWith(`/${left}`) && hostsIn(alignment).has(host);
  if (isOfLanguage(shown, lang)) return isEndOf(plain(left, 'en'), plain(right, lang));
  return path.startsWith('../') && left.endsWith(`/${right}`);
}

/** Whether one of two paths is the other, or its last folders and file. */
function isEndOf(one: string, other: string): boolean {
  return `/${one}`.endsWith(`/${other}`) || `/${other}`.endsWith(`/${one}`);
}

function withoutClimbing(path: string): string {
  return path.replace(/^(?:\.{0,2}\/)+/, '');
}

/** A file that has a name of its own: every folder has a `README.md`. */
function isTelling(name: string): boolean {
  return /^[^.].*\.[a-z\d]{2,5}$/i.test(name) && !/^(?:readme|index)\./i.test(name);
}

/** The path of a picture without its ending: where its words are translated it is often made anew. */
function stemOfPicture(path: string): string | undefined {
  return /^(.{3,})\.(?:png|jpe?g|gif|svg|webp|avif)$/i.exec(path)?.[1];
}

function hostOf(address: string): string | undefined {
  return /^(?:https?:)?\/\/([^/?#]+)/i.exec(address)?.[1]?.toLowerCase();
}

/** The hosts to which the English leads. */
const hostsIn: (alignment: Alignment) => ReadonlySet<string> = forLatest(
  ({ edition }) =>
    new Set(edition.units.flatMap(({ marks }) => marks.flatMap((mark) => hostOf(targetOf(mark)) ?? []))),
);
