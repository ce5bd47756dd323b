/** Options of checks: which go together, and what the verdict is. */

import { UserError } from '../user-error.ts';
import type { Verdict } from '../work/check.ts';
import type { Arguments, ExitCode } from './command.ts';

/** What the verdict of a check is to whoever runs it. */
export const exitCodes: Readonly<Record<Verdict, ExitCode>> = { clean: 0, findings: 1, unreadable: 2 };

/**
 * Holds options against one another.
 *
 * @throws {UserError} for one that says nothing without another, or against another.
 */
export function requireTogether(args: Arguments): void {
  if (args.flag('dryRun') && !args.flag('fix'))
    throw new UserError('only-with', { option: '--dry-run', with: '--fix' });
  if (args.flag('updateBaseline') && args.text('baseline') === undefined)
    throw new UserError('only-with', { option: '--update-baseline', with: '--baseline' });
  if (args.text('out') !== undefined && args.text('shard') === undefined)
    throw new UserError('only-with', { option: '--out', with: '--shard' });
  const excluded = ['shard', 'cache', 'jobs', 'fix', 'updateBaseline'].find(
    (name) => args.flag(name) || args.text(name) !== undefined || args.count(name) !== undefined,
  );
  if (args.flag('watch') && excluded !== undefined)
    throw new UserError('not-together', {
      option: '--watch',
      other: excluded === 'updateBaseline' ? '--update-baseline' : `--${excluded}`,
    });
  const given = ['watch', 'cache', 'since', 'baseline', 'jobs', 'shard'].filter(
    (name) => args.flag(name) || args.text(name) !== undefined || args.count(name) !== undefined,
  );
  for (const name of given) {
    if (args.positional.length > 0) throw new UserError('not-with-files', { option: `--${name}` });
    if (args.flag('fix') && !['since', 'watch'].includes(name))
      throw new UserError('not-together', { option: `--${name}`, other: '--fix' });
    if (args.text('shard') !== undefined && name !== 'shard')
      throw new UserError('not-together', { option: `--${name}`, other: '--shard' });
  }
}
