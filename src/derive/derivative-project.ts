/** Reads what a project has for derivative works: registers of rights, owner references, templates. */

import { dirname, join, resolve } from 'node:path';
import type { Host } from '../host.ts';
import type { Document } from '../model.ts';
import { readInside } from '../project/inside.ts';
import type { Project } from '../project/project.ts';
import { ANY_LINE, placeOfKey } from '../project/read.ts';
import { showPath } from '../project/show-path.ts';
import { languageFilePath } from '../project/translations.ts';
import { compileReferences, type Scanner } from '../references/index.ts';
import { licences } from '../rights/index.ts';
import type { Register } from '../rights/rights.ts';
import { UserError } from '../user-error.ts';
import { type DerivativeProfile, parseDerivativeProfile, parseOwner } from './derivative-files.ts';
import { parseTemplates, type Templates } from './templates.ts';

/** The registers of all documents that have one. */
export function loadRegisters(host: Host, project: Project): readonly Register[] {
  return project.documents.flatMap((document) => {
    const { register } = loadDerivativeProfile(host, project, document);
    return register ? [{ document: document.id, ...register }] : [];
  });
}

/** The part of `document.json` that speaks of rights and derivative works. */
export function loadDerivativeProfile(host: Host, project: Project, document: Document): DerivativeProfile {
  const path = profilePath(project, document);
  const text = readInside(host, project.root, path, ANY_LINE);
  const shown = showPath(host, path);
  const profile = parseDerivativeProfile(text, shown);
  const known = [...licences, ...(profile.register?.own ?? [])].map(({ id }) => id);
  profile.register?.assets.forEach(({ name, terms }, index) => {
    if (known.includes(terms)) return;
    const position = placeOfKey(text, ['rights', 'assets', String(index), 'terms']);
    throw new UserError(
      'unknown-terms',
      { terms, asset: name, known: known.join(', ') },
      { place: { path: shown, position } },
    );
  });
  return profile;
}

function profilePath(project: Project, document: Document): string {
  const folder = project.documentFolders.find(({ name }) => name === document.id);
  return join(folder?.path ?? project.root, 'document.json');
}

/**
 * The scanner for references to the owner of a document.
 *
 * @throws {UserError} when the document names no owner, or a form cannot be read.
 */
export function loadScanner(
  host: Host,
  project: Project,
  document: Document,
  profile: DerivativeProfile,
): Scanner {
  if (profile.owner === undefined) throw new UserError('no-owner', { document: document.id });
  const path = resolve(dirname(profilePath(project, document)), profile.owner);
  const owner = parseOwner(readInside(host, project.root, path, ANY_LINE), showPath(host, path));
  try {
    return compileReferences(owner);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new UserError(
      'owner-form',
      { reason: cause.message },
      { place: { path: showPath(host, path) }, cause },
    );
  }
}

/** Path of the templates of one language, absolute. */
export function templatesPath(project: Project, document: string, lang: string): string {
  return languageFilePath(project, lang, `${document}.derivative.json`);
}

/** The templates of one language; `undefined` when it has none. */
export function loadTemplates(
  host: Host,
  project: Project,
  document: string,
  lang: string,
): Templates | undefined {
  const path = templatesPath(project, document, lang);
  if (!host.exists(path)) return undefined;
  const shown = showPath(host, path);
  const templates = parseTemplates(readInside(host, project.root, path, ANY_LINE), shown);
  if (templates.document !== document || templates.lang !== lang) {
    throw new UserError(
      'templates-of-another',
      { document: templates.document, lang: templates.lang },
      { place: { path: shown } },
    );
  }
  return templates;
}
