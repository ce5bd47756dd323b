/** A check in parts: each part tells of some translations, on whatever machine, and one report is made of all of them. */

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { FileProblem } from '../check/rule.ts';
import type { Entry, Host } from '../host.ts';
import type { Document } from '../model.ts';
import type { Project } from '../project/project.ts';
import { cannotRead } from '../project/read.ts';
import { showPath } from '../project/show-path.ts';
import { UserError } from '../user-error.ts';
import { chosenDocuments, chosenLanguages } from './choose.ts';
import { parsed, readByteLines, readLines, writeLines } from './kept-file.ts';
import type { Outcome } from './outcome.ts';
import { pathsOf } from './paths.ts';
import { settingsDigest } from './settings-digest.ts';
import { createTeller, isObject, isTold, settingsOf, type Teller, type Told } from './told.ts';

/** The folder of parts, from the root of the project. */
export const SHARD_FOLDER = '.urtext/shards';

const KIND = 'urtext-shard';
const ITEMS_KIND = 'urtext-shard-items';

/** What is checked in parts; the same for all of them. */
export interface ShardRequest {
  readonly languages?: readonly string[] | undefined;
  readonly document?: string | undefined;
  readonly items?: readonly string[] | undefined;
  readonly only?: readonly string[] | undefined;
}

/** What is told of translations beside what was found in them. */
export type Overview = 'items' | 'texts';

/** Which part: from 1. */
export interface Part {
  readonly index: number;
  readonly count: number;
}

/** @throws {UserError} for anything but `2/4`. */
export function partOf(text: string): Part {
  const [, index = 0, count = 0] = (/^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > count) throw new UserError('bad-shard', { value: text });
  return { index, count };
}

/** The translations of a part, in the order of the project: every n-th. */
function pairsOf(
  project: Project,
  request: ShardRequest,
  { index, count }: Part,
): readonly (readonly [Document, string])[] {
  const languages = chosenLanguages(project, request.languages);
  return chosenDocuments(project, request.document)
    .flatMap((document) => languages.map((lang) => [document, lang] as const))
    .filter((_, at) => at % count === index - 1);
}

/** What a part tells. */
export interface Shard {
  readonly name: string;
  /** What was found. */
  readonly content: Uint8Array;
  /** The items, with both texts where these were asked for: most of what there is to tell, and few reports show it. */
  readonly items: Uint8Array;
  readonly translations: number;
}

/** What the name of a file ends with that has the items of a part. */
export const ITEMS_ENDING = '.items';

/**
 * Checks a part, and gives the files that tell of it.
 *
 * @param overview What reports will tell of the translations; all of it where nobody knows yet.
 * @param inOne Whether the items stand among what was found.
 */
export async function checkShard(
  host: Host,
  project: Project,
  {
    part,
    overview = 'texts',
    inOne = false,
    ...request
  }: ShardRequest & {
    readonly part: Part;
    readonly overview?: Overview | undefined;
    readonly inOne?: boolean;
  },
): Promise<Shard> {
  // Whoever merges may stand elsewhere: paths are seen from the root.
  const atRoot = { ...host, cwd: project.root };
  const settings = await settingsOf(project, { only: request.only, overview });
  const tell = await createTeller(atRoot, project, settings);
  const lines: string[] = [];
  const overviews: string[] = [];
  for (const [document, lang] of pairsOf(project, request, part)) {
    const told = await tell(document, lang);
    const isApart = !inOne && told.type === 'outcome';
    lines.push(JSON.stringify([document.id, lang, isApart ? withItems(told, []) : told]));
    if (isApart) overviews.push(JSON.stringify([document.id, lang, told.outcome.items]));
  }
  const { index, count } = part;
  const items = writeLines({ kind: ITEMS_KIND, version: 1, index, count }, overviews);
  const head = {
    kind: KIND,
    version: 1,
    index,
    count,
    request,
    of: await digestOfAll(host, project, request),
    items: createHash('sha256').update(items).digest('base64'),
  } as const;
  const content = writeLines(head, lines);
  return { name: `${index}-of-${count}`, content, items, translations: lines.length };
}

function withItems(
  told: Told & { readonly type: 'outcome' },
  items: Outcome['items'],
): Told & { readonly type: 'outcome' } {
  return { ...told, outcome: { ...told.outcome, items } };
}

/** What all parts have in common: the program, the configuration, the documents, the languages, what is asked for. */
async function digestOfAll(host: Host, project: Project, request: ShardRequest): Promise<string> {
  const settings = await settingsOf(project, { only: request.only, overview: 'texts' });
  const told = [
    request,
    project.languages,
    project.documents.map((document) => settingsDigest(host, project, document, settings)),
  ];
  return createHash('sha256').update(JSON.stringify(told)).digest('base64');
}

/** What was read of all parts. */
export interface Merged {
  readonly request: ShardRequest;
  readonly tell: Teller;
}

interface Read {
  readonly path: string;
  readonly index: number;
  readonly count: number;
  readonly of: string;
  readonly request: ShardRequest;
  readonly lines: readonly Buffer[];
  /** Digest of the file with the items. */
  readonly items: string;
}

/**
 * Reads all parts below some folders.
 *
 * @param overview Whether the items are asked for; otherwise they are not even read.
 * @throws {UserError} which names the part: when one is missing, there twice, torn, or of another check.
 */
