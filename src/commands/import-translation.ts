import { basename } from 'node:path';
import { createAligner } from '../align/index.ts';
import {
  baseOf,
  beginTranslation,
  isTaken,
  type Merge,
  mergeExchange,
  textToExchange,
  type UnitOutcome,
} from '../exchange/index.ts';
import type { ExchangeFile } from '../formats/exchange.ts';
import { readMarkdown } from '../formats/markdown.ts';
import { canonicalTag, isSameLanguage } from '../languages/registry.ts';
import type { Alignment, Document, Edition, Origin, Translation, TranslationRecord } from '../model.ts';
import type { Project } from '../project/project.ts';
import { formatData } from '../project/read.ts';
import { showPath } from '../project/show-path.ts';
import { filePath, readTranslation, translationPaths } from '../project/translations.ts';
import { sourcesIn, withSources } from '../record/made-from.ts';
import { visible } from '../reporters/visible.ts';
import { blankTranslation } from '../text/blank.ts';
import { UserError } from '../user-error.ts';
import { type Arguments, type Context, chosenDocuments, type ExitCode, oneDocument } from './command.ts';
import { editionNamed, editionSaid, proposeEdition } from './edition.ts';
import { type GivenFile, readGiven, shownData } from './read-exchange.ts';
import { save } from './save.ts';
import { writeChange } from './show-change.ts';
import { requireTag } from './tag.ts';

const origins: readonly Origin[] = ['human', 'machine', 'machine-reviewed'];

