import { defineRule, type TranslationRule } from '../check/rule.ts';
import { matchesIn, placeIn, readingsOf, wordsOnly } from '../pairs/readings.ts';
import { Script } from '../text/characters.ts';

const rule: TranslationRule = defineRule({
  id: 'text/half-width',
  severity: 'note',
  summary: 'Marks between Chinese and Japanese characters are as wide as in the rest of the translation',
  rationale:
    'A comma or a full stop of the Latin keyboard is easily overlooked in a line of wide characters.',
  remedy: 'Put the wide mark, as elsewhere in the translation.',
  messages: {
    half: 'Unexpected "{{shown}}" in {{item}}, expected "{{expected}}" as in the rest of the translation',
  },
  examples: [
    {
      source: 'Be fair, and kind.\n\nBe calm, and brief.\n\nBe true, and bold.\n\nBe free, and glad.',
      target: '要公正,友善。\n\n要冷静,简短。\n\n要真诚,勇敢。\n\n要自由,高兴。',
      lang: 'zh-Hans',
      expect: [],
    },
    {
      source: 'Be fair, and kind, and true.\n\nBe calm, and brief.\n\nUse Rake, 2,000 of them.',
      target: '要公正，友善，真诚。\n\n要冷静，简短。\n\n用 Rake,2,000 个。',
      lang: 'zh-Hans',
      expect: [],
    },
    {
      source: 'Be fair, and kind, and true.\n\nBe calm, and brief.\n\nBe true, and bold.',
      target: '要公正，友善，真诚。\n\n要冷静，简短。\n\n要真诚, 勇敢。',
      lang: 'zh-Hans',
      expect: ['half'],
    },
    {
      source: 'Be fair. Be kind. Be true.\n\nBe calm. Be brief.\n\nAre you bold? Be glad.',
      target:
        '要公正。要友善。要真诚。\n\n要冷静.要简短。\n\n你勇敢吗？你高兴吗？你自由吗？你真诚吗?要高兴。',
      lang: 'zh-Hans',
      expect: ['half', 'half'],
    },
  ],
  *check(alignment) {
    const { prose, scripts, script } = readingsOf(alignment);
    if (!(scripts & Script.Han) || !wide.has(script)) return;
    const counts = new Map<string, number>();
    const found = prose.flatMap((reading) => {
      const text = wordsOnly(reading);
      for (const [mark] of text.matchAll(wideMarks)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
      return [...matchesIn(text, halfMarks)].map(({ 0: shown, index: at }) => ({ reading, shown, at }));
    });
    for (const { shown } of found) counts.set(shown, (counts.get(shown) ?? 0) + 1);
    for (const { reading, shown, at } of found) {
      const expected = (wideFor.get(shown) ?? []).find(
        (mark) => (counts.get(mark) ?? 0) >= FEWEST * (counts.get(shown) ?? 0),
      );
      if (expected === undefined) continue;
      const data = { item: reading.pair.address, shown, expected };
      const end = reading.target.charAt(at + 1) === ' ' ? at + 2 : at + 1;
      yield {
        messageId: 'half',
        data,
        ...placeIn(reading, at, at + 1),
        replace: [{ span: { start: at, end }, text: expected }],
      };
    }
  },
});

export default rule;

/** Scripts whose marks are as wide as their characters; Korean has those of Latin. */
const wide: ReadonlySet<string> = new Set(['Hans', 'Hant', 'Hani', 'Jpan', 'Bopo']);

/** Wide marks for each half one, of which both are in use. */
const FEWEST = 3;

const wideFor: ReadonlyMap<string, readonly string[]> = new Map([
  [',', ['，', '、']],
  ['.', ['。']],
  [';', ['；']],
  ['?', ['？']],
  ['!', ['！']],
]);
const wideMarks = /[，、。；？！]/gu;
const halfMarks =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[,.;?!](?= ?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;
