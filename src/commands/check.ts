import type { Report } from '../check/report.ts';
import { showCheck } from '../reporters/check.ts';
import { createProgress } from '../reporters/progress.ts';
import { UserError } from '../user-error.ts';
import { checkProject } from '../work/check.ts';
import { openProject } from '../work/open.ts';
import { type Arguments, type Command, type Context, type ExitCode, withFormats } from './command.ts';

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
    const fix = args.flag('fix');
    if (dryRun && !fix) throw new UserError('only-with', { option: '--dry-run', with: '--fix' });
    const { host } = given;
    const request = {
      document: args.text('document'),
      items: args.list('item'),
      only: args.list('rule'),
      accepted: args.flag('accepted'),
      fix,
    };
    if (args.positional.length > 0) {
      const { checkFiles } = await import('../work/check-files.ts');
      const [lang] = args.list('lang') ?? [];
      const named = { names: args.positional, configPath: given.configPath, lang };
      const { report, maxWarnings } = await checkFiles(host, { ...request, ...named });
      return show(await withFormats(given), args, report, maxWarnings);
    }
    const project = await openProject(host, given.configPath);
    const { show: onTranslation, end } = createProgress(host, given);
    const report = await checkProject(host, project, {
      ...request,
      languages: args.list('lang'),
      onTranslation,
    });
    end();
    if (report.fixed && !dryRun)
      (await import('../work/save.ts')).saveFixes(host, report.fixed, project.root);
    // A project without files of other formats has no findings about them, and needs no words for them.
    return show(
      project.readFile ? await withFormats(given) : given,
      args,
      report,
      project.config.maxWarnings,
    );
  },
};

/** @param allowed How many warnings the configuration allows. */
async function show(context: Context, args: Arguments, report: Report, allowed: number): Promise<ExitCode> {
  const { counts } = report;
  const failed = counts.errors > 0 || counts.warnings > (args.count('maxWarnings') ?? allowed);
  const code = counts.unreadable > 0 ? 2 : failed ? 1 : 0;
  const format = args.text('format') === 'json' ? 'json' : 'pretty';
  const view = {
    format,
    quiet: args.flag('quiet'),
    dryRun: args.flag('dryRun'),
    failed: code !== 0,
  } as const;
  for await (const piece of showCheck(report, view, context))
    if (piece !== '') context.host.stdout.write(piece);
  return code;
}
