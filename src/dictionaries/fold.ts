/** Words as dictionaries and texts have them, made comparable. */

/**
 * A text in small letters without accents, points and vowel signs that a writer may leave out; what is no letter is a
 * blank. Vowel signs of scripts that cannot do without them stay.
 */
export function fold(text: string): string {
  return foldWord(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** The same of one word, which has nothing but letters, marks and digits. */
export function foldWord(word: string): string {
  const small = word.toLowerCase();
  return plain.test(small)
    ? small
    : small
        .normalize('NFKD')
        .replace(optional, '')
        .normalize('NFC')
        .replace(/[ßıأإآٱىیکھۀة]/g, (sign) => alike[sign] ?? sign);
}

/** ASCII, and Cyrillic, Han and kana that nothing is put on. */
const plain = /^[\x00-\x7f\u0430-\u0438\u043a-\u044f\u3041-\u304a\u4e00-\u9fff]*$/;

/** Accents of alphabets, vowel signs of Arabic and points of Hebrew, and what only stretches a line or joins letters. */
const optional = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670\u200b-\u200f\u00ad]/g;

/** Letters that are written for each other. */
const alike: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ھ: 'ه',
  ۀ: 'ه',
  ة: 'ه',
};

/** Letters of scripts that put no blanks between words. */
export const unspaced: RegExp =
  /[\u0e00-\u0eff\u0f00-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
