/**
 * The words of XLIFF 1.2 and 2.x: namespaces, states, the kinds of inline codes. Data, and the look-ups over it.
 */
import type { State } from '../../model.ts';
import type { CodeKind, ExchangeFormat } from '../exchange.ts';

/** Namespace of every XLIFF 1.2 element. */
export const XLIFF12 = 'urn:oasis:names:tc:xliff:document:1.2';
/** Namespace of every XLIFF 1.1 element; 1.0 has none. */
export const XLIFF11 = 'urn:oasis:names:tc:xliff:document:1.1';
/** Versions that are read as 1.2. */
export const VERSIONS_1: ReadonlySet<string> = new Set(['1.0', '1.1', '1.2']);
/** Namespace of the core elements of XLIFF 2.0 and 2.1, which share it. */
export const XLIFF20 = 'urn:oasis:names:tc:xliff:document:2.0';
/** Namespace of the core elements of XLIFF 2.2. */
export const XLIFF22 = 'urn:oasis:names:tc:xliff:document:2.2';
/** Metadata module: where our fingerprints stand in XLIFF 2. @see XLIFF 2.1, 5.4 */
export const METADATA = 'urn:oasis:names:tc:xliff:metadata:2.0';
/** Translation candidates module: where the previous English stands in XLIFF 2. @see XLIFF 2.1, 5.1 */
export const MATCHES = 'urn:oasis:names:tc:xliff:matches:2.0';
/** Glossary module. @see XLIFF 2.1, 5.2 */
export const GLOSSARY = 'urn:oasis:names:tc:xliff:glossary:2.0';
/** Format style module. @see XLIFF 2.1, 5.3 */
export const FORMAT_STYLE = 'urn:oasis:names:tc:xliff:fs:2.0';
/** Resource data module. @see XLIFF 2.1, 5.5 */
export const RESOURCES = 'urn:oasis:names:tc:xliff:resourcedata:2.0';
/** Size and length restriction module. @see XLIFF 2.1, 5.6 */
export const SIZES = 'urn:oasis:names:tc:xliff:sizerestriction:2.0';
/** Validation module. @see XLIFF 2.1, 5.7 */
export const VALIDATION = 'urn:oasis:names:tc:xliff:validation:2.0';
/** Change tracking: a module of XLIFF 2.0, since 2.1 an extension. @see XLIFF 2.0, 5.6 */
export const CHANGES = 'urn:oasis:names:tc:xliff:changetracking:2.0';
/** Plural, gender and select module of XLIFF 2.2. */
export const PLURALS = 'urn:oasis:names:tc:xliff:pgs:1.0';

/** The XLIFF versions among the exchange formats. */
export type XliffFormat = Exclude<ExchangeFormat, 'po' | 'i18next'>;

/** `version` and namespace of the root, by format. */
export const VERSIONS: Readonly<Record<XliffFormat, { readonly version: string; readonly uri: string }>> = {
  xliff12: { version: '1.2', uri: XLIFF12 },
  xliff20: { version: '2.0', uri: XLIFF20 },
  xliff21: { version: '2.1', uri: XLIFF20 },
  xliff22: { version: '2.2', uri: XLIFF22 },
};

/** Marks what is ours in states, purposes, categories and match types. */
export const OWNER = 'urtext';

/** Sub-state of a segment whose English changed. @see XLIFF 2.1, 4.3.1.35 */
export const SOURCE_CHANGED: string = `${OWNER}:source-changed`;

/** Sub-states by which clients mark a translation that needs work, whatever the state says. */
export const NEEDS_WORK_SUBSTATES: ReadonlySet<string> = new Set([SOURCE_CHANGED, 'poedit:fuzzy']);

/** Target states of XLIFF 1.2 that clients show as needing work. Those with `review` in them are not among them. */
export const NEEDS_WORK_12: ReadonlySet<string> = new Set([
  'new',
  'needs-translation',
  'needs-adaptation',
  'needs-l10n',
]);

/** Target states of XLIFF 1.2 with which a target equal to the source is no translation, but a pre-filled one. */
export const PREFILLED_12: ReadonlySet<string> = new Set(['new', 'needs-translation']);

