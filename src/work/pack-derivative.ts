import { join } from 'node:path';
import { type DerivedDocument, type Remaining, remainingReferences, writtenNames } from '../derive/derive.ts';
import type { Made } from '../derive/made.ts';
import type { Organization } from '../derive/organization.ts';
import { toExchange } from '../exchange/index.ts';
import { writeZip } from '../formats/zip.ts';
import type { Host } from '../host.ts';
import { assemblePack } from '../pack/assemble.ts';
import type { KeptFiles, PackFile, TextToPack } from '../pack/files.ts';
import { aboutText, type ManifestText } from '../pack/manifest.ts';
import { readableSource, readableTranslation } from '../pack/readable.ts';
import { textsIn } from '../pack/scanned.ts';
import { showPath } from '../project/show-path.ts';
import type { Scanner } from '../references/index.ts';
import type { ReadableText } from '../render/readable.ts';
import { alignerOf } from './aligner.ts';
import { keptPacks } from './kept-packs.ts';
import { fromOf } from './pack-from.ts';
import { createPdfs } from './pack-pdf.ts';
import {
  definitiveExchange,
  type PackFormats,
  type WordsOf,
  wantedFormats,
  writable,
} from './pack-request.ts';
import { signer } from './sign-pack.ts';
import { type CheckedPack, comparePack, writePack } from './write-pack.ts';

/** A derivative work in all its languages, and who looks for what may not remain in it. */
export interface DerivativeToPack {
  /** The derivative as a document of its own, with its translations. */
  readonly derived: Pick<DerivedDocument, 'document' | 'translations'>;
  /** By language, how the texts were made. */
  readonly made: ReadonlyMap<string, Made>;
  readonly scanner: Scanner;
  /** Who makes it; `undefined` for nobody in particular. */
  readonly organization: Organization | undefined;
  readonly words: WordsOf;
}

/** A pack of a derivative work, and where it goes. */
export interface DerivativePackRequest extends PackFormats {
  /** Whether an archive is written beside the folder. */
  readonly zip: boolean;
  /** File of the private key that the manifest is signed with, as the command line names it. */
  readonly sign?: string | undefined;
  /** Whether the folder is compared with what would be written, and nothing is written. */
  readonly check: boolean;
  readonly words: WordsOf;
}

/** What was written, or what is otherwise in the folder. */
export interface WrittenDerivative {
  readonly remaining: readonly Remaining[];
  readonly folder?: string;
  /** How many files were taken from an earlier pack. */
  readonly kept?: number;
  readonly checked?: CheckedPack;
}

/** The files of a pack, or the references that are left in them. */
export interface DerivativePack {
  readonly files: readonly PackFile[];
  readonly remaining: readonly Remaining[];
}

/**
 * Builds the files of a derivative work in every format, and reads all of their bytes again for references to the owner,
 * those of an earlier pack that are taken as well. Nothing is written.
 *
 * @throws {UserError} for unknown formats, and for what a format or a font cannot hold.
 */
export async function packDerivative(
  host: Host,
  { derived, made, scanner, organization, words }: DerivativeToPack,
  { kept, ...request }: PackFormats & { readonly kept?: KeptFiles },
): Promise<DerivativePack> {
  const { document, translations } = derived;
  const formats = wantedFormats(request.formats);
  const known = { isDraft: false, isMachineMade: false, credit: undefined };
  const own = await words(document.profile.lang);
  const source = readableSource(document, known);
  const base = {
    document: document.id,
    title: source.title,
    edition: document.current.id,
    definitive: document.profile.lang,
    fingerprint: document.current.fingerprint,
    obligations: [],
  };
  const stateIn = (text: ReadableText): ManifestText =>
    stateOf(text, made.get(text.lang), document.current.fingerprint);
  const texts: TextToPack[] = [
    {
      text: source,
      markdown: document.current.text,
      exchange: definitiveExchange(document, own.t),
      words: own,
      about: aboutText(base, stateIn(source)),
      from: fromOf(document, { known, words: own, asked: [] }),
    },
  ];
  for (const translation of translations) {
    const alignment = alignerOf(document)(translation);
    const said = await words(translation.lang);
    const text = readableTranslation(alignment, known);
    texts.push({
      text,
      markdown: translation.text,
      exchange: (format) => toExchange(alignment, { format, t: said.t }),
      words: said,
      about: aboutText(base, stateIn(text)),
      from: fromOf(document, { known, words: said, asked: [], alignment }),
    });
  }
  const build = formats.includes('pdf') ? createPdfs(host, request.fonts ?? [], kept) : undefined;
  const manifest = { ...base, texts: texts.map(({ text }) => stateIn(text)) };
  const assembled = assemblePack([{ manifest, texts }], {
    kind: 'derivative',
    formats,
    site: undefined,
    words: own,
    kept,
    facts: { organization: organization?.name ?? null, omitted: organization?.omit ?? [] },
    more: async (one) => (build ? [await build(one, [])] : []),
  });
  const files = await writable(assembled);
  return { files, remaining: await remainingIn(files, scanner, writtenNames(organization)) };
}

/** How a text was made, as its last line says it to readers; nothing of who made it. */
function stateOf(
  { lang, definitive }: TextToPack['text'],
  made: Made | undefined,
  follows: string,
): ManifestText {
  const open = made?.draft ?? {};
  const isDraft = Object.keys(open).length > 0;
  const { origin = 'unknown', reviewed = 'none' } = made ?? {};
  return {
    lang,
    state: lang === definitive ? 'definitive' : isDraft ? 'draft' : 'derivative',
    origin: origin === 'source' ? 'human' : origin,
    reviewed,
    follows,
    ...(isDraft && { open }),
  };
}

/**
 * Builds a pack of a derivative work and writes it, all or nothing; with a reference left, nothing.
 *
 * @throws {UserError} as {@link packDerivative}, for a key that cannot sign, and when the system refuses.
 */
export async function writeDerivativePack(
  host: Host,
  given: DerivativeToPack,
  request: DerivativePackRequest & { readonly out: string; readonly project: string },
): Promise<WrittenDerivative> {
  const { out, project, check } = request;
  const signed = request.sign === undefined ? undefined : signer(host, request.sign);
  // What is compared or signed is built from nothing but the texts.
  const kept = check || signed ? undefined : keptPacks(host, { root: project }, join(host.cwd, out));
  const { files: built, remaining } = await packDerivative(host, given, {
    ...request,
    ...(kept && { kept }),
  });
  if (remaining.length > 0) return { remaining };
  const files = signed ? [...built, ...signed(built)] : built;
  const place = { out, project, archive: request.zip ? writeZip(files) : undefined };
  if (check) {
    const differences = comparePack(host, files, place);
    const folder = showPath(host, join(host.cwd, out));
    return { remaining, checked: { differences, files: files.length, folder } };
  }
  const { folder } = writePack(host, files, place);
  kept?.save();
  return { remaining, folder, kept: files.filter(({ isKept }) => isKept).length };
}

/** A reference in any byte: words, attributes, comments, metadata, names of files and of their parts. */
async function remainingIn(
  files: readonly PackFile[],
  scanner: Scanner,
  names: readonly string[],
): Promise<readonly Remaining[]> {
  const texts = await Promise.all(files.map(textsIn));
  return remainingReferences(texts.flat(), scanner, names).filter(({ hit }) => hit.level === 'error');
}
