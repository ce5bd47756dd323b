import { forStream } from '../text/visible.ts';
import { UserError } from '../user-error.ts';
import { openProject } from '../work/open.ts';
import type { Command } from './command.ts';
import { readersWords } from './pack-arguments.ts';

export const pack: Command = {
  name: 'pack',
  summary: 'help.pack',
  options: [
    { flags: '-o, --out <folder>', summary: 'help.opt.out' },
    { flags: '--zip', summary: 'help.opt.zip' },
    { flags: '-f, --format <format>', summary: 'help.opt.packFormat', type: 'list' },
    { flags: '-l, --lang <lang>', summary: 'help.opt.packLang', type: 'list' },
    { flags: '-d, --document <name>', summary: 'help.opt.document' },
    { flags: '--allow <state>', summary: 'help.opt.allowPack', choices: ['draft'] },
    { flags: '--fonts <folder>', summary: 'help.opt.fonts', type: 'list' },
    { flags: '--sign <key>', summary: 'help.opt.sign' },
    { flags: '--site <address>', summary: 'help.opt.site' },
    { flags: '--check', summary: 'help.opt.checkPack' },
  ],
  examples: [
    'urtext pack --out pack --zip',
    'urtext pack --out pack --format html,pdf --lang de,fr',
    'urtext pack --out public --site https://example.org/conduct/',
    'urtext pack --out pack --check',
  ],
  // What it needs is large, and only this command needs it.
  run: async (context, args) => {
    const { host } = context;
    const out = args.text('out');
    if (out === undefined) throw new UserError('pack-out');
    const project = await openProject(host, context.configPath);
    const { packProject } = await import('../work/pack.ts');
    const result = await packProject(host, project, {
      out,
      document: args.text('document'),
      languages: args.list('lang'),
      formats: args.list('format'),
      allowDraft: args.text('allow') === 'draft',
      zip: args.flag('zip'),
      fonts: args.list('fonts'),
      sign: args.text('sign'),
      site: args.text('site'),
      check: args.flag('check'),
      words: readersWords,
    });
    const { reportPack } = await import('../reporters/pack.ts');
    host.stdout.write(forStream(reportPack(result, context)));
    return result.problems.length > 0 || (result.differences?.length ?? 0) > 0 ? 1 : 0;
  },
};
