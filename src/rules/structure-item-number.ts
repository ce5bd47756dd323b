import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Alignment, Block, Pair } from '../model.ts';
import { headingNumber, labelNumber, numeralValue } from '../text/ordinal.ts';
import { foldDigits } from '../text/text.ts';

const rule: TranslationRule = defineRule({
  id: 'structure/item-number',
  severity: 'warning',
  summary: 'An item shows the number that it has in the English',
  rationale:
    'References such as "item 4" must lead to the same rule in every language. Digits of every script count.',
  remedy: 'Give the item its number in the English.',
  messages: { number: 'Unexpected number {{shown}} for {{item}}, expected {{expected}}' },
  examples: [
    {
      source:
        '## Chapter IV: Article 44\n\nBe fair.\n\n## Chapter V: Article 62\n\nBe kind.\n\n## Chapter VI: Article 85\n\nBe brief.',
      target:
        '## 4. Kısım: 44. Fıkra\n\nAdil olun.\n\n## 5. Kısım: 62. Fıkra\n\nNazik olun.\n\n## 6. Kısım: 86. Fıkra\n\nKısa olun.',
      lang: 'tr',
      expect: ['number'],
    },
    { source: '1. Be fair.\n2. Be kind.', target: '١. كن عادلا.\n٢. كن لطيفا.', lang: 'ar', expect: [] },
    {
      source: '1. Be fair.\n2. Be kind.',
      target: '一、公平待人。\n二、友善待人。',
      lang: 'zh-Hans',
      expect: [],
    },
    {
      source: '1. Be fair.\n2. Be kind.\n3. Be brief.',
      target: '1. Être juste.\n7. Être aimable.\n3. Être bref.',
      expect: ['number'],
    },
    {
      source: '## There is only 1 kind of RowBoat-2\n\n## Rule 2 of the club',
      target: '## Solo hay un RowBoat-2\n\n## Regla 3 del club',
      lang: 'es',
      expect: ['number'],
    },
    {
      source: '## Article 1\n\nBe fair.\n\n## Article 2\n\nBe kind.\n\n## Article 3\n\nBe brief.',
      target:
        '## Article 1\n\nSoyez justes.\n\n## Article 5\n\nSoyez aimables.\n\n## Article 7\n\nSoyez brefs.',
      expect: ['number', 'number'],
    },
  ],
  *check(alignment) {
    // After a missing, merged or extra item the numbers of all later ones shift in a list that counts by itself, and after
    // a section those of later headings. That item or section is reported; the shift is its consequence.
    const counters = new Map<string, Counter>();
    const counterOf = ({ kind, level }: Block): Counter => {
      const key = kind === 'heading' ? 'heading' : `item ${level}`;
      const counter = counters.get(key) ?? { shift: 0, mayShift: false };
      counters.set(key, counter);
      return counter;
    };
    for (const pair of alignment.pairs) {
      const unit = pair.sources[0];
      const block = pair.targets[0];
      const one = unit ?? block;
      if (pair.relation !== 'one' && one) {
        if (one.kind === 'heading') counterOf(one).mayShift = true;
        else {
          // The first of a list may be the one that is lost.
          counterOf(one).mayShift = true;
          for (const [key, counter] of counters) if (key !== 'heading') counter.mayShift = true;
        }
      }
      if (!unit || !block) continue;
      const heading = unit.kind === 'heading';
      const expected = heading ? headingNumber(unit) : unit.ordinal?.value;
      const shown = heading ? labelNumber(block.text) : block.ordinal?.value;
      if (shown === undefined || expected === undefined) continue;
      const counter = counterOf(unit);
      if (expected === 1) {
        counter.shift = 0;
        // What was lost at the head of a list shifts it from its first item on.
        counter.mayShift ||= pair.relation === 'one' && isBehindLost(alignment, pair);
      }
      if (pair.relation !== 'one' || shown === expected + counter.shift) continue;
      // What shows its number in the English again is right, whatever was before it.
      if (shown === expected || (heading && saysBoth(unit.text, block.text, expected))) {
        counter.shift = 0;
        continue;
      }
      if (counter.mayShift && Math.abs(shown - expected) <= FARTHEST_SHIFT) {
        counter.shift = shown - expected;
        counter.mayShift = false;
      } else yield { messageId: 'number', data: { item: pair.address, shown, expected }, pair };
    }
  },
});

/** Whether a heading with a Roman numeral and another number, "Chapter V: Article 62", has both in digits. */
function saysBoth(english: string, translation: string, expected: number): boolean {
  const numeral = roman.exec(english.slice(0, MOST_OF_LABEL))?.[1];
  if (numeral === undefined) return false;
  const digits = foldDigits(translation.slice(0, MOST_OF_LABEL)).match(/\d+/g)?.map(Number) ?? [];
  return digits.length === 2 && digits.includes(expected) && digits.includes(numeralValue(numeral) ?? 0);
}

const roman = /(?:^|\s)([IVXLC]{1,6})(?=[\s.:)–—-]|$)/;
/** In UTF-16 code units: labels stand in front. */
const MOST_OF_LABEL = 60;

/** How far the numbers of one list have shifted, and whether something was seen that may shift them. */
interface Counter {
  shift: number;
  mayShift: boolean;
}

/** No item takes more others with it than this. */
const FARTHEST_SHIFT = 6;

function isBehindLost({ pairs }: Alignment, pair: Pair): boolean {
  const before = pairs[pairs.indexOf(pair) - 1];
  return before !== undefined && before.relation !== 'one';
}

export default rule;
