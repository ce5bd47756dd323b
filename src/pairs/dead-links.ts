/** Links to places within a text that are not there, and places that were lost to which others lead. */

import type { Alignment, Block, Span } from '../model.ts';
import { type Anchors, anchorName, anchorsOf, writtenId } from './anchors.ts';
import { targetOf } from './links.ts';

/** `dead`: a link of the translation leads nowhere. `missing`: a mark of a note is lost. `anchor`: the place of a heading is. */
export interface DeadLink {
  readonly messageId: 'missing' | 'dead' | 'anchor';
  readonly data: Readonly<Record<string, string>>;
  readonly address: string;
  readonly span: Span;
}

/** The anchors of the English, worked out once; `undefined` where it leads to none and names none. */
function englishAnchors(units: readonly Block[]): Anchors | undefined {
  if (!anchors.has(units)) {
    const uses = units.some(
      ({ kind, content, marks }) =>
        content.includes('[^') ||
        (kind === 'heading' && content.includes('#')) ||
        marks.some((mark) => targetOf(mark).startsWith('#')),
    );
    anchors.set(units, uses ? anchorsOf(units) : undefined);
  }
  return anchors.get(units);
}

const anchors = new WeakMap<readonly Block[], Anchors | undefined>();

/** Anchors and footnotes that are not there, where those of the English are. */
export function* deadLinks({ edition, translation, pairs }: Alignment): Iterable<DeadLink> {
  if (translation.addresses) return;
  const english = englishAnchors(edition.units);
  if (!english) return;
  const own = anchorsOf(translation.blocks);
  // Sites follow anchors without regard to capitals.
  const names = new Set([...own.names].map((name) => name.toLowerCase()));
  const lost = new Set<string>();
  for (const { sources, targets, address } of pairs) {
    const [unit] = sources;
    const [block] = targets;
    if (!unit || !block || unit.verbatim) continue;
    if (unit.kind === 'heading' && unit.content.includes('#')) {
      const expected = writtenId(unit.content);
      if (expected !== undefined && !names.has(expected.toLowerCase())) {
        lost.add(expected.toLowerCase());
        yield { messageId: 'anchor', data: { item: address, expected }, address, span: block.span };
      }
    }
    // Where those of the English are made in a way of their own, nothing can be said.
    const isKnown = sources.every(({ marks }) =>
      marks.every((mark) => !targetOf(mark).startsWith('#') || english.names.has(anchorName(targetOf(mark)))),
    );
    for (const mark of isKnown ? targets.flatMap(({ marks }) => marks) : []) {
      const target = targetOf(mark);
      const name = target.startsWith('#') ? anchorName(target) : '';
      // Of an anchor that was lost, that is told.
      if (name !== '' && !names.has(name.toLowerCase()) && !lost.has(name.toLowerCase()))
        yield { messageId: 'dead', data: { item: address, shown: target }, address, span: block.span };
    }
    if (english.footnotes.size === 0) continue;
    const expected = lostFootnote(sources, targets);
    if (expected !== undefined)
      yield { messageId: 'missing', data: { item: address, expected }, address, span: block.span };
    if (!block.text.includes('[^')) continue;
    for (const { 0: shown, 1: label = '' } of block.text.matchAll(/\[\^([^\]\s]{1,100})\]/g))
      if (!own.footnotes.has(label))
        yield { messageId: 'dead', data: { item: address, shown }, address, span: block.span };
  }
}

/** The mark of a note that the English has and the translation lacks, in whatever place; what begins with one is the note. */
function lostFootnote(sources: readonly Block[], targets: readonly Block[]): string | undefined {
  const marksIn = (blocks: readonly Block[]): readonly string[] =>
    blocks.flatMap(({ text }) => text.match(/(?<!^)\[\^[^\]\s]{1,100}\]/g) ?? []);
  const left = marksIn(sources);
  if (left.length === 0) return undefined;
  const right = marksIn(targets);
  return right.length < left.length ? left.find((mark) => !right.includes(mark)) : undefined;
}
