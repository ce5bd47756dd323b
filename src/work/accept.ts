import { itemNames, itemsByName } from '../document/item-names.ts';
import type { Host } from '../host.ts';
import type { Document, State } from '../model.ts';
import type { Project } from '../project/project.ts';
import { formatData } from '../project/read.ts';
import { translationPaths } from '../project/translations.ts';
import { type Acceptance, type AcceptRequest, acceptUnits, type Refusal } from '../record/accept.ts';
import { sourcesIn } from '../record/made-from.ts';
import { UserError } from '../user-error.ts';
import { isItem, requireItems } from './choose.ts';
import { editionNamed, editionShown, type Proposal, proposalOf } from './edition.ts';
import { holding } from './holding.ts';
import { findOne, type OneTranslation, readOne } from './read-one.ts';
import { save } from './save.ts';

/** Which items are recorded, and what is said of them. */
export interface AcceptItems extends OneTranslation, Omit<AcceptRequest, 'wants' | 'today' | 'sources'> {
  /** Addresses; a part of one stands for all below it. */
  readonly items?: readonly string[] | undefined;
  /** Every item that can be recorded. */
  readonly all: boolean;
  readonly dryRun: boolean;
  /** Name of the edition that the translation was made from; today's when nothing says otherwise. */
  readonly edition?: string | undefined;
}

/** What was recorded, and why other items were not. */
export interface AcceptedItems {
  readonly document: string;
  readonly lang: string;
  readonly state: State;
  readonly acceptance: Acceptance;
  readonly refused: readonly UserError[];
  readonly proposal: Proposal | undefined;
  /** By address, the labels that items show. */
  readonly labels: ReadonlyMap<string, string>;
}

/**
 * Records items of a translation.
 *
 * @throws {UserError} for what there is not; when no item is asked for; and for the first item that was named and cannot be
 * recorded: who names an item wants that item, so all of them are recorded, or none.
 */
export async function acceptItems(
  host: Host,
  project: Project,
  request: AcceptItems,
): Promise<AcceptedItems> {
  const found = findOne(host, project, request);
  const names = [`${found.document.id} ${found.lang}`];
  return holding(host, { project, names, dryRun: request.dryRun }, () =>
    accept(host, project, { ...request, ...found }),
  );
}

async function accept(
  host: Host,
  project: Project,
  {
    items,
    all,
    dryRun,
    lang,
    document,
    edition: name,
    ...request
  }: Omit<AcceptItems, 'document'> & { readonly document: Document },
): Promise<AcceptedItems> {
  if (!items && !all) throw new UserError('nothing-to-accept');
  const chosen = itemsByName([document], items);
  if (chosen) requireItems([document], chosen);
  const named = editionNamed(document, name);
  const alignment = await readOne(host, project, { lang, document, wants: () => false, edition: named });
  const edition = named ?? editionShown(alignment);
  const { state } = request;
  const acceptance = acceptUnits(alignment, {
    ...request,
    wants: (address) => !chosen || isItem(address, chosen),
    today: host.today(),
    ...(edition && { sources: sourcesIn(document, edition) }),
  });
  const labels = itemNames(document.current).shown;
  const refused = acceptance.refused
    .filter(({ reason }) => items !== undefined || reason !== 'verbatim')
    .map((refusal) => refusalError(refusal, state, labels));
  const [first] = refused;
  if (items && first) throw first;
  if (!dryRun && acceptance.accepted.length + acceptance.dropped.length + acceptance.texts > 0) {
    const { record } = translationPaths(project, document.id, lang);
    save(host, [{ path: record, content: formatData(acceptance.record) }], project.root);
  }
  const proposal = named ? undefined : proposalOf(alignment);
  return { document: document.id, lang, state, acceptance, refused, proposal, labels };
}

function refusalError(
  { address: item, reason, detail }: Refusal,
  state: State,
  labels: ReadonlyMap<string, string>,
): UserError {
  const label = labels.get(item);
  const address = label === undefined ? item : `${label} (${item})`;
  switch (reason) {
    case 'self-review':
      return new UserError('self-review', { item: address, state, who: detail });
    case 'needs-reviewer':
      return new UserError('needs-reviewer', { item: address, state });
    case 'needs-translator':
      return new UserError('needs-translator', { item: address });
    case 'would-lower':
      return new UserError('would-lower', { item: address, state, recorded: detail });
    default: {
      const sentences = { reason: { key: `accept.reason.${reason}`, data: {} } };
      return new UserError('not-acceptable', { item: address }, { sentences });
    }
  }
}
