/**
 * Composes a derivative work: the accepted text without the units that go, with templates where it names its owner.
 *
 * `derive/` is for a derivative work: composed, and judged before anything is written. `work/` and `reporters/` may
 * import it.
 */

import type { Alignment, Block, Document, Unit } from '../model.ts';
import type { Scanner } from '../references/index.ts';
import { fingerprint } from '../text/text.ts';
import type { DerivativeProfile } from './derivative-files.ts';
import { shiftsOf } from './lists.ts';
import { numberChanges } from './omitted.ts';
import { type Organization, ownText } from './organization.ts';
import { createRenderer } from './render.ts';
import { renumbered } from './renumber.ts';
import type { Templates } from './templates.ts';

/** What became of one unit. */
export interface DerivedUnit {
  readonly unit: Unit;
  /** Markdown of the faithful text. */
  readonly before: string;
  /** Markdown of the derivative; `undefined` when the unit goes. */
  readonly after: string | undefined;
  readonly change: 'kept' | 'rewritten' | 'dropped' | 'omitted' | 'replaced' | 'added';
  /** What stands in front of an item, where it is more than the number that a list counts: `(a)`. */
  readonly marker?: string;
  /** Why it changed: message id and what the message names. */
  readonly reason?: { readonly messageId: string; readonly data: Readonly<Record<string, string>> };
}

/** Why a derivative cannot be built; each names its place. */
export interface ComposeProblem {
  readonly messageId:
    | 'missing-template'
    | 'stale-template'
    | 'unbound-template'
    | 'unresolved-template'
    | 'missing-replacement'
    | 'not-translated'
    | 'no-templates'
    | 'unclear-reference';
  readonly lang: string;
  readonly address: string;
  readonly data: Readonly<Record<string, string>>;
}

type Report = (
  messageId: ComposeProblem['messageId'],
  address: string,
  data?: Record<string, string>,
) => void;

/** One language of a derivative work. */
export interface Derived {
  readonly lang: string;
  readonly units: readonly DerivedUnit[];
  readonly problems: readonly ComposeProblem[];
  /** Where the references in its links lead, as Markdown; the owner is in none of them. */
  readonly definitions?: readonly string[];
}

/** What all languages of one derivative have in common. */
export interface ComposeOptions {
  readonly document: Document;
  readonly profile: DerivativeProfile;
  readonly scanner: Scanner;
  /** `undefined`: neutral, without any name. */
  readonly organization: Organization | undefined;
  /** Whom a neutral text speaks to; an organization says it itself. */
  readonly people?: string | undefined;
}

/**
 * Composes one language.
 *
 * @param lang The definitive language, or that of the alignment.
 * @param templatesFile Where the templates are, or would be, as people are told.
 * @param alignment The accepted translation; `undefined` for the definitive language itself.
 * @returns Units in the order of the text, and every reason why nothing may be built. Pure; never throws on text.
 */
export function composeDerivative(
  options: ComposeOptions,
  {
    lang,
    alignment,
    templates,
    templatesFile,
  }: {
    readonly lang: string;
    readonly alignment?: Alignment;
    readonly templates?: Templates;
    readonly templatesFile: string;
  },
): Derived {
  const problems: ComposeProblem[] = [];
  const report: Report = (messageId, address, data = {}) => {
    problems.push({ messageId, lang, address, data });
  };
  const targets = targetsOf(options.document, alignment);
  const rewrite = createRewriter(options, { lang, templates, templatesFile, report });
  const leaves = leavingOf(options, lang);
  const gone = [
    ...options.profile.drop.flatMap(({ units: addresses }) => addresses),
    ...(options.organization?.omit ?? []),
  ];
  const numbers = numberChanges(options.document, gone, alignment);
  const units = options.document.current.units.flatMap((unit): readonly DerivedUnit[] => {
    if (unit.kind === 'meta' || unit.kind === 'definition') return [];
    const before = targets.get(unit.address)?.content ?? '';
    const left = leaves(unit, before);
    if (left) return [left];
    if (!targets.has(unit.address)) {
      report('not-translated', unit.address);
      return [];
    }
    const marker = markerOf(
      targets.get(unit.address),
      alignment?.translation.text ?? options.document.current.text,
    );
    const one = { ...rewrite(unit, before), ...(marker !== undefined && { marker }) };
    const known = numbers.get(unit.address);
    if (!known || one.change === 'replaced' || one.after === undefined) return [one];
    const { changes, unclear } = known;
    const after = unclear.length > 0 ? undefined : renumbered(one.after, changes, lang);
    if (after === undefined) {
      report('unclear-reference', unit.address, { numbers: [...changes.keys(), ...unclear].join(', ') });
      return [one];
    }
    return [{ ...one, after, change: 'rewritten', reason: { messageId: 'renumbered', data: {} } }];
  });
  const all = withAdded(units, options.organization, lang);
  return { lang, units: all, problems, definitions: definitionsIn(all, options, { lang, alignment }) };
}

