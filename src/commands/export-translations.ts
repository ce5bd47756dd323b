import { join, resolve } from 'node:path';
import { createAligner } from '../align/index.ts';
import { toExchange, toMarkdown } from '../exchange/index.ts';
import type { ExchangeFile } from '../formats/exchange.ts';
import { writeI18next } from '../formats/i18next.ts';
import { writePo } from '../formats/po.ts';
import { readAgain } from '../formats/second-reader.ts';
import { writeXliff, type XliffOptions } from '../formats/xliff/index.ts';
import { createTranslate, type Translate } from '../messages/index.ts';
import { loadTranslatorMessages, translatorLanguage } from '../messages/languages.ts';
import type { Alignment, Document } from '../model.ts';
import type { Project } from '../project/project.ts';
import { readBytes } from '../project/read.ts';
import { showPath } from '../project/show-path.ts';
import { readTranslation, translationPaths } from '../project/translations.ts';
import { visible } from '../reporters/visible.ts';
import { blankTranslation } from '../text/blank.ts';
import { UserError } from '../user-error.ts';
import { save } from '../work/save.ts';
import type { Arguments, Context, ExitCode } from './command.ts';
import { exchangeFormats } from './exchange-formats.ts';
import { requireTag } from './tag.ts';

/** One file to write, and what is in it. */
interface Exported {
  readonly name: string;
  readonly text: string;
  readonly lang: string;
  readonly file: ExchangeFile;
}

/** Writes the translations asked for, all or none: each is read again by an independent reader before. */
export async function exportTranslations(
  context: Context,
  args: Arguments,
  { project, documents }: { readonly project: Project; readonly documents: readonly Document[] },
): Promise<ExitCode> {
  const format = args.text('format') ?? 'xliff12';
  const isXliff = format === 'xliff12' || format === 'xliff';
  const profile = args.text('profile');
  if (profile !== undefined && !isXliff) throw new UserError('exchange-profile', { profile });
  const all = args.positional.includes('all');
  const languages = all ? project.languages : args.positional.map(requireTag);
  const exported: Exported[] = [];
  for (const document of documents) {
    const align = createAligner(document);
    for (const lang of languages) {
      if (lang === document.profile.lang) throw new UserError('is-definitive', { lang });
      const alignment = alignmentOf(context, { project, document, lang }, align, all);
      if (!alignment) continue;
      const options = { format, packet: args.flag('packet'), prefill: profile === 'omegat' };
      const one = await exportOne(context, alignment, options);
      if (!one) return 2;
      exported.push(one);
    }
  }
  if (exported.length === 0) throw new UserError('exchange-nothing');
  return write(context, args, exported);
}

/** The translation as it is; the English where there is none, unless all that there are were asked for. */
function alignmentOf(
  { host }: Context,
  {
    project,
    document,
    lang,
  }: { readonly project: Project; readonly document: Document; readonly lang: string },
  align: ReturnType<typeof createAligner>,
  onlyExisting: boolean,
): Alignment | undefined {
  const result = readTranslation(host, project, document, lang);
  if (result.type === 'translation') return align(result.translation);
  if (result.type === 'problem') {
    const { messageId, data, path, line, column = 1 } = result.problem;
    const place = { path, ...(line !== undefined && { position: { line, column } }) };
    throw new UserError(messageId, data, { place });
  }
  if (onlyExisting) return undefined;
  const paths = translationPaths(project, document.id, lang);
  return align(blankTranslation(document, { lang, path: paths.text, recordPath: paths.record }));
}

interface Wanted extends XliffOptions {
  readonly format: string;
  readonly packet: boolean;
}

