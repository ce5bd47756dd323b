import { loadRegisters } from '../derive/derivative-project.ts';
import type { Host } from '../host.ts';
import { loadProject } from '../project/project.ts';
import { licences } from '../rights/index.ts';
import { type Act, acts, type Permission, permissionsOf } from '../rights/rights.ts';
import { UserError } from '../user-error.ts';

/** What is asked; of everything where nothing is said. */
export interface RightsRequest {
  readonly configPath: string | undefined;
  /** A document, or an asset of any of them. */
  readonly name: string | undefined;
  readonly act: Act | undefined;
  readonly asset: string | undefined;
}

/**
 * What may be done with the assets of a project, and what comes with it.
 *
 * @throws {UserError} for a document or an asset that there is not, and where nothing is said about rights.
 */
export function rightsOf(host: Host, request: RightsRequest): readonly Permission[] {
  const project = loadProject(host, request.configPath);
  const registers = loadRegisters(host, project);
  const documents = project.documents.map(({ id }) => id);
  const assets = [...new Set(registers.flatMap((register) => register.assets.map(({ name }) => name)))];
  const { name } = request;
  const isDocument = name !== undefined && documents.includes(name);
  if (name !== undefined && !isDocument && !assets.includes(name)) {
    const data = { name, documents: documents.join(', '), assets: assets.join(', ') || '–' };
    throw new UserError('no-such-document-or-asset', data);
  }
  const chosen = isDocument ? registers.filter(({ document }) => document === name) : registers;
  if (chosen.length === 0)
    throw isDocument ? new UserError('no-rights', { document: name }) : new UserError('no-rights-anywhere');
  const all = chosen.flatMap((register) =>
    (request.act ? [request.act] : acts).flatMap((act) => permissionsOf(register, licences, { act })),
  );
  const only = request.asset ?? (isDocument ? undefined : name);
  const permissions = only === undefined ? all : all.filter(({ asset }) => asset === only);
  if (permissions.length === 0)
    throw new UserError('no-such-asset', {
      asset: only ?? '',
      known: [...new Set(all.map(({ asset }) => asset))].join(', '),
    });
  return permissions;
}
