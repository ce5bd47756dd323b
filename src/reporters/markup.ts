/** Untrusted text inside of XML and HTML. */

import { visible } from '../text/visible.ts';

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or an attribute in quotation marks: on one line, nothing in it hides, every character is one of XML 1.0. */
export function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (sign) => references[sign] ?? '');
}

/** Attributes with a blank before each; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(String(value))}"`))
    .join('');
}
