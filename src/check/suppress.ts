/** Findings that somebody accepted as right: they count as long as both texts stay what they were, and no longer. */

import type { AcceptanceNote, AcceptedFinding, Alignment, Pair, TranslationRecord } from '../model.ts';
import { targetFingerprint } from '../pairs/pairs.ts';
import { addTo } from '../text/lists-by-key.ts';
import { byCodeUnit, fingerprint, NORMALIZATION } from '../text/text.ts';
import type { Found } from './check.ts';
import type { AnyRule, Rule } from './rule.ts';

/**
 * `active`: it excuses a finding. `lapsed`: the English or the translation is another one now. `unused`: both are the
 * same, and the rule finds nothing there. `unseen`: both are the same, and what the rule looks at beside them is not
 * there, so that nobody can tell. `refused`: nothing can excuse a finding of its rule.
 */
export type SuppressionState = 'active' | 'lapsed' | 'unused' | 'unseen' | 'refused';

/** One entry of the record as it stands today. */
export interface Suppression {
  readonly entry: AcceptedFinding;
  readonly state: SuppressionState;
  /** For lapsed ones: which text changed. `gone`: the document has no such unit any more. */
  readonly changed?: 'source' | 'target' | 'both' | 'gone';
}

/** The findings of one translation, sorted by whether they count. */
export interface Excused {
  /** What counts; where an acceptance lapsed, the finding says so. */
  readonly shown: readonly Found[];
  /** What somebody accepted and what is still as it was then. */
  readonly suppressed: readonly Found[];
  /** Every entry of the record, in its order. */
  readonly suppressions: readonly Suppression[];
}

/** Whether findings of a rule can be accepted: not those that the document's own terms or a readable file demand. */
export function canBeAccepted(rule: AnyRule): boolean {
  return rule.required !== true && rule.scope === 'translation';
}

/**
 * Holds the findings of a translation against its record. Without accepted findings nothing is fingerprinted. Pure.
 *
 * @param rules Decide which findings can be accepted at all.
 */
export function excuse(alignment: Alignment, found: readonly Found[], rules: readonly Rule[]): Excused {
  const entries = alignment.translation.record?.findings ?? [];
  if (entries.length === 0) return { shown: found, suppressed: [], suppressions: [] };
  const acceptable = new Set(rules.filter(canBeAccepted).map((rule) => rule.id));
  const byPlace = new Map<string, AcceptedFinding[]>();
  for (const entry of entries) {
    const key = placeKey(entry.rule, entry.item);
    addTo(byPlace, key, entry);
  }
  const active = new Set<AcceptedFinding>();
  const sorted = found.map((one) => {
    const { ruleId, address } = one.diagnostic;
    const candidates = acceptable.has(ruleId) ? (byPlace.get(placeKey(ruleId, address)) ?? []) : [];
    if (candidates.length === 0) return { one, entry: undefined };
    const known = identify(alignment, one);
    const entry = candidates.find((candidate) => isSame(candidate, known));
    if (entry) active.add(entry);
    return { one, entry };
  });
  const suppressions = entries.map((entry): Suppression => {
    if (active.has(entry)) return { entry, state: 'active' };
    const rule = rules.find(({ id }) => id === entry.rule);
    if (rule && !canBeAccepted(rule)) return { entry, state: 'refused' };
    const changed = changeOf(alignment, entry);
    if (changed) return { entry, state: 'lapsed', changed };
    return { entry, state: canJudge(rule, alignment) ? 'unused' : 'unseen' };
  });
  const lapsed = suppressions.filter(({ state }) => state === 'lapsed').map(({ entry }) => entry);
  return {
    shown: sorted.flatMap(({ one, entry }) => (entry ? [] : [withLapsed(one, lapsed)])),
    suppressed: sorted.flatMap(({ one, entry }) => (entry ? [withNote(one, noteOf(entry, 'active'))] : [])),
    suppressions,
  };
}

/** Whether there is what the rule looks at beside both texts. */
function canJudge(rule: Rule | undefined, alignment: Alignment): boolean {
  return rule?.scope !== 'translation' || (rule.canJudge?.(alignment) ?? true);
}

