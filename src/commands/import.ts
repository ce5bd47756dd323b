import type { Origin } from '../model.ts';
import { showCheck } from '../reporters/check.ts';
import { proposalWords } from '../reporters/edition.ts';
import { forStream } from '../text/visible.ts';
import { UserError } from '../user-error.ts';
import { openProject } from '../work/open.ts';
import type { Command } from './command.ts';

const origins: readonly Origin[] = ['human', 'machine', 'machine-reviewed'];

export const importFile: Command = {
  name: 'import',
  summary: 'help.import',
  arguments: [{ name: '<file>', summary: 'help.arg.exchange' }],
  options: [
    { flags: '-l, --lang <lang>', summary: 'help.opt.langOne' },
    { flags: '-d, --document <name>', summary: 'help.opt.document' },
    { flags: '--dry-run', summary: 'help.opt.dryRun' },
    { flags: '--unsure', summary: 'help.opt.unsure' },
    { flags: '--ours', summary: 'help.opt.ours' },
    { flags: '--theirs', summary: 'help.opt.theirs' },
    { flags: '--edition <edition>', summary: 'help.opt.madeFrom' },
    { flags: '--translator <name>', summary: 'help.opt.translator' },
    { flags: '--full', summary: 'help.opt.full' },
    { flags: '--origin <origin>', summary: 'help.opt.origin', choices: origins },
  ],
  examples: [
    'urtext import code-of-conduct.de.xlf --dry-run',
    'urtext import code-of-conduct.de.xlf --translator "Ada Lovelace"',
    'urtext import old-translation.html --lang pt-BR',
    'urtext import rules.hu.md --edition 2016',
  ],
  run: async (context, args) => {
    const { host } = context;
    if (args.flag('ours') && args.flag('theirs')) throw new UserError('exchange-sides');
    const project = await openProject(host, context.configPath);
    const { importTranslation } = await import('../work/import.ts');
    const { hasErrors, reportImport } = await import('../reporters/import.ts');
    const [dryRun, full] = [args.flag('dryRun'), args.flag('full')];
    const side = args.flag('ours') ? 'ours' : args.flag('theirs') ? 'theirs' : undefined;
    const translator = args.text('translator');
    const origin = origins.find((one) => one === args.text('origin'));
    const imported = await importTranslation(host, project, {
      name: args.positional[0] ?? '',
      lang: args.text('lang'),
      document: args.text('document'),
      dryRun,
      unsure: args.flag('unsure'),
      edition: args.text('edition'),
      ...(side && { side }),
      ...(translator && { translator }),
      ...(origin && { origin }),
    });
    host.stdout.write(forStream(await reportImport(imported, { ...context, dryRun, full })));
    const { brought } = imported;
    if (brought && brought.counts.errors + brought.counts.warnings > 0) {
      const view = { quiet: false, dryRun, full, failed: true, warningsFail: true, rules: [] };
      host.stdout.write(forStream('\n'));
      for await (const piece of showCheck('pretty', brought, view, context)) host.stdout.write(piece);
    }
    if (imported.proposal) host.stderr.write(forStream(proposalWords(imported.proposal, context)));
    const refused = imported.outcomes.some(({ outcome }) => outcome === 'refused');
    return imported.conflicts > 0 || refused || imported.doubt !== undefined || hasErrors(imported) ? 1 : 0;
  },
};
