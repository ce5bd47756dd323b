/**
 * Finds references to the owner of a document in text that may try to hide them.
 *
 * `references/` is for references to the owner of a document, in the open and in disguise. Whatever stands above it
 * may import it.
 */

import type { Span } from '../model.ts';
import { originalSpan, type Run, readSurface, type Surface, type Where } from '../surface/index.ts';
import { byCodeUnit } from '../text/text.ts';
import { type Letter, lettersOf } from './fold.ts';
import { patternsOf } from './forms.ts';
import type { Disguise } from './gaps.ts';
import { type LetteredText, restOfWord } from './lettered.ts';
import { type Match, verify } from './match.ts';
import type { FormKind, OwnerProfile, ReferenceLevel } from './owner.ts';
import { isAcross, seamsOf } from './seams.ts';
import { addPattern, createNode, type Node, patternsAt } from './tree.ts';
import { viewsOf } from './views.ts';

export type { Disguise } from './gaps.ts';
export type {
  FormKind,
  OwnerException,
  OwnerForm,
  OwnerLanguage,
  OwnerProfile,
  ReferenceLevel,
} from './owner.ts';

/**
 * A reference to the owner.
 *
 * `messageId`: `named` when it stands there plainly, `disguised` when something had to be undone to see it, `doubtful`
 * when a person has to decide.
 */
export interface ReferenceHit {
  /** Half-open range of the original, in UTF-16 code units. */
  readonly span: Span;
  readonly level: ReferenceLevel;
  /** The form of the profile that it matched, as the profile has it. */
  readonly form: string;
  readonly kind: FormKind;
  /** Language of the form; `*` when it crosses languages. */
  readonly language: string;
  readonly where: Where;
  readonly visible: boolean;
  /** What had to be undone to see it, sorted. */
  readonly disguises: readonly Disguise[];
  readonly messageId: 'named' | 'disguised' | 'doubtful';
  /** `found` is the passage as it stands in the original, `form` and `disguise` as above. */
  readonly data: Readonly<Record<'found' | 'form' | 'kind' | 'where' | 'disguise', string>>;
}

/** Scans texts for the references of one owner. */
export interface Scanner {
  /**
   * Every reference in a text, in the order of the text; of two that overlap, the sure one, then the longer.
   *
   * @param options `lang` is the language of the text, when it is known: doubtful forms of other languages do not count.
   * @returns Spans are half-open, in UTF-16 code units of `text`. Never throws; linear in the length of the text.
   */
  readonly scan: (text: string, options: { surface: Surface; lang?: string }) => ReferenceHit[];
}

/**
 * Prepares a profile for scanning.
 *
 * @throws {RangeError} for a form that cannot be read.
 * @example
 * const { scan } = compileReferences({
 *   version: 1,
 *   languages: { '*': { forms: [{ form: 'Example Guild', kind: 'name', basis: 'attested' }] } },
 * });
 * scan('<p>the Example <b>Gu</b>ild</p>', { surface: 'html' })[0]?.span; // { start: 7, end: 25 }
 */
export function compileReferences(profile: OwnerProfile): Scanner {
  const plain = createNode();
  const resembling = createNode();
  for (const pattern of patternsOf(profile)) {
    addPattern(
      plain,
      pattern,
      pattern.letters.map(({ base }) => [base]),
    );
    const mayResemble =
      !pattern.isException && pattern.letters.every(({ skeletons }) => skeletons.length > 0);
    if (mayResemble)
      addPattern(
        resembling,
        pattern,
        pattern.letters.map(({ skeletons }) => skeletons),
      );
  }
  return {
    scan(text, { surface, lang }) {
      const { runs } = readSurface(text, surface);
      const candidates = runs.flatMap((run) => {
        const asName = namePlaces.has(run.where);
        return viewsOf(run).flatMap((view, index) =>
          matchesIn(view, { plain, resembling, reading: { asName, lang } }).flatMap((match) => {
            const candidate = candidateOf(text, match, { run: view, isEncoded: index > 0 });
            return candidate ? [candidate] : [];
          }),
        );
      });
      const across = (flowing.has(surface) ? seamsOf(runs) : []).flatMap(({ run, seam }) =>
        matchesIn(run, { plain, resembling, reading: { asName: false, lang } }).flatMap((match) => {
          if (!isAcross(match, run.text, seam)) return [];
          const candidate = candidateOf(
            text,
            { ...match, level: 'review', isDoubtful: true },
            { run, isEncoded: false },
          );
          return candidate ? [candidate] : [];
        }),
      );
      return withoutOverlaps([...candidates, ...across]);
    },
  };
}

/** Surfaces that people read from one end to the other. What stands in data is read value by value. */
const flowing: ReadonlySet<Surface> = new Set<Surface>([
  'text',
  'plain',
  'derivative-text',
  'markdown',
  'html',
  'xml',
  'svg',
  'pdf-text',
]);

/** Places where a name is written without its capitals. */
const namePlaces: ReadonlySet<Where> = new Set<Where>(['link', 'filename', 'key', 'name']);

interface Trees {
  readonly plain: Node;
  readonly resembling: Node;
  readonly reading: { readonly asName: boolean; readonly lang: string | undefined };
}

