/** From a copy and the known texts to a verdict. */

import type { Scanner } from '../references/index.ts';
import { byCodeUnit } from '../text/text.ts';
import { type About, nothing, noticeOf, SAME_TEXT } from './about.ts';
import { toldApart } from './apart.ts';
import { type ComparedItem, type Comparison, compare, isRight, type Prepared, prepare } from './compare.ts';
import type { Copy } from './copy.ts';
import { derivativeVerdict, looksDerived } from './derivative.ts';
import { excerptVerdict, isExcerpt } from './excerpt.ts';
import type { KnownText } from './known.ts';
import { bestDecoded, rank } from './rank.ts';
import { type LaidOut, layOut } from './readings.ts';
import { lettersOnly, recognisedVerdict } from './recognised.ts';
import { withoutSetting } from './setting.ts';
import { strangerVerdict } from './stranger.ts';
import type { Range } from './stream.ts';
import type { CopyVerdict } from './verdict.ts';

/** What copies are judged by. */
export interface Knowledge {
  readonly texts: readonly KnownText[];
  /** The scanner for references to the owner of a document; `undefined` when it names none. */
  readonly scannerOf: (document: string) => Scanner | undefined;
  /** Judges a text that is no known one but has the notice of a document: a translation that nobody accepted. */
  readonly judgeTranslation?: (prepared: Prepared, editions: readonly KnownText[]) => CopyVerdict | undefined;
}

/** Below this share of sequences nothing of a text is worth to be looked at. */
const LEAST_LIKENESS = 0.03;

/**
 * Judges one copy.
 *
 * @returns The verdict with its evidence. Pure, never throws.
 */
export function judgeCopy(given: Copy, knowledge: Knowledge): CopyVerdict {
  const copy = withoutSetting(bestDecoded(given, knowledge.texts), knowledge.texts);
  const prepared = prepare(copy);
  const readings = new Map(
    copy.reading === undefined
      ? []
      : knowledge.texts.map((known) => [known, layOut(copy.reading ?? '', known)] as const),
  );
  const ranked = rank(prepared, knowledge.texts, readings);
  const [best] = ranked;
  const near = ranked.filter(({ likeness }) => best && likeness >= best.likeness * 0.9).slice(0, 4);
  const compared = near.map(({ known }) => compareBest(prepared, known, readings)).sort(byFit);
  const [comparison] = compared;
  if (!best || !comparison || best.likeness < SAME_TEXT) {
    const recognised = recognisedVerdict(prepared, knowledge.texts, (known) =>
      noticeOf(compareBest(prepared, known, readings).items),
    );
    if (recognised) return recognised;
    if (copy.isDoubtful) return strangerVerdict(prepared, knowledge.texts);
    const unknown = unknownTranslation(prepared, knowledge);
    if (unknown) return withShown(unknown, copy, { from: 0, to: copy.blocks.length });
  }
  if (!best || !comparison || best.likeness < LEAST_LIKENESS)
    return strangerVerdict(prepared, knowledge.texts);
  const about = aboutOf(prepared, comparison, knowledge.texts);
  if (looksDerived(comparison, knowledge.scannerOf(comparison.known.document.id), prepared))
    return derivativeVerdict(about, comparison, {
      prepared,
      scanner: knowledge.scannerOf(comparison.known.document.id),
    });
  if (isExcerpt(comparison, best.likeness))
    return excerptVerdict(about, comparison) ?? strangerVerdict(prepared, knowledge.texts);
  const verdict = withSources(wholeVerdict(about, comparison, prepared), copy, knowledge.texts);
  return withShown(verdict, copy, comparison.region);
}

/** What a style sheet shows among the words of a text is read with them, and no program that sets it was asked how: no proof. */
function withShown(verdict: CopyVerdict, { blocks }: Copy, { from, to }: Range): CopyVerdict {
  const shown = blocks
    .slice(from, to)
    .flatMap(({ shown: inside = [], shownBefore = [] }, at) =>
      at === 0 ? inside : [...shownBefore, ...inside],
    );
  if (shown.length === 0) return verdict;
  const words = [...new Set(shown)].slice(0, MOST_SHOWN).join(' / ');
  const remarks = [...verdict.remarks, { key: 'verify.remark.shown', data: { words } }];
  if (verdict.isAllowed !== true) return { ...verdict, remarks };
  const { isAllowed: _isAllowed, isAccepted: _isAccepted, ...rest } = verdict;
  return { ...rest, kind: 'recognised', remarks, uncertain: ['words'] };
}

