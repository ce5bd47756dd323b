import { forStream } from '../text/visible.ts';
import { loadAllRules } from '../work/rules.ts';
import { type Command, withFormats } from './command.ts';

export const rules: Command = {
  name: 'rules',
  summary: 'help.rules',
  options: [{ flags: '-f, --format <format>', summary: 'help.opt.format', choices: ['pretty', 'json'] }],
  examples: ['urtext rules', 'urtext rules --format json'],
  run: async (given, args) => {
    const { host } = given;
    const context = { ...(await withFormats(given)), isTerminal: host.stdout.isTerminal };
    const { reportRules, reportRulesJson } = await import('../reporters/rules.ts');
    const all = await loadAllRules();
    const isData = args.text('format') === 'json';
    host.stdout.write(forStream(isData ? reportRulesJson(all) : await reportRules(all, context)));
    return 0;
  },
};
