/** What is in a file that somebody found: one text, or several. */

import PostalMime from 'postal-mime';
import { readI18next } from '../formats/i18next.ts';
import { readPo } from '../formats/po.ts';
import { readXliff } from '../formats/xliff/index.ts';
import { beyondBounds } from '../project/text-bounds.ts';
import type { Copy, CopyFormat, ReadCopy } from './copy.ts';
import { packStanding, type Signers } from './pack.ts';
import { withoutRadicals } from './radicals.ts';
import { readPage } from './read-html.ts';
import { readDocx, readOdt } from './read-office.ts';
import { blocksOfMarkdown, blocksOfText } from './read-text.ts';
import { copyOfUnits } from './read-units.ts';
import { decodeText } from './text-encoding.ts';
import { unzip, type ZipEntry, ZipError } from './unzip.ts';

/** The largest file that is looked at, in bytes; unpacked it may be twice as large, all of its parts together. */
export const LARGEST_COPY: number = 64 * 1024 * 1024;
const LARGEST_UNPACKED = 2 * LARGEST_COPY;
/** The longest text that is looked at, in UTF-16 code units. */
const LONGEST_TEXT = 16 * 1024 * 1024;
const MOST_FILES = 5000;
/** Archives in archives, mails in mails. */
const DEEPEST = 3;
/** Mails of one mailbox that are looked at. */
const MOST_MAILS = 10_000;

/** What is left of the bounds while one file is read: whatever is nested in it shares them. */
interface Budget {
  bytes: number;
}

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

interface Within {
  readonly depth: number;
  readonly budget: Budget;
  readonly signers: Signers;
}

async function readWithin(path: string, bytes: Uint8Array, within: Within): Promise<readonly ReadCopy[]> {
  if (within.depth > DEEPEST) return [failed(path, 'nested')];
  if (bytes.length === 0) return [failed(path, 'empty')];
  if (startsWith(bytes, 'PK\u0003\u0004')) return readZip(path, bytes, within);
  if (startsWith(bytes, '%PDF-')) return readPdfCopies(path, bytes, within);
  const kind = kindOf(path, bytes);
  if (kind === undefined) return [failed(path, 'binary')];
  if (kind === 'mbox') return readMailbox(path, bytes, within);
  if (kind === 'mail') return readMail(path, bytes, within);
  if (kind === 'xliff' || kind === 'po' || kind === 'json') return [readUnits(path, bytes, kind)];
  const decoded = decodeText(bytes, kind === 'html');
  if (decoded === undefined) return [failed(path, 'binary')];
  if (decoded.length > LONGEST_TEXT) return [failed(path, 'large')];
  const beyond = kind === 'markdown' ? beyondBounds(decoded) : undefined;
  // A paragraph of many signs has words all the same; nothing that is locked has as many parts.
  if (beyond?.messageId === 'too-many-parts')
    return [{ path, error: { key: `errors.${beyond.messageId}`, data: { limit: beyond.limit } } }];
  return [withText(readText(path, decoded, kind))];
}

function failed(path: string, reason: string): ReadCopy {
  return { path, error: { key: `verify.error.${reason}`, data: {} } };
}

function withText(copy: Copy): ReadCopy {
  return copy.blocks.length === 0 && copy.hidden.length === 0 ? failed(copy.path, 'no-text') : copy;
}

type Kind = 'markdown' | 'text' | 'html' | 'xliff' | 'po' | 'json' | 'mail' | 'mbox';

