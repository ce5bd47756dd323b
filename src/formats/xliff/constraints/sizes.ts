import { attribute, elements, type XmlAttribute, type XmlElement } from '../../xml-tree.ts';
import { moduleIn } from '../beside-units.ts';
import { SIZES } from '../model.ts';
import type { ModuleFound } from './module-report.ts';
import { section } from './sections.ts';

/** Who measures, and in what. @see XLIFF 2.1, 5.6.7 Standard profiles */
const STANDARD: ReadonlySet<string> = new Set([
  'xliff:codepoints',
  'xliff:utf8',
  'xliff:utf16',
  'xliff:utf32',
]);

const LIMIT = /^(?:\*|\d+(?:,(?:\d+|\*))?)$/;
const COUNT = /^\d+$/;
/** Without a profile it is not known what the words of a measure say, but a number is a count. */
const COUNT_OR_WORDS = /^(?:\d+|[^\d.].*)$/s;
const AT = { section: section('5.6') };

/**
 * Reports limits and measures of size that the standard profiles cannot read, and references to data that is not
 * there. What a profile of somebody’s own means is not known. Never throws.
 *
 * @see XLIFF 2.1, 5.6 Size and Length Restriction Module
 */
export function checkSizes(
  holder: XmlElement,
  { inside, found }: { readonly inside: readonly XmlElement[]; readonly found: ModuleFound },
): void {
  const around = [...inside, holder];
  const profiles = around.flatMap((element) => sizesIn(element, 'profiles')).at(-1);
  const patternOf = (name: string, standard: RegExp, otherwise: RegExp): RegExp | undefined => {
    const profile = profiles === undefined ? undefined : attribute(profiles, name);
    if (profile === undefined) return otherwise;
    return STANDARD.has(profile) ? standard : undefined;
  };
  const patterns = new Map([
    ['sizeRestriction', patternOf('generalProfile', LIMIT, LIMIT)],
    ['storageRestriction', patternOf('storageProfile', LIMIT, LIMIT)],
    ['sizeInfo', patternOf('generalProfile', COUNT, COUNT_OR_WORDS)],
    ['equivStorage', patternOf('storageProfile', COUNT, COUNT_OR_WORDS)],
  ]);
  let ids: ReadonlySet<string> | undefined;
  const visit = (element: XmlElement): void => {
    const own = element.attributes.filter(({ uri }) => uri === SIZES);
    for (const given of own) {
      const pattern = patterns.get(given.local);
      if (pattern !== undefined && !pattern.test(given.value)) tellValue(element, given, found);
      if (given.local === 'sizeInfoRef' && !(ids ??= dataIn(around)).has(given.value))
        found(element, 'xliffSizeDataUnknown', {
          ...AT,
          data: { value: given.value },
          attribute: given.name,
        });
    }
    if (own.some(({ local }) => local === 'sizeInfo') && own.some(({ local }) => local === 'sizeInfoRef'))
      found(element, 'xliffSizeBoth', AT);
    if (element !== holder || element.local === 'unit')
      for (const child of elements(element)) if (child.uri === holder.uri) visit(child);
  };
  visit(holder);
}

function tellValue(element: XmlElement, { name, value }: XmlAttribute, found: ModuleFound): void {
  found(element, 'xliffAttributeValue', { ...AT, data: { attribute: name, value }, attribute: name });
}

function sizesIn(element: XmlElement, local: string): readonly XmlElement[] {
  return moduleIn(element, SIZES).filter((child) => child.local === local);
}

/** The ids of the data that stand beside an element or beside one around it. */
function dataIn(around: readonly XmlElement[]): ReadonlySet<string> {
  const data = around.flatMap((element) => sizesIn(element, 'data')).flatMap(elements);
  return new Set(data.map((one) => attribute(one, 'id') ?? ' '));
}
