import { METADATA } from '../model.ts';
import type { ValueType } from './values.ts';

/**
 * What XLIFF 2 allows in each core element: our own table of the structural rules of sections 4.2 and 4.3, checked
 * here because a schema says neither why nor in which section.
 */

/** Children of one kind, in their place of the sequence. `*` stands for elements of other namespaces. */
export interface Slot {
  readonly names: readonly string[];
  readonly required?: boolean;
  /** At most one. */
  readonly single?: boolean;
  /** Namespace of these elements; that of their parent when absent. */
  readonly uri?: string;
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
export interface WrittenRule extends Omit<ElementRule, 'attributes'> {
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
const metadata: Slot = { names: ['metadata'], single: true, uri: METADATA };
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

/** What version 2.2 allows beside it: notes and metadata of the whole file, notes on a part. @see XLIFF 2.2, 4.2.2 */
const ELEMENTS_22: readonly (readonly [local: string, rule: WrittenRule])[] = ELEMENTS.map(
  ([local, rule]) => {
    if (local === 'note') return [local, { ...rule, attributes: { ...rule.attributes, ref: 'text' } }];
    if (local !== 'xliff') return [local, rule];
    return [local, { ...rule, children: [notes, metadata, ...rule.children] }];
  },
);

/** Rules by local name. */
export type Schema = ReadonlyMap<string, ElementRule>;

/** Written rules as they are looked up. */
export function schemaOf(rules: readonly (readonly [local: string, rule: WrittenRule])[]): Schema {
  return new Map(
    rules.map(([local, rule]) => [local, { ...rule, attributes: new Map(Object.entries(rule.attributes)) }]),
  );
}

/** The core elements of versions 2.0 and 2.1. */
export const SCHEMA: Schema = schemaOf(ELEMENTS);

/** The core elements of version 2.2. */
export const SCHEMA_22: Schema = schemaOf(ELEMENTS_22);
