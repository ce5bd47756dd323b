import type { Alignment, Document, Span, Unit } from '../model.ts';
import { freshness } from '../pairs/pairs.ts';
import type { UnitStatus } from '../record/status.ts';
import { alignerOf } from './aligner.ts';
import type { OneLook } from './edit.ts';

/** An item where it stands in the file that is open. Spans are half-open ranges of UTF-16 code units. */
export interface PlacedItem {
  readonly address: string;
  readonly span: Span;
  /** Absent for text that has no English. */
  readonly english?: English;
  readonly status?: UnitStatus;
}

/** The English of an item, as it is written. */
export interface English {
  readonly content: string;
  /** What the translation was made from, where that is not today's. */
  readonly previous?: string;
  /** Where it stands in the file of the newest edition; absent where the file has no such item. */
  readonly place?: { readonly path: string; readonly text: string; readonly span: Span };
}

/** The items of a translation in the order of its text. */
export function placedItems({ document, translation, outcome }: OneLook): readonly PlacedItem[] {
  const alignment = alignerOf(document)(translation);
  const statuses = new Map(outcome.items.map(({ address, status }) => [address, status]));
  const spanOf = (span: Span, address: string): Span =>
    translation.file ? translation.file.spanOf(span, address) : span;
  return alignment.pairs
    .flatMap((pair) => {
      const [unit] = pair.sources;
      const status = unit && statuses.get(unit.address);
      const english =
        unit && englishOf(alignment, { units: pair.sources, previous: previousOf(alignment, pair) });
      return pair.targets.map((block) => ({
        address: pair.address,
        span: spanOf(block.span, pair.address),
        ...(english && { english }),
        ...(status && { status }),
      }));
    })
    .sort((a, b) => a.span.start - b.span.start);
}

function previousOf(alignment: Alignment, pair: Alignment['pairs'][number]): string | undefined {
  const known = freshness(alignment, pair);
  return known?.sourceChanged ? known.madeFrom?.content : undefined;
}

function englishOf(
  { document }: Alignment,
  { units, previous }: { readonly units: readonly Unit[]; readonly previous: string | undefined },
): English {
  const place = units[0] && placeOf(document, units[0].address);
  return {
    content: units.map(({ content }) => content).join('\n\n'),
    ...(previous !== undefined && { previous }),
    ...(place && { place }),
  };
}

/** The file may have been edited since it was locked, so the item is looked for in it as it stands. */
function placeOf({ editions }: Document, address: string): English['place'] {
  const edition = editions.at(-1);
  const unit = edition?.units.find((one) => one.address === address);
  return edition && unit && { path: edition.path, text: edition.text, span: unit.span };
}
