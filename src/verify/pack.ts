/** Whether a pack is what it says of itself: the digests of its files, and who signed them. */

import { createHash } from 'node:crypto';
import { checkSignature } from '../formats/ssh-signature-check.ts';
import { type Claim, claimsIn } from './claims.ts';
import type { Remark } from './copy.ts';

type PackFile = readonly [name: string, bytes: Uint8Array];

/** What a list of digests says of a file. */
interface Listed {
  readonly path: string;
  /** In hexadecimal; empty when the list has none that could be right. */
  readonly digest: string;
  readonly bytes?: number;
}

/**
 * Every file that is not as the lists of digests of a pack say, by name; none where there are no lists.
 *
 * @returns Keys below `verify.pack.` with the path of the file.
 */
function packFaults(files: readonly PackFile[]): readonly Remark[] {
  const byName = new Map(files);
  const faults: Remark[] = [];
  const say = (what: string, path: string): void =>
    void faults.push({ key: `verify.pack.${what}`, data: { path } });
  const named = new Map<string, Set<string>>();
  for (const [list, bytes] of files) {
    const listed = listedIn(list, bytes);
    if (!listed) continue;
    const folder = folderOf(list);
    const own = named.get(folder) ?? new Set();
    named.set(folder, own.add(list));
    for (const { path, digest, bytes: length } of listed) {
      const name = folder + path.replace(/^(?:\.\/)+/, '');
      own.add(name);
      const found = byName.get(name);
      if (!found) say('missing', name);
      else if (digestOf(found) !== digest || (length !== undefined && length !== found.length))
        say('changed', name);
    }
  }
  // What one list leaves out, as the manifest itself, the other one may name.
  for (const [folder, own] of named)
    for (const [name] of files) {
      // A signature is told by its own check, and comes after what it signs.
      const isSignature = name.endsWith('.sig') && own.has(name.slice(0, -4));
      const isOwn = own.has(name) || isSignature || name.endsWith('/');
      if (name.startsWith(folder) && !isOwn) say('unlisted', name);
    }
  const seen = new Set<string>();
  return faults.filter(({ key, data }) => {
    const id = `${key} ${data['path']}`;
    return !seen.has(id) && seen.add(id);
  });
}

function folderOf(path: string): string {
  return path.replace(/[^/]*$/, '');
}

/** What a list of digests says; `undefined` for a file that is none. */
function listedIn(name: string, bytes: Uint8Array): readonly Listed[] | undefined {
  if (/(?:^|\/)SHA256SUMS$/.test(name)) return linesOf(bytes);
  return /(?:^|\/)manifest\.json$/.test(name) ? manifestOf(bytes) : undefined;
}

/** Keys that may sign, each with the names that it signs for. `undefined`: whoever signed is told, and not judged. */
export type Signers = ReadonlyMap<string, string> | undefined;

/** What the signatures in a pack say: what is wrong with them, and the remarks that its texts get. */
interface PackSignatures {
  readonly faults: readonly Remark[];
  readonly remarks: readonly Remark[];
}

/** What a pack says of itself, as far as it can be told without reading its texts. */
export interface PackStanding extends PackSignatures {
  /** What its manifest says of each file. */
  readonly claims: ReadonlyMap<string, Claim>;
}

/** What is wrong with a pack, then what its signatures say: its digests and its signatures together. */
export function packStanding(files: readonly PackFile[], signers: Signers): PackStanding {
  const { faults, remarks } = packSignatures(files, signers);
  return { faults: [...packFaults(files), ...faults], remarks, claims: claimsIn(files) };
}

/**
 * Checks every `FILE.sig` beside its file. With `signers` a pack has to be signed by one of them.
 *
 * @returns Keys below `verify.pack.`. Never throws.
 */
