/** A translation that nobody accepted: judged by its notice, its shape and the language it is in. */

import { readMarkdown } from '../formats/markdown.ts';
import type { Alignment, Pair, Translation } from '../model.ts';
import { foldDigits, normalize } from '../text/text.ts';
import { noticeOf } from './about.ts';
import { apart } from './apart.ts';
import { type ComparedItem, compare, isRight, type Prepared } from './compare.ts';
import type { CopyBlock } from './copy.ts';
import type { KnownText } from './known.ts';
import { languageOf } from './language-of.ts';
import type { Range } from './stream.ts';
import type { CopyVerdict } from './verdict.ts';

/** Share of the items that have to be paired in place for a text to be a translation of them. */
const LEAST_PAIRED = 0.6;

type Aligner = (translation: Translation) => Alignment;

/** How the notice of an edition stands in a copy. */
interface Noticed {
  readonly known: KnownText;
  readonly verbatim: readonly ComparedItem[];
  readonly region: Range;
}

/** A verdict, and how many numbers of the edition stand in the translations of their items. */
interface Judged {
  readonly verdict: CopyVerdict;
  readonly numbers: number;
}

/**
 * What judges texts that have the notice of a document, or its names and shape, and are none of its known texts.
 *
 * @param alignerOf Matches a translation to the current edition of a document.
 * @returns Takes all editions of one document, the current one last: the one that fits is named, and where others fit as
 * well, that nobody can tell.
 */
export function createTranslationJudge(
  alignerOf: (document: KnownText['document']) => Aligner,
): (prepared: Prepared, editions: readonly KnownText[]) => CopyVerdict | undefined {
  const aligners = new Map<KnownText, Aligner>();
  return (prepared, editions) => {
    const noticed = editions.flatMap((known) => noticedIn(prepared, known) ?? []);
    const right = ({ verbatim }: Noticed): number => verbatim.filter(isRight).length;
    const most = Math.max(...noticed.map(right));
    const judged = noticed
      .filter((one) => right(one) === most)
      .flatMap((one) => {
        const aligner = aligners.get(one.known) ?? alignerOf(documentAt(one.known));
        aligners.set(one.known, aligner);
        return judgedAs(prepared, one, aligner) ?? [];
      });
    const [best, next] = judged.toReversed().sort(byFit);
    if (!best) return undefined;
    const { verdict } = best;
    const known = editions.find(({ edition }) => edition === verdict.edition);
    const others = editions.filter((other) => other !== known);
    const isAmbiguous = next !== undefined && byFit(best, next) === 0;
    return {
      ...verdict,
      toldApart: known && !isAmbiguous ? others.map((other) => apart(known, other)) : [],
      ...(isAmbiguous && { uncertain: [...verdict.uncertain, 'edition'] }),
    };
  };
}

/** The document as it was when an edition was the current one. */
function documentAt({ document, edition: id }: KnownText): KnownText['document'] {
  if (document.editions.length < 2) return document;
  const edition = document.editions.find((one) => one.id === id) ?? document.current;
  const current = id === document.current.id ? document.current : edition;
  return { ...document, current, editions: [current] };
}

/** Fewer faults first, then more numbers in common. */
function byFit(a: Judged, b: Judged): number {
  const faults = ({ verdict: { items, added } }: Judged): number => items.length + added.length;
  return faults(a) - faults(b) || b.numbers - a.numbers;
}

function noticedIn(prepared: Prepared, known: KnownText): Noticed | undefined {
  const notices = { ...known, parts: known.parts.filter(({ verbatim }) => verbatim) };
  const { items: verbatim, region } = compare(prepared, notices);
  const hasNotice = verbatim.some(({ standing }) => standing !== 'missing' && standing !== 'hidden');
  return hasNotice && prepared.copy.blocks.length >= known.parts.length / 3
    ? { known, verbatim, region }
    : undefined;
}

