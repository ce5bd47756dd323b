/** What text looks like that was read in the encoding of another part of the world, or lost its letters on the way. */

/** Where a text is damaged; `expected` is empty when nobody can tell any more. */
export interface Damage {
  readonly at: number;
  readonly shown: string;
  readonly expected: string;
}

/** The characters of Windows-1251 and 1250 for the bytes 80 to BF; U+FFFF where there is none. */
const cyrillic = 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\uffff™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї';
const central =
  '€\uffff‚\uffff„…†‡\uffff‰Š‹ŚŤŽŹ\uffff‘’“”•–—\uffff™š›śťžź\u00a0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00ad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż';

const asCyrillic = new RegExp(`(?:[РС][${cyrillic.replaceAll('\uffff', '')}]){3,}`, 'u');
const asCentral = new RegExp(
  `(?<=\\p{L})[ÄĹ][${central.replace(/[\uffff“”’»]/g, '')}]|[ÄĹ][${central.replace(/[\uffff“”’»]/g, '')}](?=\\p{Ll})|Ă[${central.replace(/[\uffff“”’»]|\p{Lu}/gu, '')}](?=\\p{Ll})`,
  'u',
);

/** Question marks in the place of all letters, or of those that an encoding has not: `????? ???`, `cu?date`. */
const manyLost = /\?{2,}(?:[ .,;]+\?{2,})+|\?{5,}/;
const oneLost = /(?<![\p{L}\p{N}/=&])\p{Script=Latin}{1,20}\?\p{Ll}{2,20}(?![\p{L}=/])/u;
/** One letter behind it could be a word, where something is asked. */
const shortLost = /(?<![\p{L}\p{N}/=&])\p{Script=Latin}{2,20}\?\p{Ll}(?![\p{L}=/])/u;

