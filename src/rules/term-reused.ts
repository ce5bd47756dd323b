import { defineRule, type TranslationRule } from '../check/rule.ts';
import { sideBySide } from '../pairs/pairs.ts';
import { readingsOf } from '../pairs/readings.ts';
import { isInPlace } from '../pairs/sure.ts';
import { forTexts } from '../text/for-texts.ts';

const rule: TranslationRule = defineRule({
  id: 'term/reused',
  severity: 'warning',
  summary: 'Two different items of the English have not got the same translation',
  rationale: 'One of them was copied over the other, and what it said is lost.',
  remedy: 'Translate the item that is not what its English says.',
  messages: {
    same: 'Unexpected translation of {{item}}: it is the one of {{other}}, and the English differs',
  },
  examples: [
    {
      source: 'Be fair to all.\n\nBe kind to all.',
      target: 'Soyez justes envers tous.\n\nSoyez bons envers tous.',
      expect: [],
    },
    {
      source: 'Put the big tools into the shed.\n\nPlace the big tools into the shed.',
      target: 'Rangez les outils dans le hangar.\n\nRangez les outils dans le hangar.',
      expect: [],
    },
    {
      source: 'Be fair to all.\n\nBe kind to guests.',
      target: 'Soyez justes envers tous.\n\nSoyez justes envers tous.',
      expect: ['same'],
    },
    {
      source: 'Be fair to all.\n\nBe kind to guests.\n\nRespect all the rooms.',
      target: 'Soyez justes envers tous.\n\nSoyez justes envers tous.\n\nSoyez justes envers tous.',
      expect: ['same', 'same'],
    },
  ],
  *check(alignment) {
    const seen = new Map<string, { readonly address: string; readonly source: string }>();
    for (const { pair, source, target, single } of readingsOf(alignment).prose) {
      const kind = pair.sources[0]?.kind;
      if (!single || kind === 'heading' || kind === 'field' || target === source) continue;
      if (source.length < SHORTEST || countWords(source) < FEWEST_WORDS) continue;
      if (!isInPlace(alignment, pair)) continue;
      const first = seen.get(target);
      if (!first) seen.set(target, { address: pair.address, source });
      else if (!isNearlySame(first.source, source)) {
        const data = { item: pair.address, other: first.address };
        yield { messageId: 'same', data, pair, comparison: sideBySide(pair) };
      }
    }
  },
});

export default rule;

/** Whether two texts have most of their words in common: one translation may do for both. */
function isNearlySame(one: string, other: string): boolean {
  // "Code base" and "codebase" are one word.
  if (letters(one) === letters(other)) return true;
  const [left, right] = [new Set(wordsIn(one)), new Set(wordsIn(other))];
  const shared = [...left].filter((word) => right.has(word)).length;
  return (
    shared > ALIKE * Math.max(left.size, right.size) || shared > CONTAINED * Math.min(left.size, right.size)
  );
}

function letters(text: string): string {
  return wordsIn(text).join('');
}

/** The English is counted once for all translations. */
const countWords: (text: string) => number = forTexts((text) => wordsIn(text).length);

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Of the words of the longer one. */
const ALIKE = 0.6;
/** Of the words of the shorter one: the same, with more behind it. */
const CONTAINED = 0.8;
/** What is said in fewer words is a name, or a label. */
const FEWEST_WORDS = 4;

/** Short ones may well be the same in another language. */
const SHORTEST = 12;
