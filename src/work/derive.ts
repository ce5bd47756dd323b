import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import {
  type ComposeOptions,
  composeDerivative,
  type Derived,
  derivativeMarkdown,
} from '../derive/compose.ts';
import { inLanguage, type Organization, parseOrganization } from '../derive/derivative-files.ts';
import {
  loadDerivativeProfile,
  loadRegisters,
  loadScanner,
  loadTemplates,
} from '../derive/derivative-project.ts';
import {
  asDocument,
  type BuiltFile,
  judgeOrganization,
  type Remaining,
  remainingReferences,
} from '../derive/derive.ts';
import type { Host } from '../host.ts';
import type { Diagnostic, Document } from '../model.ts';
import type { Project } from '../project/project.ts';
import { ANY_LINE, formatData, readText } from '../project/read.ts';
import { readTranslation } from '../project/translations.ts';
import { licences } from '../rights/index.ts';
import { type Demanded, type Permission, permissionsOf } from '../rights/rights.ts';
import { byCodeUnit, type Position, positions } from '../text/text.ts';
import { UserError } from '../user-error.ts';
import { alignerOf } from './aligner.ts';
import { chosenLanguages, oneDocument } from './choose.ts';
import { createOutcomes } from './outcome.ts';
import type { DerivativePackRequest } from './pack-derivative.ts';
import { rules } from './rules.ts';
import { writeDerivative } from './write-derivative.ts';

/** What is derived, for whom, and where to. */
export interface DeriveRequest {
  readonly document?: string | undefined;
  /** Tags; all with `all`, or when absent. */
  readonly languages?: readonly string[] | undefined;
  /** File that describes the organization, as the command line names it. */
  readonly organization?: string | undefined;
  /** For no organization in particular. */
  readonly neutral: boolean;
  readonly out?: string | undefined;
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
  | { readonly type: 'reference'; readonly remaining: Remaining }
  | { readonly type: 'finding'; readonly diagnostic: Diagnostic };

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
  /** For a person to look at: it refuses nothing. */
  readonly doubtful: readonly Doubtful[];
  /** The folder it was written to, as people read it. */
  readonly folder?: string;
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
  const languages = wantedLanguages(project, document, request.languages);
  const organization = readOrganization(host, request);
  const profile = loadDerivativeProfile(host, project, document);
  const refusal = refusalOf(host, project, document);
  if (refusal) return { refusal };
  const scanner = loadScanner(host, project, document, profile);
  refuseOrganization(organization, scanner, request.organization ?? '');
  requireKnownUnits(document, organization, request.organization ?? '');
  const options = { document, profile, scanner, organization };
  const derived = languages.map((lang) => compose(host, project, { options, lang }));
  const built = build(derived, { document, organization });
  const problems = await problemsOf(derived, built, options);
  const doubtful = doubtfulIn(built, options);
  if (problems.length > 0 || !request.write) return { derived, problems, doubtful };
  if (request.out === undefined) throw new UserError('needs-out');
  const [english] = derived;
  if (request.pack && english) {
    const given = { ...options, english, markdown: built.markdown };
    const place = { ...request.pack, out: request.out, project: project.root };
    return { derived, doubtful, ...(await packed(host, given, place)) };
  }
  return {
    derived,
    problems,
    doubtful,
    folder: writeDerivative(host, built.files, { given: request.out, project: project.root }),
  };
}

