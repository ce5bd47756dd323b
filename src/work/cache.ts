/** Outcomes of earlier checks, kept in the project for as long as what they follow from stays the same. */

import { join, relative, sep } from 'node:path';
import type { Host } from '../host.ts';
import type { Project } from '../project/project.ts';
import { reasonOf } from '../project/read.ts';
import { translationPaths } from '../project/translations.ts';
import { parsed, readLines, writeLines } from './kept-file.ts';
import { addressesOf, packItems, unpackItems } from './kept-items.ts';
import type { OutcomeSettings } from './outcome.ts';
import { save } from './save.ts';
import { settingsDigest } from './settings-digest.ts';
import { createTeller, isObject, isTold, type Teller } from './told.ts';
import { type Asked, createTracer } from './trace.ts';

/** The file, from the root of the project. */
export const CACHE_PATH = '.urtext/cache';

/** What it may have in UTF-16 code units: what was of use longest ago goes first. */
const MOST = 32 * 1024 * 1024;

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
  const byKey = new Map<string, string[]>();
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
  const itemsOfDocument = new Map<string, readonly string[]>();
  const cached: Teller = async (document, lang) => {
    const digest = settingsOfDocument.get(document.id) ?? settingsDigest(host, project, document, settings);
    settingsOfDocument.set(document.id, digest);
    // Where a translation stands may follow from which other files there are.
    const { text, record } = translationPaths(project, document.id, lang);
    const places = [text, record].map((place) => relative(project.root, place).split(sep).join('/'));
    const key = [digest, document.id, lang, ...places].join(' ');
    const addresses = itemsOfDocument.get(document.id) ?? addressesOf(document);
    itemsOfDocument.set(document.id, addresses);
    const known = byKey.get(key) ?? [];
    for (const line of known) {
      const entry = readEntry(line);
      if (!entry || !tracer.holds(entry.asked)) continue;
      const told = unpackItems(entry.told, addresses);
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
      used(byKey, key, JSON.stringify([key, asked, packItems(told, addresses)]));
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
function used(byKey: Map<string, string[]>, key: string, line: string): void {
  const others = (byKey.get(key) ?? []).filter((one) => one !== line);
  byKey.delete(key);
  byKey.set(key, [line, ...others].slice(0, OF_ONE));
}

function bounded(lines: readonly string[]): readonly string[] {
  let size = 0;
  const kept: string[] = [];
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
): { readonly lines: readonly string[]; readonly isForeign: boolean } {
  if (!host.exists(path)) return { lines: [], isForeign: false };
  try {
    const kept = readLines(host.readFile(path, 4 * MOST), KIND);
    return { lines: kept?.lines ?? [], isForeign: kept === undefined };
  } catch (cause) {
    // A folder or a device there is in the way of writing too, which says so.
    if (reasonOf(cause) === '') throw cause;
    return { lines: [], isForeign: true };
  }
}

/** The key of a line, without reading the rest of it. */
function keyOf(line: string): string {
  const key = parsed(line.slice(1, line.indexOf('",[') + 1));
  return typeof key === 'string' ? key : '';
}

function readEntry(line: string): { readonly asked: readonly Asked[]; readonly told: unknown } | undefined {
  const value = parsed(line);
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
