import type { State } from '../../model.ts';
import type { ExchangeFile, ExchangeNote, ExchangeUnit, Inline } from '../exchange.ts';
import { inlineText, sameContent } from '../inline.ts';
import { attribute, elements, textContent, type XmlElement, type XmlSource } from '../xml-tree.ts';
import { SCHEMA_12 } from './constraints/schema12.ts';
import { checkStructure, type StructureContext } from './constraints/structure.ts';
import { readInline12 } from './inline-read.ts';
import { checkLimits12 } from './limits12.ts';
import { NEEDS_WORK_12, OWNER, PREFILLED_12, stateFrom12 } from './model.ts';
import { checkPairs12 } from './pairs12.ts';
import { type Finding, inOrder, lineOf, type Reading, report, type UnitReader } from './report.ts';
import { checkSegments12, isSegmented } from './segments12.ts';

/**
 * Reads XLIFF 1.2, and 1.0 and 1.1 as 1.2: every `trans-unit` of every `file`, through groups with and without id.
 *
 * Elements of the unit that no field holds are in `extras`. A unit id used twice is reported with both lines, and
 * both units are given. Never throws; problems are in `problems`.
 *
 * @see XLIFF 1.2, 2.3 and 3.2
 */
export function readXliff12(source: XmlSource, root: XmlElement): UnitReader {
  const reading: Reading = { source, problems: [] };
  checkVersion(reading, root);
  // Versions before 1.2 have a grammar of their own.
  const structure = attribute(root, 'version') === '1.2' ? structureOf(root) : undefined;
  const units: ExchangeUnit[] = [];
  const files = new Map<XmlElement, FilePlace>();
  return {
    take: (element, inside) => {
      const file = inside[1];
      if (file?.local !== 'file' || inside[2]?.local !== 'body') return false;
      let translate = true;
      for (let at = FIRST_GROUP; at < inside.length; at++) {
        const group = inside[at];
        if (group?.local !== 'group') return false;
        translate = translates(group, translate);
      }
      let place = files.get(file);
      if (place === undefined) files.set(file, (place = filePlace(file, files.size)));
      // translate-toolkit writes the header of a PO file as a unit.
      if (attribute(element, 'restype') === 'x-gettext-domain-header') return true;
      if (structure) {
        checkStructure(reading, element, structure);
        structure.seen.add(element);
      }
      units.push(readUnit(reading, element, place, translates(element, translate)));
      return true;
    },
    finish: (whole) => {
      if (structure) checkStructure(reading, whole, structure);
      return { ...readFiles(reading, whole), units, problems: inOrder(reading.problems) };
    },
  };
}

/** The grammar of 1.2. What breaks it does not keep a translation from being used. */
function structureOf({ uri }: XmlElement): StructureContext & { readonly seen: Set<XmlElement> } {
  const sectionOf = (local: string): string => `XLIFF 1.2, 3.2 ${local}`;
  return { schema: SCHEMA_12, core: uri, seen: new Set(), sectionOf, severity: 'warning' };
}

/** Groups stand inside `xliff`, `file` and `body`. */
const FIRST_GROUP = 3;

/** What the units of one file have in common. */
interface FilePlace {
  readonly file: string;
  readonly sourceLang: string;
  readonly targetLang: string;
  /** Namespace of the file. */
  readonly uri: string;
  /** Where units with these ids stand. */
  readonly seen: Map<string, number>;
}

function filePlace(file: XmlElement, index: number): FilePlace {
  const [sourceLang, targetLang] = [attribute(file, 'source-language'), attribute(file, 'target-language')];
  return {
    file: `${index + 1}`,
    sourceLang: sourceLang ?? '',
    targetLang: targetLang ?? '',
    uri: file.uri,
    seen: new Map(),
  };
}

/** What stands around the units. */
function readFiles(reading: Reading, root: XmlElement): Omit<ExchangeFile, 'units' | 'problems'> {
  const files = elements(root).filter((child) => child.uri === root.uri && child.local === 'file');
  if (files.length === 0) report(reading, root, wrong('xliffNoFile', 'xliff'));
  const [first] = files;
  const own = (name: string): string => (first === undefined ? '' : (attribute(first, name) ?? ''));
  for (const file of files) checkFile(reading, file, own('target-language'));
  return {
    format: 'xliff12',
    sourceLang: own('source-language'),
    targetLang: own('target-language'),
    document: own('product-name') || own('original'),
    edition: own('product-version'),
    fingerprint: own('build-num'),
    raw: reading.source.text,
  };
}

