import { loadRegisters } from '../derive/derivative-project.ts';
import type { Host } from '../host.ts';
import { loadProject } from '../project/project.ts';
import { licences } from '../rights/index.ts';
import { type Act, acts, type Permission, permissionsOf } from '../rights/rights.ts';
import { UserError } from '../user-error.ts';

/** What is asked; of everything where nothing is said. */
export interface RightsRequest {
  readonly configPath: string | undefined;
  readonly document: string | undefined;
  readonly act: Act | undefined;
  readonly asset: string | undefined;
}

/**
 * What may be done with the assets of a project, and what comes with it.
 *
 * @throws {UserError} for a document or an asset that there is not, and where nothing is said about rights.
 */
export function rightsOf(host: Host, request: RightsRequest): readonly Permission[] {
  const all = permissionsFor(host, request);
  const { asset: only } = request;
  const permissions = only === undefined ? all : all.filter(({ asset }) => asset === only);
  if (only !== undefined && permissions.length === 0)
    throw new UserError('no-such-asset', {
      asset: only,
      known: [...new Set(all.map(({ asset }) => asset))].join(', '),
    });
  return permissions;
}

function permissionsFor(
  host: Host,
  { configPath, document: wanted, act }: RightsRequest,
): readonly Permission[] {
  const project = loadProject(host, configPath);
  const registers = loadRegisters(host, project);
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
