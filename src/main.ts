/** From the command line to an exit code. */

import { CommanderError, Help, Option, Command as Program } from 'commander';
import type { Arguments, Command, CommandOption, Context, ExitCode } from './commands/command.ts';
import { commands } from './commands/index.ts';
import type { Host, Settled } from './host.ts';
import { directionOf } from './languages/direction.ts';
import { createTranslate, type Translate } from './messages/index.ts';
import { chooseLanguage, interfaceLanguage, interfaceLanguages, loadMessages } from './messages/languages.ts';
import { settleIn } from './project/settle.ts';
import { showPath } from './project/show-path.ts';
import { wordsOfError } from './reporters/error.ts';
import { createStyle, usesColor } from './reporters/style.ts';
import { shownWords } from './reporters/words.ts';
import { rules } from './rules/index.ts';
import { forStream, visible } from './text/visible.ts';
import { UserError } from './user-error.ts';
import { version } from './version.ts';

/**
 * Runs one command.
 *
 * @param argv What follows the program's name.
 * @returns 0 when all is well, 1 for findings, 2 when it could not run; it never throws.
 */
export async function main(argv: readonly string[], machine: Host): Promise<ExitCode> {
  const asked = askedLanguage(argv);
  const ui = (asked !== undefined && interfaceLanguage(asked)) || chooseLanguage(machine.env);
  const words = await loadMessages(ui);
  const translateWith: Context['translateWith'] = (all) => createTranslate(all, ui, words);
  const t = shownWords(translateWith(rules), directionOf(ui));
  const host = { ...machine, settle: (folder: string) => settleAndTell(folder, machine, t) };
  const color = usesColor(host, !argv.includes('--no-color'));
  const style = createStyle(host, !argv.includes('--no-color'));
  const { columns } = host.stdout;
  const context = { host, t, ui, translateWith, color, style, columns };
  let code: ExitCode = 0;
  // Describing a command takes time: where the first word names one, the others are not asked for.
  const named = commands.filter(({ name }) => name === argv[0]);
  const program = createProgram(context, named.length > 0 ? named : commands, (result) => {
    code = result;
  });
  try {
    if (asked !== undefined && interfaceLanguage(asked) === undefined)
      throw new UserError('no-such-ui-lang', {
        lang: asked,
        known: spoken,
      });
    // Where the program is run is where it was run before; a project looks once more where it is.
    settleIn(host, host.cwd);
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return failed(error, host, t);
  }
}

/** The languages that `--ui-lang` knows. */
const spoken = ['en', ...interfaceLanguages()].join(', ');

/** What `--ui-lang` says: asked for before anything else, since help and errors of usage speak that language too. */
function askedLanguage(argv: readonly string[]): string | undefined {
  const ended = argv.indexOf('--');
  const options = ended === -1 ? argv : argv.slice(0, ended);
  const at = options.findLastIndex((one) => /^--ui-lang(?:=|$)/.test(one));
  return options[at]?.split('=', 2)[1] ?? (at === -1 ? undefined : options[at + 1]);
}

/** What an earlier run left is put right without being asked, but never without a word. */
function settleAndTell(folder: string, host: Host, t: Translate): Settled {
  const settled = host.settle(folder);
  for (const what of ['finished', 'undone', 'changed'] as const) {
    const paths = settled[what].map((path) => visible(showPath(host, path))).join(', ');
    if (paths !== '') host.stderr.write(forStream(`urtext: ${t(`settled.${what}`, { paths })}\n`));
  }
  return settled;
}

/** Says on the other stream why the output is not complete. */
export async function tellOfOutput(reason: string, argv: readonly string[], host: Host): Promise<void> {
  const ui = interfaceLanguage(askedLanguage(argv) ?? '') ?? chooseLanguage(host.env);
  const t = createTranslate(rules, ui, await loadMessages(ui));
  host.stderr.write(forStream(`urtext: ${t('errors.output', { reason })}\n`));
}

function failed(error: unknown, host: Host, t: Translate): ExitCode {
  // Help and version end the parser by throwing, with exit code 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UserError) {
    host.stderr.write(forStream(`${wordsOfError(error, host, t)}\n`));
    return 2;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  host.stderr.write(forStream(`${t('errors.internal')}\n${trace}\n`));
  return 2;
}

