import { defineRule, type TranslationRule } from '../check/rule.ts';
import { placeIn, readingsOf, wordsOnly } from '../pairs/readings.ts';
import { Script } from '../text/characters.ts';

const rule: TranslationRule = defineRule({
  id: 'text/danda',
  severity: 'note',
  summary: 'Sentences of a text with dandas end in dandas, not in bars or full stops',
  rationale:
    'A bar of the keyboard looks like a danda and is none: searching and reading aloud take it for nothing.',
  remedy: 'Write "।".',
  messages: { bar: 'Unexpected "{{shown}}" in {{item}}, expected "।" as in the rest of the translation' },
  examples: [
    { source: 'Be fair.', target: 'निष्पक्ष रहें।', lang: 'hi', expect: [] },
    {
      source: 'Write `||` or ||.',
      target: 'वहाँ `||` या || लिखें।',
      lang: 'hi',
      expect: [],
    },
    { source: 'On dogs | The Club', target: 'कुत्तों पर | क्लब।', lang: 'hi', expect: [] },
    {
      source: 'On dogs | The Club. Be kind.',
      target: 'कुत्तों पर | क्लब। दयालु रहें|',
      lang: 'hi',
      expect: ['bar'],
    },
    {
      source: 'On dogs | The Club. Be kind.',
      target: 'कुत्तों पर | क्लब| दयालु रहें।',
      lang: 'hi',
      expect: ['bar'],
    },
    { source: 'Be fair. Be kind.', target: 'निष्पक्ष रहें। दयालु रहें|', lang: 'hi', expect: ['bar'] },
    {
      source: 'Be fair.\n\nBe kind.\n\nBe calm.\n\nBe true.\n\nBe free.',
      target: 'निष्पक्ष रहें।\n\nदयालु रहें|\n\nशांत रहें।\n\nसच्चे रहें.\n\nमुक्त रहें।',
      lang: 'hi',
      expect: ['bar', 'bar'],
    },
  ],
  *check(alignment) {
    const { prose, scripts } = readingsOf(alignment);
    if (!(scripts & Script.Indic)) return;
    let dandas = 0;
    for (const { target } of prose) if (target.includes('।')) dandas++;
    if (dandas === 0) return;
    const found = prose.flatMap((reading) => {
      if (reading.pair.sources[0]?.kind === 'heading') return [];
      const text = wordsOnly(reading);
      // A bar of the English parts names, as of a talk and of who gave it: so many are none of the sentences.
      let parting = reading.source.split(/(?<!\|)\|(?!\|)/).length - 1;
      const endsInBar = /\|\s*$/.test(reading.source);
      const match = [...text.matchAll(bar)].find(({ 0: shown, index }) => {
        const isLast = text.slice(index + shown.length).trim() === '';
        return shown !== '|' || (isLast && !endsInBar) || parting-- <= 0;
      });
      return match ? [{ reading, match }] : [];
    });
    // A text that is half one and half the other has two ways of writing.
    if (found.length > Math.max(1, dandas)) return;
    for (const { reading, match } of found) {
      const end = match.index + match[0].length;
      yield {
        messageId: 'bar',
        data: { item: reading.pair.address, shown: match[0].trim() },
        ...placeIn(reading, match.index, end),
      };
    }
  },
});

export default rule;

/** Not "||" nor what stands between signs of a formula or a table. */
const bar = /(?<=(?!\p{Nd})[\u0900-\u0dff]\s?)[|.](?=\s*$)|(?<=[\u0900-\u0dff]\s?)\|(?![|&=])/gu;
