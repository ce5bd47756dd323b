/**
 * What readers of a pack are to read: the definitive text, or a translation block by block as it stands.
 *
 * `pack/` is for what belongs into a pack, how it is described and what it is held against before it is written.
 * `work/` and `reporters/` may import it.
 */

import { definitionsOf } from '../exchange/content.ts';
import { inlineText, plain } from '../formats/inline.ts';
import { readMarkdownInline } from '../formats/markdown-inline.ts';
import type { Alignment, Block, Document, Pair, Unit } from '../model.ts';
import type { Credit, ReadableItem, ReadableText } from '../render/readable.ts';

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
  const items = current.units.flatMap((unit) =>
    itemOf(unit, {
      text: current.text,
      definitions,
      addresses: [unit.address],
      lang: profile.lang,
      isVerbatim: unit.verbatim,
      definitive: [],
    }),
  );
  return readable(document, { lang: profile.lang, items, known });
}

/** A translation as it stands, with the definitive text of every block. Pure. */
export function readableTranslation(alignment: Alignment, known: Known): ReadableText {
  const { document, edition, translation } = alignment;
  const english = definitionsOf(edition.units);
  const definitions = definitionsOf(translation.blocks);
  const pairs = new Map<Block, Pair>();
  for (const pair of alignment.pairs) for (const block of pair.targets) pairs.set(block, pair);
  const items = translation.blocks.flatMap((block) => {
    const pair = pairs.get(block);
    // Of a unit in several parts, the first has its name.
    const sources: readonly Unit[] = pair && pair.targets[0] === block ? pair.sources : [];
    const isVerbatim = pair?.sources.some(({ verbatim }) => verbatim) ?? false;
    return itemOf(block, {
      text: translation.text,
      definitions,
      addresses: sources.map(({ address }) => address),
      lang: isVerbatim ? document.profile.lang : translation.lang,
      isVerbatim,
      definitive: isVerbatim ? [] : sources.map(({ content }) => readMarkdownInline(content, english)),
    });
  });
  return readable(document, { lang: translation.lang, items, known });
}

function readable(
  document: Document,
  { lang, items, known }: { lang: string; items: readonly ReadableItem[]; known: Known },
): ReadableText {
  const heading = items.find(({ kind, level }) => kind === 'heading' && level === 1);
  return {
    document: document.id,
    edition: document.current.id,
    lang,
    definitive: document.profile.lang,
    title: heading?.text || document.profile.title,
    items,
    ...known,
  };
}

interface Around extends Pick<ReadableItem, 'addresses' | 'lang' | 'isVerbatim' | 'definitive'> {
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
  const content =
    kind === 'code' || kind === 'html' ? plain(block.text) : readMarkdownInline(block.content, definitions);
  const marker = kind === 'item' ? text.slice(block.span.start, block.start).trim() : '';
  return [
    {
      ...known,
      kind: kind === 'html' ? 'paragraph' : kind,
      level,
      marker: kind === 'bullet' ? '•' : marker,
      number: block.ordinal?.value,
      content,
      text: kind === 'rule' ? '' : inlineText(content),
    },
  ];
}
