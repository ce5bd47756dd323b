import { defineRule, type TranslationRule } from '../check/rule.ts';
import { matchesIn, placeIn, readingsOf } from '../pairs/readings.ts';
import { Script } from '../text/characters.ts';

const rule: TranslationRule = defineRule({
  id: 'text/kashida',
  severity: 'note',
  summary: 'Words of Arabic script are not drawn out with kashidas',
  rationale: 'Drawn-out words are not found by searching and are broken by other fonts.',
  remedy: 'Delete the kashida; programs that set texts draw words out where they must.',
  messages: { kashida: 'Unexpected kashida in "{{word}}" in {{item}}' },
  examples: [
    { source: 'Be fair in 2003.', target: 'كونوا منصفين 2003 هـ.', lang: 'ar', expect: [] },
    { source: 'Be fair.', target: 'كونـوا منصفين.', lang: 'ar', expect: ['kashida'] },
    { source: 'Be fair.', target: 'كونـوا منصفـين.', lang: 'ar', expect: ['kashida', 'kashida'] },
  ],
  *check(alignment) {
    const { prose, scripts } = readingsOf(alignment);
    if (!(scripts & Script.Arabic)) return;
    for (const reading of prose) {
      if (!reading.target.includes('ـ')) continue;
      for (const found of matchesIn(reading.target, drawn)) {
        yield {
          messageId: 'kashida',
          data: { item: reading.pair.address, word: found[0].slice(0, 40) },
          ...placeIn(reading, found.index, found.index + found[0].length),
        };
      }
    }
  },
});

export default rule;

/** A kashida between two letters that are none. */
const drawn = /[\u0620-\u063f\u0641-\u06d3]ـ+[\u0620-\u063f\u0641-\u06d3]/gu;
