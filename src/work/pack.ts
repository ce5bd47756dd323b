import { join } from 'node:path';
import { loadDerivativeProfile } from '../derive/derivative-project.ts';
import { toExchange } from '../exchange/index.ts';
import { writeZip } from '../formats/zip.ts';
import type { Host } from '../host.ts';
import type { Alignment, Document, Translation } from '../model.ts';
import { type AssembleOptions, assemblePack, type DocumentToPack } from '../pack/assemble.ts';
import type { PackFile, TextToPack } from '../pack/files.ts';
import { aboutText, type ManifestDocument, type ManifestText } from '../pack/manifest.ts';
import { type Obligations, obligationsOf } from '../pack/obligations.ts';
import { readableSource, readableTranslation } from '../pack/readable.ts';
import {
  type Lacking,
  lackingIn,
  type Required,
  requiredInSource,
  requiredInTranslation,
} from '../pack/required.ts';
import type { Project } from '../project/project.ts';
import { showPath } from '../project/show-path.ts';
import { errorOf } from '../project/translations.ts';
import { UserError } from '../user-error.ts';
import { alignerOf } from './aligner.ts';
import { chosenDocuments, chosenLanguages } from './choose.ts';
import { keptPacks } from './kept-packs.ts';
import { createOutcomes, type ItemStatus, type Outcome } from './outcome.ts';
import { fromOf } from './pack-from.ts';
import { type BuiltPdf, createPdfs } from './pack-pdf.ts';
import {
  definitiveExchange,
  type PackFormats,
  type WordsOf,
  wantedFormats,
  wantedSite,
  writable,
} from './pack-request.ts';
import { pathsOf } from './paths.ts';
import { createReader } from './reader.ts';
import { rules } from './rules.ts';
import { signer } from './sign-pack.ts';
import { comparePack, type PackDifference, writePack } from './write-pack.ts';

/** What is packed, in which formats, and where to. */
export interface PackRequest extends PackFormats {
  readonly document?: string | undefined;
  /** All when absent. The definitive text is always in the pack. */
  readonly languages?: readonly string[] | undefined;
  /** Whether texts are packed that are not done, which then say so themselves. */
  readonly allowDraft: boolean;
  readonly out: string;
  /** Whether an archive is written beside the folder. */
  readonly zip: boolean;
  /** File of the private key that the manifest is signed with, as the command line names it. */
  readonly sign?: string | undefined;
  /** Where the folder will be on the web. */
  readonly site?: string | undefined;
  /** Whether the folder is compared with what would be written, and nothing is written. */
  readonly check: boolean;
  readonly words: WordsOf;
}

/** Why a text may not be packed. */
export type PackProblem =
  | {
      readonly type: 'items';
      readonly document: string;
      readonly lang: string;
      readonly items: readonly ItemStatus[];
    }
  | {
      readonly type: 'findings';
      readonly document: string;
      readonly lang: string;
      readonly rules: readonly string[];
    }
  | ({ readonly type: 'lacking' } & Lacking);

/** A pack; with problems nothing of it was written. */
export interface Pack {
  readonly problems: readonly PackProblem[];
  /** Files that are written, or would be. */
  readonly files: readonly PackFile[];
  readonly texts: number;
  /** As people read it. */
  readonly folder: string;
  readonly archive: string | undefined;
  /** What is otherwise in the folder; only of a check. */
  readonly differences?: readonly PackDifference[];
}

/**
 * Builds a faithful pack, looks in its bytes for what has to stand there, and writes it, all or nothing.
 *
 * @throws {UserError} for what there is not or cannot be read, and for what a format cannot hold.
 */
