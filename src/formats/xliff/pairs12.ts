import { attribute, elements, type XmlElement } from '../xml-tree.ts';
import { type Reading, report } from './report.ts';

/** Ends of codes, and the starts that belong to them. @see XLIFF 1.2, 2.4 */
const STARTS: ReadonlyMap<string, string> = new Map([
  ['ept', 'bpt'],
  ['ex', 'bx'],
]);

/**
 * Reports ends that stand before their start, in the source or in the target of a unit. Halves that are missing are told
 * with the codes of the translation. Never throws.
 */
export function checkPairs12(
  reading: Reading,
  parts: readonly (XmlElement | undefined)[],
  name: string,
): void {
  for (const part of parts) {
    if (part === undefined) continue;
    const codes = codesIn(part);
    if (!codes.some(({ local }) => STARTS.has(local))) continue;
    const starts = new Map<string, number>();
    for (const code of codes) {
      const key = `${code.local} ${nameOf(code)}`;
      if (!STARTS.has(code.local) && !starts.has(key)) starts.set(key, code.start);
    }
    for (const code of codes) {
      const start = starts.get(`${STARTS.get(code.local) ?? ''} ${nameOf(code)}`);
      if (start === undefined || start < code.start) continue;
      const data = { value: nameOf(code) };
      const about = { id: 'xliff/pairing', section: `XLIFF 1.2, 3.2 ${code.local}`, unit: name };
      report(reading, code, { ...about, messageId: 'xliffEndBeforeStart', data });
    }
  }
}

/** What both halves have in common: `rid`, or where it is left out, `id`. */
function nameOf(code: XmlElement): string {
  return attribute(code, 'rid') ?? attribute(code, 'id') ?? '';
}

function codesIn(part: XmlElement): XmlElement[] {
  return elements(part).flatMap((child) => [child, ...codesIn(child)]);
}
