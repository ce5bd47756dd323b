import { defineRule, type TranslationRule } from '../check/rule.ts';
import { englishWords } from '../languages/english.ts';
import { hanVariants } from '../languages/han.ts';
import { isOwnName } from '../languages/names.ts';
import type { Comparison, Pair } from '../model.ts';
import { withoutId } from '../pairs/anchors.ts';
import { sideBySide } from '../pairs/pairs.ts';
import { isPicture, type Reading, type Readings, readingsOf, wordsOnly } from '../pairs/readings.ts';
import { Script, scriptOfLetter } from '../text/characters.ts';

const rule: TranslationRule = defineRule({
  id: 'text/wrong-script',
  severity: 'warning',
  milder: ['note'],
  summary: 'Every item is in the script of the translation, simplified and traditional Chinese told apart',
  rationale:
    'An item in another script was copied from somewhere else, and many of the readers cannot read it.',
  remedy: 'Write the item in the script of the language tag. Names may stay as they are.',
  messages: {
    script: 'Unexpected script {{shown}} in {{item}}, expected {{expected}}',
    variant: 'Unexpected {{shown}} Chinese in {{item}}, expected {{expected}}',
  },
  examples: [
    {
      source: 'English,\nDeutsch,\nРусский,\nБеларуская мова,\nУкраїнська',
      target: 'Deutsch,\nEnglish,\nРусский,\nБеларуская мова,\nУкраїнська',
      lang: 'de',
      expect: [],
    },
    { source: 'English | German', target: 'русский | українська | Deutsch', lang: 'de', expect: [] },
    {
      source: 'Be fair to all.\n\nBe kind to all the guests.',
      target: 'Seien Sie gerecht zu allen.\n\nБудьте добры ко всем гостям.',
      lang: 'de',
      expect: ['script'],
    },
    { source: 'Ask the Chess Club.', target: 'Обратитесь в Chess Club.', lang: 'ru', expect: [] },
    {
      source: 'Be fair.\n\nBe kind to all the guests.\n\nBe calm with everybody.',
      target: 'Будите праведни према свима.\n\nBudite ljubazni prema gostima.\n\nБудите мирни са свима.',
      lang: 'sr',
      expect: ['script'],
    },
    {
      source: 'Respect the rights of all.\n\nWork fairly and openly.',
      target: '尊重所有人的權利與個人隱私。\n\n公開公正地開展業務與學習。',
      lang: 'zh-Hans',
      expect: ['variant', 'variant'],
    },
  ],
  *check(alignment) {
    const readings = readingsOf(alignment);
    // Whatever most of the text is in, the script of the language is none that it should not have.
    const own = Object.hasOwn(families, readings.script) ? (families[readings.script] ?? 0) : 0;
    const most = ownScripts(readings);
    const expected = most & own ? most : most | (own & ~Script.Latin);
    for (const reading of readings.prose) {
      const strange = reading.scripts & ~expected;
      // Code units of scripts outside the Basic Multilingual Plane are not looked at.
      if (strange === 0 || expected === 0) continue;
      // Names of languages, each in its own letters, are the same in every language.
      if (isPicture(reading) || (reading.source === reading.target && strange & ~Script.Latin)) continue;
      const shown = mainScript(reading, expected);
      if (shown === undefined) continue;
      const data = { item: reading.pair.address, shown, expected: nameOf(expected) };
      const comparison = sideBySide(reading.pair);
      // What is English was not translated yet, be it of this item or of an older one.
      const isEnglish = shown === 'Latin' && englishWords(reading.target).small > 0;
      yield {
        messageId: 'script',
        data,
        pair: reading.pair,
        comparison,
        ...(isEnglish && { atMost: 'note' }),
      };
    }
    if (!(readings.scripts & Script.Han) || !chinese.has(readings.language)) return;
    yield* variants(readings, alignment.translation.lang);
  },
});

export default rule;

/** Units in the other kind of Chinese; one finding when the whole translation is. */
function* variants(readings: Readings, lang: string): Iterable<VariantFinding> {
  const counted = readings.prose.flatMap((reading) =>
    reading.scripts & Script.Han && reading.source !== reading.target
      ? [{ reading, ...hanVariants(reading.target) }]
      : [],
  );
  const all = counted.reduce((sum, one) => sum + one.simplified - one.traditional, 0);
  const isTold = /[-_](?:han[st]|tw|hk|mo|cn|sg)\b/i.test(lang);
  const expected = isTold
    ? readings.script === 'Hans'
      ? 'simplified'
      : 'traditional'
    : all > 0
      ? 'simplified'
      : 'traditional';
  const shown = expected === 'simplified' ? 'traditional' : 'simplified';
  const strange = counted.filter((one) => one[shown] >= FEWEST_HAN && one[shown] > one[expected]);
  const told = strange.length > 4 && strange.length * 2 > counted.length ? strange.slice(0, 1) : strange;
  for (const { reading } of told) {
    const data = { item: reading.pair.address, shown, expected };
    yield { messageId: 'variant', data, pair: reading.pair, comparison: sideBySide(reading.pair) };
  }
}

