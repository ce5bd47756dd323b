import { resolve } from 'node:path';
import { readSigningKey, signatureOf } from '../formats/ssh-signature.ts';
import type { Host } from '../host.ts';
import type { PackFile } from '../pack/files.ts';
import { MANIFEST, SIGNATURE } from '../pack/manifest.ts';
import { readText } from '../project/read.ts';
import { showPath } from '../project/show-path.ts';
import { UserError } from '../user-error.ts';

/**
 * What signs the manifest of a pack with a key that the user has. The manifest has the digests of all other files.
 *
 * @param key File of an Ed25519 key of OpenSSH without passphrase, as the command line names it.
 * @throws {UserError} when it is none.
 */
export function signer(host: Host, key: string): (files: readonly PackFile[]) => readonly PackFile[] {
  const path = resolve(host.cwd, key);
  const read = readSigningKey(readText(host, path));
  if (typeof read === 'string')
    throw new UserError(
      `pack-key-${read}`,
      { manifest: MANIFEST },
      { place: { path: showPath(host, path) } },
    );
  return (files) =>
    files
      .filter(({ path: name }) => name === MANIFEST)
      .map(({ content }) => ({ path: SIGNATURE, content: signatureOf(content, read), format: 'index' }));
}
