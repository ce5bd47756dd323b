import type { ExchangeFormat, Inline } from '../formats/exchange.ts';
import { sentencesOf } from '../languages/words.ts';
import type { Edition, Unit } from '../model.ts';
import { normalize } from '../text/text.ts';
import { contentOf } from './content.ts';
import { exchanged } from './standing.ts';

/** What an English without an address says: a text of the document, one that was edited, or neither. */
export type Known =
  | { readonly type: 'known' | 'foreign' }
  | { readonly type: 'edited'; readonly unit: Unit; readonly definitive: string };

/** So many unknown texts are compared, whatever a file has. */
const MOST_COMPARED = 200;
/** The part of the words that two texts have in common of which one is the other, edited. */
const ALIKE = 0.6;

/** A unit or one of its sentences. */
interface Candidate {
  readonly unit: Unit;
  readonly text: string;
  readonly words: readonly string[];
}

/**
 * Looks up texts that say nothing of where they belong: tools that divide a text by themselves number what they get.
 * A text is known where it stands in an edition, whole or in part; edited where most of its words are those of a unit
 * of today's edition, or of one of its sentences.
 *
 * @param editions Every edition as it was locked.
 * @param english The link definitions of the English.
 */
export function createLookup(
  editions: readonly Edition[],
  current: Edition,
  { format, english }: { readonly format: ExchangeFormat; readonly english: string },
): (source: readonly Inline[]) => Known {
  const written = editions.map((edition) =>
    exchanged(edition).map((unit) => plainOf(contentOf(unit.content, format, english))),
  );
  const read = editions.map((edition) => exchanged(edition).map(({ text }) => normalize(text).trim()));
  const whole = new Set([...written, ...read].flat());
  const texts = [...written, ...read].map((units) => units.join('\n'));
  let candidates: readonly Candidate[] | undefined;
  let compared = 0;
  return (source) => {
    const plain = plainOf(source);
    if (whole.has(plain) || texts.some((text) => text.includes(plain))) return { type: 'known' };
    if (++compared > MOST_COMPARED) return { type: 'foreign' };
    candidates ??= candidatesOf(current);
    const nearest = nearestOf(candidates, wordsOf(plain));
    return nearest ? { type: 'edited', unit: nearest.unit, definitive: nearest.text } : { type: 'foreign' };
  };
}

function candidatesOf(edition: Edition): readonly Candidate[] {
  return exchanged(edition).flatMap((unit) => {
    const sentences = sentencesOf(unit.text);
    const texts = sentences.length > 1 ? [unit.text, ...sentences] : [unit.text];
    return texts.map((text) => ({ unit, text: normalize(text).trim(), words: wordsOf(text) }));
  });
}

function nearestOf(candidates: readonly Candidate[], words: readonly string[]): Candidate | undefined {
  let best: Candidate | undefined;
  let most = ALIKE;
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const candidate of candidates) {
    const all = candidate.words.length + words.length;
    // However many they share, so different lengths are not alike.
    if (2 * Math.min(candidate.words.length, words.length) < most * all) continue;
    const left = new Map(counts);
    let shared = 0;
    for (const word of candidate.words) {
      const count = left.get(word) ?? 0;
      if (count > 0) {
        shared++;
        left.set(word, count - 1);
      }
    }
    if (2 * shared <= most * all) continue;
    most = (2 * shared) / all;
    best = candidate;
  }
  return best;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Text without codes, whose numbers are the tool's own. */
function plainOf(content: readonly Inline[]): string {
  return normalize(flatten(content)).trim();
}

function flatten(content: readonly Inline[]): string {
  let text = '';
  for (const piece of content) {
    if (piece.type === 'text') text += piece.text;
    else if (piece.type === 'pair') text += flatten(piece.children);
  }
  return text;
}
