import type { ExchangeFile, ExchangeNote, ExchangeUnit, FormatProblem } from '../exchange.ts';
import { plain } from '../inline.ts';
import { charsetOf, decodePo, poProblem, refusedCharset } from './charset.ts';
import { flagsOf, headerOf, isHeader, stringOf } from './entry.ts';
import { entryProblems, firstOfMerged, isMerged } from './entry-problems.ts';
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
  const decoded = decodePo(bytes);
  if (!decoded.ok) return file([], [decoded.problem]);
  const { text } = decoded;
  const lexed = lexPo(text);
  const header = headerOf(lexed);
  const refused = refusedCharset(text, lexed, charsetOf(header));
  if (refused) return file([], [refused]);
  const problems = [...lexed.problems];
  if (decoded.mark)
    problems.push({ ...poProblem('po/syntax', 'poMark'), span: { start: 0, end: 0 }, line: 1, column: 1 });
  const forms = Number(/nplurals\s*=\s*(\d{1,3})/.exec(header.get('plural-forms') ?? '')?.[1] ?? 0);
  for (const entry of lexed.entries) problems.push(...entryProblems(entry, { at: lexed.at, forms }));
  const units = lexed.entries.flatMap((entry) => readEntry(entry, { lexed, text }));
  checkTwice(lexed, problems);
  if (problems.length === 0 && lexed.entries.length === 0)
    problems.push({ ...poProblem('po/file', 'poEmpty'), fatal: true });
  problems.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  return { ...file(units, problems), ...about(header), raw: text };
}

function about(header: ReadonlyMap<string, string>): Partial<ExchangeFile> {
  return {
    // POSIX writes `pt_BR` what the other formats write `pt-BR`.
    targetLang: (header.get('language') ?? '').replaceAll('_', '-'),
    sourceLang: header.get('x-source-language') ?? '',
    ...(header.has('x-target-language') && { exportedFor: header.get('x-target-language') ?? '' }),
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
  { lexed, text }: { readonly lexed: LexedPo; readonly text: string },
): ExchangeUnit[] {
  if (entry.obsolete || isHeader(entry)) return [];
  const first = entry.strings[0];
  if (first === undefined) return [];
  const isNamed = entry.strings.some(({ keyword }) => keyword === 'msgctxt');
  const context = stringOf(entry, 'msgctxt');
  const source = stringOf(entry, 'msgid');
  const written = stringOf(entry, 'msgstr');
  // Of several translations that msgcat put together nobody has chosen one.
  const target = isMerged(written) ? firstOfMerged(written) : written;
  const fuzzy = flagsOf(entry).includes('fuzzy') || isMerged(written);
  const previous = entry.previous.find((found) => found.keyword === 'msgid');
  const { notes, values } = commentsOf(entry);
  return [
    {
      id: isNamed ? context : source,
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
      ...lexed.at(first.start),
      extras: entry.comments.filter(isExtra).map((comment) => text.slice(comment.start, comment.end)),
    },
  ];
}

function isExtra(comment: PoEntry['comments'][number]): boolean {
  return comment.kind === ':' || comment.kind === '#';
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

/** Obsolete entries count: gettext refuses them beside a living one. */
function checkTwice({ entries, at }: LexedPo, problems: FormatProblem[]): void {
  const seen = new Map<string, number>();
  for (const entry of entries) {
    const msgid = entry.strings.find(({ keyword }) => keyword === 'msgid');
    if (msgid === undefined || msgid.bare === true) continue;
    const context = entry.strings.find(({ keyword }) => keyword === 'msgctxt')?.value;
    const key = JSON.stringify([entry.domain, context, msgid.value]);
    const { line, column } = at(msgid.start);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, line);
      continue;
    }
    const value = (context ?? '') || msgid.value;
    const place = { span: { start: entry.start, end: entry.end }, line, column };
    problems.push({
      ...poProblem('po/unique', 'poTwice', { value, first, second: line }),
      ...place,
      unit: value,
    });
  }
}

function file(units: readonly ExchangeUnit[], problems: readonly FormatProblem[]): ExchangeFile {
  const empty = { sourceLang: '', targetLang: '', document: '', edition: '', fingerprint: '' };
  return { format: 'po', ...empty, units, problems };
}