export async function packProject(host: Host, project: Project, request: PackRequest): Promise<Pack> {
  const formats = wantedFormats(request.formats);
  const site = wantedSite(request.site);
  const signed = request.sign === undefined ? undefined : signer(host, request.sign);
  const documents = chosenDocuments(project, request.document);
  const languages = chosenLanguages(project, request.languages);
  const problems: PackProblem[] = [];
  const required = new Map<string, readonly Required[]>();
  const packed: DocumentToPack[] = [];
  for (const document of documents) {
    const obligations = obligationsFor(host, project, document);
    const about = manifestDocument(document, obligations, []);
    const own = sourceState(document);
    const texts = [await sourceToPack(document, { obligations, request, about: aboutText(about, own) })];
    const described: ManifestText[] = [own];
    required.set(keyOf(document.id, document.profile.lang), requiredInSource(document));
    for await (const one of translationsOf(host, project, { document, languages })) {
      const open = one.outcome.items.filter(({ status }) => !isReady(status));
      const refusals = problemsOf(document, one, { open, allowDraft: request.allowDraft });
      problems.push(...refusals);
      const isDraft = open.length > 0 || refusalsOf(one.outcome, false).length > 0;
      const asked = requiredInTranslation(one.alignment);
      required.set(keyOf(document.id, one.alignment.translation.lang), asked);
      const state = stateOf(one, { open, isDraft });
      const given = { isDraft, obligations, request, asked, about: aboutText(about, state) };
      texts.push(await translationToPack(one.alignment, given));
      described.push(state);
    }
    packed.push({ manifest: { ...about, texts: described }, texts });
  }
  const base = { texts: packed.reduce((sum, { texts }) => sum + texts.length, 0) };
  const folder = showPath(host, join(host.cwd, request.out));
  if (problems.length > 0) return { ...base, problems, files: [], folder, archive: undefined };
  // What is compared or signed is built from nothing but the texts.
  const isFresh = request.check || signed !== undefined;
  const kept = isFresh ? undefined : keptPacks(host, project, join(host.cwd, request.out));
  const pdfs = formats.includes('pdf') ? createPdfs(host, request.fonts ?? [], kept) : undefined;
  const inPdfs: Lacking[] = [];
  const more = async (given: TextToPack): Promise<readonly BuiltPdf[]> => {
    const built = await pdfs?.(given, required.get(keyOf(given.text.document, given.text.lang)) ?? []);
    inPdfs.push(...(built?.lacking ?? []));
    return built ? [built] : [];
  };
  const built = await assembled(packed, { request, formats, site, more, kept });
  const files = signed ? [...built, ...signed(built)] : built;
  const inOthers = files.flatMap((file) =>
    file.isKept ? [] : lackingIn(file, required.get(keyOf(file.document, file.lang)) ?? []),
  );
  const lacking = [...inPdfs, ...inOthers];
  if (lacking.length > 0) {
    const found = lacking.map((one) => ({ type: 'lacking', ...one }) as const);
    return { ...base, problems: found, files: [], folder, archive: undefined };
  }
  const archive = request.zip ? writeZip(files) : undefined;
  const given = { out: request.out, project: project.root, archive };
  if (request.check) {
    const differences = comparePack(host, files, given);
    return { ...base, problems, files, folder, archive: undefined, differences };
  }
  const written = writePack(host, files, given);
  kept?.save();
  return { ...base, problems, files, ...written };
}

function keyOf(document = '', lang = ''): string {
  return `${document} ${lang}`;
}

function obligationsFor(host: Host, project: Project, document: Document): Obligations {
  const { register } = loadDerivativeProfile(host, project, document);
  const obligations = obligationsOf(
    document,
    register && { document: document.id, ...register },
    register?.page,
  );
  if (obligations.refusal !== undefined)
    throw new UserError('pack-not-allowed', { document: document.id, basis: obligations.refusal });
  if (obligations.needsPage) throw new UserError('pack-no-page', { document: document.id });
  return obligations;
}

/** A translation with what was found out about it. */
interface Judged {
  readonly alignment: Alignment;
  readonly outcome: Outcome;
}

async function* translationsOf(
  host: Host,
  project: Project,
  { document, languages }: { readonly document: Document; readonly languages: readonly string[] },
): AsyncGenerator<Judged> {
  const severities = project.config.rules;
  const outcomeOf = createOutcomes({ rules, severities });
  const read = await createReader(host, project, (rule) => severities[rule] !== 'off');
  const { fromRoot } = pathsOf(host, project);
  for (const lang of languages) {
    const result = await read(document, lang);
    if (result.type === 'absent') continue;
    if (result.type === 'problem') throw errorOf(result.problem);
    const translation = fromRoot(result.translation);
    const outcome = await outcomeOf(document, translation);
    yield { alignment: alignerOf(document)(translation), outcome };
  }
}

/** Says what today's English says, and somebody accepted it as it is. */
function isReady(status: ItemStatus['status']): boolean {
  return status === 'current' || status === 'reviewed' || status === 'english';
}

