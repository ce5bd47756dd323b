/** What a pack says of itself, for programs: `manifest.json` and `SHA256SUMS`. */

import { createHash } from 'node:crypto';
import { byCodeUnit } from '../text/text.ts';
import { version } from '../version.ts';
import type { PackFile } from './files.ts';

/** Names of the two files, which are listed in neither; the second lists the first. */
export const MANIFEST = 'manifest.json';
export const CHECKSUMS = 'SHA256SUMS';

/** The signature of the manifest, named as ssh-keygen names it. */
export const SIGNATURE: string = `${MANIFEST}.sig`;

/** What the manifest says of one document. */
export interface ManifestDocument {
  readonly document: string;
  readonly title: string;
  readonly edition: string;
  /** Language of the definitive text. */
  readonly definitive: string;
  /** Of the definitive text that all translations follow. */
  readonly fingerprint: string;
  readonly obligations: readonly {
    readonly obligation: string;
    /** The sentence that demands it. */
    readonly sentence: string;
    /** What meets it: addresses of units, a page, a licence; empty when only its user can. */
    readonly met: string;
  }[];
  readonly texts: readonly ManifestText[];
}

/** What the manifest says of one language. */
export interface ManifestText {
  readonly lang: string;
  /** `definitive`, the lowest state of its items, or `draft`. */
  readonly state: string;
  /** `human`, `machine`, `machine-reviewed`, `mixed`, `unknown` or `none`. */
  readonly origin: string;
  /** How much of it somebody reviewed: `none`, `part` or `all`; of derivative works. */
  readonly reviewed?: string;
  /** Fingerprint of the English that it follows. */
  readonly follows: string;
  /** By address: how far items are that are not done; only of drafts. */
  readonly open?: Readonly<Record<string, string>>;
}

/** The manifest. Pure, and without any date: the same pack has the same manifest. */
export function manifestOf(given: {
  readonly kind: 'faithful' | 'derivative';
  readonly documents: readonly ManifestDocument[];
  readonly files: readonly PackFile[];
  readonly facts?: Readonly<Record<string, unknown>>;
  /** By path: what readers get back by copying from a PDF. */
  readonly copies?: ReadonlyMap<string, string>;
}): string {
  const { kind, documents, files, facts = {}, copies } = given;
  const listed = files
    .map(({ path, content, document, lang, format }) => ({
      path,
      ...(document !== undefined && { document }),
      ...(lang !== undefined && { lang }),
      format,
      bytes: Buffer.byteLength(content),
      sha256: digestOf(content),
      ...(copies?.has(path) && { text: copies.get(path) }),
    }))
    .sort((a, b) => byCodeUnit(a.path, b.path));
  return `${JSON.stringify({ version: 1, kind, tool: { name: 'urtext', version }, ...facts, documents, files: listed }, null, 2)}\n`;
}

/** What the manifest says of one text alone. Pure. */
export function aboutText(
  given: Omit<ManifestDocument, 'texts'> & { readonly texts?: unknown },
  text: ManifestText,
): Readonly<Record<string, unknown>> {
  const { texts: _, ...document } = given;
  return { version: 1, tool: { name: 'urtext', version }, ...document, ...text };
}

/** Lines of `sha256sum`, in the order of the paths. */
export function checksumsOf(
  files: readonly { readonly path: string; readonly content: string | Uint8Array }[],
): string {
  return files
    .toSorted((a, b) => byCodeUnit(a.path, b.path))
    .map(({ path, content }) => `${digestOf(content)}  ${path}\n`)
    .join('');
}

/** SHA-256 in hexadecimal digits. */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