function checkVersion(reading: Reading, root: XmlElement): void {
  const version = attribute(root, 'version');
  if (version === undefined)
    report(reading, root, wrong('xliffAttributeMissing', 'xliff', { attribute: 'version' }));
  else if (version === '1.2' && root.uri === '')
    report(reading, root, wrong('xliffNamespaceMissing', 'xliff'));
}

/** A document has one translation: what another file of it has in another language would be taken for this one. */
function checkFile(reading: Reading, file: XmlElement, language: string): void {
  const found = attribute(file, 'target-language') ?? language;
  if (language !== '' && found.toLowerCase() !== language.toLowerCase())
    report(reading, file, wrong('xliffLanguageMismatch', 'file', { found, expected: language }));
  for (const name of ['original', 'source-language', 'datatype']) {
    if (attribute(file, name) === undefined) {
      report(reading, file, wrong('xliffAttributeMissing', 'file', { attribute: name }));
    }
  }
  const body = elements(file).find((child) => child.uri === file.uri && child.local === 'body');
  if (body === undefined) report(reading, file, wrong('xliffElementMissing', 'file', { child: 'body' }));
  else checkBinaryUnits(reading, body);
}

function checkBinaryUnits(reading: Reading, parent: XmlElement): void {
  for (const child of elements(parent)) {
    if (child.uri !== parent.uri) continue;
    if (child.local === 'group') checkBinaryUnits(reading, child);
    if (child.local === 'bin-unit') report(reading, child, wrong('xliffBinaryUnit', 'bin-unit'));
  }
}

function translates(element: XmlElement, inherited: boolean): boolean {
  const value = attribute(element, 'translate');
  return value === undefined ? inherited : value !== 'no';
}

function readUnit(reading: Reading, element: XmlElement, place: FilePlace, translate: boolean): ExchangeUnit {
  const id = attribute(element, 'id') ?? '';
  checkId(reading, element, { id, seen: place.seen });
  const parts = partsOf(element, reading.source.text);
  const { source, target } = parts;
  if (source === undefined) {
    report(reading, element, wrong('xliffElementMissing', 'trans-unit', { child: 'source' }));
  } else {
    checkLanguage(reading, source, place.sourceLang);
  }
  if (target !== undefined) checkLanguage(reading, target, place.targetLang);
  const english = source === undefined ? [] : readInline12(source, place.uri);
  const given = { source: english, approved: attribute(element, 'approved'), locked: !translate };
  const { line, column } = reading.source.at(element.start);
  const translated = target === undefined ? UNTRANSLATED : readTarget(target, given);
  const address = attribute(element, 'resname') ?? '';
  const name = address || id;
  if (target !== undefined && translated.target !== undefined && translated.target.length > 0)
    checkLimits12(reading, element, { element: target, content: translated.target, name });
  checkPairs12(reading, [source, target], name);
  if (target !== undefined) checkSegments12(reading, { english: parts.segmented, target }, name);
  return {
    id,
    address,
    file: place.file,
    source: english,
    ...translated,
    ...readPrevious(parts.previous),
    locked: !translate,
    notes: parts.notes,
    fingerprint: parts.digests.get('x-source-digest') ?? '',
    targetFingerprint: parts.digests.get('x-target-digest') ?? '',
    span: { start: element.start, end: element.end },
    line,
    column,
    extras: parts.extras,
  };
}

const UNTRANSLATED: Translated = { state: 'initial', needsWork: false };

/** What stands in a unit: of what may be there once, the first. */
interface Parts {
  source?: XmlElement;
  target?: XmlElement;
  previous?: XmlElement;
  /** The English once more, in its segments. */
  segmented?: XmlElement;
  readonly notes: ExchangeNote[];
  digests: ReadonlyMap<string, string>;
  readonly extras: string[];
}

/** Goes through the children once: there are many units. */
function partsOf(unit: XmlElement, text: string): Parts {
  const parts: Parts = { notes: [], digests: NO_DIGESTS, extras: [] };
  for (const child of unit.children) {
    if (child.type === 'text') continue;
    if (child.type !== 'element') {
      parts.extras.push(child.type === 'comment' ? `<!--${child.text}-->` : `<?${child.text}?>`);
    } else if (child.uri !== unit.uri) parts.extras.push(text.slice(child.start, child.end));
    else if (child.local === 'source') parts.source ??= child;
    else if (child.local === 'target') parts.target ??= child;
    else if (child.local === 'note') parts.notes.push(readNote(child));
    else if (child.local === 'alt-trans' && !parts.previous && isPrevious(child)) parts.previous = child;
    else if (child.local === 'context-group' && isOurs(child))
      parts.digests = readDigests(child, parts.digests);
    else {
      if (child.local === 'seg-source') parts.segmented ??= child;
      parts.extras.push(text.slice(child.start, child.end));
    }
  }
  return parts;
}