function problemsOf(
  document: Document,
  { outcome, alignment }: Judged,
  { open, allowDraft }: { readonly open: readonly ItemStatus[]; readonly allowDraft: boolean },
): readonly PackProblem[] {
  const about = { document: document.id, lang: alignment.translation.lang };
  const found = refusalsOf(outcome, allowDraft);
  return [
    ...(open.length > 0 && !allowDraft ? [{ type: 'items', ...about, items: open } as const] : []),
    ...(found.length > 0 ? [{ type: 'findings', ...about, rules: found } as const] : []),
  ];
}

/** The rules whose errors are in the way; those about the notice and the clause are, whatever is allowed. */
function refusalsOf({ findings }: Outcome, allowDraft: boolean): readonly string[] {
  const errors = findings.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId);
  return [...new Set(errors)].filter((id) => !allowDraft || isRequired(id));
}

function isRequired(id: string): boolean {
  return rules.some((rule) => rule.id === id && rule.required === true);
}

async function sourceToPack(
  document: Document,
  {
    obligations: { credit },
    request,
    about,
  }: {
    readonly obligations: Obligations;
    readonly request: PackRequest;
    readonly about: TextToPack['about'];
  },
): Promise<TextToPack> {
  const { lang } = document.profile;
  const words = await request.words(lang);
  const known = { isDraft: false, isMachineMade: false, credit };
  return {
    text: readableSource(document, known),
    markdown: document.current.text,
    exchange: definitiveExchange(document, words.t),
    words,
    about,
    from: fromOf(document, { known, words, asked: requiredInSource(document) }),
  };
}

async function translationToPack(
  alignment: Alignment,
  given: {
    readonly isDraft: boolean;
    readonly obligations: Obligations;
    readonly request: PackRequest;
    /** What has to stand in it. */
    readonly asked: readonly Required[];
    readonly about: TextToPack['about'];
  },
): Promise<TextToPack> {
  const { document, translation } = alignment;
  const words = await given.request.words(translation.lang);
  const known = {
    isDraft: given.isDraft,
    isMachineMade: originsOf(translation).has('machine'),
    credit: given.obligations.credit,
  };
  const text = readableTranslation(alignment, known);
  return {
    text,
    markdown: translation.text,
    exchange: (format) => toExchange(alignment, { format, t: words.t }),
    words,
    about: given.about,
    from: fromOf(document, { known, words, asked: given.asked, alignment }),
  };
}

function originsOf({ record }: Translation): ReadonlySet<string> {
  return new Set(Object.values(record?.units ?? {}).map(({ origin }) => origin));
}

function sourceState({ profile, current }: Document): ManifestText {
  return { lang: profile.lang, state: 'definitive', origin: 'human', follows: current.fingerprint };
}

const STATES = ['initial', 'translated', 'reviewed', 'final'] as const;

function stateOf(
  { alignment, outcome }: Judged,
  { open, isDraft }: { readonly open: readonly ItemStatus[]; readonly isDraft: boolean },
): ManifestText {
  const { translation, edition } = alignment;
  const states = edition.units
    .filter(({ translatable, verbatim }) => translatable && !verbatim)
    .map(({ address }) => translation.record?.units[address]?.state ?? 'initial');
  const lowest = STATES.find((state) => states.includes(state)) ?? 'translated';
  return {
    lang: translation.lang,
    state: isDraft ? 'draft' : lowest,
    origin: outcome.origin,
    follows: edition.fingerprint,
    ...(open.length > 0 && {
      open: Object.fromEntries(open.map(({ address, status }) => [address, status])),
    }),
  };
}

function manifestDocument(
  { id, profile, current }: Document,
  { list }: Obligations,
  texts: readonly ManifestText[],
): ManifestDocument {
  return {
    document: id,
    title: profile.title,
    edition: current.id,
    definitive: profile.lang,
    fingerprint: current.fingerprint,
    obligations: list,
    texts,
  };
}

async function assembled(
  packed: readonly DocumentToPack[],
  {
    request,
    ...options
  }: { readonly request: PackRequest } & Pick<AssembleOptions, 'formats' | 'site' | 'more' | 'kept'>,
): Promise<readonly PackFile[]> {
  const words = await request.words(packed[0]?.manifest.definitive ?? 'en');
  return writable(assemblePack(packed, { kind: 'faithful', words, ...options }));
}
