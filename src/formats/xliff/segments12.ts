import { attribute, elements, textContent, type XmlElement } from '../xml-tree.ts';
import { type Reading, report } from './report.ts';

/** Whether segments stand in a target, as Trados and memoQ write them before anybody has translated anything. */
export function isSegmented(target: XmlElement): boolean {
  return elements(target).some(isSegment);
}

function isSegment(child: XmlElement): boolean {
  return child.local === 'mrk' && attribute(child, 'mtype') === 'seg';
}

/**
 * Reports what the segments of a target leave out or stand beside: words outside of them, which some tools write in front
 * of those of the old translation, and a segment without a translation where another one has one. Never throws.
 *
 * @param english The `seg-source` of the unit.
 */
export function checkSegments12(
  reading: Reading,
  { english, target }: { readonly english: XmlElement | undefined; readonly target: XmlElement },
  unit: string,
): void {
  const segments = elements(target).filter(isSegment);
  if (segments.length === 0) return;
  const isBeside = target.children.some((child) => child.type === 'text' && /\p{L}/u.test(child.text));
  if (isBeside)
    report(reading, target, {
      id: 'xliff/structure',
      messageId: 'xliffWordsBesideSegments',
      severity: 'warning',
      section: 'XLIFF 1.2, 3.2 target',
      unit,
    });
  if (english === undefined || !segments.some(hasContent)) return;
  const translated = new Map(segments.map((segment) => [attribute(segment, 'mid'), segment]));
  const left = elements(english).find((segment) => {
    if (!isSegment(segment) || !/\p{L}/u.test(textContent(segment))) return false;
    const found = translated.get(attribute(segment, 'mid'));
    return found === undefined || !hasContent(found);
  });
  if (left === undefined) return;
  report(reading, translated.get(attribute(left, 'mid')) ?? target, {
    id: 'xliff/partial',
    messageId: 'xliffSegmentUntranslated',
    severity: 'warning',
    section: 'XLIFF 1.2, 3.2 seg-source',
    unit,
  });
}

/** A code by itself may be a translation. */
function hasContent(segment: XmlElement): boolean {
  return textContent(segment).trim() !== '' || elements(segment).length > 0;
}
