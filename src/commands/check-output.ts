/** Where the reports of a check go: one to the output, the others into files. */

import { resolve } from 'node:path';
import type { Report } from '../check/report.ts';
import { checkFormats, lastLine, showCheck } from '../reporters/check.ts';
import type { CheckView } from '../reporters/view.ts';
import { UserError } from '../user-error.ts';
import type { Context } from './command.ts';

/** One report: its format, and its file as the command line names it. */
export interface Target {
  readonly format: string;
  readonly path?: string;
}

/**
 * What `--format` asks for: `pretty`, `sarif:report.sarif`.
 *
 * @throws {UserError} for a format that there is not, two reports on the output or in one file.
 */
export function targetsOf(given: readonly string[] = []): readonly Target[] {
  const targets = given.map((one) => {
    const [, format = '', path] = /^([^:]*)(?::([\s\S]*))?$/.exec(one) ?? [];
    if (!checkFormats.includes(format) || path === '')
      throw new UserError('no-such-format', { format: one, known: checkFormats.join(', ') });
    return { format, ...(path !== undefined && { path }) };
  });
  const places = targets.map(({ path }) => path ?? '');
  const twice = places.find((path, index) => places.indexOf(path) !== index);
  if (twice === undefined) return targets.length === 0 ? [{ format: 'pretty' }] : targets;
  throw new UserError(twice === '' ? 'two-on-output' : 'two-in-file', { path: twice });
}

/**
 * Writes all files or none, then the report on the output; a line that counts where every report has a file.
 *
 * @param root Folder of the project, if there is one.
 * @throws {UserError} when a file cannot be written.
 */
export async function writeReports(
  report: Report,
  { targets, view, root }: { targets: readonly Target[]; view: CheckView; root: string },
  context: Context,
): Promise<void> {
  const { host } = context;
  const plain = { ...context, color: false, style: (_: string, text: string) => text };
  const files = [];
  for (const { format, path } of targets) {
    if (path === undefined) continue;
    let content = '';
    // A file is no screen.
    const whole = { ...view, full: true };
    for await (const piece of showCheck(format, report, whole, plain)) content += piece;
    files.push({ path: resolve(host.cwd, path), content });
  }
  if (files.length > 0) (await import('../work/save.ts')).saveWhereAsked(host, files, { root });
  const shown = targets.find(({ path }) => path === undefined);
  if (!shown) {
    host.stdout.write(lastLine(report, view, context));
    return;
  }
  for await (const piece of showCheck(shown.format, report, view, context)) host.stdout.write(piece);
}
