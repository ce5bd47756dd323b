/** Holds what alignment and records say of amended documents against what was done to them. */

import { createAligner } from '../../../src/align/index.ts';
import { createChecker } from '../../../src/check/check.ts';
import { lockEdition } from '../../../src/document/lock.ts';
import { parseEdition } from '../../../src/document/parse.ts';
import { readMarkdown } from '../../../src/formats/markdown.ts';
import type { Alignment, Document, TranslationRecord } from '../../../src/model.ts';
import { examine } from '../../../src/notice/notice.ts';
import { acceptUnits } from '../../../src/record/accept.ts';
import { statusOf } from '../../../src/record/status.ts';
import { rules } from '../../../src/rules/index.ts';
import { NORMALIZATION } from '../../../src/text/text.ts';
import { profileWith } from '../../documents.ts';
import { type Amended, amend, damage } from './amend.ts';
import { type Language, languages } from './lexicon.ts';
import { type Random, randomFrom } from './random.ts';
import { makeText, type Rendered, render, type Shape, shapes, type Text } from './text.ts';

/** What was counted over some translations. */
export interface Counts {
  /** Items whose English changed since they were translated, and of these how many are told as stale. */
  stale: number;
  told: number;
  /** Stale items that count as up to date. */
  silent: number;
  unchanged: number;
  falselyStale: number;
  /** Blocks with a counterpart in today's English, and how many stand in the right pair. */
  pairs: number;
  right: number;
  /** Amendments that a translation without record shows, and what is found about structure and content. */
  causes: number;
  findings: number;
}

export function noCounts(): Counts {
  return {
    stale: 0,
    told: 0,
    silent: 0,
    unchanged: 0,
    falselyStale: 0,
    pairs: 0,
    right: 0,
    causes: 0,
    findings: 0,
  };
}

/** Where something went otherwise than it should, for people who improve it. */
export type Complaint = (words: () => string) => void;

/** A document of one shape through some editions. */
export interface Corpus {
  readonly shape: Shape;
  readonly texts: readonly Text[];
  readonly english: readonly Rendered[];
  /** What was done between one edition and the next. */
  readonly amendments: readonly (readonly Amended[])[];
}

export const EDITIONS = 8;

export function makeCorpus(shape: Shape, seed: number): Corpus {
  const random = randomFrom(seed * 7919 + shapes.indexOf(shape));
  let last = 0;
  const nextId = (): number => ++last;
  const texts = [makeText(shape, random, nextId)];
  const amendments: (readonly Amended[])[] = [];
  while (texts.length < EDITIONS) {
    const { text, done } = amend(texts.at(-1) ?? { shape, sections: [] }, random, nextId);
    texts.push(text);
    amendments.push(done);
  }
  return { shape, texts, english: texts.map((text) => render(text, 'en')), amendments };
}

/** The document with its first editions. */
export function documentAt(corpus: Corpus, count: number): Document {
  const profile = profileWith({
    editions: corpus.english.slice(0, count).map((_, index) => String(2001 + index)),
  });
  const editions = corpus.english.slice(0, count).map(({ markdown }, index) => {
    const id = String(2001 + index);
    return parseEdition({ id, path: `source/rules/${id}.md`, parsed: readMarkdown(markdown) }, profile);
  });
  const current = editions.at(-1);
  if (!current) throw new Error('A corpus has an edition');
  const locked = Object.fromEntries(editions.map((edition) => [edition.id, lockEdition(edition)]));
  return {
    id: 'rules',
    profile,
    editions,
    current,
    lock: { version: 1, document: 'rules', normalization: NORMALIZATION, editions: locked },
    lockPath: 'source/rules/lock.json',
  };
}

function alignmentWith(
  document: Document,
  lang: string,
  markdown: string,
  record?: TranslationRecord,
): Alignment {
  const path = `locales/${lang}/rules`;
  return createAligner(document)({
    lang,
    path: `${path}.md`,
    text: markdown,
    blocks: readMarkdown(markdown).blocks,
    recordPath: `${path}.record.json`,
    ...(record && { record }),
  });
}

function acceptedAll(alignment: Alignment): TranslationRecord {
  return acceptUnits(alignment, {
    wants: () => true,
    state: 'translated',
    translator: 'Ada',
    selfReview: false,
    lower: false,
    today: '2024-02-29',
  }).record;
}

