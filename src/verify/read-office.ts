/** Word and OpenDocument texts as blocks: what a reader sees once changes are accepted; what is hidden beside it. */

import { Parser } from 'htmlparser2';
import type { CopyBlock, Remark } from './copy.ts';

/** A text document as it was read. */
export interface ReadOffice {
  readonly blocks: readonly CopyBlock[];
  readonly hidden: readonly string[];
  readonly remarks: readonly Remark[];
}

/** Paragraphs that are being read: text boxes stand inside of others. */
interface OpenParagraph {
  text: string;
  isHeading: boolean;
  isItem: boolean;
  list: string;
  level: number;
}

const emptyParagraph = (): OpenParagraph => ({
  text: '',
  isHeading: false,
  isItem: false,
  list: '',
  level: 0,
});

/** Elements in each other that are told apart. */
const DEEPEST = 500;

/** What is counted of a document, for the remarks. */
type Seen = Map<'deleted' | 'inserted' | 'hidden' | 'fields' | 'boxes', number>;

function remarksOf(seen: Seen): readonly Remark[] {
  return [...seen].map(([key, count]) => ({ key: `verify.remark.${key}`, data: { count } }));
}

/**
 * The main part of a Word document. Tracked deletions are left out and insertions taken, as when all changes are accepted;
 * both are told. Never throws.
 *
 * @param numbering The part with the numbering of lists; empty when there is none.
 * @see ECMA-376-1, 17
 */
