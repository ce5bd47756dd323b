import { defineRule, type TranslationRule } from '../check/rule.ts';
import { formsOf, letterNumerals, saysNumber } from '../languages/numerals.ts';
import { sideBySide } from '../pairs/pairs.ts';
import { readingsOf } from '../pairs/readings.ts';
import { Trait } from '../text/characters.ts';
import { forTexts } from '../text/for-texts.ts';
import { foldDigits, hasDigits } from '../text/text.ts';

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
    { source: 'See article 5.', target: '第Ⅴ条を参照。', lang: 'ja', expect: [] },
    { source: 'See article 1.', target: 'Voir l’article premier.', expect: [] },
    { source: 'See article 5.', target: 'Див. статтю п’яту.', lang: 'uk', expect: [] },
    { source: 'See article 3.', target: 'Ikus hirugarren artikulua.', lang: 'eu', expect: [] },
    { source: 'See article 3.', target: 'Viz článek třetí.', lang: 'cs', expect: [] },
    { source: 'See article 3.', target: 'იხ. მესამე მუხლი.', lang: 'ka', expect: [] },
    { source: 'See article 3.', target: 'Sjá fjórðu grein.', lang: 'is', expect: ['missing'] },
    { source: 'See chapter 4 here.', target: 'Βλ. κεφάλαιο Δ΄ εδώ.', lang: 'el', expect: [] },
    { source: 'See article 3.', target: '제삼조를 보라.', lang: 'ko', expect: [] },
    { source: 'See article 3.', target: '제사조를 보라.', lang: 'ko', expect: ['missing'] },
    { source: 'See article 12.', target: 'دولسمه ماده وګورئ.', lang: 'ps', expect: [] },
    { source: 'See article 3.', target: 'Voir l’article 4.', expect: ['missing'] },
    { source: 'See clause 42.10.', target: 'Voir le point 42.10.', expect: [] },
    { source: 'See article 3 and section 12.', target: 'Voir ailleurs.', expect: ['missing', 'missing'] },
  ],
  *check(alignment) {
    const { prose, language } = readingsOf(alignment);
    for (const { pair, source, target, sourceFlags } of prose) {
      if (!(sourceFlags & Trait.digit) || pair.sources[0]?.kind === 'heading') continue;
      const references = referencesIn(source);
      // Where no other number stands, a wrong one is the reference.
      const explains = references.length === source.match(/\d+/g)?.length ? ['token/number'] : undefined;
      for (const { kind, expected } of references) {
        if (shows(target, Number(expected), language)) continue;
        // In a language whose words for numbers nobody told, a text without any digit may have one.
        if (formsOf(language).length === 0 && !hasDigits(target)) continue;
        const data = { item: pair.address, kind, expected };
        yield {
          messageId: 'missing',
          data,
          pair,
          comparison: sideBySide(pair),
          ...(explains && { explains }),
        };
      }
    }
  },
});

export default rule;

const reference =
  /\b(articles?|sections?|paragraphs?|items?|clauses?|rules?|principles?|chapters?|points?)\s+(\d{1,3})(?!\d|[.,]\d)/gi;

/** The English is asked once for all translations. */
const referencesIn = forTexts((source): readonly { readonly kind: string; readonly expected: string }[] =>
  Array.from(source.matchAll(reference), ({ 1: kind = '', 2: expected = '' }) => ({
    kind: kind.toLowerCase(),
    expected,
  })),
);

/** The signs of Unicode for I to XII, each by itself. */
const roman = /(?<![Ⅰ-ⅿ])[Ⅰ-Ⅻⅰ-ⅻ](?![Ⅰ-ⅿ])/g;

/** Whether a number stands in a text: in digits of any script, in words, in Roman, Han or letter numerals. */
function shows(text: string, value: number, language: string): boolean {
  const folded = foldDigits(text.replace(roman, (sign) => String(((sign.charCodeAt(0) - 0x2160) % 16) + 1)));
  if (folded.includes(String(value)) && new RegExp(`(?<!\\d)0*${value}(?!\\d)`).test(folded)) return true;
  // Vowel signs and doubling may be written over any letter of Arabic.
  const plain = folded
    .normalize('NFKC')
    .replace(/[\u064b-\u0652\u0670]/g, '')
    .toLowerCase();
  if (saysNumber(plain, value, language)) return true;
  return letterNumerals(text).has(value);
}
