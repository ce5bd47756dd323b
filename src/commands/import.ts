import { UserError } from '../user-error.ts';
import type { Command } from './command.ts';
import { openProject } from './command.ts';

export const importFile: Command = {
  name: 'import',
  summary: 'help.import',
  arguments: [{ name: '<file>', summary: 'help.arg.exchange' }],
  options: [
    { flags: '-l, --lang <lang>', summary: 'help.opt.langOne' },
    { flags: '-d, --document <name>', summary: 'help.opt.document' },
    { flags: '--dry-run', summary: 'help.opt.dryRun' },
    { flags: '--ours', summary: 'help.opt.ours' },
    { flags: '--theirs', summary: 'help.opt.theirs' },
    { flags: '--edition <edition>', summary: 'help.opt.madeFrom' },
    { flags: '--translator <name>', summary: 'help.opt.translator' },
    {
      flags: '--origin <origin>',
      summary: 'help.opt.origin',
      choices: ['human', 'machine', 'machine-reviewed'],
    },
  ],
  examples: [
    'urtext import code-of-conduct.de.xlf --dry-run',
    'urtext import code-of-conduct.de.xlf --translator "Ada Lovelace"',
    'urtext import old-translation.html --lang pt-BR',
    'urtext import rules.hu.md --edition 2016',
  ],
  run: async (context, args) => {
    if (args.flag('ours') && args.flag('theirs')) throw new UserError('exchange-sides');
    const project = await openProject(context);
    const { importTranslation } = await import('./import-translation.ts');
    return importTranslation(context, args, project);
  },
};
