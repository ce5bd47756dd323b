import { forStream } from '../text/visible.ts';
import { requireRule } from '../work/rules.ts';
import { type Command, withFormats } from './command.ts';

export const explain: Command = {
  name: 'explain',
  summary: 'help.explain',
  arguments: [{ name: '<rule>', summary: 'help.arg.rule' }],
  options: [],
  examples: ['urtext explain structure/item-missing'],
  run: async (given, args) => {
    const context = await withFormats(given);
    const rule = await requireRule(args.positional[0] ?? '');
    const { reportRule } = await import('../reporters/explain.ts');
    context.host.stdout.write(forStream(reportRule(rule, context)));
    return 0;
  },
};
