/** Holds what a profile demands against the text that it speaks of. */

import type { DocumentProfile, Edition } from './model.ts';

/** A demand that protects nothing, because it names an item that is not there. */
export interface ProfileProblem {
  /** What it names. */
  readonly item: string;
  /** Where in the profile, as `demands.0.units`. */
  readonly pointer: string;
}

/**
 * The first demand that names an item which the edition does not have, or edition that is listed twice. A typing mistake
 * there would leave a notice unprotected without a word.
 */
export function profileProblem(profile: DocumentProfile, edition: Edition): ProfileProblem | undefined {
  const repeated = profile.editions.find((id, index) => profile.editions.indexOf(id) !== index);
  if (repeated !== undefined) return { item: repeated, pointer: 'editions' };
  const known = new Set(edition.units.map((unit) => unit.address));
  for (const [index, demand] of profile.demands.entries()) {
    const item = demand.units.find((address) => !known.has(address));
    if (item !== undefined) return { item, pointer: `demands.${index}.units` };
  }
  return undefined;
}
