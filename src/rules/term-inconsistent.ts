import { defineRule, type TranslationRule } from '../check/rule.ts';
import { isPicture, readingsOf } from '../pairs/readings.ts';
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
      source: 'Be fair to all.\n\nBe fair to all.\n\nBe fair to all.',
      target: 'Soyez justes.\n\nSoyez équitables.\n\nSoyez loyaux.',
      expect: ['differs', 'differs'],
    },
  ],
  *check(alignment) {
    const seen = new Map<string, { readonly address: string; readonly target: string }>();
    for (const reading of readingsOf(alignment).prose) {
      const { pair, source, target, single } = reading;
      // What describes an image may say it otherwise than the heading above.
      if (!single || source.length < SHORTEST || isPicture(reading)) continue;
      const first = seen.get(source);
      if (!first) seen.set(source, { address: pair.address, target });
      else if (
        first.target !== target &&
        normalize(first.target).toLowerCase() !== normalize(target).toLowerCase()
      ) {
        yield { messageId: 'differs', data: { item: pair.address, other: first.address }, pair };
      }
    }
  },
});

export default rule;

/** Shorter ones are headings and labels, which depend on what stands around them. */
const SHORTEST = 12;
