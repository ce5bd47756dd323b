/** Reads the translations of a project one by one, with their records and glossaries. */

import { basename, dirname, join } from 'node:path';
import type { FileProblem } from '../check/rule.ts';
import { readMarkdown } from '../formats/markdown.ts';
import type { Entry, Host } from '../host.ts';
import { isLanguageTag } from '../languages/registry.ts';
import type { Block, Document, Glossary, Translation, TranslationRecord } from '../model.ts';
import { GLOSSARY_NAME, parseGlossary } from '../terms/glossary.ts';
import { conflictsIn } from '../text/conflicts.ts';
import { NORMALIZATION } from '../text/text.ts';
import { UserError } from '../user-error.ts';
import { floorOf } from './floor.ts';
import { readInside, requireInside } from './inside.ts';
import { isBrokenFolder } from './layout.ts';
import type { Project } from './project.ts';
import { ANY_LINE, readBytes } from './read.ts';
import { parseRecord } from './shapes.ts';
import { showPath } from './show-path.ts';

/** A translation, or why there is none. `absent`: no file and no record. */
export type TranslationResult =
  | { readonly type: 'translation'; readonly translation: Translation }
  | { readonly type: 'problem'; readonly problem: FileProblem }
  | { readonly type: 'absent' };

/** Whether a translation of the project is kept in a format of exchange. */
export function hasFiles(host: Host, project: Project): boolean {
  return project.languages.some((lang) =>
    project.documents.some((document) => filePath(host, project, document.id, lang) !== undefined),
  );
}

/** The exchange file that carries a translation; `undefined` when there is Markdown, or none. */
export function filePath(host: Host, project: Project, document: string, lang: string): string | undefined {
  const { text } = translationPaths(project, document, lang);
  if (host.exists(text)) return undefined;
  return project.layout.filePaths(document, lang).find((path) => host.exists(path));
}

/** Paths of a translation and its record, absolute. */
export function translationPaths(
  project: Project,
  document: string,
  lang: string,
): { text: string; record: string } {
  const { layout } = project;
  return {
    text: layout.textPath(document, lang),
    record: join(layout.recordsFolder(lang), `${document}.record.json`),
  };
}

/** Path of a file of one language that is no translation, absolute: its word list, its templates. */
export function languageFilePath(project: Project, lang: string, name: string): string {
  return join(project.layout.recordsFolder(lang), name);
}

/** Bytes that an exchange file may have. */
const LARGEST_FILE = 64 * 1024 * 1024;

/**
 * Reads one translation with its record. Markdown comes first; where there is none, XLIFF, PO and JSON are looked for.
 * What is wrong with its files is a problem, not an exception, so that the others can still be checked.
 */
export function readTranslation(
  host: Host,
  project: Project,
  document: Document,
  lang: string,
): TranslationResult {
  const paths = translationPaths(project, document.id, lang);
  const hasText = host.exists(paths.text);
  const hasRecord = host.exists(paths.record);
  const file = hasText ? undefined : filePath(host, project, document.id, lang);
  const folder = dirname(paths.text);
  const isAbsent = !hasText && !hasRecord && file === undefined;
  if (isAbsent && !isBrokenFolder(host, folder)) return { type: 'absent' };
  const path = showPath(host, file ?? paths.text);
  try {
    if (isAbsent) requireInside(host, project.root, folder);
    if (!isLanguageTag(lang))
      throw new UserError(
        'unknown-language',
        { lang },
        { place: { path: project.layout.hasPatterns ? path : dirname(path) } },
      );
    const lowest = floorOf(project.config.floor, lang, document.id);
    const floor = lowest !== undefined && { floor: lowest };
    const record = hasRecord ? readRecord(host, project, document, lang, paths.record) : undefined;
    if (file !== undefined && project.readFile) {
      requireInside(host, project.root, file);
      const about = { lang, path, recordPath: showPath(host, paths.record), ...(record && { record }) };
      const glossary = readGlossary(host, project, lang);
      const translation = project.readFile(readBytes(host, file, LARGEST_FILE), document, about);
      return {
        type: 'translation',
        translation: { ...translation, ...(glossary && { glossary }), ...floor },
      };
    }
    if (!hasText)
      throw new UserError('lost-translation', { record: showPath(host, paths.record) }, { place: { path } });
    const text = readInside(host, project.root, paths.text);
    if (text.trim() === '') throw new UserError('empty-file', {}, { place: { path } });
    const { blocks } = readMarkdown(text);
    refuseConflict(text, blocks, path);
    const glossary = readGlossary(host, project, lang);
    const translation = {
      lang,
      path,
      text,
      blocks,
      recordPath: showPath(host, paths.record),
      ...(record && { record }),
      ...(glossary && { glossary }),
      ...floor,
    };
    return { type: 'translation', translation };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { type: 'problem', problem: problemOf(error, { lang, document: document.id, path }) };
  }
}

/**
 * Refuses a text in which two versions stand, one after the other: nobody could say which is the translation. Code may
 * show what that looks like.
 *
 * @throws {UserError} with the lines of the marks.
 */
export function refuseConflict(text: string, blocks: readonly Block[], path: string): void {
  const isCode = (at: number): boolean =>
    blocks.some(({ kind, span }) => kind === 'code' && span.start <= at && at < span.end);
  const [conflict] = conflictsIn(text).filter(({ start }) => !isCode(start));
  if (!conflict) return;
  const { first, last } = conflict;
  throw new UserError('conflict-marks', { last }, { place: { path, position: { line: first, column: 1 } } });
}

/**
 * Path of the glossary of a language, absolute; `undefined` when a document has the name, and so its translation the
 * file.
 */
