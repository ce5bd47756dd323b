import { type Checker, createChecker } from '../check/check.ts';
import { type Counts, type LocatedDiagnostic, locateIn, type Report } from '../check/report.ts';
import { documentOfFile, translationOfFile } from '../exchange/file-translation.ts';
import type { ExchangeFile } from '../formats/exchange.ts';
import type { Host } from '../host.ts';
import type { Document, Translation } from '../model.ts';
import { UserError } from '../user-error.ts';
import { alignerOf } from './aligner.ts';
import { isItem, requireItems } from './choose.ts';
import { definitiveFinder, rootAround } from './definitive.ts';
import { examine } from './examine.ts';
import { fileFindings } from './file-findings.ts';
import { readGiven } from './read-exchange.ts';
import { loadFormatRules, requireRules, rules } from './rules.ts';
import { languageSaid, requireTag, taggedBy } from './tag.ts';
import { tally } from './tally.ts';

/** What only the definitive text tells. */
const OF_DEFINITIVE = 'canon/source-in-translation-edited';

/** Rules about what only a project has. */
const OF_PROJECTS: ReadonlySet<string> = new Set(['state/stale-unknown', OF_DEFINITIVE]);

/** Which files, and what of them. */
export interface CheckFilesRequest {
  /** As the command line names them. */
  readonly names: readonly string[];
  readonly configPath?: string | undefined;
  /** The language of the translations, where their files do not say it. */
  readonly lang?: string | undefined;
  /** The document that every file belongs to, whatever its name is. */
  readonly document?: string | undefined;
  readonly items?: readonly string[] | undefined;
  readonly only?: readonly string[] | undefined;
  /** Neither goes with files. */
  readonly fix?: boolean;
  readonly accepted?: boolean;
}

/** What was found, and how many warnings the project allows. */
export interface CheckedFiles {
  readonly report: Report;
  readonly maxWarnings: number;
}

/**
 * Checks files that carry English and translation side by side: what is wrong with each file as its format, the codes
 * of each unit, and the rules for translations. They need no project; in one, its severities count, and the English of
 * a file of its documents is held against the definitive one.
 *
 * @throws {UserError} for a file that cannot be read, or that carries no English; for a project that cannot be read; for
 * an option that does not go with files, an item or a document that is not there.
 */
export async function checkFiles(host: Host, request: CheckFilesRequest): Promise<CheckedFiles> {
  const { only, items, lang: wanted } = request;
  await requireRules(only);
  for (const option of ['fix', 'accepted'] as const)
    if (request[option]) throw new UserError('not-with-files', { option: `--${option}` });
  const root = await rootAround(host, request.configPath);
  const formatRules = await loadFormatRules();
  const options = { ...(root && { severities: root.config.rules }), ...(only && { only }) };
  const checkerOf = (isChosen: (id: string) => boolean): Checker =>
    createChecker(
      rules.filter(({ id }) => isChosen(id)),
      options,
    );
  const checker = checkerOf((id) => !OF_PROJECTS.has(id));
  const ofDefinitive = checkerOf((id) => id === OF_DEFINITIVE);
  const definitiveOf = definitiveFinder(host, root, request.document);
  const diagnostics: LocatedDiagnostic[] = [];
  const counts = { documents: 0, translations: 0, units: 0 };
  for (const name of request.names) {
    const given = await readGiven(host, name);
    const place = { place: { path: given.path } };
    if (given.type === 'text') throw new UserError('exchange-pairs', {}, place);
    const { file, path } = given;
    if (file.units.every((unit) => unit.source.length === 0))
      throw new UserError('exchange-pairs', {}, place);
    const lang = wanted === undefined ? languageSaid(file) : requireTag(taggedBy(wanted) ?? wanted);
    if (lang === '') throw new UserError('exchange-lang', {}, place);
    const document = documentOfFile(file, path);
    if (items) requireItems([document], items);
    const about = { lang, path, recordPath: path };
    const translation = translationOfFile(file, document, about);
    const alignment = await examine(alignerOf(document)(translation));
    counts.documents++;
    counts.translations++;
    counts.units += file.units.length;
    const found = [
      ...fileFindings(translation, {
        formatRules,
        only,
        ...(root && { severities: root.config.rules }),
      }),
      ...locateIn(translation, checker.checkTranslation(alignment)),
      ...englishFindings(ofDefinitive, definitiveOf(file, path), (definitive) =>
        translationOfFile(file, definitive, about),
      ),
    ];
    diagnostics.push(
      ...found
        .filter(({ address = '' }) => !items || isItem(address, items))
        .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
        .map((one) => withoutDocument(one, document, file)),
    );
  }
  const report = { diagnostics, counts: countsOf(diagnostics, counts) };
  return { report, maxWarnings: root?.config.maxWarnings ?? 0 };
}

/** What is wrong with the English of a file, where its definitive text is known. */
function englishFindings(
  checker: Checker,
  document: Document | undefined,
  translationOf: (document: Document) => Translation,
): readonly LocatedDiagnostic[] {
  if (!document) return [];
  const translation = translationOf(document);
  const alignment = { document, edition: document.current, translation, pairs: [], notices: [] };
  return locateIn(translation, checker.checkTranslation(alignment));
}

/** A document that the file does not name has no name. */
function withoutDocument(
  diagnostic: LocatedDiagnostic,
  document: Document,
  file: ExchangeFile,
): LocatedDiagnostic {
  if (file.document !== '' || diagnostic.document !== document.id) return diagnostic;
  const { document: _document, ...rest } = diagnostic;
  return rest;
}

function countsOf(
  diagnostics: readonly LocatedDiagnostic[],
  counts: Pick<Counts, 'documents' | 'translations' | 'units'>,
): Counts {
  return { ...counts, ...tally(diagnostics), unreadable: 0, suppressed: 0, lapsed: 0, fixed: 0 };
}
