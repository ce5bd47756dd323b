import { buildTexts, type LabelIn, manifestOf, textFiles, withDraftLines } from '../derive/build.ts';
import { type ComposeOptions, composeDerivative, type Derived } from '../derive/compose.ts';
import {
  loadDerivativeProfile,
  loadRegisters,
  loadScanner,
  loadTemplates,
  templatesPath,
} from '../derive/derivative-project.ts';
import {
  type BuiltFile,
  namesThatStay,
  type Remaining,
  remainingReferences,
  withStandIn,
  writtenNames,
} from '../derive/derive.ts';
import { type Made, madeOf, ofSource } from '../derive/made.ts';
import type { Organization } from '../derive/organization.ts';
import { ownProject } from '../derive/own-project.ts';
import type { Templates } from '../derive/templates.ts';
import type { Host } from '../host.ts';
import type { Alignment, Document, Translation, TranslationRecord } from '../model.ts';
import type { Project } from '../project/project.ts';
import { showPath } from '../project/show-path.ts';
import { errorOf, readTranslation } from '../project/translations.ts';
import type { UnitStatus } from '../record/status.ts';
import { licences } from '../rights/index.ts';
import { type Demanded, type Permission, permissionsOf } from '../rights/rights.ts';
import { type Position, positions } from '../text/text.ts';
import { UserError } from '../user-error.ts';
import { alignerOf } from './aligner.ts';
import { chosenLanguages, oneDocument } from './choose.ts';
import { type DerivedFinding, findingsIn, ownProjectFiles } from './derive-findings.ts';
import { organizationFile, refuseOrganization, requirePeople } from './organization.ts';
import type { DerivativePackRequest } from './pack-derivative.ts';
import { writeDerivative } from './write-derivative.ts';
import type { CheckedPack } from './write-pack.ts';

/** What is derived, for whom, and where to. */
export interface DeriveRequest {
  readonly document?: string | undefined;
  /** Tags; all with `all`, or when absent. */
  readonly languages?: readonly string[] | undefined;
  /** File that describes the organization, as the command line names it. */
  readonly organization?: string | undefined;
  /** For no organization in particular. */
  readonly neutral: boolean;
  /** Whom a neutral text speaks to: a set of forms in the templates. */
  readonly people?: string | undefined;
  readonly out?: string | undefined;
  /** Takes what is not accepted too, and says so in the texts. */
  readonly allowDraft: boolean;
  /** How many warnings to let pass; as many as the project when absent. */
  readonly maxWarnings?: number | undefined;
  /** What texts say of how they were made, by language and key. */
  readonly labelIn: LabelIn;
  /** Whether it is written. */
  readonly write: boolean;
  /** Whether readers get it in every format, instead of Markdown alone. */
  readonly pack?: DerivativePackRequest | undefined;
}

/** Why the register of rights allows no derivative work. */
export interface Refusal extends Pick<Permission, 'basis' | 'collisions'> {
  readonly document: string;
}

/** One reason why nothing may be built. */
export type DeriveProblem =
  | { readonly type: 'unit'; readonly problem: Derived['problems'][number] }
  | {
      readonly type: 'draft';
      readonly lang: string;
      readonly items: readonly (readonly [string, UnitStatus])[];
    }
  | { readonly type: 'reference'; readonly remaining: Remaining }
  | ({ readonly type: 'finding' } & DerivedFinding);

/** A name of somebody else that a text keeps. */
export interface Remainder {
  readonly name: string;
  /** Addresses of the items that have it. */
  readonly items: readonly string[];
}

/** What may be a reference to the owner, and may be ordinary words. */
export interface Doubtful {
  readonly path: string;
  /** In the text of the file; of a name of a file there is none. */
  readonly position: Position | undefined;
  readonly found: string;
  /** The form of the owner's name that it may be. */
  readonly form: string;
}

