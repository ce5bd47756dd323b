import { resolve } from 'node:path';
import { createAligner } from '../align/index.ts';
import { type Checker, createChecker, type Found, isWanted } from '../check/check.ts';
import {
  type FixedFile,
  type LocatedDiagnostic,
  locate,
  locateFile,
  locateIn,
  type Report,
} from '../check/report.ts';
import { excuse } from '../check/suppress.ts';
import { itemsByName } from '../document/item-names.ts';
import type { Diagnostic, Document } from '../model.ts';
import type { Project } from '../project/project.ts';
import { findOrphans } from '../project/translations.ts';
import { reportJson } from '../reporters/json.ts';
import { summaryOf } from '../reporters/summary.ts';
import { UserError } from '../user-error.ts';
import {
  type Arguments,
  type Command,
  type Context,
  chosenDocuments,
  chosenLanguages,
  type ExitCode,
  isItem,
  noSuchRule,
  openProject,
  requireItems,
  unknownRule,
  withFormats,
} from './command.ts';
import { examine } from './examine.ts';
import type { Fixer } from './fix-translation.ts';
import { createReader } from './reader.ts';

export const check: Command = {
  name: 'check',
  summary: 'help.check',
  arguments: [{ name: '[files...]', summary: 'help.arg.checkFiles' }],
  options: [
    { flags: '-l, --lang <lang>', summary: 'help.opt.lang', type: 'list' },
    { flags: '-i, --item <address>', summary: 'help.opt.item', type: 'list' },
    { flags: '-r, --rule <rule>', summary: 'help.opt.rule', type: 'list' },
    { flags: '-d, --document <name>', summary: 'help.opt.document' },
    { flags: '-f, --format <format>', summary: 'help.opt.format', choices: ['pretty', 'json'] },
    { flags: '--max-warnings <count>', summary: 'help.opt.maxWarnings', type: 'count' },
    { flags: '-q, --quiet', summary: 'help.opt.quiet' },
    { flags: '--accepted', summary: 'help.opt.accepted' },
    { flags: '--fix', summary: 'help.opt.fix' },
    { flags: '--dry-run', summary: 'help.opt.fixDryRun' },
  ],
  examples: [
    'urtext check',
    'urtext check --lang de --item item.4',
    'urtext check --rule token/ --format json',
    'urtext check --max-warnings 5',
    'urtext check --lang de --fix --dry-run',
    'urtext check from-the-translator.xlf',
  ],
  run: async (given, args) => {
    const dryRun = args.flag('dryRun');
    if (dryRun && !args.flag('fix')) throw new UserError('only-with', { option: '--dry-run', with: '--fix' });
    if (args.positional.length > 0) return checkGivenFiles(await withFormats(given), args);
    const project = await openProject(given);
    // A project without files of other formats has no findings about them, and needs no words for them.
    const context = project.readFile ? await withFormats(given) : given;
    const report = await checkProject(context, project, args);
    if (report.fixed && !dryRun) await saveFixes(context, project, report.fixed);
    return show(context, args, report, project.config.maxWarnings);
  },
};

/** Files that carry English and translation need no project. */
async function checkGivenFiles(context: Context, args: Arguments): Promise<ExitCode> {
  await requireRules(context, args.list('rule'));
  const { checkFiles } = await import('./check-files.ts');
  const { report, maxWarnings } = await checkFiles(context, args);
  return show(context, args, report, maxWarnings);
}

/** Checks one translation at a time, so that memory does not grow with their number. */
async function checkProject(context: Context, project: Project, args: Arguments): Promise<Report> {
  const languages = chosenLanguages(project, args.list('lang'));
  const documents = chosenDocuments(project, args.text('document'));
  const items = itemsByName(documents, args.list('item'));
  if (items) for (const document of documents) requireItems(document, items);
  const only = args.list('rule');
  await requireRules(context, only);
  const severities = project.config.rules;
  const checker = createChecker(context.rules, { severities, ...(only && { only }) });
  const wants = (ruleId: string, address = ''): boolean =>
    isWanted(ruleId, only) && (!items || isItem(address, items));
  const fixer = args.flag('fix') ? await loadFixer(context, severities, wants) : undefined;
  const diagnostics: LocatedDiagnostic[] = [];
  const accepted: LocatedDiagnostic[] = [];
  const fixed: FixedFile[] = [];
  const unsettled: string[] = [];
  const told = new Set<string>();
  const counts = { ...noCounts, documents: documents.length };
  const read = await createReader(
    context,
    project,
    (ruleId) => isWanted(ruleId, only) && severities[ruleId] !== 'off',
  );
  const progress = createProgress(context, documents.length * languages.length);
  for (const document of documents) {
    diagnostics.push(...documentFindings(checker, document, items));
    const align = createAligner(document);
    for (const lang of languages) {
      progress.show(lang);
      const result = await read(document, lang);
      if (result.type === 'absent') continue;
      counts.translations++;
      if (result.type === 'problem') {
        // A glossary that cannot be read is in the way of every document of its language, and one finding.
        const { path, line = 0 } = result.problem;
        if (told.has(`${line} ${path}`)) continue;
        told.add(`${line} ${path}`);
        counts.unreadable++;
        diagnostics.push(locateFile(checker.checkFile(result.problem)));
        continue;
      }
      const outcome = fixer?.(align, result.translation);
      if (outcome?.file) fixed.push(outcome.file);
      if (outcome?.settled === false) unsettled.push(result.translation.path);
      const alignment = await examine(align(outcome?.translation ?? result.translation));
      counts.units += alignment.pairs.length;
      const excused = excuse(alignment, checker.findIn(alignment), context.rules);
      const { translation } = alignment;
      if (translation.file) {
        const { fileFindings } = await import('./file-findings.ts');
        const { formatRules } = context;
        const found = fileFindings(translation, { formatRules, severities, only, document: document.id });
        diagnostics.push(...found.filter(({ ruleId, address }) => wants(ruleId, address)));
      }
      diagnostics.push(...locateIn(translation, chosen(excused.shown, items)));
      accepted.push(...locateIn(translation, chosen(excused.suppressed, items)));
      counts.lapsed += excused.suppressions.filter(
        ({ state, entry }) => state === 'lapsed' && wants(entry.rule, entry.item),
      ).length;
    }
  }
  progress.end();
  if (!items && Object.keys(project.config.floor).length > 0) {
    const { absentFindings } = await import('./absent.ts');
    const wanted = { documents, languages: args.list('lang'), severities, ...(only && { only }) };
    diagnostics.push(...absentFindings(context, project, wanted));
  }
  if (!items && !only) diagnostics.push(...orphanFindings(context, project, checker, languages));
  counts.suppressed = accepted.length;
  for (const { rules } of fixed) for (const count of Object.values(rules)) counts.fixed += count;
  return {
    diagnostics,
    counts: { ...counts, ...tally(diagnostics) },
    ...(args.flag('accepted') && { accepted }),
    ...(fixer && { fixed, unsettled }),
  };
}

