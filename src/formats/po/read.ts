import type { ExchangeFile, ExchangeNote, ExchangeUnit, FormatProblem } from '../exchange.ts';
import { plain } from '../inline.ts';
import { decodeXml } from '../xml-decode.ts';
import { type LexedPo, lexPo, type PoEntry } from './lex.ts';

/**
 * Reads a PO file: UTF-8, one unit per entry, with its context as address.
 *
 * Entries with the same context and text are all given and reported with both lines. Obsolete entries are reported
 * and are no units; they stay in `raw`, as everything else does. Never throws.
 *
 * @see GNU gettext manual, The Format of PO Files
 */
export function readPo(bytes: Uint8Array): ExchangeFile {
  const decoded = decodeXml(bytes);
  if (!decoded.ok) {
    const messageId = decoded.problem.messageId === 'xmlTooLarge' ? 'poTooLarge' : 'poEncoding';
    const { byte = 0 } = decoded.problem.data;
    return file([], [fatal(messageId, { byte })]);
  }
  const { text } = decoded;
  const lexed = lexPo(text);
  const header = headerOf(lexed);
  const charset = /charset=([A-Za-z0-9._-]+)/.exec(header.get('content-type') ?? '')?.[1] ?? 'UTF-8';
  if (charset.toLowerCase() !== 'utf-8' && charset !== 'CHARSET')
    return file([], [fatal('poCharset', { charset })]);
  const problems = [...lexed.problems];
  const units = lexed.entries.flatMap((entry) => readEntry(entry, { lexed, problems, text }));
  checkTwice(units, problems);
  if (lexed.entries.length === 0) problems.push(fatal('poEmpty', {}));
  problems.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  return { ...file(units, problems), ...about(header), raw: text };
}

/** The fields of the header, names in lower case. */
function headerOf({ entries }: LexedPo): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const header = entries.find((entry) => !entry.obsolete && isHeader(entry));
  for (const line of stringOf(header, 'msgstr').split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
}

/** The entry with an empty `msgid` and no context. */
function isHeader(entry: PoEntry): boolean {
  const [first] = entry.strings;
  return first?.keyword === 'msgid' && first.value === '';
}

/** The string of a keyword; empty when the entry has none. */
export function stringOf(entry: PoEntry | undefined, keyword: string): string {
  return entry?.strings.find((found) => found.keyword === keyword)?.value ?? '';
}

/** Flags of an entry, as `fuzzy`. */
export function flagsOf(entry: PoEntry): string[] {
  const lines = entry.comments.filter((comment) => comment.kind === ',');
  return lines
    .flatMap((line) => line.text.split(',').map((flag) => flag.trim()))
    .filter((flag) => flag !== '');
}

function about(header: ReadonlyMap<string, string>): Partial<ExchangeFile> {
  return {
    // POSIX writes `pt_BR` what the other formats write `pt-BR`.
    targetLang: (header.get('language') ?? '').replaceAll('_', '-'),
    sourceLang: header.get('x-source-language') ?? '',
    document: header.get('x-document') ?? '',
    edition: header.get('x-edition') ?? '',
    fingerprint: header.get('x-source-digest') ?? '',
    ...translatorOf(header.get('last-translator') ?? ''),
  };
}

/** The name without its address; templates carry a placeholder. */
function translatorOf(field: string): { readonly translator?: string } {
  const name = field.replace(/\s*<[^>]*>\s*$/, '').trim();
  return name === '' || name === 'FULL NAME' || name === 'Automatically generated'
    ? {}
    : { translator: name };
}

function readEntry(
  entry: PoEntry,
  {
    lexed,
    problems,
    text,
  }: { readonly lexed: LexedPo; readonly problems: FormatProblem[]; readonly text: string },
): ExchangeUnit[] {
  if (entry.obsolete || isHeader(entry)) return [];
  const first = entry.strings[0];
  if (first === undefined) return [];
  const has = (keyword: string): boolean => entry.strings.some((found) => found.keyword === keyword);
  const place = { span: { start: first.start, end: first.end }, ...lexed.at(first.start) };
  const say = (messageId: string, severity: 'error' | 'warning'): void => {
    problems.push({ id: 'po/entry', messageId, data: { value: context || source }, severity, ...place });
  };
  const context = stringOf(entry, 'msgctxt');
  const source = stringOf(entry, 'msgid');
  if (!has('msgid')) say('poWithoutMsgid', 'error');
  if (!has('msgstr')) say('poWithoutMsgstr', 'error');
  if (has('msgid_plural')) say('poPlural', 'warning');
  const target = stringOf(entry, 'msgstr');
  const fuzzy = flagsOf(entry).includes('fuzzy');
  const previous = entry.previous.find((found) => found.keyword === 'msgid');
  const { notes, values } = commentsOf(entry);
  return [
    {
      id: has('msgctxt') ? context : source,
      address: context,
      file: '',
      source: plain(source),
      ...(target === '' ? {} : { target: plain(target) }),
      state: target === '' || fuzzy ? 'initial' : 'translated',
      needsWork: target !== '' && fuzzy,
      ...(previous === undefined ? {} : { previousSource: plain(previous.value) }),
      locked: values.get('translate') === 'no',
      notes,
      fingerprint: values.get('sourceDigest') ?? '',
      targetFingerprint: values.get('targetDigest') ?? '',
      span: { start: entry.start, end: entry.end },
      line: place.line,
      column: place.column,
      extras: entry.comments.filter(isExtra).map((comment) => text.slice(comment.start, comment.end)),
    },
  ];
}

function isExtra(comment: PoEntry['comments'][number]): boolean {
  return comment.kind === ':' || comment.kind === '=';
}

/** Notes, an empty line between two; and what we wrote for ourselves, as `sourceDigest=…`. */
function commentsOf(entry: PoEntry): { notes: ExchangeNote[]; values: Map<string, string> } {
  const values = new Map<string, string>();
  const notes: ExchangeNote[] = [];
  for (const [kind, from] of [
    ['.', 'developer'],
    [' ', 'translator'],
  ] as const) {
    let lines: string[] = [];
    const close = (): void => {
      if (lines.length > 0) notes.push({ text: lines.join('\n'), from, about: 'general' });
      lines = [];
    };
    for (const { kind: found, text } of entry.comments) {
      if (found !== kind) continue;
      const own = kind === '.' ? /^(sourceDigest|targetDigest|translate)=(\S+)$/.exec(text) : null;
      if (own !== null) values.set(own[1] ?? '', own[2] ?? '');
      else if (text === '') close();
      else lines.push(text);
    }
    close();
  }
  return { notes, values };
}

function checkTwice(units: readonly ExchangeUnit[], problems: FormatProblem[]): void {
  const seen = new Map<string, ExchangeUnit>();
  for (const unit of units) {
    const [piece] = unit.source;
    const key = JSON.stringify([unit.address, piece?.type === 'text' ? piece.text : '']);
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, unit);
      continue;
    }
    const data = { value: unit.id, first: before.line, second: unit.line };
    const { span, line, column } = unit;
    problems.push({
      id: 'po/unique',
      messageId: 'poTwice',
      data,
      severity: 'error',
      span,
      line,
      column,
      unit: unit.id,
    });
  }
}

function file(units: readonly ExchangeUnit[], problems: readonly FormatProblem[]): ExchangeFile {
  const empty = { sourceLang: '', targetLang: '', document: '', edition: '', fingerprint: '' };
  return { format: 'po', ...empty, units, problems };
}

function fatal(messageId: string, data: FormatProblem['data']): FormatProblem {
  return { id: 'po/file', messageId, data, severity: 'error', fatal: true, line: 0, column: 0 };
}
