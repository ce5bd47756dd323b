import { defineRule, type TranslationRule } from '../check/rule.ts';
import { isSameLanguage, scriptOf } from '../languages/registry.ts';
import type { Block, Edition } from '../model.ts';
import { codeSpans, withoutAddresses } from '../pairs/addresses.ts';
import { Script, scriptOfLetter } from '../text/characters.ts';
import { covered } from '../text/covered.ts';

const rule: TranslationRule = defineRule({
  id: 'meta/language-mismatch',
  severity: 'warning',
  ofWholeText: true,
  summary: 'A translation is in the language that its folder says',
  rationale:
    'Under the wrong name a translation is read by nobody who needs it, and checked by the wrong rules.',
  remedy: 'Move the file to the folder of its language.',
  messages: {
    script: 'Unexpected script {{shown}} of a translation into "{{lang}}", expected {{expected}}',
    declared: 'Unexpected language "{{shown}}" in the front matter of a translation into "{{lang}}"',
  },
  examples: [
    {
      source: 'Be fair to all of the members.',
      target: 'Будьте справедливы ко всем членам.',
      lang: 'ru',
      expect: [],
    },
    {
      source: 'Be fair to all of the members, and be kind to the guests.',
      target: 'Будьте справедливы ко всем членам и любезны с гостями.',
      lang: 'de',
      expect: ['script'],
    },
    {
      source: 'Read https://rowing.example/in/summer/and/winter.',
      target: 'https://rowing.example/in/summer/and/winterを読む。',
      lang: 'ja',
      expect: [],
    },
    {
      source: 'Be fair to all of the members, and be kind to the guests.\n\nPay the fee.',
      target: 'Be fair to all of the members, and be kind to the guests.\n\nПлатите взнос.',
      lang: 'ru',
      expect: [],
    },
    {
      source:
        'Get Rake 3.1 or Hoe 4.2 here: {% for one in site.tools.of.the.club %}\n\nAda Lovelace, Grace Hopper',
      target:
        'Rake 3.1 、Hoe 4.2: {% for one in site.tools.of.the.club %}ここからどうぞ\n\nAda Lovelace, Grace Hopper',
      lang: 'ja',
      expect: [],
    },
    {
      source: 'Be fair to all of the members.',
      target: 'Soyez justes envers tous les membres du club, et aimables avec les autres.',
      lang: 'ja',
      expect: ['script'],
    },
    { source: 'Be fair.', target: '---\nlang: iw\n---\n\nהיו הוגנים.', lang: 'he', expect: [] },
    { source: 'Be fair.', target: '---\nlang: es\n---\n\nSoyez justes.', lang: 'fr', expect: ['declared'] },
    {
      source: 'Be fair to all of the members, and be kind to the guests.',
      target: '---\nlang: ru\n---\n\nБудьте справедливы ко всем членам и любезны с гостями.',
      lang: 'de',
      expect: ['declared', 'script'],
    },
  ],
  *check(alignment) {
    const { lang, blocks } = alignment.translation;
    for (const block of blocks) {
      if (block.kind !== 'meta') break;
      const shown = /^\s*(?:lang|language|locale)\s*[:=]\s*["']?([A-Za-z]{2,3}(?:[-_]\w+)*)/m.exec(
        block.content,
      )?.[1];
      if (shown && !isSameLanguage(shown, lang)) {
        yield { messageId: 'declared', data: { shown, lang }, span: block.span };
      }
    }
    const expected = familyOf(scriptOf(lang));
    if (expected === undefined) return;
    const texts = alignment.pairs.flatMap((pair) =>
      pair.sources.some((unit) => unit.verbatim)
        ? []
        : pair.targets.flatMap((block) =>
            block.kind === 'code' || block.kind === 'html' ? [] : [ownText(block)],
          ),
    );
    // A few blocks from all over the text: most translations are told to be right by these alone.
    const some = texts.filter((_, index) => index % Math.ceil(texts.length / 8) === 0);
    if (isMostlyIn(expected, some)) return;
    // What is still in English is told there, and names stay as they are; of the language of the rest they say nothing.
    const rest = withoutEnglish(texts, alignment.edition);
    if (rest === undefined) return;
    const sample = rest.join(' ').slice(0, LONGEST);
    // With a part of the sample in its own script nearly all of it can be in no other.
    const least = expected === 'Latin' ? OWN_SHARE : OWN_AMONG_LATIN;
    if (ownLetters(expected, sample) >= sample.length * least) return;
    const shown = mainScript(sample);
    const also = /[-_][A-Za-z]{4}(?:[-_]|$)/.test(lang)
      ? undefined
      : otherScripts[lang.split(/[-_]/, 1)[0] ?? ''];
    if (shown !== undefined && shown !== expected && also?.includes(shown) !== true)
      yield { messageId: 'script', data: { shown, expected, lang } };
  },
});

export default rule;

/** Of the length of the sample: enough in the script of the language that the rest is names, code and English. */
const OWN_SHARE = 0.2;
/** Latin stands among all other scripts for names and terms; a text in a language of Latin has next to nothing of theirs. */
const OWN_AMONG_LATIN = 0.05;

/** Japanese has its own letters beside those of Chinese. */
function ownLetters(expected: string, sample: string): number {
  return expected === 'Han'
    ? countIn('Han', sample) + countIn('Hiragana', sample) + countIn('Katakana', sample)
    : countIn(expected, sample);
}

/** The words of a block without code, addresses and what a template does. */
function ownText(block: Block): string {
  const words = covered(block.text, codeSpans(block), ' ');
  return withoutAddresses(words, '').replace(/\{%[^\n]{0,300}?%\}|\{\{[^{}\n]{1,120}\}\}/g, ' ');
}

