/** The files that derivative works are made from: rights, owner, templates, and the profile of the organization. */

import * as v from 'valibot';
import { parseData } from '../project/read.ts';
import type { OwnerProfile } from '../references/index.ts';
import type { Register } from '../rights/rights.ts';
import { ownKeys } from '../text/own-keys.ts';

const obligations = [
  'notice',
  'attribution',
  'link-back',
  'share-alike',
  'remove-references',
  'additional-attribution',
  'use-restriction',
  'non-commercial',
  'own-use',
] as const;
const print = v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/, 'sha256: and 64 hexadecimal digits'));
/** One text for all languages, or one by language tag; `*` is for all others. */
const localized = v.union([v.string(), v.record(v.string(), v.string())]);

const grant = v.object({
  verdict: v.picklist(['allowed', 'refused', 'unsaid']),
  obligations: v.optional(v.array(v.picklist(obligations)), []),
  basis: v.string(),
});

const rightsShape = v.looseObject({
  rights: v.optional(
    v.object({
      page: v.exactOptional(v.pipe(v.string(), v.url())),
      assets: v.array(
        v.object({
          name: v.string(),
          terms: v.string(),
          sentence: v.string(),
          adds: v.optional(
            v.array(v.object({ obligation: v.picklist(obligations), sentence: v.string() })),
            [],
          ),
        }),
      ),
      own: v.optional(
        v.array(
          v.object({
            id: v.string(),
            title: v.string(),
            acts: v.object({ copy: grant, translate: grant, derive: grant, commercial: grant }),
          }),
        ),
        [],
      ),
    }),
  ),
  derivative: v.optional(
    v.object({
      drop: v.optional(v.array(v.object({ units: v.array(v.string()), reason: v.string() })), []),
    }),
  ),
  owner: v.optional(v.string()),
});

/** What `document.json` says of rights and derivative works. */
export interface DerivativeProfile {
  readonly register: (Omit<Register, 'document'> & { readonly page?: string }) | undefined;
  /** Units that no derivative work has, and why. */
  readonly drop: readonly { readonly units: readonly string[]; readonly reason: string }[];
  /** Path of the owner references, relative to `document.json`. */
  readonly owner: string | undefined;
}

/** Reads the part of `document.json` that speaks of rights and derivative works. */
export function parseDerivativeProfile(text: string, path: string): DerivativeProfile {
  const data = parseData(text, path, rightsShape);
  return { register: data.rights, drop: data.derivative?.drop ?? [], owner: data.owner };
}

const level = v.picklist(['error', 'review']);
const ownerShape = v.looseObject({
  version: v.literal(1),
  languages: v.record(
    v.string(),
    v.object({
      forms: v.array(
        v.object({
          form: v.string(),
          kind: v.picklist([
            'name',
            'acronym',
            'domain',
            'handle',
            'address',
            'phone',
            'motto',
            'mark',
            'body',
            'short',
          ]),
          level: v.exactOptional(level),
          otherwise: v.exactOptional(v.picklist(['error', 'review', 'ignore'])),
          quoted: v.exactOptional(v.boolean()),
          basis: v.picklist(['attested', 'constructed']),
        }),
      ),
      exceptions: v.exactOptional(
        v.array(
          v.object({
            form: v.string(),
            level: v.exactOptional(v.literal('review')),
            exact: v.exactOptional(v.boolean()),
          }),
        ),
      ),
      prefixes: v.exactOptional(v.array(v.string())),
    }),
  ),
});

/** Reads the owner references. */
export function parseOwner(text: string, path: string): OwnerProfile {
  return parseData(text, path, ownerShape);
}

/** Texts of the units that name the owner, without it; `locales/<lang>/<document>.derivative.json`. */
export interface Templates {
  readonly version: 1;
  readonly document: string;
  readonly lang: string;
  /** By address and context: `item.4_named` with `{{org}}` (or `{{short}}`), `item.4_neutral` without any name. */
  readonly templates: Readonly<Record<string, string>>;
  /** By address the fingerprints of the English and of the translation that the templates were made from. */
  readonly bound: Readonly<Record<string, { readonly source: string; readonly target: string }>>;
}

const templatesShape = v.looseObject({
  version: v.literal(1),
  document: v.string(),
  lang: v.string(),
  templates: v.record(v.string(), v.string()),
  bound: v.optional(v.record(v.string(), v.object({ source: print, target: print })), {}),
});

/** Reads the templates of one language. */
export function parseTemplates(text: string, path: string): Templates {
  const data = parseData(text, path, templatesShape);
  return { ...data, templates: ownKeys(data.templates), bound: ownKeys(data.bound) };
}

/** Who makes a derivative work, and what becomes of the text; `organization.json`. */
export interface Organization {
  readonly version: 1;
  readonly name: Localized;
  /** What templates call it after the first time; its name when absent. */
  readonly shortName?: Localized;
  readonly notice?: Localized;
  readonly contact?: Localized;
  /** Addresses that the derivative leaves out, in every language. */
  readonly omit: readonly string[];
  /** By address and language: Markdown that stands instead, in every language. */
  readonly replace: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By language (or `*`): words and what stands for them. */
  readonly renames: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** One text for all languages, or one by language tag; `*` is for all others. */
export type Localized = string | Readonly<Record<string, string>>;

const organizationShape = v.looseObject({
  version: v.literal(1),
  name: localized,
  shortName: v.exactOptional(localized),
  notice: v.exactOptional(localized),
  contact: v.exactOptional(localized),
  omit: v.optional(v.array(v.string()), []),
  replace: v.optional(v.record(v.string(), v.record(v.string(), v.string())), {}),
  renames: v.optional(v.record(v.string(), v.record(v.string(), v.string())), {}),
});

/** Reads the profile of an organization. */
export function parseOrganization(text: string, path: string): Organization {
  const data = parseData(text, path, organizationShape);
  return { ...data, replace: ownKeys(data.replace), renames: ownKeys(data.renames) };
}

/** The text for a language: its own, that of its language without script and region, that for all others. */
export function inLanguage(text: Localized | undefined, lang: string): string | undefined {
  if (text === undefined || typeof text === 'string') return text;
  const own = ownKeys(text);
  return own[lang] ?? own[lang.split('-', 1)[0] ?? lang] ?? own['*'] ?? own['en'];
}