function packSignatures(files: readonly PackFile[], signers: Signers): PackSignatures {
  const byName = new Map(files);
  const faults: Remark[] = [];
  const remarks: Remark[] = [];
  for (const [name, bytes] of files) {
    const content = name.endsWith('.sig') ? byName.get(name.slice(0, -4)) : undefined;
    if (!content) continue;
    const path = name.slice(0, -4);
    const check = checkSignature(content, Buffer.from(bytes).toString('latin1'));
    if (check.standing !== 'right') {
      faults.push({ key: `verify.pack.signature-${check.standing}`, data: { path } });
      continue;
    }
    const { fingerprint, publicKey } = check;
    const signer = signers?.get(publicKey);
    if (signers === undefined) remarks.push({ key: 'verify.pack.signed', data: { path, fingerprint } });
    else if (signer === undefined) faults.push({ key: 'verify.pack.stranger', data: { path, fingerprint } });
    else remarks.push({ key: 'verify.pack.signed-by', data: { path, fingerprint, signer } });
  }
  const isListed = files.some(([name]) => /(?:^|\/)(?:SHA256SUMS|manifest\.json)$/.test(name));
  if (signers !== undefined && isListed && faults.length + remarks.length === 0)
    faults.push({ key: 'verify.pack.unsigned', data: {} });
  return { faults, remarks };
}

/**
 * Who may sign, from a file of allowed signers as ssh-keygen has it: names, options, kind of key, key.
 *
 * @returns Keys in base64, and the names; `line` (1-based) of the first line that is none. Lines with options other than
 * `namespaces` are left out: they hold at some times or for authorities only.
 */
export function readSigners(text: string): ReadonlyMap<string, string> | { readonly line: number } {
  const signers = new Map<string, string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const fields = line.match(/(?:[^\s"]|"[^"]*")+/g) ?? [];
    const at = fields.findIndex((field) => /^(?:ssh-|ecdsa-|sk-)/.test(field));
    const [names, options, key] = [fields[0], at === 2 ? fields[1] : undefined, fields[at + 1]];
    if (names === undefined || at < 1 || at > 2 || key === undefined) return { line: index + 1 };
    const spaces = /^namespaces="([^"]*)"$/.exec(options ?? '')?.[1]?.split(',');
    if (options === undefined || spaces?.includes('urtext')) signers.set(key, names);
  }
  return signers;
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Lines of `sha256sum`. */
function linesOf(bytes: Uint8Array): readonly Listed[] {
  const lines = Buffer.from(bytes).toString('utf8').split(/\r?\n/);
  return lines.flatMap((line) => {
    const [, digest, path] = /^([0-9a-f]{64}) [ *](.+)$/i.exec(line) ?? [];
    return digest !== undefined && path !== undefined ? [{ path, digest: digest.toLowerCase() }] : [];
  });
}

/** `files` of the manifest of a pack; `undefined` for a file of that name which is something else. */
function manifestOf(bytes: Uint8Array): readonly Listed[] | undefined {
  const text = Buffer.from(bytes).toString('utf8');
  // What was one, and is damaged, names nothing any more.
  const damaged = text.includes('"sha256"') ? [] : undefined;
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    return damaged;
  }
  if (typeof manifest !== 'object' || manifest === null || !('files' in manifest)) return damaged;
  if (!Array.isArray(manifest.files)) return damaged;
  const listed = manifest.files.flatMap((file: unknown): Listed[] => {
    if (typeof file !== 'object' || file === null || !('path' in file)) return [];
    const { path } = file;
    if (typeof path !== 'string') return [];
    const digest = 'sha256' in file && typeof file.sha256 === 'string' ? file.sha256.toLowerCase() : '';
    const length = 'bytes' in file && typeof file.bytes === 'number' ? file.bytes : undefined;
    return [{ path, digest, ...(length !== undefined && { bytes: length }) }];
  });
  // Programs for the web have files of that name too, with names of files and without digests.
  return listed.some(({ digest }) => digest !== '') ? listed : damaged;
}