/** Our state for a target state of XLIFF 1.2. Absent and private states (`x-…`) are `translated`. */
export function stateFrom12(state: string, approved: boolean): State {
  if (state === 'final') return 'final';
  return state === 'signed-off' || approved ? 'reviewed' : 'translated';
}

/** The target state of XLIFF 1.2 for ours. */
export const STATE_12: Readonly<Record<State, string>> = {
  initial: 'needs-translation',
  translated: 'translated',
  reviewed: 'signed-off',
  final: 'final',
};

/** Our states, lowest first: a unit is no further than its least segment. */
export const STATES: readonly State[] = ['initial', 'translated', 'reviewed', 'final'];

/** The value as a state; `undefined` when it is none. */
export function stateFrom2(value: string): State | undefined {
  return STATES.find((state) => state === value);
}

/** `type` and `subType` of an inline code of XLIFF 2. @see XLIFF 2.1, 4.3.1.36 and 4.3.1.40 */
interface CodeType {
  readonly kind: CodeKind;
  readonly type: string;
  readonly subType: string;
  /** `ctype` of `g` in XLIFF 1.2. */
  readonly paired: string;
  /** `ctype` of `x` in XLIFF 1.2. */
  readonly standalone: string;
}

const CODE_TYPES: readonly CodeType[] = [
  { kind: 'emphasis', type: 'fmt', subType: 'xlf:i', paired: 'italic', standalone: 'x-emphasis' },
  { kind: 'strong', type: 'fmt', subType: 'xlf:b', paired: 'bold', standalone: 'x-strong' },
  { kind: 'link', type: 'link', subType: '', paired: 'link', standalone: 'x-link' },
  { kind: 'image', type: 'image', subType: '', paired: 'x-image', standalone: 'image' },
  { kind: 'code', type: 'fmt', subType: `${OWNER}:code`, paired: 'x-code', standalone: 'x-code' },
  { kind: 'html', type: 'other', subType: `${OWNER}:html`, paired: 'x-html', standalone: 'x-html' },
  { kind: 'break', type: 'fmt', subType: 'xlf:lb', paired: 'x-break', standalone: 'lb' },
];

/** `type` and `subType` for a kind; none for the kinds that XLIFF has no word for. */
export function codeType(kind: CodeKind): CodeType | undefined {
  return CODE_TYPES.find((entry) => entry.kind === kind);
}

/** The kind that `type` and `subType` of XLIFF 2 stand for. */
export function kindFrom2(type: string, subType: string): CodeKind {
  return CODE_TYPES.find((entry) => entry.type === type && entry.subType === subType)?.kind ?? 'other';
}

/** The kind that `ctype` of XLIFF 1.2 stands for. */
export function kindFrom12(ctype: string): CodeKind {
  return CODE_TYPES.find((entry) => entry.paired === ctype || entry.standalone === ctype)?.kind ?? 'other';
}

/**
 * An address as an id that every XLIFF version and client keeps: an NMTOKEN, not a bare number, no `__proto__`.
 * Different addresses give different ids; `item.4` stays as it is, other characters become `_x` + hexadecimal + `_`.
 *
 * @throws {RangeError} When the address is empty.
 * @see XML 1.0, production [7] Nmtoken; XLIFF 2.1, 4.3.1.21
 */
export function unitId(address: string): string {
  if (address === '') throw new RangeError('Cannot make an id: address is empty');
  // Clients in JavaScript put bare numbers in another order and trip over `__proto__`, so a first digit and a first
  // underscore are escaped; an inner underscore only where it could be read as an escape.
  return address.replace(/^[^A-Za-z.-]|[^A-Za-z0-9._-]|_(?=x)/gu, escaped);
}

/** The address that an id made by `unitId` stands for. Other ids are given back as they are. */
export function addressOfId(id: string): string {
  return id.replace(/_x([0-9a-f]{1,6})_/g, (whole: string, hexadecimal: string) => {
    const code = Number.parseInt(hexadecimal, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function escaped(character: string): string {
  return `_x${(character.codePointAt(0) ?? 0).toString(16)}_`;
}
