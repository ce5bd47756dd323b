/** What a command is, and what it is given. */

import type { AnyRule } from '../check/rule.ts';
import type { Host } from '../host.ts';
import { directionOf } from '../languages/direction.ts';
import type { Translate } from '../messages/index.ts';
import type { Screen } from '../reporters/screen.ts';
import { shownWords } from '../reporters/words.ts';
import { loadAllRules } from '../work/rules.ts';

/** 0: all is well. 1: findings. 2: could not run. */
export type ExitCode = 0 | 1 | 2;

/** What the program hands to every command. */
export interface Context extends Screen {
  readonly host: Host;
  /** Makes the words of these rules known. */
  readonly translateWith: (rules: readonly AnyRule[]) => Translate;
  /** Language of the interface. */
  readonly ui: string;
  readonly configPath?: string;
}

/** An option as the command line shows it. */
export interface CommandOption {
  /** In commander's notation: `--lang <lang...>`. */
  readonly flags: string;
  /** Message key of its description. */
  readonly summary: string;
  /** `list`: may be repeated, and separated by commas. `repeat`: may be repeated. `count`: a whole number. */
  readonly type?: 'list' | 'repeat' | 'count';
  readonly choices?: readonly string[];
}

/** What was given on the command line, by the camel-case name of the option. */
export interface Arguments {
  readonly positional: readonly string[];
  readonly text: (name: string) => string | undefined;
  readonly list: (name: string) => readonly string[] | undefined;
  readonly count: (name: string) => number | undefined;
  readonly flag: (name: string) => boolean;
}

/** One command: thin, it asks for work, hands the outcome to a reporter, and gives the exit code. */
export interface Command {
  readonly name: string;
  /** Message key. */
  readonly summary: string;
  /** In commander's notation, with message keys: `<lang>`. */
  readonly arguments?: readonly { readonly name: string; readonly summary: string }[];
  readonly options: readonly CommandOption[];
  readonly examples: readonly string[];
  readonly run: (context: Context, args: Arguments) => Promise<ExitCode>;
}

/** The same with words for the rules about the formats of files, which few runs need. */
export async function withFormats<Given extends Pick<Context, 'translateWith' | 'ui'>>(
  context: Given,
): Promise<Given & Pick<Context, 't'>> {
  const t = context.translateWith(await loadAllRules());
  return { ...context, t: shownWords(t, directionOf(context.ui)) };
}