/** Letters and marks written for HTML or for a program, as readers see them. */
const reference =
  /&(?:amp;)?(?:[aeiouyncszAEIOUYNCSZ](?:acute|grave|circ|uml|tilde|cedil|ring|caron)|szlig|quot|laquo|raquo|hellip|[nm]dash|[lr][sd]quo|[aoAO][eE]lig|[oO]slash|#\d{2,5}|#x[\da-f]{2,5});|\\u[\da-fA-F]{4}/;

/**
 * The first place of a text that was damaged; `undefined` when there is none.
 *
 * @param text Words of a translation, code and addresses covered.
 * @param english Its English, which may have the same on purpose.
 */
export function findDamage(
  text: string,
  english: string,
  { language, script }: { readonly language: string; readonly script: string },
): Damage | undefined {
  if (text.includes('?') && !english.includes('??')) {
    const lost =
      manyLost.exec(text) ??
      (/\p{L}\?\p{L}/u.test(english) ? null : oneLost.exec(text)) ??
      (english.includes('?') ? null : shortLost.exec(text));
    if (lost) return { at: lost.index, shown: lost[0], expected: '' };
  }
  if (text.includes('Р') || text.includes('С')) {
    const found = asCyrillic.exec(text);
    if (found) return misread(found, { leads: 'РС', first: 0xd0, signs: cyrillic });
  }
  if (text.includes('Ä') || text.includes('Ĺ') || text.includes('Ă')) {
    const found = asCentral.exec(text);
    if (found) return misread(found, { leads: 'ĂÄĹ', first: 0xc3, signs: central });
  }
  if (text.includes('&') || text.includes('\\u')) {
    const found = reference.exec(text);
    if (found && !english.includes(found[0]))
      return { at: found.index, shown: found[0], expected: lettersOf(found[0]) };
  }
  const table = Object.hasOwn(tables, script) ? tables[script] : undefined;
  if (table !== undefined && letters.test(text)) return misreadTable(text, table);
  return language === 'zh' || language === 'ja' ? misreadAsGbk(text) : undefined;
}

/** What scripts were written with before Unicode; read as the table of the West they are its letters with accents. */
const tables: Readonly<Record<string, string>> = {
  Arab: 'windows-1256',
  Cyrl: 'windows-1251',
  Grek: 'windows-1253',
  Hebr: 'windows-1255',
  Thai: 'windows-874',
};
const letters = /[À-ÿ]{3,}(?:[ ,.][À-ÿ]{2,})+|[À-ÿ]{6,}/;

function misreadTable(text: string, table: string): Damage | undefined {
  const found = letters.exec(text);
  if (!found) return undefined;
  const expected = new TextDecoder(table).decode(Uint8Array.from(found[0], (sign) => sign.charCodeAt(0)));
  return { at: found.index, shown: found[0], expected };
}

interface Encoding {
  readonly leads: string;
  /** Byte of the first of the leads. */
  readonly first: number;
  readonly signs: string;
}

function misread(found: RegExpExecArray, { leads, first, signs }: Encoding): Damage | undefined {
  const bytes = Array.from(found[0], (sign) => {
    const lead = leads.indexOf(sign);
    return lead >= 0 ? first + lead : 0x80 + signs.indexOf(sign);
  });
  const expected = new TextDecoder().decode(Uint8Array.from(bytes));
  return expected.includes('\ufffd') ? undefined : { at: found.index, shown: found[0], expected };
}

function lettersOf(written: string): string {
  const code = /^\\u([\da-fA-F]{4})/.exec(written)?.[1];
  if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
  const [, letter = '', sign = ''] = /^&(?:amp;)?([A-Za-z])([a-z]+);$/.exec(written) ?? [];
  const mark = accents.get(sign);
  return mark === undefined ? written.replace(/^&amp;/, '&') : `${letter}${mark}`.normalize('NFC');
}

const accents: ReadonlyMap<string, string> = new Map([
  ['acute', '\u0301'],
  ['grave', '\u0300'],
  ['circ', '\u0302'],
  ['uml', '\u0308'],
  ['tilde', '\u0303'],
  ['cedil', '\u0327'],
  ['ring', '\u030a'],
  ['caron', '\u030c'],
]);

/** No Chinese or Japanese text of some length has none of these. */
const common = /[的是不了在有和人这這我你们們为為及或与與可以上中大一\u3041-\u30ff]/u;

/** What the bytes of a replacement character are in GBK, several in a row. */
const LOST = '锟斤拷';

/** UTF-8 read as GBK: Han that nobody writes, whose bytes are other Han. */
function misreadAsGbk(text: string): Damage | undefined {
  const lost = text.indexOf(LOST);
  if (lost >= 0) return { at: lost, shown: LOST, expected: '' };
  const found = /[\u3400-\u9fff]{4,}/u.exec(text);
  if (!found || common.test(text)) return undefined;
  gbk ??= bytesOfGbk();
  const bytes: number[] = [];
  for (const sign of found[0]) {
    const pair = gbk[sign.charCodeAt(0)] ?? 0;
    if (pair === 0) return undefined;
    bytes.push(pair >> 8, pair & 0xff);
  }
  const whole = bytes.slice(0, bytes.length - (bytes.length % 3));
  const expected = new TextDecoder().decode(Uint8Array.from(whole));
  return /^[\u3400-\u9fff\u3000-\u303f\uff00-\uff60]+$/u.test(expected)
    ? { at: found.index, shown: found[0], expected }
    : undefined;
}

let gbk: Uint16Array | undefined;

/** Leading bytes of pairs whose bytes could be of UTF-8, and how many bytes can follow each. */
const LEADS = [...rangeOf(0xe0, 0xef), ...rangeOf(0x80, 0xbf)];
const FIRST_TRAIL = 0x80;
const TRAILS = 0x7f;

function rangeOf(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/**
 * The two bytes of each such character of GBK, by its UTF-16 code unit, none being outside the BMP; 0 for the others.
 * All are decoded at once, each pair as a line, so that what cannot be decoded spoils nothing else.
 */
function bytesOfGbk(): Uint16Array {
  const bytes = new Uint8Array(LEADS.length * TRAILS * 3);
  let end = 0;
  for (const lead of LEADS)
    for (let trail = 0; trail < TRAILS; trail++) {
      bytes[end++] = lead;
      bytes[end++] = FIRST_TRAIL + trail;
      bytes[end++] = LINE_FEED;
    }
  const signs = new TextDecoder('gbk').decode(bytes);
  const pairs = new Uint16Array(0x1_0000);
  let at = 0;
  for (let pair = 0; pair < bytes.length; pair += 3) {
    const next = signs.indexOf('\n', at);
    const sign = signs.charCodeAt(at);
    if (next === at + 1 && sign !== UNDECODED)
      pairs[sign] = ((bytes[pair] ?? 0) << 8) | (bytes[pair + 1] ?? 0);
    at = next + 1;
  }
  return pairs;
}

const LINE_FEED = 0x0a;
const UNDECODED = 0xfffd;
