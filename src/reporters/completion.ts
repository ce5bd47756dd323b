/** Scripts that complete commands and options. The names in them are our own. */

/** An option in its long form. */
export interface CompletedOption {
  readonly name: string;
  /** What may follow it, empty where that is anything; absent where nothing follows. */
  readonly values?: readonly string[];
}

/** A command with its options. */
interface Known {
  readonly name: string;
  readonly options: readonly CompletedOption[];
}

/** The shells there are scripts for. */
export const shells: readonly string[] = ['bash', 'zsh', 'fish'];

/** A script that a shell reads: commands first, then the options of the command and their values, otherwise files. */
export function showCompletion(shell: string, commands: readonly Known[]): string {
  return shell === 'fish' ? forFish(commands) : forBash(commands, shell === 'zsh');
}

function forBash(commands: readonly Known[], isZsh: boolean): string {
  const cases = commands.map(
    ({ name, options }) => `    ${name}) words="${options.map((option) => option.name).join(' ')}" ;;`,
  );
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap((option) =>
      option.values === undefined
        ? []
        : [`    "${name} ${option.name}") words="${option.values.join(' ')}" ;;`],
    ),
  );
  return `${isZsh ? 'autoload -U +X bashcompinit && bashcompinit\n' : ''}_urtext() {
  local words="${commands.map(({ name }) => name).join(' ')}"
  local word="\${COMP_WORDS[COMP_CWORD]}"
  if [ "$COMP_CWORD" -gt 1 ]; then
    case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    *) words="" ;;
    esac
    case "\${COMP_WORDS[1]} \${COMP_WORDS[COMP_CWORD-1]}" in
${values.join('\n')}
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
    options.map((option) => {
      const given =
        option.values === undefined
          ? ''
          : option.values.length === 0
            ? ' -r'
            : ` -x -a '${option.values.join(' ')}'`;
      return `complete -c urtext -n '__fish_seen_subcommand_from ${name}' -l ${option.name.slice(2)}${given}\n`;
    }),
  );
  return [...first, ...others].join('');
}
