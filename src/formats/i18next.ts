import type { ExchangeFile, ExchangeUnit, FormatProblem, Written } from './exchange.ts';
import { inlineMarkup, plain } from './inline.ts';
import { type JsonMember, readFlatJson } from './json-members.ts';
import { decodeXml } from './xml-decode.ts';

/**
 * Reads a resource file of i18next: one flat object, address to translation (`keySeparator: false`).
 *
 * The format carries neither the English nor states: sources are empty, a translation is `translated`. Values that
 * are not strings and keys used twice are reported with their place; text that is not JSON is refused with the place.
 * Never throws.
 *
 * @see RFC 8259; i18next JSON v4
 */
export function readI18next(bytes: Uint8Array): ExchangeFile {
  const decoded = decodeXml(bytes);
  if (!decoded.ok) {
    const { messageId, data } = decoded.problem;
    const own = messageId === 'xmlTooLarge' ? 'jsonTooLarge' : 'jsonEncoding';
    const said = messageId === 'xmlUtf16WithoutMark' || messageId === 'xmlUtf16Malformed' ? 'jsonUtf16' : own;
    return fileOf([], [{ ...decoded.problem, id: 'json/file', messageId: said, data }]);
  }
  const place = { id: 'json/file', severity: 'error', line: 0, column: 0 } as const;
  if (decoded.encoding !== 'utf-8')
    return fileOf([], [{ ...place, messageId: 'jsonUtf16', data: {}, fatal: true }]);
  const { members, problems } = readFlatJson(decoded.text);
  const fatal = problems.some((problem) => problem.fatal === true);
  if (fatal) return fileOf([], problems);
  if (bytes[0] === 0xef)
    problems.unshift({ ...place, id: 'json/value', messageId: 'jsonMark', data: {}, line: 1, column: 1 });
  return { ...fileOf(members.map(unitOf), problems), raw: decoded.text };
}

/**
 * Writes the translations as a resource file of i18next, in document order; untranslated units are left out, so that
 * i18next sees them as missing. Text is written as it is: whoever shows it must not interpolate it.
 */
export function writeI18next(file: ExchangeFile): Written {
  const fatal = file.problems.filter((problem) => problem.fatal === true);
  if (fatal.length > 0) return { ok: false, problems: fatal };
  const lines = file.units.flatMap((unit) => {
    const target = unit.locked ? unit.source : unit.target;
    if (target === undefined) return [];
    return [`  ${JSON.stringify(unit.address || unit.id)}: ${JSON.stringify(inlineMarkup(target))}`];
  });
  return { ok: true, text: lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n` };
}

function unitOf(member: JsonMember): ExchangeUnit {
  return {
    id: member.key,
    address: member.key,
    file: '',
    source: [],
    ...(member.value === '' ? {} : { target: plain(member.value) }),
    state: member.value === '' ? 'initial' : 'translated',
    needsWork: false,
    locked: false,
    notes: [],
    fingerprint: '',
    targetFingerprint: '',
    span: member.span,
    line: member.line,
    column: member.column,
    extras: [],
  };
}

function fileOf(units: readonly ExchangeUnit[], problems: readonly FormatProblem[]): ExchangeFile {
  const empty = { sourceLang: '', targetLang: '', document: '', edition: '', fingerprint: '' };
  return { format: 'i18next', ...empty, units, problems };
}
