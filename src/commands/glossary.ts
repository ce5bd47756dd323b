import { createAligner } from '../align/index.ts';
import type { Glossary, GlossaryTerm } from '../model.ts';
import type { Project } from '../project/project.ts';
import { showPath } from '../project/show-path.ts';
import { glossaryPath, readGlossary, readTranslation } from '../project/translations.ts';
import { visible } from '../reporters/visible.ts';
import { plainTerm } from '../terms/glossary.ts';
import { termUses } from '../terms/terms.ts';
import { UserError } from '../user-error.ts';
import { type Command, type Context, chosenLanguages, openProject } from './command.ts';

export const glossary: Command = {
  name: 'glossary',
  summary: 'help.glossary',
  arguments: [
    { name: '[action]', summary: 'help.arg.glossaryAction' },
    { name: '[file]', summary: 'help.arg.tbx' },
  ],
  options: [
    { flags: '-l, --lang <lang>', summary: 'help.opt.glossaryLang', type: 'list' },
    { flags: '-f, --format <format>', summary: 'help.opt.format', choices: ['pretty', 'json'] },
    { flags: '--dry-run', summary: 'help.opt.dryRun' },
  ],
  examples: ['urtext glossary --lang de', 'urtext glossary import terms.tbx --lang de --dry-run'],
  run: async (context, args) => {
    const [action, file] = args.positional;
    if (action === 'import') {
      const { importTerms } = await import('./import-terms.ts');
      return importTerms(context, args, file);
    }
    if (action !== undefined) throw new UserError('glossary-action', { action });
    if (args.flag('dryRun')) throw new UserError('only-with', { option: '--dry-run', with: '"import"' });
    const project = await openProject(context);
    const lists = chosenLanguages(project, args.list('lang')).map((lang) => listOf(context, project, lang));
    if (args.text('format') === 'json') {
      context.host.stdout.write(`${JSON.stringify(plainLists(lists), null, 2)}\n`);
      return 0;
    }
    // Asked for nobody in particular, languages without a glossary are not worth a line each.
    const some = lists.some((list) => list.glossary);
    const shown = args.list('lang') || !some ? lists : lists.filter((list) => list.glossary);
    context.host.stdout.write(`${shown.flatMap((list) => linesOf(context, list)).join('\n')}\n`);
    return 0;
  },
};

/** In how many items a term of the English stands, and in how many it is translated as agreed. */
interface Usage {
  readonly items: number;
  readonly agreed: number;
}

interface List {
  readonly lang: string;
  readonly path: string;
  readonly glossary: Glossary | undefined;
  readonly usage: ReadonlyMap<number, Usage>;
}

/** @throws {UserError} when the glossary cannot be read, or there is no place for one. */
function listOf({ host }: Context, project: Project, lang: string): List {
  const place = glossaryPath(project, lang);
  if (place === undefined) throw new UserError('glossary-name-taken');
  const found = readGlossary(host, project, lang);
  const usage = new Map<number, Usage>();
  for (const document of found ? project.documents : []) {
    const result = readTranslation(host, project, document, lang);
    if (result.type !== 'translation') continue;
    const alignment = createAligner(document)(result.translation);
    for (const { term, rendered, leftOver, forbidden } of termUses(alignment)) {
      const { items, agreed } = usage.get(term.line) ?? { items: 0, agreed: 0 };
      const good = rendered && leftOver.length + forbidden.length === 0;
      usage.set(term.line, { items: items + 1, agreed: agreed + (good ? 1 : 0) });
    }
  }
  return { lang, path: showPath(host, place), glossary: found, usage };
}

function linesOf({ t, style }: Context, { lang, path, glossary, usage }: List): readonly string[] {
  if (!glossary) return [t('glossary.none', { lang, path: visible(path) })];
  const title = t('glossary.title', {
    path: visible(path),
    terms: t('count.term', { count: glossary.terms.length }),
  });
  const rows = glossary.terms.map((term) => {
    const english = term.source === '' ? t('glossary.anywhere') : shown(term.source);
    const agreed =
      term.renderings.length > 0
        ? ` → ${term.renderings.map(shown).join('; ')}`
        : term.source === ''
          ? ''
          : ` → ${t('glossary.untranslated')}`;
    const not =
      term.forbidden.length > 0
        ? `, ${t('glossary.not', { words: term.forbidden.map(shown).join('; ') })}`
        : '';
    return `  ${english}${agreed}${not}${style('dim', usageOf(term, usage.get(term.line), t))}`;
  });
  return [style('bold', title), ...rows];
}

function usageOf(term: GlossaryTerm, usage: Usage | undefined, t: Context['t']): string {
  if (term.source === '') return '';
  if (!usage) return `  (${t('glossary.unused')})`;
  const items = t('count.item', { count: usage.items });
  return `  (${t('glossary.agreed', { agreed: usage.agreed, items })})`;
}

function shown(term: string): string {
  return visible(plainTerm(term));
}

function plainLists(lists: readonly List[]): Readonly<Record<string, unknown>> {
  const languages = lists.map(({ lang, path, glossary, usage }) => ({
    lang,
    path,
    terms: (glossary?.terms ?? []).map(({ source, renderings, forbidden, note, line }) => ({
      source,
      renderings,
      forbidden,
      note,
      line,
      ...(usage.get(line) ?? { items: 0, agreed: 0 }),
    })),
  }));
  return { version: 1, languages };
}
