import { reportBegun } from '../reporters/new.ts';
import { forStream } from '../text/visible.ts';
import { beginTranslations } from '../work/new.ts';
import { openProject } from '../work/open.ts';
import type { Command } from './command.ts';

export const newTranslation: Command = {
  name: 'new',
  summary: 'help.new',
  arguments: [{ name: '<lang>', summary: 'help.arg.lang' }],
  options: [{ flags: '-d, --document <name>', summary: 'help.opt.document' }],
  examples: ['urtext new pt-BR', 'urtext new sw --document code-of-conduct'],
  run: async (context, args) => {
    const { host, configPath } = context;
    const [lang = ''] = args.positional;
    const project = await openProject(host, configPath);
    const begun = await beginTranslations(host, project, { lang, document: args.text('document') });
    host.stdout.write(forStream(reportBegun(begun, context)));
    return 0;
  },
};