const noCounts = {
  errors: 0,
  warnings: 0,
  notes: 0,
  documents: 0,
  translations: 0,
  units: 0,
  unreadable: 0,
  suppressed: 0,
  lapsed: 0,
  fixed: 0,
};

/** Fixing looks with every rule, whatever was asked for: a fix must not bring about what another rule finds. */
async function loadFixer(
  { rules }: Context,
  severities: Project['config']['rules'],
  wants: (ruleId: string, address?: string) => boolean,
): Promise<Fixer> {
  const { createFixer } = await import('./fix-translation.ts');
  return createFixer(rules, createChecker(rules, { severities }), (one) => wants(one.ruleId, one.address));
}

/** All files or none; with nothing to write, nothing is written. */
async function saveFixes({ host }: Context, { root }: Project, fixed: readonly FixedFile[]): Promise<void> {
  if (fixed.length === 0) return;
  const { save } = await import('./save.ts');
  save(
    host,
    fixed.map(({ path, after }) => ({ path: resolve(host.cwd, path), content: after })),
    root,
  );
}

function documentFindings(
  checker: Checker,
  document: Document,
  items: readonly string[] | undefined,
): readonly LocatedDiagnostic[] {
  const found = checker
    .checkDocument(document)
    .filter((diagnostic) => !items || isItem(diagnostic.address ?? '', items));
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

function chosen(found: readonly Found[], items: readonly string[] | undefined): readonly Diagnostic[] {
  const diagnostics = found.map(({ diagnostic }) => diagnostic);
  return items ? diagnostics.filter((diagnostic) => isItem(diagnostic.address ?? '', items)) : diagnostics;
}

async function requireRules(context: Context, wanted: readonly string[] = []): Promise<void> {
  const unknown = await unknownRule(
    context,
    wanted,
    (one, id) => one === id || (one.endsWith('/') && id.startsWith(one)),
  );
  if (unknown) throw noSuchRule(context.t, unknown);
}

function tally(diagnostics: readonly Diagnostic[]): { errors: number; warnings: number; notes: number } {
  const count = (severity: Diagnostic['severity']): number =>
    diagnostics.filter((one) => one.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('note') };
}

/** @param allowed How many warnings the configuration allows. */
async function show(context: Context, args: Arguments, report: Report, allowed: number): Promise<ExitCode> {
  const code = exitCode(report, args.count('maxWarnings') ?? allowed);
  await write(context, args, report, code !== 0);
  return code;
}

async function write(context: Context, args: Arguments, report: Report, failed: boolean): Promise<void> {
  const { host, t, style, color } = context;
  if (args.text('format') === 'json') {
    for (const piece of reportJson(report, t)) host.stdout.write(piece);
    return;
  }
  if (report.fixed && !(args.flag('quiet') && !args.flag('dryRun'))) {
    const { reportFixes } = await import('../reporters/fixes.ts');
    host.stdout.write(reportFixes(report.fixed, { t, style, color, dryRun: args.flag('dryRun') }));
  }
  if (report.diagnostics.length === 0 && !report.accepted?.length) {
    if (!args.flag('quiet')) host.stdout.write(summaryOf(report, [], { t, style, failed }));
    return;
  }
  // Only a report with findings needs what measures and compares words.
  const { reportPretty } = await import('../reporters/pretty.ts');
  const options = { t, style, color, failed, columns: host.stdout.columns, quiet: args.flag('quiet') };
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
