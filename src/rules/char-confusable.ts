import { defineRule, type TranslationRule } from '../check/rule.ts';
import { breaksIn, placeIn, type Reading, readingsOf } from '../pairs/readings.ts';
import { Script, Trait } from '../text/characters.ts';

const rule: TranslationRule = defineRule({
  id: 'char/confusable',
  severity: 'warning',
  explains: ['text/multiple-capitals'],
  summary: 'No word has a letter of another script that only looks like its own',
  rationale:
    'Such a word is not found by searching, is read aloud wrongly, and can make a name look like another one.',
  remedy: 'Type the word again in one script.',
  messages: {
    mixed: 'Unexpected letter {{letter}} ({{code}}) in "{{word}}" in {{item}}: the word is in another script',
  },
  examples: [
    {
      source: 'Use IPv6 and the Internet.',
      target: 'Используйте IPv6-сети и Internet.',
      lang: 'ru',
      expect: [],
    },
    { source: 'Open the shed folder.', target: 'Откройте папкуshed.', lang: 'ru', expect: [] },
    { source: 'Head<br>Tower Club', target: 'Глава<br>Tower Club', lang: 'ru', expect: [] },
    { source: 'Head<br>of all', target: 'Глaва<br>всех', lang: 'ru', expect: ['mixed'] },
    { source: 'Be fair.', target: 'Будьте спрaведливы.', lang: 'ru', expect: ['mixed'] },
    { source: 'Mow the area.', target: 'Косите (areа).', lang: 'ru', expect: ['mixed'] },
    { source: 'Its class.', target: 'Класс (сlass).', lang: 'ru', expect: ['mixed'] },
    { source: 'Be fair. Be kind.', target: 'Soyez јustes. Soyez bоns.', expect: ['mixed', 'mixed'] },
  ],
  *check(alignment) {
    const { all, flags } = readingsOf(alignment);
    if (!(flags & Trait.mixedWord)) return;
    const found = all.flatMap((reading) => (reading.flags & Trait.mixedWord ? mixedWords(reading) : []));
    // An orthography may borrow a letter; then it is met again and again.
    const counts = new Map<string, number>();
    for (const { letter } of found) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    for (const { reading, word, letter, at } of found) {
      if ((counts.get(letter) ?? 0) >= BORROWED) continue;
      yield {
        messageId: 'mixed',
        data: {
          item: reading.pair.address,
          word,
          letter,
          code: `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
        },
        ...placeIn(reading, at, at + word.length),
      };
    }
  },
});

export default rule;

/** A letter that stands so often in words of another script belongs to the language. */
const BORROWED = 4;

interface Mixed {
  readonly reading: Reading;
  readonly word: string;
  readonly letter: string;
  readonly at: number;
}

function mixedWords(reading: Reading): readonly Mixed[] {
  const found: Mixed[] = [];
  for (const { word, at } of wordsOf(reading)) {
    if (plain.test(word) || withEnding.test(word)) continue;
    const parts = scripts
      .map(({ script, letters }) => ({ script, letters: word.match(letters) ?? [] }))
      .filter(({ letters }) => letters.length > 0)
      .sort((a, b) => a.letters.length - b.letters.length);
    if (parts.length < 2) continue;
    if (isGlued(word, reading, at)) continue;
    const strange = parts[0]?.letters.find((letter) => lookAlikes.includes(letter));
    const other = parts[1]?.letters.find((letter) => lookAlikes.includes(letter));
    const letter = strange ?? other;
    if (letter !== undefined && found.length < ENOUGH) found.push({ reading, word, letter, at });
  }
  return found;
}

/** The words of a translation; what a `<br>` stands between is two. */
function* wordsOf({
  pair,
  target,
  single,
}: Reading): Iterable<{ readonly word: string; readonly at: number }> {
  const [block] = pair.targets;
  const breaks = single && block ? [...breaksIn(block)] : [];
  let next = 0;
  for (const { 0: written, index } of target.matchAll(/[\p{L}\p{M}]+/gu)) {
    let at = index;
    // Both in the order of the text.
    for (; next < breaks.length; next++) {
      const place = breaks[next] ?? 0;
      if (place >= index + written.length) break;
      if (place <= at) continue;
      yield { word: written.slice(at - index, place - index), at };
      at = place;
    }
    yield { word: written.slice(at - index), at };
  }
}

/** More in one unit say no more. */
const ENOUGH = 20;
const plain = /^(?:\p{Script=Latin}+|\p{Script=Cyrillic}+|\p{Script=Greek}+|\p{Script=Armenian}+)$/u;
/** Short names with an ending of the language ("PRы"), and words among signs that need no blank ("N-gonに"). */
const withEnding =
  /^(?:[A-Z]{2,6}s?[\p{Script=Cyrillic}\p{Script=Greek}]+|[\p{Script=Latin}\p{M}]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Latin}\p{M}]+)$/u;
/** Whether a word of the English, or of code, stands there without a blank before or behind it: "папкиcss". */
function isGlued(word: string, { source, target }: Reading, at: number): boolean {
  const { first = '', second = '' } = twoRuns.exec(word)?.groups ?? {};
  if (second === '') return false;
  const isLast = latin.test(second);
  const digits = isLast ? (/^\d+/.exec(target.slice(at + word.length))?.[0] ?? '') : '';
  const taken = isLast ? second + digits : first;
  if (!latin.test(taken)) return false;
  if (hasWord(source, taken)) return true;
  // Letters that look like none of another script are no disguise.
  const shorter = first.length < second.length ? first : second;
  return shorter.length > 1 && [...shorter].some((letter) => !lookAlikes.includes(letter));
}

/** Whether a text has a word by itself: what only begins like one may be disguised in its last letter. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/[A-Za-z\d]/.test(text.charAt(at - 1)) && !/[A-Za-z\d]/.test(text.charAt(at + word.length)))
      return true;
  return false;
}

const latin = /^[A-Za-z]/;
/** Letters of Latin and of another script, in this order or in the other. */
const twoRuns = /^(?<first>[A-Za-z]+|[^A-Za-z]+)(?<second>(?<=[A-Za-z])[^A-Za-z]+|(?<![A-Za-z])[A-Za-z]+)$/u;
const scripts = [
  { script: Script.Latin, letters: /\p{Script=Latin}/gu },
  { script: Script.Cyrillic, letters: /\p{Script=Cyrillic}/gu },
  { script: Script.Greek, letters: /\p{Script=Greek}/gu },
  { script: Script.Armenian, letters: /\p{Script=Armenian}/gu },
] as const;

/** Letters of the four scripts that look like one of another of them. @see Unicode Technical Standard 39 */
const lookAlikes =
  'aceiopxyjshkmtbrnuvwgdqlABCEHIKMNOPTXYZSJ' +
  'асеіорхујѕһкмтвгпԁԛԝьАВСЕНІКМОРТХУЅЈЗ' +
  'αβγεικνορτυχωΑΒΕΖΗΙΚΜΝΟΡΤΥΧ' +
  'օսոհցզոՕՍՏ';