/** The texts without the words that the English has in these letters, too; nothing where that is nearly all of them. */
function withoutEnglish(texts: readonly string[], edition: Edition): readonly string[] | undefined {
  const words = new Set(edition.units.flatMap(({ text }) => text.toLowerCase().match(latinWord) ?? []));
  const all = texts.flatMap((text) => text.toLowerCase().match(latinWord) ?? []);
  const shared = all.filter((word) => words.has(word)).length;
  if (shared === 0) return texts;
  if (shared > all.length * ENGLISH) return undefined;
  return texts.map((text) => text.replace(latinWord, (word) => (words.has(word.toLowerCase()) ? '' : word)));
}

/** No other language has so many words of an English text. */
const ENGLISH = 0.8;
const latinWord = /[A-Za-z]{2,}/g;

const scripts = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Devanagari',
  'Bengali',
  'Thai',
  'Han',
  'Hangul',
  'Georgian',
  'Armenian',
  'Ethiopic',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Gujarati',
  'Gurmukhi',
  'Khmer',
  'Lao',
  'Myanmar',
  'Sinhala',
  'Tibetan',
  'Mongolian',
] as const;
const patterns = new Map<string, RegExp>();

/** A property of Unicode is dear to ask for: most runs ask for few. */
function countIn(script: string, text: string): number {
  let pattern = patterns.get(script);
  if (!pattern) {
    pattern = new RegExp(`\\p{Script=${script}}`, 'gu');
    patterns.set(script, pattern);
  }
  return text.match(pattern)?.length ?? 0;
}

/** Whether nearly all letters are of a script. Those that are not told apart here are counted by their property. */
function isMostlyIn(script: string, texts: readonly string[]): boolean {
  const wanted = letterScripts.get(script);
  if (wanted === undefined) {
    const text = texts.join(' ');
    return countIn(script, text) > text.length * 0.4;
  }
  let length = 0;
  let letters = 0;
  for (const text of texts) {
    length += text.length;
    for (let at = 0; at < text.length; at++) if (scriptOfLetter(text.charCodeAt(at)) === wanted) letters++;
  }
  return letters > length * 0.4;
}

const letterScripts: ReadonlyMap<string, number> = new Map([
  ['Latin', Script.Latin],
  ['Cyrillic', Script.Cyrillic],
  ['Greek', Script.Greek],
  ['Armenian', Script.Armenian],
  ['Hebrew', Script.Hebrew],
  ['Arabic', Script.Arabic],
  ['Han', Script.Han],
  ['Hangul', Script.Hangul],
]);
const codes: Readonly<Record<string, string>> = {
  Latn: 'Latin',
  Cyrl: 'Cyrillic',
  Grek: 'Greek',
  Arab: 'Arabic',
  Aran: 'Arabic',
  Hebr: 'Hebrew',
  Deva: 'Devanagari',
  Beng: 'Bengali',
  Thai: 'Thai',
  Hans: 'Han',
  Hant: 'Han',
  Jpan: 'Han',
  Kore: 'Hangul',
  Geor: 'Georgian',
  Armn: 'Armenian',
  Ethi: 'Ethiopic',
  Taml: 'Tamil',
  Telu: 'Telugu',
  Knda: 'Kannada',
  Mlym: 'Malayalam',
  Gujr: 'Gujarati',
  Guru: 'Gurmukhi',
  Khmr: 'Khmer',
  Laoo: 'Lao',
  Mymr: 'Myanmar',
  Sinh: 'Sinhala',
  Tibt: 'Tibetan',
  Mong: 'Mongolian',
};

/** Languages that are written in a second script by many, and often tagged without it. */
const otherScripts: Readonly<Record<string, readonly string[]>> = {
  az: ['Cyrillic', 'Arabic'],
  bm: ['Ethiopic'],
  bs: ['Cyrillic'],
  crh: ['Cyrillic'],
  ha: ['Arabic'],
  iu: ['Latin'],
  kk: ['Latin', 'Arabic'],
  kmr: ['Arabic', 'Cyrillic'],
  kok: ['Latin'],
  ks: ['Devanagari'],
  ku: ['Arabic', 'Cyrillic', 'Latin'],
  ky: ['Latin', 'Arabic'],
  mn: ['Mongolian', 'Latin'],
  ms: ['Arabic'],
  nan: ['Latin'],
  hak: ['Latin'],
  pa: ['Arabic'],
  sa: ['Latin'],
  sat: ['Latin', 'Devanagari', 'Bengali'],
  sd: ['Devanagari'],
  sh: ['Cyrillic', 'Latin'],
  shi: ['Latin'],
  sr: ['Latin'],
  tg: ['Latin', 'Arabic'],
  tk: ['Cyrillic', 'Arabic'],
  tt: ['Latin', 'Arabic'],
  ug: ['Latin', 'Cyrillic'],
  uz: ['Cyrillic', 'Arabic'],
  vai: ['Latin'],
  zgh: ['Latin'],
};

function familyOf(script: string): string | undefined {
  return codes[script];
}

/** In UTF-16 units: of more texts the first are enough. */
const LONGEST = 4000;

/** The script of more than four fifths of the letters that are counted, when there are enough of them. */
function mainScript(sample: string): string | undefined {
  let total = 0;
  let best: { script: string; count: number } | undefined;
  for (const script of scripts) {
    const count = countIn(script, sample);
    total += count;
    if (count > (best?.count ?? 0)) best = { script, count };
  }
  return best && total >= 30 && best.count > total * 0.8 ? best.script : undefined;
}
