/** ZIP archives: documents that are packages, and packs of files. */

import { readZip, ZipError } from '../formats/zip.ts';
import { allIn, type Beside, besideIn } from './beside.ts';
import type { Copy, CopyFormat, ReadCopy } from './copy.ts';
import { packStanding } from './pack.ts';
import { readDocx } from './read-docx.ts';
import { readPage } from './read-html.ts';
import { readOdt } from './read-odt.ts';
import {
  failed,
  isNoText,
  LONGEST_TEXT,
  type ReadInner,
  type Within,
  withClaim,
  withText,
} from './reading.ts';

const MOST_FILES = 5000;

type Parts = ReadonlyMap<string, Uint8Array>;

/** What is in an archive. Never throws. */
export async function readArchive(
  path: string,
  bytes: Uint8Array,
  within: Within,
  readInner: ReadInner,
): Promise<readonly ReadCopy[]> {
  let parts: Parts;
  try {
    parts = readZip(bytes, { total: within.budget.bytes, files: MOST_FILES });
  } catch (error) {
    if (error instanceof ZipError) return [failed(path, `zip-${error.fault}`)];
    throw error;
  }
  for (const part of parts.values()) within.budget.bytes -= part.length;
  const part = (name: string): string => utf8(parts.get(name) ?? empty);
  const word = wordPart(part);
  if (parts.has(word))
    return [office(path, 'docx', { ...docxOf(parts, word), beside: besideOf(part, word) })];
  const type = part('mimetype').trim();
  if (parts.has('content.xml') && type.includes('opendocument'))
    return [
      office(path, 'odt', {
        ...readOdt(part('content.xml'), part('styles.xml')),
        beside: besideOf(part, 'content.xml'),
      }),
    ];
  if (type === 'application/epub+zip') return [readEpub(path, parts)];
  return await readPack(path, parts, within, readInner);
}

const empty = new Uint8Array();

function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, LONGEST_TEXT));
}

function office(
  path: string,
  format: CopyFormat,
  read: Pick<Copy, 'blocks' | 'hidden' | 'remarks' | 'beside'>,
): ReadCopy {
  return withText({ path, format, lang: '', ...read });
}

/** Links, descriptions and metadata of a document, wherever its format keeps them. */
function besideOf(part: (name: string) => string, main: string): () => readonly Beside[] {
  const links = main.replace(/([^/]+)$/, '_rels/$1.rels');
  const whole = [
    'docProps/core.xml',
    'docProps/app.xml',
    'docProps/custom.xml',
    'word/comments.xml',
    'meta.xml',
    links,
  ];
  return () => [...besideIn(part(main), 'xml'), ...whole.flatMap((name) => allIn(part(name)))];
}

/** The main part of a Word document: some programs call it by another name. @see ECMA-376-2, 9.3 */
function wordPart(part: (name: string) => string): string {
  const [relation = ''] = /<Relationship\s[^>]*\/officeDocument"[^>]*>/.exec(part('_rels/.rels')) ?? [];
  const target = /\sTarget="\/?(word\/[^"]*\.xml)"/.exec(relation)?.[1];
  return target ?? 'word/document.xml';
}

function docxOf(parts: Parts, main: string): ReturnType<typeof readDocx> {
  const all = (pattern: RegExp): readonly string[] =>
    [...parts].flatMap(([name, bytes]) => (pattern.test(name) ? [utf8(bytes)] : []));
  const [numbering = ''] = all(/^word\/numbering\.xml$/);
  const [styles = ''] = all(/^word\/styles\.xml$/);
  return readDocx(utf8(parts.get(main) ?? empty), {
    numbering,
    styles,
    notes: all(/^word\/(?:foot|end)notes\.xml$/),
    edges: all(/^word\/(?:header|footer)\d*\.xml$/),
    comments: all(/^word\/comments\.xml$/),
  });
}

/** The pages of a book in the order of its spine, as one text. @see EPUB 3.3, 5.7 */
function readEpub(path: string, parts: Parts): ReadCopy {
  const [name = '', opf = empty] = [...parts].find(([one]) => one.endsWith('.opf')) ?? [];
  const folder = name.replace(/[^/]*$/, '');
  const index = utf8(opf);
  const hrefs = new Map<string, string>();
  for (const [item] of index.matchAll(/<(?:\w+:)?item\s[^>]*>/g)) {
    const id = /\sid="([^"]*)"/.exec(item)?.[1];
    const href = /\shref="([^"]*)"/.exec(item)?.[1];
    if (id !== undefined && href !== undefined) hrefs.set(id, folder + decodeUri(href));
  }
  const order = [...index.matchAll(/<(?:\w+:)?itemref\s[^>]*?idref="([^"]*)"/g)].map(([, id = '']) =>
    hrefs.get(id),
  );
  // A spine has each page once; one that repeats it would make much of a small file.
  const pages = [...new Set(order)].flatMap((one) => {
    const found = parts.get(one ?? '');
    return found ? [readPage(utf8(found))] : [];
  });
  const lang = /<dc:language[^>]*>([^<]*)</.exec(index)?.[1]?.trim() ?? '';
  return withText({
    path,
    format: 'epub',
    blocks: pages.flatMap(({ blocks }) => blocks),
    hidden: pages.flatMap(({ hidden }) => hidden),
    lang,
    beside: () => [...allIn(index), ...pages.flatMap(({ beside }) => beside())],
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

/** An archive of files: what its list of digests says comes first. */
async function readPack(
  path: string,
  parts: Parts,
  { depth, budget, signers }: Within,
  readInner: ReadInner,
): Promise<readonly ReadCopy[]> {
  const { faults, remarks, claims } = packStanding([...parts], signers);
  const copies: ReadCopy[] = faults.map((error) => ({ path, error }));
  for (const [name, bytes] of parts) {
    if (isListing(name) || bytes.length === 0) continue;
    const inner = `${path}!${name}`;
    const read = await readInner(inner, bytes, { depth: depth + 1, budget, signers });
    copies.push(...read.map((one) => withClaim(one, inner, claims.get(name))));
  }
  // Pictures, fonts and style sheets are no copies.
  return copies
    .filter((one) => !isNoText(one))
    .map((one) => ('error' in one ? one : { ...one, remarks: [...one.remarks, ...remarks] }));
}

/** What of a pack is no text: its lists, pictures, fonts and style sheets. */
export function isListing(name: string): boolean {
  return /(?:^|\/)(?:manifest\.json|SHA256SUMS)(?:\.sig)?$|\.(?:css|js|png|jpe?g|svg|woff2?|ttf|xml|opf|ncx)$/i.test(
    name,
  );
}
