/**
 * What readers of a pack are to read: the definitive text, or a translation block by block as it stands.
 *
 * `pack/` is for what belongs into a pack, how it is described and what it is held against before it is written.
 * `work/` and `reporters/` may import it.
 */

import { labelAnchors } from '../document/label-anchors.ts';
import { definitionsOf } from '../exchange/content.ts';
import type { Inline } from '../formats/exchange.ts';
import { plain } from '../formats/inline.ts';
import { readMarkdownInline } from '../formats/markdown-inline.ts';
import type { Alignment, Block, Document, Edition, Pair, Unit } from '../model.ts';
import { withoutId, writtenId } from '../pairs/anchors.ts';
import { piecesOf, plainText } from '../render/pieces.ts';
import type { Credit, ReadableItem, ReadableText } from '../render/readable.ts';
import { definitivePlaces, withDestinations, withPlaces } from './places.ts';

/** What is known of a text beside what stands in it. */
export interface Known {
  readonly isDraft: boolean;
  readonly isMachineMade: boolean;
  readonly credit: Credit | undefined;
}

/** The definitive text of the current edition. Pure. */
export function readableSource(document: Document, known: Known): ReadableText {
  const { current, profile } = document;
  const definitions = definitionsOf(current.units);
  const labels = labelAnchors(current);
  const items = current.units.map((unit) =>
    itemOf(unit, {
      text: current.text,
      definitions,
      ...namesOf([unit], labels),
      lang: profile.lang,
      isVerbatim: unit.verbatim,
      definitive: [],
    }),
  );
  return readable(document, {
    lang: profile.lang,
    edition: current,
    blocks: current.units,
    items,
    known,
  });
}

/** A translation as it stands, with the definitive text of every block. Pure. */
export function readableTranslation(alignment: Alignment, known: Known): ReadableText {
  const { document, edition, translation } = alignment;
  const { blocks, lang } = translation;
  const english = definitionsOf(edition.units);
  const definitions = definitionsOf(blocks);
  const labels = labelAnchors(edition);
  const pairs = new Map<Block, Pair>();
  for (const pair of alignment.pairs) for (const block of pair.targets) pairs.set(block, pair);
  const items = blocks.map((block) => {
    const pair = pairs.get(block);
    // Of a unit in several parts, the first has its name.
    const sources: readonly Unit[] = pair && pair.targets[0] === block ? pair.sources : [];
    const isVerbatim = pair?.sources.some(({ verbatim }) => verbatim) ?? false;
    return itemOf(block, {
      text: translation.text,
      definitions,
      ...namesOf(sources, labels),
      lang: isVerbatim ? document.profile.lang : lang,
      isVerbatim,
      definitive: isVerbatim ? [] : sources.map((unit) => shownOf(unit, english)),
    });
  });
  return readable(document, { lang, edition, blocks, items, known });
}

function namesOf(
  units: readonly Unit[],
  labels: ReadonlyMap<string, string>,
): Pick<ReadableItem, 'addresses' | 'anchors'> {
  return {
    addresses: units.map(({ address }) => address),
    anchors: units.flatMap(({ address }) => labels.get(address) ?? []),
  };
}

function readable(
  document: Document,
  given: {
    readonly lang: string;
    readonly edition: Edition;
    readonly blocks: readonly Block[];
    /** Of every block what is seen of it: one item or none. */
    readonly items: readonly (readonly ReadableItem[])[];
    readonly known: Known;
  },
): ReadableText {
  const { lang, edition, blocks, known } = given;
  let count = 0;
  const itemOf = given.items.map(({ length }) => (count += length) - length);
  const definitive = definitivePlaces(edition.units);
  const written = withPlaces({ items: given.items.flat(), blocks, itemOf, definitive });
  const heading = written.find(({ kind, level }) => kind === 'heading' && level === 1);
  const labels = labelAnchors(edition);
  return {
    document: document.id,
    edition: document.current.id,
    lang,
    definitive: document.profile.lang,
    title: heading?.text.replaceAll('\n', ' ') || document.profile.title,
    items: consecutive(written),
    places: edition.units.map(({ address }) => {
      const label = labels.get(address);
      return label === undefined ? [address] : [address, label];
    }),
    ...known,
  };
}

/**
 * Headings without a level left out, from the first on: who listens to a text finds the sections below one another, and
 * PDF/UA demands it.
 */
function consecutive(items: readonly ReadableItem[]): readonly ReadableItem[] {
  let above: readonly number[] = [];
  return items.map((item) => {
    if (item.kind !== 'heading') return item;
    above = [...above.filter((level) => level < item.level), item.level];
    return above.length === item.level ? item : { ...item, level: above.length };
  });
}

interface Around extends Pick<ReadableItem, 'addresses' | 'anchors' | 'lang' | 'isVerbatim' | 'definitive'> {
  /** The file that the block stands in. */
  readonly text: string;
  /** Its link definitions. */
  readonly definitions: string;
}

/** What is not seen gives nothing. HTML that was written in a text gives its words alone. */
function itemOf(block: Block, { text, definitions, ...known }: Around): readonly ReadableItem[] {
  const { kind, level } = block;
  if (kind === 'meta' || kind === 'definition') return [];
  if (block.text.trim() === '' && kind !== 'rule') return [];
  const content = shownOf(block, definitions);
  const marker = kind === 'item' ? text.slice(block.span.start, block.start).trim() : '';
  return [
    {
      ...known,
      kind: kind === 'html' ? 'paragraph' : kind,
      level,
      marker: kind === 'bullet' ? '•' : marker,
      number: block.ordinal?.value,
      content,
      text: kind === 'rule' ? '' : plainText(piecesOf(content)),
    },
  ];
}

function shownOf({ kind, text, content, marks }: Block, definitions: string): readonly Inline[] {
  if (kind === 'code' || kind === 'html') return plain(text);
  // The name that a heading is given for links is nothing that readers are to see.
  const seen = kind === 'heading' && writtenId(content) !== undefined ? withoutId(content) : content;
  return withDestinations(readMarkdownInline(seen, definitions), marks);
}
