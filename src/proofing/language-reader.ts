/** Reads with a translation what is known of its language: the dictionary, and what LanguageTool said. */

import { join } from 'node:path';
import type { Host } from '../host.ts';
import type { Document, GrammarReport, Spelling, Translation } from '../model.ts';
import { isInsideFolder, requireInside } from '../project/inside.ts';
import type { Project } from '../project/project.ts';
import { decode, LARGEST_TEXT, readBytes } from '../project/read.ts';
import { showPath } from '../project/show-path.ts';
import { problemOf, type TranslationResult } from '../project/translations.ts';
import { UserError } from '../user-error.ts';
import { createLexiconLoader } from './bilingual.ts';
import { keyFor, loadSpelling, placeInConfig, requireDictionaries } from './dictionary.ts';
import { readGrammar } from './grammar.ts';
import type { EngineMaker } from './hunspell.ts';

/** What is asked for. */
export interface LanguageAids {
  readonly spelling: boolean;
  readonly grammar: boolean;
  readonly bilingual: boolean;
}

/** So many dictionaries are kept for the next document; each takes some twenty megabytes. */
const KEPT = 8;

/**
 * A reader that adds to what another one reads.
 *
 * @throws {UserError} for names in the configuration that lead nowhere; a dictionary, a word list or a report that cannot
 * be read is a problem of its translation, so that the others can still be checked.
 */
export function createLanguageReader(
  host: Host,
  project: Project,
  asked: LanguageAids,
  read: (document: Document, lang: string) => TranslationResult,
): (document: Document, lang: string) => Promise<TranslationResult> {
  if (asked.spelling) requireDictionaries(host, project);
  if (asked.grammar) requirePattern(host, project);
  const load = createLoader(host, project);
  const lexiconOf = asked.bilingual ? createLexiconLoader(host, project) : () => undefined;
  return async (document, lang) => {
    const result = read(document, lang);
    if (result.type !== 'translation') return result;
    try {
      const spelling = asked.spelling ? await load(lang) : undefined;
      const lexicon = lexiconOf(lang);
      const grammar = asked.grammar ? grammarOf(host, project, document, result.translation) : undefined;
      const translation = {
        ...result.translation,
        ...(spelling && { spelling }),
        ...(lexicon && { lexicon }),
        ...(grammar && { grammar }),
      };
      return { type: 'translation', translation };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const { path } = result.translation;
      return { type: 'problem', problem: problemOf(error, { lang, document: document.id, path }) };
    }
  };
}

/** Loads the dictionary of a language once for several documents, as far as memory allows. */
function createLoader(host: Host, project: Project): (lang: string) => Promise<Spelling | undefined> {
  const kept = new Map<string, Spelling | undefined>();
  let maker: EngineMaker | undefined;
  return async (lang) => {
    if (keyFor(project.config.spelling, lang) === undefined) return undefined;
    if (kept.has(lang)) return kept.get(lang);
    maker ??= await (await import('./hunspell.ts')).loadHunspell(host.readFile);
    const spelling = await loadSpelling(host, project, lang, maker);
    if (project.documents.length > 1 && kept.size < KEPT) kept.set(lang, spelling);
    return spelling;
  };
}

/** Each translation has a report of its own. */
function requirePattern(host: Host, project: Project): void {
  const { root, config, documents } = project;
  const path = config.grammar ?? '';
  const place = placeInConfig(host, project, ['grammar']);
  if (!isInsideFolder(root, path)) throw new UserError('file-outside', { field: 'grammar', path }, { place });
  const unknown = path.match(/\{[^{}]*\}/g)?.find((part) => part !== '{lang}' && part !== '{document}');
  if (unknown !== undefined) throw new UserError('grammar-placeholder', { path, part: unknown }, { place });
  const missing = ['{lang}', '{document}'].find(
    (part, index) => !path.includes(part) && (index === 0 || documents.length > 1),
  );
  if (missing !== undefined) throw new UserError('grammar-pattern', { path, part: missing }, { place });
}

/** The report on a translation, when there is one; of files in formats of exchange LanguageTool sees other text. */
function grammarOf(
  host: Host,
  { root, config }: Project,
  document: Document,
  { lang, text, file }: Translation,
): GrammarReport | undefined {
  if (file) return undefined;
  const path = join(
    root,
    (config.grammar ?? '').replaceAll('{lang}', lang).replaceAll('{document}', document.id),
  );
  if (!host.exists(path)) return undefined;
  requireInside(host, root, path);
  const shown = showPath(host, path);
  return readGrammar(decode(readBytes(host, path, LARGEST_TEXT), shown), shown, text);
}
