/** Whether a pack is what it says of itself: the digests of its files. */

import { createHash } from 'node:crypto';
import type { Remark } from './copy.ts';

type PackFile = readonly [name: string, bytes: Uint8Array];

/**
 * Every file that is not as the lists of digests of a pack say, by name; none where there are no lists.
 *
 * @returns Keys below `verify.pack.` with the path of the file.
 */
export function packFaults(files: readonly PackFile[]): readonly Remark[] {
  const byName = new Map(files);
  const faults: Remark[] = [];
  const say = (what: string, path: string): void =>
    void faults.push({ key: `verify.pack.${what}`, data: { path } });
  for (const [list, bytes] of files) {
    const listed = /(?:^|\/)SHA256SUMS$/.test(list)
      ? linesOf(bytes)
      : /(?:^|\/)manifest\.json$/.test(list)
        ? manifestOf(bytes)
        : undefined;
    if (!listed) continue;
    const folder = list.replace(/[^/]*$/, '');
    const named = new Set<string>();
    for (const [path, digest] of listed) {
      named.add(folder + path);
      const found = byName.get(folder + path);
      if (!found) say('missing', folder + path);
      else if (digestOf(found) !== digest.toLowerCase()) say('changed', folder + path);
    }
    if (!list.endsWith('SHA256SUMS')) continue;
    for (const [name] of files)
      if (name.startsWith(folder) && name !== list && !named.has(name) && !name.endsWith('/'))
        say('unlisted', name);
  }
  const seen = new Set<string>();
  return faults.filter(({ key, data }) => {
    const id = `${key} ${data['path']}`;
    return !seen.has(id) && seen.add(id);
  });
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Lines of `sha256sum`. */
function linesOf(bytes: Uint8Array): readonly (readonly [path: string, digest: string])[] {
  const lines = Buffer.from(bytes).toString('utf8').split('\n');
  return lines.flatMap((line) => {
    const [, digest, path] = /^([0-9a-f]{64}) [ *](.+)$/i.exec(line) ?? [];
    return digest !== undefined && path !== undefined ? [[path, digest] as const] : [];
  });
}

/** `files` of the manifest of a pack; `undefined` for a file of that name which is something else. */
function manifestOf(bytes: Uint8Array): readonly (readonly [path: string, digest: string])[] | undefined {
  let manifest: unknown;
  try {
    manifest = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
  if (
    typeof manifest !== 'object' ||
    manifest === null ||
    !('files' in manifest) ||
    !Array.isArray(manifest.files)
  )
    return undefined;
  return manifest.files.flatMap((file: unknown) => {
    if (typeof file !== 'object' || file === null || !('path' in file) || !('sha256' in file)) return [];
    const { path, sha256 } = file;
    return typeof path === 'string' && typeof sha256 === 'string' ? [[path, sha256] as const] : [];
  });
}
