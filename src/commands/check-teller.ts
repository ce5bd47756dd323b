/** Who tells of the translations that are checked, and which of their findings count. */

import type { Report } from '../check/report.ts';
import type { Project } from '../project/project.ts';
import { forStream } from '../text/visible.ts';
import type { CheckRequest } from '../work/check.ts';
import { chosenLanguages } from '../work/choose.ts';
import type { Memory } from '../work/memory.ts';
import { requireRules } from '../work/rules.ts';
import { settingsOf } from '../work/told.ts';
import type { Arguments, Context } from './command.ts';

/** Who tells of the translations: a cache, several threads, or nobody in particular. */
export async function preparedTeller(
  { host, t }: Context,
  project: Project,
  { args, request, memory }: { args: Arguments; request: CheckRequest; memory: Memory | undefined },
): Promise<Pick<CheckRequest, 'tell' | 'touched'> & { readonly finish: () => void }> {
  const since = args.text('since');
  const touched =
    since === undefined ? undefined : (await import('../work/since.ts')).touchedSince(host, project, since);
  const nothing = { touched, finish: () => undefined };
  if (memory) {
    await requireRules(request.only);
    const settings = await settingsOf(project, request);
    return { ...nothing, tell: await memory.tellerFor(host, project, settings) };
  }
  if (args.flag('cache')) {
    const { createCached, CACHE_PATH } = await import('../work/cache.ts');
    await requireRules(request.only);
    const { tell, isForeign, keep } = await createCached(host, project, await settingsOf(project, request));
    if (isForeign) host.stderr.write(forStream(`urtext: ${t('cache.foreign', { path: CACHE_PATH })}\n`));
    return { tell, touched, finish: keep };
  }
  if (since !== undefined || args.flag('fix')) return nothing;
  const { createJobs, jobsFor } = await import('../work/jobs.ts');
  const translations = chosenLanguages(project, request.languages).length * project.documents.length;
  const jobs = args.count('jobs') ?? jobsFor(host, translations);
  if (jobs < 2) return nothing;
  await requireRules(request.only);
  const { items: _, ...asked } = request;
  return {
    ...nothing,
    tell: await createJobs(host, project, { ...asked, jobs: Math.min(jobs, translations) }),
  };
}

/** The report without what a baseline knows, where one is given. */
export async function held(
  host: Context['host'],
  report: Report,
  { args, root }: { args: Arguments; root: string },
): Promise<Report> {
  const path = args.text('baseline');
  if (path === undefined) return report;
  const { holdAgainstBaseline } = await import('../work/baseline.ts');
  return holdAgainstBaseline(host, report, { path, update: args.flag('updateBaseline'), root });
}
