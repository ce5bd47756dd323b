/** What a check says of a translation after a change that it did not say before. */

import { basename, dirname, join } from 'node:path';
import type { LocatedDiagnostic, Report } from '../check/report.ts';
import type { Host, NewFile } from '../host.ts';
import type { Document } from '../model.ts';
import type { Project } from '../project/project.ts';
import { pathsOf } from './paths.ts';
import { tally } from './tally.ts';
import { createTeller, settingsOf, type Told } from './told.ts';

/** A translation and its record, as they were and as they will be. */
export interface Change {
  readonly document: Document;
  readonly lang: string;
  /** As they were read; none when there was no translation. */
  readonly before: readonly NewFile[];
  readonly after: readonly NewFile[];
}

/** The findings that a change brings about, as a report of that translation; what was found before it is left out. */
export async function findingsBrought(host: Host, project: Project, change: Change): Promise<Report> {
  const settings = await settingsOf(project, {});
  const tell = async (files: readonly NewFile[]): Promise<Told> => {
    if (files.length === 0) return { type: 'absent' };
    const teller = await createTeller(hostWith(host, files), project, settings);
    return teller(change.document, change.lang);
  };
  const [before, after] = [await tell(change.before), await tell(change.after)];
  const known = new Map<string, number>();
  for (const one of findingsOf(before)) known.set(keyOf(one), (known.get(keyOf(one)) ?? 0) + 1);
  const fresh = findingsOf(after).filter((one) => {
    const left = known.get(keyOf(one)) ?? 0;
    known.set(keyOf(one), left - 1);
    return left <= 0;
  });
  const outcome = after.type === 'outcome' ? after.outcome : undefined;
  const diagnostics = pathsOf(host, project).seen(fresh, outcome?.files ?? []);
  return { diagnostics, counts: { ...none, units: outcome?.counts.units ?? 0, ...tally(diagnostics) } };
}

const none = { documents: 1, translations: 1, units: 0, unreadable: 0, suppressed: 0, lapsed: 0, fixed: 0 };

function findingsOf(told: Told): readonly LocatedDiagnostic[] {
  return told.type === 'outcome' ? told.outcome.findings : [];
}

/** The same finding in another line is the same. */
function keyOf({ ruleId, messageId, address = '', data }: LocatedDiagnostic): string {
  return JSON.stringify([ruleId, messageId, address, data]);
}

/** The machine as it would be with these files written. Nothing of them is read from the disk, so a run still notices who
 * changed them meanwhile. */
function hostWith(host: Host, files: readonly NewFile[]): Host {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  return {
    ...host,
    exists: (path) => contents.has(path) || host.exists(path),
    readFile: (path, limit) => {
      const content = contents.get(path);
      return content === undefined ? host.readFile(path, limit) : Buffer.from(content);
    },
    realPath: (path) => {
      let there = path;
      const below: string[] = [];
      while (contents.size > 0 && !host.exists(there) && dirname(there) !== there) {
        below.unshift(basename(there));
        there = dirname(there);
      }
      return join(host.realPath(there), ...below);
    },
  };
}
