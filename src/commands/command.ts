/** What a command is given, and what commands have in common. */

import type { AnyRule, FormatRule, Rule } from '../check/rule.ts';
import type { Host } from '../host.ts';
import { canonicalTag, isLanguageTag } from '../languages/registry.ts';
import type { Translate } from '../messages/index.ts';
import type { Document } from '../model.ts';
import { readFloorKey } from '../project/floor.ts';
import { loadProject, type Project } from '../project/project.ts';
import { placeOfKey, readText } from '../project/read.ts';
import { showPath } from '../project/show-path.ts';
import { hasFiles } from '../project/translations.ts';
import type { Style } from '../reporters/style.ts';
import { nearest } from '../text/nearest.ts';
import { type Place, UserError } from '../user-error.ts';

/** 0: all is well. 1: findings. 2: could not run. */
export type ExitCode = 0 | 1 | 2;

/** What the program hands to every command. */
export interface Context {
  readonly host: Host;
  readonly t: Translate;
  readonly style: Style;
  readonly color: boolean;
  readonly rules: readonly Rule[];
  /** None unless {@link withFormats} gave the context: few runs need them. */
  readonly formatRules: readonly FormatRule[];
  /** Makes the words of these rules known. */
  readonly translateWith: (rules: readonly AnyRule[]) => Translate;
  /** Language of the interface. */
  readonly ui: string;
  readonly configPath?: string;
}

/** An option as the command line shows it. */
export interface CommandOption {
  /** In commander's notation: `--lang <lang...>`. */
  readonly flags: string;
  /** Message key of its description. */
  readonly summary: string;
  /** `list`: may be repeated, and separated by commas. `count`: a whole number. */
  readonly type?: 'list' | 'count';
  readonly choices?: readonly string[];
}

/** What was given on the command line, by the camel-case name of the option. */
export interface Arguments {
  readonly positional: readonly string[];
  readonly text: (name: string) => string | undefined;
  readonly list: (name: string) => readonly string[] | undefined;
  readonly count: (name: string) => number | undefined;
  readonly flag: (name: string) => boolean;
}

/** One command: thin, it reads, calls stages, prints, and gives the exit code. */
export interface Command {
  readonly name: string;
  /** Message key. */
  readonly summary: string;
  /** In commander's notation, with message keys: `<lang>`. */
  readonly arguments?: readonly { readonly name: string; readonly summary: string }[];
  readonly options: readonly CommandOption[];
  readonly examples: readonly string[];
  readonly run: (context: Context, args: Arguments) => Promise<ExitCode>;
}

/** The same with the rules about the formats of files. */
export async function withFormats(context: Context): Promise<Context> {
  if (context.formatRules.length > 0) return context;
  const { formatRules } = await import('../rules/index.formats.ts');
  return { ...context, formatRules, t: context.translateWith([...context.rules, ...formatRules]) };
}

/** The first that names no rule, with the ids there are; `undefined` when all are known. */
export async function unknownRule(
  context: Context,
  wanted: readonly string[],
  names: (wanted: string, id: string) => boolean = (one, id) => one === id,
): Promise<{ readonly rule: string; readonly known: readonly string[] } | undefined> {
  const unknownTo = (rules: readonly AnyRule[]): string | undefined =>
    wanted.find((one) => !rules.some(({ id }) => names(one, id)));
  if (unknownTo(context.rules) === undefined) return undefined;
  const { rules, formatRules } = await withFormats(context);
  const all = [...rules, ...formatRules];
  const rule = unknownTo(all);
  return rule === undefined ? undefined : { rule, known: all.map(({ id }) => id) };
}

/** The error for the name of a rule that there is not, with the nearest that there is. */
export function noSuchRule(
  t: Context['t'],
  { rule, known }: { readonly rule: string; readonly known: readonly string[] },
  place?: Place,
): UserError {
  const name = nearest(rule, known);
  const hint = name === undefined ? '' : t('errors.did-you-mean', { name });
  return new UserError('no-such-rule', { rule, hint }, place && { place });
}

/** Reads the project around the working directory, or the one that was named. */
export async function openProject(context: Context): Promise<Project> {
  const project = loadProject(context.host, context.configPath);
  await requireConfiguredRules(context, project);
  requireFloor(context, project);
  if (!hasFiles(context.host, project)) return project;
  // Few projects keep translations in these formats, so their readers are loaded for those alone.
  const { fileReader } = await import('../exchange/record-file.ts');
  return { ...project, readFile: fileReader(context.t) };
}

