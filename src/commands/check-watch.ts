import { dirname, resolve } from 'node:path';
import type { Watcher } from '../host.ts';
import { showPath } from '../project/show-path.ts';
import { wordsOfError } from '../reporters/error.ts';
import { forStream, visible } from '../text/visible.ts';
import { UserError } from '../user-error.ts';
import { createMemory, type Memory } from '../work/memory.ts';
import { type Noted, noteOn } from '../work/noted.ts';
import { targetsOf } from './check-output.ts';
import type { Arguments, Context, ExitCode } from './command.ts';

/**
 * Checks, and again whenever something changes that the check looked at, until somebody stops it.
 *
 * @returns the exit code of the last check.
 */
export async function watchAndCheck(
  context: Context,
  args: Arguments,
  check: (context: Context, memory: Memory) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { host, t } = context;
  const watcher = host.watch?.();
  if (!watcher) throw new UserError('cannot-watch', { reason: '' });
  const written = targetsOf(args.list('format')).map(({ path = '' }) => resolve(host.cwd, path));
  const memory = createMemory();
  const say = (words: string): void => host.stderr.write(forStream(`${words}\n`));
  let code: ExitCode = 2;
  let seen: Noted | undefined;
  for (;;) {
    const noted = noteOn(host);
    try {
      code = await check({ ...context, host: noted.host }, memory);
    } catch (error) {
      // While a file is half written nothing may be as it should; the first time it is a mistake.
      if (!(error instanceof UserError) || !seen) throw error;
      say(wordsOfError(error, host, t));
      code = 2;
    }
    seen = noted;
    try {
      watcher.follow(noted.folders());
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new UserError('cannot-watch', { reason }, { cause });
    }
    // What changed before it was watched would be missed.
    const missed = seen.changed();
    if (missed.length === 0) say(t('watch.waiting'));
    const changed = missed.length > 0 ? missed : await nextThatMatters(watcher, seen, written);
    if (!changed) return code;
    say(t('watch.changed', { paths: changed.map((path) => visible(showPath(host, path))).join(', ') }));
  }
}

/** What is written by the check itself, and what it did not look at, is no reason to check again. */
async function nextThatMatters(
  watcher: Watcher,
  { files, listed }: Noted,
  written: readonly string[],
): Promise<readonly string[] | undefined> {
  for (;;) {
    const changed = await watcher.next();
    if (!changed) return undefined;
    const matter = changed.filter(
      (path) =>
        !written.includes(path) &&
        !/[\\/]\.urtext(?:[\\/]|$)/.test(path) &&
        (files.has(path) || listed.has(dirname(path)) || listed.has(path)),
    );
    if (matter.length > 0) return matter;
  }
}
