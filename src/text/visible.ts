/** Shows untrusted text: nothing in it reaches the terminal as a command or hides from the reader. */

/**
 * The text with control characters, bidirectional controls and invisible characters written out as `\u{200B}`. White
 * space becomes single spaces. Joiners stay where a script needs them, between letters that are not Latin.
 */
export function visible(text: string): string {
  return text.replace(/[\t\n\r\f\v ]+/g, ' ').replace(hidden, writtenOut);
}

/** The same with white space kept as it is: every space but the usual one is written out too. For differences. */
export function visibleLine(text: string): string {
  return text
    .replace(hidden, writtenOut)
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, writtenOut);
}

/** What a message names, its texts made visible. */
export function visibleData(
  data: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, typeof value === 'string' ? visible(value) : value]),
  );
}

function writtenOut(sign: string): string {
  return `\\u{${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}}`;
}

const hidden =
  /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\u{e0100}-\u{e01ef}]|(?<![\p{L}\p{M}])[\u200c\u200d]|(?<=[A-Za-z])[\u200c\u200d]/gu;
