/** XLIFF 1.0 to 1.2 and 2.0 to 2.2: bytes to units and back. */
import type { ExchangeFile, FormatProblem, Written } from '../exchange.ts';
import { type ParsedXml, parseXml, parseXmlText, type XmlDocument } from '../xml.ts';
import { attribute, type ElementWatcher, type XmlElement, type XmlSource } from '../xml-tree.ts';
import { VERSIONS_1, XLIFF11, XLIFF12, XLIFF20, XLIFF22, type XliffFormat } from './model.ts';
import { readXliff2 } from './read2.ts';
import { readXliff12 } from './read12.ts';
import type { UnitReader } from './report.ts';
import { updateXliff } from './update.ts';
import { checked, unwritable, type XliffOptions } from './write.ts';
import { writeXliff2 } from './write2.ts';
import { writeXliff12 } from './write12.ts';

export { addressOfId, unitId } from './model.ts';
export type { XliffOptions } from './write.ts';

/**
 * Reads an XLIFF file of version 1.0, 1.1, 1.2, 2.0, 2.1 or 2.2; those of version 1 as 1.2, with which they agree in all
 * that is read, and also without the namespace, which tools leave out and 1.0 does not have.
 *
 * Bytes that are not well-formed XML, another vocabulary and another version give one problem with `fatal` and no
 * units. Everything else that is wrong is in `problems`, and the units are given all the same. Never throws.
 */
export function readXliff(bytes: Uint8Array): ExchangeFile {
  return fromXml((watch) => parseXml(bytes, watch));
}

function readText(text: string): ExchangeFile {
  return fromXml((watch) => parseXmlText(text, watch));
}

function fromXml(parse: (watch: (source: XmlSource) => ElementWatcher) => ParsedXml): ExchangeFile {
  let reader: UnitReader | undefined;
  const parsed = parse((source) => {
    reader = undefined;
    return (element, inside) => {
      if (element.local !== 'trans-unit' && element.local !== 'unit') return false;
      const [root] = inside;
      if (root === undefined || element.uri !== root.uri) return false;
      reader ??= readerOf(source, root);
      return reader?.take(element, inside) ?? false;
    };
  });
  if (!parsed.ok) return refused(parsed.problem);
  const { root } = parsed.document;
  reader ??= readerOf(parsed.document, root);
  return reader?.finish(root) ?? refused(unknownVersion(parsed.document));
}

/** The reader for the version of a file; `undefined` for a version that we do not know. */
function readerOf(source: XmlSource, root: XmlElement): UnitReader | undefined {
  const format = formatOf(root);
  if (format === undefined) return undefined;
  return format === 'xliff12' ? readXliff12(source, root) : readXliff2(source, format);
}

/**
 * Writes a file as XLIFF in the format it names.
 *
 * A file that was read is written back: what did not change stays byte for byte, elements we do not know included.
 * Any other is written from its units, so that an element of another tool in `extras` is not in it.
 * Characters that XML cannot hold, missing and doubled ids are problems. Never throws on files that `readXliff` gave.
 */
export function writeXliff(file: ExchangeFile, options: XliffOptions = {}): Written {
  const fatal = file.problems.filter((problem) => problem.fatal === true);
  if (fatal.length > 0) return { ok: false, problems: fatal };
  if (file.raw !== undefined) {
    return { ok: true, text: declareUtf8(updateXliff(file.raw, readText(file.raw), file)) };
  }
  const { format } = file;
  if (format === 'po' || format === 'i18next')
    throw new RangeError(`Cannot write XLIFF: format is "${format}"`);
  const problems = unwritable(file);
  if (problems.length > 0) return { ok: false, problems };
  const text = format === 'xliff12' ? writeXliff12(file, options) : writeXliff2(file, { ...options, format });
  return checked(text, file);
}

/** What is written is UTF-8: a declaration of another encoding would be a lie. */
function declareUtf8(text: string): string {
  return text.replace(/^(<\?xml\s[^>]{0,200}?\bencoding\s*=\s*["'])(?!utf-8["'])[^"']{1,40}/i, '$1UTF-8');
}

/** The XLIFF format of a tree, by namespace and version; `undefined` when it is none that we know. */
function formatOf(root: XmlElement): XliffFormat | undefined {
  const version = attribute(root, 'version');
  if (root.local !== 'xliff') return undefined;
  // The schema of 2.2 takes the versions before it, for files that were brought into its namespace alone.
  if (root.uri === XLIFF22)
    return version === '2.0' || version === '2.1' || version === '2.2' ? 'xliff22' : undefined;
  if (root.uri === XLIFF20) return version === '2.0' ? 'xliff20' : version === '2.1' ? 'xliff21' : undefined;
  const isOne = version === undefined || VERSIONS_1.has(version);
  return isOne && [XLIFF12, XLIFF11, ''].includes(root.uri) ? 'xliff12' : undefined;
}

function unknownVersion({ root, at }: XmlDocument): FormatProblem {
  const known = [XLIFF11, XLIFF12, XLIFF20, XLIFF22].includes(root.uri);
  const xliff = root.local === 'xliff';
  const messageId = !xliff ? 'xliffNotXliff' : known ? 'xliffVersionMismatch' : 'xliffVersionUnknown';
  const data = { element: root.local, version: attribute(root, 'version') ?? '', namespace: root.uri };
  const span = { start: root.start, end: root.inner };
  const section = 'XLIFF 2.1, 4.3.1.42';
  return {
    id: 'xliff/version',
    messageId,
    data,
    severity: 'error',
    fatal: true,
    span,
    ...at(root.start),
    section,
  };
}

function refused(problem: FormatProblem): ExchangeFile {
  return {
    format: 'xliff12',
    sourceLang: '',
    targetLang: '',
    document: '',
    edition: '',
    fingerprint: '',
    units: [],
    problems: [problem],
  };
}
