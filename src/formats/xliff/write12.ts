import type { ExchangeFile, ExchangeNote, ExchangeUnit } from '../exchange.ts';
import { attributes, escapeText } from '../xml-write.ts';
import { writeInline12 } from './inline-write.ts';
import { OWNER, STATE_12, XLIFF12 } from './model.ts';
import { plannedTarget, type XliffOptions } from './write.ts';

/**
 * The file as XLIFF 1.2, valid under the strict schema.
 *
 * White space stands only between structural elements, never in a source or a target. The caller has made sure that
 * the file can be written. Never throws.
 *
 * @see XLIFF 1.2, 2.3 and 3.2
 */
export function writeXliff12(file: ExchangeFile, options: XliffOptions): string {
  const tag = attributes([
    ['original', file.document || OWNER],
    ['source-language', file.sourceLang],
    ['target-language', file.targetLang || undefined],
    ['datatype', 'plaintext'],
    ['product-name', file.document || undefined],
    ['product-version', file.edition || undefined],
    ['build-num', file.fingerprint || undefined],
  ]);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="${XLIFF12}" version="1.2">`,
    `<file${tag}>`,
    '<body>',
    ...file.units.map((unit) => writeUnit(unit, { file, options })),
    '</body>',
    '</file>',
    '</xliff>',
  ];
  return `${lines.join('\n')}\n`;
}

function writeUnit(
  unit: ExchangeUnit,
  { file, options }: { readonly file: ExchangeFile; readonly options: XliffOptions },
): string {
  const target = plannedTarget(unit, options);
  const approved = target?.as === 'locked' || (target?.as === 'translated' && isApproved(unit));
  const tag = attributes([
    ['id', unit.id],
    ['resname', unit.address || undefined],
    ['xml:space', 'preserve'],
    ['translate', unit.locked ? 'no' : undefined],
    ['approved', approved ? 'yes' : undefined],
  ]);
  const source = attributes([['xml:lang', file.sourceLang]]);
  const lines = [`<trans-unit${tag}>`, `<source${source}>${writeInline12(unit.source)}</source>`];
  const lang = file.targetLang || undefined;
  if (target !== undefined) {
    const state = stateOf(target.as, unit);
    const own = attributes([
      ['state', state],
      ['xml:lang', lang],
    ]);
    lines.push(`<target${own}>${writeInline12(target.content)}</target>`);
  }
  lines.push(...writeDigests(unit), ...unit.notes.map(writeNote));
  if (unit.previousSource !== undefined && unit.target !== undefined) {
    // The schema's own default of `xml:space` on alt-trans would let clients fold the old text.
    const own = attributes([['xml:lang', lang]]);
    const old = writeInline12(unit.previousTarget ?? unit.target);
    const before = `<source${source}>${writeInline12(unit.previousSource)}</source>`;
    lines.push(
      `<alt-trans alttranstype="previous-version" xml:space="preserve">${before}<target${own}>${old}</target></alt-trans>`,
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
  const contexts = [
    ['x-source-digest', unit.fingerprint],
    ['x-target-digest', unit.targetFingerprint],
  ] as const;
  const written = contexts
    .filter(([, digest]) => digest !== '')
    .map(([type, digest]) => `<context context-type="${type}">${escapeText(digest)}</context>`);
  return written.length === 0
    ? []
    : [`<context-group purpose="x-${OWNER}">${written.join('')}</context-group>`];
}

function writeNote(note: ExchangeNote): string {
  const tag = attributes([
    ['from', note.from || undefined],
    ['annotates', note.about === 'general' ? undefined : note.about],
  ]);
  return `<note${tag}>${escapeText(note.text)}</note>`;
}