function judgedAs(
  { copy, stream }: Prepared,
  { known, verbatim, region }: Noticed,
  aligner: Aligner,
): Judged | undefined {
  const { document } = known;
  const lang = languageOf(
    copy.blocks
      .slice(0, region.from)
      .map(({ text }) => text)
      .join('\n'),
    copy.lang,
  );
  if (lang === document.profile.lang) return undefined;
  const blocks = documentBlocks(copy.blocks, { known, end: region.to });
  const text = markdownOf(blocks);
  const translation = {
    lang: lang || 'und',
    path: copy.path,
    text,
    blocks: readMarkdown(text).blocks,
    recordPath: '',
  };
  const { pairs } = aligner(translation);
  const wanted = pairs.filter(({ sources }) => sources.some((unit) => !unit.verbatim && unit.translatable));
  const paired = wanted.filter(({ relation }) => relation === 'one');
  if (wanted.length === 0 || paired.length / wanted.length < LEAST_PAIRED) return undefined;
  const ownItems = pairs.flatMap(standingOf);
  const added = pairs.filter(({ relation }) => relation === 'extra' || relation === 'doubled');
  const wrong = [...ownItems, ...verbatim.filter((item) => !isRight(item))];
  const notice = noticeOf(verbatim);
  const isComplete = ownItems.every(({ standing }) => standing !== 'missing');
  const clause = ownItems.find((item) => item.clause);
  const isFine = wrong.length === 0 && added.length === 0;
  const verdict: CopyVerdict = {
    path: copy.path,
    format: copy.format,
    kind: notice === 'altered' ? 'altered' : 'translation',
    // A text of which not even the language can be told may be anything.
    ...((!isFine || lang !== '') && { isAllowed: isFine }),
    document: document.id,
    edition: known.edition,
    lang,
    isAccepted: false,
    isComplete,
    notice,
    clause: clause ? (clause.standing === 'missing' ? 'missing' : 'altered') : 'uncertain',
    items: wrong,
    added: added.flatMap(({ targets }) => targets.map((target) => target.text)),
    references: [],
    claims: [],
    toldApart: [],
    share: stream.words.length === 0 ? 0 : paired.length / wanted.length,
    remarks: copy.remarks,
    uncertain: lang === '' ? ['words', 'language'] : ['words'],
  };
  return { verdict, numbers: paired.reduce((sum, pair) => sum + numbersInCommon(pair), 0) };
}

function standingOf({ relation, sources, targets, address, confidence }: Pair): readonly ComparedItem[] {
  const [unit] = sources;
  if (!unit || unit.verbatim || !unit.translatable) return [];
  const found = targets.map((target) => target.text).join('\n');
  const about = { address, verbatim: false, clause: unit.clause, expected: unit.text, found };
  if (relation === 'missing') return [{ ...about, standing: 'missing' }];
  if (relation === 'moved' || relation === 'swapped') return [{ ...about, standing: 'moved' }];
  // Left in English it is no translation.
  if (normalize(found) === normalize(unit.text) && unit.text.length > 20 && confidence > 0)
    return [{ ...about, standing: 'changed' }];
  return [];
}

function numbersInCommon({ sources, targets }: Pair): number {
  const numbersIn = (texts: readonly { readonly text: string }[]): readonly string[] =>
    texts.flatMap(({ text }) => foldDigits(text).match(/\d+/g) ?? []);
  const there = new Set(numbersIn(targets));
  return numbersIn(sources).filter((number) => there.has(number)).length;
}

/** A page has more around the text than the text has: what stands behind the notice, and far before the items, is not of it. */
function documentBlocks(
  blocks: readonly CopyBlock[],
  { known, end }: { readonly known: KnownText; readonly end: number },
): readonly CopyBlock[] {
  const upTo = blocks.slice(0, Math.max(end, 1));
  const heading = upTo.findIndex(({ kind }) => kind === 'heading');
  const surplus = upTo.length - known.parts.length;
  return heading > 0 && surplus >= heading ? upTo.slice(heading) : upTo;
}

function markdownOf(blocks: readonly CopyBlock[]): string {
  return blocks
    .map(({ text, kind, ordinal }, index) => {
      const line = text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_[\]<>]|^[#+>=~|-]/g, '\\$&');
      const mark = kind === 'item' ? (ordinal === undefined ? '- ' : `${ordinal}. `) : '';
      return `${kind === 'heading' ? (index === 0 ? '# ' : '## ') : mark}${line}`;
    })
    .join('\n\n');
}