/** English beside a translation that is not that of the edition: the translation was made from something else. */
function withSources(
  verdict: CopyVerdict,
  { sources, path, format }: Copy,
  texts: readonly KnownText[],
): CopyVerdict {
  const definitive = texts.find(
    ({ document, edition, isDefinitive }) =>
      isDefinitive && document.id === verdict.document && edition === verdict.edition,
  );
  if (!sources || !definitive) return verdict;
  const beside = prepare({ path, format, blocks: sources, hidden: [], lang: '', remarks: [] });
  const wrong = compare(beside, definitive).items.filter(
    (item) => !isRight(item) && item.standing !== 'missing',
  );
  if (wrong.length === 0) return verdict;
  const items = wrong.map(({ address }) => address).join(', ');
  const remarks = [...verdict.remarks, { key: 'verify.remark.sources', data: { items } }];
  return { ...verdict, isAllowed: false, remarks };
}

/** From this share of its letters on what another reader gave back is heard. */
const HEARD = 0.3;

/** Of two readers the better one, item by item: what one of them found unchanged was not changed. */
function compareBest(
  prepared: Prepared,
  known: KnownText,
  readings: ReadonlyMap<KnownText, LaidOut>,
): Comparison {
  const first = compare(prepared, known);
  const reading = readings.get(known);
  if (!reading || reading.share < HEARD) return first;
  const { hidden: _hidden, ...about } = prepared.copy;
  const second = compare(prepare({ ...about, blocks: reading.blocks, hidden: [] }), known);
  // The second one has scripts in their order that the first one takes apart.
  const [base, beside] = prepared.copy.isDoubtful ? [second, first] : [first, second];
  const items = base.items.map((item, index) => {
    const other = beside.items[index];
    if (!other) return item;
    const [best, next] = !isRight(item) && isRight(other) ? [other, item] : [item, other];
    // A number that one of them lost is heard from the other one.
    return best.isNumbered || best.number || !next.number ? best : { ...best, number: next.number };
  });
  const added =
    beside.added.length < base.added.length && !prepared.copy.isDoubtful ? beside.added : base.added;
  return { ...base, items, added, share: Math.max(first.share, second.share) };
}

/** Fewer faults first, then the later edition. */
function byFit(a: Comparison, b: Comparison): number {
  const faults = ({ items }: Comparison): number => items.filter((item) => !isRight(item)).length;
  return faults(a) - faults(b) || b.share - a.share || byCodeUnit(b.known.edition, a.known.edition);
}

function aboutOf({ copy }: Prepared, comparison: Comparison, texts: readonly KnownText[]): About {
  const { known, share, region } = comparison;
  const marks = copy.blocks.slice(region.from, region.to).flatMap((block) => block.marks ?? []);
  return {
    path: copy.path,
    format: copy.format,
    document: known.document.id,
    edition: known.edition,
    lang: known.lang,
    share,
    toldApart: toldApart(known, texts),
    remarks: [
      ...copy.remarks,
      ...(marks.length > 0
        ? [{ key: 'verify.remark.marks', data: { marks: marks.slice(0, MOST_SHOWN).join(' ') } }]
        : []),
    ],
  };
}

/** Marks that are shown; there may be one at every word. */
const MOST_SHOWN = 20;

