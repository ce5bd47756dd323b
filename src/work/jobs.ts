/** A check by several threads at once. */

import type { Host } from '../host.ts';
import type { Project } from '../project/project.ts';
import { UserError } from '../user-error.ts';
import { parsed, readLines } from './kept-file.ts';
import { checkShard, type Overview, type ShardRequest } from './shard.ts';
import { isTold, type Teller, type Told } from './told.ts';

/** Translations that make another thread worth its start. */
const WORTH = 120;

/** As many threads as the machine has cores and the work is worth; 1 where one is as fast. */
export function jobsFor(host: Host, translations: number): number {
  return Math.max(1, Math.min(host.cores(), Math.floor(translations / WORTH)));
}

/** What is checked by how many threads, and what of it the reports tell. */
export interface JobsRequest extends ShardRequest {
  readonly jobs: number;
  readonly overview?: Overview | undefined;
}

/**
 * Checks in parts, each in a thread of its own, the first in this one.
 *
 * @throws {UserError} when a thread could not do its part.
 */
export async function createJobs(
  host: Host,
  project: Project,
  { jobs, overview, ...request }: JobsRequest,
): Promise<Teller> {
  const args = [
    ...argumentsFor(project, request),
    ...(overview ? ['--format', overview === 'texts' ? 'html' : 'junit'] : []),
  ];
  const others = Array.from({ length: jobs - 1 }, (_, at) =>
    host.runBeside([...args, '--shard', `${at + 2}/${jobs}`, '--out', '-']),
  );
  const failures = Promise.allSettled(others);
  const own = await checkShard(host, project, {
    ...request,
    ...partlyTold(overview),
    part: { index: 1, count: jobs },
  });
  const told = new Map<string, Told>();
  const ended = await failures;
  for (const content of [own.content, ...ended.map((one) => contentOf(one))]) {
    for (const line of readLines(content, 'urtext-shard')?.lines ?? []) {
      const value = parsed(line);
      const [document, lang, one]: unknown[] = Array.isArray(value) ? value : [];
      if (typeof document === 'string' && typeof lang === 'string' && isTold(one, document, lang))
        told.set(`${lang} ${document}`, one);
    }
  }
  return (document, lang) => {
    const one = told.get(`${lang} ${document.id}`);
    if (one) return one;
    throw new UserError('job-failed', { reason: `${document.id} ${lang}` });
  };
}

/** What goes through memory alone has what the report needs and nothing else. */
export function partlyTold(overview: Overview | undefined): {
  readonly overview: Overview;
  readonly inOne: boolean;
} {
  return { overview: overview ?? 'items', inOne: overview !== undefined };
}

function contentOf(ended: PromiseSettledResult<string>): Uint8Array {
  if (ended.status === 'fulfilled') return Buffer.from(ended.value);
  throw new UserError('job-failed', { reason: String(ended.reason) }, { cause: ended.reason });
}

function argumentsFor(project: Project, { languages, document, only }: ShardRequest): readonly string[] {
  return [
    'check',
    '--config',
    project.configPath,
    ...(languages ?? []).flatMap((lang) => ['--lang', lang]),
    ...(document === undefined ? [] : ['--document', document]),
    ...(only ?? []).flatMap((rule) => ['--rule', rule]),
  ];
}
