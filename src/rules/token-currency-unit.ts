import { defineRule, type TranslationRule } from '../check/rule.ts';
import { sideBySide } from '../pairs/pairs.ts';
import { readingsOf } from '../pairs/readings.ts';
import { Trait } from '../text/characters.ts';

const rule: TranslationRule = defineRule({
  id: 'token/currency-unit',
  severity: 'warning',
  summary: 'Sums of money are in the currency of the English',
  rationale: 'Fifty dollars are not fifty euros.',
  remedy: 'Put the sign of the English, or the name of its currency in words.',
  messages: { changed: 'Unexpected currency {{shown}} in {{item}}, expected {{expected}}' },
  examples: [
    { source: 'Pay $50.', target: 'Payez 50 dollars.', expect: [] },
    { source: 'Pay $50.', target: 'Payez 50 €.', expect: ['changed'] },
    { source: 'Pay $50.\n\nPay £5.', target: 'Payez 50 €.\n\nPayez 5 €.', expect: ['changed', 'changed'] },
  ],
  *check(alignment) {
    for (const { pair, source, target, flags } of readingsOf(alignment).prose) {
      if (!(flags & Trait.currency)) continue;
      const left = new Set(source.match(/\p{Sc}/gu));
      const [shown] = (target.match(/\p{Sc}/gu) ?? []).filter((sign) => !left.has(sign));
      const [expected] = left;
      if (shown === undefined || expected === undefined) continue;
      yield {
        messageId: 'changed',
        data: { item: pair.address, shown, expected },
        pair,
        comparison: sideBySide(pair),
      };
    }
  },
});

export default rule;
