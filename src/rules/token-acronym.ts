import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Alignment, Pair } from '../model.ts';
import { withoutAddresses } from '../pairs/addresses.ts';
import { sideBySide, sourceText, targetText, translatedPairs } from '../pairs/pairs.ts';

const rule: TranslationRule = defineRule({
  id: 'token/acronym',
  severity: 'warning',
  summary: 'An acronym that a translation keeps elsewhere is not misspelt in one item',
  rationale:
    'Readers look for the same short name everywhere. Where a translation always puts another name in its place, none is missing.',
  remedy: 'Put the acronym, or list what stands for it under "names" in document.json.',
  messages: { missing: 'Missing acronym {{acronym}} in {{item}}: the translation keeps it elsewhere' },
  examples: [
    {
      source: 'The UNO met.\n\nThe UNO rose.\n\nThe UNO slept.',
      target: 'L’ONU s’est réunie.\n\nL’ONU s’est levée.\n\nL’ONU a dormi.',
      expect: [],
    },
    {
      source: 'Ask the EFTA.\n\nThe EFTA rose.\n\nWrite to desk@efta.example, the EFTA reads it.',
      target: 'Demandez à l’ETFA.\n\nL’EFTA s’est levée.\n\nÉcrivez à desk@efta.example, l’EFTA le lit.',
      expect: ['missing'],
    },
    {
      source: 'The EFTA met.\n\nThe EFTA rose.\n\nThe EFTA slept.\n\nThe EFTA ate.',
      target: 'L’EFTA s’est réunie.\n\nL’association s’est levée.\n\nL’EFTA a dormi.\n\nL’EFTA a mangé.',
      expect: [],
    },
    {
      source: 'Use ABCE here.\n\nABCE is good.\n\nABCE again.',
      target: 'ここではABC暗号を使う。\n\nABCEは良い。\n\nABCをもう一度。',
      lang: 'ja',
      expect: ['missing'],
    },
    {
      source: 'Find the GCD.\n\nThe GCD counts.',
      target: 'Trova il MCD.\n\nIl GCD conta.',
      lang: 'it',
      expect: [],
    },
    {
      source: 'The EFTA met.\n\nThe EFTA rose.\n\nThe EFTA slept.\n\nThe EFTA ate.',
      target: 'L’EFTA s’est réunie.\n\nL’EFT s’est levée.\n\nL’EFAT a dormi.\n\nL’EFTA a mangé.',
      expect: ['missing', 'missing'],
    },
  ],
  *check(alignment) {
    const acronyms = acronymsOf(alignment);
    if (acronyms.size === 0) return;
    const pairs = translatedPairs(alignment).map((pair) => ({ pair, source: acronymsIn(sourceText(pair)) }));
    for (const acronym of acronyms) {
      const having = pairs.filter(({ source }) => source.has(acronym));
      const lost = having.filter(({ pair }) => !targetText(pair).includes(acronym));
      if (lost.length === 0 || lost.length >= having.length) continue;
      // Its words, a pronoun or the letters of another script say as much: only one that is nearly there is wrong.
      for (const { pair } of lost) if (hasMisspelt(acronym, pair)) yield finding(acronym, pair);
    }
  },
});

export default rule;

/** Whether the translation has a word in capitals that is the acronym but for one letter. */
function hasMisspelt(acronym: string, pair: Pair): boolean {
  const source = acronymsIn(sourceText(pair));
  const target = targetText(pair);
  return [...acronymsIn(target)].some(
    (shown) => !source.has(shown) && isNear(acronym, shown) && !isTranslatedEnd(acronym, shown, target),
  );
}

/** Whether the last letters are said in a word that follows without a blank, as scripts without blanks do: "E2E暗号化". */
function isTranslatedEnd(acronym: string, shown: string, target: string): boolean {
  return (
    shown.length >= 2 &&
    acronym.startsWith(shown) &&
    noBlank.test(target.charAt(target.indexOf(shown) + shown.length))
  );
}

const noBlank = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one.length < 3) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const left = Math.max(one.length, other.length) - start - end;
  // Of three letters one that is another is as often the short name of the language.
  const isOwn = one.length > 3 || one.length !== other.length || one.includes(other.charAt(start));
  return (
    (left <= 1 && isOwn) || (left === 2 && one.length === other.length && one[start] === other[start + 1])
  );
}

function finding(
  acronym: string,
  pair: Pair,
): {
  messageId: 'missing';
  data: Record<string, string>;
  pair: Pair;
  comparison: ReturnType<typeof sideBySide>;
} {
  return { messageId: 'missing', data: { acronym, item: pair.address }, pair, comparison: sideBySide(pair) };
}

/** Words in capitals of the English that are nowhere in small letters, and no names: those have a rule of their own. */
function acronymsOf(alignment: Alignment): ReadonlySet<string> {
  const known = cache.get(alignment.edition);
  if (known) return known;
  const text = alignment.edition.units.flatMap((unit) => (unit.verbatim ? [] : [unit.text])).join('\n');
  const acronyms = acronymsIn(text);
  // What stands in an address is no word.
  const words = new Set(withoutAddresses(text, ' ').match(/\p{Ll}{2,}/gu) ?? []);
  for (const word of ordinary) acronyms.delete(word);
  for (const name of alignment.document.profile.names) acronyms.delete(name.name);
  for (const acronym of acronyms) if (words.has(acronym.toLowerCase())) acronyms.delete(acronym);
  cache.set(alignment.edition, acronyms);
  return acronyms;
}

/** Words of RFC 2119, and short names that most languages have words for. */
const ordinary: ReadonlySet<string> = new Set(
  (
    'MUST SHALL SHOULD MAY NOT REQUIRED RECOMMENDED OPTIONAL URL URI URLS FAQ FAQS USA CEO CTO NGO TODO NOTE WARNING IMPORTANT TIP CAUTION ' +
    'AND BUT THE ALL ANY YOU YOUR FOR ARE BREAKING CHANGE INSERT YES NEVER ALWAYS ONLY DON ISN DOES WILL CAN CANNOT THIS THAT WITH'
  ).split(' '),
);

const cache = new WeakMap<Alignment['edition'], ReadonlySet<string>>();

function acronymsIn(text: string): Set<string> {
  return new Set(text.match(/(?<![\p{L}\d])[A-Z][A-Z\d]{2,}(?![\p{Ll}\d]|-\d)/gu) ?? []);
}
