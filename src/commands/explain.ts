import { nearest } from '../nearest.ts';
import { type Example, isWhereAsked, type Rule, type SaidOf } from '../rule.ts';
import { canBeAccepted } from '../suppress.ts';
import { UserError } from '../user-error.ts';
import type { Command, Context } from './command.ts';

export const explain: Command = {
  name: 'explain',
  summary: 'help.explain',
  arguments: [{ name: '<rule>', summary: 'help.arg.rule' }],
  options: [],
  examples: ['urtext explain structure/item-missing'],
  run: async (context, args) => {
    const id = args.positional[0] ?? '';
    const rule = context.rules.find((one) => one.id === id);
    if (!rule) {
      const name = nearest(
        id,
        context.rules.map((one) => one.id),
      );
      throw new UserError('no-such-rule', {
        rule: id,
        hint: name === undefined ? '' : context.t('errors.did-you-mean', { name }),
      });
    }
    context.host.stdout.write(explanation(rule, context));
    return 0;
  },
};

function explanation(rule: Rule, { t, style }: Context): string {
  const key = `rules.${rule.id}`;
  const lines = [
    style('bold', rule.id),
    t(`${key}.summary`),
    '',
    t('explain.severity', { severity: t(`severity.${rule.severity}`) }),
    ...(rule.required ? [t('explain.required')] : []),
    ...(isWhereAsked(rule) ? [t('explain.asked')] : []),
    '',
    `${style('bold', t('explain.why'))}: ${t(`${key}.rationale`)}`,
    `${style('bold', t('explain.what'))}: ${t(`${key}.remedy`)}`,
    ...(canBeAccepted(rule)
      ? [t('explain.accept', { rule: rule.id, items: rule.ofWholeText ? '--all' : '--item ITEM' })]
      : []),
  ];
  const passing = rule.examples.find((example) => example.expect.length === 0);
  const failing = rule.examples.find((example) => example.expect.length > 0);
  if (passing) lines.push('', style('green', t('explain.passes')), ...exampleLines(passing));
  if (failing) lines.push('', style('red', t('explain.fails')), ...exampleLines(failing));
  return `${lines.join('\n')}\n`;
}

function exampleLines(example: Example): readonly string[] {
  const side = (name: string, text: string): readonly string[] =>
    text.split('\n').map((line, index) => `  ${(index === 0 ? name : '').padEnd(4)}  ${line}`);
  const older = example.lockedSource ?? example.madeFrom;
  return [
    ...(older === undefined ? [] : side('en ←', older)),
    ...side('en', example.source),
    ...(example.floor === undefined ? [] : side('floor', `${example.floor}%`)),
    ...Object.entries(example.carried ?? {}).flatMap(([address, text]) =>
      side('file', `${address}: ${text}`),
    ),
    ...(example.glossary ? side('term', example.glossary.join('\n')) : []),
    ...(example.dictionary ? side('dict', example.dictionary.join(' ')) : []),
    ...(example.target === '' ? [] : side(example.lang ?? 'fr', example.target)),
    ...(example.languageTool ? side('LT', saidIn(example.languageTool)) : []),
  ];
}

/** What LanguageTool said, one line a place. */
function saidIn(said: readonly SaidOf[]): string {
  return said.map(({ text, message, rule }) => `"${text}": ${message} (${rule})`).join('\n');
}
