/** What is in a file that somebody found: one text, or several. */

import { gunzipSync } from 'node:zlib';
import { readI18next } from '../formats/i18next.ts';
import { readPo } from '../formats/po.ts';
import { readXliff } from '../formats/xliff/index.ts';
import { beyondBounds } from '../project/text-bounds.ts';
import type { Copy, ReadCopy } from './copy.ts';
import { inReadingOrder } from './layout.ts';
import type { Signers } from './pack.ts';
import { withoutRadicals } from './radicals.ts';
import { isListing, readArchive } from './read-archive.ts';
import { blocksOfData } from './read-data.ts';
import { pageOfFeed } from './read-feed.ts';
import { readPage } from './read-html.ts';
import { readMail, readMailbox } from './read-mail.ts';
import { readOdt } from './read-odt.ts';
import { markdownOfNotebook, markdownOfOutline } from './read-outline.ts';
import { blocksOfRows } from './read-rows.ts';
import { readRtf } from './read-rtf.ts';
import { blocksOfMarkdown, blocksOfText } from './read-text.ts';
import { copyOfUnits } from './read-units.ts';
import { failed, LONGEST_TEXT, type Within, withEdges, withText } from './reading.ts';
import { decodeBytes, decodings } from './text-encoding.ts';

/** The largest file that is looked at, in bytes; unpacked it may be twice as large, all of its parts together. */
export const LARGEST_COPY: number = 64 * 1024 * 1024;
const LARGEST_UNPACKED = 2 * LARGEST_COPY;
/** Archives in archives, mails in mails. */
const DEEPEST = 3;

/**
 * Reads a file as what it is: by how it begins, then by the ending of its name.
 *
 * @param signers - Who may sign a pack.
 * @returns Every text in it, or why it, or a part of it, cannot be read. Never throws.
 */
export async function readCopies(
  path: string,
  bytes: Uint8Array,
  signers?: Signers,
): Promise<readonly ReadCopy[]> {
  return readWithin(path, bytes, { depth: 0, budget: { bytes: LARGEST_UNPACKED }, signers });
}

async function readWithin(path: string, bytes: Uint8Array, within: Within): Promise<readonly ReadCopy[]> {
  if (within.depth > DEEPEST) return [failed(path, 'nested')];
  if (bytes.length === 0) return [failed(path, 'empty')];
  if (startsWith(bytes, 'PK\u0003\u0004')) return readArchive(path, bytes, within, readWithin);
  if (startsWith(bytes, '%PDF-')) return readPdfCopies(path, bytes, within);
  if (startsWith(bytes, '\u001f\u008b\u0008')) return readGzip(path, bytes, within);
  const kind = kindOf(path, bytes);
  if (kind === undefined) return [failed(path, 'binary')];
  if (kind === 'mbox') return readMailbox(path, bytes, within, readWithin);
  if (kind === 'mail') return readMail(path, bytes, within, readWithin);
  if (kind === 'rtf')
    return [withText({ path, format: 'rtf', lang: '', ...readRtf(Buffer.from(bytes).toString('latin1')) })];
  if (kind === 'xliff' || kind === 'po' || kind === 'json') return [readUnits(path, bytes, kind)];
  const decoded = decodeBytes(bytes, kind === 'html');
  if (decoded === undefined) return [failed(path, 'binary')];
  if (decoded.text.length > LONGEST_TEXT) return [failed(path, 'large')];
  const beyond = kind === 'markdown' ? beyondBounds(decoded.text) : undefined;
  // A paragraph of many signs has words all the same; nothing that is locked has as many parts.
  if (beyond?.messageId === 'too-many-parts')
    return [{ path, error: { key: `errors.${beyond.messageId}`, data: { limit: beyond.limit } } }];
  const copy = readText(path, decoded.text, kind);
  if (!decoded.isGuess) return [withText(copy)];
  const otherwise = (): readonly Copy[] => [...decodings(bytes)].map((text) => readText(path, text, kind));
  return [withText({ ...copy, otherwise })];
}

type Kind =
  | 'markdown'
  | 'text'
  | 'html'
  | 'flat-odt'
  | 'opml'
  | 'notebook'
  | 'feed'
  | 'rtf'
  | 'rows'
  | 'xliff'
  | 'po'
  | 'json'
  | 'mail'
  | 'mbox';

