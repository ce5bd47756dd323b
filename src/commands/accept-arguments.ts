import type { Origin } from '../model.ts';
import { UserError } from '../user-error.ts';
import type { Arguments } from './command.ts';

/** What a translation may be recorded as. */
export const states = ['translated', 'reviewed', 'final'] as const;
/** How it may have come about. */
export const origins = ['human', 'machine', 'machine-reviewed'] as const;

/** Options that speak of findings and options that speak of items do not go together. */
export function refuseMixture(args: Arguments): void {
  const finding = args.list('finding') !== undefined;
  const prune = args.flag('prune');
  if (finding && prune) throw new UserError('not-together', { option: '--prune', other: '--finding' });
  for (const name of ['reason', 'by'] as const) {
    if (args.text(name) !== undefined && !finding)
      throw new UserError('only-with', { option: `--${name}`, with: '--finding' });
  }
  if (!finding && !prune) return;
  const other = finding ? '--finding' : '--prune';
  for (const name of ['state', 'origin'] as const)
    if (args.text(name) !== undefined) throw new UserError('not-together', { option: `--${name}`, other });
  if (prune && (args.list('item') || args.flag('all')))
    throw new UserError('not-together', { option: args.flag('all') ? '--all' : '--item', other });
}

/** Who and how, as far as it was said. */
export function people(args: Arguments): {
  readonly translator?: string;
  readonly reviewer?: string;
  readonly origin?: Origin;
} {
  const translator = args.text('translator');
  const reviewer = args.text('reviewer');
  const origin = origins.find((one) => one === args.text('origin'));
  return { ...(translator && { translator }), ...(reviewer && { reviewer }), ...(origin && { origin }) };
}
