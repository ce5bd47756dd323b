/** YAML or TOML in front of a text, with the values in it that readers see. */

import type { Block, Span } from '../model.ts';
import { fieldsOf } from './front-matter.ts';
import { blockOf, markerOf, partOf, type Reader } from './markdown-blocks.ts';

/** YAML or TOML in front of the text, as static site generators have it. */
export function frontMatter(text: string): Span | undefined {
  const found = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n?|\n)[\s\S]*?(?:\r\n?|\n)\1[ \t]*(?:\r\n?|\n|$)/.exec(text);
  if (!found) return undefined;
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  // A thematic break at the top is followed by prose, front matter by "key: value" or "key = value".
  const lines = found[0]
    .slice(start)
    .split(/\r\n?|\n/)
    .slice(1);
  const [first = ''] = lines;
  const isFront = keyed.test(first) || (/^(?:#|\s*$)/.test(first) && isCommented(lines));
  return isFront ? { start, end: found[0].replace(/\s+$/, '').length } : undefined;
}

const keyed = /^\s*[\w"'-]+\s*[:=]/;

/** Whether comments come first: then every line is one, has a key, or stands below one. */
function isCommented(lines: readonly string[]): boolean {
  const end = lines.findLastIndex((line) => /^(?:---|\+\+\+)[ \t]*$/.test(line));
  const all = lines.slice(0, end).filter((line) => !/^(?:#.*|\s*)$/.test(line));
  return (
    all.length > 0 &&
    all.every((line) => /^(?:\s|-(?:\s|$)|\[)/.test(line) || keyed.test(line)) &&
    keyed.test(all[0] ?? '')
  );
}

export function wholeFront(text: string, meta: Span, span: Span): Block {
  const content = text.slice(meta.start, meta.end);
  return blockOf({ kind: 'meta', level: 0, span, start: span.start, content, text: content, marks: [] });
}

/** The front matter as a whole first, which what labels say is read from; then the values that readers see. */
export function readFrontMatter(reader: Reader, text: string, meta: Span): void {
  const fields = fieldsOf(text.slice(meta.start, meta.end));
  const [first] = fields;
  const head = first ? meta.start + first.start : meta.end;
  reader.blocks.push(wholeFront(text, meta, { start: meta.start, end: head }));
  fields.forEach(({ key, start, end }, index) => {
    const span = { start: meta.start + start, end: meta.start + end };
    const content = text.slice(span.start, span.end).replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, '\n');
    const part = { of: 'front', group: meta.start, row: 0, column: 0, key } as const;
    const shown = content.replaceAll('\n', ' ');
    reader.blocks.push(
      partOf({ kind: 'field', level: 0, span, start: span.start, content, text: shown, marks: [] }, part),
    );
    const rest = { start: span.end, end: meta.start + (fields[index + 1]?.start ?? meta.end - meta.start) };
    reader.blocks.push(markerOf(text, rest, part));
  });
}
