import { basename, resolve } from 'node:path';
import { takeImprint } from '../exchange/markdown.ts';
import { PACKET_MARK } from '../exchange/packet.ts';
import type { ExchangeFile, Inline } from '../formats/exchange.ts';
import { readI18next } from '../formats/i18next.ts';
import { readMarkdown } from '../formats/markdown.ts';
import { readPo } from '../formats/po.ts';
import { readXliff } from '../formats/xliff/index.ts';
import type { Host } from '../host.ts';
import { styleOf } from '../languages/quotes.ts';
import { spacesQuotes } from '../languages/spacing.ts';
import type { Block } from '../model.ts';
import { readBytes, readText } from '../project/read.ts';
import { showPath } from '../project/show-path.ts';
import { hasTooManySigns, MOST_SIGNS } from '../project/text-bounds.ts';
import { refuseConflict } from '../project/translations.ts';
import { isSeen } from '../text/seen.ts';
import { visibleData } from '../text/visible.ts';
import { UserError } from '../user-error.ts';

/** Bytes that a file for translators may have. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** A file that somebody gave: units with their English, or a whole translation as a text. */
export type GivenFile =
  | { readonly type: 'units'; readonly path: string; readonly file: ExchangeFile }
  | {
      readonly type: 'text';
      readonly path: string;
      readonly markdown: string;
      readonly document: string;
      readonly lang: string;
      readonly base: string;
      /** What of a page could not be said in Markdown, as `PageText.lost` has it. */
      readonly lost: ReadonlyMap<string, number>;
    };

/**
 * Reads a file by the ending of its name; where that says nothing, by how it begins.
 *
 * @param wanted The language that somebody said it is in.
 * @throws {UserError} when it cannot be read as what it is, with line and column.
 */
export async function readGiven(host: Host, name: string, wanted?: string): Promise<GivenFile> {
  const path = resolve(host.cwd, name);
  const shown = showPath(host, path);
  const kind = kindOf(name) ?? (await pageOf(host, path));
  if (kind === 'xliff') return units(shown, readXliff(readBytes(host, path, LARGEST_FILE)));
  if (kind === 'po') return units(shown, readPo(readBytes(host, path, LARGEST_FILE)));
  if (kind === 'json') return units(shown, readI18next(readBytes(host, path, LARGEST_FILE)));
  if (kind === undefined) throw new UserError('exchange-format', {}, { place: { path: shown } });
  const written = readText(host, path);
  if (written.trim() === '') throw new UserError('empty-file', {}, { place: { path: shown } });
  if (kind === 'html' && written.includes(PACKET_MARK)) {
    throw new UserError('exchange-packet', {}, { place: { path: shown } });
  }
  const { text, imprint } = takeImprint(written);
  const page = kind === 'markdown' ? { markdown: text, lost: nothing } : await asMarkdown(kind, text, wanted);
  const { blocks } = readMarkdown(page.markdown);
  refuseConflict(page.markdown, blocks, shown);
  // A page of scripts and pictures, a comment or a frame alone has no translation in it.
  if (!blocks.some(({ kind, text: words }) => !wordless.has(kind) && isSeen(words)))
    throw new UserError('empty-file', {}, { place: { path: shown } });
  return {
    type: 'text',
    path: shown,
    ...page,
    document: imprint?.document ?? '',
    lang: imprint?.lang ?? '',
    base: imprint?.base ?? '',
  };
}

/** What stands around a text. */
const wordless: ReadonlySet<Block['kind']> = new Set(['html', 'marker', 'meta', 'rule', 'definition']);

type Kind = 'xliff' | 'po' | 'json' | 'markdown' | 'html' | 'wml' | 'text';

/** Of a name that says nothing: whether the file begins as a page does. */
async function pageOf(host: Host, path: string): Promise<Kind | undefined> {
  const { pageKind } = await import('../formats/web-page.ts');
  const kind = pageKind(basename(path), readText(host, path));
  return kind === 'other' ? undefined : kind;
}

function kindOf(name: string): Kind | undefined {
  const ending = /\.([a-z]+)$/i.exec(basename(name))?.[1]?.toLowerCase() ?? '';
  return endings.get(ending);
}

const endings: ReadonlyMap<string, Kind> = new Map([
  ['xlf', 'xliff'],
  ['xliff', 'xliff'],
  ['sdlxliff', 'xliff'],
  ['mqxliff', 'xliff'],
  ['po', 'po'],
  ['pot', 'po'],
  ['json', 'json'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['wml', 'wml'],
  ['txt', 'text'],
  ['text', 'text'],
]);

const nothing: ReadonlyMap<string, number> = new Map();

async function asMarkdown(
  kind: 'html' | 'wml' | 'text',
  text: string,
  wanted: string | undefined,
): Promise<{ readonly markdown: string; readonly lost: ReadonlyMap<string, number> }> {
  if (kind === 'text') {
    return { markdown: (await import('../formats/plain-markdown.ts')).plainToMarkdown(text), lost: nothing };
  }
  return (await import('../formats/web-page.ts')).pageToMarkdown(kind, text, (lang) => {
    const tag = lang || (wanted ?? '');
    const [open = '“', close = '”'] = [...(styleOf(tag)?.shown ?? '')];
    const inside = open === '«' && spacesQuotes(tag) ? '\u00a0' : '';
    return [open + inside, inside + close];
  });
}

/** Nothing of a file with a fatal problem is used; what keeps a file from having units at all is as bad. */
function units(path: string, file: ExchangeFile): GivenFile {
  // Strings that were meant as PO but are none leave entries without anything in them.
  const isEmpty = file.units.every(({ source }) => file.format === 'po' && source.length === 0);
  const isBad = ({ fatal, severity }: ExchangeFile['problems'][number]): boolean =>
    fatal === true || (isEmpty && severity === 'error');
  const fatal = file.problems.find(isBad);
  if (fatal) {
    const { line, column, messageId, data, id } = fatal;
    const place = { path, ...(line > 0 && { position: { line, column } }) };
    const sentences = { reason: { key: messageId, data: visibleData(data), code: id } };
    throw new UserError('exchange-unreadable', {}, { place, sentences });
  }
  // Each text is a part of a text in Markdown, once it is taken over.
  const crowded = file.units.find(({ source, target = [] }) => [source, target].some(isCrowded));
  if (crowded) {
    const { line, column } = crowded;
    throw new UserError(
      'too-many-signs',
      { limit: MOST_SIGNS },
      { place: { path, position: { line, column } } },
    );
  }
  return { type: 'units', path, file };
}

function isCrowded(content: readonly Inline[]): boolean {
  return content.some((one) =>
    one.type === 'pair' ? isCrowded(one.children) : one.type === 'text' && hasTooManySigns(one.text),
  );
}
