/** Puts all files of a pack together: the texts, the list of them, and what the pack says of itself. */

import type { PageOptions, Sibling } from '../render/html.ts';
import { renderIndex } from '../render/html-index.ts';
import type { PageWords, ReadableText } from '../render/readable.ts';
import {
  filesOf,
  formatLinks,
  type KeptFiles,
  type PackFile,
  type PackFormat,
  pathOf,
  type TextToPack,
} from './files.ts';
import { languageName } from './language-name.ts';
import { CHECKSUMS, checksumsOf, MANIFEST, type ManifestDocument, manifestOf } from './manifest.ts';
import { siteFiles } from './site.ts';

/** One document with its texts, the definitive one first. */
export interface DocumentToPack {
  readonly manifest: ManifestDocument;
  readonly texts: readonly TextToPack[];
}

/** How a pack is put together. */
export interface AssembleOptions {
  readonly kind: 'faithful' | 'derivative';
  readonly formats: readonly PackFormat[];
  /** Where the folder will be on the web, ended by a slash; a site is made when it is given. */
  readonly site: string | undefined;
  /** Words of the page that lists everything. */
  readonly words: PageWords;
  /** Files of an earlier pack, which are taken where they follow from the same. */
  readonly kept?: KeptFiles | undefined;
  /** What else the manifest says. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Makes the files that need more than this program. */
  readonly more?: (
    text: TextToPack,
  ) => Promise<readonly { readonly file: PackFile; readonly copies: string }[]>;
}

/**
 * All files of a pack, in the order of their paths' languages; the manifest and the checksums are the last two. Pure but
 * for `more`.
 *
 * @throws {Unwritable} when a format cannot hold a text.
 */
export async function assemblePack(
  documents: readonly DocumentToPack[],
  options: AssembleOptions,
): Promise<readonly PackFile[]> {
  const { kind, formats, site, more, kept, facts = {} } = options;
  const files: PackFile[] = [];
  const copies = new Map<string, string>();
  for (const { texts } of documents) {
    const languages = languageLinks(texts.map(({ text }) => text));
    for (const one of texts) {
      files.push(...filesOf(one, formats, { ...pageOf(one.text, languages, options), kept }));
      for (const made of (await more?.(one)) ?? []) {
        files.push(made.file);
        copies.set(made.file.path, made.copies);
      }
    }
  }
  files.push(...indexFiles(documents, options));
  if (site !== undefined) files.push(...siteFiles(pagesOf(documents), site));
  const manifest = manifestOf({
    kind,
    documents: documents.map((one) => one.manifest),
    files,
    facts,
    copies,
  });
  const described: PackFile[] = [...files, { path: MANIFEST, content: manifest, format: 'index' }];
  return [...described, { path: CHECKSUMS, content: checksumsOf(described), format: 'index' }];
}

function pageOf(
  text: ReadableText,
  languages: readonly Sibling[],
  { formats, site }: AssembleOptions,
): Omit<PageOptions, 'words' | 'path'> {
  const others = formatLinks(text, formats, '../').filter(({ type }) => type !== 'text/html');
  return { languages, formats: others, index: '../index.html', site };
}

function languageLinks(texts: readonly ReadableText[]): readonly Sibling[] {
  return texts.map((text) => ({
    name: languageName(text.lang),
    lang: text.lang,
    href: `../${pathOf(text, 'html')}`,
  }));
}

function indexFiles(
  documents: readonly DocumentToPack[],
  { formats, words }: AssembleOptions,
): readonly PackFile[] {
  if (!formats.includes('html')) return [];
  const listed = documents.map(({ manifest, texts }) => ({
    id: manifest.document,
    title: manifest.title,
    lang: manifest.definitive,
    texts: texts.map((one) => ({
      title: one.text.title,
      lang: one.text.lang,
      language: languageName(one.text.lang),
      isDraft: one.text.isDraft,
      words: one.words,
      formats: formatLinks(one.text, formats, ''),
    })),
  }));
  const lang = documents[0]?.manifest.definitive ?? 'en';
  return [{ path: 'index.html', content: renderIndex(listed, words, lang), format: 'index' }];
}

function pagesOf(documents: readonly DocumentToPack[]): Parameters<typeof siteFiles>[0] {
  return documents.flatMap(({ texts }) => {
    const alternates = texts.map(({ text }) => ({ path: pathOf(text, 'html'), lang: text.lang }));
    return alternates.map((one) => ({ ...one, alternates }));
  });
}
