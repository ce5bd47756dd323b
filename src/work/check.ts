import { type Checker, createChecker, isWanted } from '../check/check.ts';
import {
  type CheckedTranslation,
  type FixedFile,
  type LocatedDiagnostic,
  locate,
  locateFile,
  type Report,
} from '../check/report.ts';
import { itemsByName } from '../document/item-names.ts';
import type { Host } from '../host.ts';
import type { Document, Translation } from '../model.ts';
import type { Project } from '../project/project.ts';
import { findOrphans } from '../project/translations.ts';
import { chosenDocuments, chosenLanguages, isItem, requireItems } from './choose.ts';
import type { Fixer } from './fix.ts';
import type { Outcome, OutcomeSettings } from './outcome.ts';
import { pathsOf } from './paths.ts';
import { requireRules, rules } from './rules.ts';
import type { Touched } from './since.ts';
import { tally } from './tally.ts';
import { createTeller, settingsOf, type Teller } from './told.ts';

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
  /** Which translations are checked at all; all where nothing is said. */
  readonly touched?: Touched | undefined;
  /** Who tells of the translations; who is not said reads and checks them. Not with `fix`. */
  readonly tell?: Teller | undefined;
}

/**
 * Checks one translation at a time, so that memory does not grow with their number.
 *
 * @throws {UserError} for a language, a document, an item or a rule that there is not.
 */
export async function checkProject(host: Host, project: Project, request: CheckRequest): Promise<Report> {
  const { only, onTranslation } = request;
  const languages = chosenLanguages(project, request.languages);
  const documents = chosenDocuments(project, request.document);
  const items = itemsByName(documents, request.items);
  if (items) requireItems(documents, items);
  await requireRules(only);
  const severities = project.config.rules;
  const options = { severities, ...(only && { only }) };
  const checker = createChecker(rules, options);
  const settings = await settingsOf(project, request);
  const wants = (ruleId: string, address = ''): boolean =>
    isWanted(ruleId, only) && (!items || isItem(address, items));
  const fixer = request.fix ? await loadFixer({ rules, severities }, wants) : undefined;
  const diagnostics: LocatedDiagnostic[] = [];
  const accepted: LocatedDiagnostic[] = [];
  const translations: CheckedTranslation[] = [];
  const fixed: FixedFile[] = [];
  const unsettled: string[] = [];
  const told = new Set<string>();
  let skipped = 0;
  const counts = { ...noCounts, documents: documents.length };
  const { seen, here } = pathsOf(host, project);
  const tell = fixer
    ? await createFixingTeller(host, project, { fixer, settings, fixed, unsettled })
    : (request.tell ?? (await createTeller(host, project, settings)));
  const chosen = (found: readonly LocatedDiagnostic[]): readonly LocatedDiagnostic[] =>
    items ? found.filter(({ address = '' }) => isItem(address, items)) : found;
  for (const document of documents) {
    addAll(diagnostics, chosen(documentFindings(checker, document)));
    for (const lang of languages) {
      onTranslation?.(lang, documents.length * languages.length);
      if (request.touched?.(document.id, lang) === false) {
        skipped++;
        continue;
      }
      const result = await tell(document, lang);
      if (result.type === 'absent') continue;
      counts.translations++;
      if (result.type === 'problem') {
        // A glossary that cannot be read is in the way of every document of its language, and one finding.
        const { path, line = 0 } = result.problem;
        if (told.has(`${line} ${path}`)) continue;
        told.add(`${line} ${path}`);
        counts.unreadable++;
        addAll(diagnostics, checker.checkFile(result.problem).map(locateFile));
        continue;
      }
      const { outcome } = result;
      counts.units += outcome.counts.units;
      if (request.overview) translations.push(overviewOf(outcome, here(outcome.path)));
      addAll(diagnostics, seen(chosen(outcome.findings), outcome.files));
      addAll(accepted, seen(chosen(outcome.accepted), outcome.files));
      counts.lapsed += outcome.suppressions.filter(
        ({ state, entry }) => state === 'lapsed' && wants(entry.rule, entry.item),
      ).length;
    }
  }
  if (!items && Object.keys(project.config.floor).length > 0) {
    const { absentFindings } = await import('./absent.ts');
    const wanted = { documents, languages: request.languages, ...options };
    addAll(diagnostics, absentFindings(host, project, wanted));
  }
  if (!items && !only) addAll(diagnostics, orphanFindings(host, project, checker, languages));
  counts.suppressed = accepted.length;
  for (const file of fixed) for (const count of Object.values(file.rules)) counts.fixed += count;
  return {
    diagnostics,
    counts: { ...counts, ...tally(diagnostics) },
    ...(request.touched && { skipped }),
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

/** Puts right what is certain before it tells. */
function createFixingTeller(
  host: Host,
  project: Project,
  { fixer, settings, fixed, unsettled }: Fixing,
): Promise<Teller> {
  const prepare = (document: Document, before: Translation): Translation => {
    const { file, settled, translation } = fixer(document, before);
    if (file) fixed.push(file);
    if (!settled) unsettled.push(before.path);
    return translation;
  };
  return createTeller(host, project, { ...settings, prepare });
}

interface Fixing {
  readonly fixer: Fixer;
  readonly settings: OutcomeSettings;
  readonly fixed: FixedFile[];
  readonly unsettled: string[];
}

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

/** What rules find in the editions of a document, with lines and columns of their files. */
export function documentFindings(checker: Checker, document: Document): readonly LocatedDiagnostic[] {
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
    .flatMap((problem) => checker.checkFile(problem).map(locateFile));
}

/** What a report comes to. `unreadable`: something could not be checked at all. */
export type Verdict = 'clean' | 'findings' | 'unreadable';

/** @param maxWarnings How many warnings are let pass. */
export function verdictOf({ counts }: Pick<Report, 'counts'>, maxWarnings: number): Verdict {
  if (counts.unreadable > 0) return 'unreadable';
  return counts.errors > 0 || counts.warnings > maxWarnings ? 'findings' : 'clean';
}

/** As `push(...more)`, which ends the program where `more` has more entries than a call may have arguments. */
function addAll<Item>(all: Item[], more: readonly Item[]): void {
  for (const item of more) all.push(item);
}
