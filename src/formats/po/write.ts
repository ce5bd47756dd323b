import type { ExchangeFile, ExchangeUnit, Written } from '../exchange.ts';
import { inlineMarkup } from '../inline.ts';
import { checked, unwritable } from '../xliff/write.ts';
import { flagsOf, stringOf } from './entry.ts';
import { lexPo, type PoEntry } from './lex.ts';

/** What the header says that the units do not. Dates are given, never taken from the clock. */
export interface PoOptions {
  /** As `2026-01-31 12:00+0000`. */
  readonly revisionDate?: string;
  /** As `Name <mail@example.org>`. */
  readonly lastTranslator?: string;
  readonly languageTeam?: string;
  /** What the header calls the language, as `zh_CN`; as POSIX has it where nothing is said. */
  readonly language?: string;
  /** As `nplurals=2; plural=(n != 1);`. */
  readonly pluralForms?: string;
}

/**
 * The file as PO. One that was read is written back: only entries whose translation or state changed are touched.
 *
 * Strings are broken after line ends only, and every entry is flagged `no-wrap`: gettext then keeps them so, and a
 * translator's tool makes no differences where nobody changed a word. Never throws.
 *
 * @see GNU gettext manual, The Format of PO Files
 */
export function writePo(file: ExchangeFile, options: PoOptions = {}): Written {
  const fatal = file.problems.filter((problem) => problem.fatal === true);
  if (fatal.length > 0) return { ok: false, problems: fatal };
  if (file.raw !== undefined) return { ok: true, text: update(file.raw, file) };
  const problems = unwritable(file).filter((problem) => problem.messageId !== 'writeIdInvalid');
  if (problems.length > 0) return { ok: false, problems };
  const entries = [writeHeader(file, options), ...file.units.map(writeUnit)];
  return checked(`${entries.join('\n\n')}\n`, file);
}

function writeHeader(file: ExchangeFile, options: PoOptions): string {
  const posix = file.targetLang.replaceAll('-', '_');
  const { language = posix } = options;
  const fields = [
    ['Project-Id-Version', [file.document, file.edition].filter((part) => part !== '').join(' ')],
    ['PO-Revision-Date', options.revisionDate ?? 'YEAR-MO-DA HO:MI+ZONE'],
    ['Last-Translator', options.lastTranslator ?? 'FULL NAME <EMAIL@ADDRESS>'],
    ['Language-Team', options.languageTeam ?? file.targetLang],
    ['Language', language],
    ['MIME-Version', '1.0'],
    ['Content-Type', 'text/plain; charset=UTF-8'],
    ['Content-Transfer-Encoding', '8bit'],
    ['Plural-Forms', options.pluralForms ?? ''],
    ['X-Source-Language', file.sourceLang],
    ['X-Target-Language', language === posix ? '' : file.targetLang],
    ['X-Document', file.document],
    ['X-Edition', file.edition],
    ['X-Source-Digest', file.fingerprint],
  ] as const;
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${oneLine(value)}\n`);
  return `msgid ""\n${keyword('msgstr', lines.join(''))}`;
}

function writeUnit(unit: ExchangeUnit): string {
  const target = unit.locked ? unit.source : unit.target;
  const stale = !unit.locked && target !== undefined && (unit.needsWork || unit.state === 'initial');
  const values = [
    ['sourceDigest', unit.fingerprint],
    ['targetDigest', unit.targetFingerprint],
    ['translate', unit.locked ? 'no' : ''],
  ] as const;
  const own = values.filter(([, value]) => value !== '').map(([name, value]) => `#. ${name}=${value}`);
  const lines = [
    ...notes(unit, { mark: '#', translator: true }),
    ...notes(unit, { mark: '#.', translator: false }),
    ...own,
    stale ? '#, fuzzy, no-wrap' : '#, no-wrap',
  ];
  if (stale && unit.previousSource !== undefined) {
    const context = keyword('msgctxt', unit.address || unit.id);
    const before = `${context}\n${keyword('msgid', inlineMarkup(unit.previousSource))}`;
    lines.push(...before.split('\n').map((line) => `#| ${line}`));
  }
  lines.push(keyword('msgctxt', unit.address || unit.id));
  lines.push(keyword('msgid', inlineMarkup(unit.source)));
  lines.push(keyword('msgstr', target === undefined ? '' : inlineMarkup(target)));
  return lines.join('\n');
}

