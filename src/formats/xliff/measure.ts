/** How long texts may be, and how long they are. */

/** What is counted, and how texts are normalized before. */
export interface Measure {
  readonly unit: 'characters' | 'bytes';
  readonly sizeOf: (text: string) => number;
}

/** What a length has to be; `most` is infinite when there is no limit. */
export interface Limit {
  readonly least: number;
  readonly most: number;
}

/** Code points. */
export const CHARACTERS: Measure = { unit: 'characters', sizeOf: (text) => [...text].length };

/** Bytes of UTF-8. */
export const BYTES: Measure = { unit: 'bytes', sizeOf: (text) => Buffer.byteLength(text) };

/** What people see as one character. */
export const GLYPHS: Measure = {
  unit: 'characters',
  sizeOf: (text) => [...(graphemes ??= new Intl.Segmenter()).segment(text)].length,
};

let graphemes: Intl.Segmenter | undefined;

/** What a profile of the standard measures; `undefined` for one that we do not know. @see XLIFF 2.1, 5.6.7 */
export function measureOf(profile: string): Measure | undefined {
  if (profile === 'xliff:codepoints') return CHARACTERS;
  if (profile === 'xliff:utf8') return BYTES;
  if (profile === 'xliff:utf16') return { unit: 'bytes', sizeOf: (text) => text.length * 2 };
  if (profile === 'xliff:utf32') return { unit: 'bytes', sizeOf: (text) => [...text].length * 4 };
  return undefined;
}

/** The same measure after a normalization, `nfc` or `nfd`; any other is none. */
export function normalized(measure: Measure, form: string): Measure {
  const name = form.toUpperCase();
  if (name !== 'NFC' && name !== 'NFD') return measure;
  return { ...measure, sizeOf: (text) => measure.sizeOf(text.normalize(name)) };
}

/** A limit as `[least,]most` with `*` for none; `undefined` for what is none. */
export function limitOf(value: string): Limit | undefined {
  const found = /^(?:(\d{1,9}),)?(\d{1,9}|\*)$/.exec(value.trim());
  if (found === null) return undefined;
  return {
    least: Number(found[1] ?? 0),
    most: found[2] === '*' ? Number.POSITIVE_INFINITY : Number(found[2]),
  };
}

/** What is wrong with a length, as a finding says it; `undefined` when nothing is. */
export function complaintOf(
  size: number,
  { limit, measure }: { readonly limit: Limit; readonly measure: Measure },
): { readonly messageId: string; readonly data: Readonly<Record<string, number>> } | undefined {
  const isBytes = measure.unit === 'bytes';
  if (size > limit.most)
    return {
      messageId: isBytes ? 'xliffManyBytes' : 'xliffManyCharacters',
      data: { size, limit: limit.most },
    };
  if (size < limit.least)
    return {
      messageId: isBytes ? 'xliffFewBytes' : 'xliffFewCharacters',
      data: { size, limit: limit.least },
    };
  return undefined;
}
