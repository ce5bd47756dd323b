import { attribute, elements, textContent, type XmlElement } from '../xml-tree.ts';
import { moduleIn } from './beside-units.ts';
import {
  BYTES,
  CHARACTERS,
  complaintOf,
  type Limit,
  limitOf,
  type Measure,
  measureOf,
  normalized,
} from './measure.ts';
import { SIZES } from './model.ts';
import { type Reading, report } from './report.ts';

/** Measures the targets of a file while it is read. */
export interface LimitChecker {
  /** Measures the targets of a unit. */
  readonly unit: (unit: XmlElement, inside: readonly XmlElement[]) => void;
  /** Says which groups and files have more or less text than they may. */
  readonly finish: () => void;
}

/** One kind of restriction: its attribute, and by which profile and normalization it is measured. */
interface Kind {
  readonly restriction: string;
  readonly profile: string;
  readonly normalization: string;
  /** What an inline element without text contributes. */
  readonly contributed: string;
  /** Where no profile is named. */
  readonly usual: Measure;
}

const KINDS: readonly Kind[] = [
  {
    restriction: 'sizeRestriction',
    profile: 'generalProfile',
    normalization: 'general',
    contributed: 'sizeInfo',
    usual: CHARACTERS,
  },
  {
    restriction: 'storageRestriction',
    profile: 'storageProfile',
    normalization: 'storage',
    contributed: 'equivStorage',
    usual: BYTES,
  },
];

const AT = { id: 'xliff/size', severity: 'warning', section: 'XLIFF 2.1, 5.6' } as const;

/** The texts that stand in a restricted group or file so far. */
interface Sum {
  readonly kind: Kind;
  readonly limit: Limit;
  readonly measure: Measure;
  size: number;
}

/**
 * Reports targets that are longer or shorter than the restrictions of the size and length module allow, on units, on
 * marked parts of them, and on groups and files as the sum of what stands in them. Never throws.
 *
 * @see XLIFF 2.1, 5.6
 */
export function checkLimits2(reading: Reading): LimitChecker {
  const sums = new Map<XmlElement, readonly Sum[]>();
  return {
    unit: (unit, inside) => {
      for (const holder of inside)
        if (!sums.has(holder)) sums.set(holder, hasSizes(holder) ? sumsOf(holder, inside) : []);
      const summed = inside.flatMap((holder) => sums.get(holder) ?? []);
      const targets = targetsOf(unit);
      if (targets.length === 0) return;
      for (const sum of summed) for (const target of targets) sum.size += sizeOf(target, sum);
      const isRestricted = hasSizes(unit) || targets.some(hasSizesInside);
      if (!isRestricted) return;
      const name = attribute(unit, 'name') ?? attribute(unit, 'id') ?? '';
      for (const sum of sumsOf(unit, [...inside, unit])) {
        for (const target of targets) sum.size += sizeOf(target, sum);
        tell(reading, targets[0] ?? unit, { sum, name });
      }
      const visit = (element: XmlElement): void => {
        for (const child of elements(element)) {
          if (hasSizes(child))
            for (const sum of sumsOf(child, [...inside, unit]))
              tell(reading, child, { sum: { ...sum, size: sizeOf(child, sum) }, name });
          visit(child);
        }
      };
      for (const target of targets) visit(target);
    },
    finish: () => {
      for (const [holder, all] of sums) for (const sum of all) tell(reading, holder, { sum });
    },
  };
}

function tell(reading: Reading, element: XmlElement, { sum, name }: { sum: Sum; name?: string }): void {
  const complaint = complaintOf(sum.size, sum);
  if (complaint === undefined) return;
  report(reading, element, { ...AT, ...complaint, ...(name !== undefined && { unit: name }) });
}

/** Codes that only begin have no text of their own: what they restrict ends elsewhere. */
const OPEN: ReadonlySet<string> = new Set(['sc', 'sm']);

/** What an element restricts, with nothing counted yet. */
function sumsOf(element: XmlElement, around: readonly XmlElement[]): Sum[] {
  if (OPEN.has(element.local)) return [];
  return KINDS.flatMap((kind): Sum[] => {
    const limit = limitOf(sizeAttribute(element, kind.restriction) ?? '');
    const measure = limit === undefined ? undefined : measureIn(around, kind);
    return limit === undefined || measure === undefined ? [] : [{ kind, limit, measure, size: 0 }];
  });
}

/** How a file says that it is measured here. */
function measureIn(around: readonly XmlElement[], kind: Kind): Measure | undefined {
  const profiles = around
    .flatMap((element) => moduleIn(element, SIZES))
    .filter(({ local }) => local === 'profiles')
    .at(-1);
  const profile = profiles === undefined ? undefined : attribute(profiles, kind.profile);
  const measure = profile === undefined ? kind.usual : measureOf(profile);
  const form =
    profiles === undefined ? undefined : elements(profiles).find(({ local }) => local === 'normalization');
  return measure && normalized(measure, (form && attribute(form, kind.normalization)) ?? '');
}

function sizeOf(element: XmlElement, { measure, kind }: Pick<Sum, 'measure' | 'kind'>): number {
  let size = measure.sizeOf(textContent(element));
  const add = (parent: XmlElement): void => {
    for (const child of elements(parent)) {
      const value = sizeAttribute(child, kind.contributed);
      if (value !== undefined && /^\d{1,9}$/.test(value)) size += Number(value);
      add(child);
    }
  };
  add(element);
  return size;
}

function targetsOf(unit: XmlElement): readonly XmlElement[] {
  return elements(unit)
    .filter(({ uri, local }) => uri === unit.uri && (local === 'segment' || local === 'ignorable'))
    .flatMap(elements)
    .filter((child) => child.local === 'target' && child.children.length > 0);
}

function sizeAttribute({ attributes }: XmlElement, local: string): string | undefined {
  for (const one of attributes) if (one.uri === SIZES && one.local === local) return one.value;
  return undefined;
}

function hasSizes({ attributes }: XmlElement): boolean {
  for (const one of attributes) if (one.uri === SIZES) return true;
  return false;
}

function hasSizesInside(element: XmlElement): boolean {
  return elements(element).some((child) => hasSizes(child) || hasSizesInside(child));
}
