import { acts } from '../rights/rights.ts';
import { forStream } from '../text/visible.ts';
import type { Command } from './command.ts';

export const rights: Command = {
  name: 'rights',
  summary: 'help.rights',
  arguments: [{ name: '[name]', summary: 'help.arg.documentOrAsset' }],
  options: [
    { flags: '--act <act>', summary: 'help.opt.act', choices: acts },
    { flags: '--asset <name>', summary: 'help.opt.asset' },
    { flags: '-f, --format <format>', summary: 'help.opt.format', choices: ['pretty', 'json'] },
  ],
  examples: [
    'urtext rights',
    'urtext rights photo --act translate',
    'urtext rights sharing-our-content',
    'urtext rights --act derive --format json',
  ],
  run: async (context, args) => {
    const { host, configPath } = context;
    // What it needs is large, and only this command needs it.
    const { rightsOf } = await import('../work/rights.ts');
    const { reportAnswer, reportRights, reportRightsJson } = await import('../reporters/rights.ts');
    const [name] = args.positional;
    const act = acts.find((one) => one === args.text('act'));
    const permissions = rightsOf(host, { configPath, name, act, asset: args.text('asset') });
    const isQuestion = act !== undefined && new Set(permissions.map(({ asset }) => asset)).size === 1;
    const report = isQuestion ? reportAnswer : reportRights;
    const isData = args.text('format') === 'json';
    host.stdout.write(forStream(isData ? reportRightsJson(permissions) : await report(permissions, context)));
    return 0;
  },
};
