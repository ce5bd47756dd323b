import { type Schema, type Slot, schemaOf, type WrittenRule } from './schema.ts';

/**
 * What XLIFF 1.2 allows in each element, in its transitional form, which has all of the strict one. Orders that the
 * standard leaves to writers are one slot.
 *
 * @see XLIFF 1.2, 3.2 and 3.3
 */

const foreign: Slot = { names: ['*'] };
const text: readonly Slot[] = [{ names: ['g', 'x', 'bx', 'ex', 'ph', 'bpt', 'ept', 'it', 'mrk'] }];
const sub: readonly Slot[] = [{ names: ['sub'] }];
const about = ['context-group', 'count-group', 'prop-group', 'note'];
const units: Slot = { names: ['group', 'trans-unit', 'bin-unit'] };

const look = {
  restype: 'text',
  resname: 'text',
  extradata: 'text',
  extype: 'text',
  'help-id': 'nmtoken',
  menu: 'text',
  'menu-option': 'text',
  'menu-name': 'text',
  coord: 'text',
  font: 'text',
  'css-style': 'text',
  style: 'nmtoken',
  exstyle: 'nmtoken',
  ts: 'text',
} as const;
const size = {
  'size-unit': 'sizeUnit12',
  maxwidth: 'nmtoken',
  minwidth: 'nmtoken',
  maxheight: 'nmtoken',
  minheight: 'nmtoken',
  maxbytes: 'nmtoken',
  minbytes: 'nmtoken',
  charclass: 'text',
  'merged-trans': 'yesNo',
} as const;
const code = {
  id: 'text',
  xid: 'text',
  'equiv-text': 'text',
  ts: 'text',
  ctype: 'text',
  clone: 'yesNo',
} as const;
const half = { ...code, rid: 'nmtoken', crc: 'text' } as const;
const container = { translate: 'yesNo', reformat: 'text', datatype: 'text', 'xml:space': 'space' } as const;
const words = { required: [], children: text, mixed: true, open: true } as const;
const leaf = { required: [], children: [], mixed: true } as const;

