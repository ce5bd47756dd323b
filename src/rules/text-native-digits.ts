import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Span } from '../model.ts';
import { matchesIn, placeIn, type Reading, readingsOf, wordsOnly } from '../pairs/readings.ts';
import { Trait } from '../text/characters.ts';

const rule: TranslationRule = defineRule({
  id: 'text/native-digits',
  severity: 'note',
  summary: 'A number is in digits of one script, and a translation in those of the language or in ASCII',
  rationale: 'Digits of two scripts in one number cannot be read, and in one text they look like a patch.',
  remedy: 'Write the number in the digits of the rest of the translation.',
  messages: {
    mixed: 'Unexpected digits of two scripts in "{{shown}}" in {{item}}',
    other: 'Unexpected digits "{{shown}}" in {{item}}, expected those of the rest of the translation',
  },
  examples: [
    { source: 'Wait 30 days.', target: 'انتظر ٣٠ يوما.', lang: 'ar', expect: [] },
    {
      source: 'Wait 30 days.\n\nPay 25 coins.\n\nBring 12 cups.\n\nWalk 10 miles.',
      target: 'انتظر 30 يوما.\n\nادفع 25.\n\nاحضر 12.\n\nامش ١٠.',
      lang: 'ar',
      expect: [],
    },
    {
      source: 'Wait 30 days.\n\nPay 25 coins.\n\nBring 12 cups.\n\nWalk 10 miles.',
      target: '30 日待つ。\n\n25 枚払う。\n\n12 個持ってくる。\n\n１０ マイル歩く。',
      lang: 'ja',
      expect: ['other'],
    },
    { source: 'Wait 30 days.', target: 'انتظر ٣0 يوما.', lang: 'ar', expect: ['mixed'] },
    {
      source: 'Wait 30 days.\n\nPay 25 coins.\n\nBring 12 cups.\n\nWalk 10 miles.\n\nRest 11 hours.',
      target: 'انتظر ٣٠ يوما.\n\nادفع ٢5.\n\nاحضر ١٢.\n\nامش ١٠.\n\nارتح 11.',
      lang: 'ar',
      expect: ['mixed', 'other'],
    },
  ],
  *check(alignment) {
    const { prose, flags, script } = readingsOf(alignment);
    if (!(flags & Trait.nativeDigit)) return;
    const numbers = prose.flatMap((reading) => (reading.flags & Trait.digit ? numbersWith(reading) : []));
    const native = numbers.filter(({ text }) => !/\d/.test(text)).length;
    const ascii = numbers.filter(({ text }) => /^\d+$/.test(text)).length;
    const others = Math.min(native, ascii);
    for (const { reading, text, at } of numbers) {
      const some = /\d/.test(text);
      const isMixed = some && !/^\d+$/.test(text);
      // One or two numbers that differ from many; numbers of the English that stand there as they are, as in names, are let be.
      const isOther =
        !isMixed &&
        // More of them are a way of writing, in names or in formulas.
        others <= MOST_OTHER &&
        !isAmongLatin(reading, { start: at, end: at + text.length }) &&
        (some ? native >= 3 * ascii : isForeign(text, script) && ascii >= 3 * native) &&
        !/\p{Lu}/u.test(reading.target.charAt(at - 1));
      if (!isMixed && !isOther) continue;
      yield {
        messageId: isMixed ? 'mixed' : 'other',
        data: { item: reading.pair.address, shown: text },
        ...placeIn(reading, at, at + text.length),
      };
    }
  },
});

export default rule;

const MOST_OTHER = 2;

/** Whether digits are those of another script than that of the language: its own are right among those of code and dates. */
function isForeign(text: string, script: string): boolean {
  if (!/\P{ASCII}/u.test(text) || mixedScripts.has(script) || script === 'Zzzz') return true;
  return !new RegExp(`\\p{Script_Extensions=${script === 'Aran' ? 'Arab' : script}}`, 'u').test(text);
}

/** Codes for several scripts together, which have no digits of their own. */
const mixedScripts: ReadonlySet<string> = new Set(['Jpan', 'Kore', 'Hans', 'Hant', 'Hrkt', 'Hanb']);

/** Whether a number stands beside words in Latin letters: in the name of something. */
function isAmongLatin({ target }: Reading, { start, end }: Span): boolean {
  return (
    /[A-Za-z][^\p{L}\p{N}]{0,3}$/u.test(target.slice(Math.max(0, start - 5), start)) ||
    /^[^\p{L}\p{N}]{0,3}[A-Za-z]/u.test(target.slice(end, end + 5))
  );
}

/** No part of a date, a version or a name. */
const number = /(?<![\p{Nd}\p{L}][-./:]?)\p{Nd}+(?![-./:]?[\p{Nd}\p{L}])/gu;

function numbersWith(
  reading: Reading,
): readonly { readonly reading: Reading; readonly text: string; readonly at: number }[] {
  return [...matchesIn(wordsOnly(reading), number)].map((found) => ({
    reading,
    text: found[0],
    at: found.index,
  }));
}
