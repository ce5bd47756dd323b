import type { Suppression } from '../check/suppress.ts';
import { itemNames, itemsByName } from '../document/item-names.ts';
import type { Host } from '../host.ts';
import type { Document, Translation } from '../model.ts';
import type { Project } from '../project/project.ts';
import { errorOf, readTranslation, type TranslationResult } from '../project/translations.ts';
import { UserError } from '../user-error.ts';
import { chosenDocuments, chosenLanguages, isItem, requireItems } from './choose.ts';
import { createOutcomes, type Outcome } from './outcome.ts';
import { pathsOf } from './paths.ts';
import { createReader, hasLanguageFindings } from './reader.ts';
import { rules } from './rules.ts';

/** How far the translations of one document are. */
export interface DocumentStatus {
  readonly document: string;
  readonly edition: string;
  readonly lines: readonly StatusLine[];
  /** By address, the labels that items show. */
  readonly labels: ReadonlyMap<string, string>;
  /** Languages whose translation cannot be read. */
  readonly unreadable: readonly string[];
}

/** One language's line. */
export type StatusLine = Pick<Outcome, 'lang' | 'items' | 'done' | 'floor' | 'origin'> & {
  readonly accepted: readonly Suppression[];
};

/** Of which translations the status is asked for; of all where nothing is said. */
export interface StatusRequest {
  readonly languages?: readonly string[] | undefined;
  readonly document?: string | undefined;
  readonly items?: readonly string[] | undefined;
}

/** How far every translation is, and why some of them cannot be told, in the order in which they were met. */
export interface ProjectStatus {
  readonly documents: readonly DocumentStatus[];
  readonly errors: readonly UserError[];
}

/** @throws {UserError} for a language or a document that there is not. */
export async function statusOfProject(
  host: Host,
  project: Project,
  { languages: wanted, document: name, items: asked }: StatusRequest,
): Promise<ProjectStatus> {
  const languages = chosenLanguages(project, wanted);
  const chosen = chosenDocuments(project, name);
  const items = itemsByName(chosen, asked);
  if (items) requireItems(chosen, items);
  const isAsked = (address = ''): boolean => !items || isItem(address, items);
  const { fromRoot } = pathsOf(host, project);
  const errors: UserError[] = [];
  const documents: DocumentStatus[] = [];
  for (const document of chosen) {
    const lines: StatusLine[] = [];
    const unreadable: string[] = [];
    for (const lang of languages) {
      const { result, error } = await readWithFindings(host, project, document, lang);
      if (error) errors.push(error);
      if (result.type === 'problem') unreadable.push(lang);
      if (result.type !== 'translation') continue;
      const outcome = await outcomeOf(document, fromRoot(result.translation));
      const { done, floor, origin } = outcome;
      lines.push({
        lang,
        items: outcome.items.filter(({ address }) => isAsked(address)),
        done,
        ...(floor !== undefined && { floor }),
        origin,
        accepted: outcome.suppressions.filter(({ entry }) => isAsked(entry.item)),
      });
    }
    const labels = itemNames(document.current).shown;
    documents.push({ document: document.id, edition: document.current.id, lines, labels, unreadable });
  }
  return { documents, errors };
}

/** Only the rules whose findings somebody accepted are asked; most translations have none of them. */
function outcomeOf(document: Document, translation: Translation): Promise<Outcome> {
  const only = [...new Set(translation.record?.findings?.map(({ rule }) => rule))];
  return createOutcomes({ rules: only.length === 0 ? [] : rules, only })(document, translation);
}

/**
 * What accepted findings speak of is read where there are such findings, and nowhere else. Where a dictionary or a report
 * cannot be read, how far the translation is can be told all the same.
 */
async function readWithFindings(
  host: Host,
  project: Project,
  document: Document,
  lang: string,
): Promise<{ readonly result: TranslationResult; readonly error?: UserError }> {
  const result = readTranslation(host, project, document, lang);
  if (result.type === 'problem') return { result, error: errorOf(result.problem) };
  if (result.type === 'absent' || !hasLanguageFindings(result.translation)) return { result };
  try {
    const read = await createReader(host, project, (rule) => project.config.rules[rule] !== 'off');
    const full = await read(document, lang);
    return full.type === 'problem' ? { result, error: errorOf(full.problem) } : { result: full };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { result, error };
  }
}