/** One translation of an older edition, held against today's English. */
export interface Lagging {
  readonly corpus: Corpus;
  readonly language: Exclude<Language, 'en'>;
  /** So many editions behind. */
  readonly lag: number;
  readonly withRecord: boolean;
}

const checker = createChecker(rules, { only: ['structure/', 'token/', 'text/', 'term/', 'markup/'] });

export function measureOne(
  { corpus, language, lag, withRecord }: Lagging,
  counts: Counts,
  complain: Complaint,
): void {
  const today = corpus.english.length - 1;
  const made = today - lag;
  const text = corpus.texts[made];
  const old = corpus.english[made];
  const now = corpus.english[today];
  if (!text || !old || !now) return;
  const document = documentAt(corpus, today + 1);
  const translation = render(text, language);
  const random = randomFrom(lag * 31 + languages.indexOf(language));
  const record = withRecord
    ? acceptedAll(alignmentWith(documentAt(corpus, made + 1), language, translation.markdown))
    : undefined;
  const edited = withRecord ? withEdits(translation.markdown, random) : translation.markdown;
  const alignment = alignmentWith(document, language, edited, record);
  const name = `${corpus.shape} ${language} lag ${lag}${withRecord ? ' recorded' : ''}`;
  const wanted = new Map(now.ids.map((id, index) => [id, document.current.units[index]?.address ?? '']));
  const before = new Map(
    old.ids.map((id, index) => [id, document.editions[made]?.units[index]?.content ?? '']),
  );
  const joined = partners(corpus, made);
  countPairs(alignment, { name, ids: translation.ids, wanted, joined }, counts, complain);
  if (withRecord) {
    const { units } = statusOf(alignment);
    now.ids.forEach((id, index) => {
      const unit = document.current.units[index];
      const content = before.get(id);
      if (!unit || content === undefined) return;
      const status = units.get(unit.address);
      if (content === unit.content) {
        counts.unchanged++;
        if (status !== 'stale') return;
        counts.falselyStale++;
        complain(() => `${name}: ${unit.address} did not change and is stale`);
        return;
      }
      counts.stale++;
      if (status === 'stale') counts.told++;
      else complain(() => `${name}: ${unit.address} is ${status}, not stale: ${content} → ${unit.content}`);
      if (status === 'current' || status === 'reviewed' || status === 'changed' || status === 'unrecorded')
        counts.silent++;
    });
    return;
  }
  countFindings(
    alignment,
    { name, causes: causesOf(corpus, made), changed: changedIn(now.ids, before, document) },
    counts,
    complain,
  );
}

/** A translation of today's edition to which accidents happened: items lost, joined or divided, sections lost. */
export function measureDamaged(
  {
    corpus,
    language,
    seed,
  }: { readonly corpus: Corpus; readonly language: Exclude<Language, 'en'>; readonly seed: number },
  counts: Counts,
  complain: Complaint,
): void {
  const today = corpus.english.length - 1;
  const [text, now] = [corpus.texts[today], corpus.english[today]];
  if (!text || !now) return;
  const random = randomFrom(seed * 101 + languages.indexOf(language));
  let next = 1_000_000;
  const { text: damaged, done } = damage(text, random, () => next++);
  const translation = render(damaged, language);
  const document = documentAt(corpus, today + 1);
  const alignment = alignmentWith(document, language, translation.markdown);
  const name = `${corpus.shape} ${language} damaged ${seed}`;
  const wanted = new Map(now.ids.map((id, index) => [id, document.current.units[index]?.address ?? '']));
  countPairs(alignment, { name, ids: translation.ids, wanted, joined: partnersOf(done) }, counts, complain);
  countFindings(alignment, { name, causes: done.length, changed: new Set() }, counts, complain);
}

/** The addresses of what has another English than it was translated from. */
function changedIn(
  ids: readonly number[],
  before: ReadonlyMap<number, string>,
  document: Document,
): ReadonlySet<string> {
  return new Set(
    document.current.units.flatMap((unit, index) => {
      const old = before.get(ids[index] ?? -1);
      return old !== undefined && old !== unit.content ? [unit.address] : [];
    }),
  );
}

