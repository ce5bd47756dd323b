/** Texts that are known again by their letters, where readers lose what stands between them or their order. */

import type { Prepared } from './compare.ts';
import type { KnownText } from './known.ts';
import type { CopyVerdict } from './verdict.ts';

/** Lam and alef are one sign of fonts, and readers take it apart in either order. */
const lamAlef = /[\u0622\u0623\u0625\u0627\u0644]{2,}/gu;

/** Letters and digits alone: what readers change least. */
export function lettersOnly(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(lamAlef, (run) => [...run].sort().join(''));
}

/** Share of the parts whose letters have to stand in what was read. */
const RECOGNISED = 0.5;

/**
 * A PDF that gives back its letters, not its words.
 *
 * @param noticeIn - How the notice of a known text stands in it.
 */
export function recognisedVerdict(
  { copy, stream }: Prepared,
  texts: readonly KnownText[],
  noticeIn: (known: KnownText) => CopyVerdict['notice'],
): CopyVerdict | undefined {
  if (copy.format !== 'pdf') return undefined;
  // Numbers of lists get into the middle of items that run from right to left.
  const bare = (text: string): string => lettersOnly(text).replace(/\p{N}+/gu, '');
  const letters = [stream.text, copy.reading ?? ''].map(bare);
  const shares = texts.map((known) => {
    const own = known.parts.filter(({ verbatim, keys }) => !verbatim && keys.length >= 4);
    const there = own.filter(({ text }) => {
      const wanted = bare(text);
      return letters.some((one) => one.includes(wanted));
    });
    return { known, share: own.length === 0 ? 0 : there.length / own.length };
  });
  const [byParts] = shares.sort((a, b) => b.share - a.share);
  const best =
    byParts && byParts.share >= RECOGNISED
      ? byParts
      : copy.isDoubtful
        ? byPieces([...letters, bare(turned(stream.text))].join(' '), texts)
        : undefined;
  if (!best) return undefined;
  const notice = noticeIn(best.known);
  const { document, edition, lang } = best.known;
  const about = {
    path: copy.path,
    format: copy.format,
    document: document.id,
    edition,
    lang,
    remarks: copy.remarks,
  };
  return {
    ...about,
    items: [],
    added: [],
    references: [],
    claims: [],
    kind: 'recognised',
    // That it was changed cannot be told from letters in another order.
    ...(notice === 'present' && { notice }),
    toldApart: [],
    share: best.share,
    uncertain: ['words'],
  };
}

/** The words of each line back to front: some programs draw lines that run from right to left so. */
function turned(text: string): string {
  if (!/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text)) return '';
  return text.replace(/[^\n]+/g, (line) => line.split(/\s+/).toReversed().join(' '));
}

/**
 * Of the pieces of a text so many have to stand in what was read. Measured in eleven languages: of copies 0.55 (Khmer by
 * Typst) to 1 do, of another text of as many words in the same language at most 0.22.
 */
const RECOGNISED_PIECES = 0.45;
const PIECE = 4;

/** The known text most of whose letters, four in a row, were read, in whatever order and how often. */
function byPieces(
  read: string,
  texts: readonly KnownText[],
): { readonly known: KnownText; readonly share: number } | undefined {
  const piecesOf = (text: string): ReadonlySet<string> => {
    const pieces = new Set<string>();
    for (let at = 0; at + PIECE <= text.length; at++) pieces.add(text.slice(at, at + PIECE));
    return pieces;
  };
  const there = piecesOf(read);
  const shares = texts.map((known) => {
    const own = piecesOf(
      known.parts
        .filter(({ verbatim }) => !verbatim)
        .map(({ text }) => lettersOnly(text).replace(/\p{N}+/gu, ''))
        .join(' '),
    );
    const found = [...own].filter((piece) => there.has(piece));
    return { known, share: own.size === 0 ? 0 : found.length / own.size };
  });
  const [best] = shares.sort((a, b) => b.share - a.share);
  return best && best.share >= RECOGNISED_PIECES ? best : undefined;
}
