import { defineRule, type TranslationRule } from '../check/rule.ts';
import { sideBySide } from '../pairs/pairs.ts';
import { readingsOf } from '../pairs/readings.ts';
import { Trait } from '../text/characters.ts';
import { foldDigits } from '../text/text.ts';

const rule: TranslationRule = defineRule({
  id: 'token/cross-reference',
  severity: 'warning',
  summary: 'A reference to another item names the item that the English names',
  rationale: 'A wrong reference applies another rule.',
  remedy: 'Put the number of the English, in digits or numerals of the language.',
  messages: { missing: 'Missing reference to {{kind}} {{expected}} in {{item}}' },
  examples: [
    { source: 'See article 3 of this code.', target: 'Voir l’article 3 du présent code.', expect: [] },
    { source: 'See article 3.', target: '第三条を参照。', lang: 'ja', expect: [] },
    { source: 'See article 3.', target: 'Voir l’article 4.', expect: ['missing'] },
    { source: 'See article 3 and section 12.', target: 'Voir ailleurs.', expect: ['missing', 'missing'] },
  ],
  *check(alignment) {
    for (const { pair, source, target, sourceFlags } of readingsOf(alignment).prose) {
      if (!(sourceFlags & Trait.digit) || pair.sources[0]?.kind === 'heading') continue;
      for (const { 1: kind = '', 2: expected = '' } of source.matchAll(reference)) {
        if (shows(target, Number(expected))) continue;
        const data = { item: pair.address, kind: kind.toLowerCase(), expected };
        yield { messageId: 'missing', data, pair, comparison: sideBySide(pair) };
      }
    }
  },
});

export default rule;

const reference =
  /\b(articles?|sections?|paragraphs?|items?|clauses?|rules?|principles?|chapters?|points?)\s+(\d{1,3})(?![\d.,]\d)/gi;

/** Whether a number stands in a text: in digits of any script, in Roman or in Han numerals. */
function shows(text: string, value: number): boolean {
  const folded = foldDigits(text);
  if (new RegExp(`(?<!\\d)0*${value}(?!\\d)`).test(folded)) return true;
  return (
    folded.includes(han(value)) || (roman(value) !== 'I' && new RegExp(`\\b${roman(value)}\\b`).test(text))
  );
}

function han(value: number): string {
  const digits = '〇一二三四五六七八九';
  const tens = Math.trunc(value / 10);
  const ones = value % 10 === 0 ? '' : digits.charAt(value % 10);
  if (value < 10) return ones;
  if (value < 20) return `十${ones}`;
  return value < 100 ? `${digits.charAt(tens)}十${ones}` : `百${ones}`;
}

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [amount, sign] of numerals) {
    for (; rest >= amount; rest -= amount) text += sign;
  }
  return text;
}

const numerals = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;
