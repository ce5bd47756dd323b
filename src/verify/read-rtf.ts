/** Rich Text Format as blocks: what a reader sees; what is hidden, deleted or about the file beside it. */

import { decodeAs } from '../text/decode.ts';
import { foldDigits } from '../text/text.ts';
import type { Beside } from './beside.ts';
import type { CopyBlock } from './copy.ts';
import { createCounts, type ReadOffice } from './office.ts';

/** Groups in each other that are told apart. */
const DEEPEST = 500;
/** A control word with its number, a byte, a control sign, a brace, an end of a line of the file, text. */
const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi;

/** Groups of which nothing is text; `*` in front of any other that is not known says so too. */
const none = new Set(
  'fonttbl colortbl stylesheet listtable listoverridetable revtbl rsidtbl generator pict object themedata datastore xmlnstbl latentstyles filetbl nonshppict'.split(
    ' ',
  ),
);
const edges = new Set('header headerl headerr headerf footer footerl footerr footerf'.split(' '));
/** What is about the file, and where links lead. */
const about = new Set('info annotation atnauthor atnid fldinst'.split(' '));
const labels = new Set(['listtext', 'pntext']);
const signs: Readonly<Record<string, string>> = {
  tab: ' ',
  line: '\n',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  endash: '–',
  emdash: '—',
  bullet: '•',
  enspace: ' ',
  emspace: ' ',
  cell: '\n\n',
  row: '\n\n',
  par: '\n\n',
  sect: '\n\n',
  page: '\n\n',
};
const symbols: Readonly<Record<string, string>> = {
  '~': '\u00A0',
  _: '\u2011',
  '-': '\u00AD',
  '\\': '\\',
  '{': '{',
  '}': '}',
};
/** Alphabets of fonts. @see RTF 1.9.1, Font Table */
const charsets: Readonly<Record<number, string>> = {
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};
const pages: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  874: 'windows-874',
};

interface Group {
  readonly place: 'text' | 'none' | 'edge' | 'label' | 'note' | 'about';
  readonly isHidden: boolean;
  readonly isDeleted: boolean;
  readonly font: number;
  /** Bytes that stand behind a sign for readers that do not know it. */
  readonly skips: number;
}

/**
 * The text of a file. Tracked deletions are left out, as when all changes are accepted. Linear; never throws.
 *
 * @param source Its bytes, each as one sign.
 * @see Rich Text Format Specification 1.9.1
 */