export async function readShards(
  host: Host,
  project: Project,
  { folders, overview }: { readonly folders: readonly string[]; readonly overview: boolean },
): Promise<Merged> {
  const parts = folders.flatMap((folder) => filesBelow(host, folder)).map((path) => readPart(host, path));
  const [first] = parts;
  if (!first)
    throw new UserError('no-shards', { folders: folders.map((one) => showPath(host, one)).join(', ') });
  const byIndex = new Map<number, Read>();
  for (const part of parts) {
    const place = { place: { path: showPath(host, part.path) } };
    if (part.count !== first.count)
      throw new UserError('shard-of-other-count', { count: part.count, expected: first.count }, place);
    const other = byIndex.get(part.index);
    if (other)
      throw new UserError('shard-twice', { ...numbers(part), other: showPath(host, other.path) }, place);
    byIndex.set(part.index, part);
  }
  const missing = Array.from({ length: first.count }, (_, at) => at + 1).filter(
    (index) => !byIndex.has(index),
  );
  if (missing.length > 0)
    throw new UserError('shard-missing', { index: missing.join(', '), count: first.count });
  const expected = await digestOfAll(host, project, first.request);
  for (const part of parts)
    if (part.of !== expected)
      throw new UserError('shard-of-another', numbers(part), { place: { path: showPath(host, part.path) } });
  return { request: first.request, tell: tellerOf(host, project, byIndex, { first, overview }) };
}

function numbers({ index, count }: Part): { index: number; count: number } {
  return { index, count };
}

function tellerOf(
  host: Host,
  project: Project,
  parts: ReadonlyMap<number, Read>,
  { first, overview }: { readonly first: Read; readonly overview: boolean },
): Teller {
  // Lines are read when they are asked for: as many as there are, one stands in memory at a time.
  const places = new Map<string, () => Told>();
  const { here } = pathsOf(host, project);
  for (const [index, part] of parts) {
    const pairs = pairsOf(project, first.request, { index, count: first.count });
    const torn = new UserError('shard-torn', {}, { place: { path: showPath(host, part.path) } });
    if (pairs.length !== part.lines.length) throw torn;
    const items = overview ? readItems(host, part, torn) : undefined;
    pairs.forEach(([document, lang], at) => {
      const key = `${lang} ${document.id}`;
      places.set(key, () => {
        const value = parsed(part.lines[at]?.toString() ?? '');
        const [id, tag, one]: unknown[] = Array.isArray(value) ? value : [];
        if (id !== document.id || tag !== lang || !isTold(one, document.id, lang)) throw torn;
        const listed = items?.get(key);
        if (items && one.type === 'outcome' && !listed) throw torn;
        if (one.type === 'problem') return problemSeen(one.problem, here);
        return listed && one.type === 'outcome' ? withItems(one, listed) : one;
      });
    });
  }
  return (document, lang) => places.get(`${lang} ${document.id}`)?.() ?? { type: 'absent' };
}

/** The items of a part, by language and document; a file that is not the one that was written with the part is `torn`. */
function readItems(host: Host, part: Read, torn: UserError): ReadonlyMap<string, Outcome['items']> {
  const path = `${part.path}${ITEMS_ENDING}`;
  const bytes = host.exists(path) ? host.readFile(path, LARGEST) : new Uint8Array();
  if (createHash('sha256').update(bytes).digest('base64') !== part.items) throw torn;
  const items = new Map<string, Outcome['items']>();
  for (const line of readLines(bytes, ITEMS_KIND)?.lines ?? []) {
    const value = parsed(line);
    const [document, lang, listed]: unknown[] = Array.isArray(value) ? value : [];
    if (!isItems(listed)) throw torn;
    items.set(`${String(lang)} ${String(document)}`, listed);
  }
  return items;
}

function isItems(value: unknown): value is Outcome['items'] {
  return (
    Array.isArray(value) &&
    value.every(
      (one) => isObject(one) && typeof one['address'] === 'string' && typeof one['status'] === 'string',
    )
  );
}

/** A problem has its paths as people read them. */
function problemSeen(problem: FileProblem, here: (path: string) => string): Told {
  return { type: 'problem', problem: { ...problem, path: here(problem.path) } };
}

/** CI systems put the parts of each machine into a folder of its own. */
function filesBelow(host: Host, folder: string): readonly string[] {
  if (!host.exists(folder)) return [];
  let entries: readonly Entry[];
  try {
    entries = host.readFolder(folder);
  } catch (cause) {
    throw cannotRead(host, folder, cause);
  }
  return entries.flatMap(({ name, isDirectory }) => {
    const path = join(folder, name);
    if (isDirectory) return filesBelow(host, path);
    return /^\d+-of-\d+/.test(name) && !name.endsWith(ITEMS_ENDING) ? [path] : [];
  });
}

function readPart(host: Host, path: string): Read {
  const place = { place: { path: showPath(host, path) } };
  let file: Uint8Array;
  try {
    file = host.readFile(path, LARGEST);
  } catch (cause) {
    throw cannotRead(host, path, cause);
  }
  const read = readByteLines(file, KIND);
  const { index, count, of, request, items } = read?.head ?? {};
  if (
    !read ||
    typeof items !== 'string' ||
    typeof index !== 'number' ||
    typeof count !== 'number' ||
    typeof of !== 'string'
  )
    throw new UserError('shard-torn', {}, place);
  if (!isRequest(request) || index < 1 || index > count || count > 99_999)
    throw new UserError('shard-torn', {}, place);
  return { path, index, count, of, request, items, lines: read.lines };
}

const LARGEST = 512 * 1024 * 1024;

function isRequest(value: unknown): value is ShardRequest {
  const isList = (one: unknown): boolean =>
    one === undefined || (Array.isArray(one) && one.every((part) => typeof part === 'string'));
  return (
    isObject(value) &&
    [value['languages'], value['items'], value['only']].every(isList) &&
    (value['document'] === undefined || typeof value['document'] === 'string')
  );
}
