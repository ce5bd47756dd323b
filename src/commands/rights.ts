import { acts } from '../rights/rights.ts';
import type { Command } from './command.ts';

export const rights: Command = {
  name: 'rights',
  summary: 'help.rights',
  arguments: [{ name: '[document]', summary: 'help.arg.document' }],
  options: [
    { flags: '--act <act>', summary: 'help.opt.act', choices: acts },
    { flags: '--asset <name>', summary: 'help.opt.asset' },
    { flags: '-f, --format <format>', summary: 'help.opt.format', choices: ['pretty', 'json'] },
  ],
  examples: [
    'urtext rights',
    'urtext rights sharing-our-content --act translate',
    'urtext rights --act derive --format json',
  ],
  // What it needs is large, and only this command needs it.
  run: async (context, args) => (await import('./rights-run.ts')).runRights(context, args),
};