const endings: ReadonlyMap<string, Kind> = new Map([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['mdx', 'markdown'],
  ['txt', 'text'],
  ['text', 'text'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['fodt', 'flat-odt'],
  ['opml', 'opml'],
  ['ipynb', 'notebook'],
  ['rtf', 'rtf'],
  ['csv', 'rows'],
  ['tsv', 'rows'],
  ['xlf', 'xliff'],
  ['xliff', 'xliff'],
  ['sdlxliff', 'xliff'],
  ['mqxliff', 'xliff'],
  ['po', 'po'],
  ['pot', 'po'],
  ['json', 'json'],
  ['eml', 'mail'],
  ['mhtml', 'mail'],
  ['mht', 'mail'],
  ['mbox', 'mbox'],
]);

function kindOf(path: string, bytes: Uint8Array): Kind | undefined {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  const known = endings.get(ending);
  if (known) return known;
  const some = decodeBytes(bytes.subarray(0, 4096), true);
  // A sequence of UTF-8 that is cut in two is none; what begins a file is plain.
  const head = (some?.text ?? '').trimStart();
  if (/^From \S+.*\n[!-9;-~]+:/.test(head)) return 'mbox';
  if (/^(?:<\?xml[^>]*>\s*)?<xliff\b/.test(head)) return 'xliff';
  if (/^(?:<\?xml[^>]*>\s*)?<office:document\b/.test(head)) return 'flat-odt';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (/^(?:<\?xml[^>]*>\s*)?<opml\b/.test(head)) return 'opml';
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:rss|feed|rdf:RDF)\b/.test(head)) return 'feed';
  if (/^<(?:!doctype html|html|head|body|\?xml)/i.test(head)) return 'html';
  // A piece of a page or of a book; Markdown may begin with a picture that is set in the middle.
  if (/^<(?:!--|[a-z][\w:.-]*(?:\s[^<>]*)?>)/i.test(head) && !/^(?:#{1,6}|[-*+]|\d{1,3}[.)]) /m.test(head))
    return 'html';
  if (/^(?:(?:#[^\n]*\n)*)msgid "/.test(head)) return 'po';
  if (/^(?:From|To|Subject|Date|Received|Return-Path|Message-ID|MIME-Version|Delivered-To):/i.test(head))
    return 'mail';
  if (/^(?:\{\s*"|\[\s*[[{"])/.test(head)) return 'json';
  // Every word is a piece of a program in it, as in the native form of pandoc.
  if (some === undefined || (head.match(/\bStr "/g)?.length ?? 0) >= 8) return undefined;
  // Their lists look like headings of Markdown.
  if (/^(?:h[1-6](?:\([^)\n]*\))?\. |={1,6} [^\n]+ ={1,6}$)/m.test(head)) return 'text';
  return /^#{1,6} /m.test(head) ? 'markdown' : 'text';
}

/** Whether a file is a mail or a mailbox: what is in it may be packed. */
export function isMailFile(path: string, bytes: Uint8Array): boolean {
  const kind = kindOf(path, bytes);
  return kind === 'mail' || kind === 'mbox';
}

function readText(
  path: string,
  text: string,
  kind: Exclude<Kind, 'rtf' | 'xliff' | 'po' | 'json' | 'mail' | 'mbox'>,
): Copy {
  const about = { path, remarks: [], hidden: [], lang: '' } as const;
  if (kind === 'html') return { ...about, format: 'html', ...readPage(text) };
  if (kind === 'feed') return { ...about, format: 'html', ...readPage(pageOfFeed(text)) };
  if (kind === 'flat-odt') return { ...about, format: 'odt', ...readOdt(text, '') };
  if (kind === 'markdown') return { ...about, format: 'markdown', ...blocksOfMarkdown(text) };
  if (kind === 'opml' || kind === 'notebook') {
    const markdown = kind === 'opml' ? markdownOfOutline(text) : (markdownOfNotebook(text) ?? text);
    return { ...about, format: 'markdown', ...blocksOfMarkdown(markdown) };
  }
  if (kind === 'rows') return { ...about, format: 'text', blocks: blocksOfRows(text) };
  const { text: ordered, left, isSource } = inReadingOrder(text);
  return {
    ...about,
    format: 'text',
    ...withEdges(blocksOfText(ordered), left),
    ...(isSource && { isDoubtful: true as const }),
  };
}

function readUnits(path: string, bytes: Uint8Array, format: 'xliff' | 'po' | 'json'): ReadCopy {
  const given = format === 'xliff' ? bytes : inUtf8(bytes);
  const file = format === 'xliff' ? readXliff(given) : format === 'po' ? readPo(given) : readI18next(given);
  // Of a key that is used twice some readers take the first text and some the last: what it says cannot be told.
  const fatal = file.problems.find(({ fatal, messageId }) => fatal === true || messageId === 'jsonKeyTwice');
  const free = format === 'json' && fatal?.messageId !== 'jsonKeyTwice' ? dataOf(given) : undefined;
  if (free) return withText({ path, format: 'text', lang: '', remarks: [], ...free });
  if (!fatal) return withText(copyOfUnits(file, { path, format }));
  const { messageId, data, line, column } = fatal;
  // What is wrong with all of a file, as when it is empty, has no place in it.
  const key = line > 0 ? 'verify.error.format' : 'verify.error.format-whole';
  return { path, error: { key, data: { ...data, reason: messageId, ...(line > 0 && { line, column }) } } };
}

function dataOf(bytes: Uint8Array): ReturnType<typeof blocksOfData> {
  const text = Buffer.from(bytes).toString('utf8');
  return text.length > LONGEST_TEXT ? undefined : blocksOfData(text);
}

/** One file that was packed: its members one after another, named without the ending. @see RFC 1952 */
async function readGzip(path: string, bytes: Uint8Array, within: Within): Promise<readonly ReadCopy[]> {
  let inner: Uint8Array;
  try {
    inner = gunzipSync(bytes, { maxOutputLength: Math.max(1, within.budget.bytes) });
  } catch (cause) {
    const isLarge = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
    return [failed(path, isLarge ? 'zip-large' : 'zip-damaged')];
  }
  within.budget.bytes -= inner.length;
  const name = path.replace(/\.gz$/i, '');
  const copies = await readWithin(name, inner, { ...within, depth: within.depth + 1 });
  return copies.map((one) => ({ ...one, path: path + one.path.slice(name.length) }));
}

/** A PDF: what is attached to it, as it is, then what its pages show. */
async function readPdfCopies(
  path: string,
  bytes: Uint8Array,
  { depth, budget, signers }: Within,
): Promise<readonly ReadCopy[]> {
  const { readPdf } = await import('./pdf-reader.ts');
  const pdf = await readPdf(bytes);
  if (!pdf) return [failed(path, 'pdf')];
  const copies: ReadCopy[] = [];
  for (const { name, bytes: inner } of pdf.attachments) {
    if (isListing(name)) continue;
    budget.bytes -= inner.length;
    if (budget.bytes < 0) return [...copies, failed(path, 'large')];
    copies.push(...(await readWithin(`${path}!${name}`, inner, { depth: depth + 1, budget, signers })));
  }
  const text = withoutRadicals(pdf.text.slice(0, LONGEST_TEXT));
  const isDoubtful = (text.match(reordered)?.length ?? 0) > text.length / 20;
  const about = { path, format: 'pdf', hidden: [], lang: '' } as const;
  return [
    ...copies,
    withText({
      ...about,
      ...withEdges(blocksOfText(text), pdf.left),
      ...(pdf.reading !== undefined && { reading: withoutRadicals(pdf.reading.slice(0, LONGEST_TEXT)) }),
      beside: () => [
        ...pdf.metadata.map((one) => ({ text: one, where: 'metadata', at: 0 }) as const),
        ...pdf.links.map((one) => ({ text: one, where: 'link', at: 0 }) as const),
      ],
      ...(isDoubtful && { isDoubtful: true as const }),
      ...(pdf.isFaithful && { isFaithful: true as const }),
    }),
  ];
}

/** Scripts that pdf.js gives back in another order or in pieces. */
const reordered =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Lao}\p{Script=Tibetan}\p{Script=Gujarati}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Syriac}]/gu;

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return [...magic].every((sign, index) => bytes[index] === sign.charCodeAt(0));
}

/** JSON and PO are in UTF-8; some editors write them in UTF-16, with its mark. */
function inUtf8(bytes: Uint8Array): Uint8Array {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const decoded = isWide ? decodeBytes(bytes, false) : undefined;
  return decoded === undefined ? bytes : Buffer.from(decoded.text.replace(/^\uFEFF/, ''));
}
