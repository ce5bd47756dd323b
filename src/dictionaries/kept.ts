/** The words of dictionaries in the compact form that is kept: a line for each English word. */

/** What one dictionary says of some English words, folded. */
export type Words = ReadonlyMap<string, readonly string[]>;

/** Changes with what is looked for in dictionaries and how it is folded. */
export const KEPT_FORM = 'urtext words 1';

/** The words, one a line with its renderings behind it, parted by tabs. */
export function writeWords(words: Words): string {
  return [KEPT_FORM, ...Array.from(words, ([word, renderings]) => [word, ...renderings].join('\t'))].join('\n');
}

/** @returns Nothing for what was not written in this form. */
export function readWords(text: string): Words | undefined {
  const [form, ...lines] = text.split('\n');
  if (form !== KEPT_FORM) return undefined;
  return new Map(
    lines.map((line) => {
      const [word = '', ...renderings] = line.split('\t');
      return [word, renderings] as const;
    }),
  );
}
