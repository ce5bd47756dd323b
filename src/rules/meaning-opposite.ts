import { defineRule, type TranslationRule } from '../check/rule.ts';
import { contentWords, formsOf, numberedWord, wordNumbers } from '../dictionaries/english.ts';
import type { TextReader } from '../dictionaries/reader.ts';
import { wordFormsOf } from '../dictionaries/stems.ts';
import { saysNo } from '../languages/english-negation.ts';
import { deniesInWords } from '../languages/negation.ts';
import { oppositesOf } from '../languages/opposites.ts';
import { primaryLanguage } from '../languages/registry.ts';
import { sentencesOf } from '../languages/words.ts';
import { type Meanings, markedPair, meaningsOf } from '../pairs/meanings.ts';
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
  milder: ['note'],
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
    const language = primaryLanguage(alignment.translation.lang);
    const isSuffixing = wordFormsOf(language).suffixing;
    const chanceOf = chancesIn(meanings);
    for (const { reading, index, asked: count } of meanings.items) {
      if (reading.pair.relation !== 'one' || count > MOST_WORDS) continue;
      // Most words have no contrary, and most that have one are there.
      const lost = withContraries(reading.source).filter(
        ({ number }) => meaning.asks(number) && !meaning.has(number, index),
      );
      if (lost.length === 0 || turned.test(reading.source) || saysNo(reading.source)) continue;
      const { asked } = meaning.words(index);
      const own = new Set(asked);
      for (const { word: expected, number: expectedNumber, contraries } of lost) {
        const opposites = new Set(
          contraries.filter(
            (word) =>
              reader.knows(word) &&
              !isSaid(word, reading.source) &&
              !(isSuffixing && isNegated(word, expected)),
          ),
        );
        // Where the English has both poles, words for the one stand for the other's neighbour.
        if (opposites.size === 0 || asked.some((word) => contrariesOf(word).includes(expected))) continue;
        const said = reader.numbersIn(reading.target);
        const opposite = Array.from(opposites).find((word) => said.includes(reader.numberOf(word)));
        if (opposite === undefined) continue;
        // Said by nothing else of the English, and not said where the English says nothing of it.
        const token = reader.tokensIn(reading.target).find(({ start, end, meant }) => {
          if (meant.some((number) => own.has(reader.words[number] ?? ''))) return false;
          const shown = reading.target.slice(start, end);
          return meant.includes(reader.numberOf(opposite)) && isNoAccident(shown, opposites, reader);
        });
        if (!token || deniesInWords(language, sentenceAt(reading.target, token.start))) continue;
        const { own: usually } = meaning.rates(expectedNumber, index, index);
        const odds = Math.log(RIGHT / chanceOf(opposite)) - Math.log(1 - usually);
        if (odds < LEAST_ODDS) continue;
        const shown = reading.target.slice(token.start, token.end);
        yield {
          messageId: 'opposite',
          data: { item: reading.pair.address, shown, opposite, expected },
          ...placeIn(reading, token.start, token.end),
          comparison: markedPair(reading.pair, reader, { asked: [expected], found: [opposite] }),
          // What the translator has never said by the word of the dictionaries may have another one.
          ...(usually < WELL_SAID && ({ atMost: 'note' } as const)),
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

/** "Which alone makes it possible" is "without which it is impossible" elsewhere, and "non-negative" is "positive". */
const turned = /\b(?:alone|only|unless|without|non|nor)\b/i;

/** "Necessary" and "unnecessary" begin alike in languages whose "un-" stands behind the word. */
function isNegated(word: string, other: string): boolean {
  return word.endsWith(other) || other.endsWith(word);
}

/** Whether the English has a word itself, or one that is made of it: "longer" is said by the word for "long". */
function isSaid(word: string, english: string): boolean {
  return contentWords(english).some((one) => one.word.startsWith(word));
}

/** A longer word has to have a stem that is long enough: most begin like something. */
function isNoAccident(shown: string, words: ReadonlySet<string>, reader: TextReader): boolean {
  return shown.length <= SHORT || reader.standsFor(shown, words);
}

const SHORT = 4;

function sentenceAt(text: string, at: number): string {
  let end = 0;
  for (const sentence of sentencesOf(text)) {
    end = text.indexOf(sentence, end) + sentence.length;
    if (end > at) return sentence;
  }
  return text;
}

/** How often a word stands in an item by chance: asked of few words, each once. */
function chancesIn({ items, reader }: Meanings): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    let chance = known.get(word);
    if (chance === undefined) {
      const number = reader.numberOf(word);
      const having = items.filter(({ reading }) => reader.numbersIn(reading.target).includes(number)).length;
      chance = Math.max(0, having - 1 + 0.3) / (items.length + 4);
      known.set(word, chance);
    }
    return chance;
  };
}

/** Words that are looked for: in a longer text a word for the contrary stands for something else. */
const MOST_WORDS = 8;
/** How often an opposite is found that stands there. */
const RIGHT = 0.9;
/** From which odds on, as their logarithm, it is told; and from which share of the items that have a word it is well known. */
const LEAST_ODDS = 3;
const WELL_SAID = 0.8;
