/** Word documents as blocks: what a reader sees once changes are accepted; what is hidden beside it. */

import { Parser } from 'htmlparser2';
import type { CopyBlock } from './copy.ts';
import { isOff, numberingOf, stylesOf } from './docx-styles.ts';
import { type Counts, createCounts, DEEPEST, edgesOf, type ReadOffice, raised, SMALLEST } from './office.ts';

/** The parts of a Word document beside its main one; empty when it has none. */
export interface DocxParts {
  readonly numbering: string;
  readonly styles: string;
  /** Footnotes and endnotes. */
  readonly notes: readonly string[];
  /** Heads and feet of pages. */
  readonly edges: readonly string[];
  readonly comments: readonly string[];
}

/**
 * The text of a Word document. Tracked deletions are left out and insertions taken, as when all changes are accepted; both
 * are told. A note stands behind the paragraph that refers to it. Never throws.
 *
 * @see ECMA-376-1, 17
 */
export function readDocx(document: string, parts: DocxParts): ReadOffice {
  const counts = createCounts();
  for (const xml of parts.comments) counts.add('comments', xml.match(/<w:comment\s/g)?.length ?? 0);
  const about = { numbering: numberingOf(parts.numbering), styles: stylesOf(parts.styles), counts };
  const notes = new Map<string, readonly CopyBlock[]>();
  const hidden: string[] = [];
  const read = (
    xml: string,
    onNote?: (id: string, blocks: readonly CopyBlock[]) => void,
  ): readonly CopyBlock[] => {
    const part = readPart(xml, { ...about, notes, ...(onNote && { onNote }) });
    hidden.push(...part.hidden);
    return part.blocks;
  };
  for (const xml of parts.notes) read(xml, (id, blocks) => void notes.set(id, blocks));
  const blocks = read(document);
  const edges = edgesOf(parts.edges.flatMap((xml) => read(xml)));
  return { blocks: [...blocks, ...edges], hidden, remarks: counts.remarks() };
}

/** Paragraphs that are being read: text boxes stand inside of others. */
interface OpenParagraph {
  text: string;
  style: string;
  list: string | undefined;
  level: number | undefined;
  isMarkDeleted: boolean;
  isShaded: boolean;
  readonly notes: string[];
}

function emptyParagraph(): OpenParagraph {
  return {
    text: '',
    style: '',
    list: undefined,
    level: undefined,
    isMarkDeleted: false,
    isShaded: false,
    notes: [],
  };
}

interface PartAbout {
  readonly numbering: ReturnType<typeof numberingOf>;
  readonly styles: ReturnType<typeof stylesOf>;
  readonly counts: Counts;
  readonly notes: ReadonlyMap<string, readonly CopyBlock[]>;
  /** Of a part with notes: takes each of them. */
  readonly onNote?: (id: string, blocks: readonly CopyBlock[]) => void;
}

/** Signs of the font "Symbol" that stand in notices. */
const symbols: ReadonlyMap<string, string> = new Map([
  ['F0D2', '®'],
  ['F0E2', '®'],
  ['F0D3', '©'],
  ['F0E3', '©'],
]);

