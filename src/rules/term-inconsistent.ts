import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Edition } from '../model.ts';
import { isPicture, type Reading, readingsOf } from '../pairs/readings.ts';
import { forLatest } from '../text/for-latest.ts';
import { normalize } from '../text/text.ts';

const rule: TranslationRule = defineRule({
  id: 'term/inconsistent',
  severity: 'note',
  summary: 'The same English sentence has the same translation wherever it stands',
  rationale: 'Readers take two wordings for two rules.',
  remedy: 'Choose one of the translations.',
  messages: {
    differs: 'Unexpected translation of {{item}}, expected the one of {{other}}: the English is the same',
  },
  examples: [
    {
      source: 'Be fair to all.\n\nBe fair to all.',
      target: 'Soyez justes envers tous.\n\nSoyez justes envers tous.',
      expect: [],
    },
    {
      source: 'Be fair to all.\n\nBe fair to all.',
      target: 'Soyez justes.\n\nSoyez équitables.',
      expect: ['differs'],
    },
    {
      source:
        'Be fair to all.\n\nBe fair to all.\n\nBe fair to all.\n\nBe kind to guests.\n\nBe kind to guests.',
      target: 'Soyez justes.\n\nSoyez équitables.\n\nSoyez loyaux.\n\nSoyez bons.\n\nSoyez aimables.',
      expect: ['differs', 'differs'],
    },
    {
      source:
        'It is done like this:\n\nIt is done like this:\n\n## Tools of the club\n\n## Tools of the club\n\nBe fair to all.\n\nBe fair to all.',
      target:
        'Voici comment :\n\nOn fait ainsi :\n\n## Outils du club\n\n## Les outils\n\nSoyez justes.\n\nSoyez justes !',
      expect: [],
    },
  ],
  *check(alignment) {
    const seen = new Map<string, { readonly address: string; readonly words: string }>();
    const told = new Set<string>();
    const repeated = repeatedIn(alignment.edition);
    if (repeated.size === 0) return;
    for (const reading of readingsOf(alignment).prose) {
      const { pair, source, single } = reading;
      if (!single || !repeated.has(source) || isElsewhere(reading)) continue;
      const words = lettersOf(reading.target);
      const first = seen.get(source);
      if (!first) seen.set(source, { address: pair.address, words });
      // However many wordings there are: who chooses one looks for all of them.
      else if (first.words !== words && !told.has(source)) {
        told.add(source);
        yield { messageId: 'differs', data: { item: pair.address, other: first.address }, pair };
      }
    }
  },
});

export default rule;

/** What the English says more than once; the same for all translations. */
const repeatedIn: (edition: Edition) => ReadonlySet<string> = forLatest(({ units }) => {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { text } of units) {
    if (seen.has(text) && saysMuch(text)) repeated.add(text);
    seen.add(text);
  }
  return repeated;
});

/** Whether a text is a sentence that says something; what leads to an example or a list is put as it fits there. */
function saysMuch(text: string): boolean {
  return text.length >= SHORTEST && /\p{L}["'”’)]*[.!?]["'”’)]*\s*$/u.test(text);
}

/** What describes an image, a page or a button may say it otherwise than the text does. */
function isElsewhere(reading: Reading): boolean {
  const [unit] = reading.pair.sources;
  return unit?.kind === 'field' || unit?.kind === 'heading' || isPicture(reading);
}

/** The letters alone: marks, case and spaces are the business of other rules. */
function lettersOf(text: string): string {
  return normalize(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** Shorter ones depend on what stands around them. */
const SHORTEST = 12;