export function glossaryPath(project: Project, lang: string): string | undefined {
  const path = languageFilePath(project, lang, GLOSSARY_NAME);
  const taken = project.documents.some(({ id }) => translationPaths(project, id, lang).text === path);
  return taken ? undefined : path;
}

/**
 * The glossary of a language, `undefined` when it has none.
 *
 * @throws {UserError} with line and column when it cannot be read.
 */
export function readGlossary(host: Host, project: Project, lang: string): Glossary | undefined {
  const path = glossaryPath(project, lang);
  if (path === undefined || !host.exists(path)) return undefined;
  return parseGlossary(readInside(host, project.root, path), showPath(host, path));
}

function readRecord(
  host: Host,
  project: Project,
  document: Document,
  lang: string,
  path: string,
): TranslationRecord {
  const shown = showPath(host, path);
  const record = parseRecord(readInside(host, project.root, path, ANY_LINE), shown);
  if (record.document !== document.id || record.lang !== lang) {
    throw new UserError(
      'record-of-another',
      { document: record.document, lang: record.lang },
      { place: { path: shown } },
    );
  }
  if (record.normalization !== NORMALIZATION) {
    throw new UserError(
      'unknown-normalization',
      { name: record.normalization, known: NORMALIZATION },
      { place: { path: shown } },
    );
  }
  return record;
}

/**
 * Files in the folders of the languages that belong to no document. Where patterns lead to the translations, other texts
 * beside them are none of ours; records always are.
 */
export function findOrphans(host: Host, project: Project): readonly FileProblem[] {
  const { layout } = project;
  const known = new Set(project.documents.map((document) => document.id));
  return project.languages.flatMap((lang) => {
    const records = layout.recordsFolder(lang);
    const texts = layout.hasPatterns ? undefined : dirname(layout.textPath('', lang));
    const folders = [...new Set([records, ...(texts === undefined ? [] : [texts])])];
    return folders.flatMap((folder) =>
      entriesIn(host, folder).flatMap(({ name, isDirectory }): readonly FileProblem[] => {
        const path = join(folder, name);
        if (folder !== texts) {
          const document = /^(.+)\.record\.json$/.exec(name)?.[1];
          if (document === undefined || known.has(document)) return [];
          return [{ path: showPath(host, path), messageId: 'orphan', data: { document }, lang }];
        }
        if (isDirectory) return unreadBelow(host, { path, lang, known });
        const problem = orphanOf(name, known);
        return problem ? [{ path: showPath(host, path), lang, ...problem }] : [];
      }),
    );
  });
}

/** What is wrong with the name of a file; nothing when it is read, or is no text. */
function orphanOf(
  name: string,
  known: ReadonlySet<string>,
): Pick<FileProblem, 'messageId' | 'data'> | undefined {
  if (name.startsWith('.') || name === GLOSSARY_NAME) return undefined;
  const document = /^(.+?)(?:\.md|\.record\.json)$/.exec(name)?.[1];
  if (document !== undefined)
    return known.has(document) ? undefined : { messageId: 'orphan', data: { document } };
  const [, stem = '', ending = ''] = /^(.+)\.([A-Za-z]+)$/.exec(name) ?? [];
  if (/^(?:xlf|po|json)$/.test(ending) && known.has(stem)) return undefined;
  // What is named after a document was meant to be its translation; of the rest, what is written by people is.
  const isMeant = known.has(stem) ? TEXTS.test(ending) : PROSE.test(ending);
  return isMeant ? { messageId: 'unread', data: { name } } : undefined;
}

/** Endings of texts that nothing here reads where they stand. */
const TEXTS =
  /^(?:md|markdown|mdown|mkdn?|mdx|xlf|xliff|sdlxliff|mqxliff|po|pot|json|ya?ml|html?|xhtml|txt|text|rst|adoc|docx?|odt|rtf|pdf|ftl|properties)$/i;
const PROSE = /^(?:md|markdown|mdown|mkdn?|mdx|xlf|xliff|po|html?|xhtml)$/i;

/** A text in a folder below is read by nothing: told of the first, so that a folder of pages is one finding. */
function unreadBelow(
  host: Host,
  {
    path,
    lang,
    known,
  }: { readonly path: string; readonly lang: string; readonly known: ReadonlySet<string> },
): readonly FileProblem[] {
  const found = entriesIn(host, path).find(({ name, isDirectory }) => {
    const [, stem = '', ending = ''] = /^(.+)\.([A-Za-z]+)$/.exec(name) ?? [];
    return !isDirectory && (known.has(stem) ? TEXTS.test(ending) : PROSE.test(ending));
  });
  if (!found) return [];
  const data = { name: `${basename(path)}/${found.name}` };
  return [{ path: showPath(host, join(path, found.name)), lang, messageId: 'unread', data }];
}

/** A folder that cannot be read holds no orphans; that it cannot is said of its translations. */
function entriesIn(host: Host, path: string): readonly Entry[] {
  try {
    return host.readFolder(path);
  } catch {
    return [];
  }
}

/** A problem as data, from the error that told of it. */
export function problemOf(
  error: UserError,
  known: { readonly path: string; readonly lang?: string; readonly document?: string },
): FileProblem {
  const position = error.place?.position;
  return {
    ...known,
    path: error.place?.path ?? known.path,
    messageId: error.messageId,
    data: error.data,
    ...(error.sentences && { sentences: error.sentences }),
    ...(position && { line: position.line, column: position.column }),
  };
}

/** The error that a problem was made from, for whoever can do nothing without the file. */
export function errorOf({ messageId, data, sentences, path, line, column = 1 }: FileProblem): UserError {
  return new UserError(messageId, data, {
    place: { path, ...(line !== undefined && { position: { line, column } }) },
    ...(sentences && { sentences }),
  });
}
