import { defineRule, type TranslationRule } from '../check/rule.ts';
import { formsOf, numberedWord, wordNumber, wordNumbers } from '../dictionaries/english.ts';
import { wordFormsOf } from '../dictionaries/stems.ts';
import { oppositesOf } from '../languages/opposites.ts';
import { primaryLanguage } from '../languages/registry.ts';
import { markedPair, meaningsOf } from '../pairs/meanings.ts';
import { placeIn } from '../pairs/readings.ts';
import { forTexts } from '../text/for-texts.ts';

const bilingual = [
  'private: privé',
  'public: public',
  'garden: jardin',
  'open: ouvrir',
  'closes: fermer',
  'early: tôt',
  'late: tard',
];

const rule: TranslationRule = defineRule({
  id: 'meaning/opposite',
  severity: 'warning',
  summary: 'No word of the English is rendered by its opposite',
  rationale:
    '"Private" for "public" or "before" for "after" turns a rule round, and the sentence still reads well. It looks only in languages for which urtext.config.json names a bilingual dictionary.',
  remedy:
    'Put the word that the English has. If the sentence says the same, accept the item with "urtext accept".',
  messages: {
    opposite:
      'Unexpected "{{shown}}" in {{item}}: it stands for "{{opposite}}", and nothing was found for "{{expected}}"',
  },
  examples: [
    {
      source: 'The private garden closes early.',
      target: 'Le jardin privé ferme tôt.',
      bilingual,
      expect: [],
    },
    {
      source: 'The private garden closes early.',
      target: 'Le jardin public ferme tôt.',
      bilingual,
      expect: ['opposite'],
    },
    {
      source: 'The private garden closes.\n\nThe garden closes early.',
      target: 'Le jardin public ferme.\n\nLe jardin ferme tard.',
      bilingual,
      expect: ['opposite', 'opposite'],
    },
  ],
  canJudge: ({ translation }) => translation.lexicon !== undefined,
  *check(alignment) {
    const meanings = meaningsOf(alignment);
    if (!meanings) return;
    const { reader, meaning } = meanings;
    const isSuffixing = wordFormsOf(primaryLanguage(alignment.translation.lang)).suffixing;
    for (const { reading, index } of meanings.items) {
      if (reading.pair.relation !== 'one') continue;
      // Most words have no contrary, and most that have one are there.
      const lost = withContraries(reading.source).filter(
        ({ number }) => meaning.asks(number) && !meaning.has(number, index),
      );
      if (lost.length === 0 || alone.test(reading.source)) continue;
      const own = new Set(meaning.words(index).asked);
      for (const { word: expected, number: expectedNumber, contraries } of lost) {
        const opposites = contraries.filter(
          (word) => !own.has(word) && reader.knows(word) && !(isSuffixing && isNegated(word, expected)),
        );
        if (opposites.length === 0) continue;
        const said = reader.numbersIn(reading.target);
        if (!opposites.some((word) => said.includes(reader.numberOf(word)))) continue;
        // Said by nothing else of the English, and not said where the English says nothing of it.
        const token = reader
          .tokensIn(reading.target)
          .find(
            ({ meant }) =>
              opposites.some((word) => meant.includes(reader.numberOf(word))) &&
              !meant.some((number) => own.has(reader.words[number] ?? '')),
          );
        const opposite = opposites.find((word) => token?.meant.includes(reader.numberOf(word)));
        if (!token || opposite === undefined) continue;
        const { own: usually } = meaning.rates(expectedNumber, index, index);
        const chance = meaning.rates(wordNumber(opposite), index, index).chance;
        const odds = Math.log(RIGHT / chance) - Math.log(1 - usually) - PRIOR;
        if (odds < 0) continue;
        const shown = reading.target.slice(token.start, token.end);
        yield {
          messageId: 'opposite',
          data: { item: reading.pair.address, shown, opposite, expected },
          ...placeIn(reading, token.start, token.end),
          comparison: markedPair(reading.pair, reader, { asked: [expected], found: [opposite] }),
        };
        break;
      }
    }
  },
});

export default rule;

/** What would be said where the contrary of a word is meant: asked of the same words in every language. */
const contrariesOf: (word: string) => readonly string[] = forTexts((word) =>
  formsOf(word).flatMap(oppositesOf),
);

/** The words of an English text that have a contrary, each once; worked out once for all translations. */
const withContraries = forTexts((text) =>
  wordNumbers(text).flatMap((number) => {
    const word = numberedWord(number);
    const contraries = contrariesOf(word);
    return contraries.length === 0 ? [] : [{ word, number, contraries }];
  }),
);

/** "Which alone makes it possible" is "without which it is impossible" elsewhere. */
const alone = /\b(?:alone|only|unless|without)\b/i;

/** "Necessary" and "unnecessary" begin alike in languages whose "un-" stands behind the word. */
function isNegated(word: string, other: string): boolean {
  return word.endsWith(other) || other.endsWith(word);
}

/** How often an opposite is found that stands there, and how seldom there is one: as the logarithm of the odds against it. */
const RIGHT = 0.9;
const PRIOR = 3;
