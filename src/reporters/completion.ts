/** Scripts that complete commands and options. The names in them are our own. */

/** A command with its long options. */
interface Known {
  readonly name: string;
  readonly options: readonly string[];
}

/** The shells there are scripts for. */
export const shells: readonly string[] = ['bash', 'zsh', 'fish'];

/** A script that a shell reads: commands first, then the options of the command, otherwise files. */
export function showCompletion(shell: string, commands: readonly Known[]): string {
  return shell === 'fish' ? forFish(commands) : forBash(commands, shell === 'zsh');
}

function forBash(commands: readonly Known[], isZsh: boolean): string {
  const cases = commands.map(({ name, options }) => `    ${name}) words="${options.join(' ')} --help" ;;`);
  return `${isZsh ? 'autoload -U +X bashcompinit && bashcompinit\n' : ''}_urtext() {
  local words="${commands.map(({ name }) => name).join(' ')}"
  local word="\${COMP_WORDS[COMP_CWORD]}"
  if [ "$COMP_CWORD" -gt 1 ]; then
    case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    *) words="" ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _urtext urtext
`;
}

function forFish(commands: readonly Known[]): string {
  const first = commands.map(({ name }) => `complete -c urtext -n __fish_use_subcommand -f -a ${name}\n`);
  const others = commands.flatMap(({ name, options }) =>
    options.map(
      (option) => `complete -c urtext -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}\n`,
    ),
  );
  return [...first, ...others].join('');
}
