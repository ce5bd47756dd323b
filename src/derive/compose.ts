/**
 * Composes a derivative work: the accepted text without the units that go, with templates where it names its owner.
 *
 * `derive/` is for a derivative work: composed, and judged before anything is written. `work/` and `reporters/` may
 * import it.
 */

import type { Alignment, Block, Document, Unit } from '../model.ts';
import type { Scanner } from '../references/index.ts';
import { fingerprint } from '../text/text.ts';
import type { DerivativeProfile, Organization, Templates } from './derivative-files.ts';
import { inLanguage } from './derivative-files.ts';
import { createRenderer } from './templates.ts';

/** What became of one unit. */
export interface DerivedUnit {
  readonly unit: Unit;
  /** Markdown of the faithful text. */
  readonly before: string;
  /** Markdown of the derivative; `undefined` when the unit goes. */
  readonly after: string | undefined;
  readonly change: 'kept' | 'rewritten' | 'dropped' | 'omitted' | 'replaced';
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
    | 'no-templates';
  readonly lang: string;
  readonly address: string;
  readonly data: Readonly<Record<string, string>>;
}

/** One language of a derivative work. */
export interface Derived {
  readonly lang: string;
  readonly units: readonly DerivedUnit[];
  readonly problems: readonly ComposeProblem[];
}

/** What all languages of one derivative have in common. */
export interface ComposeOptions {
  readonly document: Document;
  readonly profile: DerivativeProfile;
  readonly scanner: Scanner;
  /** `undefined`: neutral, without any name. */
  readonly organization: Organization | undefined;
}

/**
 * Composes one language.
 *
 * @param lang The definitive language, or that of the alignment.
 * @param alignment The accepted translation; `undefined` for the definitive language itself.
 * @returns Units in the order of the text, and every reason why nothing may be built. Pure; never throws on text.
 */
export function composeDerivative(
  options: ComposeOptions,
  {
    lang,
    alignment,
    templates,
  }: { readonly lang: string; readonly alignment?: Alignment; readonly templates?: Templates },
): Derived {
  const problems: ComposeProblem[] = [];
  const report = (
    messageId: ComposeProblem['messageId'],
    address: string,
    data: Record<string, string> = {},
  ): void => {
    problems.push({ messageId, lang, address, data });
  };
  const targets = targetsOf(options.document, alignment);
  const rewrite = createRewriter(options, { lang, templates, report });
  const dropped = new Map(
    options.profile.drop.flatMap(({ units, reason }) => units.map((address) => [address, reason] as const)),
  );
  const units = options.document.current.units.flatMap((unit): readonly DerivedUnit[] => {
    if (unit.kind === 'meta' || unit.kind === 'definition') return [];
    const before = targets.get(unit.address)?.content ?? '';
    const gone = dropped.get(unit.address);
    if (gone !== undefined)
      return [
        {
          unit,
          before,
          after: undefined,
          change: 'dropped',
          reason: { messageId: 'dropped', data: { reason: gone } },
        },
      ];
    if (options.organization?.omit.includes(unit.address)) {
      return [
        { unit, before, after: undefined, change: 'omitted', reason: { messageId: 'omitted', data: {} } },
      ];
    }
    if (!targets.has(unit.address)) {
      report('not-translated', unit.address);
      return [];
    }
    return [rewrite(unit, before)];
  });
  return { lang, units, problems };
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
  readonly report: (
    messageId: ComposeProblem['messageId'],
    address: string,
    data?: Record<string, string>,
  ) => void;
}

function createRewriter(
  options: ComposeOptions,
  { lang, templates, report }: Rewriting,
): (unit: Unit, before: string) => DerivedUnit {
  const { organization, scanner, document } = options;
  const name = inLanguage(organization?.name, lang) ?? '';
  const shortName = inLanguage(organization?.shortName, lang) ?? name;
  const context = organization ? 'named' : 'neutral';
  const render = createRenderer(templates?.templates ?? {}, lang);
  const rename = renamer(organization, lang);
  return (unit, before) => {
    const replaced = organization?.replace[unit.address];
    if (replaced) {
      const text = replaced[lang];
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
    const template = templates?.templates[`${unit.address}_${context}`];
    const sure = hits.find(({ level }) => level === 'error');
    // What may be a reference is kept as it is, unless there are words for it, and a person is told.
    if (!sure && template === undefined) {
      const after = rename(before);
      return after === before
        ? { unit, before, after, change: 'kept' }
        : { unit, before, after, change: 'rewritten', reason: { messageId: 'renamed', data: {} } };
    }
    const found = (sure ?? hits[0])?.data.found ?? '';
    if (template === undefined) {
      report(templates ? 'missing-template' : 'no-templates', unit.address, {
        found,
        key: `${unit.address}_${context}`,
      });
      return { unit, before, after: before, change: 'kept' };
    }
    const bound = templates?.bound[unit.address];
    if (!bound) report('unbound-template', unit.address);
    else if (bound.source !== unit.fingerprint || bound.target !== fingerprint(before))
      report('stale-template', unit.address);
    const after = rename(render(unit.address, { context, org: name, short: shortName }));
    const unresolved = /\{\{[^}]*\}?\}?/.exec(after);
    if (unresolved) report('unresolved-template', unit.address, { found: unresolved[0] });
    return { unit, before, after, change: 'rewritten', reason: { messageId: 'named', data: { found } } };
  };
}

/** Puts the organization's own words for words of the text, whole words only. */
function renamer(organization: Organization | undefined, lang: string): (text: string) => string {
  const words = { ...organization?.renames['*'], ...organization?.renames[lang] };
  const entries = Object.entries(words);
  if (entries.length === 0) return (text) => text;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${entries
      .map(([word]) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return (text) => text.replace(pattern, (word) => words[word] ?? word);
}

/** The derivative as Markdown. Items are numbered anew, so that a list without an omitted item has no gap. */
export function derivativeMarkdown(derived: Derived, notice: string | undefined): string {
  const parts: string[] = [];
  const numbers = new Map<number, number>();
  let before: DerivedUnit | undefined;
  for (const one of derived.units) {
    if (one.after === undefined) continue;
    const { unit } = one;
    const list = unit.kind === 'item' || unit.kind === 'bullet';
    if (
      unit.kind === 'heading' ||
      (list && before && before.unit.kind !== unit.kind && before.unit.level <= unit.level)
    ) {
      numbers.delete(unit.level);
    }
    const together =
      list &&
      before &&
      (before.unit.kind === unit.kind || before.unit.level !== unit.level) &&
      isListed(before.unit);
    if (before) parts.push(together ? '\n' : '\n\n');
    parts.push(markOf(unit, numbers) + one.after);
    before = one;
  }
  if (notice) parts.push(`\n\n${notice}`);
  return `${parts.join('')}\n`;
}

function isListed(unit: Unit): boolean {
  return unit.kind === 'item' || unit.kind === 'bullet';
}

function markOf(unit: Unit, numbers: Map<number, number>): string {
  const indent = '   '.repeat(Math.max(0, unit.level - 1));
  switch (unit.kind) {
    case 'heading':
      return `${'#'.repeat(unit.level)} `;
    case 'bullet':
      return `${indent}- `;
    case 'item': {
      const number = (numbers.get(unit.level) ?? 0) + 1;
      numbers.set(unit.level, number);
      return `${indent}${number}. `;
    }
    case 'quote':
      return '> ';
    default:
      return '';
  }
}
