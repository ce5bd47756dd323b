import { join, resolve } from 'node:path';
import { overviewFor } from '../reporters/check.ts';
import { checkProject, verdictOf } from '../work/check.ts';
import { openProject } from '../work/open.ts';
import { loadAllRules } from '../work/rules.ts';
import { readShards, SHARD_FOLDER } from '../work/shard.ts';
import { exitCodes } from './check-options.ts';
import { targetsOf, writeReports } from './check-output.ts';
import { held } from './check-teller.ts';
import { type Command, withFormats } from './command.ts';

export const merge: Command = {
  name: 'merge',
  summary: 'help.merge',
  arguments: [{ name: '[folders...]', summary: 'help.arg.shards' }],
  options: [
    { flags: '-f, --format <format[:file]>', summary: 'help.opt.formats', type: 'repeat' },
    { flags: '--max-warnings <count>', summary: 'help.opt.maxWarnings', type: 'count' },
    { flags: '-q, --quiet', summary: 'help.opt.quiet' },
    { flags: '--full', summary: 'help.opt.full' },
    { flags: '--accepted', summary: 'help.opt.accepted' },
    { flags: '--baseline <file>', summary: 'help.opt.baseline' },
    { flags: '--update-baseline', summary: 'help.opt.updateBaseline' },
  ],
  examples: ['urtext merge', 'urtext merge artifacts --format sarif:urtext.sarif'],
  run: async (given, args) => {
    const { host } = given;
    const targets = targetsOf(args.list('format'));
    const project = await openProject(host, given.configPath);
    const folders =
      args.positional.length > 0
        ? args.positional.map((folder) => resolve(host.cwd, folder))
        : [join(project.root, SHARD_FOLDER)];
    const overview = overviewFor(targets.map(({ format }) => format));
    const { request, tell } = await readShards(host, project, { folders, overview: overview !== undefined });
    const whole = await checkProject(host, project, {
      ...request,
      tell,
      overview,
      accepted: args.flag('accepted'),
    });
    const report = await held(host, whole, { args, root: project.root });
    const most = args.count('maxWarnings') ?? project.config.maxWarnings;
    const verdict = verdictOf(report, most);
    const view = {
      quiet: args.flag('quiet'),
      full: args.flag('full'),
      maxWarnings: most,
      dryRun: false,
      failed: verdict !== 'clean',
      warningsFail: report.counts.warnings > most,
      rules: await loadAllRules(),
    };
    const context = project.readFile ? await withFormats(given) : given;
    await writeReports(report, { targets, view, root: project.root }, context);
    return exitCodes[verdict];
  },
};
