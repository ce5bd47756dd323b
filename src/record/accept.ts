/**
 * Records units of a translation: which English, which translation, which state, who, how.
 *
 * `record/` is for what is known of a translation, item by item, and how far it is. Whatever stands above it may
 * import it.
 */

import type { Alignment, Origin, Pair, RecordedUnit, State, TranslationRecord } from '../model.ts';
import { targetContent } from '../pairs/pairs.ts';
import { fingerprint, NORMALIZATION } from '../text/text.ts';
import { entriesOfToday } from './entries-of-today.ts';
import type { SourcesIn } from './made-from.ts';

/** What somebody wants recorded. */
export interface AcceptRequest {
  /** Whether an address was asked for. */
  readonly wants: (address: string) => boolean;
  readonly state: Exclude<State, 'initial'>;
  readonly translator?: string;
  readonly reviewer?: string;
  readonly origin?: Origin;
  /** The translator may be the reviewer. */
  readonly selfReview: boolean;
  /** A state may be lower than recorded. */
  readonly lower: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Of a translation that was made from an older edition: the units there that became a unit of today. */
  readonly sources?: SourcesIn;
}

/** Why a unit cannot be recorded as asked. */
export type RefusalReason =
  | 'missing'
  | 'empty'
  | 'merged'
  | 'verbatim'
  | 'uncertain'
  | 'self-review'
  | 'needs-reviewer'
  | 'needs-translator'
  | 'would-lower';

/** A unit that was asked for and not recorded. */
export interface Refusal {
  readonly address: string;
  readonly reason: RefusalReason;
  /** The translator, or the state that is recorded. */
  readonly detail: string;
}

/** The outcome: a new record, and everything that somebody should be told of it. */
export interface Acceptance {
  readonly record: TranslationRecord;
  /** Addresses whose entry changed. */
  readonly accepted: readonly string[];
  readonly refused: readonly Refusal[];
  /** Reviews of other words that the new entries replace. */
  readonly voided: readonly { readonly address: string; readonly reviewer: string }[];
  /** Entries of units that the document no longer has. */
  readonly dropped: readonly string[];
  /** Entries that got the text that was accepted, which they lacked; what they say stays. */
  readonly texts: number;
}

/** Works out the new record. Pure: nothing is written, and nothing that was asked is left out without a word. */
export function acceptUnits(alignment: Alignment, request: AcceptRequest): Acceptance {
  const { units, removed } = entriesOfToday(alignment);
  const accepted: string[] = [];
  const refused: Refusal[] = [];
  let texts = 0;
  const voided: { address: string; reviewer: string }[] = [];
  for (const pair of alignment.pairs) {
    const [source] = pair.sources;
    if (!source || !pair.sources.some((unit) => request.wants(unit.address))) continue;
    if (!source.translatable && !source.verbatim) continue;
    const reason = unfit(pair, request.sources);
    if (reason !== undefined) {
      refused.push({ address: pair.address, reason, detail: '' });
      continue;
    }
    const filled = withText(pair, units.get(source.address));
    if (filled) {
      units.set(source.address, filled);
      texts++;
    }
    const entry = nextEntry(pair, units.get(source.address), request);
    if ('reason' in entry) {
      refused.push({ address: pair.address, ...entry });
      continue;
    }
    const old = units.get(source.address);
    if (old && isSame(old, entry)) continue;
    if (
      old?.reviewer !== undefined &&
      (old.target !== entry.target || old.source !== entry.source) &&
      entry.reviewer === undefined
    ) {
      voided.push({ address: source.address, reviewer: old.reviewer });
    }
    units.set(source.address, entry);
    accepted.push(source.address);
  }
  return { record: toRecord(alignment, units), accepted, refused, voided, dropped: removed, texts };
}

function unfit(pair: Pair, sources: SourcesIn | undefined): RefusalReason | undefined {
  if (pair.sources.some((unit) => unit.verbatim)) return 'verbatim';
  if (pair.relation === 'missing') return 'missing';
  if ((pair.relation === 'merged' || pair.relation === 'split') && !followsOlder(pair, sources))
    return 'merged';
  if (pair.targets.every((block) => block.text.trim() === '')) return 'empty';
  return undefined;
}

/** The entry with the text that it was made for, where it has none and that text stands there. */
function withText(pair: Pair, entry: RecordedUnit | undefined): RecordedUnit | undefined {
  const text = targetContent(pair);
  if (!entry || entry.text !== undefined || entry.target !== fingerprint(text)) return undefined;
  const { source, target, ...rest } = entry;
  return { source, target, text, ...rest };
}

/** Whether what is one text here was one in the older English, or what is several was as many. */
function followsOlder({ sources, targets }: Pair, of: SourcesIn | undefined): boolean {
  if (!of) return false;
  const older = new Set(sources.flatMap(of));
  return older.size === targets.length;
}

type Entry = RecordedUnit | { readonly reason: RefusalReason; readonly detail: string };

function nextEntry(pair: Pair, old: RecordedUnit | undefined, request: AcceptRequest): Entry {
  const text = targetContent(pair);
  const target = fingerprint(text);
  const same = old?.target === target;
  const translator = request.translator ?? old?.translator;
  if (translator === undefined) return { reason: 'needs-translator', detail: '' };
  const reviews = request.state !== 'translated';
  const reviewer = reviews ? (request.reviewer ?? (same ? old?.reviewer : undefined)) : undefined;
  if (reviews && reviewer === undefined) return { reason: 'needs-reviewer', detail: '' };
  if (reviewer !== undefined && samePerson(reviewer, translator) && !request.selfReview) {
    return { reason: 'self-review', detail: reviewer };
  }
  const [unit] = pair.sources;
  const [older] = unit && request.sources ? request.sources(unit) : [];
  const source = (older ?? unit)?.fingerprint ?? '';
  if (old && same && old.source === source && rank[old.state] > rank[request.state] && !request.lower) {
    return { reason: 'would-lower', detail: old.state };
  }
  const origin = request.origin ?? old?.origin ?? 'human';
  return {
    source,
    target,
    text,
    state: request.state,
    origin: reviews && origin === 'machine' ? 'machine-reviewed' : origin,
    translator,
    ...(reviewer !== undefined && { reviewer }),
    date: request.today,
  };
}

const rank: Readonly<Record<State, number>> = { initial: 0, translated: 1, reviewed: 2, final: 3 };

function samePerson(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** Another date alone is no change. */
function isSame(old: RecordedUnit, entry: RecordedUnit): boolean {
  return (['source', 'target', 'state', 'origin', 'translator', 'reviewer'] as const).every(
    (key) => old[key] === entry[key],
  );
}

/** Units in the order of the document. */
function toRecord(alignment: Alignment, units: ReadonlyMap<string, RecordedUnit>): TranslationRecord {
  const ordered = alignment.edition.units.flatMap((unit) => {
    const entry = units.get(unit.address);
    return entry ? [[unit.address, entry] as const] : [];
  });
  const findings = alignment.translation.record?.findings;
  return {
    version: 1,
    document: alignment.document.id,
    lang: alignment.translation.lang,
    edition: alignment.edition.id,
    normalization: NORMALIZATION,
    units: Object.fromEntries(ordered),
    ...(findings && { findings }),
  };
}
