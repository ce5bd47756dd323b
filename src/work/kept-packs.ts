/** What earlier packs were made from: a file that follows from the same is taken from the folder instead of made again. */

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Host } from '../host.ts';
import type { KeptFiles } from '../pack/files.ts';
import { digestOf } from '../pack/manifest.ts';
import type { Project } from '../project/project.ts';
import { build } from '../version.ts';
import { parsed, readLines, writeLines } from './kept-file.ts';

/** The file, from the root of the project; its folder has a `.gitignore` of its own. */
export const KEPT_PACKS = '.urtext/packs/kept';

const KIND = 'urtext-packs';
/** Files of packs that are remembered: those of the latest runs. */
const MOST = 4096;

/** Of one file: digest of what it was made from, digest of its bytes, and what readers copy from a PDF. */
type Entry = readonly [from: string, bytes: string, copies: string];

/** What earlier packs were made from, and what this one is. */
export interface KeptPacks extends KeptFiles {
  /** Remembers this pack for the next. What cannot be written is no loss: then the next one is built anew. */
  readonly save: () => void;
}

/**
 * Opens what is remembered. Nothing in it is trusted: bytes are taken only when their digest is the one that this program
 * wrote down for the same program, text, record, words and options.
 *
 * @param out Folder of the pack, absolute.
 */
export function keptPacks(host: Host, project: Pick<Project, 'root'>, out: string): KeptPacks {
  const path = join(project.root, ...KEPT_PACKS.split('/'));
  const known = new Map(readEntries(host, path).map((entry) => [entry[0], entry]));
  const used = new Map<string, Entry>();
  return {
    take: (file, from) => {
      const key = keyOf(from);
      const entry = known.get(key);
      const content = entry && bytesOf(host, join(out, ...file.split('/')));
      if (!entry || !content || digestOf(content) !== entry[1]) return undefined;
      used.set(key, entry);
      return { content, copies: entry[2] };
    },
    note: (from, content, copies = '') => {
      const key = keyOf(from);
      used.set(key, [key, digestOf(content), copies]);
    },
    save: () => {
      const others = [...known.values()].filter(([key]) => !used.has(key));
      const lines = [...used.values(), ...others].slice(0, MOST).map((entry) => JSON.stringify(entry));
      const content = writeLines({ kind: KIND, version: 1 }, lines);
      const before = bytesOf(host, path);
      if (before && content.equals(before)) return;
      try {
        host.writeFiles(project.root, [
          { path, content },
          { path: join(project.root, '.urtext', 'packs', '.gitignore'), content: '*\n' },
        ]);
      } catch {
        // A project that may not be written to is packed all the same.
      }
    },
  };
}

function keyOf(from: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([build, from]))
    .digest('base64');
}

function readEntries(host: Host, path: string): readonly Entry[] {
  const file = bytesOf(host, path);
  const read = file && readLines(file, KIND);
  return (read?.lines ?? []).flatMap((line): readonly Entry[] => {
    const entry = parsed(line);
    if (!Array.isArray(entry)) return [];
    const [from, bytes, copies]: readonly unknown[] = entry;
    const isEntry = typeof from === 'string' && typeof bytes === 'string' && typeof copies === 'string';
    return isEntry ? [[from, bytes, copies]] : [];
  });
}

function bytesOf(host: Host, path: string): Uint8Array | undefined {
  if (!host.exists(path)) return undefined;
  try {
    return host.readFile(path);
  } catch {
    return undefined;
  }
}
