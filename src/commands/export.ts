import { type Command, chosenDocuments, openProject } from './command.ts';
import { exchangeFormats } from './exchange-formats.ts';

export const exportFiles: Command = {
  name: 'export',
  summary: 'help.export',
  arguments: [{ name: '<lang...>', summary: 'help.arg.langs' }],
  options: [
    {
      flags: '-f, --format <format>',
      summary: 'help.opt.exchange',
      choices: [...Object.keys(exchangeFormats), 'md'],
    },
    { flags: '-d, --document <name>', summary: 'help.opt.document' },
    { flags: '-p, --profile <tool>', summary: 'help.opt.profile', choices: ['omegat'] },
    { flags: '--packet', summary: 'help.opt.packet' },
    { flags: '-o, --out <path>', summary: 'help.opt.outFile' },
    { flags: '--overwrite', summary: 'help.opt.overwrite' },
  ],
  examples: [
    'urtext export de',
    'urtext export all --format po --out exchange',
    'urtext export fr --profile omegat',
    'urtext export sw --packet',
  ],
  run: async (context, args) => {
    const project = await openProject(context);
    const documents = chosenDocuments(project, args.text('document'));
    // What reads and writes the formats is loaded by the commands that need it.
    const { exportTranslations } = await import('./export-translations.ts');
    return exportTranslations(context, args, { project, documents });
  },
};
