/** Shows untrusted text: nothing in it reaches the terminal as a command or hides from the reader. */

declare const shownMark: unique symbol;

/**
 * What may reach a terminal or a log: streams take nothing else. Beside line breaks and the colours of our own it has no
 * control and nothing that hides, and nothing that a CI system takes for a command.
 */
export type Shown = string & { readonly [shownMark]: true };

/**
 * The text with control characters, bidirectional controls and invisible characters written out as `\u{200B}`. White
 * space becomes single spaces. Joiners stay where a script needs them, between letters that are not Latin.
 */
export function visible(text: string): string {
  if (!isSuspicious(text) && !/\n| {2}/.test(text)) return text;
  return text.replace(/[\t\n\r\f\v ]+/g, ' ').replace(hidden, writtenOut);
}

/** The same with white space kept as it is: every space but the usual one is written out too. For differences. */
export function visibleLine(text: string): string {
  return (isSuspicious(text) || text.includes('\n') ? text.replace(hidden, writtenOut) : text).replace(
    /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g,
    writtenOut,
  );
}

/** What a message names, its texts made visible. */
export function visibleData(
  data: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, typeof value === 'string' ? visible(value) : value]),
  );
}

/**
 * The only way to a stream: whatever a reporter forgot is written out here. Line breaks, the colours of `styleText`, the
 * clearing of a line, and isolates that begin and end on one line stay; of what GitHub, Azure and TeamCity take for commands the first sign is written out.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs which trims a line before it looks
 * for `::`, and looks for `##[` anywhere
 */
