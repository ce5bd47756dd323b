/** Reads StarDict: an `.ifo` that describes, an `.idx` of words and a `.dict` of articles, which may be packed. */

import { headwordOf, renderingsIn } from './article.ts';
import type { DictionaryProblem, OnEntry } from './entry.ts';

/** The three files, unpacked. */
export interface StarDict {
  readonly ifo: string;
  readonly idx: Uint8Array;
  readonly text: Uint8Array;
}

/**
 * Gives each entry of the index. Markup of articles is left out; sounds and pictures are passed over.
 *
 * @returns What is wrong; nothing where all is well.
 * @see https://github.com/huzheng001/stardict-3/blob/master/dict/doc/StarDictFileFormat
 */
export function readStarDict({ ifo, idx, text }: StarDict, onEntry: OnEntry): DictionaryProblem | undefined {
  if (!ifo.replace(/^\ufeff/, '').startsWith("StarDict's dict ifo file"))
    return { messageId: 'bilingual-ifo', line: 1 };
  const value = (name: string): string | undefined => new RegExp(`^${name}=(.*?)\\r?$`, 'm').exec(ifo)?.[1];
  const types = value('sametypesequence');
  const wide = value('idxoffsetbits') === '64';
  const decoder = new TextDecoder();
  const view = new DataView(idx.buffer, idx.byteOffset, idx.byteLength);
  const numbers = wide ? 12 : 8;
  let entry = 0;
  for (let at = 0; at < idx.length; ) {
    entry++;
    const end = idx.indexOf(0, at);
    if (end < 0 || end + 1 + numbers > idx.length) return { messageId: 'bilingual-idx', data: { entry } };
    const offset = wide ? Number(view.getBigUint64(end + 1)) : view.getUint32(end + 1);
    const length = view.getUint32(end + numbers - 3);
    if (offset + length > text.length) return { messageId: 'bilingual-idx', data: { entry } };
    const head = decoder.decode(idx.subarray(at, end));
    const article = articleIn(text.subarray(offset, offset + length), types, decoder);
    const [first = '', ...rest] = article.split('\n');
    // Some begin with their own headword.
    const isHeaded = rest.length > 0 && headwordOf(first).toLowerCase() === head.toLowerCase();
    const body = isHeaded ? rest.join('\n') : article;
    onEntry(headwordOf(head), renderingsIn(body));
    at = end + 1 + numbers;
  }
  return undefined;
}

/** The texts of an article: a letter says what each is, in front of it or once for all articles. */
function articleIn(
  bytes: Uint8Array,
  types: string | undefined,
  decoder: { readonly decode: (bytes: Uint8Array) => string },
): string {
  const found: string[] = [];
  let at = 0;
  for (let index = 0; at < bytes.length && index < MOST_PARTS; index++) {
    const type = types === undefined ? String.fromCharCode(bytes[at++] ?? 0) : types[index];
    if (type === undefined) break;
    const isLast = types !== undefined && index === types.length - 1;
    // Capitals stand for data with their size in front.
    if (/[A-Z]/.test(type)) break;
    const zero = isLast ? -1 : bytes.indexOf(0, at);
    const end = zero < 0 ? bytes.length : zero;
    const text = decoder.decode(bytes.subarray(at, end));
    if (readable.has(type)) found.push(marked.has(type) ? withoutMarkup(text) : text);
    at = end + 1;
  }
  return found.join('\n');
}

const MOST_PARTS = 16;
/** Plain, Pango, XDXF, HTML, and lists of meanings; neither sounds nor pictures nor pronunciations. */
const readable: ReadonlySet<string> = new Set([...'mgxhlnwk']);
const marked: ReadonlySet<string> = new Set([...'gxhk']);

function withoutMarkup(text: string): string {
  return text
    .replace(/<(?:br|p|div|li|dd|dt|tr|def|blockquote)\b[^<>]*>/gi, '\n')
    .replace(/<(k|tr|ex|abr|co|i)\b[^<>]*>[^<>]*<\/\1>/gi, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => references[name] ?? ' ');
}

const references: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
