/** OpenDocument texts as blocks: what a reader sees once changes are accepted; what is hidden beside it. */

import { Parser } from 'htmlparser2';
import type { CopyBlock } from './copy.ts';
import { createCounts, DEEPEST, edgesOf, type ReadOffice, SMALLEST } from './office.ts';

/** Elements whose text a program writes: dates, numbers of pages, references and the like. */
const fields =
  /^text:(?:date|time|page-number|page-count|title|subject|author-\w+|creator|file-name|sequence|reference-ref|bookmark-ref|sequence-ref|note-ref|variable-\w+|user-field-\w+|user-defined|expression|text-input|database-display|conditional-text|description|keywords|chapter)$/;
/** What is in the file and no part of the text: remarks of readers, readings above words, numbers of notes. */
const aside: ReadonlySet<string> = new Set([
  'office:annotation',
  'text:ruby-text',
  'text:note-citation',
  'svg:title',
  'svg:desc',
]);

interface Paragraph {
  text: string;
  readonly isHeading: boolean;
  readonly isItem: boolean;
  readonly isEdge: boolean;
}

interface List {
  readonly style: string;
  readonly id: string;
  last: number;
}

/**
 * The text of an OpenDocument file. Never throws.
 *
 * @param content `content.xml`, or all of a flat file.
 * @param styles `styles.xml`; empty for a flat file.
 * @see OpenDocument 1.3, part 3
 */
export function readOdt(content: string, styles: string): ReadOffice {
  const counts = createCounts();
  const known = stylesOf(`${styles}${content}`);
  const text = readPart(content, known, counts);
  const edges = readPart(styles, known, counts);
  return {
    blocks: [...text.blocks, ...edgesOf([...text.edges, ...edges.edges])],
    hidden: [...text.hidden, ...edges.hidden],
    remarks: counts.remarks(),
  };
}

interface Styles {
  /** Names of styles of text and of paragraphs that are not seen. */
  readonly hidden: ReadonlySet<string>;
  /** Where lists begin to count, by style and level. */
  readonly starts: ReadonlyMap<string, number>;
}

function stylesOf(xml: string): Styles {
  const hidden = new Set<string>();
  const starts = new Map<string, number>();
  let style = '';
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name === 'style:style' || name === 'text:list-style') style = attributes['style:name'] ?? '';
        else if (name === 'style:text-properties' || name === 'style:section-properties') {
          const size = /^([\d.]+)pt$/.exec(attributes['fo:font-size'] ?? '')?.[1];
          const isTiny = size !== undefined && Number(size) <= SMALLEST;
          if (isTiny || attributes['text:display'] === 'none') hidden.add(style);
        } else if (name === 'text:list-level-style-number')
          starts.set(`${style}/${attributes['text:level']}`, Number(attributes['text:start-value']) || 1);
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  return { hidden, starts };
}

interface ReadPart {
  readonly blocks: readonly CopyBlock[];
  readonly edges: readonly CopyBlock[];
  readonly hidden: readonly string[];
}

function readPart(xml: string, styles: Styles, counts: ReturnType<typeof createCounts>): ReadPart {
  const blocks: CopyBlock[] = [];
  const edges: CopyBlock[] = [];
  const hidden: string[] = [];
  const open: Paragraph[] = [];
  const lists: List[] = [];
  const closed = new Map<string, number>();
  const inside: string[] = [];
  let pending: number | undefined;
  let last = 0;
  /** Elements that are not seen, and that stand aside, around what is read. */
  const unseen: number[] = [];
  const asides: number[] = [];
  const is = (name: string): boolean => inside.includes(name);
  const put = (text: string): void => {
    const paragraph = open.at(-1);
    if (!paragraph || asides.length > 0) return;
    if (unseen.length > 0) hidden.push(text);
    else paragraph.text += text;
  };
  const isHidden = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
    !name.startsWith('style:') &&
    (name === 'text:tracked-changes' ||
      ((name === 'text:hidden-text' || name === 'text:hidden-paragraph') &&
        attributes['text:is-hidden'] !== 'false') ||
      attributes['text:display'] === 'none' ||
      styles.hidden.has(attributes['text:style-name'] ?? '\0'));
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (inside.length < DEEPEST) inside.push(name);
        const depth = inside.length;
        if (aside.has(name)) asides.push(depth);
        if (isHidden(name, attributes)) {
          unseen.push(depth);
          if (name !== 'text:tracked-changes') counts.add('hidden');
        }
        if (name === 'office:annotation') counts.add('comments');
        else if (fields.test(name)) counts.add('fields');
        else if (name === 'text:p' || name === 'text:h')
          open.push({
            text: '',
            isHeading: name === 'text:h',
            isItem: is('text:list-item') && !is('text:note-body'),
            isEdge: is('style:master-page'),
          });
        else if (name === 'text:list' && lists.length < DEEPEST)
          lists.push(listOf(attributes, lists.length + 1));
        else if (name === 'text:list-item') {
          const list = lists.at(-1);
          const start = Number(attributes['text:start-value']);
          const next = start > 0 ? start : (list?.last ?? 0) + 1;
          if (list) list.last = next;
          pending = next;
        } else if (name === 'text:s') put(' '.repeat(Math.min(100, Number(attributes['text:c'] ?? 1) || 1)));
        else if (name === 'text:tab') put(' ');
        else if (name === 'text:line-break') put('\n');
        else if (name === 'text:deletion') counts.add('deleted');
        else if (name === 'text:insertion') counts.add('inserted');
        else if (name === 'draw:text-box') counts.add('boxes');
      },
      ontext: (text) => put(text.replace(/[\t\n\r ]+/g, ' ')),
      onclosetag: (name) => {
        if (name === 'text:p' || name === 'text:h') finish(open.pop());
        if (name === 'text:list') {
          const list = lists.pop();
          last = list?.last ?? 0;
          if (list && list.id !== '') closed.set(list.id, list.last);
        }
        const at = inside.lastIndexOf(name);
        if (at < 0) return;
        for (const marks of [unseen, asides]) while ((marks.at(-1) ?? 0) > at) marks.pop();
        inside.length = at;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const listOf = (attributes: Readonly<Record<string, string>>, level: number): List => {
    // A list in a list counts in the style of the one around it.
    const style = attributes['text:style-name'] ?? lists.at(-1)?.style ?? '';
    const continued = closed.get(attributes['text:continue-list'] ?? '');
    const isContinued = attributes['text:continue-numbering'] === 'true';
    const first = (styles.starts.get(`${style}/${level}`) ?? 1) - 1;
    return { style, id: attributes['xml:id'] ?? '', last: continued ?? (isContinued ? last : first) };
  };
  const finish = (paragraph: Paragraph | undefined): void => {
    const text = paragraph?.text.trim() ?? '';
    if (!paragraph || text === '' || asides.length > 0) return;
    if (paragraph.isEdge) {
      edges.push({ text, kind: 'paragraph' });
      return;
    }
    const ordinal = paragraph.isItem ? pending : undefined;
    if (paragraph.isItem) pending = undefined;
    const kind = paragraph.isHeading ? 'heading' : paragraph.isItem ? 'item' : 'paragraph';
    blocks.push({ text, kind, ...(ordinal !== undefined && { ordinal }) });
  };
  parser.write(xml);
  parser.end();
  return { blocks, edges, hidden };
}
