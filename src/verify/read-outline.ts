/** Outlines and notebooks: texts in Markdown, piece by piece in a file of another kind. */

import { Parser } from 'htmlparser2';

/** Outlines in each other that are told apart. */
const DEEPEST = 500;
/** How much is read at once. */
const PIECE = 64 * 1024;

/**
 * The text of an outline, its notes behind their heads, as Markdown.
 *
 * @returns Empty where nothing is an outline. Linear; never throws.
 * @see OPML 2.0
 */
export function markdownOfOutline(opml: string): string {
  const pieces: string[] = [];
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth++;
        if (name.toLowerCase() !== 'outline' || depth > DEEPEST) return;
        for (const key of ['text', '_note']) if (attributes[key]?.trim()) pieces.push(attributes[key]);
        // Some programs write the head of an outline into its title.
        if (!attributes['text']?.trim() && attributes['title']?.trim()) pieces.push(attributes['title']);
      },
      onclosetag: () => void depth--,
    },
    { xmlMode: true, decodeEntities: true },
  );
  // The parser goes through all that is open at each tag: what is nested so deep is none.
  for (let at = 0; at < opml.length; at += PIECE) {
    if (depth >= DEEPEST) break;
    parser.write(opml.slice(at, at + PIECE));
  }
  parser.end();
  return pieces.join('\n\n');
}

/**
 * What a reader of a notebook sees, as Markdown: its texts, and programs and what they printed as code.
 *
 * @returns `undefined` for a file that is none. Never throws.
 * @see nbformat 4.5
 */
export function markdownOfNotebook(json: string): string | undefined {
  let notebook: unknown;
  try {
    notebook = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  const cells = fieldsOf(notebook)['cells'] ?? fieldsOf(listOf(fieldsOf(notebook)['worksheets'])[0])['cells'];
  if (!Array.isArray(cells)) return undefined;
  return cells.map(cellOf).join('\n\n');
}

function cellOf(cell: unknown): string {
  const { cell_type: type, source, input, outputs, level } = fieldsOf(cell);
  const text = textOf(source ?? input);
  if (type === 'heading') return `${'#'.repeat(typeof level === 'number' && level < 7 ? level : 1)} ${text}`;
  if (type !== 'code') return text;
  const shown = listOf(outputs).map((output) => {
    const { text: printed, data } = fieldsOf(output);
    return textOf(fieldsOf(data)['text/markdown']) || codeOf(textOf(printed ?? fieldsOf(data)['text/plain']));
  });
  return [codeOf(text), ...shown].join('\n\n');
}

function codeOf(text: string): string {
  return text.trim() === '' ? '' : text.replace(/^/gm, '    ');
}

function textOf(lines: unknown): string {
  if (typeof lines === 'string') return lines;
  return listOf(lines)
    .filter((line) => typeof line === 'string')
    .join('');
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
