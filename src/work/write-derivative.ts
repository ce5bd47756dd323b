import { join, resolve } from 'node:path';
import type { BuiltFile } from '../derive/derive.ts';
import type { Host } from '../host.ts';
import { leadsOut } from '../project/inside.ts';
import { reasonOf } from '../project/read.ts';
import { settleIn } from '../project/settle.ts';
import { showPath } from '../project/show-path.ts';
import { UserError } from '../user-error.ts';
import { baseOf, cannotWrite } from './save.ts';

/** How many names one error lists. */
const MOST_NAMED = 5;

/**
 * Writes a derivative work, all of it or nothing.
 *
 * @param options The folder as it was named, and that of the project.
 * @returns The folder as people see it.
 * @throws {UserError} when the folder is none, or holds what this build does not write: a text of an earlier build could
 * name another organization, or none, beside a manifest that does not list it.
 */
export function writeDerivative(
  host: Host,
  files: readonly BuiltFile[],
  { given, project }: { readonly given: string; readonly project: string },
): string {
  const out = resolve(host.cwd, given);
  const place = { path: showPath(host, out) };
  const base = baseOf(project, [out]);
  settleIn(host, base);
  const there = host.exists(out) ? entriesOf(host, out) : [];
  if (there.length > 0 && !there.includes('manifest.json'))
    throw new UserError('out-not-empty', {}, { place });
  const others = otherEntries(host, out, files);
  if (others.length > 0) {
    const named = others.slice(0, MOST_NAMED).join(', ');
    const found = others.length > MOST_NAMED ? `${named}, …` : named;
    throw new UserError('out-other-files', { found }, { place });
  }
  try {
    host.exchangeFolder(
      out,
      files.map(({ path, text }) => ({ path, content: text })),
      { base },
    );
  } catch (cause) {
    throw cannotWrite(host, out, cause);
  }
  return place.path;
}

/**
 * Relative to the folder, with forward slashes. What begins with a dot at the top is no text: `.git`. A link out of the
 * folder is nothing that a build wrote, whatever its name.
 */
function otherEntries(host: Host, out: string, files: readonly BuiltFile[]): readonly string[] {
  const ours = new Set(files.map(({ path }) => path));
  const folders = new Set(files.flatMap(({ path }) => path.split('/').slice(0, -1)));
  const isLink = (path: string): boolean => leadsOut(host, out, join(out, path));
  const inFolder = (folder: string): readonly string[] =>
    host.exists(join(out, folder)) && !isLink(folder)
      ? entriesOf(host, join(out, folder)).map((name) => `${folder}/${name}`)
      : [];
  const top = host.exists(out) ? entriesOf(host, out).filter((name) => !name.startsWith('.')) : [];
  const written = [
    ...top.filter((name) => !folders.has(name) || isLink(name)),
    ...[...folders].flatMap(inFolder),
  ];
  return written.filter((path) => !ours.has(path) || isLink(path));
}

function entriesOf(host: Host, folder: string): readonly string[] {
  try {
    return host.readFolder(folder).map(({ name }) => name);
  } catch (cause) {
    const place = { path: showPath(host, folder) };
    throw new UserError('cannot-write', { reason: reasonOf(cause) }, { place, cause });
  }
}
