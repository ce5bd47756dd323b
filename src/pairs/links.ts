/** Links and images, whether they are written as Markdown or as HTML. */

import { attributeOf } from '../formats/markdown-html.ts';
import type { NamedLink } from '../languages/editions.ts';
import type { Alignment, Block, Mark, Pair } from '../model.ts';
import { forLatest } from '../text/for-latest.ts';
import { addTo } from '../text/lists-by-key.ts';

/** Where a mark leads or what it shows; empty when it is neither link nor image. */
export function targetOf({ type, target }: Mark): string {
  if (type === 'link' || type === 'image') return target;
  return type === 'html' ? addressOfTag(target) : '';
}

/** Where an element leads or what it loads. */
function addressOfTag(tag: string): string {
  if (!/^<(?:a|img|area)\s/i.test(tag)) return '';
  return attributeOf(tag, /^<img/i.test(tag) ? 'src' : 'href').replaceAll('&amp;', '&');
}

/** Whether a mark is a link: words that lead somewhere. */
export function isLink({ type, target }: Mark): boolean {
  return type === 'link' || (type === 'html' && /^<a\s[^>]*\shref\b|^<a\s+href\b/i.test(target));
}

/** The links and images of blocks with their words, in their order; those of HTML as far as the end of the link. */
export function namedLinksIn(
  blocks: readonly Block[],
  isOne: (mark: Mark) => boolean = () => true,
): readonly NamedLink[] {
  return blocks.flatMap(({ marks, text }) =>
    marks.flatMap((mark, index) => {
      const address = targetOf(mark);
      if (address === '' || !isOne(mark)) return [];
      const close = isLink(mark) && mark.type === 'html' ? closeOf(marks, index) : undefined;
      return [{ address, words: text.slice(mark.span.start, close?.span.start ?? mark.span.end) }];
    }),
  );
}

/** The end of a link in HTML, over a few marks at most that are within it. */
function closeOf(marks: readonly Mark[], index: number): Mark | undefined {
  return marks
    .slice(index + 1, index + 6)
    .find(({ type, target }) => type === 'html' && /^<\/a\s*>/i.test(target));
}

/** The addresses of a block of HTML without words, as badges are, in their order. */
export function addressesIn({ kind, content }: Block): readonly string[] {
  if (kind !== 'html' || !/\s(?:href|src)\s*=/i.test(content)) return [];
  return (content.match(/<(?:a|img|area)\s[^<>]{0,4000}>/gi) ?? []).flatMap((tag) => addressOfTag(tag) || []);
}

/**
 * Where the text just before or just behind a pair leads while its English leads nowhere, or is none: what was put on a line
 * of its own is not lost.
 */
export function linksBeside(alignment: Alignment, pair: Pair): readonly string[] {
  return added(alignment).get(pair) ?? none;
}

const none: readonly string[] = [];

const added: (alignment: Alignment) => ReadonlyMap<Pair, readonly string[]> = forLatest(({ pairs }) => {
  const beside = new Map<Pair, string[]>();
  pairs.forEach(({ sources, targets }, index) => {
    const links = addressesOf(targets);
    if (links.length === 0 || addressesOf(sources).length > 0) return;
    for (const pair of [pairs[index - 1], pairs[index + 1]])
      if (pair) for (const link of links) addTo(beside, pair, link);
  });
  return beside;
});

function addressesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(({ marks }) => marks.flatMap((mark) => targetOf(mark) || []));
}
