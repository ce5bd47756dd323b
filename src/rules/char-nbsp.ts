import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Span } from '../model.ts';
import { matchesIn, placeIn, readingsOf } from '../pairs/readings.ts';
import { Trait } from '../text/characters.ts';

const rule: TranslationRule = defineRule({
  id: 'char/nbsp',
  severity: 'note',
  summary: 'No no-break space stands beside another space or at the edge of an item',
  rationale: 'There it keeps nothing together; it was left over from another program and leaves gaps.',
  remedy: 'Delete it.',
  messages: { stray: 'Unexpected no-break space in {{item}}: nothing is kept together by it' },
  examples: [
    { source: 'Be fair: always.', target: 'Soyez justes\u00a0: toujours.', expect: [] },
    { source: 'Be fair.', target: 'Soyez \u00a0justes.', expect: ['stray'] },
    {
      source: 'Be fair. Be kind.',
      target: 'Soyez \u00a0justes. Soyez\u00a0\u00a0bons.',
      expect: ['stray', 'stray'],
    },
  ],
  *check(alignment) {
    const { prose, flags } = readingsOf(alignment);
    if (!(flags & Trait.noBreak)) return;
    for (const reading of prose) {
      // Where the English has one too, it is meant to be seen.
      if (!(reading.flags & Trait.noBreak) || reading.sourceFlags & Trait.noBreak) continue;
      for (const found of matchesIn(reading.target, stray)) {
        const span = { start: found.index, end: found.index + found[0].length };
        yield {
          messageId: 'stray',
          data: { item: reading.pair.address },
          ...placeIn(reading, span.start, span.end),
          // Between two of them the words would grow together.
          ...(isBesideGap(reading.target, span) && { replace: [{ span, text: '' }] }),
        };
      }
    }
  },
});

export default rule;

/** Several in a row are one. */
const stray =
  /(?<![^ \n])[\u00a0\u202f\u2007]+|[\u00a0\u202f\u2007]+(?![^ \n])|\u00a0[\u00a0\u202f\u2007]+|[\u00a0\u202f\u2007]+\u00a0/g;

/** Whether a usual space, a line end or the edge of the item stands beside it. */
function isBesideGap(text: string, { start, end }: Span): boolean {
  return [text.charAt(start - 1), text.charAt(end)].some((one) => one === '' || one === ' ' || one === '\n');
}
