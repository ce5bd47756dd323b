/** The first draft of a document's profile: what can be read from the text itself; its owner has the last word. */

import type { DocumentProfile, Edition } from '../model.ts';
import { guessDemands } from './demands.ts';
import { guessMentions } from './mentions.ts';

/** A profile with the demands and the names that its edition has; of what must stay in English no names are taken. */
export function draftProfile(bare: DocumentProfile, edition: Edition): DocumentProfile {
  const demands = guessDemands(edition.units);
  const kept = new Set(demands.flatMap(({ units }) => units));
  const mentions = guessMentions(
    edition,
    edition.units.filter(({ address, translatable }) => translatable && !kept.has(address)),
  );
  return { ...bare, demands, ...(mentions.length > 0 && { mentions }) };
}
