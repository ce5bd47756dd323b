import { attribute, childOf, elements, textContent, type XmlElement } from '../xml-tree.ts';
import { moduleIn } from './beside-units.ts';
import { VALIDATION } from './model.ts';
import { type Reading, report } from './report.ts';

/** One test of a rule. */
const TESTS = ['isPresent', 'isNotPresent', 'startsWith', 'endsWith'] as const;

/** So many rules hold in one unit, whatever a file has. */
const MOST_DEMANDS = 1000;
/** More findings about one translation say no more. */
const ENOUGH = 20;

/** A rule that a file sets for its translations. */
interface Demand {
  readonly test: (typeof TESTS)[number];
  readonly text: string;
  /** How often it has to be there; 0 for at least once. */
  readonly occurs: number;
  readonly inSource: boolean;
  /** Names how texts are folded before they are compared. */
  readonly form: string;
  readonly fold: (text: string) => string;
}

/**
 * Reports targets that break a rule of the validation module: of their unit, or of a group or file that they stand in,
 * unless a lower level switches it off or sets it otherwise. Never throws.
 *
 * @see XLIFF 2.1, 5.7
 */
export function checkDemands(reading: Reading, unit: XmlElement, inside: readonly XmlElement[]): void {
  const demands = demandsIn(unit, inside);
  if (demands.size === 0) return;
  const name = attribute(unit, 'name') ?? attribute(unit, 'id') ?? '';
  for (const segment of elements(unit)) {
    if (segment.uri !== unit.uri || segment.local !== 'segment') continue;
    const target = childOf(segment, 'target', unit.uri);
    const text = target === undefined ? '' : textContent(target);
    if (target === undefined || text.trim() === '') continue;
    const source = childOf(segment, 'source', unit.uri);
    const english = source === undefined ? '' : textContent(source);
    const folded = new Map<string, { readonly target: string; readonly source: string }>();
    let told = 0;
    for (const demand of demands.values()) {
      if (told >= ENOUGH) break;
      let texts = folded.get(demand.form);
      if (texts === undefined) {
        texts = { target: demand.fold(text), source: demand.fold(english) };
        folded.set(demand.form, texts);
      }
      const complaint = complaintOf(demand, texts);
      if (complaint === undefined) continue;
      told++;
      const about = { id: 'xliff/validation', severity: 'warning', section: 'XLIFF 2.1, 5.7' } as const;
      report(reading, target, { ...about, ...complaint, unit: name });
    }
  }
}

type Demands = ReadonlyMap<string, Demand>;

/** The rules that hold in a unit: what stands further in comes instead of the same further out. */
function demandsIn(unit: XmlElement, inside: readonly XmlElement[]): Demands {
  const holder = inside.at(-1);
  let outer = holder && inherited.get(holder);
  if (!outer) {
    outer = inside.reduce(withOwn, NONE);
    if (holder) inherited.set(holder, outer);
  }
  return withOwn(outer, unit);
}

const NONE: Demands = new Map();
/** By the element that a unit stands in: all its units have these in common. */
const inherited = new WeakMap<XmlElement, Demands>();

function withOwn(outer: Demands, holder: XmlElement): Demands {
  const own = moduleIn(holder, VALIDATION).flatMap(elements);
  if (own.length === 0) return outer;
  const found = new Map(outer);
  for (const rule of own) {
    const test = TESTS.find((name) => attribute(rule, name) !== undefined);
    if (test === undefined) continue;
    const text = attribute(rule, test) ?? '';
    const key = `${test} ${text}`;
    if (attribute(rule, 'disabled') === 'yes' || text === '') found.delete(key);
    else if (found.has(key) || found.size < MOST_DEMANDS) found.set(key, demandOf(rule, { test, text }));
  }
  return found;
}

function demandOf(rule: XmlElement, { test, text }: Pick<Demand, 'test' | 'text'>): Demand {
  const form = attribute(rule, 'normalization') ?? 'nfc';
  const isFolded = attribute(rule, 'caseSensitive') === 'no';
  const occurs = attribute(rule, 'occurs') ?? '';
  return {
    test,
    text,
    occurs: /^\d{1,9}$/.test(occurs) ? Number(occurs) : 0,
    inSource: attribute(rule, 'existsInSource') === 'yes',
    form: `${form} ${isFolded}`,
    fold: (given) => {
      const normal = form === 'none' ? given : given.normalize(form === 'nfd' ? 'NFD' : 'NFC');
      return isFolded ? normal.toLowerCase() : normal;
    },
  };
}

interface Complaint {
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
}

function complaintOf(
  demand: Demand,
  { target, source }: { readonly target: string; readonly source: string },
): Complaint | undefined {
  const { test, text, occurs, inSource } = demand;
  const wanted = demand.fold(text);
  const found = target.split(wanted).length - 1;
  const data = { text };
  if (test === 'isNotPresent') return found > 0 ? { messageId: 'xliffDemandPresent', data } : undefined;
  if (test === 'isPresent') {
    const ofSource = inSource ? source.split(wanted).length - 1 : 0;
    // What the source does not have either is no fault of the translation.
    const expected = occurs > 0 && (!inSource || ofSource > 0) ? occurs : inSource ? ofSource : 0;
    if (found === 0 && (expected > 0 || !inSource)) return { messageId: 'xliffDemandAbsent', data };
    const isCounted = occurs > 0 || inSource;
    return isCounted && found !== expected
      ? { messageId: 'xliffDemandCount', data: { text, expected, found } }
      : undefined;
  }
  const isMet = (one: string): boolean =>
    test === 'startsWith' ? one.startsWith(wanted) : one.endsWith(wanted);
  const isExpected = !inSource || isMet(source);
  if (isMet(target) === isExpected) return undefined;
  const messageId = test === 'startsWith' ? 'xliffDemandStart' : 'xliffDemandEnd';
  return isExpected ? { messageId, data } : { messageId: 'xliffDemandSource', data };
}
