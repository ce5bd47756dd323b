import { defineRule, type TranslationRule } from '../check/rule.ts';
import { findDamage } from '../languages/misread.ts';
import { placeIn, type Reading, readingsOf, wordsOnly } from '../pairs/readings.ts';
import { isLetter, Trait } from '../text/characters.ts';

const rule: TranslationRule = defineRule({
  id: 'char/mojibake',
  severity: 'warning',
  explains: [
    'text/start-punctuation',
    'text/punctuation-spacing',
    'text/quotes',
    'text/ellipsis',
    'text/case',
    'text/wrong-script',
    'char/invisible',
    'char/control',
    'meta/language-mismatch',
  ],
  summary: 'No character was lost or garbled on its way through another encoding',
  rationale:
    'What was read in the wrong encoding is not what was written, and often nobody can tell any more.',
  remedy: 'Copy the text again from where it was right, as UTF-8.',
  messages: {
    lost: 'Unexpected replacement character in {{item}}: a character was lost',
    question: 'Unexpected "{{shown}}" in {{item}}: letters were lost in an encoding that has none such',
    garbled: 'Unexpected "{{shown}}" in {{item}}, expected "{{expected}}": UTF-8 was read as something else',
  },
  examples: [
    { source: 'Be fair to everybody.', target: 'Soyez équitables « à tous ».', expect: [] },
    { source: 'Be fair.', target: 'Soyez Ã©quitables.', expect: ['garbled'] },
    { source: 'Dogs bark.', target: 'РЎРѕР±Р°РєРё Р»Р°СЋС‚.', lang: 'ru', expect: ['garbled'] },
    { source: 'Dogs bark.', target: '?????? ????.', lang: 'ru', expect: ['question'] },
    { source: 'Rights of members.', target: '浼氬摗璩囨牸', lang: 'zh-Hant', expect: ['garbled'] },
    { source: 'Rights of members.', target: '会员的锟斤拷锟斤拷', lang: 'zh', expect: ['question'] },
    { source: 'Rights of members.', target: '會員資格權利', lang: 'zh-Hant', expect: [] },
    { source: 'Dogs bark.', target: '??????????', lang: 'ja', expect: ['question'] },
    { source: 'The keys hang here.', target: 'Les cl?s pendent ici.', expect: ['question'] },
    { source: 'Dogs bark.', target: 'Ñîáàêè ëàþò.', lang: 'ru', expect: ['garbled'] },
    { source: 'Bridges and roads.', target: 'StraÃŸen und Wege.', lang: 'de', expect: ['garbled'] },
    {
      source: 'Be fair. Be kind.',
      target: 'Soyez l\ufffdaux. Soyez dâ€™accord.',
      expect: ['lost', 'garbled'],
    },
  ],
  *check(alignment) {
    const { all, flags, script, language } = readingsOf(alignment);
    for (const reading of all) {
      // Of HTML the text is what is written.
      const isHtml = reading.pair.targets.some(({ kind }) => kind === 'html' || kind === 'code');
      const damage = isHtml
        ? undefined
        : findDamage(wordsOnly(reading), reading.source, { language, script });
      // Front matter is put into pages as it is.
      const isMeta = reading.pair.address.startsWith('meta.') && damage?.shown.startsWith('&');
      if (damage && !isMeta) {
        const { at, shown, expected } = damage;
        yield {
          messageId: expected === '' ? 'question' : 'garbled',
          data: { item: reading.pair.address, shown, expected },
          ...placeIn(reading, at, at + shown.length),
        };
        continue;
      }
      if (!(flags & (Trait.control | Trait.misread))) continue;
      const lost = reading.flags & Trait.control ? reading.target.indexOf('\ufffd') : -1;
      if (lost >= 0)
        yield {
          messageId: 'lost',
          data: { item: reading.pair.address },
          ...placeIn(reading, lost, lost + 1),
        };
      const garbled = reading.flags & Trait.misread ? firstGarbled(reading, script) : undefined;
      if (garbled) {
        yield {
          messageId: 'garbled',
          data: { item: reading.pair.address, shown: garbled.shown, expected: garbled.expected },
          ...placeIn(reading, garbled.at, garbled.at + garbled.shown.length),
        };
      }
    }
  },
});

export default rule;

/** The characters of Windows-1252 that stand for the bytes 80 to 9F; `\0` where it has none. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const sequence = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}/g;

/** The first sequence that is a character of UTF-8, byte by byte, and could not stand there by itself. */
function firstGarbled(
  reading: Reading,
  script: string,
): { readonly at: number; readonly shown: string; readonly expected: string } | undefined {
  const own = script === 'Latn' || script === 'Zzzz';
  const repeated = isRepeated(reading.target);
  for (const found of reading.target.matchAll(sequence)) {
    const lead = found[0].charCodeAt(0);
    const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const shown = found[0].slice(0, length);
    if (shown.length < length) continue;
    // "Spaß“" and "città»" are right: one closing mark after a letter is no sign of anything, unless letters follow or
    // the text has no such letters of its own.
    const closes = /[»”’“‘›…–—]$/.test(shown) && !isLetter(reading.target.charCodeAt(found.index + 2));
    // "é" before a no-break space and a mark is French.
    if (own && /^.\u00a0[\p{P}]/u.test(shown)) continue;
    if (length === 2 && own && (lead > 0xc5 || closes) && !repeated) continue;
    // "ášš" is Sámi: letters prove nothing unless there is a sign among them. No language has "Ãœ" or "ÃŸ".
    if (own && !/^Ã[œŸžŽšŠƒŒ]/.test(shown) && !/[^\p{L}]|[ªº]/u.test(shown.slice(1)) && !repeated) continue;
    const bytes = Uint8Array.from(shown, byteOf);
    const expected = decoder.decode(bytes);
    if (
      expected.includes('\ufffd') ||
      expected.length === 0 ||
      !/[\p{L}\p{M}\p{P}\p{S}\p{N}]/u.test(expected)
    )
      continue;
    return { at: found.index, shown, expected };
  }
  return undefined;
}

function byteOf(sign: string): number {
  const code = sign.charCodeAt(0);
  return code < 0x100 ? code : 0x80 + windows.indexOf(sign);
}

const decoder = new TextDecoder();

/** A garbled word of Greek, Russian or Arabic is one such sequence after the other. */
function isRepeated(text: string): boolean {
  return /(?:[\u00c2-\u00df][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){2}/.test(text);
}
