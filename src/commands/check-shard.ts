import { join, resolve } from 'node:path';
import { showPath } from '../project/show-path.ts';
import { overviewFor } from '../reporters/check.ts';
import { forStream } from '../text/visible.ts';
import { partlyTold } from '../work/jobs.ts';
import { openProject } from '../work/open.ts';
import { saveWhereAsked } from '../work/save.ts';
import { checkShard, ITEMS_ENDING, partOf, SHARD_FOLDER } from '../work/shard.ts';
import { targetsOf } from './check-output.ts';
import type { Arguments, Context, ExitCode } from './command.ts';

/** Checks one part and writes what it tells, for `urtext merge`; findings are the business of the whole report. */
export async function runShard({ host, t, configPath }: Context, args: Arguments): Promise<ExitCode> {
  const out = args.text('out');
  const part = partOf(args.text('shard') ?? '');
  const project = await openProject(host, configPath);
  const { name, content, items, translations } = await checkShard(host, project, {
    part,
    languages: args.list('lang'),
    document: args.text('document'),
    items: args.list('item'),
    only: args.list('rule'),
    // What goes to another machine has to do for any report, what goes to the program itself for the one that is asked for.
    ...(out === '-' &&
      partlyTold(overviewFor(targetsOf(args.list('format')).map((target) => target.format)))),
  });
  if (out === '-') {
    host.stdout.pass(Buffer.from(content).toString());
    return 0;
  }
  const folder = out === undefined ? join(project.root, SHARD_FOLDER) : resolve(host.cwd, out);
  const path = join(folder, name);
  const files = [
    { path, content },
    { path: `${path}${ITEMS_ENDING}`, content: items },
  ];
  saveWhereAsked(host, files, { root: project.root, named: folder });
  const data = { path: showPath(host, path), translations: t('count.translation', { count: translations }) };
  host.stdout.write(forStream(`${t('shard.written', data)}\n`));
  return 0;
}
