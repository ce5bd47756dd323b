/**
 * Takes text as it stands on a surface and gives what people and machines read in it.
 *
 * `surface/` is for texts as they stand in Markdown, HTML, JSON, PO, PDF and elsewhere. Whatever stands above it may
 * import it.
 */

import { readJson } from './json.ts';
import { readMarkdown } from './markdown.ts';
import { readPdf } from './pdf.ts';
import { readPlain, readWhole } from './plain.ts';
import { readPo } from './po.ts';
import type { Run, Segment } from './run.ts';
import { readTags } from './tags.ts';
import { readYaml } from './yaml.ts';

export { originalSpan, partOf, type Run, type RunText, type Segment, type Where } from './run.ts';
export { isCommonName } from './vocabulary.ts';

/** Where a text stands, and so how it is written. */
export type Surface =
  | 'text'
  | 'plain'
  | 'derivative-text'
  | 'markdown'
  | 'html'
  | 'xml'
  | 'svg'
  | 'xliff'
  | 'xmp'
  | 'json'
  | 'yaml'
  | 'po'
  | 'url'
  | 'filename'
  | 'metadata'
  | 'zip-comment'
  | 'git'
  | 'pdf-text'
  | 'pdf-info'
  | 'pdf-font';

/** A text as read from its surface. */
export interface SurfaceText {
  readonly surface: Surface;
  /** In reading order; what stands beside the text (attributes, comments, keys) where it was met. */
  readonly runs: readonly Run[];
}

/**
 * Reads a text as its surface is read: entities, escapes and folding resolved, inline markup left out, blocks apart.
 *
 * @param text A decoded text. A byte order mark at its beginning is no part of it.
 * @param surface How it is written. A surface that is not known is read as plain text.
 * @returns All runs, also of what is not seen. Segments give offsets of `text`, in UTF-16 code units. Never throws;
 * linear in the length of the text.
 */
export function readSurface(text: string, surface: Surface): SurfaceText {
  if (!text.startsWith('\uFEFF')) return { surface, runs: readRuns(text, surface) };
  const runs = readRuns(text.slice(1), surface);
  return { surface, runs: runs.map((run) => ({ ...run, segments: run.segments.map(moveByOne) })) };
}

function moveByOne(segment: Segment): Segment {
  return { ...segment, start: segment.start + 1, end: segment.end + 1 };
}

function readRuns(text: string, surface: Surface): Run[] {
  switch (surface) {
    case 'markdown':
      return readMarkdown(text);
    case 'html':
    case 'xliff':
    case 'xmp':
      return readTags(text, surface);
    case 'xml':
    case 'svg':
      return readTags(text, 'xml');
    case 'json':
      return readJson(text);
    case 'yaml':
      return readYaml(text, { offset: 0, values: 'text' });
    case 'po':
      return readPo(text);
    case 'pdf-info':
      return readPdf(text, 'metadata');
    case 'pdf-font':
      return readPdf(text, 'font');
    case 'url':
      return readWhole(text, 'link');
    case 'filename':
      return readWhole(text, 'filename');
    case 'metadata':
    case 'zip-comment':
    case 'git':
      return readPlain(text, { visible: false, where: 'metadata' });
    default:
      return readPlain(text, { visible: true, where: 'text' });
  }
}