/** A derivative work. With problems nothing of it was written. */
export interface Derivation {
  readonly derived: readonly Derived[];
  readonly problems: readonly DeriveProblem[];
  /** Warnings that were let pass, as many as may be. */
  readonly passed: readonly DerivedFinding[];
  /** Names that stay, because they are not the issuer's. */
  readonly stays: readonly Remainder[];
  /** For a person to look at: it refuses nothing. */
  readonly doubtful: readonly Doubtful[];
  /** The folder it was written to, as people read it. */
  readonly folder?: string;
  /** How many files of a pack were taken from an earlier one. */
  readonly kept?: number;
  /** What is otherwise in the folder; only of a check of a pack. */
  readonly checked?: CheckedPack;
}

/**
 * Composes a derivative work, holds every byte of it against what may not remain, and writes it, all or nothing.
 *
 * @throws {UserError} for what there is not or cannot be read, and for an organization that cannot make one.
 */
export async function deriveDocument(
  host: Host,
  project: Project,
  request: DeriveRequest,
): Promise<Derivation | { readonly refusal: Refusal }> {
  const document = derivedDocument(host, project, request.document);
  const { labelIn } = request;
  const file = organizationFile(host, request);
  const organization = file?.organization;
  const profile = loadDerivativeProfile(host, project, document);
  const refusal = refusalOf(host, project, document);
  if (refusal) return { refusal };
  const scanner = loadScanner(host, project, document, profile);
  const languages = wantedLanguages(project, document, withDefinitive(request, project, organization));
  const sources = languages.map((lang) => sourceOf(host, project, { document, lang }));
  const templates = new Map(sources.map((source) => [source.lang, source.templates]));
  const alignments = sources.flatMap(({ alignment }) => alignment ?? []);
  if (request.people !== undefined) requirePeople(request.people, { file, templates });
  if (file) refuseOrganization(file, { document, profile, scanner, languages, templates, alignments });
  const options = { document, profile, scanner, organization, people: request.people };
  const composed = sources.map((source) => composeDerivative(options, source));
  const made = new Map(sources.map((source, index) => [source.lang, howMade(source, composed[index])]));
  const derived = withDraftLines(composed, { made, labelIn });
  const markdown = buildTexts({ document, organization, derived, made, labelIn });
  const own = ownProject({ document, organization, derived, markdown, records: recordsOf(sources, scanner) });
  const texts = textFiles(document, markdown);
  const before: readonly DeriveProblem[] = [
    ...draftsOf(made, request),
    ...derived.flatMap(({ problems }) => problems.map((problem) => ({ type: 'unit', problem }) as const)),
  ];
  const findings = before.length > 0 ? [] : await findingsOf({ options, sources, made, project, labelIn });
  const counted = countedOf(findings, request.maxWarnings ?? project.config.maxWarnings);
  const parts = before.length > 0 ? [] : await ownProjectFiles(own, labelIn('en', 'label.reason'));
  const built = [...texts, ...parts];
  const files = [...built, manifestOf({ document, organization, made }, built)];
  const references = remainingReferences(files, scanner, writtenNames(organization));
  const left = references.filter(({ hit }) => hit.level === 'error');
  const doubtful = doubtfulAmong(references, files);
  const problems: readonly DeriveProblem[] = [
    ...before,
    ...left.map((remaining) => ({ type: 'reference', remaining }) as const),
    ...(left.length > 0 ? [] : counted.map((one) => ({ type: 'finding', ...one }) as const)),
  ];
  const passed = findings.filter((one) => !counted.includes(one));
  const derivation = { derived, problems, passed, doubtful, stays: remaindersOf(document, derived) };
  if (problems.length > 0 || !request.write) return derivation;
  if (request.out === undefined) throw new UserError('needs-out');
  if (request.pack) {
    const { writeDerivativePack } = await import('./pack-derivative.ts');
    const { remaining, ...written } = await writeDerivativePack(
      host,
      { derived: own, made, scanner, organization, words: request.pack.words },
      { ...request.pack, out: request.out, project: project.root },
    );
    const inPack = remaining.map((one) => ({ type: 'reference', remaining: one }) as const);
    return { ...derivation, problems: inPack, ...written };
  }
  return {
    ...derivation,
    folder: writeDerivative(host, files, { given: request.out, project: project.root }),
  };
}

