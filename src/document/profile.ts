/** Holds what a profile demands against the text that it speaks of. */

import type { DocumentProfile, Edition } from '../model.ts';
import { definedTerms } from './defined-terms.ts';

/** A demand that protects nothing, because it names an item that is not there; or a term that the text does not define. */
export interface ProfileProblem {
  /** What it names. */
  readonly item: string;
  /** Where in the profile, as `demands.0.units`. */
  readonly pointer: string;
}

/**
 * The first demand that names an item which the edition does not have, term that it does not set off, or edition that is
 * listed twice. A typing mistake there would leave a notice unprotected without a word.
 */
export function profileProblem(profile: DocumentProfile, edition: Edition): ProfileProblem | undefined {
  const repeated = profile.editions.find((id, index) => profile.editions.indexOf(id) !== index);
  if (repeated !== undefined) return { item: repeated, pointer: 'editions' };
  const known = new Set(edition.units.map((unit) => unit.address));
  for (const [index, demand] of profile.demands.entries()) {
    const item = demand.units.find((address) => !known.has(address));
    if (item !== undefined) return { item, pointer: `demands.${index}.units` };
  }
  const terms = profile.terms ?? [];
  if (terms.length === 0) return undefined;
  const defined = new Set(definedTerms(edition, terms).map(({ term }) => term));
  const index = terms.findIndex((term) => !defined.has(term));
  return index < 0 ? undefined : { item: terms[index] ?? '', pointer: `terms.${index}` };
}