/** What somebody accepts, and who. */
export interface AcceptFindings {
  readonly reason: string;
  readonly by: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** A new record, and what is new in it. */
export interface AcceptedFindings {
  readonly record: TranslationRecord;
  readonly added: readonly AcceptedFinding[];
}

/** Enters findings into the record. Entries of the same rule at the same place that lapsed are replaced. Pure. */
export function acceptFindings(
  alignment: Alignment,
  found: readonly Found[],
  request: AcceptFindings,
): AcceptedFindings {
  const before = alignment.translation.record?.findings ?? [];
  const added: AcceptedFinding[] = [];
  for (const one of found) {
    const known = identify(alignment, one);
    if ([...before, ...added].some((entry) => isSame(entry, known))) continue;
    added.push({ ...known, reason: request.reason, by: request.by, date: request.today });
  }
  const places = new Set(added.map((entry) => placeKey(entry.rule, entry.item)));
  const kept = before.filter(
    (entry) => !places.has(placeKey(entry.rule, entry.item)) || !changeOf(alignment, entry),
  );
  return { record: withFindings(alignment, [...kept, ...added]), added };
}

/** The record without the given entries. Pure. */
export function withoutFindings(
  alignment: Alignment,
  entries: readonly AcceptedFinding[],
): TranslationRecord {
  const before = alignment.translation.record?.findings ?? [];
  return withFindings(
    alignment,
    before.filter((entry) => !entries.includes(entry)),
  );
}

function withFindings(alignment: Alignment, findings: readonly AcceptedFinding[]): TranslationRecord {
  const { record, lang } = alignment.translation;
  const { findings: _, ...known } = record ?? {
    version: 1,
    document: alignment.document.id,
    lang,
    edition: alignment.edition.id,
    normalization: NORMALIZATION,
    units: {},
  };
  return findings.length === 0 ? known : { ...known, findings: inOrder(alignment, findings) };
}

/** In the order of the document, then by rule: two people who accept different findings change different lines. */
function inOrder(alignment: Alignment, findings: readonly AcceptedFinding[]): readonly AcceptedFinding[] {
  const places = new Map(alignment.edition.units.map((unit, index) => [unit.address, index]));
  const place = ({ item }: AcceptedFinding): number =>
    item === undefined ? -1 : (places.get(item) ?? places.size);
  return findings.toSorted((a, b) => place(a) - place(b) || byCodeUnit(sortKey(a), sortKey(b)));
}

function sortKey({ item = '', rule, message, data }: AcceptedFinding): string {
  return JSON.stringify([item, rule, message, sortedData(data)]);
}

type Identity = Omit<AcceptedFinding, 'reason' | 'by' | 'date'>;

/** What a finding says of which texts. */
function identify(alignment: Alignment, { diagnostic, pair }: Found): Identity {
  const { ruleId, messageId, data, address } = diagnostic;
  const base = { rule: ruleId, message: messageId, data: Object.fromEntries(sortedData(data)) };
  if (address === undefined) return { ...base, ...wholeText(alignment) };
  const own = pair ?? pairsAt(alignment, address)[0];
  return { ...base, item: address, ...(own ? fingerprintsOf(alignment, own) : wholeText(alignment)) };
}

interface Prints {
  readonly source: string;
  readonly target: string;
}

function wholeText({ edition, translation }: Alignment): Prints {
  return { source: edition.fingerprint, target: fingerprint(translation.text) };
}

function fingerprintsOf(alignment: Alignment, pair: Pair): Prints {
  const [unit] = pair.sources;
  const near = unit ?? alignment.edition.units.find(({ address }) => address === pair.address);
  const source =
    pair.sources.length > 1
      ? fingerprint(pair.sources.map(({ content }) => content).join('\n'))
      : (near?.fingerprint ?? fingerprint(''));
  return { source, target: targetFingerprint(pair) };
}

function pairsAt({ pairs }: Alignment, address: string): readonly Pair[] {
  return pairs.filter(
    (pair) => pair.address === address || pair.sources.some((unit) => unit.address === address),
  );
}

function isSame(entry: Identity, known: Identity): boolean {
  return (
    entry.rule === known.rule &&
    entry.message === known.message &&
    entry.item === known.item &&
    entry.source === known.source &&
    entry.target === known.target &&
    JSON.stringify(sortedData(entry.data)) === JSON.stringify(sortedData(known.data))
  );
}

/** Which text an entry was written for is another one now; `undefined` when both are the same. */
function changeOf(alignment: Alignment, entry: AcceptedFinding): Suppression['changed'] {
  const { item } = entry;
  const prints =
    item === undefined
      ? [wholeText(alignment)]
      : pairsAt(alignment, item).map((pair) => fingerprintsOf(alignment, pair));
  const [first] = prints;
  if (!first) return 'gone';
  if (prints.some(({ source, target }) => source === entry.source && target === entry.target))
    return undefined;
  if (prints.some(({ source }) => source === entry.source)) return 'target';
  return prints.some(({ target }) => target === entry.target) ? 'source' : 'both';
}

function placeKey(rule: string, item: string | undefined): string {
  return `${rule} ${item ?? ''}`;
}

function sortedData(data: AcceptedFinding['data']): readonly (readonly [string, string | number])[] {
  return Object.entries(data).sort(([a], [b]) => byCodeUnit(a, b));
}

function noteOf({ reason, by, date }: AcceptedFinding, state: AcceptanceNote['state']): AcceptanceNote {
  return { state, reason, by, date };
}

function withNote(found: Found, accepted: AcceptanceNote): Found {
  return { ...found, diagnostic: { ...found.diagnostic, accepted } };
}

function withLapsed(found: Found, lapsed: readonly AcceptedFinding[]): Found {
  const { ruleId, messageId, address } = found.diagnostic;
  const entry = lapsed.find(
    (one) => one.rule === ruleId && one.message === messageId && one.item === address,
  );
  return entry ? withNote(found, noteOf(entry, 'lapsed')) : found;
}
