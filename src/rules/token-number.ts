import { defineRule, type TranslationRule } from '../check/rule.ts';
import { spelledNumbers } from '../languages/english.ts';
import type { Pair } from '../model.ts';
import { sideBySide, sourceText, targetText, translatedPairs } from '../pairs/pairs.ts';
import { numbersOf, ofAll, sourceNumbersOf, type Token, without } from '../pairs/tokens.ts';
import { headingNumber, labelNumber } from '../text/ordinal.ts';

const rule: TranslationRule = defineRule({
  id: 'token/number',
  severity: 'warning',
  summary: 'Every number of the English is in the translation, and no other',
  rationale:
    'A changed number changes what the text says, and readers cannot see it. Digits of every script count.',
  remedy:
    'Put the number of the English. If the language says it in another way, accept the item with "urtext accept".',
  messages: {
    changed: 'Unexpected number {{shown}} in {{item}}, expected {{expected}}',
    missing: 'Missing number {{expected}} in {{item}}',
    extra: 'Unexpected number {{shown}} in {{item}}: the English has none such',
  },
  examples: [
    { source: 'Wait 1,000 days.', target: 'Attendez 1 000 jours.', expect: [] },
    { source: 'Wait 30 days.', target: 'انتظر ٣٠ يوما.', lang: 'ar', expect: [] },
    {
      source: 'In January 2003, two members met.',
      target: '2003年1月、会員2人が会った。',
      lang: 'ja',
      expect: [],
    },
    { source: 'Wait 30 days.', target: 'Attendez 3 jours.', expect: ['changed'] },
    {
      source: 'Wait 30 days or pay 50 euros.',
      target: 'Attendez ou payez 51 euros et 70 centimes.',
      expect: ['changed', 'changed'],
    },
    { source: 'Bridges stand for 100 years.', target: 'Les ponts durent longtemps.', expect: ['missing'] },
    { source: 'Wait a while.', target: 'Attendez 45 jours.', expect: ['extra'] },
    { source: 'Keep to the standards.', target: 'Suivez ISO 9001, ISO C99 et le W3C.', expect: [] },
    { source: 'Use IPv6.', target: 'Utilisez IPv4.', expect: ['changed'] },
  ],
  *check(alignment) {
    for (const pair of translatedPairs(alignment)) {
      const { missing, extra } = differingNumbers(pair);
      const changed = Math.min(missing.length, extra.length);
      for (let index = 0; index < Math.max(missing.length, extra.length); index++) {
        const expected = missing[index]?.text ?? '';
        const found = extra[index];
        const data = { item: pair.address, expected, shown: found?.text ?? '' };
        yield {
          messageId: index < changed ? 'changed' : found ? 'extra' : 'missing',
          data,
          pair,
          ...(found && { within: { start: found.start, end: found.end } }),
          comparison: sideBySide(pair),
        };
      }
    }
  },
});

export default rule;

/** Numbers up to here are often written in words. */
const SPELLED = 20;

function differingNumbers(pair: Pair): {
  readonly missing: readonly Token[];
  readonly extra: readonly Token[];
} {
  const leftAll = ofAll(pair.sources, sourceNumbersOf);
  const rightAll = ofAll(pair.targets, numbersOf);
  if (leftAll.length === 0 && rightAll.length === 0) return nothing;
  const source = sourceText(pair);
  const left = withoutLabel(pair, source, leftAll);
  const right = withoutLabel(pair, targetText(pair), rightAll);
  const spelled = spelledNumbers(source);
  const missing = without(left, right);
  const extra = withoutNames(
    without(right, left).filter((token) => !spelled.has(token.value)),
    missing.length,
  );
  // A small number that is nowhere in digits and has no other in its place was written in words.
  const small = (token: Token): boolean => Number(token.value) <= SPELLED;
  const missed =
    missing.length > extra.length
      ? [...missing.filter((token) => !small(token)), ...missing.filter(small)]
      : missing;
  return {
    missing: missed.slice(0, Math.max(extra.length, missed.filter((token) => !small(token)).length)),
    extra,
  };
}

/** A name of a standard may explain what the English says without one; in place of another number it is a change. */
function withoutNames(extra: readonly Token[], missing: number): readonly Token[] {
  let spare = extra.length - missing;
  return extra.filter((token) => !(token.isInName && spare-- > 0));
}

const nothing = { missing: [], extra: [] } as const;

/** The number a heading carries ("Article 7") is told by the rule on item numbers. */
function withoutLabel(pair: Pair, text: string, tokens: readonly Token[]): readonly Token[] {
  const heading = pair.sources[0];
  if (heading?.kind !== 'heading' || headingNumber(heading) === undefined) return tokens;
  const label = String(labelNumber(text));
  const index = tokens.findIndex((token) => token.value === label);
  return index < 0 ? tokens : tokens.filter((_, position) => position !== index);
}
