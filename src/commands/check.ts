import { showCheck } from '../reporters/check.ts';
import { createProgress } from '../reporters/progress.ts';
import { forStream } from '../text/visible.ts';
import { UserError } from '../user-error.ts';
import { type CheckRequest, checkProject, type Verdict, verdictOf } from '../work/check.ts';
import type { CheckedFiles } from '../work/check-files.ts';
import { openProject } from '../work/open.ts';
import { type Arguments, type Command, type Context, type ExitCode, withFormats } from './command.ts';

const exitCodes: Readonly<Record<Verdict, ExitCode>> = { clean: 0, findings: 1, unreadable: 2 };

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
    if (args.flag('dryRun') && !args.flag('fix'))
      throw new UserError('only-with', { option: '--dry-run', with: '--fix' });
    const ofFiles = args.positional.length > 0;
    const { report, maxWarnings, ofFormats } = await (ofFiles ? checkGiven : checkAll)(given, args);
    const verdict = verdictOf(report, args.count('maxWarnings') ?? maxWarnings);
    // Without files of other formats there are no findings about them, which need words of their own.
    const context = ofFormats ? await withFormats(given) : given;
    const view = {
      format: args.text('format') === 'json' ? 'json' : 'pretty',
      quiet: args.flag('quiet'),
      dryRun: args.flag('dryRun'),
      failed: verdict !== 'clean',
    } as const;
    for await (const piece of showCheck(report, view, context)) context.host.stdout.write(forStream(piece));
    return exitCodes[verdict];
  },
};

type Checked = CheckedFiles & { readonly ofFormats: boolean };

async function checkAll(context: Context, args: Arguments): Promise<Checked> {
  const { host } = context;
  const project = await openProject(host, context.configPath);
  const { show: onTranslation, end } = createProgress(host, context);
  const request = { ...requestOf(args), languages: args.list('lang'), onTranslation };
  const report = await checkProject(host, project, request);
  end();
  if (report.fixed && !args.flag('dryRun'))
    (await import('../work/save.ts')).saveFixes(host, report.fixed, project.root);
  const { maxWarnings } = project.config;
  return { report, maxWarnings, ofFormats: project.readFile !== undefined };
}

async function checkGiven({ host, configPath }: Context, args: Arguments): Promise<Checked> {
  const { checkFiles } = await import('../work/check-files.ts');
  const [lang] = args.list('lang') ?? [];
  const request = { ...requestOf(args), names: args.positional, configPath, lang };
  return { ...(await checkFiles(host, request)), ofFormats: true };
}

function requestOf(args: Arguments): CheckRequest {
  const [document, items, only] = [args.text('document'), args.list('item'), args.list('rule')];
  return { document, items, only, accepted: args.flag('accepted'), fix: args.flag('fix') };
}
