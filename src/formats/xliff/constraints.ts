import { attribute, elements, type XmlElement } from '../xml-tree.ts';
import type { Reference } from './constraints/codes.ts';
import { checkExtensions } from './constraints/extensions.ts';
import { checkModules } from './constraints/modules.ts';
import { SCHEMA, SCHEMA_22, type Schema } from './constraints/schema.ts';
import { attributeSection, elementSection } from './constraints/sections.ts';
import { checkStructure } from './constraints/structure.ts';
import { checkUnique } from './constraints/unique.ts';
import { checkUnit } from './constraints/unit.ts';
import { SIZES, XLIFF22 } from './model.ts';
import { lineOf, type Reading, report } from './report.ts';

/** Looks at a file part by part, so that no more than one unit has to be kept. */
export interface ConstraintChecker {
  /** Looks at a unit, when it has ended. */
  readonly unit: (unit: XmlElement, inside: readonly XmlElement[]) => void;
  /** Looks at the rest of the file; the units given before need no children any more. */
  readonly finish: (root: XmlElement) => void;
}

/**
 * Reports every constraint of XLIFF 2 that a file breaks, each with its place and its section: structure, ids,
 * languages, states, order, inline codes and annotations, references, editing hints, and those of the
 * modules.
 *
 * The rules are those of version 2.1, with what 2.2 adds to them; 2.0 agrees with them where both speak. Never throws.
 *
 * @see XLIFF 2.1, 4.2 to 4.9 and 5
 */
export function checkXliff2(reading: Reading): ConstraintChecker {
  const seen = new Set<XmlElement>();
  const flows: SubFlow[] = [];
  const hasSizes = reading.source.text.includes(SIZES);
  let target: XmlElement | undefined;
  return {
    unit: (unit, inside) => {
      const [root, file] = inside;
      if (root === undefined || file === undefined) return;
      seen.add(unit);
      const name = attribute(unit, 'name') ?? attribute(unit, 'id') ?? '';
      checkStructure(reading, unit, { ...structureOf(root), seen: NONE, unit: name });
      checkExtensions(reading, unit);
      const languages = languagesOf(root);
      const context = {
        languages,
        inherited: inheritedLanguage([...inside, unit]),
        space: inheritedSpace([...inside, unit]),
        subFlow: (one: Reference) => flows.push({ ...one, file }),
      };
      checkUnit(reading, unit, context);
      checkModules(reading, unit, { unit: name, inside, languages, hasSizes });
      if (languages.target === '') target ??= firstTarget(unit);
    },
    finish: (root) => {
      checkStructure(reading, root, { ...structureOf(root), seen });
      const files = core(root, 'file');
      checkUnique(reading, files, { scope: 'xliff', section: attributeSection('id') });
      for (const file of files) {
        checkSkeleton(reading, file);
        const ids = checkContainers(reading, file, { root, hasSizes });
        for (const flow of flows)
          if (flow.file === file && !ids.has(flow.value)) reportSubFlow(reading, flow);
      }
      checkTargetLanguage(reading, root, target);
    },
  };
}

const NONE: ReadonlySet<XmlElement> = new Set();

/** A unit that a code refers to, which may come later in the file. */
interface SubFlow extends Reference {
  readonly file: XmlElement;
}

/** @see XLIFF 2.1, 4.7.4 */
function reportSubFlow(reading: Reading, { code, attribute: name, value }: SubFlow): void {
  const data = { attribute: name, value };
  const at = attributeSection(name);
  report(reading, code, {
    id: 'xliff/reference',
    messageId: 'xliffSubFlowUnknown',
    data,
    attribute: name,
    section: at,
  });
}

/** The child elements of the core with this name. */
function core(element: XmlElement, local: string): XmlElement[] {
  return elements(element).filter((child) => child.uri === element.uri && child.local === local);
}

/** Checks what holds the units of a file, and gives the ids of the units. */
function checkContainers(
  reading: Reading,
  file: XmlElement,
  { root, hasSizes }: { readonly root: XmlElement; readonly hasSizes: boolean },
): ReadonlySet<string> {
  const units: XmlElement[] = [];
  const groups: XmlElement[] = [];
  const languages = languagesOf(root);
  const collect = (parent: XmlElement, inside: readonly XmlElement[]): void => {
    checkExtensions(reading, parent);
    checkModules(reading, parent, { inside, languages, hasSizes });
    units.push(...core(parent, 'unit'));
    for (const group of core(parent, 'group')) {
      groups.push(group);
      collect(group, [...inside, parent]);
    }
  };
  collect(file, [root]);
  checkUnique(reading, groups, { scope: 'file', section: attributeSection('id') });
  checkUnique(reading, units, { scope: 'file', section: attributeSection('id') });
  for (const holder of [file, ...groups]) {
    for (const notes of core(holder, 'notes')) {
      checkUnique(reading, core(notes, 'note'), { scope: holder.local, section: attributeSection('id') });
    }
  }
  return new Set(units.map((unit) => attribute(unit, 'id') ?? ''));
}

/** The rules for the elements of a file of this version. */
function structureOf({ uri }: XmlElement): { readonly core: string; readonly schema: Schema } {
  return { core: uri, schema: uri === XLIFF22 ? SCHEMA_22 : SCHEMA };
}

function languagesOf(root: XmlElement): { readonly source: string; readonly target: string } {
  return { source: attribute(root, 'srcLang') ?? '', target: attribute(root, 'trgLang') ?? '' };
}

/** Whether white space is kept inside these elements. */
function inheritedSpace(path: readonly XmlElement[]): string {
  return path.reduce((space, element) => attribute(element, 'xml:space') ?? space, 'default');
}

/** `xml:lang` of an ancestor applies to sources and targets too. @see XLIFF 2.1, 4.2.2.12 */
function inheritedLanguage(path: readonly XmlElement[]): string {
  return path.reduce((lang, element) => attribute(element, 'xml:lang') ?? lang, '');
}

/** @see XLIFF 2.1, 4.2.2.3 */
function checkSkeleton(reading: Reading, file: XmlElement): void {
  for (const skeleton of core(file, 'skeleton')) {
    const empty = skeleton.children.length === 0;
    const pointed = attribute(skeleton, 'href') !== undefined;
    if (empty !== pointed) {
      const messageId = empty ? 'xliffSkeletonEmpty' : 'xliffSkeletonBoth';
      report(reading, skeleton, { id: 'xliff/skeleton', messageId, section: elementSection('skeleton') });
    }
  }
}

/** @see XLIFF 2.1, 4.2.2.1 */
function checkTargetLanguage(reading: Reading, root: XmlElement, target: XmlElement | undefined): void {
  if (attribute(root, 'trgLang') !== undefined || target === undefined) return;
  report(reading, root, {
    id: 'xliff/language',
    messageId: 'xliffTargetLanguageMissing',
    data: { line: lineOf(reading, target) },
    section: elementSection('xliff'),
  });
}

function firstTarget(parent: XmlElement): XmlElement | undefined {
  for (const child of elements(parent)) {
    if (child.uri !== parent.uri) continue;
    if (child.local === 'target') return child;
    const inside = firstTarget(child);
    if (inside !== undefined) return inside;
  }
  return undefined;
}
