import type { State } from '../../model.ts';
import type { ExchangeFile, ExchangeNote, ExchangeUnit, Inline } from '../exchange.ts';
import { joinText, sameContent } from '../inline.ts';
import { attribute, childOf, elements, textContent, type XmlElement, type XmlSource } from '../xml-tree.ts';
import { checkXliff2 } from './constraints.ts';
import { checkDemands } from './demands.ts';
import { readInline2 } from './inline-read.ts';
import { checkLimits2 } from './limits2.ts';
import {
  MATCHES,
  METADATA,
  NEEDS_WORK_SUBSTATES,
  OWNER,
  SIZES,
  STATES,
  stateFrom2,
  VALIDATION,
  type XliffFormat,
} from './model.ts';
import { inOrder, type Reading, report, type UnitReader } from './report.ts';

/**
 * Reads XLIFF 2.0, 2.1 or 2.2: every `unit` of every `file`, its segments and what stands between them joined, the
 * targets in their declared order.
 *
 * Every constraint of the specification that is broken is in `problems`, with its section; the units are given all
 * the same. Never throws.
 *
 * @see XLIFF 2.1, 4.2 and 4.8
 */
export function readXliff2(source: XmlSource, format: XliffFormat): UnitReader {
  const reading: Reading = { source, problems: [] };
  const units: ExchangeUnit[] = [];
  const constraints = checkXliff2(reading);
  // Most files have neither module, and looking for them takes time in every unit.
  const limits = source.text.includes(SIZES) ? checkLimits2(reading) : undefined;
  const demands = source.text.includes(VALIDATION);
  return {
    take: (element, inside) => {
      const root = inside[0];
      const file = inside[1];
      if (root === undefined || file?.local !== 'file') return false;
      let translate = translates(file, true);
      for (let at = FIRST_GROUP; at < inside.length; at++) {
        const group = inside[at];
        if (group?.local !== 'group') return false;
        translate = translates(group, translate);
      }
      translate = translates(element, translate);
      units.push(readUnit(reading, element, { file: attribute(file, 'id') ?? '', uri: root.uri, translate }));
      constraints.unit(element, inside);
      limits?.unit(element, inside);
      if (demands) checkDemands(reading, element, inside);
      return true;
    },
    finish: (root) => {
      constraints.finish(root);
      limits?.finish();
      return { format, ...readRoot(root), units, problems: inOrder(reading.problems), raw: source.text };
    },
  };
}

/** Groups stand inside `xliff` and `file`. */
const FIRST_GROUP = 2;

/** What stands around the units. */
function readRoot(
  root: XmlElement,
): Pick<ExchangeFile, 'sourceLang' | 'targetLang' | 'document' | 'edition' | 'fingerprint'> {
  const first = elements(root).find((child) => child.uri === root.uri && child.local === 'file');
  const own = first === undefined ? new Map<string, string>() : metadataOf(first);
  return {
    sourceLang: attribute(root, 'srcLang') ?? '',
    targetLang: attribute(root, 'trgLang') ?? '',
    document: own.get('document') ?? (first === undefined ? '' : (attribute(first, 'original') ?? '')),
    edition: own.get('edition') ?? '',
    fingerprint: own.get('sourceDigest') ?? '',
  };
}

/** What a unit inherits from where it stands. */
interface Place {
  readonly file: string;
  readonly uri: string;
  readonly translate: boolean;
}

function translates(element: XmlElement, inherited: boolean): boolean {
  const own = attribute(element, 'translate');
  return own === undefined ? inherited : own !== 'no';
}

