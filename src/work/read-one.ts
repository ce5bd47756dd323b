import type { Host } from '../host.ts';
import type { Alignment, Document, Edition } from '../model.ts';
import type { Project } from '../project/project.ts';
import { errorOf, translationPaths } from '../project/translations.ts';
import { UserError } from '../user-error.ts';
import { chosenLanguages, oneDocument } from './choose.ts';
import { alignerFor } from './edition.ts';
import { createReader } from './reader.ts';

/** Which translation is meant. */
export interface OneTranslation {
  readonly lang: string;
  /** The only one that has a translation into the language when nothing is said. */
  readonly document?: string | undefined;
}

/** @throws {UserError} for a language or a document that there is not, and when it is not clear which document is meant. */
export function findOne(
  host: Host,
  project: Project,
  { lang: wanted, document: name }: OneTranslation,
): { readonly lang: string; readonly document: Document } {
  const [lang = ''] = chosenLanguages(project, [wanted]);
  if (name !== undefined) return { lang, document: oneDocument(project, name) };
  const translated = project.documents.filter((document) =>
    host.exists(translationPaths(project, document.id, lang).text),
  );
  const [only] = translated;
  return { lang, document: only && translated.length === 1 ? only : oneDocument(project, undefined) };
}

/**
 * Reads one translation and matches it.
 *
 * @param wants Rules that are asked for: what they look at beside the translation is read too.
 * @throws {UserError} when it is not there or cannot be read.
 */
export async function readOne(
  host: Host,
  project: Project,
  {
    lang,
    document,
    wants,
    edition,
  }: {
    readonly lang: string;
    readonly document: Document;
    readonly wants: (ruleId: string) => boolean;
    /** The edition that it was made from, where somebody said so. */
    readonly edition?: Edition | undefined;
  },
): Promise<Alignment> {
  const read = await createReader(host, project, wants);
  const result = await read(document, lang);
  if (result.type === 'absent') throw new UserError('no-translation', { document: document.id, lang });
  if (result.type === 'problem') throw errorOf(result.problem);
  return alignerFor(document, edition)(result.translation);
}
