import { acceptFindings, canBeAccepted } from '../check/suppress.ts';
import { asDocument, type BuiltFile } from '../derive/derive.ts';
import { type OwnProject, projectFiles } from '../derive/own-project.ts';
import type { Diagnostic, Severity, Translation } from '../model.ts';
import { alignerOf } from './aligner.ts';
import { examine } from './examine.ts';
import { createJudge, createOutcomes } from './outcome.ts';
import { rules } from './rules.ts';

/** What a rule has against a derivative work. */
export interface DerivedFinding {
  readonly diagnostic: Diagnostic;
  /** The translation it was made from has it too. */
  readonly isInherited: boolean;
}

/** Severities as the configuration has them. */
type Severities = Readonly<Record<string, Severity | 'off'>>;

/**
 * Holds the languages of a derivative against its own English. What somebody accepted in a translation is accepted here.
 *
 * @param translations Those it was made from, by language.
 * @param isOwn Whether nothing is asked of the words at an address: they are the organization's, or not accepted.
 */
export async function findingsIn(
  given: Parameters<typeof asDocument>[0],
  {
    severities,
    translations,
    isOwn,
  }: {
    readonly severities: Severities;
    readonly translations: ReadonlyMap<string, Translation>;
    readonly isOwn: (lang: string, address: string) => boolean;
  },
): Promise<readonly DerivedFinding[]> {
  const derived = asDocument(given);
  const outcomeOf = createOutcomes({ rules, severities: { ...severities, 'state/stale-unknown': 'off' } });
  const ofOriginal = createOutcomes({ rules, severities });
  const found: DerivedFinding[] = [];
  for (const translation of derived.translations) {
    const { lang } = translation;
    const { findings } = await outcomeOf(derived.document, translation);
    const counted = findings.filter(
      ({ severity, address }) =>
        severity !== 'note' &&
        !(address !== undefined && (derived.added.has(address) || isOwn(lang, address))),
    );
    if (counted.length === 0) continue;
    const original = translations.get(lang);
    const known = original && (await ofOriginal(given.document, original));
    const accepted = new Set(known?.accepted.map(keyOf));
    const inherited = new Set(known?.findings.map(keyOf));
    found.push(
      ...counted
        .filter((one) => !accepted.has(keyOf(one)))
        .map((diagnostic) => ({ diagnostic, isInherited: inherited.has(keyOf(diagnostic)) })),
    );
  }
  return found;
}

/** What makes two findings of two texts the same. */
function keyOf({ ruleId, messageId, address = '', data }: Diagnostic): string {
  const sorted = Object.entries(data).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([ruleId, messageId, address, sorted]);
}

/**
 * The files that make a derivative work a project of its own. What rules find in it now can only be the name, or what was
 * let pass: it is accepted in the records, with this reason, so that the next check is about what changes from here on.
 */
export async function ownProjectFiles(project: OwnProject, reason: string): Promise<readonly BuiltFile[]> {
  const acceptable = new Set(rules.filter(canBeAccepted).map(({ id }) => id));
  const judge = createJudge({ rules });
  const translations: Translation[] = [];
  for (const translation of project.translations) {
    const alignment = await examine(alignerOf(project.document)(translation));
    const found = judge(alignment).shown.filter(({ diagnostic }) => acceptable.has(diagnostic.ruleId));
    // Not the day of the build: the same texts give the same bytes.
    const today = lastDate(translation) ?? '1970-01-01';
    const { record } = acceptFindings(alignment, found, { reason, by: 'urtext', today });
    translations.push({ ...translation, record });
  }
  return projectFiles({ ...project, translations });
}

function lastDate({ record }: Translation): string | undefined {
  return Object.values(record?.units ?? {})
    .flatMap(({ date }) => date ?? [])
    .toSorted()
    .at(-1);
}