/** Notes as comment lines; an empty comment line divides two notes. */
function notes(
  unit: ExchangeUnit,
  { mark, translator }: { readonly mark: string; readonly translator: boolean },
): string[] {
  const chosen = unit.notes.filter((note) => (note.from === 'translator') === translator);
  return chosen.flatMap((note, index) => {
    const lines = note.text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
    return [...(index === 0 ? [] : [mark]), ...lines.map((line) => `${mark} ${line}`)];
  });
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}

/** A keyword with its string, broken after line ends as gettext does it without wrapping. */
function keyword(name: string, value: string): string {
  const lines = value.split(/(?<=\n)/);
  const [only = ''] = lines;
  if (lines.length <= 1) return `${name} "${escape(only)}"`;
  return [`${name} ""`, ...lines.map((line) => `"${escape(line)}"`)].join('\n');
}

const ESCAPED = new Map([
  ['\n', '\\n'],
  ['\t', '\\t'],
  ['\r', '\\r'],
  ['"', '\\"'],
  ['\\', '\\\\'],
]);

function escape(text: string): string {
  return text.replace(/[\n\t\r"\\]/g, (character) => ESCAPED.get(character) ?? character);
}

function update(text: string, file: ExchangeFile): string {
  const entries = new Map(lexPo(text).entries.map((entry) => [entry.start, entry]));
  const breaks = text.includes('\r\n') ? '\r\n' : '\n';
  const splices: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  for (const unit of file.units) {
    const entry = entries.get(unit.span.start);
    if (entry === undefined) throw new RangeError(`Cannot write back "${unit.id}": not in the text`);
    const target = unit.target === undefined ? '' : inlineMarkup(unit.target);
    const string = entry.strings.find((found) => found.keyword === 'msgstr');
    if (string !== undefined && string.value !== target) {
      const name = /^msgstr(?:\[\d+\])?/.exec(text.slice(string.start))?.[0] ?? 'msgstr';
      splices.push({
        start: string.start,
        end: string.end,
        text: keyword(name, target).replaceAll('\n', breaks),
      });
    }
    splices.push(...updateFlags(text, entry, { fuzzy: unit.needsWork, breaks }));
  }
  splices.sort((a, b) => b.start - a.start);
  return splices.reduce(
    (result, splice) => result.slice(0, splice.start) + splice.text + result.slice(splice.end),
    text,
  );
}

/** What is added goes to `#,`; what is removed is taken away wherever it stands. */
function updateFlags(
  text: string,
  entry: PoEntry,
  { fuzzy, breaks }: { readonly fuzzy: boolean; readonly breaks: string },
): { start: number; end: number; text: string }[] {
  const flags = flagsOf(entry);
  if (flags.includes('fuzzy') === fuzzy || (fuzzy && stringOf(entry, 'msgstr') === '')) return [];
  const lines = entry.comments.filter(({ kind }) => kind === ',' || kind === '=');
  const first = entry.previous[0] ?? entry.strings[0];
  if (fuzzy) {
    const line = lines.find(({ kind }) => kind === ',');
    if (line) return [{ start: line.start + 2, end: line.start + 2, text: ' fuzzy,' }];
    const at = first === undefined ? entry.start : text.lastIndexOf('\n', first.start) + 1;
    return [{ start: at, end: at, text: `#, fuzzy${breaks}` }];
  }
  return lines.flatMap((line) => {
    const here = line.text.split(/[\s,]+/).filter((flag) => flag !== '');
    const kept = here.filter((flag) => flag !== 'fuzzy');
    if (kept.length === here.length) return [];
    const { start } = line;
    if (kept.length > 0) return [{ start, end: line.end, text: `#${line.kind} ${kept.join(', ')}` }];
    return [{ start, end: text.startsWith('\r\n', line.end) ? line.end + 2 : line.end + 1, text: '' }];
  });
}
