/** Finds in one text what points to other places of it, in the words of its language. */

import { formsOf, hanNumber } from '../languages/numerals.ts';
import { type PointingWords, pointingWords } from '../languages/pointing.ts';
import { primaryLanguage } from '../languages/registry.ts';
import { foldDigits } from '../text/text.ts';

/** A number that stands for a part of the text. Offsets are UTF-16 code units. */
export interface PointedNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** In a word, or only meant, as 4 is in "3 to 5" (its span is empty then): it cannot be exchanged. */
  readonly isFixed: boolean;
}

/** What points to somewhere else. */
export interface Pointing {
  readonly type: 'next' | 'previous' | 'below' | 'above' | 'number';
  /** As it stands in the text. */
  readonly words: string;
  readonly start: number;
  /** Only of type `number`. */
  readonly numbers: readonly PointedNumber[];
  /** What stands around it in its sentence. */
  readonly around: string;
}

/** Everything in a text that points to other places of it, in its order; nothing in languages that are not known. */
export function pointingsIn(text: string, lang: string): readonly Pointing[] {
  const patterns = patternsOf(primaryLanguage(lang));
  if (!patterns) return [];
  const found: Pointing[] = [];
  const isKnown = (start: number, end: number): boolean =>
    found.some((one) => start < one.start + one.words.length && end > one.start);
  for (const type of ['number', 'next', 'previous', 'below', 'above'] as const) {
    for (const pattern of patterns[type]) {
      for (const match of text.matchAll(pattern)) {
        const [words] = match;
        if (isKnown(match.index, match.index + words.length)) continue;
        const numbers = type === 'number' ? numbersOf(match, patterns) : [];
        if (type === 'number' && numbers.length === 0) continue;
        found.push({ type, words, start: match.index, numbers, around: aroundOf(text, match.index, words) });
      }
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

interface Patterns extends Readonly<Record<Pointing['type'], readonly RegExp[]>> {
  /** One number, in any way of writing it. */
  readonly one: RegExp;
  /** What stands between the ends of a range. */
  readonly range: RegExp;
  /** By word: the number. */
  readonly words: readonly (readonly [stem: string, value: number])[];
}

const known = new Map<string, Patterns | undefined>();

function patternsOf(language: string): Patterns | undefined {
  if (!known.has(language)) {
    const words = pointingWords(language);
    known.set(language, words && compile(words, language));
  }
  return known.get(language);
}

const HAN = '[〇零一二三四五六七八九十百两兩]{1,5}';
const DIGITS = '\\p{Nd}{1,3}';
/** Before and after what counts as a word; what is written without blanks has no such ends. */
const BEGIN = '(?<![\\p{L}\\p{M}\\p{N}])';
const END = '(?![\\p{L}\\p{M}])';
const MARK = [
  '(?:(?:from|von|de|del|du|da|dal|od|с|з|من)\\s+)?',
  '(?:(?:nos?|nr|núm|num|número|number|numéro|nummer)\\.?\\s*|n[º°.]\\s*|[№#]\\s*|(?:رقم|संख्या|क्रमांक)\\s*)?',
].join('');
/** What ends in a colon introduces what follows as a whole. */
const notIntroducing = '(?![^.!?。]*[:：]\\s*$)';
/** What makes an ordinal of digits: 5th, 5., 5.º, 5e, 5-й, 5वाँ. */
const NTH = '(?:st|nd|rd|th|\\.|\\.?[ºª°]|er|re|ère|ème|e|-?(?:й|го|му|м|ом|я|ю|ой|ый|ому)|व(?:ें|ाँ|ीं|ां))';

function compile(given: PointingWords, language: string): Patterns {
  const {
    parts,
    one: singular = parts,
    next,
    previous,
    below,
    above,
    elsewhere,
    elsewhereBefore,
    counters,
    isUnspaced,
  } = given;
  const [begin, end] = isUnspaced ? ['', ''] : [BEGIN, END];
  const spoken = isUnspaced ? [] : wordsOf(language);
  const inWords =
    spoken.length > 0 ? `|(?:ال)?(?:${spoken.map(([stem]) => stem).join('|')})[\\p{L}\\p{M}-]*` : '';
  const one = `(?:${DIGITS}${isUnspaced ? `|${HAN}` : inWords})`;
  const between = [given.and, given.to].filter((word) => word !== undefined).join('|') || ',';
  const separator = isUnspaced
    ? `\\s*(?:${between}|[,、，;–—-])\\s*第?\\s*`
    : `(?:\\s*[,،;/–—~-]\\s*(?:(?:${between})\\s*)?|\\s+(?:${between})\\s*)`;
  const list = `${one}(?:${separator}${one})*`;
  const whole = '(?!\\p{Nd}|[.,:]\\p{Nd})';
  const here = elsewhereBefore === undefined ? '' : `(?<!${elsewhereBefore})`;
  const notElsewhere = elsewhere === undefined ? '' : `(?!\\s+(?:${elsewhere}))`;
  const make = (source: string): RegExp => new RegExp(source, 'giu');
  const near = (words: string): readonly RegExp[] => [
    make(`${begin}(?:${words})\\s*(?:${singular})${end}${notIntroducing}`),
    ...(isUnspaced ? [] : [make(`${begin}(?:${singular})\\s+(?:${words})${end}${notIntroducing}`)]),
  ];
  return {
    number: [
      make(
        `${here}${begin}(?:${parts})\\s*${MARK}${isUnspaced ? '第?\\s*' : ''}(?<list>${list})${whole}${end}${notElsewhere}`,
      ),
      ...(counters === undefined
        ? [make(`${begin}(?<list>${DIGITS})${NTH}\\s+(?:${parts})${END}${notElsewhere}`)]
        : [
            make(`${here}(?:第|제)\\s*(?<list>${list})\\s*(?:${counters})`),
            make(`(?<!\\p{N})(?<list>${one})\\s*(?=번|番)(?:${counters})`),
          ]),
      ...(language === 'en'
        ? [
            make(
              `${BEGIN}(?<list>${nth.join('|')})\\s+(?:paragraph|item|section|clause|article|rule|principle|provision|bullet)${END}${notElsewhere}`,
            ),
          ]
        : []),
    ],
    next: near(next),
    previous: near(previous),
    below: [make(`${begin}(?:${below})${end}`)],
    above: [make(`${begin}(?:${above})${end}`)],
    one: make(one),
    range: make(`^\\s*(?:[–—~～〜-]|${given.to ?? '-'})\\s*第?\\s*$`),
    words: spoken,
  };
}

/** Numbers in words, the longest first: "fourteen" begins with "four". */
function wordsOf(language: string): readonly (readonly [string, number])[] {
  const forms =
    language === 'en' ? cardinals.map((word, index) => [word, nth[index] ?? word]) : formsOf(language);
  return forms
    .flatMap((words, index) => words.map((word) => [word.toLowerCase(), index + 1] as const))
    .filter(([word]) => word.length > 2)
    .toSorted(([a], [b]) => b.length - a.length);
}

const cardinals =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const nth =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** The numbers of a list, and those that a range means. */
function numbersOf(match: RegExpExecArray, { one, range, words }: Patterns): readonly PointedNumber[] {
  const list = match.groups?.['list'] ?? '';
  const from = match.index + match[0].indexOf(list);
  const numbers: PointedNumber[] = [];
  let last: { readonly value: number; readonly end: number } | undefined;
  for (const found of list.matchAll(one)) {
    const [written] = found;
    const { value, isFixed } = valueOf(written, words);
    if (value === undefined) continue;
    if (last && new RegExp(range).test(list.slice(last.end, found.index)))
      for (let meant = last.value + 1; meant < value; meant++)
        numbers.push({ value: meant, start: from + found.index, end: from + found.index, isFixed: true });
    const end = found.index + written.length;
    numbers.push({ value, start: from + found.index, end: from + end, isFixed });
    last = { value, end };
  }
  return numbers;
}

function valueOf(
  written: string,
  words: Patterns['words'],
): { readonly value: number | undefined; readonly isFixed: boolean } {
  if (/^\p{Nd}+$/u.test(written)) return { value: Number(foldDigits(written)), isFixed: false };
  const han = hanNumber(written);
  if (han !== undefined) return { value: han, isFixed: false };
  const bare = written.toLowerCase().replace(/^ال/, '');
  return { value: words.find(([word]) => bare.startsWith(word))?.[1], isFixed: true };
}

/** At most so much of the sentence on each side says what is spoken of. */
const REACH = 60;

function aroundOf(text: string, start: number, words: string): string {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/[.!?。！？।؟]\s*/)
      .at(-1) ?? '';
  const [after = ''] = text.slice(start + words.length, start + words.length + REACH).split(/[.!?。！？।؟]/);
  return `${before} ${after}`;
}
