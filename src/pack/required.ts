/** Looks in the built bytes for what has to stand in every copy: the notice, word for word, and the clause. */

import { readZip } from '../formats/zip.ts';
import type { Alignment, Document } from '../model.ts';
import { verifyVerbatim } from '../verbatim/index.ts';
import { type PackFile, surfaceOf } from './files.ts';

/** A text that has to stand in every artefact of one language. */
export interface Required {
  readonly address: string;
  /** What a reader sees of it. */
  readonly text: string;
  /** As Markdown, which JSON carries. */
  readonly content: string;
  /** In the definitive language, word for word; otherwise it is the clause. */
  readonly isNotice: boolean;
}

/** A text that does not stand in an artefact as it has to. */
export interface Lacking {
  readonly path: string;
  readonly address: string;
  /** How it fails, as `missing` or `modified`. */
  readonly status: string;
}

/** What has to stand in the definitive text itself. */
export function requiredInSource({ current }: Document): readonly Required[] {
  return current.units
    .filter(({ verbatim, clause }) => verbatim || clause)
    .map(({ address, text, content, verbatim }) => ({ address, text, content, isNotice: verbatim }));
}

/** What has to stand in a translation: the notice in the definitive language, the clause as it was translated. */
export function requiredInTranslation(alignment: Alignment): readonly Required[] {
  return alignment.edition.units.flatMap((unit): readonly Required[] => {
    const { address, text, content } = unit;
    if (unit.verbatim) return [{ address, text, content, isNotice: true }];
    if (!unit.clause) return [];
    const blocks = alignment.pairs.find(({ sources }) => sources.includes(unit))?.targets ?? [];
    return blocks.length === 0
      ? [{ address, text: '', content: '', isNotice: false }]
      : blocks.map((block) => ({ address, text: block.text, content: block.content, isNotice: false }));
  });
}

/** Every required text that does not stand in a file. Packages are opened. Pure. */
export function lackingIn(
  { path, content, format }: PackFile,
  required: readonly Required[],
): readonly Lacking[] {
  if (format === 'pdf') return [];
  const isMarkdown = format === 'json';
  const wanted = required.map((one) => (isMarkdown ? one.content : one.text));
  const empty = required.filter(({ text }) => text === '');
  const texts = readable(path, content);
  const surface = texts.surface;
  const { verdicts } = verifyVerbatim(texts.text, surface, wanted);
  return verdicts.flatMap(({ ok, result }, index) => {
    const one = required[index];
    if (!one) return [];
    if (empty.includes(one)) return [{ path, address: one.address, status: 'missing' }];
    return ok ? [] : [{ path, address: one.address, status: result.status }];
  });
}

function readable(
  path: string,
  content: PackFile['content'],
): { text: string; surface: ReturnType<typeof surfaceOf> } {
  if (typeof content === 'string') return { text: content, surface: surfaceOf(path) };
  const parts = readZip(content);
  if (path.endsWith('.docx')) {
    const xml = decoder.decode(parts.get('word/document.xml') ?? new Uint8Array());
    return { text: wordText(xml), surface: 'plain' };
  }
  const pages = [...parts].filter(([name]) => name.endsWith('.xhtml') && !name.endsWith('nav.xhtml'));
  return { text: pages.map(([, bytes]) => decoder.decode(bytes)).join('\n'), surface: 'html' };
}

const decoder = new TextDecoder();

/** The paragraphs of a Word document, read from its XML; not what it was made from. */
function wordText(xml: string): string {
  return (xml.match(/<w:p[ >][^]*?<\/w:p>/g) ?? [])
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br)\/>/g)]
        .map(([, text = '', line]) => (line === undefined ? resolve(text) : '\n'))
        .join(''),
    )
    .join('\n\n');
}

function resolve(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|amp);/g, (sign) => REFERENCES[sign] ?? sign);
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};
