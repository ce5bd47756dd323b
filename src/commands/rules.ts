import { isWhereAsked } from '../rule.ts';
import { type Command, withFormats } from './command.ts';

export const rules: Command = {
  name: 'rules',
  summary: 'help.rules',
  options: [{ flags: '-f, --format <format>', summary: 'help.opt.format', choices: ['pretty', 'json'] }],
  examples: ['urtext rules', 'urtext rules --format json'],
  run: async (context, args) => {
    const { host, rules: ofTexts, formatRules, t, style } = await withFormats(context);
    const all = [...ofTexts, ...formatRules];
    if (args.text('format') === 'json') {
      const list = all.map((rule) => {
        const { id, severity, required = false, summary } = rule;
        return { id, severity, required, asked: isWhereAsked(rule), summary };
      });
      host.stdout.write(`${JSON.stringify({ version: 1, rules: list }, null, 2)}\n`);
      return 0;
    }
    const width = Math.max(...all.map((rule) => rule.id.length));
    for (const rule of all) {
      const when = rule.required ? 'required' : isWhereAsked(rule) ? 'asked' : '';
      const severity = `${t(`severity.${rule.severity}`)}${when === '' ? '' : ` (${t(`rules.${when}`)})`}`;
      host.stdout.write(
        `${style('bold', rule.id.padEnd(width))}  ${severity.padEnd(18)}  ${t(`rules.${rule.id}.summary`)}\n`,
      );
    }
    return 0;
  },
};