function readUnit(reading: Reading, element: XmlElement, place: Place): ExchangeUnit {
  const children = elements(element).filter((child) => child.uri === place.uri);
  const data = originalData(children);
  const parts = children.filter((child) => child.local === 'segment' || child.local === 'ignorable');
  const digests = metadataOf(element);
  const isUnasked = digests.has('sourceDigest') && !digests.has('targetDigest');
  const segments = parts.map((part) => readPart(part, { uri: place.uri, data, isUnasked }));
  const source = together(segments.map((segment) => segment.source));
  const missing = segments.find((segment) => segment.target === undefined && !segment.ignorable);
  const translated = segments.some((segment) => segment.target !== undefined && !segment.ignorable);
  if (missing !== undefined && translated) {
    report(reading, missing.element, {
      id: 'xliff/partial',
      messageId: 'xliffSegmentUntranslated',
      severity: 'warning',
      section: 'XLIFF 2.1, 4.8.1',
      unit: attribute(element, 'name') ?? attribute(element, 'id') ?? '',
    });
  }
  const { line, column } = reading.source.at(element.start);
  return {
    id: attribute(element, 'id') ?? '',
    address: attribute(element, 'name') ?? '',
    file: place.file,
    source,
    ...joinTargets(segments, { source, locked: !place.translate }),
    ...readPrevious(element, place.uri),
    locked: !place.translate,
    notes: notesOf([element, ...parts], place.uri),
    fingerprint: digests.get('sourceDigest') ?? '',
    targetFingerprint: digests.get('targetDigest') ?? '',
    span: { start: element.start, end: element.end },
    line,
    column,
    extras: extrasOf(reading.source.text, element, place.uri),
  };
}

/** One `segment` or `ignorable`. */
interface Part {
  readonly element: XmlElement;
  readonly ignorable: boolean;
  readonly source: readonly Inline[];
  /** Absent also when it is empty, since that is how some clients leave untranslated segments. */
  readonly target?: readonly Inline[];
  /** 1-based; 0 when the file does not say. */
  readonly order: number;
  readonly state: State;
  /** Whether the file says that nobody has translated it yet. */
  readonly isInitial: boolean;
  readonly subState: string;
}

function readPart(element: XmlElement, { uri, data, isUnasked }: PartContext): Part {
  const source = childOf(element, 'source', uri);
  const target = childOf(element, 'target', uri);
  const content = target === undefined ? [] : readInline2(target, uri, data);
  const order = Number(target === undefined ? '' : (attribute(target, 'order') ?? ''));
  return {
    element,
    ignorable: element.local === 'ignorable',
    source: source === undefined ? [] : readInline2(source, uri, data),
    ...(content.length === 0 ? {} : { target: content }),
    order: Number.isInteger(order) ? order : 0,
    state: stateIn(element, isUnasked),
    isInitial: attribute(element, 'state') === 'initial',
    subState: attribute(element, 'subState') ?? '',
  };
}

/** What the segments of one unit have in common. */
interface PartContext {
  readonly uri: string;
  readonly data: ReadonlyMap<string, string>;
  /** Whether it was exported without a translation. */
  readonly isUnasked: boolean;
}

/**
 * What a segment says of itself. Most writers leave the state out, which is no mark that a text needs work; neither is
 * the one that stood there when nothing was translated yet, and that tools leave.
 */
function stateIn(element: XmlElement, isUnasked: boolean): State {
  const written = attribute(element, 'state');
  const state = written === undefined ? 'translated' : (stateFrom2(written) ?? 'initial');
  return state === 'initial' && isUnasked && attribute(element, 'subState') === undefined
    ? 'translated'
    : state;
}

/**
 * The targets in their order. What stands between segments falls back to its source; a segment without target leaves
 * a gap, so the unit needs work. A target that repeats the source in state `initial` is a pre-filled one, unless the
 * unit is locked.
 *
 * @see XLIFF 2.1, 4.8.2 Segments Order
 */
function joinTargets(
  parts: readonly Part[],
  { source, locked }: { readonly source: readonly Inline[]; readonly locked: boolean },
): { readonly target?: readonly Inline[]; readonly state: State; readonly needsWork: boolean } {
  const only = parts.length === 1 ? parts[0] : undefined;
  if (only?.target !== undefined && !only.ignorable) return targetOf([only], only.target, { source, locked });
  const segments = parts.filter((part) => !part.ignorable);
  if (segments.every((part) => part.target === undefined)) return { state: 'initial', needsWork: false };
  const ordered = parts.map((part, index) => ({ part, at: part.order > 0 ? part.order : index + 1 }));
  // Sorting is stable: parts that claim the same place, which is an error, stay as they stand in the file.
  ordered.sort((a, b) => a.at - b.at);
  const target = together(ordered.map(({ part }) => part.target ?? (part.ignorable ? part.source : [])));
  return targetOf(segments, target, { source, locked });
}

