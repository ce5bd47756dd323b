/** How much of a translation the configuration wants to stay translated and up to date. */

/** By `language/document`, or language; `*` for every language. */
export type Floor = Readonly<Record<string, number>>;

/** The percentage that a translation must not fall below; `undefined` when nobody said any. The key that says most counts. */
export function floorOf(floor: Floor, lang: string, document: string): number | undefined {
  return floor[`${lang}/${document}`] ?? floor[lang] ?? floor[`*/${document}`] ?? floor['*'];
}

/** What a key of the floor speaks of; `document` is absent where it speaks of all. */
export function readFloorKey(key: string): { readonly lang: string; readonly document?: string } {
  const [lang = '', document] = key.split('/');
  return { lang, ...(document !== undefined && { document }) };
}
