import { createAligner } from '../align/index.ts';
import { type Checker, createChecker } from '../check.ts';
import { documentOfFile, translationOfFile } from '../exchange/file-translation.ts';
import type { ExchangeFile } from '../formats/exchange.ts';
import { canonicalTag } from '../languages/registry.ts';
import type { Document, Translation } from '../model.ts';
import { type Counts, type LocatedDiagnostic, locateIn, type Report } from '../report.ts';
import { UserError } from '../user-error.ts';
import type { Arguments, Context } from './command.ts';
import { definitiveFinder } from './definitive.ts';
import { examine } from './examine.ts';
import { fileFindings } from './file-findings.ts';
import { readGiven } from './read-exchange.ts';

/** What only the definitive text tells. */
const OF_DEFINITIVE = 'canon/source-in-translation-edited';

/** Rules about what only a project has. */
const OF_PROJECTS: ReadonlySet<string> = new Set(['state/stale-unknown', OF_DEFINITIVE]);

/**
 * Checks files that carry English and translation side by side: what is wrong with each file as its format, the codes
 * of each unit, and the rules for translations. They need no project; in that of their document, their English is held
 * against the definitive one.
 *
 * @throws {UserError} for a file that cannot be read, or that carries no English; for a project that cannot be read.
 */
export async function checkFiles(context: Context, args: Arguments): Promise<Report> {
  const only = args.list('rule');
  const checker = createChecker(
    context.rules.filter(({ id }) => !OF_PROJECTS.has(id)),
    only ? { only } : {},
  );
  const ofDefinitive = createChecker(
    context.rules.filter(({ id }) => id === OF_DEFINITIVE),
    only ? { only } : {},
  );
  const definitiveOf = definitiveFinder(context);
  const diagnostics: LocatedDiagnostic[] = [];
  const counts = { documents: 0, translations: 0, units: 0 };
  for (const name of args.positional) {
    const given = await readGiven(context.host, name, context.t);
    const place = { place: { path: given.path } };
    if (given.type === 'text') throw new UserError('exchange-pairs', {}, place);
    const { file, path } = given;
    if (file.units.every((unit) => unit.source.length === 0))
      throw new UserError('exchange-pairs', {}, place);
    const [lang = canonicalTag(file.targetLang) ?? file.targetLang] = args.list('lang') ?? [];
    if (lang === '') throw new UserError('exchange-lang', {}, place);
    const document = documentOfFile(file, path);
    const about = { lang, path, recordPath: path };
    const translation = translationOfFile(file, document, about);
    const alignment = await examine(createAligner(document)(translation));
    counts.documents++;
    counts.translations++;
    counts.units += file.units.length;
    const found = [
      ...fileFindings(translation, { formatRules: context.formatRules, only }),
      ...locateIn(translation, checker.checkTranslation(alignment)),
      ...englishFindings(ofDefinitive, definitiveOf(file, path), (definitive) =>
        translationOfFile(file, definitive, about),
      ),
    ];
    diagnostics.push(
      ...found
        .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
        .map((one) => withoutDocument(one, document, file)),
    );
  }
  return { diagnostics, counts: countsOf(diagnostics, counts) };
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
  const count = (severity: LocatedDiagnostic['severity']): number =>
    diagnostics.filter((one) => one.severity === severity).length;
  return {
    ...counts,
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    unreadable: 0,
    suppressed: 0,
    lapsed: 0,
    fixed: 0,
  };
}
