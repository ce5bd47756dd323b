/** Outcomes of earlier checks, kept in the project for as long as what they follow from stays the same. */

import { join } from 'node:path';
import type { Host } from '../host.ts';
import type { Project } from '../project/project.ts';
import { reasonOf } from '../project/read.ts';
import { translationPaths } from '../project/translations.ts';
import { parsed, readByteLines, writeLines } from './kept-file.ts';
import { type KnownOfDocument, knownOf, packTold, unpackTold } from './kept-told.ts';
import type { OutcomeSettings } from './outcome.ts';
import { save } from './save.ts';
import { settingsDigest } from './settings-digest.ts';
import { createTeller, isObject, isTold, type Teller } from './told.ts';
import { type Asked, below, createTracer } from './trace.ts';

/** The file, from the root of the project. */
export const CACHE_PATH = '.urtext/cache';

/** What it may have in bytes: what was of use longest ago goes first. */
const MOST = 64 * 1024 * 1024;

/** Outcomes that are kept of one translation: branches that share a cache take turns. */
const OF_ONE = 4;

const KIND = 'urtext-cache';

/** A teller that looks first into what was kept. */
export interface Cached {
  readonly tell: Teller;
  /** The file that was there is of no use: torn, or of another program. */
  readonly isForeign: boolean;
  /** Keeps what was found out; nothing is written when that was nothing. @throws {UserError} when it cannot be written. */
  readonly keep: () => void;
}

/** Entries are `[key, asked, told]`, keyed by settings, document and language; content decides whether one holds. */
export async function createCached(host: Host, project: Project, settings: OutcomeSettings): Promise<Cached> {
  const path = join(project.root, CACHE_PATH);
  const { lines, isForeign } = readKept(host, path);
  const byKey = new Map<string, Buffer[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const known = byKey.get(key);
    if (known) known.push(line);
    else byKey.set(key, [line]);
  }
  const tracer = createTracer(host, project.root);
  // Dictionaries and reports are read once for several translations, so a translation does not tell of them all.
  const hasAids = Object.keys(project.config.spelling).length > 0 || project.config.grammar !== undefined;
  let tell = await createTeller(tracer.host, project, settings);
  let isNew = isForeign;
  const settingsOfDocument = new Map<string, string>();
  const knownOfDocument = new Map<string, KnownOfDocument>();
  const cached: Teller = async (document, lang) => {
    const digest = settingsOfDocument.get(document.id) ?? settingsDigest(host, project, document, settings);
    settingsOfDocument.set(document.id, digest);
    // Where a translation stands may follow from which other files there are.
    const { text, record } = translationPaths(project, document.id, lang);
    const key = [digest, document.id, lang, below(project.root, text), below(project.root, record)].join(' ');
    const known = knownOfDocument.get(document.id) ?? knownOf(document);
    knownOfDocument.set(document.id, known);
    for (const line of byKey.get(key) ?? []) {
      const entry = readEntry(line);
      if (!entry || !tracer.holds(entry.asked)) continue;
      const told = unpackTold(entry.told, known);
      if (!isTold(told, document.id, lang)) continue;
      used(byKey, key, line);
      return told;
    }
    if (hasAids) tell = await createTeller(tracer.host, project, settings);
    tracer.take();
    const told = await tell(document, lang);
    const asked = tracer.take();
    if (told.type === 'outcome') {
      isNew = true;
      used(byKey, key, Buffer.from(JSON.stringify([key, asked, packTold(told, known)])));
    }
    return told;
  };
  return {
    tell: cached,
    isForeign,
    keep: () => {
      if (!isNew) return;
      const content = writeLines({ kind: KIND, version: 1 }, bounded([...byKey.values()].flat()));
      save(host, [{ path, content }], project.root);
    },
  };
}

/** Puts a line before the others of its key, and its key behind the others: what is last was of use last. */
function used(byKey: Map<string, Buffer[]>, key: string, line: Buffer): void {
  const others = (byKey.get(key) ?? []).filter((one) => one !== line);
  byKey.delete(key);
  byKey.set(key, [line, ...others].slice(0, OF_ONE));
}

function bounded(lines: readonly Buffer[]): readonly Buffer[] {
  let size = 0;
  const kept: Buffer[] = [];
  for (const line of lines.toReversed()) {
    size += line.length;
    if (size > MOST) break;
    kept.push(line);
  }
  return kept.toReversed();
}

/** How many outcomes a file keeps, and whether it is of no use. */
export function cacheState(
  host: Host,
  path: string,
): { readonly entries: number; readonly isForeign: boolean } {
  const { lines, isForeign } = readKept(host, path);
  return { entries: lines.length, isForeign };
}

function readKept(
  host: Host,
  path: string,
): { readonly lines: readonly Buffer[]; readonly isForeign: boolean } {
  if (!host.exists(path)) return { lines: [], isForeign: false };
  try {
    const kept = readByteLines(host.readFile(path, 2 * MOST), KIND);
    return { lines: kept?.lines ?? [], isForeign: kept === undefined };
  } catch (cause) {
    // A folder or a device there is in the way of writing too, which says so.
    if (reasonOf(cause) === '') throw cause;
    return { lines: [], isForeign: true };
  }
}

/** The key of a line, without reading the rest of it. */
function keyOf(line: Buffer): string {
  const key = parsed(line.toString('utf8', 1, line.indexOf('",[') + 1));
  return typeof key === 'string' ? key : '';
}

function readEntry(line: Buffer): { readonly asked: readonly Asked[]; readonly told: unknown } | undefined {
  const value = parsed(line.toString());
  if (!Array.isArray(value)) return undefined;
  const [, asked, told]: unknown[] = value;
  if (!Array.isArray(asked) || !asked.every(isAsked) || !isObject(told)) return undefined;
  return { asked, told };
}

function isAsked(value: unknown): value is Asked {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [what, path, answer]: unknown[] = value;
  return (
    ['bytes', 'folder', 'there', 'end', 'stamp'].includes(String(what)) &&
    typeof path === 'string' &&
    !/(?:^|\/)\.\.(?:\/|$)|^\//.test(path) &&
    typeof answer === 'string'
  );
}