/** What is found about structure, and about contents where the English is the one that was translated. */
function countFindings(
  alignment: Alignment,
  {
    name,
    causes,
    changed,
  }: { readonly name: string; readonly causes: number; readonly changed: ReadonlySet<string> },
  counts: Counts,
  complain: Complaint,
): void {
  const found = checker
    .checkTranslation(examine(alignment))
    .filter(({ ruleId, address = '' }) => ruleId.startsWith('structure/') || !changed.has(address));
  counts.causes += causes;
  counts.findings += found.length;
  if (found.length > causes * 1.3 + 1)
    complain(
      () =>
        `${name}: ${found.length} findings of ${causes} causes: ${found.map(({ ruleId, address }) => `${ruleId} ${address}`).join(', ')}`,
    );
}

function countPairs(
  alignment: Alignment,
  {
    name,
    ids,
    wanted,
    joined,
  }: {
    readonly name: string;
    readonly ids: readonly number[];
    readonly wanted: ReadonlyMap<number, string>;
    readonly joined: ReadonlyMap<number, readonly number[]>;
  },
  counts: Counts,
  complain: Complaint,
): void {
  const pairOf = new Map(
    alignment.pairs.flatMap((pair) => pair.targets.map((block) => [block, pair] as const)),
  );
  alignment.translation.blocks.forEach((block, index) => {
    const id = ids[index] ?? -1;
    const right = [id, ...(joined.get(id) ?? [])].flatMap((one) => wanted.get(one) ?? []);
    if (right.length === 0) return;
    counts.pairs++;
    const sources = pairOf.get(block)?.sources ?? [];
    if (sources.some((unit) => right.includes(unit.address))) counts.right++;
    else
      complain(
        () =>
          `${name}: ${block.text.slice(0, 60)} is ${sources.map((unit) => unit.address).join('+') || 'extra'}, not ${right[0]}`,
      );
  });
}

/** What was divided and joined since an edition: either part is right for the other. */
function partners({ amendments }: Corpus, made: number): ReadonlyMap<number, readonly number[]> {
  return partnersOf(amendments.slice(made).flat());
}

function partnersOf(amendments: readonly Amended[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const { type, ids } of amendments) {
    const [one, two] = ids;
    if ((type !== 'split' && type !== 'merge') || one === undefined || two === undefined) continue;
    found.set(one, [...(found.get(one) ?? []), two]);
    found.set(two, [...(found.get(two) ?? []), one]);
  }
  return found;
}

/** The amendments since an edition that show in the structure or in a number, each once. */
function causesOf(corpus: Corpus, made: number): number {
  const visible = new Set([
    'insert',
    'drop',
    'move',
    'split',
    'merge',
    'renumber',
    'insert section',
    'drop section',
  ]);
  return corpus.amendments
    .slice(made)
    .flat()
    .filter(({ type }) => visible.has(type)).length;
}

/** Edits after the acceptance, of the kind that answers nothing: a no-break space, a mark, a word put in. */
function withEdits(markdown: string, random: Random): string {
  return markdown
    .split('\n')
    .map((line) => {
      if (line.length < 12 || line.startsWith('#') || !random.happens(0.15)) return line;
      const at = line.lastIndexOf(' ');
      return at > 8 && random.happens(0.5)
        ? `${line.slice(0, at)}\u00a0${line.slice(at + 1)}`
        : `${line.slice(0, -1)}!`;
    })
    .join('\n');
}

/** What was counted of one document: translations that lag, with records and without, and damaged ones of today. */
export interface Measured {
  readonly recorded: Counts;
  readonly bare: Counts;
  readonly damaged: Counts;
}

/** All translations of one document of each shape. */
export function measureAll(
  {
    seed,
    lags,
    tongues = languages,
  }: {
    readonly seed: number;
    readonly lags: readonly number[];
    readonly tongues?: readonly Exclude<Language, 'en'>[];
  },
  complain: Complaint,
): ReadonlyMap<Shape, Measured> {
  return new Map(
    shapes.map((shape) => {
      const corpus = makeCorpus(shape, seed);
      const measured: Measured = { recorded: noCounts(), bare: noCounts(), damaged: noCounts() };
      const { recorded, bare, damaged } = measured;
      for (const language of tongues) {
        for (const lag of lags) {
          measureOne({ corpus, language, lag, withRecord: true }, recorded, complain);
          measureOne({ corpus, language, lag, withRecord: false }, bare, complain);
          measureDamaged({ corpus, language, seed: lag }, damaged, complain);
        }
      }
      return [shape, measured];
    }),
  );
}