/** `undefined` when the file could not be written as it should be; that was said then. */
async function exportOne(
  context: Context,
  alignment: Alignment,
  wanted: Wanted,
): Promise<Exported | undefined> {
  const { lang } = alignment.translation;
  const id = alignment.document.id;
  const t = await translatorWords(context, lang);
  if (wanted.format === 'md' && !wanted.packet) {
    const file = toExchange(alignment, { format: 'po', t });
    return { name: `${id}.${lang}.md`, text: toMarkdown(alignment), lang, file };
  }
  const known = exchangeFormats[wanted.format] ?? 'xliff12';
  const file = toExchange(alignment, { format: wanted.packet ? 'po' : known, t });
  const text = await written(context, file, wanted);
  if (text === undefined) return undefined;
  if (wanted.packet) {
    const { renderPacket } = await import('../exchange/packet.ts');
    return { name: `${id}.${lang}.html`, text: renderPacket(file, text, t), lang, file };
  }
  const ending = file.format === 'po' ? 'po' : file.format === 'i18next' ? 'json' : 'xlf';
  return { name: `${id}.${lang}.${ending}`, text, lang, file };
}

/** Notes are for the translator: in the language of the translation where there are words in it. */
async function translatorWords({ rules, t }: Context, lang: string): Promise<Translate> {
  const known = translatorLanguage(lang);
  return known === undefined ? t : createTranslate(rules, known, await loadTranslatorMessages(known));
}

async function written(
  { host, t }: Context,
  file: ExchangeFile,
  { prefill = false }: Wanted,
): Promise<string | undefined> {
  const options = { prefill };
  const isXliff = file.format !== 'po' && file.format !== 'i18next';
  const result = isXliff
    ? writeXliff(file, options)
    : file.format === 'po'
      ? writePo(file, { revisionDate: `${host.today()} 00:00+0000` })
      : writeI18next(file);
  if (!result.ok) {
    const [problem] = result.problems;
    throw new UserError('exchange-unwritable', { reason: t(problem?.messageId ?? '', problem?.data ?? {}) });
  }
  if (!isXliff) return result.text;
  const differences = await readAgain(result.text, file, options);
  if (differences.length === 0) return result.text;
  host.stderr.write(`${t('export.disagrees', { lang: file.targetLang })}\n`);
  for (const difference of differences.slice(0, 10)) {
    const { type, unit, written: ours, read } = difference;
    const data = { type, unit: visible(unit), written: visible(ours), read: visible(read) };
    host.stderr.write(`  ${t('export.disagreement', data)}\n`);
  }
  return undefined;
}

function write({ host, t }: Context, args: Arguments, exported: readonly Exported[]): ExitCode {
  const out = args.text('out') ?? '.';
  if (out === '-') {
    if (exported.length > 1) throw new UserError('exchange-one-file');
    host.stdout.write(exported[0]?.text ?? '');
    return 0;
  }
  const isFile = /\.(?:xlf|xliff|po|json|md|html)$/i.test(out);
  if (isFile && exported.length > 1) throw new UserError('exchange-one-file');
  const files = exported.map((one) => ({
    ...one,
    path: resolve(host.cwd, isFile ? out : join(out, one.name)),
  }));
  const changed = files.filter(({ path, text }) => {
    if (!host.exists(path)) return true;
    if (Buffer.from(text).equals(readBytes(host, path, Number.POSITIVE_INFINITY))) return false;
    if (!args.flag('overwrite')) {
      throw new UserError('exchange-exists', {}, { place: { path: showPath(host, path) } });
    }
    return true;
  });
  if (changed.length > 0)
    save(
      host,
      changed.map(({ path, text }) => ({ path, content: text })),
    );
  for (const one of files) {
    const path = visible(showPath(host, one.path));
    if (!changed.includes(one)) host.stdout.write(`${t('export.same', { path })}\n`);
    else host.stdout.write(`${t('export.written', { path, ...countsOf(one.file, t) })}\n`);
  }
  return 0;
}

function countsOf({ units }: ExchangeFile, t: Translate): Record<string, string | number> {
  const open = units.filter((unit) => !unit.locked && unit.target === undefined).length;
  const stale = units.filter((unit) => unit.needsWork).length;
  return { items: t('count.item', { count: units.length }), open, stale };
}