/** The same texts in every format; what is left in one of them keeps all from being written. */
async function packed(
  host: Host,
  given: Parameters<typeof asDocument>[0] & Pick<ComposeOptions, 'scanner'>,
  request: DerivativePackRequest & { readonly out: string; readonly project: string },
): Promise<Pick<Derivation, 'problems' | 'folder'>> {
  const { organization, scanner, markdown } = given;
  const { writeDerivativePack } = await import('./pack-derivative.ts');
  const names = [...markdown.keys()].map((lang) => inLanguage(organization?.name, lang) ?? '');
  const facts = { organization: organization?.name ?? null, omitted: organization?.omit ?? [] };
  const { remaining, ...written } = await writeDerivativePack(
    host,
    { derived: asDocument(given), scanner, names, facts, words: request.words },
    request,
  );
  return { problems: remaining.map((one) => ({ type: 'reference', remaining: one }) as const), ...written };
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

function readOrganization(
  host: Host,
  { organization: file, neutral }: Pick<DeriveRequest, 'organization' | 'neutral'>,
): Organization | undefined {
  if (file === undefined) {
    if (!neutral) throw new UserError('needs-organization');
    return undefined;
  }
  if (neutral) throw new UserError('organization-or-neutral');
  return parseOrganization(readText(host, resolve(host.cwd, file), ANY_LINE), file);
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

function refuseOrganization(
  organization: Organization | undefined,
  scanner: ComposeOptions['scanner'],
  path: string,
): void {
  const [problem] = organization ? judgeOrganization(organization, scanner) : [];
  if (problem) throw new UserError(`organization-${problem.messageId}`, problem.data, { place: { path } });
}

function requireKnownUnits(document: Document, organization: Organization | undefined, path: string): void {
  const known = new Set(document.current.units.map(({ address }) => address));
  for (const item of [...(organization?.omit ?? []), ...Object.keys(organization?.replace ?? {})]) {
    if (!known.has(item))
      throw new UserError('no-such-item', { item, known: [...known].join(', ') }, { place: { path } });
  }
}

function compose(
  host: Host,
  project: Project,
  { options, lang }: { readonly options: ComposeOptions; readonly lang: string },
): Derived {
  const templates = loadTemplates(host, project, options.document.id, lang);
  const given = { lang, ...(templates && { templates }) };
  if (lang === options.document.profile.lang) return composeDerivative(options, given);
  const result = readTranslation(host, project, options.document, lang);
  if (result.type === 'translation') {
    return composeDerivative(options, {
      ...given,
      alignment: alignerOf(options.document)(result.translation),
    });
  }
  if (result.type === 'absent')
    throw new UserError('no-translation', { document: options.document.id, lang });
  throw new UserError(result.problem.messageId, result.problem.data, {
    place: { path: result.problem.path },
  });
}

interface Built {
  readonly files: readonly BuiltFile[];
  readonly markdown: ReadonlyMap<string, string>;
}

function build(
  derived: readonly Derived[],
  what: { document: Document; organization: Organization | undefined },
): Built {
  const { document, organization } = what;
  const markdown = new Map(
    derived.map((one) => {
      const notice = inLanguage(organization?.notice, one.lang);
      const contact = inLanguage(organization?.contact, one.lang);
      return [
        one.lang,
        derivativeMarkdown(one, [notice, contact].filter(Boolean).join('\n\n') || undefined),
      ] as const;
    }),
  );
  const texts = [...markdown].map(
    ([lang, text]): BuiltFile => ({ path: `${lang}/${document.id}.md`, text, surface: 'markdown', lang }),
  );
  const manifest = manifestOf(texts, what);
  return { files: [...texts, { path: 'manifest.json', text: manifest, surface: 'json' }], markdown };
}

/** What was built, byte by byte. It names nobody but the organization. */
function manifestOf(
  files: readonly BuiltFile[],
  { document, organization }: { document: Document; organization: Organization | undefined },
): string {
  const listed = files
    .map(({ path, text, lang }) => ({
      path,
      lang,
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
    }))
    .sort((a, b) => byCodeUnit(a.path, b.path));
  return formatData({
    version: 1,
    kind: 'derivative',
    document: document.id,
    definitive: document.profile.lang,
    organization: organization?.name ?? null,
    omitted: organization?.omit ?? [],
    files: listed,
  });
}

/** Every reason why nothing may be built. */
async function problemsOf(
  derived: readonly Derived[],
  built: Built,
  options: ComposeOptions,
): Promise<readonly DeriveProblem[]> {
  const { document, organization, scanner } = options;
  const ofUnits = derived.flatMap(({ problems }) => problems);
  const names = [...built.markdown.keys()].map((lang) => inLanguage(organization?.name, lang) ?? '');
  const left = remainingReferences(built.files, scanner, names).filter(({ hit }) => hit.level === 'error');
  const found: readonly DeriveProblem[] = [
    ...ofUnits.map((problem) => ({ type: 'unit', problem }) as const),
    ...left.map((remaining) => ({ type: 'reference', remaining }) as const),
  ];
  const [english] = derived;
  if (!english || found.length > 0) return found;
  const diagnostics = await findingsIn({ document, english, markdown: built.markdown, organization });
  return diagnostics.map((diagnostic) => ({ type: 'finding', diagnostic }) as const);
}

/** What may be a reference and may be ordinary words, with its place in the file. */
function doubtfulIn(built: Built, { organization, scanner }: ComposeOptions): readonly Doubtful[] {
  const names = [...built.markdown.keys()].map((lang) => inLanguage(organization?.name, lang) ?? '');
  const places = new Map(built.files.map(({ path, text }) => [path, positions(text)]));
  return remainingReferences(built.files, scanner, names).flatMap(({ path, hit }) => {
    if (hit.level === 'error') return [];
    const position = hit.where === 'filename' ? undefined : places.get(path)?.(hit.span.start);
    return [{ path, position, found: hit.data.found, form: hit.form }];
  });
}

/** Holds the languages of a derivative against its own English. */
async function findingsIn(given: Parameters<typeof asDocument>[0]): Promise<readonly Diagnostic[]> {
  const { document, translations, added } = asDocument(given);
  const outcomeOf = createOutcomes({ rules, severities: { 'state/stale-unknown': 'off' } });
  const diagnostics: Diagnostic[] = [];
  for (const translation of translations) {
    const { findings } = await outcomeOf(document, translation);
    diagnostics.push(
      ...findings.filter(
        ({ severity, address }) => severity !== 'note' && !(address !== undefined && added.has(address)),
      ),
    );
  }
  return diagnostics;
}
