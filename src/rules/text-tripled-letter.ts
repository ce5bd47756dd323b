import { defineRule, type TranslationRule } from '../check/rule.ts';
import { doublingWords } from '../languages/doubling.ts';
import { placeIn, readingsOf, wordsOnly } from '../pairs/readings.ts';
import { Trait } from '../text/characters.ts';

const rule: TranslationRule = defineRule({
  id: 'text/tripled-letter',
  severity: 'note',
  summary: 'No letter stands three times in a row by mistake',
  rationale: 'Hardly any word has three; a key was held too long. Languages that have such words are let be.',
  remedy: 'Delete the letter that is too much.',
  messages: { tripled: 'Unexpected "{{letters}}" in "{{word}}" in {{item}}' },
  examples: [
    { source: 'Be fair.', target: 'Seid fair: Schifffahrt III.', lang: 'de', expect: [] },
    { source: 'Be fair.', target: 'Soyez justes, mmh, hmmm, dans l’AAAF.', expect: [] },
    { source: 'Be fair.', target: 'Soyez justtes et bonnnes.', expect: ['tripled'] },
    { source: 'Be fair.', target: 'Soyez justttes et bonnnes.', expect: ['tripled', 'tripled'] },
  ],
  *check(alignment) {
    const { prose, flags, language } = readingsOf(alignment);
    if (!(flags & Trait.tripled) || compounding.has(language) || !doublingWords(language)) return;
    const found = prose.flatMap((reading) =>
      reading.flags & Trait.tripled
        ? [...wordsOnly(reading).matchAll(tripled)].map((match) => ({ reading, match }))
        : [],
    );
    const words = found.filter(
      ({ reading, match }) =>
        !roman.test(match[0]) &&
        !/^(?:www|xxx|[hm]+)$/i.test(match[0]) &&
        !acronym.test(match[0]) &&
        !isCry(match[0], reading.target.charAt(match.index + match[0].length)) &&
        !reading.source.toLowerCase().includes(match[0].toLowerCase()),
    );
    if (words.length > MOST) return;
    for (const { reading, match } of words) {
      const end = match.index + match[0].length;
      yield {
        messageId: 'tripled',
        data: { item: reading.pair.address, letters: match[1] ?? '', word: match[0] },
        ...placeIn(reading, match.index, end),
      };
    }
  },
});

export default rule;

/** Whether a word is a cry, drawn out to its end: "Hurraaa!" */
function isCry(word: string, after: string): boolean {
  return (after === '!' || after === '！') && /(.)\1\1$/u.test(word);
}

/** More of them are no slips. */
const MOST = 2;
/** Where compounds, endings and long vowels bring three of a kind together. */
const compounding: ReadonlySet<string> = new Set([
  'de',
  'et',
  'fi',
  'gsw',
  'lb',
  'nb',
  'nn',
  'no',
  'ro',
  'sv',
]);
const tripled =
  /(?<![\p{L}\p{M}])[\p{L}\p{M}]{0,40}?(([\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}])\2\2)[\p{L}\p{M}]*/gu;
/** Capitals alone: initials of a name. */
const acronym = /^\p{Lu}{3,6}$/u;
const roman = /^[ivxlcdm]+$/i;
