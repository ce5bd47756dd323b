/** How a value of front matter is written. */
export type ValueStyle = 'double' | 'single' | 'plain' | 'block';

/** The style of the value that begins at an offset of a text. */
export function valueStyleAt(text: string, start: number): ValueStyle {
  const before = text[start - 1];
  if (before === '"') return 'double';
  if (before === "'") return 'single';
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return line.trim() === '' ? 'block' : 'plain';
}

/** A plain value that YAML would take for something else: a key, a comment, a number, a word with a meaning of its own. */
const special =
  /^[-?:,[\]{}#&*!|>'"%@`\\]|:(?:\s|$)|\s#|^(?:true|false|null|yes|no|on|off|~|[-+.\d][\d.,_eE+-]*)$/i;

/** Whether a plain value has to be put in quotation marks. @see YAML 1.2, 7.3.3 */
export function needsQuotes(value: string): boolean {
  return special.test(value);
}

/** Words of a translator as they stand between the quotation marks of a value, or in front of none. */
export function escapedValue(value: string, style: ValueStyle): string {
  if (style === 'single') return value.replace(/''|'/g, "''");
  const isQuoted = style === 'double' || (style === 'plain' && needsQuotes(value));
  // What was escaped already in the file is shown so, and comes back so.
  return isQuoted
    ? value.replace(/\\(["\\/nt])|["\\]/g, (sign, known) => (known ? sign : `\\${sign}`))
    : value;
}
