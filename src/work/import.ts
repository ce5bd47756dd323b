import { basename } from 'node:path';
import type { Report } from '../check/report.ts';
import {
  baseOf,
  beginTranslation,
  isTaken,
  type Merge,
  type MergeOptions,
  mergeExchange,
  textToExchange,
  type UnitOutcome,
} from '../exchange/index.ts';
import type { ExchangeFile } from '../formats/exchange.ts';
import { readMarkdown } from '../formats/markdown.ts';
import type { Host, NewFile } from '../host.ts';
import { isSameLanguage } from '../languages/registry.ts';
import type { Alignment, Document, Edition, Pair, Translation, TranslationRecord } from '../model.ts';
import type { Project } from '../project/project.ts';
import { formatData } from '../project/read.ts';
import { showPath } from '../project/show-path.ts';
import { errorOf, filePath, readTranslation, translationPaths } from '../project/translations.ts';
import { sourcesIn, withSources } from '../record/made-from.ts';
import { blankTranslation } from '../text/blank.ts';
import { UserError } from '../user-error.ts';
import { findingsBrought } from './brought.ts';
import { chosenDocuments, oneDocument } from './choose.ts';
import { alignerFor, editionNamed, editionShown, type Proposal, proposalOf } from './edition.ts';
import { holding } from './holding.ts';
import { type GivenFile, readGiven } from './read-exchange.ts';
import { lexiconFor } from './reader.ts';
import { save } from './save.ts';
import { languageSaid, requireTag, requireTagIn, taggedBy } from './tag.ts';
import { languageItCameFrom } from './whose-translation.ts';

/** Which file, and what is said of it beside what it says itself. */
export interface ImportRequest extends Omit<MergeOptions, 'today'> {
  /** As the command line names it. */
  readonly name: string;
  readonly lang?: string | undefined;
  readonly document?: string | undefined;
  readonly dryRun: boolean;
  /** A text is taken of which little is matched for certain. */
  readonly unsure?: boolean;
  /** Name of the edition that the translation was made from; today's when nothing says otherwise. */
  readonly edition?: string | undefined;
}

/** What became of a file. */
export interface Imported {
  readonly document: string;
  readonly lang: string;
  /** Of the file that was given. */
  readonly path: string;
  readonly file: ExchangeFile;
  /** In the order of the file. */
  readonly outcomes: readonly UnitOutcome[];
  /** By address, how sure the match is, of a text that had to be matched. */
  readonly confidence: ReadonlyMap<string, number> | undefined;
  /** Items that a file of ours does not have any more. */
  readonly missing: number;
  readonly conflicts: number;
  /** Items that were taken over, or would be. */
  readonly taken: number;
  /** Whether there is something to write; with conflicts nothing is. */
  readonly changed: boolean;
  /** Path of the translation. */
  readonly target: string;
  /** What of a page could not be said in Markdown, as `PageText.lost` has it. */
  readonly lost: ReadonlyMap<string, number>;
  /** How little of a text was matched for certain: nothing was written. */
  readonly doubt?: { readonly matched: number; readonly total: number };
  /** What a check finds in the translation now and did not before; absent where nothing changes. */
  readonly brought?: Report;
  readonly proposal: Proposal | undefined;
  /** Whether nobody is known to have translated any of it. */
  readonly byNobody: boolean;
}

/**
 * Takes over what a file changes in a translation: translation and record together, or nothing.
 *
 * @throws {UserError} for a file that cannot be read, or when it is not clear what it is a translation of.
 */
export async function importTranslation(
  host: Host,
  project: Project,
  request: ImportRequest,
): Promise<Imported> {
  const given = await readGiven(host, request.name, request.lang);
  const document = documentOf(project, given, request.document);
  const said = languageOf(project, document, { given, wanted: request.lang });
  const lang = request.lang === undefined ? origin(host, { project, document, given, lang: said }) : said;
  const names = [`${document.id} ${lang}`];
  return holding(host, { project, names, dryRun: request.dryRun }, () =>
    takeOver(host, project, { request, given, document, lang }),
  );
}

/** A file, and what it is a translation of. */
interface Found {
  readonly request: ImportRequest;
  readonly given: GivenFile;
  readonly document: Document;
  readonly lang: string;
}

