import { defineRule, type TranslationRule } from '../check/rule.ts';
import { localeOf } from '../languages/registry.ts';
import { sideBySide } from '../pairs/pairs.ts';
import { readingsOf } from '../pairs/readings.ts';
import { Trait } from '../text/characters.ts';

const rule: TranslationRule = defineRule({
  id: 'token/currency-unit',
  severity: 'warning',
  summary: 'Sums of money are in the currency of the English',
  rationale: 'Fifty dollars are not fifty euros.',
  remedy: 'Put the sign of the English, or the name of its currency in words.',
  messages: {
    changed: 'Unexpected currency {{shown}} in {{item}}, expected {{expected}}',
    missing: 'Missing currency in {{item}}, expected {{expected}} or its name',
  },
  examples: [
    { source: 'Pay $50.', target: 'Payez 50 dollars.', expect: [] },
    { source: 'Pay £50.', target: '50ポンドを払う。', lang: 'ja', expect: [] },
    { source: 'Pay £50.', target: 'Platite 50 funti.', lang: 'sr', expect: [] },
    { source: 'Pay $50.', target: '请付50美金。', lang: 'zh-Hans', expect: [] },
    { source: 'Pay €50.', target: 'Platite 50 evra.', lang: 'sr', expect: [] },
    { source: 'Pay ¥50.', target: '50엔을 내십시오.', lang: 'ko', expect: [] },
    { source: 'Pay $50.', target: 'Payez 50.', expect: ['missing'] },
    { source: 'Pay €50.', target: 'Betala 50 dollar.', lang: 'sv', expect: ['missing'] },
    { source: 'Pay $50.', target: 'Payez 50 €.', expect: ['changed'] },
    { source: 'Pay $50.\n\nPay £5.', target: 'Payez 50 €.\n\nPayez 5 €.', expect: ['changed', 'changed'] },
  ],
  *check(alignment) {
    const { lang } = alignment.translation;
    for (const { pair, source, target, flags, sourceFlags } of readingsOf(alignment).prose) {
      if (!((flags | sourceFlags) & Trait.currency)) continue;
      if (!(flags & Trait.currency)) {
        const expected = sums.exec(source)?.[0].replace(/[\d\s]/g, '');
        if (expected === undefined || namesCurrency(target, expected, lang)) continue;
        const data = { item: pair.address, expected };
        yield { messageId: 'missing', data, pair, comparison: sideBySide(pair) };
        continue;
      }
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

/** A sign at a number; elsewhere it is a sign of a program. */
const sums = /[$€£¥₹₽₩]\s?\d|\d\s?[€£¥₹₽₩]/u;

const codes: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'AUD', 'CAD'],
  '€': ['EUR'],
  '£': ['GBP'],
  '¥': ['JPY', 'CNY'],
  '₹': ['INR'],
  '₽': ['RUB'],
  '₩': ['KRW'],
};

/** Codes, the names of English that many keep, and everyday names that CLDR lacks: short, or in another script. */
const spoken: Readonly<Record<string, RegExp>> = {
  $: /dollar|usd|cad|aud|[美加澳]金/u,
  '€': /eur|(?<!\p{L})(?:evr|евр)(?:[aoiuеаиоу]|om|ima|ов|ом)?(?!\p{L})/u,
  '£': /pound|gbp|(?<!\p{L})фунт|(?<!\p{L})funt|ポンド|ליש["״]ט|파운드|英[镑鎊磅]/u,
  '¥': /yen|yuan|jpy|cny|rmb|[円元圓圆엔]|위안/u,
  '₹': /rupee|inr|卢比|盧比/u,
  '₽': /rub|卢布|盧布/u,
  '₩': /krw|\bwon\b|원|ウォン|[韩韓][元圜]/u,
};

/** Whether a text names the currency of a sign, by its code or by a word of its name; sure of no number alone. */
function namesCurrency(text: string, sign: string, lang: string): boolean {
  const known = codes[sign];
  if (known === undefined || !/\p{Nd}/u.test(text)) return true;
  const lower = text.toLowerCase();
  if (spoken[sign]?.test(lower) === true) return true;
  const names = namesIn(lang);
  if (names === undefined) return true;
  return known.some((code) =>
    (
      names
        .of(code)
        ?.toLowerCase()
        .match(/[\p{L}\p{M}]{2,}/gu) ?? []
    ).some((word) => lower.includes(word.slice(0, Math.max(2, Math.min(4, word.length - 1))))),
  );
}

/** CLDR's names of currencies; asked only where a sign is lost. */
function namesIn(lang: string): Intl.DisplayNames | undefined {
  const locale = localeOf(lang);
  if (Intl.DisplayNames.supportedLocalesOf(locale).length === 0) return undefined;
  return new Intl.DisplayNames(locale, { type: 'currency' });
}
