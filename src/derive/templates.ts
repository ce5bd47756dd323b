/** Texts of the units that name the owner, without it: whole sentences, with a gap for each word that varies. */

import * as v from 'valibot';
import { parseData } from '../project/read.ts';
import { table } from '../project/table.ts';
import { ownKeys } from '../text/own-keys.ts';

/** A form in the three ways in which it may be wanted. */
export interface Form {
  /** For an organization, around its name. */
  readonly named: string;
  /** For no organization in particular. */
  readonly neutral: string;
  /** The same where it is met for the first time; `neutral` when absent. */
  readonly first?: string | undefined;
}

/** How a language puts names into its sentences. */
export interface NameForms {
  /** Around the name: `of the organization {{org}}`; in headings `ofHeading` when it is there. */
  readonly of: string;
  readonly ofHeading?: string | undefined;
  /** Around the short name: `of {{short}}`. */
  readonly ofShort: string;
  /** The name with the short one after it, for the first time: `{{org}} ({{short}})`. */
  readonly both: string;
  /** Names of this script stand in quotation marks: `«{{org}}»`. */
  readonly quoted?: { readonly script: string; readonly form: string } | undefined;
}

/** `locales/<lang>/<document>.derivative.json`. */
export interface Templates {
  readonly version: 1;
  readonly document: string;
  readonly lang: string;
  /**
   * By address the whole text of a unit. Its gaps are forms by their name, `{{motto}}` and `{{definitive}}`; `{{org}}`,
   * `{{short}}` and `{{of}}` where no form is needed. A key with `_named` or `_neutral` at its end is for these alone.
   */
  readonly templates: Readonly<Record<string, string>>;
  /** By set of forms, then by name: `*` for all sets, then one for each kind of people that the text may speak to. */
  readonly forms: Readonly<Record<string, Readonly<Record<string, string | Form>>>>;
  readonly names: NameForms | undefined;
  /** By language, what its text is called in this one: `the German text`. */
  readonly definitive: Readonly<Record<string, string>>;
  /** By address the fingerprints of the English and of the translation that the templates were made from. */
  readonly bound: Readonly<Record<string, { readonly source: string; readonly target: string }>>;
}

const print = v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/, 'sha256: and 64 hexadecimal digits'));
const form = v.union([
  v.string(),
  v.strictObject({ named: v.string(), neutral: v.string(), first: v.optional(v.string()) }),
]);

const templatesShape = v.looseObject({
  version: v.literal(1),
  document: v.string(),
  lang: v.string(),
  templates: table(v.string(), v.string()),
  forms: v.optional(table(v.string(), table(v.string(), form)), {}),
  names: v.optional(
    v.strictObject({
      of: v.string(),
      ofHeading: v.optional(v.string()),
      ofShort: v.string(),
      both: v.string(),
      quoted: v.optional(v.strictObject({ script: v.string(), form: v.string() })),
    }),
  ),
  definitive: v.optional(table(v.string(), v.string()), {}),
  bound: v.optional(table(v.string(), v.object({ source: print, target: print })), {}),
});

/** Reads the templates of one language. */
export function parseTemplates(text: string, path: string): Templates {
  const { names, ...data } = parseData(text, path, templatesShape);
  const sets = Object.entries(data.forms).map(([set, forms]) => [set, ownKeys(forms)] as const);
  return {
    ...data,
    names,
    templates: ownKeys(data.templates),
    forms: ownKeys(Object.fromEntries(sets)),
    definitive: ownKeys(data.definitive),
    bound: ownKeys(data.bound),
  };
}

/** Address of the unit that a key of `templates` is for. */
export function addressOf(key: string): string {
  return key.replace(/_(?:named|neutral)$/, '');
}

/** The sets of forms that somebody may choose from. */
export function peopleOf({ forms }: Templates): readonly string[] {
  return Object.keys(forms).filter((set) => set !== '*');
}

/**
 * Puts values into the gaps of a template, once: what looks like a gap in a value is text and stays. A full stop that
 * ends a value is not doubled by one of the template.
 *
 * @param valueOf `undefined` for a gap that nothing fills: it stays as it is.
 */
export function fill(template: string, valueOf: (gap: string) => string | undefined): string {
  let filled = '';
  let from = 0;
  for (const found of template.matchAll(/\{\{(\w+)\}\}/g)) {
    filled += template.slice(from, found.index) + (valueOf(found[1] ?? '') ?? found[0]);
    from = found.index + found[0].length;
    if (template[from] === '.' && /\.\u2069?$/.test(filled)) from++;
  }
  return filled + template.slice(from);
}

/** Gaps of a template, by name; what begins one and does not end it counts as one. */
export function gapsOf(template: string): readonly string[] {
  return [...template.matchAll(/\{\{([^{}]*)(?:\}\})?/g)].map(([, name = '']) => name);
}