/** What may be a reference and may be ordinary words, with its place in the file. */
function doubtfulAmong(references: readonly Remaining[], files: readonly BuiltFile[]): readonly Doubtful[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return references.flatMap(({ path, hit }) => {
    if (hit.level === 'error') return [];
    const position = hit.where === 'filename' ? undefined : positions(texts.get(path) ?? '')(hit.span.start);
    return [{ path, position, found: hit.data.found, form: hit.form }];
  });
}

/** Errors, and the warnings where they are more than may be. */
function countedOf(findings: readonly DerivedFinding[], limit: number): readonly DerivedFinding[] {
  const warnings = findings.filter(({ diagnostic }) => diagnostic.severity !== 'error');
  return warnings.length > limit ? findings : findings.filter((one) => !warnings.includes(one));
}

function draftsOf(made: ReadonlyMap<string, Made>, { allowDraft }: DeriveRequest): readonly DeriveProblem[] {
  if (allowDraft) return [];
  return [...made].flatMap(([lang, { draft }]) => {
    const items = Object.entries(draft);
    return items.length > 0 ? [{ type: 'draft', lang, items } as const] : [];
  });
}

/** Rules are asked about the texts with a stand-in for the name. */
async function findingsOf({
  options,
  sources,
  made,
  project,
  labelIn,
}: {
  readonly labelIn: LabelIn;
  readonly options: ComposeOptions;
  readonly sources: readonly Source[];
  readonly made: ReadonlyMap<string, Made>;
  readonly project: Project;
}): Promise<readonly DerivedFinding[]> {
  const { document } = options;
  const organization = options.organization && withStandIn(options.organization);
  const composed = sources.map((source) => composeDerivative({ ...options, organization }, source));
  const derived = withDraftLines(composed, { made, labelIn });
  const [english] = derived;
  if (!english) return [];
  const markdown = buildTexts({ document, organization, derived, made, labelIn });
  return findingsIn(
    { document, english, markdown, organization },
    {
      severities: project.config.rules,
      translations: new Map(
        sources.flatMap(({ lang, translation }) => (translation ? [[lang, translation] as const] : [])),
      ),
      isOwn: (lang, address) =>
        address === 'draft' ||
        options.profile.date.includes(address) ||
        Object.hasOwn(made.get(lang)?.draft ?? {}, address),
    },
  );
}

/** Names that the text has and the owner has not: a strict organization may ask about them. */
function remaindersOf(document: Document, [english]: readonly Derived[]): readonly Remainder[] {
  const kept = english?.units.filter(({ after }) => after !== undefined) ?? [];
  const text = kept.map(({ after }) => after).join('\n\n');
  return namesThatStay(document, text).map(({ name }) => ({
    name,
    items: kept.filter(({ after }) => after?.includes(name)).map(({ unit }) => unit.address),
  }));
}

/** What one language of a derivative work is made from. */
interface Source {
  readonly lang: string;
  /** Where its templates are, or would be, as people are told. */
  readonly templatesFile: string;
  readonly templates?: Templates;
  /** None for the definitive language. */
  readonly translation?: Translation;
  readonly alignment?: Alignment;
}

/** @throws {UserError} for a translation that is not there, and for one that cannot be read. */
function sourceOf(
  host: Host,
  project: Project,
  { document, lang }: { readonly document: Document; readonly lang: string },
): Source {
  const templates = loadTemplates(host, project, document.id, lang);
  const templatesFile = showPath(host, templatesPath(project, document.id, lang));
  const given = { lang, templatesFile, ...(templates && { templates }) };
  if (lang === document.profile.lang) return given;
  const translation = readableTranslation(host, project, { document, lang });
  return { ...given, translation, alignment: alignerOf(document)(translation) };
}

/**
 * A translation that something is made from or bound to.
 *
 * @throws {UserError} for a translation that is not there, and for one that cannot be read.
 */