async function takeOver(
  host: Host,
  project: Project,
  { request, given, document, lang }: Found,
): Promise<Imported> {
  const { name: _name, lang: _lang, document: _document, dryRun, unsure, edition: id, ...people } = request;
  const paths = translationPaths(project, document.id, lang);
  const record = filePath(host, project, document.id, lang);
  // There the file is the translation: what comes back replaces it, and check says what is wrong with it.
  if (record !== undefined) throw new UserError('exchange-record', { path: showPath(host, record) });
  const translation = currentTranslation(host, project, document, lang);
  const [path, recordPath] = [showPath(host, paths.text), showPath(host, paths.record)];
  const named = editionNamed(document, id);
  const align = alignerFor(document, named);
  // What belongs together in a text without a record is told by its words, too.
  const lexicon = await lexiconFor(host, project, lang);
  const alignment = align({
    ...(translation ?? blankTranslation(document, { lang, path, recordPath })),
    ...(lexicon && { lexicon }),
  });
  const matched = given.type === 'text' ? matchText(given.markdown, alignment, align) : undefined;
  const edition = named ?? (matched && editionShown(matched));
  const file = given.type === 'units' ? given.file : fileOf(given, matched ?? alignment, alignment);
  const options = { ...people, today: host.today() };
  const merged =
    matched && !translation ? beginTranslation(matched, options) : mergeExchange(file, alignment, options);
  const merge = edition ? { ...merged, record: recordOfEdition(document, edition, merged) } : merged;
  const { outcomes, changed } = merge;
  const conflicts = outcomes.filter(({ outcome }) => outcome === 'conflict').length;
  const doubt = matched && !translation && unsure !== true ? doubtOf(matched) : undefined;
  // A translation that begins with nothing would be a file without a text.
  if (matched && !translation && !doubt && !outcomes.some(isTaken))
    throw new UserError('empty-file', {}, { place: { path: given.path } });
  const isDone = changed && conflicts === 0 && !doubt;
  const after = filesOf(paths, merge);
  const before = translation ? filesOf(paths, translation) : [];
  const brought = isDone
    ? await findingsBrought(host, project, { document, lang, before, after })
    : undefined;
  if (isDone && !dryRun) save(host, after, project.root);
  return {
    document: document.id,
    lang,
    path: given.path,
    file,
    outcomes,
    confidence: matched && new Map(matched.pairs.map((pair) => [pair.address, pair.confidence])),
    missing: missingIn(file, alignment, outcomes),
    conflicts,
    taken: outcomes.filter(isTaken).length,
    changed,
    target: path,
    lost: given.type === 'text' ? given.lost : new Map(),
    ...(doubt && { doubt }),
    ...(brought && { brought }),
    proposal: matched && !named ? proposalOf(matched) : undefined,
    byNobody: Object.values(merge.record.units).every(({ translator }) => translator === undefined),
  };
}

/** A translation and its record as files; a translation of which nothing is known has none. */
function filesOf(
  paths: ReturnType<typeof translationPaths>,
  { text, record }: { readonly text: string; readonly record?: TranslationRecord },
): readonly NewFile[] {
  const known = record ? [{ path: paths.record, content: formatData(record) }] : [];
  return [{ path: paths.text, content: text }, ...known];
}

/** The document that the file names, or the command line, or the only one. The name is looked up, never a path. */
function documentOf(project: Project, given: GivenFile, wanted: string | undefined): Document {
  const named = given.type === 'units' ? given.file.document : given.document;
  const found = project.documents.find(({ id }) => id === named);
  const place = { path: given.path };
  if (wanted !== undefined) {
    const [document] = chosenDocuments(project, wanted);
    if (document && found && found.id !== wanted) {
      throw new UserError('exchange-other-document', { found: named, expected: wanted }, { place });
    }
    if (document) return document;
  }
  if (found) return found;
  const byName = project.documents.find(({ id }) => basename(given.path).startsWith(`${id}.`));
  if (byName) return byName;
  // A file of ours names a document of another project; one of others names whatever it likes.
  const isOurs = given.type === 'units' ? given.file.fingerprint !== '' : named !== '';
  if (isOurs) {
    const known = project.documents.map(({ id }) => id).join(', ');
    throw new UserError('exchange-document', { found: named, known }, { place });
  }
  return oneDocument(project, undefined);
}

