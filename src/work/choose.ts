/** What of a project is asked for: languages, documents, items. */

import type { Document } from '../model.ts';
import { languageMeant } from '../project/layout.ts';
import type { Project } from '../project/project.ts';
import { namesNear } from '../text/nearest.ts';
import { UserError } from '../user-error.ts';

/**
 * The languages asked for, in the order of the project.
 *
 * @throws {UserError} when one of them has no folder.
 */
export function chosenLanguages(project: Project, given: readonly string[] | undefined): readonly string[] {
  if (!given) return project.languages;
  const wanted = given.map((lang) => languageMeant(project, lang));
  for (const lang of wanted) {
    if (!project.languages.includes(lang)) {
      throw new UserError('no-such-language', { lang, known: namesNear(lang, project.languages) });
    }
  }
  return project.languages.filter((lang) => wanted.includes(lang));
}

/** @throws {UserError} when the project has no document of this name. */
export function chosenDocuments(project: Project, wanted: string | undefined): readonly Document[] {
  if (wanted === undefined) return project.documents;
  const found = project.documents.filter((document) => document.id === wanted);
  if (found.length === 0)
    throw noSuchDocument(
      wanted,
      project.documents.map(({ id }) => id),
    );
  return found;
}

/** @throws {UserError} when none was named and there are several. */
export function oneDocument(project: Project, wanted: string | undefined): Document {
  const found = chosenDocuments(project, wanted);
  const [document] = found;
  if (!document || found.length > 1)
    throw new UserError('needs-document', { known: knownDocuments(project) });
  return document;
}

/** The names of all documents, for people. */
export function knownDocuments(project: Project): string {
  return project.documents.map((document) => document.id).join(', ');
}

/** The error for a document that there is not, with the nearest that there are. */
export function noSuchDocument(document: string, known: readonly string[]): UserError {
  return new UserError('no-such-document', { document, known: namesNear(document, known) });
}

/** @throws {UserError} when an address or a part of one (`item`) is in none of the documents. */
export function requireItems(documents: readonly Document[], items: readonly string[]): void {
  const addresses = documents.flatMap(({ current }) => current.units.map((unit) => unit.address));
  for (const item of items) {
    if (!addresses.some((address) => isItem(address, [item]))) {
      throw new UserError('no-such-item', { item, known: namesNear(item, [...new Set(addresses)]) });
    }
  }
}

/** Whether an address is one of the items, or below one of them. */
export function isItem(address: string, items: readonly string[]): boolean {
  return items.some((item) => address === item || address.startsWith(`${item}.`));
}
