import type { Host } from '../host.ts';
import type { Project } from '../project/project.ts';
import { showPath } from '../project/show-path.ts';
import { translationPaths } from '../project/translations.ts';
import { UserError } from '../user-error.ts';
import { chosenDocuments } from './choose.ts';
import { holding } from './holding.ts';
import { save } from './save.ts';
import { requireTagIn } from './tag.ts';

/** A translation that was begun: a copy of the English. */
export interface NewTranslation {
  readonly document: string;
  readonly lang: string;
  readonly path: string;
  /** Addresses of what has to stay in English. */
  readonly verbatim: readonly string[];
}

/**
 * Begins translations: of the document that was named, or of all that have none into the language.
 *
 * @throws {UserError} for what is no language or is the definitive one, and when there is one already.
 */
export async function beginTranslations(
  host: Host,
  project: Project,
  { lang: wanted, document: name }: { readonly lang: string; readonly document: string | undefined },
): Promise<readonly NewTranslation[]> {
  const lang = requireTagIn(project, wanted);
  const documents = chosenDocuments(project, name);
  for (const { profile } of documents) {
    if (lang === profile.lang) throw new UserError('is-definitive', { lang });
  }
  const placeOf = (document: string): string => translationPaths(project, document, lang).text;
  const names = documents.map(({ id }) => `${id} ${lang}`);
  const begun = await holding(host, { project, names }, () => {
    const open = documents.filter(({ id }) => name !== undefined || !host.exists(placeOf(id)));
    const files = (open.length > 0 ? open : documents).map((document) => {
      const path = placeOf(document.id);
      if (host.exists(path)) throw new UserError('exists', {}, { place: { path: showPath(host, path) } });
      return { document, path, content: document.current.text };
    });
    save(host, files, project.root);
    return files;
  });
  return begun.map(({ document, path }) => ({
    document: document.id,
    lang,
    path: showPath(host, path),
    verbatim: document.current.units.flatMap((unit) => (unit.verbatim ? [unit.address] : [])),
  }));
}