function matchesIn({ text }: Run, { plain, resembling, reading }: Trees): Match[] {
  const { plain: letters, withSigns } = lettersOf(text);
  const bases = letters.map(({ letter }) => letter.base);
  const exact = search({ text, letters }, plain, { keys: bases, reading });
  const alike = withSigns.some(isUnlikeItself)
    ? search({ text, letters: withSigns }, resembling, {
        keys: withSigns.map(({ letter }) => letter.skeleton),
        reading,
      })
    : [];
  const excepted = exact.filter(({ pattern }) => pattern.isException);
  const data = opaqueSpans(text);
  return [...exact, ...alike].flatMap((match) => {
    if (match.pattern.isException) return [];
    const isData = data.length > 0 && isInside(data, match);
    return afterExceptions(isData ? { ...match, level: 'review', isDoubtful: true } : match, excepted);
  });
}

/** Long words of all kinds of letters and digits are keys, hashes and encoded data: letters stand there by chance. */
function opaqueSpans(text: string): Span[] {
  return [...text.matchAll(/[A-Za-z0-9+/=_-]{64,}/g)].flatMap(({ 0: word, index }) => {
    const isData = /[a-z]/.test(word) && /[A-Z]/.test(word) && /\d/.test(word);
    return isData ? [{ start: index, end: index + word.length }] : [];
  });
}

/** `spans` do not overlap and are in the order of the text. */
function isInside(spans: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? end) <= start;
}

/** Whether a second look can see anything else than the first. */
function isUnlikeItself({ letter }: Letter): boolean {
  return letter.skeleton !== letter.base || letter.kind === 'sign';
}

function search(
  lettered: LetteredText,
  root: Node,
  { keys, reading }: { keys: readonly string[]; reading: Trees['reading'] },
): Match[] {
  const found: Match[] = [];
  const text = { keys, restOfWord: (index: number) => restOfWord(lettered, index) };
  for (let start = 0; start < keys.length; start++) {
    if (!root.next.has(keys[start] ?? '')) continue;
    for (const met of patternsAt(root, start, text)) {
      const match = verify(met, lettered, reading);
      if (match) found.push(match);
    }
  }
  return found;
}

/** What exceptions leave of a match; `excepted` is in the order of the text. */
function afterExceptions(match: Match, excepted: readonly Match[]): Match[] {
  const around: Match[] = [];
  for (let at = firstFrom(excepted, match.end - longestException); at < excepted.length; at++) {
    const exception = excepted[at];
    if (!exception || exception.start > match.start) break;
    if (match.end <= exception.end) around.push(exception);
  }
  if (around.length === 0) return [match];
  return around.every(({ level }) => level === 'review') ? [{ ...match, level: 'review' }] : [];
}

/** No exception is longer than this, in UTF-16 code units. */
const longestException = 400;

/** Index of the first match that begins at or after an offset. */
function firstFrom(matches: readonly Match[], offset: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A hit on its way: hits of other blocks do not stand in its way, as an attribute inside of a split name. */
interface Candidate {
  readonly hit: ReferenceHit;
  readonly block: number;
  readonly isDoubtful: boolean;
}

function candidateOf(
  text: string,
  match: Match,
  { run, isEncoded }: { run: Run; isEncoded: boolean },
): Candidate | undefined {
  const { pattern, level } = match;
  if (level === 'ignore' || !('kind' in pattern.source)) return undefined;
  const span = originalSpan(run, match);
  const found = text.slice(span.start, span.end);
  const isSplit =
    !isEncoded && found !== run.text.slice(match.start, match.end) && match.disguises.length === 0;
  const disguises = [
    ...match.disguises,
    ...(isEncoded ? (['encoded'] as const) : []),
    ...(isSplit ? (['split'] as const) : []),
  ].sort(byCodeUnit);
  const { form, kind } = pattern.source;
  const hit: ReferenceHit = {
    span,
    level,
    form,
    kind,
    language: pattern.language,
    where: run.where,
    visible: run.visible,
    disguises,
    messageId: level === 'review' ? 'doubtful' : disguises.length > 0 ? 'disguised' : 'named',
    data: { found, form, kind, where: run.where, disguise: disguises.join(' ') },
  };
  return { hit, block: run.block, isDoubtful: match.isDoubtful };
}

/**
 * Of hits that overlap what is sure stays, then the longest, of equal ones the first found: plain before disguised. What
 * is only doubtful because of how it is written gives way to what is not.
 */
function withoutOverlaps(candidates: readonly Candidate[]): ReferenceHit[] {
  const order = candidates.map((candidate, index) => ({ ...candidate, index }));
  order.sort(
    (a, b) =>
      Number(isPreferred(b.hit)) - Number(isPreferred(a.hit)) ||
      Number(a.isDoubtful) - Number(b.isDoubtful) ||
      lengthOf(b.hit) - lengthOf(a.hit) ||
      a.index - b.index,
  );
  const taken = new Set<string>();
  const kept: ReferenceHit[] = [];
  for (const { hit, block } of order) {
    const units = Array.from({ length: lengthOf(hit) }, (_, unit) => `${block}:${hit.span.start + unit}`);
    if (units.some((unit) => taken.has(unit))) continue;
    for (const unit of units) taken.add(unit);
    kept.push(hit);
  }
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** A longer stretch that may be a name does not hide a shorter one that is one; an address is more than its parts. */
function isPreferred({ level, kind }: ReferenceHit): boolean {
  return level === 'error' || (kind !== 'name' && kind !== 'short');
}

function lengthOf({ span }: ReferenceHit): number {
  return span.end - span.start;
}
