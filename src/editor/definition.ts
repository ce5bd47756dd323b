import { resolve } from 'node:path';
import { placedItems } from '../work/edit-items.ts';
import type { AskedOfTranslation } from './asked.ts';
import { uriOf } from './file-uris.ts';
import { itemAt } from './item-at.ts';
import { createDocument, type Location, type Position } from './protocol.ts';

/** Where the English of the item at a place stands. */
export function definitionAt({ look, file, positions }: AskedOfTranslation, at: Position): Location | null {
  const place = itemAt(placedItems(look), positions.offset(file, at))?.english?.place;
  if (!place) return null;
  const uri = uriOf(resolve(look.root, place.path));
  return { uri, range: positions.range(createDocument(uri, place.text), place.span) };
}
