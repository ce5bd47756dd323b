/** What is to be seen of a tool in a file that it wrote, in the words of the claims in `kept.ts`. */
import type { ExchangeFile, ExchangeUnit } from '../../src/formats/exchange.ts';
import { compareCodes, inlineText, sameContent } from '../../src/formats/inline.ts';
import type { Kept } from './kept.ts';

type Observed = Omit<Kept, 'tool' | 'format' | 'file'>;

/**
 * Compares a file with what it was before.
 *
 * @param edited Id of the unit that was translated with the tool to `typed`; the locked one was tried with the same.
 */
export function compare(
  before: ExchangeFile,
  after: ExchangeFile,
  { edited, typed }: { readonly edited: string; readonly typed?: string },
): Observed {
  const same = (part: (unit: ExchangeUnit) => unknown): string => {
    const [was, is] = [before, after].map((file) => JSON.stringify(file.units.map(part)));
    return was === is ? 'yes' : 'no';
  };
  const states = [before, after].map((file) => stateOf(file, edited));
  const locked = before.units.find((unit) => inlineText(unit.source).startsWith('Copyright'));
  return {
    text: textOf(before, after, { edited, typed }),
    ids: same((unit) => unit.address),
    notes: same((unit) => unit.notes.map(({ text }) => text)),
    fingerprints: same((unit) => unit.fingerprint),
    oldEnglish: after.units.some((unit) => unit.previousSource !== undefined) ? 'yes' : 'no',
    state: states[1] !== 'none' && states[0] === states[1] ? 'as it was' : (states[1] ?? ''),
    lock: typed === undefined || locked === undefined ? '–' : lockOf(after, locked),
  };
}

/** Looks at a file of which only what the tool wrote is known. */
export function look(file: ExchangeFile, edited: string): Observed {
  const some = (has: (unit: ExchangeUnit) => boolean): string => (file.units.some(has) ? 'yes' : '–');
  const isEdited = ({ locked, source, target = [] }: ExchangeUnit): boolean =>
    locked && !sameContent(source, target);
  return {
    text: textIn(file),
    ids: file.units.every((unit) => unit.id !== '') ? 'yes' : 'no',
    notes: some((unit) => unit.notes.some((note) => note.text === 'Keep the number.')),
    fingerprints: some((unit) => unit.fingerprint !== ''),
    oldEnglish: some((unit) => unit.previousSource !== undefined),
    state: stateOf(file, edited),
    lock: file.units.some(isEdited) ? 'ignored' : '–',
  };
}

function textOf(
  before: ExchangeFile,
  after: ExchangeFile,
  { edited, typed }: { readonly edited: string; readonly typed: string | undefined },
): string {
  const found = (unit: ExchangeUnit): ExchangeUnit | undefined =>
    after.units.find((one) => one.address === unit.address && sameContent(one.source, unit.source));
  const lost = before.units.filter((unit) => {
    const now = found(unit);
    if (now === undefined) return true;
    if (unit.address === edited && typed !== undefined) return inlineText(now.target ?? []) !== typed;
    // What was tried with the locked unit is told elsewhere.
    if (inlineText(unit.source).startsWith('Copyright')) return false;
    return !sameContent(unit.target ?? [], now.target ?? []);
  });
  if (lost.length === 0) return 'yes';
  return lost.every((unit) => unit.needsWork) ? 'yes, drops what is fuzzy' : 'no';
}

function textIn(file: ExchangeFile): string {
  if (file.problems.some(({ messageId }) => messageId === 'poBackslash'))
    return 'a typed backslash is written wrong';
  if (file.raw?.includes('mtype="seg"') === true) return 'yes, in segments';
  const codes = file.units.flatMap((unit) => compareCodes(unit.source, unit.target ?? unit.source));
  return codes.some(({ type }) => type === 'missing') ? 'yes, codes can be lost' : 'yes';
}

function lockOf(after: ExchangeFile, locked: ExchangeUnit): string {
  const now = after.units.find((unit) => unit.address === locked.address);
  return sameContent(now?.target ?? locked.source, locked.source) ? 'honoured' : 'ignored';
}

/** The attributes that tell the state of a unit, as they are written. */
function stateOf(file: ExchangeFile, id: string): string {
  const { span } = file.units.find((unit) => unit.id === id || unit.address === id) ?? {};
  const text = file.raw?.slice(span?.start, span?.end) ?? '';
  // The old English stands in an element with states of its own.
  const own = text.replace(/<(alt-trans|\w+:matches)\b[^]*?<\/\1>/g, '');
  const found = file.format === 'po' ? [] : (own.match(/\s(?:approved|state|subState)="[^"]*"/g) ?? []);
  return found.length === 0 ? 'none' : found.map((one) => `\`${one.trim()}\``).join(', ');
}
