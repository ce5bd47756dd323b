/** Whether a signature that `ssh-keygen -Y sign` or a pack made is one of these bytes, and by which key. */

import { createHash, createPublicKey, type JsonWebKey, type KeyObject, verify } from 'node:crypto';
import { field, fieldsOf } from './ssh-fields.ts';
import { NAMESPACE } from './ssh-signature.ts';

/**
 * What a signature is. `wrong`: not of these bytes. `namespace`: made for another purpose. `damaged`: it cannot be read.
 * `kind`: by a kind of key that is not checked here (security keys, certificates).
 */
export type SignatureCheck =
  | { readonly standing: 'right'; readonly fingerprint: string; readonly publicKey: string }
  | { readonly standing: 'wrong' | 'namespace' | 'damaged' | 'kind' };

/** Kinds of key, with the curve of those that have one. */
const curves: Readonly<Record<string, readonly [curve: string, hash: string, bytes: number]>> = {
  'ecdsa-sha2-nistp256': ['P-256', 'sha256', 32],
  'ecdsa-sha2-nistp384': ['P-384', 'sha384', 48],
  'ecdsa-sha2-nistp521': ['P-521', 'sha512', 66],
};

/**
 * Checks a signature of `content`.
 *
 * @returns Of a right one the key: its fingerprint as ssh-keygen shows it (`SHA256:…`), and itself in base64, as lines of
 * allowed signers have it. Never throws.
 * @see https://github.com/openssh/openssh-portable/blob/V_9_2_P1/PROTOCOL.sshsig
 */
export function checkSignature(content: Uint8Array, signature: string): SignatureCheck {
  const found = /-----BEGIN SSH SIGNATURE-----([A-Za-z0-9+/=\s]+)-----END SSH SIGNATURE-----/.exec(signature);
  const bytes = Buffer.from(found?.[1] ?? '', 'base64');
  if (bytes.subarray(0, 6).toString('latin1') !== 'SSHSIG') return { standing: 'damaged' };
  try {
    const outer = fieldsOf(bytes.subarray(6));
    if (outer.number() !== 1) return { standing: 'damaged' };
    const publicKey = outer.text();
    const namespace = outer.text().toString('utf8');
    const reserved = outer.text();
    const hash = outer.text().toString('latin1');
    const inner = fieldsOf(outer.text());
    const kind = inner.text().toString('latin1');
    const signed = inner.text();
    if (namespace !== NAMESPACE) return { standing: 'namespace' };
    if (hash !== 'sha256' && hash !== 'sha512') return { standing: 'kind' };
    const digest = createHash(hash).update(content).digest();
    const whole = Buffer.concat([Buffer.from('SSHSIG'), ...[namespace, reserved, hash, digest].map(field)]);
    const isRight = isSignedBy(publicKey, { whole, kind, signed });
    if (isRight === undefined) return { standing: 'kind' };
    if (!isRight) return { standing: 'wrong' };
    const digestOfKey = createHash('sha256').update(publicKey).digest('base64').replace(/=+$/, '');
    return {
      standing: 'right',
      fingerprint: `SHA256:${digestOfKey}`,
      publicKey: publicKey.toString('base64'),
    };
  } catch {
    return { standing: 'damaged' };
  }
}

interface Signed {
  readonly whole: Buffer;
  readonly kind: string;
  readonly signed: Buffer;
}

/** `undefined` for a kind of key or signature that is not known. */
function isSignedBy(publicKey: Buffer, { whole, kind, signed }: Signed): boolean | undefined {
  const key = fieldsOf(publicKey);
  const kindOfKey = key.text().toString('latin1');
  if (kindOfKey === 'ssh-ed25519' && kind === kindOfKey) {
    const x = key.text().toString('base64url');
    return verify(null, whole, keyOf({ kty: 'OKP', crv: 'Ed25519', x }), signed);
  }
  if (kindOfKey === 'ssh-rsa' && (kind === 'rsa-sha2-256' || kind === 'rsa-sha2-512')) {
    const [e, n] = [key.text(), key.text()].map((one) => withoutSign(one).toString('base64url'));
    return verify(
      kind === 'rsa-sha2-256' ? 'sha256' : 'sha512',
      whole,
      keyOf({ kty: 'RSA', e: e ?? '', n: n ?? '' }),
      signed,
    );
  }
  const curve = curves[kindOfKey];
  if (curve === undefined || kind !== kindOfKey) return undefined;
  const [crv, hash, length] = curve;
  key.text();
  const point = key.text();
  const x = point.subarray(1, 1 + length).toString('base64url');
  const y = point.subarray(1 + length).toString('base64url');
  const pair = fieldsOf(signed);
  const flat = Buffer.concat(
    [pair.text(), pair.text()].map((one) => {
      const bare = withoutSign(one);
      return Buffer.concat([Buffer.alloc(Math.max(0, length - bare.length)), bare]);
    }),
  );
  return verify(hash, whole, { key: keyOf({ kty: 'EC', crv, x, y }), dsaEncoding: 'ieee-p1363' }, flat);
}

function keyOf(key: JsonWebKey): KeyObject {
  return createPublicKey({ key, format: 'jwk' });
}

/** Numbers have a byte of nothing in front where they would be taken for negative ones. */
function withoutSign(bytes: Buffer): Buffer {
  return bytes[0] === 0 ? bytes.subarray(1) : bytes;
}
