import { createAligner } from '../align/index.ts';
import { type Checker, createChecker } from '../check.ts';
import type { Diagnostic, Document } from '../model.ts';
import { findOrphans, type Project, readTranslation } from '../project.ts';
import { type LocatedDiagnostic, locate, locateFile, type Report } from '../report.ts';
import { reportJson } from '../reporters/json.ts';
import { UserError } from '../user-error.ts';
import {
  type Arguments,
  type Command,
  type Context,
  chosenDocuments,
  chosenLanguages,
  type ExitCode,
  isItem,
  openProject,
  requireItems,
} from './command.ts';

export const check: Command = {
  name: 'check',
  summary: 'help.check',
  options: [
    { flags: '-l, --lang <lang>', summary: 'help.opt.lang', type: 'list' },
    { flags: '-i, --item <address>', summary: 'help.opt.item', type: 'list' },
    { flags: '-r, --rule <rule>', summary: 'help.opt.rule', type: 'list' },
    { flags: '-d, --document <name>', summary: 'help.opt.document' },
    { flags: '-f, --format <format>', summary: 'help.opt.format', choices: ['pretty', 'json'] },
    { flags: '--max-warnings <count>', summary: 'help.opt.maxWarnings', type: 'count' },
    { flags: '-q, --quiet', summary: 'help.opt.quiet' },
  ],
  examples: [
    'urtext check',
    'urtext check --lang de --item item.4',
    'urtext check --rule token/ --format json',
    'urtext check --max-warnings 5',
  ],
  run: async (context, args) => {
    const project = openProject(context);
    const report = checkProject(context, project, args);
    await show(context, args, report);
    return exitCode(report, args.count('maxWarnings') ?? project.config.maxWarnings);
  },
};

/** Checks one translation at a time, so that memory does not grow with their number. */
function checkProject(context: Context, project: Project, args: Arguments): Report {
  const items = args.list('item');
  const languages = chosenLanguages(project, args.list('lang'));
  const documents = chosenDocuments(project, args.text('document'));
  if (items) for (const document of documents) requireItems(document, items);
  const only = args.list('rule');
  requireRules(context, only);
  const checker = createChecker(context.rules, { severities: severitiesOf(project), ...(only && { only }) });
  const diagnostics: LocatedDiagnostic[] = [];
  const counts = { documents: documents.length, translations: 0, units: 0, unreadable: 0 };
  const progress = createProgress(context, documents.length * languages.length);
  for (const document of documents) {
    diagnostics.push(...documentFindings(checker, document, items));
    const align = createAligner(document);
    for (const lang of languages) {
      progress.show(lang);
      const result = readTranslation(context.host, project, document, lang);
      if (result.type === 'absent') continue;
      counts.translations++;
      if (result.type === 'problem') {
        counts.unreadable++;
        diagnostics.push(locateFile(checker.checkFile(result.problem)));
        continue;
      }
      const alignment = align(result.translation);
      counts.units += alignment.pairs.length;
      diagnostics.push(
        ...locate(chosen(checker.checkTranslation(alignment), items), result.translation.text),
      );
    }
  }
  progress.end();
  if (!items && !only) diagnostics.push(...orphanFindings(context, project, checker, languages));
  return { diagnostics, counts: { ...tally(diagnostics), ...counts } };
}

function documentFindings(
  checker: Checker,
  document: Document,
  items: readonly string[] | undefined,
): readonly LocatedDiagnostic[] {
  const found = chosen(checker.checkDocument(document), items);
  return document.editions.flatMap((edition) =>
    locate(
      found.filter((diagnostic) => diagnostic.path === edition.path),
      edition.text,
    ),
  );
}

function orphanFindings(
  context: Context,
  project: Project,
  checker: Checker,
  languages: readonly string[],
): readonly LocatedDiagnostic[] {
  return findOrphans(context.host, project)
    .filter((problem) => languages.includes(problem.lang ?? ''))
    .map((problem) => locateFile(checker.checkFile(problem)));
}

function chosen(
  diagnostics: readonly Diagnostic[],
  items: readonly string[] | undefined,
): readonly Diagnostic[] {
  return items ? diagnostics.filter((diagnostic) => isItem(diagnostic.address ?? '', items)) : diagnostics;
}

function severitiesOf(project: Project): Project['config']['rules'] {
  return project.config.rules;
}

function requireRules(context: Context, wanted: readonly string[] | undefined): void {
  for (const rule of wanted ?? []) {
    const known = context.rules.some(
      (one) => one.id === rule || (rule.endsWith('/') && one.id.startsWith(rule)),
    );
    if (!known) throw new UserError('no-such-rule', { rule, hint: '' });
  }
}

function tally(diagnostics: readonly Diagnostic[]): { errors: number; warnings: number; notes: number } {
  const count = (severity: Diagnostic['severity']): number =>
    diagnostics.filter((one) => one.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('note') };
}

async function show(context: Context, args: Arguments, report: Report): Promise<void> {
  const { host, t, style, color } = context;
  if (args.text('format') === 'json') {
    host.stdout.write(reportJson(report, t));
    return;
  }
  // Only a report with findings needs what measures and compares words.
  const { reportPretty } = await import('../reporters/pretty.ts');
  const options = { t, style, color, columns: host.stdout.columns, quiet: args.flag('quiet') };
  const text = reportPretty(report, options);
  if (text !== '') host.stdout.write(text);
}

function exitCode(report: Report, maxWarnings: number): ExitCode {
  if (report.counts.unreadable > 0) return 2;
  return report.counts.errors > 0 || report.counts.warnings > maxWarnings ? 1 : 0;
}

/** One line on the terminal that tells how far it is; nothing in a pipe, nothing when it is quick. */
function createProgress(context: Context, total: number): { show: (lang: string) => void; end: () => void } {
  const { stderr } = context.host;
  const active = stderr.isTerminal && total > 40 && context.host.env['CI'] === undefined;
  let done = 0;
  return {
    show: (lang) => {
      done++;
      if (active && done % 10 === 0)
        stderr.write(`\r\u001b[K${context.t('progress.checking', { done, total, lang })}`);
    },
    end: () => {
      if (active) stderr.write('\r\u001b[K');
    },
  };
}
