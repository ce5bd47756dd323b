import { join, resolve } from 'node:path';
import { type ExportOptions, toExchange, toMarkdown } from '../exchange/index.ts';
import type { ExchangeFile } from '../formats/exchange.ts';
import { writeI18next } from '../formats/i18next.ts';
import { writePo } from '../formats/po.ts';
import { type ReadingDifference, readAgain } from '../formats/second-reader.ts';
import { writeXliff, type XliffOptions } from '../formats/xliff/index.ts';
import type { Host } from '../host.ts';
import type { Alignment, Document } from '../model.ts';
import { gettextName } from '../project/language-names.ts';
import type { Project } from '../project/project.ts';
import { readBytes } from '../project/read.ts';
import { showPath } from '../project/show-path.ts';
import { errorOf, readTranslation, translationPaths } from '../project/translations.ts';
import { blankTranslation } from '../text/blank.ts';
import { UserError } from '../user-error.ts';
import { alignerOf } from './aligner.ts';
import { exchangeFormats } from './exchange-formats.ts';
import { saveWhereAsked } from './save.ts';
import { requireTagIn } from './tag.ts';

/** Which translations, in which format, and where to. */
export interface ExportRequest {
  readonly documents: readonly Document[];
  /** Tags; `all` stands for every language of the project. */
  readonly languages: readonly string[];
  /** `md`, or a name of {@link exchangeFormats}; XLIFF 1.2 when absent. */
  readonly format?: string | undefined;
  /** The tool that the file is for. */
  readonly profile?: string | undefined;
  /** A page that needs no tool. */
  readonly packet: boolean;
  /** A folder, or a file by its ending; `-` for none: the text is only given back. The working directory when absent. */
  readonly out?: string | undefined;
  /** Whether another file may be replaced. */
  readonly overwrite: boolean;
  /** Words for translators into a language. */
  readonly words: (lang: string) => Promise<ExportOptions['t']>;
}

/** Files that were written, the text that nobody wanted written, or why one would not have been read as it should. */
export type Exports =
  | { readonly type: 'files'; readonly files: readonly ExportedFile[] }
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'disagreement';
      readonly lang: string;
      readonly differences: readonly ReadingDifference[];
    };

/** One file, and what is in it. */
export interface ExportedFile {
  /** As people read it. */
  readonly path: string;
  /** `false` when it was there already, the same. */
  readonly written: boolean;
  readonly items: number;
  /** Without translation. */
  readonly open: number;
  /** With one of an older English. */
  readonly stale: number;
}

/** One file to write, and what is in it. */
interface Exported {
  readonly name: string;
  readonly text: string;
  readonly file: ExchangeFile;
}

/**
 * Writes the translations asked for, all or none: each is read again by an independent reader before.
 *
 * @throws {UserError} for what is no language or cannot be read, for what cannot be written in the format, and for files
 * that are there already.
 */
export async function exportTranslations(
  host: Host,
  project: Project,
  request: ExportRequest,
): Promise<Exports> {
  const { documents, profile, format = 'xliff12', packet } = request;
  const isXliff = format === 'xliff12' || format === 'xliff';
  if (profile !== undefined && !isXliff) throw new UserError('exchange-profile', { profile });
  const all = request.languages.includes('all');
  const languages = all ? project.languages : request.languages.map((lang) => requireTagIn(project, lang));
  const exported: Exported[] = [];
  for (const document of documents) {
    for (const lang of languages) {
      if (lang === document.profile.lang) throw new UserError('is-definitive', { lang });
      const alignment = alignmentOf(host, project, { document, lang, onlyExisting: all });
      if (!alignment) continue;
      const options = { format, packet, prefill: profile === 'omegat' };
      const one = await exportOne(host, alignment, { ...options, t: await request.words(lang) });
      if ('differences' in one) return { type: 'disagreement', lang, differences: one.differences };
      exported.push(one);
    }
  }
  if (exported.length === 0) throw new UserError('exchange-nothing');
  return write(host, exported, { ...request, root: project.root });
}

