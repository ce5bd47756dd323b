import { reportBegun } from '../reporters/init.ts';
import { forStream } from '../text/visible.ts';
import { UserError } from '../user-error.ts';
import { initProject } from '../work/init.ts';
import type { Command } from './command.ts';

export const init: Command = {
  name: 'init',
  summary: 'help.init',
  arguments: [{ name: '<files...>', summary: 'help.arg.file' }],
  options: [
    { flags: '--name <name>', summary: 'help.opt.name' },
    { flags: '--edition <edition>', summary: 'help.opt.edition' },
    { flags: '--into <folder>', summary: 'help.opt.into' },
  ],
  examples: [
    'urtext init CODE_OF_CONDUCT.md',
    'urtext init content/en/rules.md content/en/charter.md',
    'urtext init charter.md --name charter --edition 2021-05 --into translations',
  ],
  run: async (context, args) => {
    const name = args.text('name');
    if (name !== undefined && args.positional.length > 1) throw new UserError('init-one-name');
    const result = initProject(context.host, {
      files: args.positional,
      name,
      edition: args.text('edition'),
      into: args.text('into'),
      configPath: context.configPath,
    });
    context.host.stdout.write(forStream(reportBegun(result, context)));
    return 0;
  },
};
