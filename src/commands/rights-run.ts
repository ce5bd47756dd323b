import { loadRegisters } from '../derive/derivative-project.ts';
import { loadProject } from '../project/project.ts';
import { licences } from '../rights/index.ts';
import { type Act, acts, type Permission, permissionsOf } from '../rights/rights.ts';
import { UserError } from '../user-error.ts';
import { type Arguments, type Context, type ExitCode } from './command.ts';

/** Runs the command. */
export async function runRights(context: Context, args: Arguments): Promise<ExitCode> {
  const [wanted] = args.positional;
  const act = acts.find((one) => one === args.text('act'));
  const all = permissionsFor(context, wanted, act);
  const only = args.text('asset');
  const permissions = only === undefined ? all : all.filter(({ asset }) => asset === only);
  if (only !== undefined && permissions.length === 0)
    throw new UserError('no-such-asset', {
      asset: only,
      known: [...new Set(all.map(({ asset }) => asset))].join(', '),
    });
  if (args.text('format') === 'json') {
    const shown = permissions.map(({ terms, ...permission }) => ({
      ...permission,
      terms: { id: terms.id, title: terms.title, ...(terms.spdx && { spdx: terms.spdx }) },
    }));
    context.host.stdout.write(`${JSON.stringify({ version: 1, permissions: shown }, null, 2)}\n`);
    return 0;
  }
  context.host.stdout.write(await table(context, permissions));
  return 0;
}

function permissionsFor(
  context: Context,
  wanted: string | undefined,
  act: Act | undefined,
): readonly Permission[] {
  const project = loadProject(context.host, context.configPath);
  const registers = loadRegisters(context.host, project);
  const chosen = wanted === undefined ? registers : registers.filter(({ document }) => document === wanted);
  if (chosen.length === 0) {
    const known = project.documents.map(({ id }) => id).join(', ');
    if (wanted !== undefined && project.documents.some(({ id }) => id === wanted))
      throw new UserError('no-rights', { document: wanted });
    if (wanted === undefined) throw new UserError('no-rights-anywhere');
    throw new UserError('no-such-document', { document: wanted, known });
  }
  return chosen.flatMap((register) =>
    (act ? [act] : acts).flatMap((one) => permissionsOf(register, licences, { act: one })),
  );
}

/** By document and asset what each act needs, and the sentence that says so. */
async function table({ t, style, host }: Context, permissions: readonly Permission[]): Promise<string> {
  const { default: wrap } = await import('wrap-ansi');
  const lines: string[] = [];
  let heading = '';
  for (const permission of permissions) {
    const next = `${permission.document}: ${permission.asset}`;
    if (next !== heading)
      lines.push(
        `${lines.length > 0 ? '\n' : ''}${style('bold', next)}  ${style('dim', permission.terms.title)}`,
      );
    heading = next;
    const color =
      permission.verdict === 'allowed' ? (permission.obligations.length > 0 ? 'yellow' : 'green') : 'red';
    const verdict =
      permission.verdict === 'allowed' && permission.obligations.length > 0 ? 'obliged' : permission.verdict;
    lines.push(
      `  ${t(`rights.act.${permission.act}`).padEnd(18)} ${style(color, t(`rights.verdict.${verdict}`))}`,
    );
    const explain = (words: string): void => {
      const width = Math.max(40, Math.min(host.stdout.columns, 110) - 23);
      for (const line of wrap(words, width).split('\n')) lines.push(`${' '.repeat(21)}${line}`);
    };
    if (permission.obligations.length === 0) explain(style('dim', `“${permission.basis}”`));
    for (const { obligation, sentence } of permission.obligations) {
      explain(`• ${t(`rights.obligation.${obligation}`)}`);
      explain(style('dim', `  “${sentence}”`));
    }
    for (const { one, other } of permission.collisions)
      explain(style('red', t('rights.collision', { one: one.sentence, other: other.sentence })));
  }
  return `${lines.join('\n')}\n`;
}
