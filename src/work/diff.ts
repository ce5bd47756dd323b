import { itemNames, itemsByName } from '../document/item-names.ts';
import { compareUnits, lockedEdition, type UnitChange } from '../document/lock.ts';
import type { Host } from '../host.ts';
import type { Document, Edited, Edition } from '../model.ts';
import { stalePairs } from '../pairs/pairs.ts';
import type { Project } from '../project/project.ts';
import { errorOf, readTranslation } from '../project/translations.ts';
import { namesNear } from '../text/nearest.ts';
import { UserError } from '../user-error.ts';
import { alignerOf } from './aligner.ts';
import { chosenDocuments, chosenLanguages, isItem } from './choose.ts';

/** What is compared; the current edition as locked with its file where nothing is said. */
export interface DiffRequest {
  readonly document?: string | undefined;
  /** Editions. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly items?: readonly string[] | undefined;
}

/** How one document changed. */
export interface DocumentDiff {
  readonly document: string;
  /** Absent when the English did not change. */
  readonly english?: {
    readonly before: string;
    readonly after: string;
    readonly units: readonly UnitChange[];
  };
  /** By address, the labels that items show; those of the older English for what was removed. */
  readonly labels: ReadonlyMap<string, string>;
  /** What translations still say of the older English. */
  readonly stale: readonly StaleItem[];
}

/** An item whose English changed since it was translated. */
export interface StaleItem {
  readonly lang: string;
  readonly address: string;
  readonly before: string;
  readonly after: string;
  readonly translation: string;
  /** What was edited in it since it was accepted; absent where nothing was. */
  readonly edited?: Edited;
}

/**
 * How documents changed; those that did not are left out.
 *
 * @throws {UserError} for a document, an edition or a language that there is not.
 */
export function diffProject(host: Host, project: Project, request: DiffRequest): readonly DocumentDiff[] {
  const languages = chosenLanguages(project, request.languages);
  return chosenDocuments(project, request.document).flatMap((document) => {
    const items = itemsByName([document], request.items);
    const english = editionsOf(document, { ...request, items });
    const stale = languages.flatMap((lang) =>
      staleItems(host, project, { document, lang, request: { ...request, items } }),
    );
    if (!english && stale.length === 0) return [];
    const labels = new Map([...document.editions].flatMap((edition) => [...itemNames(edition).shown]));
    return [{ document: document.id, ...(english && { english }), labels, stale }];
  });
}

/** The current edition as locked against its file, or two editions against each other. */
function editionsOf(document: Document, { from, to, items }: DiffRequest): DocumentDiff['english'] {
  const after = to === undefined ? (document.editions.at(-1) ?? document.current) : editionOf(document, to);
  const index = document.editions.indexOf(after);
  const locked = document.lock.editions[after.id];
  const asLocked =
    locked && locked.fingerprint !== after.fingerprint
      ? lockedEdition(after.id, after.path, locked, document.profile)
      : undefined;
  const before = from === undefined ? (asLocked ?? document.editions[index - 1]) : editionOf(document, from);
  if (!before) return undefined;
  const units = compareUnits(before.units, after.units).filter(
    (change) => !items || isItem(change.address, items),
  );
  return units.length === 0 ? undefined : { before: before.id, after: after.id, units };
}

/** @throws {UserError} when the document has no such edition. */
function editionOf(document: Document, id: string): Edition {
  const found = document.editions.find((edition) => edition.id === id);
  const known = namesNear(
    id,
    document.editions.map((edition) => edition.id),
  );
  if (!found) throw new UserError('no-such-edition', { edition: id, known });
  return found;
}

function staleItems(
  host: Host,
  project: Project,
  {
    document,
    lang,
    request: { items },
  }: { readonly document: Document; readonly lang: string; readonly request: DiffRequest },
): readonly StaleItem[] {
  const result = readTranslation(host, project, document, lang);
  // What cannot be read is not what has no differences.
  if (result.type === 'problem') throw errorOf(result.problem);
  if (result.type === 'absent') return [];
  return stalePairs(alignerOf(document)(result.translation)).flatMap(({ pair, unit, before, edited }) => {
    if (items && !isItem(unit.address, items)) return [];
    const translation = pair.targets[0]?.text ?? '';
    const texts = { before: before?.content ?? '', after: unit.content, translation };
    return [{ lang, address: unit.address, ...texts, ...(edited && { edited }) }];
  });
}
