/** What a project says of derivative works: its rights, what none of them has, who the owner is. */

import * as v from 'valibot';
import { parseData } from '../project/read.ts';
import { table } from '../project/table.ts';
import type { OwnerProfile } from '../references/index.ts';
import type { Register } from '../rights/rights.ts';

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
      date: v.optional(v.array(v.string()), []),
    }),
  ),
  owner: v.optional(v.string()),
});

/** What `document.json` says of rights and derivative works. */
export interface DerivativeProfile {
  readonly register: (Omit<Register, 'document'> & { readonly page?: string }) | undefined;
  /** Units that no derivative work has, and why. */
  readonly drop: readonly { readonly units: readonly string[]; readonly reason: string }[];
  /** Units that date the text: an organization puts its own date there, or none. */
  readonly date: readonly string[];
  /** Path of the owner references, relative to `document.json`. */
  readonly owner: string | undefined;
}

/** Reads the part of `document.json` that speaks of rights and derivative works. */
export function parseDerivativeProfile(text: string, path: string): DerivativeProfile {
  const data = parseData(text, path, rightsShape);
  const { drop = [], date = [] } = data.derivative ?? {};
  return { register: data.rights, drop, date, owner: data.owner };
}

const level = v.picklist(['error', 'review']);
const ownerShape = v.looseObject({
  version: v.literal(1),
  languages: table(
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
