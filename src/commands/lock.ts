import { reportLocked, reportRefusedEditions } from '../reporters/lock.ts';
import { forStream } from '../text/visible.ts';
import { lockDocuments } from '../work/lock.ts';
import type { Command } from './command.ts';

export const lock: Command = {
  name: 'lock',
  summary: 'help.lock',
  options: [
    { flags: '-d, --document <name>', summary: 'help.opt.document' },
    { flags: '--edition <edition>', summary: 'help.opt.newEdition' },
    { flags: '--dry-run', summary: 'help.opt.dryRun' },
  ],
  examples: ['urtext lock', 'urtext lock --document code-of-conduct', 'urtext lock --edition 2026-05'],
  run: async (context, args) => {
    const { host, configPath } = context;
    const request = {
      configPath,
      document: args.text('document'),
      edition: args.text('edition'),
      dryRun: args.flag('dryRun'),
    };
    let changed = false;
    for (const locked of await lockDocuments(host, request)) {
      host.stdout.write(forStream(await reportLocked(locked, context)));
      host.stderr.write(forStream(reportRefusedEditions(locked, context)));
      changed ||= locked.changes.length > 0;
    }
    return changed ? 1 : 0;
  },
};