/** A copy, a translation, or neither any more. */
function wholeVerdict(about: About, comparison: Comparison, { copy }: Prepared): CopyVerdict {
  const { known, items, added } = comparison;
  const notice = noticeOf(items);
  const clause = clauseOf(items);
  const wrong = items.filter((item) => !isRight(item) || item.number !== undefined);
  const isClean = wrong.length === 0 && added.length === 0;
  const evidence = { ...about, ...nothing, items: wrong, added, notice, clause };
  // A page that keeps most of the text from being seen shows it by a program: slides one by one, what comes in on scrolling.
  const unseen = wrong.filter(({ standing }) => standing === 'hidden');
  if (unseen.length > items.length / 2 && unseen.length === wrong.length && added.length === 0)
    return { ...evidence, kind: 'recognised', uncertain: ['words'] };
  // Where the reader may have changed what it read, what differs is no proof; what is equal is one.
  if (copy.format === 'pdf' && !isClean && added.length === 0) {
    if (wrong.every(hasItsLetters)) return { ...evidence, kind: 'recognised', uncertain: ['words'] };
    const isLost = lostWithFont(copy, items);
    if (wrong.every((item) => hasItsLetters(item) || isLost(item))) {
      const { notice: _notice, clause: _clause, ...seen } = evidence;
      return {
        ...seen,
        items: wrong.filter((item) => !isLost(item)),
        kind: 'recognised',
        uncertain: ['words'],
      };
    }
  }
  // Of lines from right to left readers lose the order, and other scripts they take apart unless a PDF was made so that they
  // do not: what differs there says nothing at all.
  if (copy.isDoubtful && !isClean && (!copy.isFaithful || isFromRight(copy))) {
    return {
      ...about,
      ...nothing,
      ...(notice === 'present' && { notice }),
      ...(clause === 'present' && { clause }),
      kind: 'recognised',
      uncertain: ['words'],
    };
  }
  if (copy.format === 'text' && added.length === 0 && isMarkedUp(wrong, items))
    return { ...evidence, kind: 'recognised', uncertain: ['words'] };
  if (copy.isDoubtful && !isClean && wrong.every(isReadersFault))
    return { ...evidence, kind: 'recognised', uncertain: ['words'] };
  if (known.isDefinitive) return { ...evidence, kind: isClean ? 'faithful' : 'altered', isAllowed: isClean };
  const isThere = items.every(({ standing }) => standing !== 'missing' && standing !== 'hidden');
  const isComplete = isThere && (known.lacking ?? []).length === 0;
  const stale = items.filter(({ isStale }) => isStale);
  const translation = {
    ...evidence,
    items: [...wrong, ...stale.filter(({ address }) => wrong.every((one) => one.address !== address))],
    isAccepted: isClean,
    isComplete,
  };
  if (notice !== 'present' && notice !== 'none' && !copy.isDoubtful)
    return { ...translation, kind: 'altered', isAllowed: false };
  return { ...translation, kind: 'translation', isAllowed: isClean && stale.length === 0 };
}

const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;

/** Whether a part of a text worth mentioning is written from right to left. */
function isFromRight({ blocks }: Copy): boolean {
  const text = blocks.map((block) => block.text).join('');
  return (text.match(fromRight)?.length ?? 0) > text.length / 20;
}

/** Of texts that were changed a few items differ; where most have signs or words more, they are those of some markup. */
function isMarkedUp(wrong: readonly ComparedItem[], items: readonly ComparedItem[]): boolean {
  return (
    wrong.length > items.length / 2 &&
    wrong.every(({ standing }) => standing === 'extended' || standing === 'signs')
  );
}

/** A reader that loses signs may be why it is so. */
function isReadersFault({ standing, verbatim }: ComparedItem): boolean {
  return !verbatim && (standing === 'signs' || standing === 'case' || standing === 'extended');
}

/** The same letters and digits, whatever stands between them: hyphens at the ends of lines, for one. */
function hasItsLetters({ expected, found }: ComparedItem): boolean {
  return found !== '' && lettersOnly(found) === lettersOnly(expected);
}

/**
 * A font for one script alone may have no full stops, commas and Latin letters: then a PDF shows none, and what is in
 * English cannot be read. Told by the signs that most items have and that stand nowhere in the copy.
 */
function lostWithFont(
  { blocks, reading = '' }: Copy,
  items: readonly ComparedItem[],
): (item: ComparedItem) => boolean {
  const seen = new Set([...blocks.map(({ text }) => text), reading].join(''));
  const own = items.filter(({ verbatim }) => !verbatim);
  const isBare = ({ expected, found }: ComparedItem): boolean =>
    found !== '' && [...expected].some((sign) => /[.,]/.test(sign) && !seen.has(sign));
  if (own.length === 0 || own.filter(isBare).length < own.length / 2) return () => false;
  return ({ expected, verbatim }) =>
    verbatim && [...expected].every((sign) => !/\p{L}/u.test(sign) || !seen.has(sign));
}

function clauseOf(items: readonly ComparedItem[]): NonNullable<CopyVerdict['clause']> {
  const clause = items.filter((item) => item.clause);
  if (clause.length === 0) return 'none';
  if (clause.every(isRight)) return 'present';
  return clause.every(({ standing }) => standing === 'missing') ? 'missing' : 'altered';
}

/** A text with the notice of a document that is none of its known texts. */
export function unknownTranslation(
  prepared: Prepared,
  { texts, judgeTranslation }: Knowledge,
): CopyVerdict | undefined {
  if (!judgeTranslation) return undefined;
  const definitive = texts.filter(({ isDefinitive }) => isDefinitive);
  for (const id of new Set(definitive.map(({ document }) => document.id))) {
    const editions = definitive.filter(({ document }) => document.id === id);
    const verdict = judgeTranslation(prepared, editions);
    if (verdict) return verdict;
  }
  return undefined;
}
