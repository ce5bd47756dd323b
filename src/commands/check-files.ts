import { createAligner } from '../align/index.ts';
import { createChecker } from '../check.ts';
import { documentOfFile, translationOfFile } from '../exchange/file-translation.ts';
import type { ExchangeFile } from '../formats/exchange.ts';
import { canonicalTag } from '../languages/registry.ts';
import type { Document } from '../model.ts';
import { type Counts, type LocatedDiagnostic, locateIn, type Report } from '../report.ts';
import { UserError } from '../user-error.ts';
import type { Arguments, Context } from './command.ts';
import { examine } from './examine.ts';
import { fileFindings } from './file-findings.ts';
import { readGiven } from './read-exchange.ts';

/** Rules about what only a project has. */
const OF_RECORDS: ReadonlySet<string> = new Set(['state/stale-unknown']);

/**
 * Checks files that carry English and translation side by side, without a project: what is wrong with each file as
 * its format, the codes of each unit, and the rules for translations.
 *
 * @throws {UserError} for a file that cannot be read, or that carries no English.
 */
export async function checkFiles(context: Context, args: Arguments): Promise<Report> {
  const only = args.list('rule');
  const checker = createChecker(
    context.rules.filter(({ id }) => !OF_RECORDS.has(id)),
    only ? { only } : {},
  );
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
    const translation = translationOfFile(file, document, { lang, path, recordPath: path });
    const alignment = await examine(createAligner(document)(translation));
    counts.documents++;
    counts.translations++;
    counts.units += file.units.length;
    const found = [
      ...fileFindings(translation),
      ...locateIn(translation, checker.checkTranslation(alignment)),
    ];
    diagnostics.push(
      ...found
        .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
        .map((one) => withoutDocument(one, document, file)),
    );
  }
  return { diagnostics, counts: countsOf(diagnostics, counts) };
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
