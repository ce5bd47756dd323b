import type { Inline } from '../exchange.ts';
import { inlineText } from '../inline.ts';
import { attribute, type XmlElement } from '../xml-tree.ts';
import { BYTES, CHARACTERS, complaintOf, GLYPHS, type Measure } from './measure.ts';
import { type Reading, report } from './report.ts';

/** What can be counted without a screen; pixels, points and the like cannot. @see XLIFF 1.2, 3.3 size-unit */
const MEASURES: ReadonlyMap<string, Measure> = new Map([
  ['char', CHARACTERS],
  ['byte', BYTES],
  ['glyph', GLYPHS],
]);

/**
 * Reports a target that is longer or shorter than its unit allows. Never throws.
 *
 * @see XLIFF 1.2, 2.2.3 and 3.3: maxwidth, minwidth, maxbytes, minbytes, size-unit
 */
export function checkLimits12(
  reading: Reading,
  unit: XmlElement,
  {
    element,
    content,
    name,
  }: { readonly element: XmlElement; readonly content: readonly Inline[]; readonly name: string },
): void {
  const sized = MEASURES.get(attribute(unit, 'size-unit') ?? '');
  const text = (): string => inlineText(content);
  for (const [measure, what] of [
    [sized, 'width'],
    [BYTES, 'bytes'],
  ] as const) {
    const [least, most] = [countIn(unit, `min${what}`), countIn(unit, `max${what}`)];
    if (measure === undefined || (least === undefined && most === undefined)) continue;
    const limit = { least: least ?? 0, most: most ?? Number.POSITIVE_INFINITY };
    const complaint = complaintOf(measure.sizeOf(text()), { limit, measure });
    if (complaint === undefined) continue;
    const about = {
      id: 'xliff/size',
      severity: 'warning',
      section: 'XLIFF 1.2, 3.2 trans-unit',
      unit: name,
    } as const;
    report(reading, element, { ...about, ...complaint });
  }
}

function countIn(unit: XmlElement, name: string): number | undefined {
  const value = attribute(unit, name);
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}
