import type { Host } from '../host.ts';
import type { Project } from '../project/project.ts';
import type { CopyVerdict, Unreadable } from '../verify/index.ts';

/** placeholder */
export async function* verifyRecords(
  _host: Host,
  _project: Project,
  _request: unknown,
): AsyncIterable<{ record: string; results: readonly (CopyVerdict | Unreadable)[] }> {}
