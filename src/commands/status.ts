import { createAligner } from '../align/index.ts';
import type { Suppression } from '../check/suppress.ts';
import { itemsByName } from '../document/item-names.ts';
import type { Alignment, Document } from '../model.ts';
import { sectionOf } from '../pairs/pairs.ts';
import type { Project } from '../project/project.ts';
import { errorOf, readTranslation, type TranslationResult } from '../project/translations.ts';
import { statusOf, type TranslationStatus, type UnitStatus } from '../record/status.ts';
import { wordsOfError } from '../reporters/error.ts';
import { UserError } from '../user-error.ts';
import {
  type Command,
  type Context,
  chosenDocuments,
  chosenLanguages,
  type ExitCode,
  isItem,
  openProject,
} from './command.ts';
import { createReader, hasLanguageFindings } from './reader.ts';

export const status: Command = {
  name: 'status',
  summary: 'help.status',
  options: [
    { flags: '-l, --lang <lang>', summary: 'help.opt.lang', type: 'list' },
    { flags: '-i, --item <address>', summary: 'help.opt.item', type: 'list' },
    { flags: '-d, --document <name>', summary: 'help.opt.document' },
    { flags: '-f, --format <format>', summary: 'help.opt.format', choices: ['pretty', 'json'] },
  ],
  examples: ['urtext status', 'urtext status --lang de,fr --format json'],
  run: async (context, args) => {
    const project = await openProject(context);
    const languages = chosenLanguages(project, args.list('lang'));
    const items = itemsByName(chosenDocuments(project, args.text('document')), args.list('item'));
    let code: ExitCode = 0;
    const tables: Table[] = [];
    const tell = createTeller(context);
    for (const document of chosenDocuments(project, args.text('document'))) {
      const align = createAligner(document);
      const lines: Line[] = [];
      const unreadable: string[] = [];
      for (const lang of languages) {
        const { result, error } = await readWithFindings(context, project, document, lang);
        if (error) {
          code = 2;
          tell(error);
        }
        if (result.type === 'problem') unreadable.push(lang);
        if (result.type !== 'translation') continue;
        const alignment = align(result.translation);
        const accepted = await acceptedIn(context, alignment, items);
        const { floor } = result.translation;
        lines.push({
          ...only(statusOf(alignment), items),
          accepted,
          ...(floor !== undefined && { floor }),
        });
      }
      tables.push({ document, lines, unreadable });
    }
    if (args.text('format') === 'json') {
      const documents = tables.map(({ document, lines }) => ({
        document: document.id,
        edition: document.current.id,
        languages: lines.map(({ lang, done, floor, origin, units, accepted }) => ({
          lang,
          done,
          ...(floor !== undefined && { floor }),
          origin,
          units: Object.fromEntries(units),
          accepted: accepted.map(({ entry, state, changed }) => ({
            ...entry,
            state,
            ...(changed && { changed }),
          })),
        })),
      }));
      context.host.stdout.write(`${JSON.stringify({ version: 1, documents }, null, 2)}\n`);
      return code;
    }
    const { default: width } = await import('string-width');
    for (const one of tables) context.host.stdout.write(`${table(context, one, width).join('\n')}\n\n`);
    context.host.stdout.write(`${legend(context, width)}\n`);
    await showAccepted(context, tables);
    return code;
  },
};

/** One language's line with its accepted findings. */
interface Line extends TranslationStatus {
  readonly accepted: readonly Suppression[];
  /** Percentage that must stay done. */
  readonly floor?: number;
}

interface Table {
  readonly document: Document;
  readonly lines: readonly Line[];
  /** Languages whose translation cannot be read. */
  readonly unreadable: readonly string[];
}

/** Says what is wrong on the error stream; of a file that several translations need, once. */
function createTeller({ host, t }: Context): (error: UserError) => void {
  const told = new Set<string>();
  return (error) => {
    const words = wordsOfError(error, host, t);
    if (!told.has(words)) host.stderr.write(`${words}\n`);
    told.add(words);
  };
}

/**
 * What accepted findings speak of is read where there are such findings, and nowhere else. Where a dictionary or a report
 * cannot be read, how far the translation is can be told all the same.
 */
async function readWithFindings(
  context: Context,
  project: Project,
  document: Document,
  lang: string,
): Promise<{ readonly result: TranslationResult; readonly error?: UserError }> {
  const result = readTranslation(context.host, project, document, lang);
  if (result.type === 'problem') return { result, error: errorOf(result.problem) };
  if (result.type === 'absent' || !hasLanguageFindings(result.translation)) return { result };
  try {
    const read = await createReader(context, project, (rule) => project.config.rules[rule] !== 'off');
    const full = await read(document, lang);
    return full.type === 'problem' ? { result, error: errorOf(full.problem) } : { result: full };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { result, error };
  }
}

/** The accepted findings of a translation. Most have none, and then nothing is loaded for them. */
async function acceptedIn(
  context: Context,
  alignment: Alignment,
  items: readonly string[] | undefined,
): Promise<readonly Suppression[]> {
  if (!alignment.translation.record?.findings) return [];
  const { suppressionsOf } = await import('./show-suppressions.ts');
  const found = await suppressionsOf(context, alignment);
  return items ? found.filter(({ entry }) => isItem(entry.item ?? '', items)) : found;
}