/** Takes over what a file changes in a translation: translation and record together, or nothing. */
export async function importTranslation(
  context: Context,
  args: Arguments,
  project: Project,
): Promise<ExitCode> {
  const { host, t } = context;
  const given = await readGiven(host, args.positional[0] ?? '', t);
  const document = documentOf(project, given, args);
  const lang = languageOf(document, given, args);
  const named = editionNamed(document, args.text('edition'));
  const align = createAligner(document, { madeFrom: named });
  const paths = translationPaths(project, document.id, lang);
  const record = filePath(host, project, document.id, lang);
  // There the file is the translation: what comes back replaces it, and check says what is wrong with it.
  if (record !== undefined) throw new UserError('exchange-record', { path: showPath(host, record) });
  const translation = currentTranslation(context, project, document, lang);
  const alignment = align(
    translation ??
      blankTranslation(document, {
        lang,
        path: showPath(host, paths.text),
        recordPath: showPath(host, paths.record),
      }),
  );
  const matched = given.type === 'text' ? matchText(given.markdown, alignment, align) : undefined;
  const edition = named ?? (matched && editionSaid(matched));
  const file = given.type === 'units' ? given.file : fileOf(given, matched ?? alignment, alignment);
  const options = { ...people(args), today: host.today() };
  const merged =
    matched && !translation ? beginTranslation(matched, options) : mergeExchange(file, alignment, options);
  const merge = edition ? { ...merged, record: recordOfEdition(document, edition, merged) } : merged;
  host.stdout.write(`${t('import.title', { document: document.id, lang, path: visible(given.path) })}\n`);
  const hasErrors = showProblems(context, given.path, file);
  const confidence = matched && confidences(matched);
  for (const outcome of merge.outcomes)
    await showOutcome(context, outcome, { lang, path: given.path, confidence });
  showNotes(context, file);
  if (matched && !named) proposeEdition(context, matched);
  showMissing(context, alignment, file, merge.outcomes);
  const conflicts = merge.outcomes.filter(({ outcome }) => outcome === 'conflict').length;
  const refused = merge.outcomes.some(({ outcome }) => outcome === 'refused');
  if (conflicts > 0) {
    host.stdout.write(`${t('import.conflicts', { count: conflicts })}\n`);
    return 1;
  }
  const code = refused || hasErrors ? 1 : 0;
  if (!merge.changed) {
    host.stdout.write(`${t('import.unchanged')}\n`);
    return code;
  }
  const items = t('count.item', { count: merge.outcomes.filter(isTaken).length });
  const path = showPath(host, paths.text);
  if (args.flag('dryRun')) {
    host.stdout.write(`${t('import.would', { items, path })}\n`);
    return code;
  }
  save(
    host,
    [
      { path: paths.text, content: merge.text },
      { path: paths.record, content: formatData(merge.record) },
    ],
    project.root,
  );
  host.stdout.write(`${t('import.done', { items, path })}\n`);
  if (Object.values(merge.record.units).every(({ translator }) => translator === undefined)) {
    host.stdout.write(`${t('import.machine')}\n`);
  }
  host.stdout.write(`${t('import.next', { lang })}\n`);
  return code;
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

/** The document that the file names, or the command line, or the only one. The name is looked up, never a path. */
function documentOf(project: Project, given: GivenFile, args: Arguments): Document {
  const wanted = args.text('document');
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
function languageOf(document: Document, given: GivenFile, args: Arguments): string {
  const place = { path: given.path };
  const wanted = args.text('lang');
  const source = given.type === 'units' ? given.file.sourceLang : '';
  const expected = document.profile.lang;
  if (source !== '' && !isSameLanguage(source, expected)) {
    throw new UserError('exchange-source-lang', { found: source, expected }, { place });
  }
  const said = given.type === 'units' ? given.file.targetLang : given.lang;
  const found = said === '' ? undefined : (canonicalTag(said) ?? said);
  if (wanted !== undefined) {
    const lang = requireTag(wanted);
    if (found !== undefined && !isSameLanguage(found, lang)) {
      throw new UserError('exchange-other-lang', { found, expected: lang }, { place });
    }
    return refuseDefinitive(document, lang);
  }
  const inName = /\.([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)\.[a-z]+$/.exec(basename(given.path))?.[1];
  const lang = found ?? (inName === undefined ? undefined : canonicalTag(inName));
  if (lang === undefined) throw new UserError('exchange-lang', {}, { place });
  return refuseDefinitive(document, requireTag(lang));
}

function refuseDefinitive(document: Document, lang: string): string {
  if (lang === document.profile.lang) throw new UserError('is-definitive', { lang });
  return lang;
}

function currentTranslation(
  { host }: Context,
  project: Project,
  document: Document,
  lang: string,
): Translation | undefined {
  const result = readTranslation(host, project, document, lang);
  if (result.type === 'translation') return result.translation;
  if (result.type === 'absent') return undefined;
  const { messageId, data, path, line, column = 1 } = result.problem;
  throw new UserError(messageId, data, {
    place: { path, ...(line !== undefined && { position: { line, column } }) },
  });
}

function matchText(
  markdown: string,
  alignment: Alignment,
  align: ReturnType<typeof createAligner>,
): Alignment {
  const { blocks, text } = readMarkdown(markdown);
  return align({ ...alignment.translation, text, blocks });
}

/** A text as the units that it has; when it was made from our translation as it is now, what differs was edited. */
function fileOf(given: GivenFile, matched: Alignment, alignment: Alignment): ExchangeFile {
  const isBase = given.type === 'text' && given.base !== '' && given.base === baseOf(alignment);
  return textToExchange(matched, { alignment, isBase });
}

function people(args: Arguments): {
  readonly side?: 'ours' | 'theirs';
  readonly translator?: string;
  readonly origin?: Origin;
} {
  const translator = args.text('translator');
  const origin = origins.find((one) => one === args.text('origin'));
  const side = args.flag('ours') ? 'ours' : args.flag('theirs') ? 'theirs' : undefined;
  return { ...(side && { side }), ...(translator && { translator }), ...(origin && { origin }) };
}

/** What is wrong with the file itself; `true` when something of it is an error. */
function showProblems({ host, t, style }: Context, path: string, file: ExchangeFile): boolean {
  const shown = file.problems.filter(({ severity }) => severity !== 'note');
  for (const problem of shown) {
    const place = problem.line > 0 ? `:${problem.line}:${problem.column}` : '';
    const severity = style(
      problem.severity === 'error' ? 'red' : 'yellow',
      t(`severity.${problem.severity}`),
    );
    const section = problem.section === undefined ? '' : ` (${problem.section})`;
    host.stdout.write(
      `  ${visible(path)}${place}: ${severity}: ${t(problem.messageId, shownData(problem))}${section}\n`,
    );
  }
  return shown.some(({ severity }) => severity === 'error');
}

interface Shown {
  readonly lang: string;
  readonly path: string;
  readonly confidence: ReadonlyMap<string, number> | undefined;
}

async function showOutcome(
  context: Context,
  one: UnitOutcome,
  { lang, path, confidence }: Shown,
): Promise<void> {
  const { host, t, style } = context;
  if (one.outcome === 'unchanged' || (one.outcome === 'kept' && one.after === '')) return;
  const address = visible(one.address);
  if (one.outcome === 'refused') {
    const place = one.line > 0 ? `${visible(path)}:${one.line}:${one.column}: ` : '';
    const data = Object.fromEntries(
      Object.entries(one.data).map(([key, value]) => [
        key,
        typeof value === 'string' ? visible(value) : value,
      ]),
    );
    const reason = t(`import.reason.${one.reason ?? 'unknown'}`, data);
    host.stdout.write(`  ${place}${style('red', t('import.refused'))}: ${address}: ${reason}\n`);
    if (one.after !== '') host.stdout.write(`    ${visible(one.after)}\n`);
    return;
  }
  const sure = confidence?.get(one.address);
  const note = sure === undefined ? '' : `, ${t('import.confidence', { percent: Math.round(sure * 100) })}`;
  const title = `${address} (${t(`import.${one.outcome}`)}${note})`;
  await writeChange(context, title, one.before, one.after, lang);
}

function confidences(alignment: Alignment): ReadonlyMap<string, number> {
  return new Map(alignment.pairs.map((pair) => [pair.address, pair.confidence]));
}

/** What translators wrote back for people. */
function showNotes({ host, t }: Context, file: ExchangeFile): void {
  for (const unit of file.units) {
    for (const note of unit.notes) {
      if (note.from !== 'translator' || note.text.trim() === '') continue;
      const item = visible(unit.address || unit.id);
      host.stdout.write(`  ${t('import.note', { item, text: visible(note.text) })}\n`);
    }
  }
}

/** Of a file of ours, what somebody took out of it. */
function showMissing(
  { host, t }: Context,
  { edition }: Alignment,
  file: ExchangeFile,
  outcomes: readonly UnitOutcome[],
): void {
  const given = new Set(outcomes.map(({ address }) => address));
  const count = edition.units.filter(
    (unit) => unit.translatable && unit.content.trim() !== '' && !given.has(unit.address),
  ).length;
  if (count > 0 && file.format !== 'i18next' && file.fingerprint !== '')
    host.stdout.write(`${t('import.missing', { count })}\n`);
}