const ELEMENTS: readonly (readonly [local: string, rule: WrittenRule])[] = [
  [
    'xliff',
    {
      attributes: { version: 'text', 'xml:lang': 'language' },
      required: [],
      children: [{ names: ['file', '*'] }],
      open: true,
    },
  ],
  [
    'file',
    {
      attributes: {
        original: 'text',
        'source-language': 'language',
        'target-language': 'language',
        datatype: 'text',
        tool: 'text',
        'tool-id': 'text',
        date: 'text',
        'xml:space': 'space',
        ts: 'text',
        category: 'text',
        'product-name': 'text',
        'product-version': 'text',
        'build-num': 'text',
      },
      required: [],
      children: [
        { names: ['header'], single: true },
        { names: ['body'], single: true },
      ],
      open: true,
    },
  ],
  [
    'header',
    {
      attributes: {},
      required: [],
      children: [
        { names: ['skl'], single: true },
        { names: ['phase-group'], single: true },
        { names: ['glossary', 'reference', 'count-group', 'prop-group', 'note', 'tool', '*'] },
      ],
    },
  ],
  ['skl', { attributes: {}, required: [], children: [{ names: ['internal-file', 'external-file'] }] }],
  [
    'glossary',
    {
      attributes: {},
      required: [],
      children: [foreign, { names: ['internal-file', 'external-file'] }],
      mixed: true,
    },
  ],
  [
    'reference',
    {
      attributes: {},
      required: [],
      children: [foreign, { names: ['internal-file', 'external-file'] }],
      mixed: true,
    },
  ],
  ['internal-file', { ...leaf, attributes: { form: 'text', crc: 'nmtoken' }, children: [foreign] }],
  [
    'external-file',
    { attributes: { href: 'text', crc: 'nmtoken', uid: 'nmtoken' }, required: ['href'], children: [] },
  ],
  [
    'note',
    {
      ...leaf,
      attributes: { 'xml:lang': 'language', priority: 'priority', from: 'text', annotates: 'annotates12' },
    },
  ],
  ['phase-group', { attributes: {}, required: [], children: [{ names: ['phase'], required: true }] }],
  [
    'phase',
    {
      attributes: {
        'phase-name': 'text',
        'process-name': 'text',
        'company-name': 'text',
        tool: 'text',
        'tool-id': 'text',
        date: 'text',
        'job-id': 'text',
        'contact-name': 'text',
        'contact-email': 'text',
        'contact-phone': 'text',
      },
      required: ['phase-name', 'process-name'],
      children: [{ names: ['note'] }],
    },
  ],
  ['count-group', { attributes: { name: 'text' }, required: ['name'], children: [{ names: ['count'] }] }],
  ['count', { ...leaf, attributes: { 'count-type': 'text', 'phase-name': 'text', unit: 'text' } }],
  ['prop-group', { attributes: { name: 'text' }, required: [], children: [{ names: ['prop'] }] }],
  ['prop', { ...leaf, attributes: { 'xml:lang': 'language', 'prop-type': 'text' } }],
  [
    'context-group',
    {
      attributes: { name: 'text', crc: 'nmtoken', purpose: 'text', ts: 'text' },
      required: [],
      children: [{ names: ['context'], required: true }],
    },
  ],
  [
    'context',
    {
      ...leaf,
      attributes: { 'context-type': 'text', 'match-mandatory': 'yesNo', crc: 'nmtoken', ts: 'text' },
    },
  ],
  [
    'tool',
    {
      attributes: { 'tool-id': 'text', 'tool-name': 'text', 'tool-version': 'text', 'tool-company': 'text' },
      required: [],
      children: [foreign],
      mixed: true,
      open: true,
    },
  ],
  ['body', { attributes: {}, required: [], children: [units] }],
  [
    'group',
    {
      attributes: { ...container, ...look, ...size, id: 'text' },
      required: [],
      children: [{ names: about }, foreign, units],
      open: true,
    },
  ],
  [
    'trans-unit',
    {
      attributes: { ...container, ...look, ...size, id: 'text', approved: 'yesNo', 'phase-name': 'text' },
      required: [],
      children: [
        { names: ['source'], single: true },
        { names: ['seg-source'], single: true },
        { names: ['target'], single: true },
        { names: [...about, 'alt-trans', '*'] },
      ],
      open: true,
    },
  ],
  ['source', { ...words, attributes: { 'xml:lang': 'language', ts: 'text' } }],
  ['seg-source', { ...words, attributes: { 'xml:lang': 'language', ts: 'text' } }],
  [
    'target',
    {
      ...words,
      attributes: {
        ...look,
        state: 'state12',
        'state-qualifier': 'text',
        'phase-name': 'nmtoken',
        'xml:lang': 'language',
        'equiv-trans': 'yesNo',
      },
    },
  ],
  [
    'alt-trans',
    {
      attributes: {
        ...look,
        'match-quality': 'text',
        tool: 'text',
        'tool-id': 'text',
        crc: 'nmtoken',
        'xml:lang': 'language',
        origin: 'text',
        datatype: 'text',
        'xml:space': 'space',
        mid: 'nmtoken',
        'phase-name': 'nmtoken',
        alttranstype: 'text',
      },
      required: [],
      children: [
        { names: ['source'], single: true },
        { names: ['seg-source'], single: true },
        { names: ['target'] },
        { names: [...about, '*'] },
      ],
      open: true,
    },
  ],
  ['g', { ...words, attributes: code }],
  ['x', { attributes: code, required: ['id'], children: [], open: true }],
  ['bx', { attributes: half, required: ['id'], children: [], open: true }],
  ['ex', { attributes: half, required: ['id'], children: [], open: true }],
  ['ph', { ...words, attributes: { ...half, assoc: 'text' }, children: sub }],
  ['bpt', { ...words, attributes: half, children: sub }],
  ['ept', { ...words, attributes: half, children: sub }],
  ['it', { ...words, attributes: { ...half, pos: 'text' }, children: sub }],
  ['sub', { ...words, attributes: { datatype: 'text', ctype: 'text', xid: 'text' } }],
  [
    'mrk',
    {
      ...words,
      attributes: { mtype: 'text', mid: 'nmtoken', comment: 'text', ts: 'text' },
      required: ['mtype'],
    },
  ],
];

/** The rules by local name. Binary units are not looked into. */
export const SCHEMA_12: Schema = schemaOf(ELEMENTS);
