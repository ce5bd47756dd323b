/** The objects of a PDF as qpdf reads them, and what tests of tagged PDFs ask of them. */

import { run } from './client.ts';

/** A value of a PDF: strings begin with `u:` or `b:`, names with `/`, references end in ` R`. */
export type Value = null | boolean | number | string | readonly Value[] | Dictionary;
export type Dictionary = Readonly<{ readonly [key: string]: Value }>;

/** A PDF that was taken apart. */
export interface Objects {
  readonly trailer: Dictionary;
  /** All objects that are dictionaries or streams, by reference. */
  readonly dictionaries: ReadonlyMap<string, Dictionary>;
  /** What a reference leads to, or the value itself. */
  readonly at: (value: Value | undefined) => Value;
  readonly dictionary: (value: Value | undefined) => Dictionary;
  /** A list, of one where there is only one, of none where there is nothing. */
  readonly list: (value: Value | undefined) => readonly Value[];
  /** Bytes of a stream, unpacked, each a character. */
  readonly stream: (value: Value | undefined) => string;
}

interface Entry {
  readonly value?: Value;
  readonly stream?: { readonly dict: Dictionary; readonly data: string };
}

/** Reads a PDF with qpdf. */
export function objectsOf(path: string): Objects {
  const args = ['--json=2', '--json-stream-data=inline', '--decode-level=generalized', path];
  const read: { readonly qpdf: readonly [unknown, Readonly<Record<string, Entry>>] } = JSON.parse(
    run('qpdf', args).output,
  );
  const entries = read.qpdf[1];
  const entryOf = (value: Value | undefined): Entry | undefined =>
    typeof value === 'string' && /^\d+ \d+ R$/.test(value) ? entries[`obj:${value}`] : undefined;
  const at = (value: Value | undefined): Value => {
    const entry = entryOf(value);
    if (entry) return entry.stream?.dict ?? at(entry.value);
    return value ?? null;
  };
  const dictionary = (value: Value | undefined): Dictionary => {
    const found = at(value);
    return isDictionary(found) ? found : {};
  };
  const list = (value: Value | undefined): readonly Value[] => {
    const found = at(value);
    if (isList(found)) return found;
    return value === undefined || found === null ? [] : [value];
  };
  const dictionaries = new Map(
    Object.keys(entries).flatMap((key) => {
      const name = key.replace(/^obj:/, '');
      const found = at(name);
      return key.startsWith('obj:') && isDictionary(found) ? [[name, found] as const] : [];
    }),
  );
  return {
    trailer: dictionary(entries['trailer']?.value),
    dictionaries,
    at,
    dictionary,
    list,
    stream: (value) => Buffer.from(entryOf(value)?.stream?.data ?? '', 'base64').toString('latin1'),
  };
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function isDictionary(value: Value): value is Dictionary {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** The characters of a string. */
export function stringOf(value: Value | undefined): string {
  return typeof value === 'string' && value.startsWith('u:') ? value.slice(2) : '';
}

/** An operator of a content stream with what stands before it, as written. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly string[];
}

const token =
  /\((?:[^()\\]|\\[^]|\((?:[^()\\]|\\[^]|\((?:[^()\\]|\\[^])*\))*\))*\)|<<|>>|<[0-9a-fA-F\s]*>|[[\]]|\/[^\s()<>[\]{}/%]*|%[^\r\n]*|[^\s()<>[\]{}/%]+/g;

/** @see ISO 32000-1, 7.8.2 */
export function operationsIn(content: string): readonly Operation[] {
  const operations: Operation[] = [];
  let operands: string[] = [];
  for (const [word] of content.matchAll(token)) {
    if (word.startsWith('%')) continue;
    if (/^[A-Za-z'"]/.test(word) && !/^(?:true|false|null)$/.test(word)) {
      operations.push({ operator: word, operands });
      operands = [];
    } else operands.push(word);
  }
  return operations;
}

/** What is drawn on a page, by how it is marked. */
export interface Drawn {
  /** Ids of marked content that is part of the structure. */
  readonly marked: readonly number[];
  /** Operators that paint something that is neither in the structure nor said to be no part of it. */
  readonly unmarked: readonly string[];
  /** Marked content that is inside of other marked content with an id, or inside of an artifact. */
  readonly nested: number;
}

const painting = /^(?:Tj|TJ|'|"|f|F|f\*|B|B\*|b|b\*|S|s|sh|Do|BI)$/;

/** @see ISO 32000-1, 14.6 and 14.8.2.2 */
export function drawnBy(operations: readonly Operation[]): Drawn {
  const marked: number[] = [];
  const unmarked: string[] = [];
  const open: ('artifact' | 'content' | 'other')[] = [];
  let nested = 0;
  for (const { operator, operands } of operations) {
    if (operator === 'BMC' || operator === 'BDC') {
      const id = operands.indexOf('/MCID');
      const kind = operands[0] === '/Artifact' ? 'artifact' : id === -1 ? 'other' : 'content';
      if (kind !== 'other' && open.some((one) => one !== 'other')) nested++;
      if (kind === 'content') marked.push(Number(operands[id + 1]));
      open.push(kind);
    } else if (operator === 'EMC') {
      if (open.pop() === undefined) unmarked.push('EMC without a beginning');
    } else if (painting.test(operator) && open.every((one) => one === 'other')) unmarked.push(operator);
  }
  if (open.length > 0) unmarked.push('no end of marked content');
  return { marked, unmarked, nested };
}
