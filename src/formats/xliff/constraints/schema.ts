/**
 * What XLIFF 2 allows in each core element: our own table of the structural rules of sections 4.2 and 4.3, checked
 * here because a schema says neither why nor in which section.
 */

import { isWellFormedTag } from '../../../text/language-tag.ts';

/** What the value of an attribute may be. */
export type ValueType =
  | 'text'
  | 'nmtoken'
  | 'nmtokens'
  | 'yesNo'
  | 'yesNoFirstNo'
  | 'direction'
  | 'language'
  | 'state'
  | 'appliesTo'
  | 'priority'
  | 'positive'
  | 'userDefined'
  | 'codeType'
  | 'markerType'
  | 'hex'
  | 'space'
  | 'preserve';

/** Children of one kind, in their place of the sequence. `*` stands for elements of other namespaces. */
export interface Slot {
  readonly names: readonly string[];
  readonly required?: boolean;
  /** At most one. */
  readonly single?: boolean;
}

/** What one element may have. */
export interface ElementRule {
  readonly attributes: ReadonlyMap<string, ValueType>;
  readonly required: readonly string[];
  readonly children: readonly Slot[];
  /** Characters other than white space may stand in it. */
  readonly mixed?: boolean;
  /** Attributes of other namespaces may stand on it. */
  readonly open?: boolean;
}

/** The same as it is written below. */
interface WrittenRule extends Omit<ElementRule, 'attributes'> {
  readonly attributes: Readonly<Record<string, ValueType>>;
}

/** The elements that may stand in text. */
const INLINE: readonly string[] = ['cp', 'ph', 'pc', 'sc', 'ec', 'mrk', 'sm', 'em'];

const hints = {
  canCopy: 'yesNo',
  canDelete: 'yesNo',
  canReorder: 'yesNoFirstNo',
  copyOf: 'nmtoken',
} as const;
const kind = { id: 'nmtoken', type: 'codeType', subType: 'userDefined' } as const;
const marker = { id: 'nmtoken', translate: 'yesNo', type: 'markerType', ref: 'text', value: 'text' } as const;
const container = {
  id: 'nmtoken',
  canResegment: 'yesNo',
  translate: 'yesNo',
  srcDir: 'direction',
  trgDir: 'direction',
  'xml:space': 'space',
} as const;
const end = {
  canOverlap: 'yesNo',
  dataRef: 'nmtoken',
  dir: 'direction',
  disp: 'text',
  equiv: 'text',
} as const;
const pair = { subFlows: 'nmtokens', isolated: 'yesNo' } as const;
const foreign: Slot = { names: ['*'] };
const notes: Slot = { names: ['notes'], single: true };
const text: readonly Slot[] = [{ names: INLINE }];
const sourceAndTarget: readonly Slot[] = [
  { names: ['source'], required: true, single: true },
  { names: ['target'], single: true },
];