const endings: ReadonlyMap<string, Kind> = new Map([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['mdx', 'markdown'],
  ['txt', 'text'],
  ['text', 'text'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['xlf', 'xliff'],
  ['xliff', 'xliff'],
  ['sdlxliff', 'xliff'],
  ['mqxliff', 'xliff'],
  ['po', 'po'],
  ['pot', 'po'],
  ['json', 'json'],
  ['eml', 'mail'],
  ['mbox', 'mbox'],
]);

function kindOf(path: string, bytes: Uint8Array): Kind | undefined {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  const known = endings.get(ending);
  if (known) return known;
  const head = (decodeText(bytes.subarray(0, 4096), true) ?? '').trimStart();
  if (/^From \S+.*\n[!-9;-~]+:/.test(head)) return 'mbox';
  if (/^(?:<\?xml[^>]*>\s*)?<xliff\b/.test(head)) return 'xliff';
  if (/^<(?:!doctype html|html|head|body|\?xml)/i.test(head)) return 'html';
  if (/^(?:(?:#[^\n]*\n)*)msgid "/.test(head)) return 'po';
  if (/^(?:From|To|Subject|Date|Received|Return-Path|Message-ID|MIME-Version|Delivered-To):/i.test(head))
    return 'mail';
  if (/^\{\s*"/.test(head)) return 'json';
  return bytes.subarray(0, 4096).includes(0) && decodeText(bytes.subarray(0, 4096), false) === undefined
    ? undefined
    : /^#{1,6} /m.test(head)
      ? 'markdown'
      : 'text';
}

function readText(path: string, text: string, kind: 'markdown' | 'text' | 'html'): Copy {
  const about = { path, format: kind, remarks: [] } as const;
  if (kind === 'html') return { ...about, ...readPage(text) };
  if (kind === 'markdown') return { ...about, ...blocksOfMarkdown(text), lang: '' };
  return { ...about, blocks: blocksOfText(text), hidden: [], lang: '' };
}

function readUnits(path: string, bytes: Uint8Array, format: 'xliff' | 'po' | 'json'): ReadCopy {
  const file = format === 'xliff' ? readXliff(bytes) : format === 'po' ? readPo(bytes) : readI18next(bytes);
  // Of a key that is used twice some readers take the first text and some the last: what it says cannot be told.
  const fatal = file.problems.find(({ fatal, messageId }) => fatal === true || messageId === 'jsonKeyTwice');
  if (!fatal) return withText(copyOfUnits(file, { path, format }));
  const { messageId, data, line, column } = fatal;
  return { path, error: { key: 'verify.error.format', data: { ...data, reason: messageId, line, column } } };
}

async function readZip(path: string, bytes: Uint8Array, within: Within): Promise<readonly ReadCopy[]> {
  try {
    const bounds = { total: within.budget.bytes, files: MOST_FILES };
    const entries = unzip(bytes, bounds);
    within.budget.bytes -= entries.reduce((sum, entry) => sum + entry.bytes.length, 0);
    const names = new Map(entries.map((entry) => [entry.name, entry.bytes]));
    const word = names.get('word/document.xml');
    if (word)
      return [office(path, 'docx', readDocx(utf8(word), utf8(names.get('word/numbering.xml') ?? empty)))];
    const type = utf8(names.get('mimetype') ?? empty).trim();
    const content = names.get('content.xml');
    if (content && type.includes('opendocument')) return [office(path, 'odt', readOdt(utf8(content)))];
    if (type === 'application/epub+zip') return [readEpub(path, entries)];
    return await readPack(path, entries, within);
  } catch (error) {
    if (error instanceof ZipError) return [failed(path, error.message)];
    throw error;
  }
}

const empty = new Uint8Array();

function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, LONGEST_TEXT));
}

function office(
  path: string,
  format: CopyFormat,
  read: Pick<Copy, 'blocks' | 'hidden' | 'remarks'>,
): ReadCopy {
  return withText({ path, format, lang: '', ...read });
}

/** The pages of a book in the order of its spine, as one text. @see EPUB 3.3, 5.7 */
function readEpub(path: string, entries: readonly ZipEntry[]): ReadCopy {
  const opf = entries.find(({ name }) => name.endsWith('.opf'));
  const folder = opf?.name.replace(/[^/]*$/, '') ?? '';
  const index = utf8(opf?.bytes ?? empty);
  const hrefs = new Map<string, string>();
  for (const [item] of index.matchAll(/<(?:\w+:)?item\s[^>]*>/g)) {
    const id = /\sid="([^"]*)"/.exec(item)?.[1];
    const href = /\shref="([^"]*)"/.exec(item)?.[1];
    if (id !== undefined && href !== undefined) hrefs.set(id, folder + decodeUri(href));
  }
  const order = [...index.matchAll(/<(?:\w+:)?itemref\s[^>]*?idref="([^"]*)"/g)].map(([, id = '']) =>
    hrefs.get(id),
  );
  const pages = order.flatMap((name) => {
    const found = entries.find((entry) => entry.name === name);
    return found ? [readPage(utf8(found.bytes))] : [];
  });
  const lang = /<dc:language[^>]*>([^<]*)</.exec(index)?.[1]?.trim() ?? '';
  return withText({
    path,
    format: 'epub',
    blocks: pages.flatMap(({ blocks }) => blocks),
    hidden: pages.flatMap(({ hidden }) => hidden),
    lang,
    remarks: [],
  });
}

