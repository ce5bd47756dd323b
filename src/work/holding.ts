import { createHash } from 'node:crypto';
import type { Host } from '../host.ts';
import type { Project } from '../project/project.ts';
import { reasonOf } from '../project/read.ts';
import { settleIn } from '../project/settle.ts';
import { showPath } from '../project/show-path.ts';
import { UserError } from '../user-error.ts';

/** What is held: a translation, or what there is one of in a language or in the project. */
export interface Held {
  readonly project: Pick<Project, 'root'>;
  /** Such as a document and a language. */
  readonly names: readonly string[];
  /** Nothing is held where nothing will be written: the folder may be one that cannot be. */
  readonly dryRun?: boolean | undefined;
}

/**
 * Reads, works out and writes while no other run does that with the same: whoever comes second sees what the first one wrote.
 *
 * @throws {UserError} when another run takes too long, or the folder of the project cannot be written to.
 */
export async function holding<Result>(
  host: Host,
  { project, names, dryRun = false }: Held,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const held: (() => void)[] = [];
  try {
    // In one order everywhere, so that nobody waits in a circle.
    for (const name of dryRun ? [] : [...new Set(names)].sort()) held.push(take(host, project.root, name));
    // Whoever held it before may have been stopped.
    if (held.length > 0) settleIn(host, project.root);
    return await work();
  } finally {
    for (const letGo of held.toReversed()) letGo();
  }
}

function take(host: Host, folder: string, name: string): () => void {
  try {
    return host.takeTurn(folder, fileName(name));
  } catch (cause) {
    const place = { path: showPath(host, folder) };
    const reason = reasonOf(cause);
    throw reason === 'EBUSY'
      ? new UserError('busy', {}, { place, cause })
      : new UserError('cannot-write', { reason }, { place, cause });
  }
}

/** Letters that every file system takes, and not too many of them. */
function fileName(name: string): string {
  const plain = name.replace(/[^\w-]/g, '_');
  return plain.length <= 100 ? plain : createHash('sha256').update(name).digest('hex');
}
