import { defineRule, type TranslationRule } from '../check/rule.ts';
import { isNeededInvisible, isOwnWay } from '../languages/invisible.ts';
import type { Span } from '../model.ts';
import { countUnits, matchesIn, placeIn, type Reading, readingsOf } from '../pairs/readings.ts';
import { Trait } from '../text/characters.ts';
import { addTo } from '../text/lists-by-key.ts';

const rule: TranslationRule = defineRule({
  id: 'char/invisible',
  severity: 'warning',
  summary: 'No character is there that nobody can see and the script does not need',
  rationale:
    'Searching, comparing and reading aloud stumble over characters without width, and words can be hidden in them.',
  remedy: 'Delete it. Joiners and break marks that the script needs are let be.',
  messages: { invisible: 'Unexpected invisible character {{code}} in {{item}}' },
  examples: [
    { source: 'Be fair.', target: 'می‌خواهیم منصف باشیم.', lang: 'fa', expect: [] },
    { source: 'Be fair.', target: 'ตัวอย่าง\u200bภาษาไทย', lang: 'th', expect: [] },
    { source: 'Be fair.', target: 'Soyez ju\u200bstes.', expect: ['invisible'] },
    { source: 'Be a member.', target: 'Seid Vereins&shy;mitglied.', lang: 'de', expect: [] },
    { source: 'Be a member.', target: 'Seid Vereins\u00admitglied.', lang: 'de', expect: ['invisible'] },
    { source: '⚪ \ufe0f 1. Be fair.', target: '⚪ \ufe0f 1. Soyez justes.', expect: [] },
    { source: '⚪ \ufe0f 1. Be fair.', target: 'Soyez ju\ufe0fstes. ⚪ \ufe0f 1.', expect: ['invisible'] },
    { source: 'Be fair.', target: 'So\u200byez \u200b\u200bjustes.', expect: ['invisible'] },
    {
      source: 'Be fair.',
      target: 'Soyez\u{e0041} justes\ufeff.',
      expect: ['invisible', 'invisible'],
    },
  ],
  *check(alignment) {
    const { all, flags } = readingsOf(alignment);
    if (!(flags & Trait.invisible)) return;
    const units = new Map<string, number>();
    const unitsWith = (sign: string): number => {
      const known = units.get(sign) ?? countUnits(all, ({ target }) => target.includes(sign));
      units.set(sign, known);
      return known;
    };
    // What is written out as "&shy;" hides from nobody who looks into the file.
    const isWrittenOut =
      alignment.translation.text.includes('&shy;') && !alignment.translation.text.includes('\u00ad');
    for (const reading of all) {
      if (!(reading.flags & Trait.invisible)) continue;
      let done = 0;
      // The same sign again and again in one item is one fault.
      const places = new Map<string, Span[]>();
      for (const found of matchesIn(reading.target, invisible)) {
        const [sign] = found;
        if (found.index < done || isNeededInvisible(reading.target, found.index)) continue;
        if (sign === '\u00ad' && isWrittenOut) continue;
        if (isOwnWay(sign) && unitsWith(sign) >= OWN_WAY) continue;
        if (isOfEnglish(reading, found.index, sign)) continue;
        let end = found.index + sign.length;
        while (reading.target.startsWith(sign, end) && !isNeededInvisible(reading.target, end))
          end += sign.length;
        done = end;
        addTo(places, sign, { start: found.index, end });
      }
      for (const [sign, spans] of places) {
        const [first = { start: 0, end: 0 }] = spans;
        const point = sign.codePointAt(0) ?? 0;
        yield {
          messageId: 'invisible',
          data: {
            item: reading.pair.address,
            code: `U+${point.toString(16).toUpperCase().padStart(4, '0')}`,
          },
          ...placeIn(reading, first.start, first.end),
          replace: spans.map((span) => ({ span, text: '' })),
        };
      }
    }
  },
});

export default rule;

/** Whether the English has the same signs around it, none of which is a letter: what it has there stays. */
function isOfEnglish({ source, target }: Reading, at: number, sign: string): boolean {
  const around = target.slice(Math.max(0, at - BESIDE), at + sign.length + BESIDE);
  return !/\p{L}/u.test(around) && source.includes(around);
}

/** Code units on either side. */
const BESIDE = 2;

/** A translation that has a soft hyphen in so many units is hyphenated on purpose. */
const OWN_WAY = 4;

const invisible =
  /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2065\u206a-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]|\udb40[\udc00-\udfff]/g;
