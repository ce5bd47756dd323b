import { shells, showCompletion } from '../reporters/completion.ts';
import { forStream } from '../text/visible.ts';
import { UserError } from '../user-error.ts';
import type { Command } from './command.ts';

/** Completes the commands that it is given; what lists all commands gives them. */
export function createCompletion(commands: () => readonly Command[]): Command {
  return {
    name: 'completion',
    summary: 'help.completion',
    arguments: [{ name: '<shell>', summary: 'help.arg.shell' }],
    options: [],
    examples: ['urtext completion bash > urtext.bash', 'urtext completion fish'],
    run: ({ host }, args) => {
      const [shell = ''] = args.positional;
      if (!shells.includes(shell)) throw new UserError('no-such-shell', { shell, known: shells.join(', ') });
      const known = commands().map(({ name, options }) => ({
        name,
        options: options.flatMap(({ flags }) => flags.match(/--[a-z-]+/g) ?? []),
      }));
      host.stdout.write(forStream(showCompletion(shell, known)));
      return Promise.resolve(0);
    },
  };
}