/** @see XLIFF 2.1, 4.2.2 and 4.2.3 */
const ELEMENTS: readonly (readonly [local: string, rule: WrittenRule])[] = [
  [
    'xliff',
    {
      attributes: { version: 'text', srcLang: 'language', trgLang: 'language', 'xml:space': 'space' },
      required: ['version', 'srcLang'],
      children: [{ names: ['file'], required: true }],
      open: true,
    },
  ],
  [
    'file',
    {
      attributes: { ...container, original: 'text' },
      required: ['id'],
      children: [
        { names: ['skeleton'], single: true },
        foreign,
        notes,
        { names: ['unit', 'group'], required: true },
      ],
      open: true,
    },
  ],
  ['skeleton', { attributes: { href: 'text' }, required: [], children: [foreign], mixed: true }],
  [
    'group',
    {
      attributes: { ...container, name: 'text', type: 'userDefined' },
      required: ['id'],
      children: [foreign, notes, { names: ['unit', 'group'] }],
      open: true,
    },
  ],
  [
    'unit',
    {
      attributes: { ...container, name: 'text', type: 'userDefined' },
      required: ['id'],
      children: [
        foreign,
        notes,
        { names: ['originalData'], single: true },
        { names: ['segment', 'ignorable'], required: true },
      ],
      open: true,
    },
  ],
  [
    'segment',
    {
      attributes: { id: 'nmtoken', canResegment: 'yesNo', state: 'state', subState: 'userDefined' },
      required: [],
      children: sourceAndTarget,
    },
  ],
  ['ignorable', { attributes: { id: 'nmtoken' }, required: [], children: sourceAndTarget }],
  ['notes', { attributes: {}, required: [], children: [{ names: ['note'], required: true }] }],
  [
    'note',
    {
      attributes: { id: 'nmtoken', appliesTo: 'appliesTo', category: 'text', priority: 'priority' },
      required: [],
      children: [],
      mixed: true,
      open: true,
    },
  ],
  ['originalData', { attributes: {}, required: [], children: [{ names: ['data'], required: true }] }],
  [
    'data',
    {
      attributes: { id: 'nmtoken', dir: 'direction', 'xml:space': 'preserve' },
      required: ['id'],
      children: [{ names: ['cp'] }],
      mixed: true,
    },
  ],
  [
    'source',
    {
      attributes: { 'xml:lang': 'language', 'xml:space': 'space' },
      required: [],
      children: text,
      mixed: true,
    },
  ],
  [
    'target',
    {
      attributes: { 'xml:lang': 'language', 'xml:space': 'space', order: 'positive' },
      required: [],
      children: text,
      mixed: true,
    },
  ],
  ['cp', { attributes: { hex: 'hex' }, required: ['hex'], children: [] }],
  [
    'ph',
    {
      attributes: {
        ...hints,
        ...kind,
        disp: 'text',
        equiv: 'text',
        dataRef: 'nmtoken',
        subFlows: 'nmtokens',
      },
      required: ['id'],
      children: [],
      open: true,
    },
  ],
  [
    'pc',
    {
      attributes: {
        ...hints,
        ...kind,
        canOverlap: 'yesNo',
        dispEnd: 'text',
        dispStart: 'text',
        equivEnd: 'text',
        equivStart: 'text',
        dataRefEnd: 'nmtoken',
        dataRefStart: 'nmtoken',
        subFlowsEnd: 'nmtokens',
        subFlowsStart: 'nmtokens',
        dir: 'direction',
      },
      required: ['id'],
      children: text,
      mixed: true,
      open: true,
    },
  ],
  ['sc', { attributes: { ...hints, ...kind, ...end, ...pair }, required: ['id'], children: [], open: true }],
  [
    'ec',
    {
      attributes: { ...hints, ...kind, ...end, ...pair, startRef: 'nmtoken' },
      required: [],
      children: [],
      open: true,
    },
  ],
  ['mrk', { attributes: marker, required: ['id'], children: text, mixed: true, open: true }],
  ['sm', { attributes: marker, required: ['id'], children: [], open: true }],
  ['em', { attributes: { startRef: 'nmtoken' }, required: ['startRef'], children: [] }],
];

/** The rules by local name. */
export const SCHEMA: ReadonlyMap<string, ElementRule> = new Map(
  ELEMENTS.map(([local, rule]) => [local, { ...rule, attributes: new Map(Object.entries(rule.attributes)) }]),
);

/** Nearly all are ASCII, for which the first half answers in a fraction of the time. */
function isNmtoken(value: string): boolean {
  return /^[\w.:-]+$/.test(value) || /^[\p{L}\p{N}\p{M}._:\u00b7-]+$/u.test(value);
}

const CODE_TYPES = new Set(['fmt', 'ui', 'quote', 'link', 'image', 'other']);
const MARKER_TYPES = new Set(['generic', 'comment', 'term']);
const STATES = new Set(['initial', 'translated', 'reviewed', 'final']);

/** `true` when the value is one of the type. */
export function isOfType(value: string, type: ValueType): boolean {
  switch (type) {
    case 'text':
      return true;
    case 'nmtoken':
      return isNmtoken(value);
    case 'nmtokens':
      return value.trim().split(/\s+/).every(isNmtoken);
    case 'yesNo':
      return value === 'yes' || value === 'no';
    case 'yesNoFirstNo':
      return value === 'yes' || value === 'no' || value === 'firstNo';
    case 'direction':
      return value === 'ltr' || value === 'rtl' || value === 'auto';
    case 'language':
      return isWellFormedTag(value);
    case 'state':
      return STATES.has(value);
    case 'appliesTo':
      return value === 'source' || value === 'target';
    case 'priority':
      return /^(?:[1-9]|10)$/.test(value);
    case 'positive':
      return /^0*[1-9][0-9]{0,8}$/.test(value);
    case 'userDefined':
      return /^[^\s:]+:[^\s:]+$/.test(value);
    case 'codeType':
      return CODE_TYPES.has(value);
    case 'markerType':
      return MARKER_TYPES.has(value) || /^[^\s:]+:[^\s:]+$/.test(value);
    case 'hex':
      return isInvalidInXml(value);
    case 'space':
      return value === 'preserve' || value === 'default';
    case 'preserve':
      return value === 'preserve';
  }
}

/** `cp` is for the code points that XML cannot hold, and for no others. @see XLIFF 2.1, 4.2.3.1 and 4.3.1.19 */
function isInvalidInXml(value: string): boolean {
  if (!/^(?:[0-9A-Fa-f]{2}){2,3}$/.test(value)) return false;
  const code = Number.parseInt(value, 16);
  const control = code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d;
  return control || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
}