/** The translation as it is; the English where there is none, unless all that there are were asked for. */
function alignmentOf(
  host: Host,
  project: Project,
  asked: { readonly document: Document; readonly lang: string; readonly onlyExisting: boolean },
): Alignment | undefined {
  const { document, lang } = asked;
  const result = readTranslation(host, project, document, lang);
  if (result.type === 'translation') return alignerOf(document)(result.translation);
  if (result.type === 'problem') throw errorOf(result.problem);
  if (asked.onlyExisting) return undefined;
  const paths = translationPaths(project, document.id, lang);
  return alignerOf(document)(
    blankTranslation(document, { lang, path: paths.text, recordPath: paths.record }),
  );
}

interface Wanted extends XliffOptions {
  readonly format: string;
  readonly packet: boolean;
  readonly t: ExportOptions['t'];
}

interface Disagreement {
  readonly differences: readonly ReadingDifference[];
}

async function exportOne(host: Host, alignment: Alignment, wanted: Wanted): Promise<Exported | Disagreement> {
  const { t } = wanted;
  const name = `${alignment.document.id}.${alignment.translation.lang}`;
  if (wanted.format === 'md' && !wanted.packet) {
    const file = toExchange(alignment, { format: 'po', t });
    return { name: `${name}.md`, text: toMarkdown(alignment), file };
  }
  const known = exchangeFormats[wanted.format] ?? 'xliff12';
  const file = toExchange(alignment, { format: wanted.packet ? 'po' : known, t });
  const text = await written(host, file, wanted);
  if (typeof text !== 'string') return text;
  if (wanted.packet) {
    const { renderPacket } = await import('../exchange/packet.ts');
    return { name: `${name}.html`, text: renderPacket(file, text, t), file };
  }
  const ending = file.format === 'po' ? 'po' : file.format === 'i18next' ? 'json' : 'xlf';
  return { name: `${name}.${ending}`, text, file };
}

async function written(
  host: Host,
  file: ExchangeFile,
  { prefill = false }: Wanted,
): Promise<string | Disagreement> {
  const options = { prefill };
  const isXliff = file.format !== 'po' && file.format !== 'i18next';
  const result = isXliff
    ? writeXliff(file, options)
    : file.format === 'po'
      ? writePo(file, {
          revisionDate: `${host.today()} 00:00+0000`,
          language: gettextName(file.targetLang),
        })
      : writeI18next(file);
  if (!result.ok) {
    const [problem] = result.problems;
    const reason = { key: problem?.messageId ?? '', data: problem?.data ?? {} };
    throw new UserError('exchange-unwritable', {}, { sentences: { reason } });
  }
  if (!isXliff) return result.text;
  const differences = await readAgain(result.text, file, options);
  return differences.length === 0 ? result.text : { differences };
}

function write(
  host: Host,
  exported: readonly Exported[],
  { out = '.', overwrite, root }: Pick<ExportRequest, 'out' | 'overwrite'> & { readonly root: string },
): Exports {
  if (out === '-') {
    if (exported.length > 1) throw new UserError('exchange-one-file');
    return { type: 'text', text: exported[0]?.text ?? '' };
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
    if (!overwrite) throw new UserError('exchange-exists', {}, { place: { path: showPath(host, path) } });
    return true;
  });
  if (changed.length > 0)
    saveWhereAsked(
      host,
      changed.map(({ path, text }) => ({ path, content: text })),
      { root, named: isFile ? undefined : resolve(host.cwd, out) },
    );
  return {
    type: 'files',
    files: files.map((one) => ({
      path: showPath(host, one.path),
      written: changed.includes(one),
      ...countsOf(one.file),
    })),
  };
}

function countsOf({ units }: ExchangeFile): Pick<ExportedFile, 'items' | 'open' | 'stale'> {
  const open = units.filter((unit) => !unit.locked && unit.target === undefined).length;
  const stale = units.filter((unit) => unit.needsWork).length;
  return { items: units.length, open, stale };
}