function readPart(
  xml: string,
  { numbering, styles, counts, notes, onNote }: PartAbout,
): Pick<ReadOffice, 'blocks' | 'hidden'> {
  const blocks: CopyBlock[] = [];
  const hidden: string[] = [];
  const counters = new Map<string, number[]>();
  const open: OpenParagraph[] = [];
  const inside: string[] = [];
  const isColoured = /<w:background\b/.test(xml);
  let run = emptyRun();
  let carried: Pick<OpenParagraph, 'text' | 'style' | 'list' | 'level'> | undefined;
  let unseen = '';
  let isText = false;
  let note = { id: '', from: 0 };
  const is = (name: string): boolean => inside.includes(name);
  const isUnseen = (paragraph: OpenParagraph): boolean =>
    (run.isVanished ?? (styles.get(run.style)?.isHidden || styles.get(paragraph.style)?.isHidden) ?? false) ||
    run.isTiny ||
    (run.isWhite &&
      !run.isShaded &&
      !paragraph.isShaded &&
      !isColoured &&
      !is('w:tbl') &&
      !is('w:txbxContent'));
  const put = (text: string): void => {
    const paragraph = open.at(-1);
    if (!paragraph || is('mc:Fallback')) return;
    const isHidden = isUnseen(paragraph);
    if (isHidden && !run.isCounted) counts.add('hidden');
    run.isCounted ||= isHidden;
    if (isHidden || is('w:del') || is('w:moveFrom')) unseen += text;
    else paragraph.text += run.isRaised ? raised(text) : text;
  };
  const property = (name: string, value: string): void => {
    if (name === 'w:vanish' || name === 'w:specVanish') run.isVanished = !isOff(value);
    else if (name === 'w:sz') run.isTiny = Number(value) > 0 && Number(value) / 2 <= SMALLEST;
    else if (name === 'w:color') run.isWhite = /^ffffff$/i.test(value);
    else if (name === 'w:shd' || name === 'w:highlight') run.isShaded = true;
    else if (name === 'w:vertAlign') run.isRaised = value === 'superscript';
    else if (name === 'w:rStyle') run.style = value;
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (inside.length < DEEPEST) inside.push(name);
        const paragraph = open.at(-1);
        const value = attributes['w:val'] ?? '';
        if (name === 'w:p') {
          open.push({ ...emptyParagraph(), ...carried });
          carried = undefined;
        } else if (name === 'w:r') run = emptyRun();
        else if (name === 'w:t' || name === 'w:delText' || name === 'm:t') isText = true;
        else if (name === 'w:tab' && !is('w:tabs')) put(' ');
        else if (name === 'w:ptab') put(' ');
        else if (name === 'w:br' || name === 'w:cr') put('\n');
        else if (name === 'w:noBreakHyphen') put('\u2011');
        else if (name === 'w:softHyphen') put('\u00AD');
        else if (name === 'w:sym' && /^symbol$/i.test(attributes['w:font'] ?? ''))
          put(symbols.get((attributes['w:char'] ?? '').toUpperCase()) ?? '');
        else if (is('w:r') && is('w:rPr')) property(name, value);
        else if (paragraph && name === 'w:del' && is('w:rPr')) paragraph.isMarkDeleted = true;
        else if (name === 'w:del') counts.add('deleted');
        else if (name === 'w:ins' && !is('w:rPr')) counts.add('inserted');
        else if (name === 'w:fldSimple' || (name === 'w:fldChar' && attributes['w:fldCharType'] === 'begin'))
          counts.add('fields');
        else if (name === 'w:txbxContent' && !is('mc:Fallback')) counts.add('boxes');
        else if (name === 'w:footnoteReference' || name === 'w:endnoteReference')
          paragraph?.notes.push(`${name.slice(2, -9)} ${attributes['w:id']}`);
        else if (name === 'w:footnote' || name === 'w:endnote')
          note = { id: `${name.slice(2)} ${attributes['w:id']}`, from: blocks.length };
        else if (paragraph && name === 'w:shd') paragraph.isShaded = true;
        else if (paragraph && name === 'w:pStyle') paragraph.style = value;
        else if (paragraph && name === 'w:ilvl') paragraph.level = Math.min(8, Number(value) || 0);
        else if (paragraph && name === 'w:numId') paragraph.list = value;
      },
      ontext: (text) => {
        if (isText) put(text);
      },
      onclosetag: (name) => {
        if (name === 'w:t' || name === 'w:delText' || name === 'm:t') isText = false;
        if (name === 'w:p') {
          const done = open.pop();
          if (done) finish(done);
        }
        if (name === 'w:footnote' || name === 'w:endnote') onNote?.(note.id, blocks.splice(note.from));
        const at = inside.lastIndexOf(name);
        if (at >= 0) inside.length = at;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const finish = (paragraph: OpenParagraph): void => {
    if (unseen.trim() !== '') hidden.push(unseen.trim());
    unseen = '';
    // A paragraph whose mark was deleted goes on in the next one.
    if (paragraph.isMarkDeleted && open.length === 0) {
      const { text, style, list, level } = paragraph;
      carried = { text, style, list, level };
      return;
    }
    const text = paragraph.text.trim();
    const noted = paragraph.notes.flatMap((id) => notes.get(id) ?? []);
    if (text !== '') blocks.push({ text, ...kindOf(paragraph) });
    for (const note of noted) blocks.push({ text: note.text, kind: 'paragraph' });
  };
  const kindOf = (paragraph: OpenParagraph): Pick<CopyBlock, 'kind' | 'ordinal'> => {
    const style = styles.get(paragraph.style);
    const isHeading = style?.isHeading ?? /^(?:heading|title|berschrift|titel|titre)/i.test(paragraph.style);
    const list = paragraph.list ?? style?.list ?? '0';
    const level = paragraph.level ?? (paragraph.list === undefined ? (style?.level ?? 0) : 0);
    if (list === '0') return { kind: isHeading ? 'heading' : 'paragraph' };
    const format = numbering.get(`${list}/${level}`);
    const counter = format?.list ?? list;
    const numbers = counters.get(counter) ?? [];
    const ordinal = (numbers[level] ?? (format?.start ?? 1) - 1) + 1;
    numbers.length = level;
    numbers[level] = ordinal;
    counters.set(counter, numbers);
    return { kind: isHeading ? 'heading' : 'item', ...(format?.isNumber && { ordinal }) };
  };
  parser.write(xml);
  parser.end();
  if (carried && carried.text.trim() !== '') blocks.push({ text: carried.text.trim(), kind: 'paragraph' });
  return { blocks, hidden };
}

interface OpenRun {
  /** `undefined`: as its styles say. */
  isVanished: boolean | undefined;
  isTiny: boolean;
  isWhite: boolean;
  isShaded: boolean;
  isRaised: boolean;
  isCounted: boolean;
  style: string;
}

function emptyRun(): OpenRun {
  return {
    isVanished: undefined,
    isTiny: false,
    isWhite: false,
    isShaded: false,
    isRaised: false,
    isCounted: false,
    style: '',
  };
}
