import type { LocatedDiagnostic } from '../check/report.ts';
import type { Document } from '../model.ts';
import type { Outcome } from './outcome.ts';
import { isObject, type Told } from './told.ts';

/** What an entry need not say, since the document says it. */
export interface KnownOfDocument {
  /** The addresses of the items that a translation has to have, in the order of the text. */
  readonly addresses: readonly string[];
  /** The English of the units, as readers see it. */
  readonly texts: ReadonlyMap<string, string>;
}

export function knownOf({ current: { units } }: Document): KnownOfDocument {
  return {
    addresses: units.flatMap((unit) => (unit.translatable || unit.verbatim ? [unit.address] : [])),
    texts: new Map(units.map(({ address, text }) => [address, text])),
  };
}

/**
 * What is told, as it is kept: items without texts stand in the order of the document, and most have the status of the one
 * before, so that runs of statuses are enough; and of each finding what the translation and the document say anyway is 0.
 * Both together were two thirds of what was kept.
 */
export function packTold(told: Told, { addresses, texts }: KnownOfDocument): unknown {
  if (told.type !== 'outcome') return told;
  const { outcome } = told;
  const packed = (findings: readonly LocatedDiagnostic[]): unknown =>
    findings.map((finding) => packFinding(finding, outcome, texts));
  const findings = packed(outcome.findings);
  const accepted = packed(outcome.accepted);
  return { ...told, outcome: { ...outcome, findings, accepted, items: packItems(outcome.items, addresses) } };
}

/** Every field stays in its place: reports tell them in this order. */
function packFinding(
  finding: LocatedDiagnostic,
  { path, lang, document }: Outcome,
  texts: KnownOfDocument['texts'],
): unknown {
  const { comparison, address = '' } = finding;
  return {
    ...finding,
    ...(finding.path === path && { path: 0 }),
    ...(finding.lang === lang && { lang: 0 }),
    ...(finding.document === document && { document: 0 }),
    ...(comparison !== undefined &&
      texts.get(address) === comparison.left && { comparison: { ...comparison, left: 0 } }),
  };
}

function packItems(items: Outcome['items'], addresses: readonly string[]): unknown {
  const isUsual =
    items.length === addresses.length &&
    items.every((item, index) => item.address === addresses[index] && item.texts === undefined);
  if (!isUsual) return items;
  const runs: [status: string, count: number][] = [];
  for (const { status } of items) {
    const last = runs.at(-1);
    if (last?.[0] === status) last[1]++;
    else runs.push([status, 1]);
  }
  return { runs };
}

/** The same as it was told, of an entry that was just read; what was not packed, or not by this program, stays as it is. */
export function unpackTold(kept: unknown, { addresses, texts }: KnownOfDocument): unknown {
  if (!isObject(kept) || !isObject(kept['outcome'])) return kept;
  const { outcome } = kept;
  for (const findings of [outcome['findings'], outcome['accepted']]) {
    if (!Array.isArray(findings)) return kept;
    for (const finding of findings) if (isObject(finding)) unpackFinding(finding, outcome, texts);
  }
  const items = unpackItems(outcome['items'], addresses);
  return items === undefined ? undefined : { ...kept, outcome: { ...outcome, items } };
}

function unpackFinding(
  finding: Record<string, unknown>,
  outcome: Readonly<Record<string, unknown>>,
  texts: KnownOfDocument['texts'],
): void {
  for (const key of ['path', 'lang', 'document']) if (finding[key] === 0) finding[key] = outcome[key];
  const { comparison } = finding;
  if (isObject(comparison) && comparison['left'] === 0) {
    const changed: Record<string, unknown> = comparison;
    changed['left'] = texts.get(String(finding['address'])) ?? '';
  }
}

function unpackItems(items: unknown, addresses: readonly string[]): unknown {
  if (!isObject(items) || !Array.isArray(items['runs'])) return items;
  const unpacked: { address: string; status: string }[] = [];
  for (const run of items['runs']) {
    const [status, count]: unknown[] = Array.isArray(run) ? run : [];
    if (typeof status !== 'string' || typeof count !== 'number') return undefined;
    for (let more = Math.min(count, addresses.length - unpacked.length); more > 0; more--)
      unpacked.push({ address: addresses[unpacked.length] ?? '', status });
  }
  return unpacked.length === addresses.length ? unpacked : undefined;
}