export function forStream(text: string): Shown {
  if (isShown(text)) return text;
  const paired = pairedIsolates(text);
  const clean = text
    .replace(unsafe, (sign, at: number) => (kept.test(sign) || paired.has(at) ? sign : writtenOut(sign)))
    .replace(/^([^\S\n]*)::/gm, '$1\\u{003A}:')
    .replace(/##(?=\[|vso\[|teamcity\[)/gi, '#\\u{0023}');
  if (isShown(clean)) return clean;
  throw new Error('A text that was written out has something to write out');
}

/** Begins a part that has a direction of its own, that of its first letter; nothing around it changes its order. */
export const FIRST_STRONG_ISOLATE = '\u2068';
/** Ends it. */
export const POP_ISOLATE = '\u2069';

/** The isolated parts of a text that begin and end on one line, with their signs; outer ones before those inside. */
export function isolates(text: string): readonly { readonly start: number; readonly end: number }[] {
  const open: number[] = [];
  const found = [];
  for (const { 0: sign, index } of text.matchAll(/[\u2068\u2069\n]/g)) {
    if (sign === FIRST_STRONG_ISOLATE) open.push(index);
    else if (sign === '\n') open.length = 0;
    else {
      const start = open.pop();
      if (start !== undefined) found.push({ start, end: index + 1 });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function pairedIsolates(text: string): ReadonlySet<number> {
  // Nearly every text has none.
  if (!text.includes(FIRST_STRONG_ISOLATE)) return new Set();
  return new Set(isolates(text).flatMap(({ start, end }) => [start, end - 1]));
}

/** What a value is as JSON, with everything that hides as an escape: no string of it is changed by that. */
export function jsonOf(value: unknown, indent?: number): Shown {
  return forStream(escapedJson(JSON.stringify(value, null, indent)));
}

/** JSON with all that hides, and `##[`, as `\u` escapes. */
export function escapedJson(json: string): string {
  if (!isSuspicious(json) && !json.includes('##')) return json;
  return json
    .replace(anyHidden, (sign) =>
      sign === '\n'
        ? sign
        : sign.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    )
    .replace(/##(?=\[|vso\[|teamcity\[)/gi, '#\\u0023');
}

/** What GitHub shows beside a line, and where that is. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  /** `file`, `line`, `title` and others. */
  readonly properties: Readonly<Record<string, string | number | undefined>>;
  readonly message: string;
}

/**
 * The one command that is meant: an annotation for GitHub, on a line of its own.
 *
 * @see https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts for what is encoded
 */
export function annotation({ level, properties, message }: Annotation): Shown {
  const named = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encoded(visible(String(value)), /[%\r\n:,]/g)}`)
    .join(',');
  const line = `::${level} ${named}::${encoded(visible(message), /[%\r\n]/g)}\n`;
  if (isAnnotation(line)) return line;
  throw new Error(`Not an annotation: ${line}`);
}

function encoded(text: string, signs: RegExp): string {
  return text
    .replace(signs, (sign) => encodeURIComponent(sign))
    .replace(/##(?=\[|vso\[|teamcity\[)/gi, '#\\u{0023}');
}

/** Whether a text is one annotation, on one line. */
export function isAnnotation(line: string): line is Shown {
  return (
    /^::(?:error|warning|notice) [^\n]*::[^\n]*\n$/.test(line) && !/##(?:\[|vso\[|teamcity\[)/i.test(line)
  );
}

function isShown(text: string): text is Shown {
  // Most texts have nothing but line breaks.
  if (!isSuspicious(text)) return !hasCommand(text);
  unsafe.lastIndex = 0;
  const paired = pairedIsolates(text);
  for (let found = unsafe.exec(text); found; found = unsafe.exec(text))
    if (!kept.test(found[0]) && !paired.has(found.index)) return false;
  return !hasCommand(text);
}

/**
 * Whether a text has anything but what is seen and line breaks. Reports are millions of characters: nearly all stand in
 * stretches that are known, and of the rest each unit is asked for once.
 */
function isSuspicious(text: string): boolean {
  unknownUnit.lastIndex = 0;
  for (let found = unknownUnit.exec(text); found; found = unknownUnit.exec(text)) {
    const at = found.index;
    const unit = text.charCodeAt(at);
    let is = knownUnits[unit];
    if (is === UNKNOWN) {
      is = suspicious.test(String.fromCharCode(unit)) ? SUSPICIOUS : SEEN;
      knownUnits[unit] = is;
    }
    if (is === SEEN) continue;
    // Half of a character: what the whole is tells.
    const whole = text.codePointAt(at) ?? 0;
    if (whole <= 0xffff || suspicious.test(String.fromCodePoint(whole))) return true;
    unknownUnit.lastIndex = at + 2;
  }
  return false;
}

/**
 * Stretches without anything that hides, as code units: what a later Unicode may put into their gaps is no control
 * either. Half characters are none of them.
 */
const unknownUnit =
  /[^\n -~\u00a0-\u00ac\u00ae-\u034e\u0350-\u05ff\u0606-\u061b\u061d-\u06dc\u06de-\u070e\u0710-\u088f\u0892-\u08e1\u08e3-\u115e\u1161-\u17b3\u17b6-\u180a\u1810-\u200a\u2010-\u2027\u202f-\u205f\u2070-\u3163\u3165-\ud7ff\uf900-\ufdcf\ufdf0-\ufdff\ufe10-\ufefe\uff00-\uff9f\uffa1-\uffef\ufffc-\ufffd]/g;
const [UNKNOWN, SEEN, SUSPICIOUS] = [0, 1, 2];
const knownUnits = new Uint8Array(0x1_0000);

function hasCommand(text: string): boolean {
  return (
    (text.includes('::') && /^[^\S\n]*::/m.test(text)) ||
    (text.includes('##') && /##(?:\[|vso\[|teamcity\[)/i.test(text))
  );
}

function writtenOut(sign: string): string {
  return `\\u{${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}}`;
}

const OTHER =
  '\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\u2028\\u2029\\u{fff0}-\\u{fff8}';
const JOINERS = '(?<![\\p{L}\\p{M}])[\\u200c\\u200d]|(?<=[A-Za-z])[\\u200c\\u200d]';
const hidden = new RegExp(`(?![\\u200c\\u200d])[${OTHER}]|${JOINERS}`, 'gu');
const anyHidden = new RegExp(`[${OTHER}]`, 'gu');
/** A style of `styleText`, the clearing of a line, a line break: one match; or one sign that hides. */
const STYLES = '\\u001b\\[(?:[0-9]{1,2})?m|\\r\\u001b\\[K|\\n';
const unsafe = new RegExp(`${STYLES}|(?![\\u200c\\u200d])[${OTHER}]|${JOINERS}`, 'gu');
/** One class without conditions, since long reports are looked through with it. */
const suspicious = new RegExp(`[[${OTHER}]--\n]`, 'v');
const kept = new RegExp(`^(?:${STYLES})$`, 'u');