/** The definitions that links of the text still ask for. */
function definitionsIn(
  units: readonly DerivedUnit[],
  { document, scanner }: ComposeOptions,
  { lang, alignment }: { readonly lang: string; readonly alignment: Alignment | undefined },
): readonly string[] {
  const blocks: readonly Block[] = alignment?.translation.blocks ?? document.current.units;
  const text = alignment?.translation.text ?? document.current.text;
  const asked = units.map(({ after = '' }) => nameOfReference(after)).join('\n');
  return blocks.flatMap(({ kind, span }) => {
    const written = text.slice(span.start, span.end).trim();
    const name = kind === 'definition' ? /^\[([^\]]+)\]:/.exec(written)?.[1] : undefined;
    if (name === undefined || !asked.includes(`[${nameOfReference(name)}]`)) return [];
    return scanner.scan(written, { surface: 'markdown', lang }).length > 0 ? [] : [written];
  });
}

/** References know neither case nor white space. */
function nameOfReference(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

function markerOf(block: Block | undefined, text: string): string | undefined {
  if (block?.kind !== 'item') return undefined;
  const marker = text.slice(block.span.start, block.start).trim();
  return /^[([（【〔《]|(?!\p{Script=Han})\p{L}/u.test(marker) ? marker : undefined;
}

/** What goes or stays away, by address, and why; the organization's own date stands in the place of another. */
function leavingOf(
  { organization, profile }: ComposeOptions,
  lang: string,
): (unit: Unit, before: string) => DerivedUnit | undefined {
  const dropped = new Map(
    profile.drop.flatMap(({ units, reason }) => units.map((address) => [address, reason] as const)),
  );
  return (unit, before) => {
    const gone = dropped.get(unit.address);
    const given = { unit, before, after: undefined };
    if (gone !== undefined)
      return { ...given, change: 'dropped', reason: { messageId: 'dropped', data: { reason: gone } } };
    if (organization?.omit.includes(unit.address))
      return { ...given, change: 'omitted', reason: { messageId: 'omitted', data: {} } };
    if (!profile.date.includes(unit.address) || organization?.replace[unit.address]) return undefined;
    const date = ownText(organization?.date, lang);
    if (date === undefined || profile.date[0] !== unit.address)
      return { ...given, change: 'dropped', reason: { messageId: 'undated', data: {} } };
    return { ...given, after: date, change: 'replaced', reason: { messageId: 'replaced', data: {} } };
  };
}

/** The organization's own items after the last of the text. */
function withAdded(
  units: readonly DerivedUnit[],
  organization: Organization | undefined,
  lang: string,
): readonly DerivedUnit[] {
  const last = units.findLastIndex(({ unit, after }) => unit.kind === 'item' && after !== undefined);
  const model = units[last]?.unit;
  if (!organization || organization.add.length === 0 || !model) return units;
  const added = organization.add.map((texts, index): DerivedUnit => {
    const address = `added.${index + 1}`;
    return {
      unit: { ...model, address, content: '', text: '' },
      before: '',
      after: ownText(texts, lang) ?? '',
      change: 'added',
      reason: { messageId: 'added', data: {} },
    };
  });
  return units.toSpliced(last + 1, 0, ...added);
}

/** By address the block that stands for a unit: its own English, or the one block that translates it. */
function targetsOf(document: Document, alignment: Alignment | undefined): ReadonlyMap<string, Block> {
  if (!alignment) return new Map(document.current.units.map((unit) => [unit.address, unit]));
  const targets = new Map<string, Block>();
  for (const pair of alignment.pairs) {
    const [target] = pair.targets;
    if (pair.sources.length === 1 && pair.targets.length === 1 && target && target.text.trim() !== '')
      targets.set(pair.address, target);
  }
  return targets;
}

interface Rewriting {
  readonly lang: string;
  readonly templates: Templates | undefined;
  readonly templatesFile: string;
  readonly report: Report;
}

/** Rewrites the units of one language in their order: the first that names the organization names it in full. */
function createRewriter(
  options: ComposeOptions,
  { lang, templates, templatesFile, report }: Rewriting,
): (unit: Unit, before: string) => DerivedUnit {
  const { organization, scanner, document } = options;
  const context = organization ? 'named' : 'neutral';
  const renderer = templates && createRenderer(templates, options, lang);
  return (unit, before) => {
    const replaced = organization?.replace[unit.address];
    if (replaced) {
      const text = ownText(replaced, lang);
      if (text === undefined) report('missing-replacement', unit.address);
      return {
        unit,
        before,
        after: text ?? before,
        change: 'replaced',
        reason: { messageId: 'replaced', data: {} },
      };
    }
    const hits = [
      ...scanner.scan(before, { surface: 'markdown', lang }),
      ...scanner.scan(unit.content, { surface: 'markdown', lang: document.profile.lang }),
    ];
    const template = templates?.templates[`${unit.address}_${context}`] ?? templates?.templates[unit.address];
    const sure = hits.find(({ level }) => level === 'error');
    // What may be a reference is kept as it is, unless there are words for it, and a person is told.
    if (!sure && template === undefined) return { unit, before, after: before, change: 'kept' };
    const found = (sure ?? hits[0])?.data.found ?? '';
    if (template === undefined || !renderer) {
      if (templates) report('missing-template', unit.address, { found, key: unit.address });
      else report('no-templates', unit.address, { found, path: templatesFile });
      return { unit, before, after: before, change: 'kept' };
    }
    const bound = templates?.bound[unit.address];
    if (!bound) report('unbound-template', unit.address);
    else if (bound.source !== unit.fingerprint || bound.target !== fingerprint(before))
      report('stale-template', unit.address);
    const { text: after, unfilled } = renderer(template, unit.kind === 'heading');
    for (const gap of unfilled) report('unresolved-template', unit.address, { found: `{{${gap}}}` });
    if (after === before) return { unit, before, after, change: 'kept' };
    const reason =
      hits.length > 0
        ? ({ messageId: 'named', data: { found } } as const)
        : ({ messageId: 'templated', data: {} } as const);
    return { unit, before, after, change: 'rewritten', reason };
  };
}

/** The derivative as Markdown. Items are numbered anew, so that a list without an omitted item has no gap. */
export function derivativeMarkdown(derived: Derived, notice: string | undefined): string {
  const parts: string[] = [];
  const numbers = numbersOf(derived.units);
  let before: DerivedUnit | undefined;
  let isMarked = false;
  for (const one of derived.units) {
    if (one.after === undefined) continue;
    const { unit } = one;
    const number = numbers.get(unit.address);
    // A number that is counted anew is one that lists count.
    const marker = number === unit.ordinal?.value ? one.marker : undefined;
    const together =
      isListed(unit) &&
      before &&
      marker === undefined &&
      !isMarked &&
      (before.unit.kind === unit.kind || before.unit.level !== unit.level) &&
      isListed(before.unit);
    if (before) parts.push(together ? '\n' : '\n\n');
    parts.push((marker === undefined ? markOf(unit, number) : `${indentOf(unit)}${marker} `) + one.after);
    before = one;
    isMarked = marker !== undefined;
  }
  if (notice) parts.push(`\n\n${notice}`);
  if (derived.definitions?.length) parts.push(`\n\n${derived.definitions.join('\n')}`);
  return `${parts.join('')}\n`;
}

/** By address of an item its number; items that were added go on after the one before them. */
function numbersOf(units: readonly DerivedUnit[]): ReadonlyMap<string, number> {
  const gone = new Set(units.filter(({ after }) => after === undefined).map(({ unit }) => unit.address));
  const ofText = units.filter(({ change }) => change !== 'added').map(({ unit }) => unit);
  const shifts = shiftsOf(ofText, (address) => gone.has(address));
  const numbers = new Map<string, number>();
  let last = 0;
  for (const { unit, change } of units) {
    if (unit.kind !== 'item' || gone.has(unit.address)) continue;
    last =
      change === 'added' ? last + 1 : (unit.ordinal?.value ?? last + 1) - (shifts.get(unit.address) ?? 0);
    numbers.set(unit.address, last);
  }
  return numbers;
}

function isListed(unit: Unit): boolean {
  return unit.kind === 'item' || unit.kind === 'bullet';
}

function indentOf({ level }: Unit): string {
  return '   '.repeat(Math.max(0, level - 1));
}

function markOf(unit: Unit, number: number | undefined): string {
  const indent = indentOf(unit);
  switch (unit.kind) {
    case 'heading':
      return `${'#'.repeat(unit.level)} `;
    case 'bullet':
      return `${indent}- `;
    case 'item':
      return `${indent}${number ?? 1}. `;
    case 'quote':
      return '> ';
    default:
      return '';
  }
}
