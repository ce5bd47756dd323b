import { forStream } from '../text/visible.ts';
import { UserError } from '../user-error.ts';
import { glossariesOf } from '../work/glossary.ts';
import { openProject } from '../work/open.ts';
import type { Command } from './command.ts';

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
    const { host, configPath } = context;
    const [action, file] = args.positional;
    const languages = args.list('lang');
    const dryRun = args.flag('dryRun');
    const report = await import('../reporters/glossary.ts');
    if (action === 'import') {
      const { importTerms } = await import('../work/import-terms.ts');
      const imported = await importTerms(host, { configPath, file, languages, dryRun });
      host.stdout.write(forStream(report.reportImportedTerms(imported, { ...context, dryRun })));
      return 0;
    }
    if (action !== undefined) throw new UserError('glossary-action', { action });
    if (dryRun) throw new UserError('only-with', { option: '--dry-run', with: '"import"' });
    const lists = glossariesOf(host, await openProject(host, configPath), languages);
    // Asked for nobody in particular, languages without a glossary are not worth a line each.
    const some = lists.some((list) => list.glossary);
    const shown = languages || !some ? lists : lists.filter((list) => list.glossary);
    const isData = args.text('format') === 'json';
    host.stdout.write(
      forStream(isData ? report.reportGlossaryJson(lists) : report.reportGlossary(shown, context)),
    );
    return 0;
  },
};
