import type { Command } from './command.ts';
import { withFormats } from './command.ts';

export const lsp: Command = {
  name: 'lsp',
  summary: 'help.lsp',
  options: [{ flags: '--stdio', summary: 'help.opt.stdio' }],
  examples: ['urtext lsp --stdio', 'urtext lsp --ui-lang de'],
  run: async (given) => {
    const { host, t } = await withFormats(given);
    const { serve } = await import('../editor/server.ts');
    return serve(host, t);
  },
};