export function readDocx(document: string, numbering: string): ReadOffice {
  const blocks: CopyBlock[] = [];
  const hidden: string[] = [];
  const seen: Seen = new Map();
  const count = (key: 'deleted' | 'inserted' | 'hidden' | 'fields' | 'boxes'): void =>
    void seen.set(key, (seen.get(key) ?? 0) + 1);
  const formats = numberingOf(numbering);
  const counters = new Map<string, number[]>();
  const open: OpenParagraph[] = [];
  const inside: string[] = [];
  let isVanished = false;
  let unseen = '';
  let isText = false;
  const is = (name: string): boolean => inside.includes(name);
  const put = (text: string): void => {
    const paragraph = open.at(-1);
    if (!paragraph || is('mc:Fallback')) return;
    if (isVanished || is('w:del') || is('w:moveFrom')) unseen += text;
    else paragraph.text += text;
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (inside.length < DEEPEST) inside.push(name);
        const paragraph = open.at(-1);
        const value = attributes['w:val'] ?? '';
        if (name === 'w:p') open.push(emptyParagraph());
        else if (name === 'w:r') isVanished = false;
        else if (name === 'w:t' || name === 'w:delText') isText = true;
        else if (name === 'w:tab' && !is('w:tabs')) put(' ');
        else if (name === 'w:br' || name === 'w:cr') put('\n');
        else if (name === 'w:noBreakHyphen') put('\u2011');
        else if (name === 'w:softHyphen') put('\u00AD');
        else if (name === 'w:vanish' && is('w:r') && !/^(?:0|false|off)$/.test(value)) {
          isVanished = true;
          count('hidden');
        } else if (name === 'w:del' && !is('w:rPr')) count('deleted');
        else if (name === 'w:ins' && !is('w:rPr')) count('inserted');
        else if (name === 'w:fldSimple' || (name === 'w:fldChar' && attributes['w:fldCharType'] === 'begin'))
          count('fields');
        else if (name === 'w:txbxContent' && !is('mc:Fallback')) count('boxes');
        else if (paragraph && name === 'w:pStyle')
          paragraph.isHeading = /^(?:heading|title|berschrift|titel|titre)/i.test(value);
        else if (paragraph && name === 'w:ilvl') paragraph.level = Math.min(8, Number(value) || 0);
        else if (paragraph && name === 'w:numId' && value !== '0') {
          paragraph.isItem = true;
          paragraph.list = value;
        }
      },
      ontext: (text) => {
        if (isText) put(text);
      },
      onclosetag: (name) => {
        if (name === 'w:t' || name === 'w:delText') isText = false;
        if (name === 'w:p') {
          const done = open.pop();
          if (done) finish(done);
        }
        const at = inside.lastIndexOf(name);
        if (at >= 0) inside.length = at;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const finish = (paragraph: OpenParagraph): void => {
    if (unseen.trim() !== '') hidden.push(unseen.trim());
    unseen = '';
    const text = paragraph.text.trim();
    if (text === '') return;
    const kind = paragraph.isHeading ? 'heading' : paragraph.isItem ? 'item' : 'paragraph';
    const format = formats.get(`${paragraph.list}/${paragraph.level}`);
    const numbers = counters.get(format?.list ?? paragraph.list) ?? [];
    const ordinal = (numbers[paragraph.level] ?? (format?.start ?? 1) - 1) + 1;
    if (paragraph.isItem) {
      numbers.length = paragraph.level;
      numbers[paragraph.level] = ordinal;
      counters.set(format?.list ?? paragraph.list, numbers);
    }
    const isNumbered = paragraph.isItem && format !== undefined && format.isNumber;
    blocks.push({ text, kind, ...(isNumbered && { ordinal }) });
  };
  parser.write(document);
  parser.end();
  return { blocks, hidden, remarks: remarksOf(seen) };
}

interface Numbering {
  readonly list: string;
  readonly isNumber: boolean;
  readonly start: number;
}

/** How each list and level counts, by `numId/level`. */
function numberingOf(xml: string): ReadonlyMap<string, Numbering> {
  const levels = new Map<string, { start: number; isNumber: boolean }>();
  const lists = new Map<string, { abstract: string; starts: Map<string, number> }>();
  let abstract = '';
  let list = '';
  let level = '';
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const value = attributes['w:val'] ?? '';
        if (name === 'w:abstractNum') [abstract, list] = [attributes['w:abstractNumId'] ?? '', ''];
        else if (name === 'w:num') {
          list = attributes['w:numId'] ?? '';
          lists.set(list, { abstract: '', starts: new Map() });
        } else if (name === 'w:abstractNumId') {
          const known = lists.get(list);
          if (known) known.abstract = value;
        } else if (name === 'w:lvl' || name === 'w:lvlOverride') {
          level = attributes['w:ilvl'] ?? '0';
          if (list === '') levels.set(`${abstract}/${level}`, { start: 1, isNumber: true });
        } else if (name === 'w:startOverride') lists.get(list)?.starts.set(level, Number(value) || 1);
        else {
          const known = levels.get(`${abstract}/${level}`);
          if (known && list === '' && name === 'w:start') known.start = Number(value) || 1;
          if (known && list === '' && name === 'w:numFmt')
            known.isNumber = value !== 'bullet' && value !== 'none';
        }
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  const numbering = new Map<string, Numbering>();
  for (const [id, known] of lists) {
    for (const [key, { start, isNumber }] of levels) {
      const [of, at = '0'] = key.split('/');
      const restart = known.starts.get(at);
      // Lists of one kind go on counting unless one of them begins anew.
      const name = restart === undefined ? `abstract ${known.abstract}` : id;
      if (of === known.abstract)
        numbering.set(`${id}/${at}`, { list: name, isNumber, start: restart ?? start });
    }
  }
  return numbering;
}

/**
 * The content of an OpenDocument text. Never throws.
 *
 * @see OpenDocument 1.3, part 3
 */
export function readOdt(content: string): ReadOffice {
  const blocks: CopyBlock[] = [];
  const hidden: string[] = [];
  const seen: Seen = new Map();
  const inside: string[] = [];
  const open: OpenParagraph[] = [];
  const lists: number[] = [];
  let pending: { ordinal: number } | undefined;
  let last = 0;
  const is = (name: string): boolean => inside.includes(name);
  const put = (text: string): void => {
    const paragraph = open.at(-1);
    if (!paragraph || is('text:note-citation')) return;
    if (is('text:tracked-changes') || is('text:hidden-text')) hidden.push(text);
    else paragraph.text += text;
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (inside.length < DEEPEST) inside.push(name);
        if (name === 'text:p' || name === 'text:h')
          open.push({ ...emptyParagraph(), isHeading: name === 'text:h', isItem: is('text:list-item') });
        else if (name === 'text:list' && lists.length < DEEPEST)
          lists.push(attributes['text:continue-numbering'] === 'true' ? last : 0);
        else if (name === 'text:list-item') {
          const start = Number(attributes['text:start-value']);
          const next = attributes['text:start-value'] && start > 0 ? start : (lists.at(-1) ?? 0) + 1;
          lists[lists.length - 1] = next;
          pending = { ordinal: next };
        } else if (name === 'text:s') put(' '.repeat(Math.min(100, Number(attributes['text:c'] ?? 1) || 1)));
        else if (name === 'text:tab') put(' ');
        else if (name === 'text:line-break') put('\n');
        else if (name === 'text:deletion') seen.set('deleted', (seen.get('deleted') ?? 0) + 1);
        else if (name === 'text:insertion') seen.set('inserted', (seen.get('inserted') ?? 0) + 1);
        else if (name === 'draw:text-box') seen.set('boxes', (seen.get('boxes') ?? 0) + 1);
        else if (name === 'text:hidden-text') seen.set('hidden', (seen.get('hidden') ?? 0) + 1);
      },
      ontext: (text) => put(text.replace(/[\t\n\r ]+/g, ' ')),
      onclosetag: (name) => {
        if (name === 'text:p' || name === 'text:h') finish(open.pop());
        if (name === 'text:list') last = lists.pop() ?? 0;
        const at = inside.lastIndexOf(name);
        if (at >= 0) inside.length = at;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const finish = (paragraph: OpenParagraph | undefined): void => {
    const text = paragraph?.text.trim() ?? '';
    if (!paragraph || text === '' || is('text:tracked-changes')) return;
    const ordinal = paragraph.isItem ? pending?.ordinal : undefined;
    pending = undefined;
    const kind = paragraph.isHeading ? 'heading' : paragraph.isItem ? 'item' : 'paragraph';
    blocks.push({ text, kind, ...(ordinal !== undefined && { ordinal }) });
  };
  parser.write(content);
  parser.end();
  return { blocks, hidden, remarks: remarksOf(seen) };
}
