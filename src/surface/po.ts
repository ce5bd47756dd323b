/** Gettext PO: a reader gets the translation, unless it is fuzzy, obsolete or the header. */

import { createFlow } from './flow.ts';
import { characterOf, controlEscapes, type Escape, readQuoted } from './quoted.ts';
import { copyOf, createRunText, type Run, type RunText, type Where } from './run.ts';

const keyword = /^[ \t]*(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?|domain)[ \t]*(?=")/;

interface Field {
  readonly keyword: string;
  readonly content: RunText;
}

/**
 * Reads a PO file. `msgid` stands at `source`, `msgctxt` at `key`, comments at `comment`; a translation is seen only when
 * programs would show it.
 *
 * @see GNU gettext manual, "The Format of PO Files"
 */
export function readPo(text: string): Run[] {
  const flow = createFlow('text');
  let fields: Field[] = [];
  let unused = false;
  let comment: { readonly marker: string; readonly content: RunText } | undefined;

  // Lines of comment of one kind that follow one another are one comment.
  const endComment = (): void => {
    if (comment) flow.aside('comment', comment.content);
    comment = undefined;
  };
  const finishEntry = (): void => {
    const isHeader = fields.some(({ keyword: name, content }) => name === 'msgid' && content.isBlank());
    for (const field of fields) flow.aside(placeOf(field.keyword, { unused, isHeader }), field.content);
    fields = [];
    unused = false;
  };

  for (const { start, end } of linesOf(text)) {
    const mark = /^[ \t]*#~\|?[ \t]*/.exec(text.slice(start, end))?.[0].length ?? 0;
    const offset = start + mark;
    const line = text.slice(offset, end);
    const name = keyword.exec(line)?.[1];
    const marker = mark === 0 ? /^[ \t]*#[.:,|]?/.exec(line)?.[0] : undefined;
    if (comment && marker !== comment.marker) endComment();
    if (name) {
      const begins = name === 'msgid' || name === 'msgctxt';
      if (begins && fields.some((field) => field.keyword.startsWith('msgstr') || field.keyword === name))
        finishEntry();
      fields.push({ keyword: name, content: createRunText() });
    }
    const field = fields.at(-1);
    if (mark > 0) unused = true;
    if (field && (name || /^[ \t]*"/.test(line))) {
      readQuoted(line, {
        start: line.indexOf('"') + 1,
        quote: '"',
        offset,
        escape: cEscape,
        into: field.content,
      });
    } else if (line.trim() === '') {
      if (fields.length > 0) finishEntry();
    } else if (marker === undefined) flow.aside('metadata', copyOf(line, offset));
    else {
      if (fields.length > 0) finishEntry();
      if (marker.endsWith(',') && /\bfuzzy\b/.test(line)) unused = true;
      comment ??= { marker, content: createRunText() };
      comment.content.add(line.slice(marker.length), offset + marker.length, end, true);
      comment.content.add('\n', end, end, false);
    }
  }
  endComment();
  finishEntry();
  return flow.finish();
}

function* linesOf(text: string): Generator<{ start: number; end: number }> {
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    yield { start, end };
    start = end + 1;
  }
}

function placeOf(name: string, { unused, isHeader }: { unused: boolean; isHeader: boolean }): Where {
  if (name === 'msgctxt' || name === 'domain') return 'key';
  if (!name.startsWith('msgstr')) return 'source';
  return unused ? 'hidden' : isHeader ? 'metadata' : 'text';
}

function cEscape(text: string, at: number): Escape {
  const found = /^\\(?:x([0-9a-fA-F]{1,2})|([0-7]{1,3}))/.exec(text.slice(at, at + 4));
  if (found)
    return { value: characterOf(found[1] ?? found[2] ?? '', found[1] ? 16 : 8), length: found[0].length };
  const sign = text[at + 1] ?? '';
  return { value: controlEscapes[sign] ?? sign, length: 2 };
}
