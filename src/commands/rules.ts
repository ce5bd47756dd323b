import { isWhereAsked } from '../check/rule.ts';
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
    const fit = host.stdout.isTerminal ? await fitter(host.stdout.columns) : undefined;
    const width = Math.max(...all.map((rule) => rule.id.length));
    for (const rule of all) {
      const when = rule.required ? 'required' : isWhereAsked(rule) ? 'asked' : '';
      const severity = `${t(`severity.${rule.severity}`)}${when === '' ? '' : ` (${t(`rules.${when}`)})`}`;
      const summary = t(`rules.${rule.id}.summary`);
      const head = `${style('bold', rule.id.padEnd(width))}  ${severity.padEnd(18)}  `;
      const parts = { name: style('bold', rule.id), severity, summary };
      host.stdout.write(`${fit ? fit(head, width + 22, parts) : head + summary}\n`);
    }
    return 0;
  },
};

/** Columns that a summary has at least beside its rule. */
const NARROWEST = 24;

/**
 * Makes rules fit into a terminal: their summaries go on below themselves, or stand below the names where there is no
 * room beside them. In a pipe each rule stays on a line of its own.
 */
async function fitter(columns: number): Promise<(head: string, indent: number, parts: Parts) => string> {
  const { default: wrap } = await import('wrap-ansi');
  return (head, indent, { name, severity, summary }) => {
    const isBeside = columns - indent >= NARROWEST;
    const start = isBeside ? indent : 4;
    const text = isBeside ? summary : `${severity}: ${summary}`;
    const lines = wrap(text, Math.max(1, columns - start), { hard: true }).split('\n');
    const below = `\n${' '.repeat(start)}`;
    return `${isBeside ? head : `${name}${below}`}${lines.join(below)}`;
  };
}

interface Parts {
  readonly name: string;
  readonly severity: string;
  readonly summary: string;
}
