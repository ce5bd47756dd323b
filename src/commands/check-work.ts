/** What a check does with its arguments: a project, or files. */

import { overviewFor } from '../reporters/check.ts';
import { createProgress } from '../reporters/progress.ts';
import { type CheckRequest, checkProject } from '../work/check.ts';
import type { CheckedFiles } from '../work/check-files.ts';
import type { Memory } from '../work/memory.ts';
import { openProject } from '../work/open.ts';
import { targetsOf } from './check-output.ts';
import { held, preparedTeller } from './check-teller.ts';
import type { Arguments, Context } from './command.ts';

/** What was found, and what is needed to show it. */
export type Checked = CheckedFiles & { readonly ofFormats: boolean; readonly root?: string };

/** Checks the files that are named, otherwise the project; `memory` has what was told before while the program runs. */
export async function checked(context: Context, args: Arguments, memory?: Memory): Promise<Checked> {
  return args.positional.length > 0 ? checkGiven(context, args) : checkAll(context, args, memory);
}

async function checkAll(context: Context, args: Arguments, memory?: Memory): Promise<Checked> {
  const { host } = context;
  const project = await openProject(host, context.configPath);
  const { show: onTranslation, end } = createProgress(host, context);
  const request = { ...requestOf(args), languages: args.list('lang') };
  const { tell, touched, finish } = await preparedTeller(context, project, { args, request, memory });
  const report = await checkProject(host, project, { ...request, tell, touched, onTranslation });
  end();
  finish();
  if (report.fixed && !args.flag('dryRun'))
    (await import('../work/save.ts')).saveFixes(host, report.fixed, project.root);
  const { maxWarnings } = project.config;
  return {
    report: await held(host, report, { args, root: project.root }),
    maxWarnings,
    ofFormats: project.readFile !== undefined,
    root: project.root,
  };
}

async function checkGiven({ host, configPath }: Context, args: Arguments): Promise<Checked> {
  const { checkFiles } = await import('../work/check-files.ts');
  const [lang] = args.list('lang') ?? [];
  const request = { ...requestOf(args), names: args.positional, configPath, lang };
  return { ...(await checkFiles(host, request)), ofFormats: true };
}

function requestOf(args: Arguments): CheckRequest {
  const [document, items, only] = [args.text('document'), args.list('item'), args.list('rule')];
  const overview = overviewFor(targetsOf(args.list('format')).map(({ format }) => format));
  return { document, items, only, overview, accepted: args.flag('accepted'), fix: args.flag('fix') };
}