/** The language that the file says, or its name, or the command line; they must not contradict each other. */
function languageOf(
  project: Project,
  document: Document,
  { given, wanted }: { readonly given: GivenFile; readonly wanted: string | undefined },
): string {
  const place = { path: given.path };
  const source = given.type === 'units' ? given.file.sourceLang : '';
  const expected = document.profile.lang;
  if (source !== '' && !isSameLanguage(source, expected)) {
    throw new UserError('exchange-source-lang', { found: source, expected }, { place });
  }
  const said = given.type === 'units' ? languageSaid(given.file) : (taggedBy(given.lang) ?? given.lang);
  const found = said === '' ? undefined : said;
  if (wanted !== undefined) {
    // Whoever writes `zh-tw` here means a translation that has a name already, or gets its right one.
    const lang = requireTagIn(project, taggedBy(wanted) ?? wanted);
    if (found !== undefined && !isSameLanguage(found, lang)) {
      throw new UserError('exchange-other-lang', { found, expected: lang }, { place });
    }
    return refuseDefinitive(document, lang);
  }
  const inName = tagInName(given.path);
  const lang = found ?? (inName === undefined ? undefined : taggedBy(inName));
  if (lang === undefined) throw new UserError('exchange-lang', {}, { place });
  return refuseDefinitive(document, requireTag(lang));
}

/** The language of the translation that a file of units came from, whatever a tool made of its tag. */
function origin(
  host: Host,
  {
    project,
    document,
    given,
    lang,
  }: {
    readonly project: Project;
    readonly document: Document;
    readonly given: GivenFile;
    readonly lang: string;
  },
): string {
  if (given.type !== 'units') return lang;
  const named = taggedBy(tagInName(given.path) ?? '');
  return languageItCameFrom(host, { project, document, file: given.file, lang, named });
}

/** The tag in the name of a file, as in `rules.de.po`. */
function tagInName(path: string): string | undefined {
  return /\.([A-Za-z]{1,3}(?:[-_@][A-Za-z0-9]{1,14})*)\.[a-z]+$/.exec(basename(path))?.[1];
}

/** How little of a text was matched for certain; `undefined` when it is enough. */
function doubtOf({ pairs }: Alignment): { readonly matched: number; readonly total: number } | undefined {
  let total = 0;
  let matched = 0;
  for (const { relation, targets, confidence } of pairs) {
    const count = targets.filter(({ kind }) => kind !== 'code' && kind !== 'rule').length;
    total += count;
    if (!uncertain.has(relation) && confidence >= 0.5) matched += count;
  }
  return matched < total * FEWEST_CERTAIN ? { matched, total } : undefined;
}

/** What is over, stands once more, or only adds up to something. */
const uncertain: ReadonlySet<Pair['relation']> = new Set(['extra', 'doubled', 'merged', 'split']);
/** Share of the paragraphs of a text that have to be matched for certain. */
const FEWEST_CERTAIN = 0.6;

function refuseDefinitive(document: Document, lang: string): string {
  if (lang === document.profile.lang) throw new UserError('is-definitive', { lang });
  return lang;
}

function currentTranslation(
  host: Host,
  project: Project,
  document: Document,
  lang: string,
): Translation | undefined {
  const result = readTranslation(host, project, document, lang);
  if (result.type === 'translation') return result.translation;
  if (result.type === 'absent') return undefined;
  throw errorOf(result.problem);
}

function matchText(
  markdown: string,
  { translation }: Alignment,
  align: (translation: Translation) => Alignment,
): Alignment {
  const { blocks, text } = readMarkdown(markdown);
  return align({ ...translation, text, blocks });
}

/** What is taken over was made from the edition that was named. */
function recordOfEdition(
  document: Document,
  edition: Edition,
  { record, outcomes }: Pick<Merge, 'record' | 'outcomes'>,
): TranslationRecord {
  const addresses = new Set(outcomes.filter(isTaken).map(({ address }) => address));
  return withSources(record, document, { addresses, sources: sourcesIn(document, edition) });
}

/** A text as the units that it has; when it was made from our translation as it is now, what differs was edited. */
function fileOf(given: GivenFile, matched: Alignment, alignment: Alignment): ExchangeFile {
  const isBase = given.type === 'text' && given.base !== '' && given.base === baseOf(alignment);
  return textToExchange(matched, { alignment, isBase });
}

/** Of a file of ours, what somebody took out of it. */
function missingIn(file: ExchangeFile, { edition }: Alignment, outcomes: readonly UnitOutcome[]): number {
  if (file.format === 'i18next' || file.fingerprint === '') return 0;
  const given = new Set(outcomes.map(({ address }) => address));
  return edition.units.filter(
    (unit) => unit.translatable && unit.content.trim() !== '' && !given.has(unit.address),
  ).length;
}
