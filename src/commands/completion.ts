import { interfaceLanguages } from '../messages/languages.ts';
import { checkFormats } from '../reporters/check.ts';
import { type CompletedOption, shells, showCompletion } from '../reporters/completion.ts';
import { forStream } from '../text/visible.ts';
import { UserError } from '../user-error.ts';
import type { Command, CommandOption } from './command.ts';

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
        options: [...options.flatMap(completed), ...everywhere],
      }));
      host.stdout.write(forStream(showCompletion(shell, known)));
      return Promise.resolve(0);
    },
  };
}

/** What every command takes. */
const everywhere: readonly CompletedOption[] = [
  { name: '--config', values: [] },
  { name: '--ui-lang', values: ['en', ...interfaceLanguages()] },
  { name: '--no-color' },
  { name: '--help' },
];

/** `values`: what may follow; an empty list where that is anything. */
function completed({ flags, choices }: CommandOption): readonly CompletedOption[] {
  const [name] = flags.match(/--[a-z-]+/) ?? [];
  if (name === undefined) return [];
  if (!flags.includes('<')) return [{ name }];
  return [{ name, values: choices ?? (flags.includes('<format[:file]>') ? checkFormats : []) }];
}
