/** What a translation has or lacks that says nothing of its own: ways to other languages, contents, pictures, the English. */

import type { Alignment, Block, Pair } from '../model.ts';
import { covered } from '../text/covered.ts';
import { forLatest } from '../text/for-latest.ts';
import { isNearlySame } from '../text/nearly-same.ts';
import { placesOf } from './anchors.ts';
import { targetOf } from './links.ts';
import { sourceText } from './pairs.ts';
import { hasHost, isOfLanguage } from './paths.ts';

/**
 * Whether a unit that is missing is a link to the translation itself, in a list of the languages of a page: nobody needs a way
 * to where they are.
 */
export function leadsToItself(alignment: Alignment, pair: Pair): boolean {
  const [unit] = pair.sources;
  const { lang } = alignment.translation;
  const targets = unit ? ofLinksAlone(unit) : [];
  if (targets.length === 0 || !targets.every((target) => isOfLanguage(target, lang))) return false;
  return isAmongEditions(alignment, pair, new Set(targets.map(inAnyLanguage)));
}

/** Whether the English beside a pair leads to one of these pages, in whatever language. */
function isAmongEditions(alignment: Alignment, pair: Pair, pages: ReadonlySet<string>): boolean {
  return neighboursOf(alignment, pair).some(({ sources }) =>
    sources.some((unit) => ofLinksAlone(unit).some((target) => pages.has(inAnyLanguage(target)))),
  );
}

/**
 * Whether a text that was added is nothing but links to the same page in other languages, or to where a heading of the
 * translation is that the English has, too, as a longer list of contents has them.
 */
export function isWayOnly(alignment: Alignment, pair: Pair): boolean {
  const [block] = pair.targets;
  const targets = block ? ofLinksAlone(block) : [];
  const [first = ''] = targets;
  if (first === '') return false;
  if (targets.every((target) => target.startsWith('#')))
    return targets.every((target) => translatedPlaces(alignment).has(decode(target.slice(1))));
  const pages = new Set(targets.map(inAnyLanguage));
  if (pages.size > 1 || targets.some(hasHost)) return false;
  if (targets.length > 1) return true;
  return isAmongEditions(alignment, pair, pages);
}

/** Where the links of a text lead that has no words beside them; none where it has, or a picture is all. */
function ofLinksAlone({ text, marks }: Block): readonly string[] {
  if (marks.length === 0) return none;
  const links = marks.filter(({ type }) => type === 'link');
  const rest =
    links.length === 0
      ? text
      : covered(
          text,
          links.map(({ span }) => span),
          ' ',
        );
  return /[\p{L}\p{N}]/u.test(rest) ? none : links.map(({ target }) => target);
}

const none: readonly string[] = [];

/** An address without a language in it: "README.fr.md", "/fr/README.md"; "notes.old.md" has none. */
function inAnyLanguage(target: string): string {
  return target
    .toLowerCase()
    .replace(languageInName, '')
    .split('/')
    .filter(
      (part) => part !== '' && part !== '.' && part !== '..' && !/^[a-z]{2}(?:[-_][a-z]{2,4})?$/.test(part),
    )
    .join('/');
}

/**
 * Two letters, a language with its region, or one of those that are written as one word. Most words of three letters are the
 * code of some language, so that of those only languages are taken that have pages of their own and no code of two letters.
 */
const languageInName =
  /[._-](?:[a-z]{2}|[a-z]{2,3}[-_][a-z]{2,4}|ptbr|zhcn|zhtw|zhhk|ast|fil|haw|kab|yue)(?=\.[a-z]+$)/;

/** The places of headings of a translation that the English has, too. */
const translatedPlaces: (alignment: Alignment) => ReadonlySet<string> = forLatest(
  ({ pairs, translation }) => {
    const paired = new Set(pairs.flatMap(({ sources, targets }) => (sources.length > 0 ? targets : [])));
    const places = new Set<string>();
    for (const [name, index] of placesOf(translation.blocks)) {
      const block = translation.blocks[index];
      if (block && paired.has(block)) places.add(name);
    }
    return places;
  },
);

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Whether a text that was added is a picture alone that the English has within a text beside it. */
export function isPictureOfNeighbour(alignment: Alignment, pair: Pair): boolean {
  const pictures = pair.targets.flatMap(({ text, marks }) => {
    const shown = marks.filter(({ type, target }) => type === 'image' || target.startsWith('<img'));
    const rest = covered(
      text,
      shown.map(({ span }) => span),
      ' ',
    );
    return shown.length === 0 || rest.trim() !== '' ? [] : shown.map(targetOf);
  });
  return (
    pictures.length > 0 &&
    neighboursOf(alignment, pair).some(({ sources }) => {
      const own = new Set(sources.flatMap(({ marks }) => marks.map(targetOf)));
      return pictures.every((picture) => own.has(picture));
    })
  );
}

/** Whether a text that was added is nothing but badges: pictures that lead somewhere, as of a chat or of a build. */
export function isRowOfBadges({ targets: [block] }: Pair): boolean {
  if (!block || block.marks.length < 2) return false;
  const spansOf = (type: string): string =>
    covered(
      block.text,
      block.marks.filter((mark) => mark.type === type).map(({ span }) => span),
      ' ',
    );
  return block.text.trim() !== '' && ['image', 'link'].every((type) => spansOf(type).trim() === '');
}

/** The address of the unit beside whose translation a text stands that has the words of its English; `undefined` for others. */
export function englishBeside(alignment: Alignment, pair: Pair): string | undefined {
  const text = pair.targets[0]?.text ?? '';
  return neighboursOf(alignment, pair).find((other) => isNearlySame(sourceText(other), text))?.address;
}

/** The pairs just before and behind one that have both texts, over what is missing and added beside it. */
function neighboursOf(alignment: Alignment, pair: Pair): readonly Pair[] {
  const at = placeOf(alignment).get(pair) ?? 0;
  return [-1, 1].flatMap((step) => {
    for (let index = at + step; Math.abs(index - at) <= FARTHEST; index += step) {
      const one = alignment.pairs[index];
      if (one && one.sources.length > 0 && one.targets.length > 0) return [one];
    }
    return [];
  });
}

const FARTHEST = 4;

const placeOf: (alignment: Alignment) => ReadonlyMap<Pair, number> = forLatest(
  ({ pairs }) => new Map(pairs.map((pair, index) => [pair, index])),
);
