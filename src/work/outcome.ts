import { createChecker } from '../check/check.ts';
import { type CheckedItem, type LocatedDiagnostic, locateIn } from '../check/report.ts';
import type { FormatRule, Rule } from '../check/rule.ts';
import { type Excused, excuse, type Suppression } from '../check/suppress.ts';
import type { Document, Examined, Severity, Translation } from '../model.ts';
import { statusOf, type TranslationStatus, type UnitStatus } from '../record/status.ts';
import { alignerOf } from './aligner.ts';
import { examine } from './examine.ts';
import { textsOf } from './texts.ts';

/** What of the configuration and of the program itself an outcome follows from. */
export interface OutcomeSettings {
  readonly rules: readonly Rule[];
  /** Those about the formats of files; only translations that are kept in such a format need them. */
  readonly formatRules?: readonly FormatRule[];
  /** Severity by rule id, as the configuration has it. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** Whether both texts of every item belong to the outcome. */
  readonly texts?: boolean;
  /** Only these rules, by id or by group (`token/`); all when absent. */
  readonly only?: readonly string[] | undefined;
}

/**
 * Everything that an outcome follows from; nothing else may have a part in it. The translation has its record, glossary,
 * dictionary, report and floor with it, its paths are as seen from the root of the project, and of the document its
 * profile, its editions and its lock count.
 */
export interface OutcomeInputs extends OutcomeSettings {
  readonly document: Document;
  readonly translation: Translation;
}

/** How far one item is. */
export interface ItemStatus extends CheckedItem {
  readonly status: UnitStatus;
}

/**
 * All that one check of one translation says: plain data that is the same after it was JSON. Lines and columns count
 * from 1, spans are half-open ranges of UTF-16 code units of the file.
 */
export interface Outcome {
  readonly version: 1;
  readonly document: string;
  /** The edition that the translation is held against. */
  readonly edition: string;
  readonly lang: string;
  /** As all paths of it from the root of the project, with forward slashes. */
  readonly path: string;
  /** Paths of all that was read beside the document; `path` is the first of them. */
  readonly files: readonly string[];
  /** What counts, with its fixes: first what is wrong with the file as its format, then in the order of the text. */
  readonly findings: readonly LocatedDiagnostic[];
  /** What somebody accepted, and what is still as it was then. */
  readonly accepted: readonly LocatedDiagnostic[];
  /** Every acceptance in the record, and whether it holds. */
  readonly suppressions: readonly Suppression[];
  /** Items that have to be there, in the order of the text. */
  readonly items: readonly ItemStatus[];
  /** Share of the items that say what today's English says, 0 to 100, rounded down. */
  readonly done: number;
  /** Percentage that must stay done. */
  readonly floor?: number;
  readonly origin: TranslationStatus['origin'];
  readonly counts: {
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
    /** Pairs of the alignment. */
    readonly units: number;
    readonly accepted: number;
    readonly lapsed: number;
  };
}

/** Holds what rules find against what was accepted, for one set of rules. Pure. */
export function createJudge({
  rules,
  severities = {},
  only,
}: OutcomeSettings): (alignment: Examined) => Excused {
  const checker = createChecker(rules, { severities, ...(only && { only }) });
  return (alignment) => excuse(alignment, checker.findIn(alignment), rules);
}

/**
 * What makes outcomes, for any number of translations under the same settings: `digestOf` the same inputs, the same
 * outcome, in whatever folder, language, time zone and order.
 */
export function createOutcomes(
  settings: OutcomeSettings,
): (document: Document, translation: Translation) => Promise<Outcome> {
  const judge = createJudge(settings);
  return async (document, translation) => {
    const alignment = alignerOf(document)(translation);
    // Asked for no rule, nothing is looked for.
    const excused = settings.rules.length === 0 ? nothing : judge(await examine(alignment));
    const found = locateIn(translation, excused.shown.map(diagnosticOf));
    const findings = translation.file
      ? [...(await aboutFile(settings, document, translation)), ...found]
      : found;
    const { units, done, origin } = statusOf(alignment);
    const texts = settings.texts ? textsOf(alignment) : undefined;
    return {
      version: 1,
      document: document.id,
      edition: document.current.id,
      lang: translation.lang,
      path: translation.path,
      files: filesOf(translation),
      findings,
      accepted: locateIn(translation, excused.suppressed.map(diagnosticOf)),
      suppressions: excused.suppressions,
      items: [...units].map(([address, status]) => ({
        address,
        status,
        ...(texts && { texts: texts.get(address) ?? { source: '', target: '' } }),
      })),
      done,
      ...(translation.floor !== undefined && { floor: translation.floor }),
      origin,
      counts: {
        errors: countOf(findings, 'error'),
        warnings: countOf(findings, 'warning'),
        notes: countOf(findings, 'note'),
        units: alignment.pairs.length,
        accepted: excused.suppressed.length,
        lapsed: excused.suppressions.filter(({ state }) => state === 'lapsed').length,
      },
    };
  };
}

const nothing: Excused = { shown: [], suppressed: [], suppressions: [] };

function diagnosticOf({ diagnostic }: Excused['shown'][number]): Excused['shown'][number]['diagnostic'] {
  return diagnostic;
}

function countOf(findings: readonly LocatedDiagnostic[], wanted: Severity): number {
  let count = 0;
  for (const { severity } of findings) if (severity === wanted) count++;
  return count;
}

async function aboutFile(
  { formatRules = [], severities = {}, only }: OutcomeSettings,
  document: Document,
  translation: Translation,
): Promise<readonly LocatedDiagnostic[]> {
  const { fileFindings } = await import('./file-findings.ts');
  return fileFindings(translation, { formatRules, severities, only, document: document.id });
}

function filesOf({ path, record, recordPath, glossary, spelling, grammar }: Translation): readonly string[] {
  return [
    path,
    ...(record ? [recordPath] : []),
    ...[glossary, spelling, grammar].flatMap((aid) => (aid ? [aid.path] : [])),
  ];
}
