/**
 * A changed text with the line ends that the text before had, around the words that both begin and end with: a
 * paragraph that was wrapped by hand stays wrapped. Pure.
 *
 * @param before Markdown as it stands in the translation.
 * @param after The same on one line, but for line ends that mean something.
 */
export function wrappedAs(before: string, after: string): string {
  if (!/[\r\n]/.test(before) || /[\r\n]/.test(after)) return after;
  const old = partsOf(before);
  const now = partsOf(after);
  const most = Math.min(old.words.length, now.words.length);
  let first = 0;
  while (first < most && old.words[first] === now.words[first]) first++;
  let last = 0;
  while (last < most - first && old.words.at(-1 - last) === now.words.at(-1 - last)) last++;
  return now.words
    .map((word, index) => {
      const fromEnd = now.words.length - 1 - index;
      const next = now.words[index + 1] ?? '';
      if (fromEnd === 0) return word;
      // Behind the words at the beginning, and in front of those at the end.
      const gap = index < first ? old.gaps[index] : fromEnd <= last ? old.gaps.at(-fromEnd) : undefined;
      const isSafe = (index + 1 < first || fromEnd <= last || /^\p{L}/u.test(next)) && gap !== undefined;
      return word + (isSafe && /^[ \t]?(?:\r\n?|\n)[ \t]*$/.test(gap) ? '\n' : (now.gaps[index] ?? ' '));
    })
    .join('');
}

/** Words and what stands between them. */
function partsOf(text: string): { readonly words: readonly string[]; readonly gaps: readonly string[] } {
  const pieces = text.split(/([ \t\r\n]+)/);
  return {
    words: pieces.filter((_, index) => index % 2 === 0),
    gaps: pieces.filter((_, index) => index % 2 === 1),
  };
}