/** What the target of these segments says, when at least one of them has one. */
function targetOf(
  segments: readonly Part[],
  target: readonly Inline[],
  { source, locked }: { readonly source: readonly Inline[]; readonly locked: boolean },
): { readonly target?: readonly Inline[]; readonly state: State; readonly needsWork: boolean } {
  const least = Math.min(...segments.map((part) => STATES.indexOf(part.state)));
  const marked = segments.some((part) => NEEDS_WORK_SUBSTATES.has(part.subState));
  const isInitial = segments.some((part) => part.isInitial);
  const prefilled = !locked && isInitial && !marked && sameContent(target, source);
  if (prefilled) return { state: 'initial', needsWork: false };
  const needsWork = least === 0 || marked || segments.some((part) => part.target === undefined);
  return { target, needsWork, state: needsWork ? 'initial' : (STATES[least] ?? 'initial') };
}

/** Contents one after the other; mostly there is one, whose texts are joined already. */
function together(contents: readonly (readonly Inline[])[]): readonly Inline[] {
  const only = contents.length === 1 ? contents[0] : undefined;
  return only ?? joinText(contents.flat());
}

const NONE: ReadonlyMap<string, string> = new Map();

function originalData(children: readonly XmlElement[]): ReadonlyMap<string, string> {
  const stores = children.filter((child) => child.local === 'originalData');
  if (stores.length === 0) return NONE;
  const data = new Map<string, string>();
  for (const store of stores) {
    for (const entry of elements(store)) data.set(attribute(entry, 'id') ?? '', textContent(entry));
  }
  return data;
}

/** Notes stand on the unit; some clients write those of translators into the segment. */
function notesOf(places: readonly XmlElement[], uri: string): ExchangeNote[] {
  const notes: ExchangeNote[] = [];
  for (const place of places) {
    for (const list of place.children) {
      if (list.type !== 'element' || list.local !== 'notes' || list.uri !== uri) continue;
      for (const note of elements(list)) notes.push(readNote(note));
    }
  }
  return notes;
}

function readNote(note: XmlElement): ExchangeNote {
  const about = attribute(note, 'appliesTo');
  return {
    text: textContent(note),
    from: attribute(note, 'category') ?? '',
    about: about === 'source' || about === 'target' ? about : 'general',
  };
}

/** Our metadata of a file or a unit, by type. */
function metadataOf(element: XmlElement): Map<string, string> {
  const found = new Map<string, string>();
  for (const metadata of element.children) {
    if (metadata.type !== 'element' || metadata.uri !== METADATA) continue;
    for (const group of elements(metadata)) {
      if (attribute(group, 'category') !== OWNER) continue;
      for (const meta of elements(group)) found.set(attribute(meta, 'type') ?? '', textContent(meta).trim());
    }
  }
  return found;
}

const PREVIOUS = `${OWNER}:previous-version`;

function readPrevious(
  unit: XmlElement,
  uri: string,
): { readonly previousSource?: readonly Inline[]; readonly previousTarget?: readonly Inline[] } {
  const matches = childOf(unit, 'matches', MATCHES);
  if (matches === undefined) return {};
  const match = elements(matches).find((child) => attribute(child, 'subType') === PREVIOUS);
  if (match === undefined) return {};
  const part = (local: string): XmlElement | undefined =>
    elements(match).find((child) => child.local === local);
  const [source, target] = [part('source'), part('target')];
  return {
    ...(source === undefined ? {} : { previousSource: readInline2(source, uri, NONE) }),
    ...(target === undefined ? {} : { previousTarget: readInline2(target, uri, NONE) }),
  };
}

const HELD = new Set(['notes', 'originalData', 'segment', 'ignorable']);

function extrasOf(text: string, unit: XmlElement, uri: string): string[] {
  const extras: string[] = [];
  for (const child of unit.children) {
    if (child.type === 'comment') extras.push(`<!--${child.text}-->`);
    if (child.type === 'instruction') extras.push(`<?${child.text}?>`);
    if (child.type !== 'element' || (child.uri === uri && HELD.has(child.local))) continue;
    const ours =
      child.uri === METADATA && elements(child).every((group) => attribute(group, 'category') === OWNER);
    if (!ours) extras.push(text.slice(child.start, child.end));
  }
  return extras;
}
