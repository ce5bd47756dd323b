import { wordsOfError } from '../reporters/error.ts';
import { forStream } from '../text/visible.ts';
import { openProject } from '../work/open.ts';
import { statusOfProject } from '../work/status.ts';
import type { Command } from './command.ts';

export const status: Command = {
  name: 'status',
  summary: 'help.status',
  options: [
    { flags: '-l, --lang <lang>', summary: 'help.opt.lang', type: 'list' },
    { flags: '-i, --item <address>', summary: 'help.opt.item', type: 'list' },
    { flags: '-d, --document <name>', summary: 'help.opt.document' },
    { flags: '-f, --format <format>', summary: 'help.opt.format', choices: ['pretty', 'json'] },
    { flags: '--full', summary: 'help.opt.fullStatus' },
  ],
  examples: ['urtext status', 'urtext status --lang de,fr --format json'],
  run: async (context, args) => {
    const { host, configPath } = context;
    const project = await openProject(host, configPath);
    const { documents, errors } = await statusOfProject(host, project, {
      languages: args.list('lang'),
      items: args.list('item'),
      document: args.text('document'),
    });
    // What several translations need is told once.
    const told = new Set(errors.map((error) => wordsOfError(error, host, context.t)));
    for (const words of told) host.stderr.write(forStream(`${words}\n`));
    const { reportStatus, reportStatusJson } = await import('../reporters/status.ts');
    const isData = args.text('format') === 'json';
    // What is not a screen has no edge at which lines break.
    const { columns, isTerminal } = host.stdout;
    const view = { room: isTerminal ? columns : Math.max(columns, 100), full: args.flag('full') };
    host.stdout.write(
      forStream(isData ? reportStatusJson(documents) : await reportStatus(documents, view, context)),
    );
    return errors.length > 0 ? 2 : 0;
  },
};
