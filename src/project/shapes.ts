/** The shapes of the files of a project. Unknown fields are accepted, but in the configuration; unknown versions are not. */

import * as v from 'valibot';
import type { DocumentProfile, Lock, TranslationRecord } from '../model.ts';
import { ownKeys } from '../text/own-keys.ts';
import { parseData } from './read.ts';
import { table } from './table.ts';

const kinds = [
  'heading',
  'paragraph',
  'item',
  'bullet',
  'quote',
  'code',
  'html',
  'rule',
  'definition',
  'meta',
  'field',
  'cell',
  'marker',
] as const;
const print = v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/, 'sha256: and 64 hexadecimal digits'));
const named = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, 'a plain file name'));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD'));
const severity = v.picklist(['off', 'note', 'warning', 'error']);

const floorKey = v.pipe(
  v.string(),
  v.regex(/^[^/]+(?:\/[^/]+)?$/, 'a language, or a language and a document'),
);
const percentage = v.pipe(
  v.number(),
  v.integer('a whole number from 0 to 100'),
  v.minValue(0),
  v.maxValue(100),
);

/** By the name of a document; an empty list is none. */
// oxlint-disable-next-line typescript/explicit-function-return-type
const byName = <const Value extends v.GenericSchema>(value: Value) =>
  v.pipe(table(named, value), v.minEntries(1, 'at least one document'));
const files = v.pipe(v.array(v.string()), v.minLength(1, 'at least one path'));
const writtenName = v.pipe(
  v.string(),
  v.regex(/^[\p{L}\p{N}][\p{L}\p{N}._@-]{0,60}$/u, 'a language as the path writes it'),
);

/** `urtext.config.json`. People write it: a key that nobody reads is a typing mistake. */
const configShape = v.strictObject({
  $schema: v.optional(v.string()),
  version: v.literal(1),
  source: v.optional(v.union([v.string(), files, byName(v.string())]), 'source'),
  locales: v.optional(v.string(), 'locales'),
  translations: v.exactOptional(v.union([v.string(), files, byName(v.union([v.string(), files]))])),
  languages: v.exactOptional(table(writtenName, v.union([v.string(), v.literal(false)]))),
  records: v.exactOptional(v.string()),
  maxWarnings: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  rules: v.optional(table(v.string(), severity), {}),
  floor: v.optional(table(floorKey, percentage), {}),
  spelling: v.optional(table(v.string(), v.string()), {}),
  dictionaries: v.optional(table(v.string(), v.union([v.string(), files])), {}),
  grammar: v.exactOptional(v.string()),
});

/** `document.json`. */
const profileShape = v.looseObject({
  version: v.literal(1),
  document: named,
  title: v.string(),
  lang: v.string(),
  editions: v.pipe(v.array(named), v.minLength(1, 'at least one edition')),
  outline: v.optional(
    v.array(
      v.object({
        address: v.pipe(v.string(), v.minLength(1, 'an address')),
        kind: v.picklist(kinds),
        count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
      }),
    ),
    [],
  ),
  demands: v.optional(
    v.array(
      v.object({
        type: v.picklist(['verbatim', 'clause', 'keep']),
        units: v.array(v.string()),
        sentence: v.string(),
      }),
    ),
    [],
  ),
  names: v.optional(
    v.array(v.object({ name: v.string(), forms: v.optional(table(v.string(), v.array(v.string())), {}) })),
    [],
  ),
  mentions: v.exactOptional(v.array(v.pipe(v.string(), v.regex(/\p{L}/u, 'a name')))),
  terms: v.exactOptional(v.array(v.pipe(v.string(), v.regex(/\p{L}/u, 'a term')))),
});

/** `lock.json`. */
const lockShape = v.looseObject({
  version: v.literal(1),
  document: named,
  normalization: v.string(),
  editions: table(
    v.string(),
    v.object({
      fingerprint: print,
      text: v.string(),
      units: v.array(v.object({ address: v.string(), kind: v.picklist(kinds), fingerprint: print })),
    }),
  ),
});

