import { type Checker, createChecker, type Found } from '../check/check.ts';
import {
  acceptFindings,
  canBeAccepted,
  excuse,
  type Suppression,
  withoutFindings,
} from '../check/suppress.ts';
import type { Examined } from '../model.ts';
import type { Project } from '../project/project.ts';
import { formatData } from '../project/read.ts';
import { translationPaths } from '../project/translations.ts';
import { visible } from '../reporters/visible.ts';
import { wordsOf } from '../reporters/words.ts';
import { UserError } from '../user-error.ts';
import { save } from '../work/save.ts';
import { type Arguments, type Context, type ExitCode, isItem, noSuchRule } from './command.ts';
import { whyOf } from './show-suppressions.ts';

/** The translation whose findings are accepted. */
export interface Chosen {
  readonly project: Project;
  readonly alignment: Examined;
  readonly items: readonly string[] | undefined;
}

/**
 * Records findings as right, each bound to both texts of its unit.
 *
 * @throws {UserError} for a rule that does not exist or whose findings cannot be accepted, a missing reason or name, and
 * an item in which the rule finds nothing; nothing is written then.
 */
export function acceptChosen(context: Context, args: Arguments, chosen: Chosen): ExitCode {
  const { host, t } = context;
  const { alignment, items } = chosen;
  const rules = args.list('finding') ?? [];
  for (const rule of rules) requireAcceptable(context, rule);
  const reason = args.text('reason')?.trim() ?? '';
  if (reason === '') throw new UserError('needs-reason');
  const by = (args.text('by') ?? args.text('reviewer') ?? args.text('translator') ?? '').trim();
  if (by === '') throw new UserError('needs-name');
  if (!items && !args.flag('all')) throw new UserError('needs-finding-item');
  const found = checkerOf(context, chosen, rules).findIn(alignment);
  const wanted = found.filter(({ diagnostic: { address } }) => !items || isItem(address ?? '', items));
  for (const rule of rules) requireFound(wanted, rule, chosen);
  const { record, added } = acceptFindings(alignment, wanted, { reason, by, today: host.today() });
  if (added.length === 0) {
    host.stdout.write(`${t('accept.findingsUnchanged')}\n`);
    return 0;
  }
  write(context, args, chosen, record);
  const { document, translation } = alignment;
  const data = { count: added.length, document: document.id, lang: translation.lang };
  host.stdout.write(`${t('accept.findings', data)}\n`);
  for (const { rule, message, item, data } of added) {
    const words = wordsOf({ ruleId: rule, messageId: message, data, severity: 'note', path: '' }, t);
    host.stdout.write(
      `  ${t('accept.finding', { rule, item: item ?? t('status.wholeText'), message: words })}\n`,
    );
  }
  host.stdout.write(`${t('accept.findingsLast')}\n`);
  return 0;
}

/** Removes entries that lapsed, are not needed or never counted, and tells which. */
export function pruneFindings(context: Context, args: Arguments, chosen: Chosen): ExitCode {
  const { host, t } = context;
  const { alignment } = chosen;
  const entries = alignment.translation.record?.findings ?? [];
  const rules = [...new Set(entries.map((entry) => entry.rule))];
  // With no rules asked for, all would run.
  const found = rules.length === 0 ? [] : checkerOf(context, chosen, rules).findIn(alignment);
  const { suppressions } = excuse(alignment, found, context.rules);
  const removed = suppressions.filter(isUseless);
  const data = { document: alignment.document.id, lang: alignment.translation.lang };
  const unseen = suppressions.filter(({ state }) => state === 'unseen').map(({ entry }) => entry.rule);
  if (unseen.length > 0)
    host.stdout.write(`${t('accept.kept', { rules: [...new Set(unseen)].join(', ') })}\n`);
  if (removed.length === 0) {
    host.stdout.write(`${t('accept.pruneNothing', data)}\n`);
    return 0;
  }
  const record = withoutFindings(
    alignment,
    removed.map(({ entry }) => entry),
  );
  write(context, args, chosen, record);
  host.stdout.write(`${t('accept.pruned', { ...data, count: removed.length })}\n`);
  for (const suppression of removed) {
    const { rule, item, by, date, reason } = suppression.entry;
    const words = t('accept.prunedOne', {
      rule: visible(rule),
      item: visible(item ?? t('status.wholeText')),
      why: whyOf(suppression, t),
      by: visible(by),
      date,
      reason: visible(reason),
    });
    host.stdout.write(`  ${words}\n`);
  }
  return 0;
}

function isUseless({ state }: Suppression): boolean {
  return state !== 'active' && state !== 'unseen';
}

/** A checker with these rules alone, switched on whatever the configuration says. */
function checkerOf({ rules }: Context, { project }: Chosen, only: readonly string[]): Checker {
  const severities = Object.fromEntries(
    Object.entries(project.config.rules).filter(([, severity]) => severity !== 'off'),
  );
  return createChecker(rules, { severities, only });
}

function requireAcceptable({ rules, formatRules, t }: Context, id: string): void {
  const all = [...rules, ...formatRules];
  const rule = all.find((one) => one.id === id);
  if (!rule) throw noSuchRule(t, { rule: id, known: all.map((one) => one.id) });
  if (canBeAccepted(rule)) return;
  const about = rule.scope === 'format' ? 'finding-of-format' : 'finding-of-source';
  throw new UserError(rule.required ? 'finding-required' : about, { rule: id });
}

/** Every item that was named has to have a finding of the rule: otherwise the wrong one was named. */
function requireFound(wanted: readonly Found[], rule: string, { alignment, items }: Chosen): void {
  const own = wanted.filter(({ diagnostic }) => diagnostic.ruleId === rule);
  const { lang } = alignment.translation;
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
  { host }: Context,
  args: Arguments,
  { project, alignment }: Chosen,
  record: Examined['translation']['record'],
): void {
  if (args.flag('dryRun')) return;
  const { document, translation } = alignment;
  const path = translationPaths(project, document.id, translation.lang).record;
  save(host, [{ path, content: formatData(record) }], project.root);
}
