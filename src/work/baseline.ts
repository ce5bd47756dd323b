/** A project with old findings: they are known by name and counted, new ones fail, and the list only shrinks. */

import { resolve } from 'node:path';
import { findingNames } from '../check/finding-names.ts';
import type { LocatedDiagnostic, Report } from '../check/report.ts';
import { canBeAccepted } from '../check/suppress.ts';
import type { Host } from '../host.ts';
import { formatData, readText } from '../project/read.ts';
import { showPath } from '../project/show-path.ts';
import { UserError } from '../user-error.ts';
import { parsed } from './kept-file.ts';
import { loadAllRules } from './rules.ts';
import { saveWhereAsked } from './save.ts';
import { tally } from './tally.ts';
import { isObject } from './told.ts';

/** Which file, and whether it is written. */
export interface BaselineRequest {
  readonly path: string;
  /** Of a file that is there, findings that are gone are taken out; nothing is ever put in. */
  readonly update: boolean;
  /** Folder of the project. */
  readonly root: string;
}

/**
 * The report without what the baseline knows, which is told apart. What the document's own terms demand, and files that
 * cannot be used, no baseline excuses.
 *
 * @throws {UserError} when the file is not there, or is none.
 */
export async function holdAgainstBaseline(
  host: Host,
  report: Report,
  { path, update, root }: BaselineRequest,
): Promise<Report> {
  const place = resolve(host.cwd, path);
  const excusable = new Set(
    (await loadAllRules()).filter((rule) => canBeAccepted(rule) && !rule.required).map(({ id }) => id),
  );
  const before = host.exists(place) ? readNames(host, place) : undefined;
  if (!before && !update) throw new UserError('no-baseline', { path: showPath(host, place) });
  const nameOf = findingNames();
  const fresh: LocatedDiagnostic[] = [];
  const known: LocatedDiagnostic[] = [];
  const names: string[] = [];
  for (const one of report.diagnostics) {
    const name = nameOf(one);
    const isOld = excusable.has(one.ruleId) && (before?.has(name) ?? true);
    if (isOld) names.push(name);
    (isOld ? known : fresh).push(one);
  }
  if (update) {
    const content = formatData({ version: 1, findings: names.toSorted() });
    saveWhereAsked(host, [{ path: place, content }], { root });
  }
  return { ...report, diagnostics: fresh, known, counts: { ...report.counts, ...tally(fresh) } };
}

function readNames(host: Host, path: string): ReadonlySet<string> {
  const value = parsed(readText(host, path));
  const names = isObject(value) && value['version'] === 1 ? value['findings'] : undefined;
  if (Array.isArray(names) && names.every((name) => typeof name === 'string')) return new Set(names);
  throw new UserError('not-a-baseline', {}, { place: { path: showPath(host, path) } });
}
