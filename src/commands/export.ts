import { createTranslate } from '../messages/index.ts';
import { loadMessages, translatorLanguage } from '../messages/languages.ts';
import { forStream } from '../text/visible.ts';
import { chosenDocuments } from '../work/choose.ts';
import { exchangeFormats } from '../work/exchange-formats.ts';
import { openProject } from '../work/open.ts';
import { rules } from '../work/rules.ts';
import type { Command, Context } from './command.ts';

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
    const { host } = context;
    const project = await openProject(host, context.configPath);
    const documents = chosenDocuments(project, args.text('document'));
    // What reads and writes the formats is loaded by the commands that need it.
    const { exportTranslations } = await import('../work/export.ts');
    const exports = await exportTranslations(host, project, {
      documents,
      languages: args.positional,
      format: args.text('format'),
      profile: args.text('profile'),
      packet: args.flag('packet'),
      out: args.text('out'),
      overwrite: args.flag('overwrite'),
      words: (lang) => translatorWords(context, lang),
    });
    const { reportDisagreement, reportExports } = await import('../reporters/export.ts');
    if (exports.type === 'disagreement') {
      host.stderr.write(forStream(reportDisagreement(exports, context)));
      return 2;
    }
    if (exports.type === 'text') host.stdout.pass(exports.text);
    else host.stdout.write(forStream(reportExports(exports, context)));
    return 0;
  },
};

/** Notes are for the translator: in the language of the translation where there are words in it. */
async function translatorWords({ translateWith }: Context, lang: string): Promise<Context['t']> {
  const known = translatorLanguage(lang);
  return known === undefined
    ? translateWith(rules)
    : createTranslate(rules, known, await loadMessages(known));
}
