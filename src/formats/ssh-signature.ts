/** Signatures as ssh-keygen makes and checks them, with the keys that people have already. */

import { createHash, createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { field, fieldsOf, number } from './ssh-fields.ts';

/** What a signature is for: `ssh-keygen -Y verify -n urtext`. */
export const NAMESPACE = 'urtext';
const HASH = 'sha512';
const KIND = 'ssh-ed25519';
const MAGIC = 'openssh-key-v1\0';
/** Characters of a line between the two that hold it. */
const LINE = 70;

/** A key to sign with. */
export interface SigningKey {
  /** Bytes of the public key, as OpenSSH has them. */
  readonly publicKey: Uint8Array;
  readonly privateKey: KeyObject;
}

/** Why a key cannot be used. `locked`: it asks for a passphrase. `kind`: it is no Ed25519 key. */
export type KeyProblem = 'not-a-key' | 'locked' | 'kind';

/**
 * Reads a private key of OpenSSH.
 *
 * @returns The key, or why it cannot be used. Never throws.
 * @see https://github.com/openssh/openssh-portable/blob/V_9_2_P1/PROTOCOL.key
 */
export function readSigningKey(text: string): SigningKey | KeyProblem {
  const found =
    /-----BEGIN OPENSSH PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END OPENSSH PRIVATE KEY-----/.exec(text);
  const bytes = Buffer.from(found?.[1] ?? '', 'base64');
  if (!bytes.toString('latin1').startsWith(MAGIC)) return 'not-a-key';
  try {
    const outer = fieldsOf(bytes.subarray(MAGIC.length));
    const cipher = outer.text().toString('latin1');
    if (cipher !== 'none') return 'locked';
    // No passphrase: neither what derives a key from it nor its options say anything.
    outer.text();
    outer.text();
    if (outer.number() !== 1) return 'not-a-key';
    const publicKey = outer.text();
    const inner = fieldsOf(outer.text());
    inner.number();
    inner.number();
    if (inner.text().toString('latin1') !== KIND) return 'kind';
    const x = inner.text();
    const d = inner.text().subarray(0, 32);
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: x.toString('base64url'), d: d.toString('base64url') };
    return { publicKey, privateKey: createPrivateKey({ key: jwk, format: 'jwk' }) };
  } catch {
    return 'not-a-key';
  }
}

/**
 * The signature of some bytes, as text. The same bytes and key give the same signature.
 *
 * @see https://github.com/openssh/openssh-portable/blob/V_9_2_P1/PROTOCOL.sshsig
 */
export function signatureOf(content: string | Uint8Array, { publicKey, privateKey }: SigningKey): string {
  const digest = createHash(HASH).update(content).digest();
  const common = [field(NAMESPACE), field(''), field(HASH)];
  const signed = sign(null, Buffer.concat([Buffer.from('SSHSIG'), ...common, field(digest)]), privateKey);
  const whole = Buffer.concat([
    Buffer.from('SSHSIG'),
    number(1),
    field(publicKey),
    ...common,
    field(Buffer.concat([field(KIND), field(signed)])),
  ]);
  const lines = whole.toString('base64').match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return ['-----BEGIN SSH SIGNATURE-----', ...lines, '-----END SSH SIGNATURE-----', ''].join('\n');
}
