/** Heads and feet of pages: what stands at the edges of most pages is no part of the text. */

/** The text of all pages, one after another. */
export interface Unfurnished {
  readonly text: string;
  /** Lines with words that were left out, each once. */
  readonly left: readonly string[];
}

/** Lines of a page, from its top and from its foot, that may be its head or its foot. */
const EDGE = 3;

/** Leaves out lines at the edges of most pages, whatever number is in them: heads, feet, page numbers. */
export function withoutFurniture(pages: readonly string[]): Unfurnished {
  const keyOf = (line: string): string => line.trim().replace(/\p{N}+/gu, '0');
  const edgesOf = (lines: readonly string[]): ReadonlySet<number> => {
    const full = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]));
    return new Set([...full.slice(0, EDGE), ...full.slice(-EDGE)]);
  };
  const counts = new Map<string, number>();
  for (const page of pages) {
    const lines = page.split('\n');
    const keys = new Set([...edgesOf(lines)].map((index) => keyOf(lines[index] ?? '')));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isFurniture = (line: string): boolean => {
    const count = counts.get(keyOf(line)) ?? 0;
    return count > 1 && count >= pages.length / 2;
  };
  const left = new Map<string, string>();
  const text = pages
    .map((page) => {
      const lines = page.split('\n');
      const edges = edgesOf(lines);
      return lines
        .filter((line, index) => {
          if (!edges.has(index) || !isFurniture(line)) return true;
          if (/\p{L}/u.test(line) && !left.has(keyOf(line))) left.set(keyOf(line), line.trim());
          return false;
        })
        .join('\n')
        .replace(/^\n+|\n+$/g, '');
    })
    .join('\n');
  return { text, left: [...left.values()] };
}
