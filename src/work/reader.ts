import type { Host } from '../host.ts';
import type { Document, Lexicon, Translation } from '../model.ts';
import type { Project } from '../project/project.ts';
import { readTranslation, type TranslationResult } from '../project/translations.ts';

/** Reads one translation with all that the rules look at. */
export type Reader = (document: Document, lang: string) => TranslationResult | Promise<TranslationResult>;

/** Rules that look at more than the translation, its record and its glossary. */
const SPELLING = 'text/spelling';
const GRAMMAR = 'text/grammar';

/** Whether a record has accepted findings of these rules: then only what they look at tells whether they still hold. */
export function hasLanguageFindings({ record }: Translation): boolean {
  return record?.findings?.some(({ rule }) => rule === SPELLING || rule === GRAMMAR) ?? false;
}

/**
 * A reader of translations for the rules that are asked for. Dictionaries and reports are read when the project names
 * them and their rule is among those; otherwise what reads them is not even loaded.
 *
 * @throws {UserError} when the configuration names what is not there.
 */
export async function createReader(
  host: Host,
  project: Project,
  wants: (ruleId: string) => boolean,
): Promise<Reader> {
  const plain = (document: Document, lang: string): TranslationResult =>
    readTranslation(host, project, document, lang);
  const spelling = Object.keys(project.config.spelling).length > 0 && wants(SPELLING);
  const grammar = project.config.grammar !== undefined && wants(GRAMMAR);
  // What belongs together is told by them too, whatever rules are asked for.
  const bilingual = Object.keys(project.config.dictionaries).length > 0;
  if (!spelling && !grammar && !bilingual) return plain;
  const { createLanguageReader } = await import('../proofing/language-reader.ts');
  return createLanguageReader(host, project, { spelling, grammar, bilingual }, plain);
}

/** What the bilingual dictionaries of a language say; nothing where the project names none, and nothing is loaded then. */
export async function lexiconFor(host: Host, project: Project, lang: string): Promise<Lexicon | undefined> {
  if (Object.keys(project.config.dictionaries).length === 0) return undefined;
  const { createLexiconLoader } = await import('../proofing/bilingual.ts');
  return createLexiconLoader(host, project)(lang);
}
