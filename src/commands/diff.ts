import { forStream } from '../text/visible.ts';
import { diffProject } from '../work/diff.ts';
import { openProject } from '../work/open.ts';
import type { Command } from './command.ts';

export const diff: Command = {
  name: 'diff',
  summary: 'help.diff',
  options: [
    { flags: '-d, --document <name>', summary: 'help.opt.document' },
    { flags: '--from <edition>', summary: 'help.opt.from' },
    { flags: '--to <edition>', summary: 'help.opt.to' },
    { flags: '-l, --lang <lang>', summary: 'help.opt.lang', type: 'list' },
    { flags: '-i, --item <address>', summary: 'help.opt.item', type: 'list' },
  ],
  examples: [
    'urtext diff',
    'urtext diff --document rules --from 2003-01 --to 2004-06',
    'urtext diff --lang de',
  ],
  run: async (context, args) => {
    const { host, configPath } = context;
    const documents = diffProject(host, await openProject(host, configPath), {
      document: args.text('document'),
      from: args.text('from'),
      to: args.text('to'),
      languages: args.list('lang'),
      items: args.list('item'),
    });
    const { reportDiff } = await import('../reporters/diff.ts');
    host.stdout.write(forStream(await reportDiff(documents, context)));
    return documents.length > 0 ? 1 : 0;
  },
};
