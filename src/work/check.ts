import { type Checker, createChecker, isWanted } from '../check/check.ts';
import {
  type CheckedTranslation,
  type FixedFile,
  type LocatedDiagnostic,
  locate,
  locateFile,
  type Report,
} from '../check/report.ts';
import type { Host } from '../host.ts';
import type { Diagnostic, Document } from '../model.ts';
import type { Project } from '../project/project.ts';
import { findOrphans } from '../project/translations.ts';
import { chosenDocuments, chosenLanguages, isItem, requireItems } from './choose.ts';
import type { Fixer } from './fix.ts';
import { createOutcomes, type Outcome, type OutcomeSettings } from './outcome.ts';
import { pathsOf } from './paths.ts';
import { createReader } from './reader.ts';
import { loadFormatRules, requireRules, rules } from './rules.ts';

/** What is checked of a project; all of it where nothing is said. */
export interface CheckRequest {
  readonly languages?: readonly string[] | undefined;
  readonly document?: string | undefined;
  /** Addresses; a part of one stands for all below it. */
  readonly items?: readonly string[] | undefined;
  /** Rules, by id or by group (`token/`). */
  readonly only?: readonly string[] | undefined;
  /** Whether what is certain is put right in the texts that are checked; nothing is written. */
  readonly fix?: boolean;
  /** Whether what somebody accepted is told too. */
  readonly accepted?: boolean;
  /** Whether the translations are told item by item, and with both texts. */
  readonly overview?: 'items' | 'texts' | undefined;
  /** Told before each translation. */
  readonly onTranslation?: (lang: string, total: number) => void;
}

/**
 * Checks one translation at a time, so that memory does not grow with their number.
 *
 * @throws {UserError} for a language, a document, an item or a rule that there is not.
 */
export async function checkProject(host: Host, project: Project, request: CheckRequest): Promise<Report> {
  const { items, only, onTranslation } = request;
  const languages = chosenLanguages(project, request.languages);
  const documents = chosenDocuments(project, request.document);
  if (items) for (const document of documents) requireItems(document, items);
  await requireRules(only);
  const severities = project.config.rules;
  const options = { severities, ...(only && { only }) };
  const checker = createChecker(rules, options);
  const formatRules = project.readFile ? await loadFormatRules() : [];
  const outcomeOf = createOutcomes({ rules, formatRules, ...options, texts: request.overview === 'texts' });
  const wants = (ruleId: string, address = ''): boolean =>
    isWanted(ruleId, only) && (!items || isItem(address, items));
  const fixer = request.fix ? await loadFixer({ rules, severities }, wants) : undefined;
  const diagnostics: LocatedDiagnostic[] = [];
  const accepted: LocatedDiagnostic[] = [];
  const translations: CheckedTranslation[] = [];
  const fixed: FixedFile[] = [];
  const unsettled: string[] = [];
  const told = new Set<string>();
  const counts = { ...noCounts, documents: documents.length };
  const read = await createReader(
    host,
    project,
    (ruleId) => isWanted(ruleId, only) && severities[ruleId] !== 'off',
  );
  const { fromRoot, seen } = pathsOf(host, project);
  const chosen = (found: readonly LocatedDiagnostic[]): readonly LocatedDiagnostic[] =>
    items ? found.filter(({ address = '' }) => isItem(address, items)) : found;
  for (const document of documents) {
    diagnostics.push(...chosen(documentFindings(checker, document)));
    for (const lang of languages) {
      onTranslation?.(lang, documents.length * languages.length);
      const result = await read(document, lang);
      if (result.type === 'absent') continue;
      counts.translations++;
      if (result.type === 'problem') {
        // A glossary that cannot be read is in the way of every document of its language, and one finding.
        const { path, line = 0 } = result.problem;
        if (told.has(`${line} ${path}`)) continue;
        told.add(`${line} ${path}`);
        counts.unreadable++;
        diagnostics.push(locateFile(checker.checkFile(result.problem)));
        continue;
      }
      const after = fixer?.(document, result.translation);
      if (after?.file) fixed.push(after.file);
      if (after?.settled === false) unsettled.push(result.translation.path);
      const outcome = await outcomeOf(document, fromRoot(after?.translation ?? result.translation));
      counts.units += outcome.counts.units;
      if (request.overview) translations.push(overviewOf(outcome, result.translation.path));
      diagnostics.push(...seen(chosen(outcome.findings), outcome.files));
      accepted.push(...seen(chosen(outcome.accepted), outcome.files));
      counts.lapsed += outcome.suppressions.filter(
        ({ state, entry }) => state === 'lapsed' && wants(entry.rule, entry.item),
      ).length;
    }
  }
  if (!items && Object.keys(project.config.floor).length > 0) {
    const { absentFindings } = await import('./absent.ts');
    const wanted = { documents, languages: request.languages, ...options };
    diagnostics.push(...absentFindings(host, project, wanted));
  }
  if (!items && !only) diagnostics.push(...orphanFindings(host, project, checker, languages));
  counts.suppressed = accepted.length;
  for (const file of fixed) for (const count of Object.values(file.rules)) counts.fixed += count;
  return {
    diagnostics,
    counts: { ...counts, ...tally(diagnostics) },
    ...(request.overview && { translations }),
    ...(request.accepted && { accepted }),
    ...(fixer && { fixed, unsettled }),
  };
}

const noCounts = {
  errors: 0,
  warnings: 0,
  notes: 0,
  documents: 0,
  translations: 0,
  units: 0,
  unreadable: 0,
  suppressed: 0,
  lapsed: 0,
  fixed: 0,
};

/** Fixing looks with every rule, whatever was asked for: a fix must not bring about what another rule finds. */
async function loadFixer(
  settings: Omit<OutcomeSettings, 'only'>,
  wants: (ruleId: string, address?: string) => boolean,
): Promise<Fixer> {
  const { createFixer } = await import('./fix.ts');
  return createFixer(settings, (one) => wants(one.ruleId, one.address));
}

function overviewOf({ document, edition, lang, done, items }: Outcome, path: string): CheckedTranslation {
  return { document, edition, lang, path, done, items };
}

function documentFindings(checker: Checker, document: Document): readonly LocatedDiagnostic[] {
  const found = checker.checkDocument(document);
  return document.editions.flatMap((edition) =>
    locate(
      found.filter((diagnostic) => diagnostic.path === edition.path),
      edition.text,
    ),
  );
}

function orphanFindings(
  host: Host,
  project: Project,
  checker: Checker,
  languages: readonly string[],
): readonly LocatedDiagnostic[] {
  return findOrphans(host, project)
    .filter((problem) => languages.includes(problem.lang ?? ''))
    .map((problem) => locateFile(checker.checkFile(problem)));
}

/** What a report comes to. `unreadable`: something could not be checked at all. */
export type Verdict = 'clean' | 'findings' | 'unreadable';

/** @param maxWarnings How many warnings are let pass. */
export function verdictOf({ counts }: Pick<Report, 'counts'>, maxWarnings: number): Verdict {
  if (counts.unreadable > 0) return 'unreadable';
  return counts.errors > 0 || counts.warnings > maxWarnings ? 'findings' : 'clean';
}

/** How many findings there are of each severity. */
export function tally(diagnostics: readonly Diagnostic[]): {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
} {
  const count = (severity: Diagnostic['severity']): number =>
    diagnostics.filter((one) => one.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('note') };
}
