import {
  CHANGES,
  FORMAT_STYLE,
  GLOSSARY,
  MATCHES,
  METADATA,
  PLURALS,
  RESOURCES,
  SIZES,
  VALIDATION,
} from '../model.ts';
import { type Schema, type Slot, schemaOf } from './schema.ts';
import type { ValueType } from './values.ts';

/** What the elements of one module may have, and where it is defined. */
export interface ModuleSchema {
  readonly elements: Schema;
  /** Of the module, as `XLIFF 2.1, 5.4`. */
  readonly section: string;
}

const foreign: Slot = { names: ['*'] };
const metadata: Slot = { names: ['metadata'], single: true, uri: METADATA };
/** Elements of the core that stand in those of a module. */
const core = 'core';
const identified = { id: 'nmtoken' } as const;
const resource = {
  attributes: { href: 'text', 'xml:lang': 'language' },
  required: [],
  children: [foreign],
  open: true,
} as const;
const words = { required: [], children: [], mixed: true, open: true } as const;

/** The elements of the modules by their namespace. @see XLIFF 2.1, 5 */
export const MODULES: ReadonlyMap<string, ModuleSchema> = new Map([
  [
    MATCHES,
    {
      section: 'XLIFF 2.1, 5.1.6.1',
      elements: schemaOf([
        ['matches', { attributes: {}, required: [], children: [{ names: ['match'], required: true }] }],
        [
          'match',
          {
            attributes: {
              ...identified,
              matchQuality: 'percentage',
              matchSuitability: 'percentage',
              origin: 'text',
              ref: 'text',
              reference: 'yesNo',
              similarity: 'percentage',
              subType: 'userDefined',
              type: 'matchType',
            },
            required: ['ref'],
            children: [
              metadata,
              { names: ['originalData'], single: true, uri: core },
              { names: ['source'], single: true, required: true, uri: core },
              { names: ['target'], single: true, required: true, uri: core },
              foreign,
            ],
            open: true,
          },
        ],
      ]),
    },
  ],
  [
    GLOSSARY,
    {
      section: 'XLIFF 2.1, 5.2.4',
      elements: schemaOf([
        ['glossary', { attributes: {}, required: [], children: [{ names: ['glossEntry'], required: true }] }],
        [
          'glossEntry',
          {
            attributes: { ...identified, ref: 'text' },
            required: [],
            children: [
              { names: ['term'], single: true, required: true },
              { names: ['translation'] },
              { names: ['definition'], single: true },
              foreign,
            ],
            open: true,
          },
        ],
        ['term', { ...words, attributes: { source: 'text' } }],
        ['translation', { ...words, attributes: { ...identified, ref: 'text', source: 'text' } }],
        ['definition', { ...words, attributes: { source: 'text' } }],
      ]),
    },
  ],
  [
    METADATA,
    {
      section: 'XLIFF 2.1, 5.4.4',
      elements: schemaOf([
        [
          'metadata',
          { attributes: identified, required: [], children: [{ names: ['metaGroup'], required: true }] },
        ],
        [
          'metaGroup',
          {
            attributes: { ...identified, category: 'text', appliesTo: 'appliesToPart' },
            required: [],
            children: [{ names: ['meta', 'metaGroup'], required: true }],
          },
        ],
        ['meta', { attributes: { type: 'text' }, required: ['type'], children: [], mixed: true }],
      ]),
    },
  ],
  [
    RESOURCES,
    {
      section: 'XLIFF 2.1, 5.5',
      elements: schemaOf([
        [
          'resourceData',
          {
            attributes: {},
            required: [],
            children: [
              { names: ['notes'], single: true, uri: core },
              { names: ['resourceItemRef', 'resourceItem'] },
            ],
          },
        ],
        [
          'resourceItemRef',
          { attributes: { ...identified, ref: 'nmtoken' }, required: ['ref'], children: [], open: true },
        ],
        [
          'resourceItem',
          {
            attributes: { ...identified, mimeType: 'text', context: 'yesNo' },
            required: [],
            children: [
              { names: ['source'], single: true },
              { names: ['target'], single: true },
              { names: ['reference'] },
            ],
            open: true,
          },
        ],
        ['source', resource],
        ['target', resource],
        ['reference', { ...resource, required: ['href'], children: [] }],
      ]),
    },
  ],
  [
    SIZES,
    {
      section: 'XLIFF 2.1, 5.6',
      elements: schemaOf([
        [
          'profiles',
          {
            attributes: { generalProfile: 'text', storageProfile: 'text' },
            required: [],
            children: [{ names: ['normalization'], single: true }, foreign],
          },
        ],
        [
          'normalization',
          { attributes: { general: 'normalization', storage: 'normalization' }, required: [], children: [] },
        ],
        ['data', { attributes: { profile: 'text' }, required: ['profile'], children: [foreign], open: true }],
      ]),
    },
  ],
  [
    VALIDATION,
    {
      section: 'XLIFF 2.1, 5.7',
      elements: schemaOf([
        [
          'validation',
          { attributes: {}, required: [], children: [{ names: ['rule'], required: true }], open: true },
        ],
        [
          'rule',
          {
            attributes: {
              isPresent: 'text',
              occurs: 'positive',
              isNotPresent: 'text',
              startsWith: 'text',
              endsWith: 'text',
              existsInSource: 'yesNo',
              caseSensitive: 'yesNo',
              normalization: 'normalization',
              disabled: 'yesNo',
            },
            required: [],
            children: [],
            open: true,
          },
        ],
      ]),
    },
  ],
  [
    CHANGES,
    {
      section: 'XLIFF 2.0, 5.6',
      elements: schemaOf([
        [
          'changeTrack',
          { attributes: {}, required: [], children: [{ names: ['revisions'], required: true }] },
        ],
        [
          'revisions',
          {
            attributes: { appliesTo: 'nmtoken', ref: 'nmtoken', currentVersion: 'nmtoken' },
            required: ['appliesTo'],
            children: [{ names: ['revision'], required: true }],
            open: true,
          },
        ],
        [
          'revision',
          {
            attributes: { author: 'text', datetime: 'text', version: 'nmtoken' },
            required: [],
            children: [{ names: ['item'], required: true }],
            open: true,
          },
        ],
        ['item', { ...words, attributes: { property: 'text' }, required: ['property'] }],
      ]),
    },
  ],
]);

/** The attributes that modules put on elements of the core, by namespace. */
export const MODULE_ATTRIBUTES: ReadonlyMap<
  string,
  { readonly section: string; readonly attributes: ReadonlyMap<string, ValueType> }
> = new Map([
  [
    FORMAT_STYLE,
    {
      section: 'XLIFF 2.1, 5.3',
      attributes: new Map<string, ValueType>([
        ['fs', 'style'],
        ['subFs', 'text'],
      ]),
    },
  ],
  [
    SIZES,
    {
      section: 'XLIFF 2.1, 5.6',
      attributes: new Map<string, ValueType>([
        ['equivStorage', 'text'],
        ['sizeInfo', 'text'],
        ['sizeInfoRef', 'nmtoken'],
        ['sizeRestriction', 'text'],
        ['storageRestriction', 'text'],
      ]),
    },
  ],
  [
    PLURALS,
    {
      section: 'XLIFF 2.2, Plural, Gender, and Select Module',
      attributes: new Map<string, ValueType>([
        ['switch', 'text'],
        ['case', 'text'],
      ]),
    },
  ],
]);