export function readableTranslation(
  host: Host,
  project: Project,
  { document, lang }: { readonly document: Document; readonly lang: string },
): Translation {
  const result = readTranslation(host, project, document, lang);
  if (result.type === 'translation') return result.translation;
  if (result.type === 'absent') throw new UserError('no-translation', { document: document.id, lang });
  throw errorOf(result.problem);
}

function howMade({ alignment }: Source, derived: Derived | undefined): Made {
  if (!alignment) return ofSource;
  const taken = new Set(
    derived?.units
      .filter(({ change }) => change === 'kept' || change === 'rewritten')
      .map(({ unit }) => unit.address),
  );
  return madeOf(alignment, (address) => taken.has(address));
}

/** Records without the names of people that refer to the owner. */
function recordsOf(
  sources: readonly Source[],
  scanner: ComposeOptions['scanner'],
): ReadonlyMap<string, TranslationRecord> {
  const isOwn = (name: string | undefined): boolean =>
    name !== undefined && scanner.scan(name, { surface: 'text' }).length > 0;
  return new Map(
    sources.flatMap(({ lang, translation }) => {
      const record = translation?.record;
      if (!record) return [];
      const units = Object.entries(record.units).map(([address, unit]) => {
        const { translator, reviewer, ...rest } = unit;
        const kept = {
          ...rest,
          ...(translator !== undefined && !isOwn(translator) && { translator }),
          ...(reviewer !== undefined && !isOwn(reviewer) && { reviewer }),
        };
        return [address, isOwn(reviewer) ? { ...kept, state: 'translated' as const } : kept] as const;
      });
      return [[lang, { ...record, units: Object.fromEntries(units) }] as const];
    }),
  );
}

/** The text that decides is built whoever asks for which. */
function withDefinitive(
  { languages }: DeriveRequest,
  project: Project,
  organization: Organization | undefined,
): DeriveRequest['languages'] {
  const decides = organization?.definitive;
  if (!languages || decides === undefined || !project.languages.includes(decides)) return languages;
  return [...languages, decides];
}

/** The document that was named, or the only one that names an owner. */
export function derivedDocument(host: Host, project: Project, wanted: string | undefined): Document {
  if (wanted !== undefined) return oneDocument(project, wanted);
  const owned = project.documents.filter(
    (document) => loadDerivativeProfile(host, project, document).drop.length > 0,
  );
  const [only] = owned;
  return only && owned.length === 1 ? only : oneDocument(project, undefined);
}

/** The definitive language always, because the others refer to it; then the translations asked for. */
export function wantedLanguages(
  project: Project,
  document: Document,
  wanted: readonly string[] | undefined,
): readonly string[] {
  const source = document.profile.lang;
  const all = !wanted || wanted.includes('all');
  const named = wanted?.filter((lang) => lang !== 'all' && lang !== source);
  return [source, ...(all ? project.languages : chosenLanguages(project, named))];
}

/** Asks the register of rights. A derivative work keeps no reference, so demands to name the issuer collide with it. */
function refusalOf(host: Host, project: Project, document: Document): Refusal | undefined {
  const registers = loadRegisters(host, project);
  const register = registers.find((one) => one.document === document.id);
  if (!register) throw new UserError('no-rights', { document: document.id });
  const removal = removalDemand(registers);
  const permissions = permissionsOf(register, licences, { act: 'derive', demands: removal ? [removal] : [] });
  const text = permissions.find(({ asset }) => asset === 'text');
  if (text?.verdict === 'allowed') return undefined;
  return { document: document.id, basis: text?.basis ?? '', collisions: text?.collisions ?? [] };
}

/** The sentence that demands that no reference remains, whichever document of the project says it. */
function removalDemand(registers: ReturnType<typeof loadRegisters>): Demanded | undefined {
  for (const register of registers) {
    for (const permission of permissionsOf(register, licences, { act: 'derive' })) {
      const found = permission.obligations.find(({ obligation }) => obligation === 'remove-references');
      if (found) return found;
    }
  }
  return undefined;
}