/** `<document>.record.json`. */
const recordShape = v.looseObject({
  version: v.literal(1),
  document: named,
  lang: v.string(),
  edition: v.string(),
  normalization: v.string(),
  units: table(
    v.string(),
    v.object({
      source: print,
      target: print,
      text: v.exactOptional(v.string()),
      state: v.picklist(['initial', 'translated', 'reviewed', 'final']),
      origin: v.picklist(['human', 'machine', 'machine-reviewed']),
      translator: v.exactOptional(v.string()),
      reviewer: v.exactOptional(v.string()),
      date: v.exactOptional(day),
    }),
  ),
  findings: v.exactOptional(
    v.array(
      v.object({
        rule: v.string(),
        message: v.string(),
        data: table(v.string(), v.union([v.string(), v.number()])),
        item: v.exactOptional(v.string()),
        source: print,
        target: print,
        reason: v.pipe(v.string(), v.regex(/\S/, 'a reason')),
        by: v.pipe(v.string(), v.regex(/\S/, 'a name')),
        date: day,
      }),
    ),
  ),
});

/** `urtext.config.json`, with its defaults filled in. */
export interface Config {
  /**
   * Folder of the definitive texts, relative to the configuration; or the texts themselves where they stand, a file, a
   * list of files, or files by the names of their documents.
   */
  readonly source: string | readonly string[] | Readonly<Record<string, string>>;
  /** Folder of the translations, relative to the configuration, where `translations` says nothing else. */
  readonly locales: string;
  /**
   * Where translations are, relative to the configuration, with `{lang}` and `{document}`: one pattern, several, or those
   * of each document by its name.
   */
  readonly translations?: string | readonly string[] | Readonly<Record<string, string | readonly string[]>>;
  /** BCP 47 tags by what the paths of `translations` write in place of them: `zh-CN` by `cn`; `false` by what is none. */
  readonly languages?: Readonly<Record<string, string | false>>;
  /** Folder of the records, the glossary and the words of a language, with `{lang}`; `<locales>/{lang}` without it. */
  readonly records?: string;
  /** How many warnings are let pass. */
  readonly maxWarnings: number;
  /** Severity by rule id. */
  readonly rules: Readonly<Record<string, 'off' | 'note' | 'warning' | 'error'>>;
  /**
   * Percentage of the units that must stay translated and up to date, by language and document: `de/charter`, `de`,
   * `*` for every language. The key that says most counts.
   */
  readonly floor: Readonly<Record<string, number>>;
  /** By language: the Hunspell dictionary, relative to the configuration, without its ending or as a folder. */
  readonly spelling: Readonly<Record<string, string>>;
  /**
   * By language: dictionaries between it and English, absolute or relative to the configuration; the form of a file tells
   * what it is.
   */
  readonly dictionaries: Readonly<Record<string, string | readonly string[]>>;
  /** Where reports of LanguageTool are, relative to the configuration, with `{lang}` and `{document}`. */
  readonly grammar?: string;
}

/** The shape of `urtext.config.json`, for the published JSON schema. */
export const configSchema: v.GenericSchema = configShape;

/** @throws {UserError} with line and column, as all functions of this file do. */
export function parseConfig(text: string, path: string): Config {
  const config = parseData(text, path, configShape);
  return {
    ...config,
    ...(config.languages && { languages: ownKeys(config.languages) }),
    rules: ownKeys(config.rules),
    floor: ownKeys(config.floor),
    spelling: ownKeys(config.spelling),
    dictionaries: ownKeys(config.dictionaries),
  };
}

/** Reads `document.json`. */
export function parseProfile(text: string, path: string): DocumentProfile {
  return parseData(text, path, profileShape);
}

/** Reads `lock.json`. */
export function parseLock(text: string, path: string): Lock {
  const lock = parseData(text, path, lockShape);
  return { ...lock, editions: ownKeys(lock.editions) };
}

/** Reads `<document>.record.json`. */
export function parseRecord(text: string, path: string): TranslationRecord {
  const record = parseData(text, path, recordShape);
  return { ...record, units: ownKeys(record.units) };
}