function createProgram(
  context: Omit<Context, 'configPath'>,
  offered: readonly Command[],
  done: (code: ExitCode) => void,
): Program {
  const { host, t } = context;
  const program: Program = new Program('urtext')
    .description(t('help.program'))
    .version(version, '-V, --version', t('help.opt.version'))
    .option('-c, --config <file>', t('help.opt.config'))
    .option('--no-color', t('help.opt.noColor'))
    .option('--ui-lang <lang>', t('help.opt.uiLang', { known: spoken }))
    .helpOption('-h, --help', t('help.opt.help'))
    .helpCommand(false)
    .addHelpText('after', () => `\n${program.createHelp().boxWrap(t('help.exit'), helpWidth(host.stdout))}`)
    .configureHelp({ minWidthToWrap: NARROWEST, formatItem })
    .showSuggestionAfterError(true)
    .showHelpAfterError(t('help.afterError', { command: 'urtext' }))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => host.stdout.write(forStream(text)),
      writeErr: (text) => host.stderr.write(forStream(text)),
      getOutHelpWidth: () => helpWidth(host.stdout),
      getErrHelpWidth: () => helpWidth(host.stderr),
    });
  for (const command of offered) program.addCommand(createCommand(command, context, program, done));
  return program;
}

/** Columns that a description has at least. */
const NARROWEST = 20;

function helpWidth({ columns }: Host['stdout']): number {
  return Math.min(columns, 100);
}

/** A description beside its term; below it where the terminal is too narrow. */
function formatItem(term: string, termWidth: number, description: string, help: Help): string {
  const columns = help.helpWidth ?? 80;
  if (description === '' || columns - termWidth - 4 >= NARROWEST)
    return Help.prototype.formatItem.call(help, term, termWidth, description, help);
  return `  ${term}\n      ${help.boxWrap(description, columns - 6).replaceAll('\n', '\n      ')}`;
}

function createCommand(
  command: Command,
  context: Omit<Context, 'configPath'>,
  program: Program,
  done: (code: ExitCode) => void,
): Program {
  const { t } = context;
  const sub = new Program(command.name)
    .description(t(command.summary))
    .copyInheritedSettings(program)
    .showHelpAfterError(t('help.afterError', { command: `urtext ${command.name}` }))
    .helpOption('-h, --help', t('help.opt.help'));
  for (const argument of command.arguments ?? []) sub.argument(argument.name, t(argument.summary));
  for (const option of command.options) sub.addOption(createOption(option, t));
  sub
    .option('--no-color', t('help.opt.noColor'))
    .option('-c, --config <file>', t('help.opt.config'))
    .option('--ui-lang <lang>', t('help.opt.uiLang', { known: spoken }));
  sub.addHelpText(
    'after',
    `\n${t('help.examples')}:\n${command.examples.map((line) => `  $ ${line}`).join('\n')}`,
  );
  sub.action(async (...given: unknown[]) => {
    const options = sub.optsWithGlobals<Record<string, unknown>>();
    const config = options['config'];
    const positional = given
      .slice(0, command.arguments?.length ?? 0)
      .flatMap((value) =>
        Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [],
      );
    done(
      await command.run(
        { ...context, ...(typeof config === 'string' && { configPath: config }) },
        argumentsOf(options, positional),
      ),
    );
  });
  return sub;
}

function createOption({ flags, summary, type, choices }: CommandOption, t: Translate): Option {
  const option = new Option(flags, t(summary));
  if (choices) option.choices(choices);
  if (type === 'list') {
    option.argParser<string[]>((value, before: string[] | undefined) => [
      ...(before ?? []),
      ...value.split(',').map((part) => part.trim()),
    ]);
  }
  if (type === 'repeat')
    option.argParser<string[]>((value, before: string[] | undefined) => [...(before ?? []), value]);
  if (type === 'count') {
    option.argParser((value) => {
      if (!/^\d{1,9}$/.test(value)) throw new UserError('bad-number', { name: option.long ?? flags, value });
      return Number(value);
    });
  }
  return option;
}

function argumentsOf(options: Readonly<Record<string, unknown>>, positional: readonly string[]): Arguments {
  return {
    positional,
    text: (name) => (typeof options[name] === 'string' ? options[name] : undefined),
    list: (name) => {
      const value = options[name];
      return Array.isArray(value) ? value.map(String) : undefined;
    },
    count: (name) => (typeof options[name] === 'number' ? options[name] : undefined),
    flag: (name) => options[name] === true,
  };
}
