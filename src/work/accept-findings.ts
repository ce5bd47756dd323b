import { type Checker, createChecker, type Found } from '../check/check.ts';
import {
  acceptFindings,
  canBeAccepted,
  excuse,
  type Suppression,
  withoutFindings,
} from '../check/suppress.ts';
import type { Host } from '../host.ts';
import type { AcceptedFinding, Document, Examined } from '../model.ts';
import type { Project } from '../project/project.ts';
import { formatData } from '../project/read.ts';
import { translationPaths } from '../project/translations.ts';
import { UserError } from '../user-error.ts';
import { isItem, requireItems } from './choose.ts';
import { examine } from './examine.ts';
import { holding } from './holding.ts';
import { findOne, type OneTranslation, readOne } from './read-one.ts';
import { requireRule, rules } from './rules.ts';
import { save } from './save.ts';

/** Which findings are right as they are, who says so, and why. */
export interface AcceptChosen extends OneTranslation {
  readonly rules: readonly string[];
  /** Addresses; a part of one stands for all below it. */
  readonly items?: readonly string[] | undefined;
  /** Wherever the rules find something. */
  readonly all: boolean;
  readonly reason: string;
  readonly by: string;
  readonly dryRun: boolean;
}

/** What was accepted and was not before. */
export interface AcceptedChosen {
  readonly document: string;
  readonly lang: string;
  readonly added: readonly AcceptedFinding[];
}

/**
 * Records findings as right, each bound to both texts of its unit.
 *
 * @throws {UserError} for a rule that does not exist or whose findings cannot be accepted, a missing reason or name, and
 * an item in which the rule finds nothing; nothing is written then.
 */
export async function acceptChosen(
  host: Host,
  project: Project,
  request: AcceptChosen,
): Promise<AcceptedChosen> {
  const one = findOne(host, project, request);
  const names = [`${one.document.id} ${one.lang}`];
  return holding(host, { project, names, dryRun: request.dryRun }, () =>
    accept(host, project, { ...request, ...one }),
  );
}

async function accept(
  host: Host,
  project: Project,
  request: Omit<AcceptChosen, 'document'> & { readonly document: Document },
): Promise<AcceptedChosen> {
  const { items, rules: wanted, dryRun, lang, document } = request;
  if (items) requireItems([document], items);
  const alignment = await readOne(host, project, { lang, document, wants: (id) => wanted.includes(id) });
  for (const rule of wanted) await requireAcceptable(rule);
  const reason = request.reason.trim();
  if (reason === '') throw new UserError('needs-reason');
  const by = request.by.trim();
  if (by === '') throw new UserError('needs-name');
  if (!items && !request.all) throw new UserError('needs-finding-item');
  const examined = await examine(alignment);
  const found = checkerOf(project, wanted)
    .findIn(examined)
    .filter(({ diagnostic: { address } }) => !items || isItem(address ?? '', items));
  for (const rule of wanted) requireFound(found, rule, { lang, items });
  const { record, added } = acceptFindings(examined, found, { reason, by, today: host.today() });
  if (added.length > 0 && !dryRun) write(host, project, examined, record);
  return { document: document.id, lang, added };
}

/** What was removed from the record, and the rules of which nobody can tell whether they are needed. */
export interface Pruned {
  readonly document: string;
  readonly lang: string;
  readonly removed: readonly Suppression[];
  readonly unseen: readonly string[];
}

/** Removes entries that lapsed, are not needed or never counted. */
export async function pruneFindings(
  host: Host,
  project: Project,
  { dryRun, ...one }: OneTranslation & { readonly dryRun: boolean },
): Promise<Pruned> {
  const found = findOne(host, project, one);
  const names = [`${found.document.id} ${found.lang}`];
  return holding(host, { project, names, dryRun }, () => prune(host, project, { ...found, dryRun }));
}

async function prune(
  host: Host,
  project: Project,
  {
    lang,
    document,
    dryRun,
  }: { readonly lang: string; readonly document: Document; readonly dryRun: boolean },
): Promise<Pruned> {
  const alignment = await examine(await readOne(host, project, { lang, document, wants: () => true }));
  const entries = alignment.translation.record?.findings ?? [];
  const only = [...new Set(entries.map((entry) => entry.rule))];
  // With no rules asked for, all would run.
  const found = only.length === 0 ? [] : checkerOf(project, only).findIn(alignment);
  const { suppressions } = excuse(alignment, found, rules);
  const removed = suppressions.filter(isUseless);
  const unseen = suppressions.filter(({ state }) => state === 'unseen').map(({ entry }) => entry.rule);
  if (removed.length > 0 && !dryRun) {
    const useless = removed.map(({ entry }) => entry);
    write(host, project, alignment, withoutFindings(alignment, useless));
  }
  return { document: document.id, lang, removed, unseen: [...new Set(unseen)] };
}

function isUseless({ state }: Suppression): boolean {
  return state !== 'active' && state !== 'unseen';
}

/** A checker with these rules alone, switched on whatever the configuration says. */
function checkerOf(project: Project, only: readonly string[]): Checker {
  const severities = Object.fromEntries(
    Object.entries(project.config.rules).filter(([, severity]) => severity !== 'off'),
  );
  return createChecker(rules, { severities, only });
}

async function requireAcceptable(id: string): Promise<void> {
  const rule = await requireRule(id);
  if (canBeAccepted(rule)) return;
  const about = rule.scope === 'format' ? 'finding-of-format' : 'finding-of-source';
  throw new UserError(rule.required ? 'finding-required' : about, { rule: id });
}

/** Every item that was named has to have a finding of the rule: otherwise the wrong one was named. */
function requireFound(
  found: readonly Found[],
  rule: string,
  { lang, items }: { readonly lang: string; readonly items: readonly string[] | undefined },
): void {
  const own = found.filter(({ diagnostic }) => diagnostic.ruleId === rule);
  for (const item of items ?? [undefined]) {
    const has = own.some(({ diagnostic: { address = '' } }) => item === undefined || isItem(address, [item]));
    if (!has)
      throw new UserError(item === undefined ? 'no-finding-anywhere' : 'no-such-finding', {
        rule,
        item: item ?? '',
        lang,
      });
  }
}

function write(
  host: Host,
  project: Project,
  { document, translation }: Examined,
  record: Examined['translation']['record'],
): void {
  const path = translationPaths(project, document.id, translation.lang).record;
  save(host, [{ path, content: formatData(record) }], project.root);
}
