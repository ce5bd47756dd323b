import type { ExchangeFile, ExchangeUnit } from '../exchange.ts';
import { escapeText, writeAttribute } from '../xml-write.ts';
import { writeInline2 } from './inline-write.ts';
import { MATCHES, METADATA, OWNER, SOURCE_CHANGED, unitId, VERSIONS, type XliffFormat } from './model.ts';
import { plannedTarget, writeInPieces, type XliffOptions } from './write.ts';

/**
 * The file as XLIFF 2.0, 2.1 or 2.2, valid under the schemas of the core and of the modules it uses.
 *
 * One unit is one segment. White space stands only between structural elements, never in a source or a target. The
 * caller has made sure that the file can be written. Never throws.
 *
 * @see XLIFF 2.1, 4.2; 5.1 and 5.4
 */
export function writeXliff2(
  file: ExchangeFile,
  { format, ...options }: XliffOptions & { readonly format: XliffFormat },
): string {
  const { version, uri } = VERSIONS[format];
  const root =
    writeAttribute('xmlns', uri) +
    writeAttribute('xmlns:mda', METADATA) +
    writeAttribute('xmlns:mtc', MATCHES) +
    writeAttribute('version', version) +
    writeAttribute('srcLang', file.sourceLang) +
    writeAttribute('trgLang', file.targetLang || undefined);
  const own =
    writeAttribute('id', unitId(file.document || OWNER)) +
    writeAttribute('original', file.document || undefined) +
    ' canResegment="no"';
  const about = [
    ['document', file.document],
    ['edition', file.edition],
    ['sourceDigest', file.fingerprint],
  ] as const;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff${root}>`,
    `<file${own}>`,
    ...writeMetadata(about),
    ...writeInPieces(file.units, (unit) => writeUnit(unit, options)),
    '</file>',
    '</xliff>',
    // For the last line end.
    '',
  ];
  return lines.join('\n');
}

function writeUnit(unit: ExchangeUnit, options: XliffOptions): string {
  const target = plannedTarget(unit, options);
  const tag =
    writeAttribute('id', unit.id) +
    writeAttribute('name', unit.address || undefined) +
    ' canResegment="no"' +
    (unit.locked ? ' translate="no"' : '') +
    ' xml:space="preserve"';
  const segment = segmentId(unit);
  const state = stateOf(target?.as, unit);
  const own =
    writeAttribute('id', segment) +
    writeAttribute('state', state) +
    writeAttribute('subState', target?.as === 'stale' ? SOURCE_CHANGED : undefined);
  const written = target === undefined ? '' : `<target>${writeInline2(target.content)}</target>`;
  const digests = [
    ['sourceDigest', unit.fingerprint],
    ['targetDigest', unit.targetFingerprint],
  ] as const;
  return [
    `<unit${tag}>`,
    ...writeMatch(unit, segment),
    ...writeMetadata(digests),
    ...writeNotes(unit),
    `<segment${own}><source>${writeInline2(unit.source)}</source>${written}</segment>`,
    '</unit>',
  ].join('\n');
}

/** Segments and codes share one scope: the id must differ from those of all codes. @see XLIFF 2.1, 4.3.1.21 */
function segmentId(unit: ExchangeUnit): string {
  const ids = new Set<string>();
  const collect = (content: ExchangeUnit['source']): void => {
    for (const piece of content) {
      if (piece.type !== 'text') ids.add(piece.id);
      if (piece.type === 'pair') collect(piece.children);
    }
  };
  collect(unit.source);
  collect(unit.target ?? []);
  let id = 's1';
  for (let number = 2; ids.has(id); number++) id = `s${number}`;
  return id;
}

function stateOf(
  as: 'locked' | 'prefilled' | 'stale' | 'translated' | undefined,
  unit: ExchangeUnit,
): string {
  if (as === 'locked') return 'final';
  return as === 'translated' ? unit.state : 'initial';
}

/** The old English with its translation is what the standard calls a translation candidate. @see XLIFF 2.1, 5.1 */
function writeMatch(unit: ExchangeUnit, segment: string): string[] {
  if (unit.previousSource === undefined || unit.target === undefined) return [];
  const tag =
    writeAttribute('ref', `#${segment}`) +
    writeAttribute('type', 'tm') +
    writeAttribute('subType', `${OWNER}:previous-version`);
  const source = `<source>${writeInline2(unit.previousSource)}</source>`;
  const target = `<target>${writeInline2(unit.previousTarget ?? unit.target)}</target>`;
  return [`<mtc:matches><mtc:match${tag}>${source}${target}</mtc:match></mtc:matches>`];
}

function writeMetadata(values: readonly (readonly [type: string, value: string])[]): string[] {
  const metas = values
    .filter(([, value]) => value !== '')
    .map(([type, value]) => `<mda:meta type="${type}">${escapeText(value)}</mda:meta>`);
  if (metas.length === 0) return [];
  return [
    `<mda:metadata><mda:metaGroup category="${OWNER}">${metas.join('')}</mda:metaGroup></mda:metadata>`,
  ];
}

function writeNotes(unit: ExchangeUnit): string[] {
  if (unit.notes.length === 0) return [];
  const notes = unit.notes.map((note, index) => {
    const tag =
      writeAttribute('id', `n${index + 1}`) +
      writeAttribute('category', note.from || undefined) +
      writeAttribute('appliesTo', note.about === 'general' ? undefined : note.about);
    return `<note${tag}>${escapeText(note.text)}</note>`;
  });
  return [`<notes>${notes.join('')}</notes>`];
}
