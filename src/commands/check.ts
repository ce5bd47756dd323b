import { verdictOf } from '../work/check.ts';
import type { Memory } from '../work/memory.ts';
import { loadAllRules, rules } from '../work/rules.ts';
import { exitCodes, requireTogether } from './check-options.ts';
import { targetsOf, writeReports } from './check-output.ts';
import { checked } from './check-work.ts';
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
    { flags: '-f, --format <format[:file]>', summary: 'help.opt.formats', type: 'repeat' },
    { flags: '--max-warnings <count>', summary: 'help.opt.maxWarnings', type: 'count' },
    { flags: '-q, --quiet', summary: 'help.opt.quiet' },
    { flags: '--full', summary: 'help.opt.full' },
    { flags: '--accepted', summary: 'help.opt.accepted' },
    { flags: '--cache', summary: 'help.opt.cache' },
    { flags: '-w, --watch', summary: 'help.opt.watch' },
    { flags: '--since <commit>', summary: 'help.opt.since' },
    { flags: '--baseline <file>', summary: 'help.opt.baseline' },
    { flags: '--update-baseline', summary: 'help.opt.updateBaseline' },
    { flags: '--jobs <count>', summary: 'help.opt.jobs', type: 'count' },
    { flags: '--shard <part>', summary: 'help.opt.shard' },
    { flags: '--out <folder>', summary: 'help.opt.shardOut' },
    { flags: '--fix', summary: 'help.opt.fix' },
    { flags: '--dry-run', summary: 'help.opt.fixDryRun' },
  ],
  examples: [
    'urtext check',
    'urtext check --lang de --item item.4',
    'urtext check --rule token/ --format json',
    'urtext check --format github --format sarif:urtext.sarif',
    'urtext check --lang de --fix --dry-run',
    'urtext check from-the-translator.xlf',
  ],
  run: async (given, args) => {
    requireTogether(args);
    if (args.text('shard') !== undefined) return (await import('./check-shard.ts')).runShard(given, args);
    if (args.flag('watch'))
      return (await import('./check-watch.ts')).watchAndCheck(given, args, (context, memory) =>
        runOnce(context, args, memory),
      );
    return runOnce(given, args);
  },
};

async function runOnce(given: Context, args: Arguments, memory?: Memory): Promise<ExitCode> {
  const targets = targetsOf(args.list('format'));
  const { report, maxWarnings, ofFormats, root } = await checked(given, args, memory);
  const most = args.count('maxWarnings') ?? maxWarnings;
  const verdict = verdictOf(report, most);
  // Without files of other formats there are no findings about them, which need words of their own.
  const context = ofFormats ? await withFormats(given) : given;
  const view = {
    quiet: args.flag('quiet'),
    full: args.flag('full'),
    maxWarnings: most,
    dryRun: args.flag('dryRun'),
    failed: verdict !== 'clean',
    warningsFail: report.counts.warnings > most,
    rules: ofFormats ? await loadAllRules() : rules,
  };
  await writeReports(report, { targets, view, root: root ?? given.host.cwd }, context);
  return exitCodes[verdict];
}