const NO_DIGESTS: ReadonlyMap<string, string> = new Map();

function readDigests(group: XmlElement, before: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const digests = new Map(before);
  for (const context of group.children) {
    if (context.type !== 'element') continue;
    const type = attribute(context, 'context-type') ?? '';
    if (!digests.has(type)) digests.set(type, textContent(context).trim());
  }
  return digests;
}

/** What a unit says of its translation. */
interface Translated {
  readonly target?: readonly Inline[];
  readonly state: State;
  readonly needsWork: boolean;
}

/**
 * What the target says. Empty and pre-filled targets are no translation: nothing of them is given. The target of a
 * locked unit always is, because it has to be compared with what must stand there.
 */
function readTarget(
  target: XmlElement,
  unit: {
    readonly source: readonly Inline[];
    readonly approved: string | undefined;
    readonly locked: boolean;
  },
): Translated {
  const content = readInline12(target, target.uri);
  const state = attribute(target, 'state') ?? '';
  const prefilled = !unit.locked && PREFILLED_12.has(state) && sameContent(content, unit.source);
  if (content.length === 0 || prefilled) return UNTRANSLATED;
  // An empty translation: the segments are there, and nothing is in them.
  if (isSegmented(target) && inlineText(content).trim() === '' && !hasCodes(content))
    return { ...UNTRANSLATED, target: [] };
  const needsWork = NEEDS_WORK_12.has(state) || (unit.approved === 'no' && state.startsWith('needs-'));
  return {
    target: content,
    needsWork,
    state: needsWork ? 'initial' : stateFrom12(state, unit.approved === 'yes'),
  };
}

/** Whether there is a code in a content, which by itself may be a translation. */
function hasCodes(content: readonly Inline[]): boolean {
  return content.some((piece) => piece.type !== 'text');
}

function readPrevious(element: XmlElement | undefined): {
  readonly previousSource?: readonly Inline[];
  readonly previousTarget?: readonly Inline[];
} {
  if (element === undefined) return {};
  const part = (local: string): XmlElement | undefined =>
    elements(element).find((child) => child.local === local);
  const [source, target] = [part('source'), part('target')];
  return {
    ...(source === undefined ? {} : { previousSource: readInline12(source, source.uri) }),
    ...(target === undefined ? {} : { previousTarget: readInline12(target, target.uri) }),
  };
}

function readNote(element: XmlElement): ExchangeNote {
  const about = attribute(element, 'annotates');
  return {
    text: textContent(element),
    from: attribute(element, 'from') ?? '',
    about: about === 'source' || about === 'target' ? about : 'general',
  };
}

function isPrevious(element: XmlElement): boolean {
  return attribute(element, 'alttranstype') === 'previous-version';
}

const OURS = `x-${OWNER}`;

function isOurs(element: XmlElement): boolean {
  const purpose = attribute(element, 'purpose') ?? '';
  return purpose === OURS || purpose.split(/\s+/).includes(OURS);
}

function checkId(
  reading: Reading,
  element: XmlElement,
  unit: { id: string; seen: Map<string, number> },
): void {
  const { id, seen } = unit;
  if (id === '') {
    report(reading, element, wrong('xliffAttributeMissing', 'trans-unit', { attribute: 'id' }));
    return;
  }
  const before = seen.get(id);
  if (before === undefined) seen.set(id, element.start);
  else {
    const first = reading.source.at(before).line;
    const data = { value: id, first, second: lineOf(reading, element) };
    report(reading, element, wrong('xliffIdTwice', 'trans-unit', data));
  }
}

function checkLanguage(reading: Reading, element: XmlElement, expected: string): void {
  const found = attribute(element, 'xml:lang');
  if (found === undefined || expected === '' || found.toLowerCase() === expected.toLowerCase()) return;
  report(reading, element, wrong('xliffLanguageMismatch', element.local, { found, expected }));
}

/** A finding about an element of XLIFF 1.2, named by its entry in the specification. */
function wrong(messageId: string, at: string, data: Finding['data'] = {}): Finding {
  const id = IDS.get(messageId) ?? 'xliff/structure';
  const severity =
    messageId === 'xliffNamespaceMissing' ? 'note' : WARNINGS.has(messageId) ? 'warning' : 'error';
  return { id, messageId, data, severity, section: `XLIFF 1.2, 3.2 ${at}` };
}

const IDS = new Map([
  ['xliffBinaryUnit', 'xliff/unread'],
  ['xliffIdTwice', 'xliff/unique-id'],
  ['xliffLanguageMismatch', 'xliff/language'],
]);

/** What does not keep a translation from being used. */
const WARNINGS = new Set(['xliffBinaryUnit', 'xliffLanguageMismatch']);
