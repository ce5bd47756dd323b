/** Templates of markup in which every value is escaped unless it was made by such a template. */

/** Markup that may stand as it is. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: `undefined` and `false` leave nothing. */
type Value = string | number | Markup | undefined | false | readonly Value[];

/**
 * Markup with values in text and in attributes with double quotation marks; nowhere else are they safe.
 *
 * @example
 * markup`<p lang="${lang}">${text}</p>`
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let text = strings[0] ?? '';
  for (const [index, value] of values.entries()) text += put(value) + (strings[index + 1] ?? '');
  return new Markup(text);
}

function put(value: Value): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(put).join('');
  return escapeMarkup(String(value));
}

/** A text with references for what is markup, as XML and HTML read it alike. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** An address that a link may lead to; `undefined` for one that could run code. */
export function safeAddress(address: string): string | undefined {
  const bare = address.trim();
  if (/^(?:https?:\/\/|mailto:|#)/i.test(bare)) return bare;
  return undefined;
}