export function readRtf(source: string): ReadOffice & { readonly beside: () => readonly Beside[] } {
  const counts = createCounts();
  const texts = { text: '', none: '', edge: '', label: '', note: '', about: '' };
  const hidden: string[] = [];
  const blocks: CopyBlock[] = [];
  const fonts = new Map<number, string>();
  const groups: Group[] = [];
  let group: Group = { place: 'text', isHidden: false, isDeleted: false, font: 0, skips: 1 };
  let page = 'windows-1252';
  let bytes: number[] = [];
  let skipped = 0;
  let isStarred = false;
  let isHeading = false;
  const put = (text: string): void => {
    if (group.isDeleted || group.place === 'none') return;
    if (group.isHidden && group.place === 'text') hidden.push(text);
    else texts[group.place] += text;
  };
  const flushBytes = (): void => {
    if (bytes.length === 0) return;
    const encoding = fonts.get(group.font) ?? page;
    put(decodeAs(encoding, Uint8Array.from(bytes)));
    bytes = [];
  };
  const finish = (): void => {
    const ordinal = numberOf(texts.label);
    // A note stands behind the paragraph that refers to it.
    for (const [index, text] of `${texts.text}\n\n${texts.note}`.split(/\n{2,}/).entries()) {
      if (text.trim() === '') continue;
      const isItem = index === 0 && texts.label.trim() !== '';
      blocks.push({
        text: text.trim(),
        kind: isHeading ? 'heading' : isItem ? 'item' : 'paragraph',
        ...(isItem && ordinal !== undefined && { ordinal }),
      });
    }
    texts.text = '';
    texts.note = '';
    texts.label = '';
  };
  const word = (name: string, number: number | undefined): void => {
    const isOn = number !== 0;
    if (none.has(name)) group = { ...group, place: 'none' };
    else if (edges.has(name)) group = { ...group, place: 'edge' };
    else if (labels.has(name)) group = { ...group, place: 'label' };
    else if (about.has(name)) group = { ...group, place: 'about' };
    else if (name === 'footnote') group = { ...group, place: 'note' };
    else if (isStarred && name !== 'shppict' && name !== 'shptxt') group = { ...group, place: 'none' };
    else if (name === 'ansicpg' && number !== undefined) page = encodingOf(number);
    else if (name === 'f') group = { ...group, font: number ?? 0 };
    else if (name === 'fcharset' && charsets[number ?? 0])
      fonts.set(group.font, charsets[number ?? 0] ?? page);
    else if (name === 'uc') group = { ...group, skips: Math.max(0, number ?? 1) };
    else if (name === 'u' && number !== undefined) {
      put(String.fromCharCode(number & 0xffff));
      skipped = group.skips;
    } else if (name === 'v') {
      if (isOn) counts.add('hidden');
      group = { ...group, isHidden: isOn };
    } else if (name === 'deleted') {
      if (isOn) counts.add('deleted');
      group = { ...group, isDeleted: isOn };
    } else if (name === 'revised' && isOn) counts.add('inserted');
    else if (name === 'field') counts.add('fields');
    else if (name === 'plain') group = { ...group, isHidden: false, isDeleted: false, font: 0 };
    else if (name === 'pard') isHeading = false;
    else if (name === 'outlinelevel') isHeading = (number ?? 9) < 9;
    else if (signs[name] !== undefined) put(signs[name]);
    if (group.place === 'text' && (name === 'par' || name === 'cell' || name === 'row')) finish();
  };
  for (const [, name, number, byte, sign, brace, text] of source.matchAll(token)) {
    if (byte === undefined) flushBytes();
    if (brace === '{') {
      if (groups.length < DEEPEST) groups.push(group);
      skipped = 0;
    } else if (brace === '}') {
      group = groups.pop() ?? group;
      skipped = 0;
    } else if (name !== undefined) {
      skipped = 0;
      word(name, number === undefined ? undefined : Number(number));
    } else if (sign === '\n' || sign === '\r') word('par', undefined);
    else if (sign === '*') {
      isStarred = true;
      continue;
    } else if (skipped > 0 && (byte !== undefined || text !== undefined || sign !== undefined)) {
      const rest = text?.slice(skipped) ?? '';
      skipped = Math.max(0, skipped - (text?.length ?? 1));
      put(rest);
    } else if (byte !== undefined) bytes.push(Number.parseInt(byte, 16));
    else if (sign !== undefined) put(symbols[sign] ?? '');
    else if (text !== undefined) put(text);
    isStarred = false;
  }
  flushBytes();
  finish();
  return {
    blocks: [...blocks, ...edgesIn(texts.edge)],
    hidden,
    remarks: counts.remarks(),
    beside: () => [{ text: texts.about, where: 'metadata', at: 0 }],
  };
}

function encodingOf(number: number): string {
  return pages[number] ?? (number >= 1250 && number <= 1258 ? `windows-${number}` : 'windows-1252');
}

function edgesIn(text: string): readonly CopyBlock[] {
  const lines = new Set(text.split(/\n+/).map((line) => line.trim()));
  return [...lines].filter(Boolean).map((line) => ({ text: line, kind: 'paragraph' }));
}

function numberOf(label: string): number | undefined {
  const digits = foldDigits(label)
    .match(/\d{1,3}/g)
    ?.at(-1);
  return digits === undefined ? undefined : Number(digits);
}
