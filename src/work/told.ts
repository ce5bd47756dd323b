/** What is told of one translation, and who tells it: a check, what an earlier one kept, or another machine. */

import { isWanted } from '../check/check.ts';
import type { FileProblem } from '../check/rule.ts';
import type { Host } from '../host.ts';
import type { Document, Translation } from '../model.ts';
import type { Project } from '../project/project.ts';
import { createOutcomes, type Outcome, type OutcomeSettings } from './outcome.ts';
import { pathsOf } from './paths.ts';
import { createReader } from './reader.ts';
import { loadFormatRules, rules } from './rules.ts';

/** Its outcome, or why there is none. `absent`: there is no translation. Plain data that is the same after it was JSON. */
export type Told =
  | { readonly type: 'absent' }
  | { readonly type: 'problem'; readonly problem: FileProblem }
  | { readonly type: 'outcome'; readonly outcome: Outcome };

/** Tells of the translation of a document into a language. */
export type Teller = (document: Document, lang: string) => Told | Promise<Told>;

/** What outcomes of a project follow from beside its files, under the rules that are asked for. */
export async function settingsOf(
  project: Project,
  {
    only,
    overview,
  }: { readonly only?: readonly string[] | undefined; readonly overview?: string | undefined },
): Promise<OutcomeSettings> {
  const formatRules = project.readFile ? await loadFormatRules() : [];
  const severities = project.config.rules;
  return { rules, formatRules, severities, ...(only && { only }), texts: overview === 'texts' };
}

/** What outcomes follow from, and what is done with a translation before it is checked. */
export interface TellerSettings extends OutcomeSettings {
  readonly prepare?: (document: Document, translation: Translation) => Translation;
}

/** Reads and checks when it is asked. Paths of outcomes are seen from the root of the project. */
export async function createTeller(
  host: Host,
  project: Project,
  { prepare, ...settings }: TellerSettings,
): Promise<Teller> {
  const { severities = {}, only } = settings;
  const wants = (ruleId: string): boolean => isWanted(ruleId, only) && severities[ruleId] !== 'off';
  const read = await createReader(host, project, wants);
  const outcomeOf = createOutcomes(settings);
  const { fromRoot } = pathsOf(host, project);
  return async (document, lang) => {
    const result = await read(document, lang);
    if (result.type !== 'translation') return result;
    const translation = prepare ? prepare(document, result.translation) : result.translation;
    return { type: 'outcome', outcome: await outcomeOf(document, fromRoot(translation)) };
  };
}

/** Whether a value that was JSON is what is told of a translation of this document and language. */
export function isTold(value: unknown, document: string, lang: string): value is Told {
  if (!isObject(value)) return false;
  if (value['type'] === 'absent') return true;
  if (value['type'] === 'problem') return isProblem(value['problem']);
  const outcome = value['outcome'];
  return (
    value['type'] === 'outcome' &&
    isObject(outcome) &&
    outcome['version'] === 1 &&
    outcome['document'] === document &&
    outcome['lang'] === lang &&
    typeof outcome['path'] === 'string' &&
    typeof outcome['edition'] === 'string' &&
    isObject(outcome['counts']) &&
    typeof outcome['counts']['units'] === 'number' &&
    Array.isArray(outcome['files']) &&
    Array.isArray(outcome['suppressions']) &&
    Array.isArray(outcome['items']) &&
    [outcome['findings'], outcome['accepted']].every((list) => Array.isArray(list) && list.every(isFinding))
  );
}

function isProblem(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value['path'] === 'string' &&
    typeof value['messageId'] === 'string' &&
    isObject(value['data'])
  );
}

function isFinding(value: unknown): boolean {
  return (
    isObject(value) &&
    ['ruleId', 'messageId', 'path'].every((key) => typeof value[key] === 'string') &&
    ['error', 'warning', 'note'].includes(String(value['severity'])) &&
    isObject(value['data'])
  );
}

/** Whether a value that was JSON is an object with names. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
