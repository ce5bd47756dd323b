/** The configuration of a project to which documents are added, or that is begun around them. */

import { documentName, sourceFiles } from '../project/project.ts';
import type { Proposal } from '../project/propose.ts';
import type { Config } from '../project/shapes.ts';

/** The folder of a project that keeps nothing of its own among the texts. */
export const RECORDS = '.urtext/{lang}';

/** A document that is added. */
interface Begun {
  readonly id: string;
  /** Relative to the root, with forward slashes; `undefined` for a text outside of it. */
  readonly file: string | undefined;
  readonly proposal: Proposal | undefined;
}

/** What changes in the configuration; nothing for a text that is copied into a project. */
export function configAfter(
  { config, inPlace }: { readonly config: Config | undefined; readonly inPlace: boolean },
  texts: readonly Begun[],
): Readonly<Record<string, unknown>> {
  if (!inPlace) return config ? {} : { version: 1, source: 'source', locales: 'locales' };
  const added = texts.map(({ id, file = '' }) => ({ name: id, file }));
  const sources = [...((config && sourceFiles(config)) ?? []), ...added];
  const isDerived = sources.every(({ name, file }) => documentName(file) === name);
  const files = sources.map(({ file }) => file);
  const source = isDerived
    ? oneOrSeveral(files)
    : Object.fromEntries(sources.map(({ name, file }) => [name, file]));
  const translations = patternsAfter(config, { texts, sources: sources.map(({ name }) => name) });
  return {
    ...(!config && { version: 1 }),
    source,
    ...(translations !== undefined && { translations }),
    ...languagesAfter(config, texts),
    ...(!config && { records: RECORDS }),
  };
}

/** What is named already stays so. */
function languagesAfter(config: Config | undefined, texts: readonly Begun[]): Pick<Config, 'languages'> {
  const found = texts.flatMap(({ proposal }) => [...(proposal?.names ?? [])]);
  if (found.length === 0) return {};
  return { languages: { ...Object.fromEntries(found), ...config?.languages } };
}

type Patterns = string | readonly string[];

/** One pattern for all documents where it can be, otherwise those of each. */
function patternsAfter(
  config: Config | undefined,
  { texts, sources }: { readonly texts: readonly Begun[]; readonly sources: readonly string[] },
): Patterns | Readonly<Record<string, Patterns>> | undefined {
  const before = config?.translations;
  const byDocument = new Map<string, Patterns>();
  for (const name of sources) {
    const own = texts.find(({ id }) => id === name);
    const known = patternsBefore(before, name);
    const proposed = own?.proposal && oneOrSeveral(own.proposal.patterns);
    const patterns = proposed ?? known ?? defaultPattern(config);
    byDocument.set(name, patterns);
  }
  const all = [...byDocument.values()].map((patterns) => JSON.stringify(patterns));
  const [first] = byDocument.values();
  const isShared =
    new Set(all).size === 1 && (all.length === 1 || all.every((one) => one.includes('{document}')));
  if (isShared) return first;
  return Object.fromEntries(byDocument);
}

/** Where translations would be of which there is no trace yet. */
export function expectedLayout(config: Config | undefined, id: string): Proposal {
  const patterns = patternsBefore(config?.translations, id) ?? defaultPattern(config);
  return {
    patterns: typeof patterns === 'string' ? [patterns] : patterns,
    found: new Map(),
    names: new Map(),
    unnamed: [],
  };
}

export function defaultPattern(config: Config | undefined): string {
  return `${config?.locales ?? 'locales'}/{lang}/{document}.md`;
}

function patternsBefore(before: Config['translations'], document: string): Patterns | undefined {
  if (before === undefined || typeof before === 'string') return before;
  if (isList(before)) return before;
  return Object.entries(before).find(([id]) => id === document)?.[1];
}

function isList(value: Config['translations']): value is readonly string[] {
  return Array.isArray(value);
}

function oneOrSeveral(all: readonly string[]): Patterns {
  const [only] = all;
  return only !== undefined && all.length === 1 ? only : all;
}