async function showAccepted(context: Context, tables: readonly Table[]): Promise<void> {
  if (tables.every(({ lines }) => lines.every(({ accepted }) => accepted.length === 0))) return;
  const { suppressionLines } = await import('./show-suppressions.ts');
  const { host, t, style } = context;
  for (const { document, lines } of tables) {
    const shown = lines.flatMap(({ lang, accepted }) => suppressionLines(context, lang, accepted));
    if (shown.length === 0) continue;
    const title = `${document.id}: ${t('status.acceptedTitle')}`;
    host.stdout.write(`\n${[style('bold', title), ...shown].join('\n')}\n`);
  }
}

function only(line: TranslationStatus, items: readonly string[] | undefined): TranslationStatus {
  if (!items) return line;
  return { ...line, units: new Map([...line.units].filter(([address]) => isItem(address, items))) };
}

const signs: Readonly<Record<UnitStatus, readonly [string, 'green' | 'cyan' | 'yellow' | 'red' | 'dim']>> = {
  reviewed: ['●', 'green'],
  current: ['○', 'green'],
  changed: ['◐', 'cyan'],
  unrecorded: ['?', 'cyan'],
  english: ['=', 'dim'],
  draft: ['~', 'yellow'],
  stale: ['↻', 'yellow'],
  other: ['!', 'yellow'],
  untranslated: ['×', 'red'],
  missing: ['–', 'red'],
  altered: ['≠', 'red'],
};

type Width = (text: string) => number;

/** One line a language, one sign a unit, grouped as the text is. */
function table(
  { t, style, host }: Context,
  { document, lines, unreadable }: Table,
  width: Width,
): readonly string[] {
  const title = style('bold', t('status.title', { document: document.id, edition: document.current.id }));
  if (lines.length + unreadable.length === 0) return [title, `  ${t('status.none')}`];
  const groups = groupsOf([...(lines[0]?.units.keys() ?? [])]);
  const named =
    groups.reduce((sum, group) => sum + Math.max(group.name.length, group.addresses.length) + 1, 24) <=
    Math.max(host.stdout.columns, 100);
  const tags = [...lines.map(({ lang }) => lang), ...unreadable];
  const first = Math.max(width(t('status.language')), ...tags.map((lang) => lang.length));
  const pad = (text: string, columns: number): string =>
    text + ' '.repeat(Math.max(0, columns - width(text)));
  const headers = named ? groups.map((group) => pad(group.name, group.addresses.length)).join(' ') : '';
  const last = Math.max(width(t('status.done')), ...lines.map((line) => doneOf(line).length));
  const head = `  ${pad(t('status.language'), first)}  ${headers}  ${pad(t('status.done'), last)}  ${t('status.origin')}`;
  const rows = lines.map((line) => {
    const cells = groups.map((group) => {
      const shown = group.addresses.map((address) => sign(line.units.get(address), style)).join('');
      return named ? shown + ' '.repeat(Math.max(0, group.name.length - group.addresses.length)) : shown;
    });
    const shown = doneOf(line).padStart(last);
    const done = line.done < (line.floor ?? 0) ? style('red', shown) : shown;
    return `  ${pad(line.lang, first)}  ${cells.join(named ? ' ' : '')}  ${done}  ${t(`status.${line.origin === 'none' ? 'unrecorded' : line.origin}`)}`;
  });
  const lost = unreadable.map((lang) => `  ${pad(lang, first)}  ${style('red', t('status.unreadable'))}`);
  return [title, style('dim', named ? head : `  ${pad(t('status.language'), first)}`), ...rows, ...lost];
}

/** How much is done, and the floor that it has to keep. */
function doneOf({ done, floor }: Line): string {
  return floor === undefined ? `${done}%` : `${done}% ${done < floor ? '<' : '≥'} ${floor}%`;
}

function sign(status: UnitStatus | undefined, style: Context['style']): string {
  const [text, color] = signs[status ?? 'missing'];
  return style(color, text);
}

function groupsOf(
  addresses: readonly string[],
): readonly { readonly name: string; readonly addresses: string[] }[] {
  const groups: { name: string; addresses: string[] }[] = [];
  for (const address of addresses) {
    const name = sectionOf(address);
    const last = groups.at(-1);
    if (last?.name === name) last.addresses.push(address);
    else groups.push({ name, addresses: [address] });
  }
  return groups;
}

/** As many entries in a line as fit into it. */
function legend({ t, style, host }: Context, width: Width): string {
  const lines: string[] = [];
  for (const [name, [text, color]] of Object.entries(signs)) {
    const entry = `  ${style(color, text)} ${t(`status.${name}`)}`;
    const last = lines.at(-1);
    if (last !== undefined && width(last) + width(entry) <= host.stdout.columns)
      lines[lines.length - 1] = last + entry;
    else lines.push(entry);
  }
  return lines.join('\n');
}
