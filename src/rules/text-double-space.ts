import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Span } from '../model.ts';
import { matchesIn, placeIn, type Reading, readingsOf } from '../pairs/readings.ts';
import { Trait } from '../text/characters.ts';

const rule: TranslationRule = defineRule({
  id: 'text/double-space',
  severity: 'note',
  summary: 'One space stands between words, not two',
  rationale: 'A second space is often where a word was deleted.',
  remedy: 'Delete one of them.',
  messages: { double: 'Unexpected second space in {{item}}' },
  examples: [
    { source: 'Be fair.  Be kind.', target: 'Soyez justes. Soyez bons.', expect: [] },
    { source: 'Be fair.', target: 'Soyez  justes.', expect: ['double'] },
    { source: 'Be fair. Be kind.', target: 'Soyez  justes. Soyez   bons.', expect: ['double', 'double'] },
  ],
  *check(alignment) {
    const { prose, flags } = readingsOf(alignment);
    if (!(flags & Trait.doubleSpace)) return;
    for (const reading of prose) {
      // What the English has may be in the translation, too.
      if (!(reading.flags & ~reading.sourceFlags & Trait.doubleSpace)) continue;
      for (const found of matchesIn(reading.target, doubled)) {
        // A no-break space beside another space has a rule of its own.
        if (/[\u00a0\u202f]/.test(found[0])) continue;
        const span = { start: found.index, end: found.index + found[0].length };
        if (isAroundElement(reading, span)) continue;
        yield {
          messageId: 'double',
          data: { item: reading.pair.address },
          ...placeIn(reading, span.start, span.end),
          replace: [{ span, text: found[0].charAt(0) }],
        };
      }
    }
  },
});

export default rule;

/** Between the spaces stands what is no text: an image, a line break, a code of an exchange file. */
function isAroundElement({ pair }: Reading, { start, end }: Span): boolean {
  return pair.targets.some(({ marks }) =>
    marks.some(({ span }) => span.start === span.end && span.start >= start && span.end <= end),
  );
}

const doubled = /[ \u00a0\u2000-\u200a\u202f\u3000]{2,}/g;
