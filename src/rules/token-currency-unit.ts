import { defineRule, type TranslationRule } from '../check/rule.ts';
import { localeOf } from '../languages/registry.ts';
import type { Edition, Unit } from '../model.ts';
import { sideBySide } from '../pairs/pairs.ts';
import { readingsOf } from '../pairs/readings.ts';
import { Trait } from '../text/characters.ts';
import { forLatest } from '../text/for-latest.ts';

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
    { source: 'Pay $50.', target: 'Πληρώστε 50 δολλάρια.', lang: 'el', expect: [] },
    { source: 'Pay £50.', target: '50ポンドを払う。', lang: 'ja', expect: [] },
    { source: 'Pay £50.', target: 'Platite 50 funti.', lang: 'sr', expect: [] },
    { source: 'Pay $50.', target: '请付50美金。', lang: 'zh-Hans', expect: [] },
    { source: 'Pay €50.', target: 'Platite 50 evra.', lang: 'sr', expect: [] },
    { source: 'Pay ¥50.', target: '50엔을 내십시오.', lang: 'ko', expect: [] },
    { source: 'Pay $50.', target: 'Payez 50.', expect: ['missing'] },
    { source: 'Pay €50.', target: 'Betala 50 dollar.', lang: 'sv', expect: ['missing'] },
    { source: 'Pay $50.', target: 'Payez 50 €.', expect: ['changed'] },
    { source: 'Pay 50 US dollars.', target: 'Zahlen Sie 50 US-Dollar.', lang: 'de', expect: [] },
    { source: 'Pay 50 dollars.', target: '50ドルを払う。', lang: 'ja', expect: [] },
    { source: 'It weighs 50 pounds.', target: 'Il pèse 50 livres, en Europe 23 kilos.', expect: [] },
    {
      source: 'The bag weighs 5 pounds and costs $50.\n\nA tin of 3 dollars is £2 in England.',
      target: 'Der Sack wiegt 5 Pfd. und kostet 50 $.\n\nEine Dose zu 3 Talern kostet in England 2 £.',
      lang: 'de',
      expect: [],
    },
    {
      source: 'The bag costs 5 pounds.\n\nA tin of 3 dollars is £2 in England.',
      target: 'Der Sack kostet 5 $.\n\nEine Dose zu 3 € kostet in England 2 £.',
      lang: 'de',
      expect: ['changed', 'changed'],
    },
    { source: 'The fee is 50 Canadian dollars.', target: '会费为50加元。', lang: 'zh-Hans', expect: [] },
    {
      source: 'A fee of 50 Canadian dollars is due.',
      target: '须付50加元的会费。',
      lang: 'zh-Hans',
      expect: [],
    },
    {
      source: 'A fee of 50 dollars is due.',
      target: '须付50元的会费。',
      lang: 'zh-Hans',
      expect: ['changed'],
    },
    { source: 'Pay ¥50.', target: '请付50元。', lang: 'zh-Hans', expect: [] },
    { source: 'Pay ¥50.', target: '请付50美元。', lang: 'zh-Hans', expect: ['missing'] },
    { source: 'Pay 50 US dollars.', target: 'Zahlen Sie 50 Euro.', lang: 'de', expect: ['changed'] },
    { source: 'Pay 50 pounds.', target: 'Pague 50 €.', lang: 'es', expect: ['changed'] },
    { source: 'Pay 50 dollars.', target: 'La part est de 50 euros.', expect: ['changed'] },
    { source: 'Pay 50 euros.', target: '50ドルを払う。', lang: 'ja', expect: ['changed'] },
    { source: 'Pay $50.\n\nPay £5.', target: 'Payez 50 €.\n\nPayez 5 €.', expect: ['changed', 'changed'] },
  ],
  *check(alignment) {
    const { lang } = alignment.translation;
    const inWords = spelledSums(alignment.edition);
    for (const { pair, source, target, flags, sourceFlags } of readingsOf(alignment).prose) {
      const [unit] = pair.sources;
      const sum = unit && pair.sources.length === 1 ? inWords.get(unit) : undefined;
      const other =
        sum && !isOfWeight(sum, source) ? otherCurrency(target, sum.sign, lang, source) : undefined;
      if (sum && other !== undefined) {
        const data = { item: pair.address, shown: other, expected: sum.name };
        yield { messageId: 'changed', data, pair, comparison: sideBySide(pair) };
        continue;
      }
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

/** A sum whose currency the English says in a word. */
interface SpelledSum {
  readonly sign: string;
  /** As it stands there: "dollars". */
  readonly name: string;
}

const spelled =
  /\d(?: (?:thousand|million|billion))?(?: (?:US|U\.S\.|American|Canadian|Australian|British|Indian|Japanese))? (dollars?|euros?|pounds?|yen|yuan|rupees?|rou?bles?)\b/i;
const signs: Readonly<Record<string, string>> = {
  do: '$',
  eu: '€',
  po: '£',
  ye: '¥',
  yu: '¥',
  ru: '₹',
  ro: '₽',
};

/** The sums in words of an edition, by unit; few texts have any. */
const spelledSums: (edition: Edition) => ReadonlyMap<Unit, SpelledSum> = forLatest(
  ({ units }) =>
    new Map(
      units.flatMap((unit) => {
        const name = spelled.exec(unit.text)?.[1];
        if (name === undefined) return [];
        const sign = /^rub/i.test(name) ? '₽' : signs[name.slice(0, 2).toLowerCase()];
        return sign === undefined ? [] : [[unit, { sign, name }] as const];
      }),
    ),
);

/** Pounds may be of weight. */
function isOfWeight({ sign }: SpelledSum, english: string): boolean {
  return sign === '£' && /\b(?:weigh\p{Ll}*|heav(?:y|ier)|lbs?|ounces?)\b/iu.test(english);
}

/** The currency that stands beside a number of a text, if it is another one and that of the English is nowhere named. */
function otherCurrency(text: string, sign: string, lang: string, english: string): string | undefined {
  if (text.includes(sign) || namesCurrency(text, sign, lang)) return undefined;
  const shown = /\p{Nd}\s?(\p{Sc})|(\p{Sc})\s?\p{Nd}/u.exec(text);
  if (shown) {
    const other = shown[1] ?? shown[2] ?? '';
    // The English has a sum with a sign beside the one in words.
    return english.includes(other) ? undefined : other;
  }
  const word = /\p{Nd}\s?(\p{L}[\p{L}\p{M}]{2,20})/u.exec(text)?.[1];
  if (word === undefined) return undefined;
  const named = Object.keys(codes).find(
    (other) => other !== sign && spoken[other]?.test(`0 ${word.toLowerCase()}`),
  );
  return named === undefined ? undefined : word;
}

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
  $: /dollar|δολλ?[άα]ρ|доллар|долар|ドル|달러|دولار|דולר|डॉलर|usd|cad|aud|[美加澳]金|[美加澳港新]元/u,
  '€': /eur(?!op)|(?<!\p{L})(?:evr|евр)(?:[aoiuеаиоу]|om|ima|ов|ом)?(?!\p{L})/u,
  '£': /pound|gbp|(?<!\p{L})фунт|(?<!\p{L})funt|ポンド|ליש["״]ט|파운드|英[镑鎊磅]/u,
  '¥': /yen|yuan|jpy|cny|rmb|[円엔]|위안|人民[币幣]|日[元圓圆]|(?<=[\p{Nd}一二三四五六七八九十百千万萬亿億]\s?)[元圓圆]/u,
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
    tellingWords(names.of(code)).some((word) =>
      lower.includes(word.slice(0, Math.max(2, Math.min(4, word.length - 1)))),
    ),
  );
}

/** The words of a name without the little ones that join them ("dollar des États-Unis"), if it has longer ones. */
function tellingWords(name: string | undefined): readonly string[] {
  const words = name?.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  return long.length > 0 ? long : words;
}

/** CLDR's names of currencies; asked only where a sign is lost. */
function namesIn(lang: string): Intl.DisplayNames | undefined {
  const locale = localeOf(lang);
  if (Intl.DisplayNames.supportedLocalesOf(locale).length === 0) return undefined;
  return new Intl.DisplayNames(locale, { type: 'currency' });
}
