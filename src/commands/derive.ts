import type { Command } from './command.ts';

export const derive: Command = {
  name: 'derive',
  summary: 'help.derive',
  options: [
    { flags: '--organization <file>', summary: 'help.opt.organization' },
    { flags: '--neutral', summary: 'help.opt.neutral' },
    { flags: '-l, --lang <lang>', summary: 'help.opt.langAll', type: 'list' },
    { flags: '-o, --out <folder>', summary: 'help.opt.out' },
    { flags: '-d, --document <name>', summary: 'help.opt.document' },
    { flags: '--explain', summary: 'help.opt.explain' },
    { flags: '--dry-run', summary: 'help.opt.dryRunDerive' },
    { flags: '--bind', summary: 'help.opt.bind' },
  ],
  examples: [
    'urtext derive --organization organization.json --lang all --out derivative',
    'urtext derive --neutral --lang de --dry-run',
    'urtext derive --neutral --explain',
  ],
  // What it needs is large, and only this command needs it.
  run: async (context, args) => (await import('./derive-run.ts')).runDerive(context, args),
};