/** A typing mistake in the name of a rule, or a required one, would leave the rule as it was, without a word. */
export async function requireConfiguredRules(
  context: Context,
  { config, configPath }: Pick<Project, 'config' | 'configPath'>,
): Promise<void> {
  const { host, t } = context;
  const wanted = Object.keys(config.rules);
  const placeOf = (id: string): Place => ({
    path: showPath(host, configPath),
    position: placeOfKey(readText(host, configPath), ['rules', id]),
  });
  const unknown = await unknownRule(context, wanted);
  if (unknown) throw noSuchRule(t, unknown, placeOf(unknown.rule));
  const isOfText = (id: string): boolean => context.rules.some((rule) => rule.id === id);
  const { rules, formatRules } = wanted.every(isOfText)
    ? { rules: context.rules, formatRules: [] }
    : await withFormats(context);
  for (const { id, severity: fixed, required } of [...rules, ...formatRules]) {
    const severity = config.rules[id];
    if (required && severity !== undefined && severity !== fixed)
      throw new UserError('rule-fixed', { rule: id, severity, fixed }, { place: placeOf(id) });
  }
}

/** A floor for what is not there would be kept by nobody, without a word. */
function requireFloor({ host }: Context, project: Project): void {
  for (const key of Object.keys(project.config.floor)) {
    const error = floorError(project, key);
    if (!error) continue;
    const position = placeOfKey(readText(host, project.configPath), ['floor', key]);
    throw new UserError(error[0], error[1], {
      place: { path: showPath(host, project.configPath), position },
    });
  }
}

function floorError(
  project: Project,
  key: string,
): readonly [messageId: string, data: Readonly<Record<string, string>>] | undefined {
  const { lang, document } = readFloorKey(key);
  if (document !== undefined && project.documents.every(({ id }) => id !== document))
    return ['no-such-document', { document, known: knownDocuments(project) }];
  if (lang === '*' || project.languages.includes(lang)) return undefined;
  if (!isLanguageTag(lang)) return ['unknown-language', { lang }];
  const expected = canonicalTag(lang) ?? lang;
  if (expected !== lang) return ['not-canonical', { lang, expected }];
  return project.documents.some(({ profile }) => profile.lang === lang)
    ? ['is-definitive', { lang }]
    : undefined;
}

/**
 * The languages asked for, in the order of the project.
 *
 * @throws {UserError} when one of them has no folder.
 */
export function chosenLanguages(project: Project, wanted: readonly string[] | undefined): readonly string[] {
  if (!wanted) return project.languages;
  for (const lang of wanted) {
    if (!project.languages.includes(lang)) {
      throw new UserError('no-such-language', { lang, known: project.languages.join(', ') || '–' });
    }
  }
  return project.languages.filter((lang) => wanted.includes(lang));
}

/** @throws {UserError} when the project has no document of this name. */
export function chosenDocuments(project: Project, wanted: string | undefined): readonly Document[] {
  if (wanted === undefined) return project.documents;
  const found = project.documents.filter((document) => document.id === wanted);
  if (found.length === 0)
    throw new UserError('no-such-document', { document: wanted, known: knownDocuments(project) });
  return found;
}

/** @throws {UserError} when none was named and there are several. */
export function oneDocument(project: Project, wanted: string | undefined): Document {
  const found = chosenDocuments(project, wanted);
  const [document] = found;
  if (!document || found.length > 1)
    throw new UserError('needs-document', { known: knownDocuments(project) });
  return document;
}

function knownDocuments(project: Project): string {
  return project.documents.map((document) => document.id).join(', ');
}

/** @throws {UserError} when an address or a part of one (`item`) is not in the document. */
export function requireItems(document: Document, items: readonly string[]): void {
  const addresses = document.current.units.map((unit) => unit.address);
  for (const item of items) {
    if (!addresses.some((address) => isItem(address, [item]))) {
      throw new UserError('no-such-item', { item, known: someOf(addresses) });
    }
  }
}

/** A list that people read: of a long one its beginning, and how many there are. */
function someOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return names.length > MOST_NAMES ? `${shown} … (${names.length})` : shown;
}

const MOST_NAMES = 40;

/** Whether an address is one of the items, or below one of them. */
export function isItem(address: string, items: readonly string[]): boolean {
  return items.some((item) => address === item || address.startsWith(`${item}.`));
}
