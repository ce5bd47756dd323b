import type { ExchangeFile, ExchangeNote, ExchangeUnit } from '../exchange.ts';
import { escapeText, writeAttribute } from '../xml-write.ts';
import { writeInline12 } from './inline-write.ts';
import { OWNER, STATE_12, XLIFF12 } from './model.ts';
import { plannedTarget, writeInPieces, type XliffOptions } from './write.ts';

/**
 * The file as XLIFF 1.2, valid under the strict schema.
 *
 * White space stands only between structural elements, never in a source or a target. The caller has made sure that
 * the file can be written. Never throws.
 *
 * @see XLIFF 1.2, 2.3 and 3.2
 */
export function writeXliff12(file: ExchangeFile, options: XliffOptions): string {
  const tag =
    writeAttribute('original', file.document || OWNER) +
    writeAttribute('source-language', file.sourceLang) +
    writeAttribute('target-language', file.targetLang || undefined) +
    writeAttribute('datatype', 'plaintext') +
    writeAttribute('product-name', file.document || undefined) +
    writeAttribute('product-version', file.edition || undefined) +
    writeAttribute('build-num', file.fingerprint || undefined);
  const languages = {
    source: writeAttribute('xml:lang', file.sourceLang),
    target: writeAttribute('xml:lang', file.targetLang || undefined),
  };
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="${XLIFF12}" version="1.2">`,
    `<file${tag}>`,
    '<body>',
    ...writeInPieces(file.units, (unit) => writeUnit(unit, { languages, options })),
    '</body>',
    '</file>',
    '</xliff>',
    // For the last line end.
    '',
  ];
  return lines.join('\n');
}

/** The attributes that name the languages, ready to stand in a tag. */
interface Languages {
  readonly source: string;
  readonly target: string;
}

function writeUnit(
  unit: ExchangeUnit,
  { languages, options }: { readonly languages: Languages; readonly options: XliffOptions },
): string {
  const target = plannedTarget(unit, options);
  const approved = target?.as === 'locked' || (target?.as === 'translated' && isApproved(unit));
  const tag =
    writeAttribute('id', unit.id) +
    writeAttribute('resname', unit.address || undefined) +
    ' xml:space="preserve"' +
    (unit.locked ? ' translate="no"' : '') +
    (approved ? ' approved="yes"' : '');
  const { source, target: lang } = languages;
  const lines = [`<trans-unit${tag}>`, `<source${source}>${writeInline12(unit.source)}</source>`];
  if (target !== undefined) {
    const state = stateOf(target.as, unit);
    lines.push(`<target state="${state}"${lang}>${writeInline12(target.content)}</target>`);
  }
  lines.push(...writeDigests(unit), ...unit.notes.map(writeNote));
  if (unit.previousSource !== undefined && unit.target !== undefined) {
    // The schema's own default of `xml:space` on alt-trans would let clients fold the old text.
    const old = writeInline12(unit.previousTarget ?? unit.target);
    const before = `<source${source}>${writeInline12(unit.previousSource)}</source>`;
    lines.push(
      `<alt-trans alttranstype="previous-version" xml:space="preserve">${before}<target${lang}>${old}</target></alt-trans>`,
    );
  }
  lines.push('</trans-unit>');
  return lines.join('\n');
}

function isApproved(unit: ExchangeUnit): boolean {
  return unit.state === 'reviewed' || unit.state === 'final';
}

function stateOf(as: 'locked' | 'prefilled' | 'stale' | 'translated', unit: ExchangeUnit): string {
  if (as === 'locked') return 'final';
  if (as === 'prefilled') return 'new';
  // Of the states that clients show as needing work, this is the one that says that there is a translation.
  return as === 'stale' ? 'needs-adaptation' : STATE_12[unit.state];
}

/** A context group, because foreign attributes are not valid under the strict schema. */
function writeDigests(unit: ExchangeUnit): string[] {
  const written =
    writeDigest('x-source-digest', unit.fingerprint) + writeDigest('x-target-digest', unit.targetFingerprint);
  return written === '' ? [] : [`<context-group purpose="x-${OWNER}">${written}</context-group>`];
}

function writeDigest(type: string, digest: string): string {
  return digest === '' ? '' : `<context context-type="${type}">${escapeText(digest)}</context>`;
}

function writeNote(note: ExchangeNote): string {
  const tag =
    writeAttribute('from', note.from || undefined) +
    writeAttribute('annotates', note.about === 'general' ? undefined : note.about);
  return `<note${tag}>${escapeText(note.text)}</note>`;
}
