/** Mails and mailboxes: the letter itself, then what is attached to it. The only importer of its package. */

import PostalMime from 'postal-mime';
import type { ReadCopy } from './copy.ts';
import { readPage } from './read-html.ts';
import { blocksOfText } from './read-text.ts';
import { failed, type ReadInner, type Within, withText } from './reading.ts';

/** Mails of one mailbox that are looked at. */
const MOST_MAILS = 10_000;

/**
 * A mail. Of a letter that is there as text and as a page some readers see the one and some the other: both are copies.
 * Never throws.
 */
export async function readMail(
  path: string,
  bytes: Uint8Array,
  { depth, budget, signers }: Within,
  readInner: ReadInner,
): Promise<readonly ReadCopy[]> {
  if (hasManyParts(bytes)) return [failed(path, 'large')];
  const given = withLineEnds(bytes);
  let mail: Awaited<ReturnType<typeof PostalMime.parse>>;
  try {
    mail = await PostalMime.parse(given.bytes, {
      attachmentEncoding: 'arraybuffer',
      // Mails in mails are copies of their own, and bounded as such.
      forceRfc822Attachments: true,
      maxNestingDepth: 20,
    });
  } catch {
    return [failed(path, 'mail')];
  }
  const copies: ReadCopy[] = [];
  const about = { format: 'mail', hidden: [], lang: '', remarks: [] } as const;
  const written = mail.text?.trim() ? withoutSignature(mail.text) : '';
  const [text, page] = [given.isCut ? withoutCuts(written) : written, mail.html?.trim() ? mail.html : ''];
  const nameOf = (part: string): string => (text !== '' && page !== '' ? `${path}!${part}` : path);
  if (text !== '') copies.push(withText({ ...about, path: nameOf('text'), blocks: blocksOfText(text) }));
  if (page !== '') copies.push(withText({ ...about, path: nameOf('html'), ...readPage(page) }));
  for (const { filename, content, mimeType } of mail.attachments) {
    const inner = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
    budget.bytes -= inner.length;
    if (budget.bytes < 0) return [...copies, failed(path, 'large')];
    const isMail = mimeType === 'message/rfc822' && !/\.eml$/i.test(filename ?? '');
    const name = isMail ? `${filename ?? 'mail'}.eml` : (filename ?? '');
    copies.push(...(await readInner(`${path}!${name}`, inner, { depth: depth + 1, budget, signers })));
  }
  return copies.length === 0 ? [failed(path, 'no-text')] : copies;
}

/** Parts of one mail that are looked at. */
const MOST_PARTS = 2000;
/** At each part the parser goes through all before it that are beside it. */
const MOST_STEPS = (MOST_PARTS * MOST_PARTS) / 2;

/** Whether a line that may begin a part comes too often, whatever the mail says of its boundaries. Linear. */
function hasManyParts(bytes: Uint8Array): boolean {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!/multipart\//i.test(mail)) return false;
  const counts = new Map<string, number>();
  let steps = 0;
  for (const [, boundary = ''] of mail.matchAll(/^--([^\r\n]{1,200})/gm)) {
    const key = boundary.replace(/(?:--)?[ \t]*$/, '');
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    steps += count;
    if (steps > MOST_STEPS) return true;
  }
  return false;
}

/**
 * The mail with the line ends that it has: those that flow are joined by the parser without regard to the marks of quotations
 * in front of them, and paragraphs are found without it.
 *
 * @see RFC 3676, 4.5
 */
function withLineEnds(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly isCut: boolean } {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!/format\s*=\s*"?flowed/i.test(mail)) return { bytes, isCut: false };
  const fixed = mail.replace(/^content-type:[^\n]*(?:\n[ \t][^\n]*)*/gim, (field) =>
    field.replace(/format\s*=\s*"?flowed"?/gi, 'format=fixed'),
  );
  return { bytes: Buffer.from(fixed, 'latin1'), isCut: /delsp\s*=\s*"?yes/i.test(mail) };
}

/** Lines that were cut within a word, with a blank that was not there; as deep in quotations as the next line is. */
function withoutCuts(text: string): string {
  const joined: string[] = [];
  let before: { readonly depth: number; readonly isCut: boolean } | undefined;
  for (const line of text.split(/\r?\n/)) {
    const [marks = ''] = /^>*/.exec(line) ?? [];
    const isCut = line.endsWith(' ') && line.slice(marks.length).trim() !== '--';
    const content = isCut ? line.slice(0, -1) : line;
    if (before?.isCut && before.depth === marks.length)
      joined.push(content.slice(marks.length).replace(/^ /, ''));
    else joined.push(joined.length === 0 ? content : `\n${content}`);
    before = { depth: marks.length, isCut };
  }
  return joined.join('');
}

/** The line that announces a signature ends the paragraph before it; a mail that was answered goes on behind it. */
function withoutSignature(text: string): string {
  return text.replace(/^-- \r?$/gm, '');
}

/** A mailbox, mail by mail. @see RFC 4155 */
export async function readMailbox(
  path: string,
  bytes: Uint8Array,
  within: Within,
  readInner: ReadInner,
): Promise<readonly ReadCopy[]> {
  const text = Buffer.from(bytes).toString('latin1');
  const mails = text.split(/^From [^\n]*\n/m).slice(1);
  if (mails.length > MOST_MAILS) return [failed(path, 'mails')];
  const copies: ReadCopy[] = [];
  for (const [index, mail] of mails.entries()) {
    const unquoted = mail.replace(/^>(>*From )/gm, '$1');
    const inner = Buffer.from(unquoted, 'latin1');
    const deeper = { ...within, depth: within.depth + 1 };
    copies.push(...(await readMail(`${path}!${index + 1}`, inner, deeper, readInner)));
  }
  return copies.length === 0 ? [failed(path, 'mail')] : copies;
}