interface VariantFinding {
  readonly messageId: 'variant';
  readonly data: Readonly<Record<string, string>>;
  readonly pair: Pair;
  readonly comparison: Comparison;
}

const chinese: ReadonlySet<string> = new Set(['zh', 'yue', 'hak', 'nan', 'cmn', 'wuu', 'gan', 'hsn']);
const FEWEST_HAN = 3;
/** Latin letters are names, titles and terms of programs in every script. */
const FEWEST_LATIN = 24;
/** So few letters may be a name or a sign. */
const FEWEST = 8;

const families: Readonly<Record<string, number>> = {
  Latn: Script.Latin,
  Cyrl: Script.Cyrillic,
  Grek: Script.Greek,
  Armn: Script.Armenian,
  Hebr: Script.Hebrew,
  Arab: Script.Arabic,
  Aran: Script.Arabic,
  Hans: Script.Han,
  Hant: Script.Han,
  Jpan: Script.Han | Script.Kana,
  Kore: Script.Hangul | Script.Han,
  Deva: Script.Indic,
  Beng: Script.Indic,
  Gujr: Script.Indic,
  Guru: Script.Indic,
  Knda: Script.Indic,
  Mlym: Script.Indic,
  Orya: Script.Indic,
  Sinh: Script.Indic,
  Taml: Script.Indic,
  Telu: Script.Indic,
  Khmr: Script.Unspaced,
  Laoo: Script.Unspaced,
  Mymr: Script.Unspaced,
  Thai: Script.Unspaced,
  Tibt: Script.Unspaced,
};

function nameOf(scripts: number): string {
  return Object.entries(Script)
    .filter(([, bit]) => scripts & bit)
    .map(([name]) => name)
    .join(' and ');
}

/** The scripts of the language when its text is in one of them, otherwise the script of most of the text. */
function ownScripts(readings: Readings): number {
  const step = Math.ceil(readings.prose.length / 12);
  const sample = readings.prose.filter((_, index) => index % step === 0);
  // What was left in English says nothing of the translation.
  const counts = countScripts(sample.map(ownWords).join(' '));
  const [most, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  const family = Object.hasOwn(families, readings.script) ? (families[readings.script] ?? 0) : 0;
  // Yi, Canadian syllables, Mongolian and the like are one class, and may use signs of each other.
  const own = [...counts].reduce((sum, [script, letters]) => sum + (script & family ? letters : 0), 0);
  return own * 5 > count
    ? family
    : most | (most === Script.Han || most === Script.Kana ? Script.Han | Script.Kana : 0);
}

function countScripts(text: string): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at < text.length; at++) {
    const script = scriptOfLetter(text.charCodeAt(at));
    if (script !== 0) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return counts;
}

/** The script of most of a unit when it is not the expected one; words that the English has too do not count. */
function mainScript(reading: Reading, expected: number): string | undefined {
  const own = withoutLanguages(withoutShared(withoutId(ownWords(reading)), reading));
  let right = 0;
  let most: { readonly script: number; readonly count: number } | undefined;
  for (const [script, count] of countScripts(own)) {
    if (script & expected) right += count;
    else if (count > (most?.count ?? 0)) most = { script, count };
  }
  if (!most) return undefined;
  const isLatin = most.script === Script.Latin;
  if (isLatin && isNames(own)) return undefined;
  if (expected & dense) right *= LETTERS_IN_DENSE;
  return most.count >= (isLatin ? FEWEST_LATIN : FEWEST) && most.count > right * 1.5
    ? nameOf(most.script)
    : undefined;
}

/** A sign of these says as much as a few Latin letters. */
const dense = Script.Han | Script.Kana | Script.Hangul;
const LETTERS_IN_DENSE = 3;

/** Whether most of the Latin words of a text have a capital: titles, people, products. */
function isNames(text: string): boolean {
  const words = text.match(/[A-Za-z]{3,}/g) ?? [];
  return words.filter((word) => /^[A-Z]/.test(word)).length * 2 > words.length;
}

/** The translation without the Latin words and signs that the English has, addresses and code. */
function ownWords(reading: Reading): string {
  const text = wordsOnly(reading);
  return reading.scripts & Script.Latin
    ? text.replace(latinWord, (word) => (reading.source.includes(word) ? '' : word))
    : text;
}

const latinWord = /[A-Za-z]+/g;

/** Words of any script that the English has too, as the names of languages in the letters of each. */
function withoutShared(text: string, { source }: Reading): string {
  if (!/[^\p{Script=Latin}\P{L}]/u.test(source)) return text;
  const shared = new Set(source.match(anyWord) ?? []);
  return text.replace(anyWord, (word) => (shared.has(word) ? '' : word));
}

const anyWord = /[\p{L}\p{M}]+/gu;

/** A list leads to texts in other languages by what these call themselves. */
function withoutLanguages(text: string): string {
  return text.replace(listEntry, (entry) => (isOwnName(entry.trim()) ? '' : entry));
}

const listEntry = /[^,،、|·•;/\n]+/g;