function decodeUri(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
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
  const about = { path, format: 'pdf', hidden: [], lang: '', remarks: [] } as const;
  return [
    ...copies,
    withText({
      ...about,
      blocks: blocksOfText(text),
      ...(pdf.reading !== undefined && { reading: withoutRadicals(pdf.reading.slice(0, LONGEST_TEXT)) }),
      ...(isDoubtful && { isDoubtful: true as const }),
      ...(pdf.isFaithful && { isFaithful: true as const }),
    }),
  ];
}

/** Scripts that pdf.js gives back in another order or in pieces. */
const reordered =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Lao}\p{Script=Tibetan}\p{Script=Gujarati}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Syriac}]/gu;

/** An archive of files: what its list of digests says comes first. */
async function readPack(
  path: string,
  entries: readonly ZipEntry[],
  { depth, budget, signers }: Within,
): Promise<readonly ReadCopy[]> {
  const { faults, remarks } = packStanding(
    entries.map((entry) => [entry.name, entry.bytes] as const),
    signers,
  );
  const copies: ReadCopy[] = faults.map((error) => ({ path, error }));
  for (const { name, bytes } of entries) {
    if (isListing(name) || bytes.length === 0) continue;
    copies.push(...(await readWithin(`${path}!${name}`, bytes, { depth: depth + 1, budget, signers })));
  }
  // Pictures, fonts and style sheets are no copies.
  return copies
    .filter((one) => !('error' in one) || !/\.(?:binary|no-text|empty|format)$/.test(one.error.key))
    .map((one) => ('error' in one ? one : { ...one, remarks: [...one.remarks, ...remarks] }));
}

/** What of a pack is no text: its lists, pictures, fonts and style sheets. */
export function isListing(name: string): boolean {
  return /(?:^|\/)(?:manifest\.json|SHA256SUMS)(?:\.sig)?$|\.(?:css|js|png|jpe?g|svg|woff2?|ttf|xml|opf|ncx)$/i.test(
    name,
  );
}

async function readMail(
  path: string,
  bytes: Uint8Array,
  { depth, budget, signers }: Within,
): Promise<readonly ReadCopy[]> {
  let mail: Awaited<ReturnType<typeof PostalMime.parse>>;
  try {
    mail = await PostalMime.parse(Buffer.from(bytes), {
      attachmentEncoding: 'arraybuffer',
      maxNestingDepth: 20,
    });
  } catch {
    return [failed(path, 'mail')];
  }
  const copies: ReadCopy[] = [];
  const about = { path, format: 'mail', hidden: [], lang: '', remarks: [] } as const;
  // Of two versions of one text the plain one is what the sender sees quoted; the other may hide things.
  if (mail.text?.trim()) copies.push(withText({ ...about, blocks: blocksOfText(unflowed(mail.text)) }));
  else if (mail.html?.trim()) copies.push(withText({ ...about, ...readPage(mail.html) }));
  for (const { filename, content } of mail.attachments) {
    const inner = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
    budget.bytes -= inner.length;
    if (budget.bytes < 0) return [...copies, failed(path, 'large')];
    copies.push(
      ...(await readWithin(`${path}!${filename ?? ''}`, inner, { depth: depth + 1, budget, signers })),
    );
  }
  return copies.length === 0 ? [failed(path, 'no-text')] : copies;
}

/** Lines that end in a blank go on in the next one. @see RFC 3676 */
function unflowed(text: string): string {
  return text.replace(/^-- \r?\n[\s\S]*$/m, '');
}

/** @see RFC 4155 */
async function readMailbox(path: string, bytes: Uint8Array, within: Within): Promise<readonly ReadCopy[]> {
  const text = Buffer.from(bytes).toString('latin1');
  const mails = text.split(/^From [^\n]*\n/m).slice(1);
  if (mails.length > MOST_MAILS) return [failed(path, 'mails')];
  const copies: ReadCopy[] = [];
  for (const [index, mail] of mails.entries()) {
    const unquoted = mail.replace(/^>(>*From )/gm, '$1');
    const inner = Buffer.from(unquoted, 'latin1');
    copies.push(...(await readMail(`${path}!${index + 1}`, inner, { ...within, depth: within.depth + 1 })));
  }
  return copies.length === 0 ? [failed(path, 'mail')] : copies;
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return [...magic].every((sign, index) => bytes[index] === sign.charCodeAt(0));
}
