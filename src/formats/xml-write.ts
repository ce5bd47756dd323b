/**
 * Characters that XML 1.0 has no way to write, lone surrogates included. Without the `u` flag, which makes it slow on
 * long texts, surrogates have to be looked at one by one.
 *
 * @see XML 1.0, production [2] Char
 */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Offset of the first character that cannot stand in XML, not even as a reference; -1 when there is none. */
export function unwritableAt(text: string): number {
  return suspicious.test(text) ? text.search(forbidden) : -1;
}

/** Any surrogate too: looking at what stands around one takes time, and most texts have none. */
const suspicious = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

/**
 * Text as the content of an element. CR is written as a reference, because parsers turn a bare one into LF;
 * `>` too, so that `]]>` never stands there.
 *
 * @see XML 1.0, 2.4 Character Data and Markup; 2.11 End-of-Line Handling
 */
export function escapeText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, reference) : text;
}

/** Text as the value of an attribute in double quotes. @see XML 1.0, 3.3.3 Attribute-Value Normalization */
export function escapeAttribute(text: string): string {
  return /[&<>"\r\n\t]/.test(text) ? text.replace(/[&<>"\r\n\t]/g, reference) : text;
}

/** An attribute as it stands in a start tag, with a space in front; nothing when it has no value. */
export function writeAttribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`;
}

function reference(character: string): string {
  switch (character) {
    case '&':
      return '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    case '"':
      return '&quot;';
    default:
      return `&#${character.charCodeAt(0)};`;
  }
}
