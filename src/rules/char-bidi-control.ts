import { defineRule, type TranslationRule } from '../check/rule.ts';
import { matchesIn, placeIn, readingsOf } from '../pairs/readings.ts';
import { Script, Trait } from '../text/characters.ts';

const rule: TranslationRule = defineRule({
  id: 'char/bidi-control',
  severity: 'warning',
  summary: 'No control of the direction of writing turns words round or is left open',
  rationale:
    'An override shows other words than are there, and what is left open turns the text that follows. Both have been used to deceive readers.',
  remedy:
    'Delete the control, or close what it opens. Marks and isolates are fine in texts written from the right.',
  messages: {
    override: 'Unexpected override of direction {{code}} in {{item}}',
    unbalanced:
      'Unexpected control of direction {{code}} in {{item}}, expected one that is opened and closed',
    needless: 'Unexpected control of direction {{code}} in {{item}}: nothing there is written from the right',
  },
  examples: [
    { source: 'Ask FIDE.', target: 'اسأل \u2066FIDE\u2069.', lang: 'ar', expect: [] },
    { source: 'Be fair.', target: 'היו \u200fהוגנים.', lang: 'he', expect: [] },
    { source: 'Be fair.', target: 'Soyez \u202ejustes\u202c.', expect: ['override'] },
    {
      source: 'Be fair.\n\nBe kind.',
      target: 'كونوا \u2067منصفين.\n\n\u202bكونوا لطفاء.',
      lang: 'ar',
      expect: ['unbalanced', 'unbalanced'],
    },
    { source: 'Be fair.', target: 'Soyez \u200ejustes.', expect: ['needless'] },
  ],
  *check(alignment) {
    const { all, flags, scripts } = readingsOf(alignment);
    if (!(flags & Trait.bidi)) return;
    const fromRight = (scripts & (Script.Hebrew | Script.Arabic | Script.Other)) !== 0;
    for (const reading of all) {
      if (!(reading.flags & Trait.bidi)) continue;
      for (const { at, messageId } of faults(reading.target, fromRight)) {
        const code = reading.target.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
        yield {
          messageId,
          data: { item: reading.pair.address, code: `U+${code}` },
          ...placeIn(reading, at, at + 1),
        };
      }
    }
  },
});

export default rule;

const controls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

interface Fault {
  readonly at: number;
  readonly messageId: 'override' | 'unbalanced' | 'needless';
}

/** One finding for every control that is wrong; the end of an override goes with its beginning. */
function faults(text: string, fromRight: boolean): readonly Fault[] {
  const found: Fault[] = [];
  const open: { readonly at: number; readonly code: number }[] = [];
  for (const { index: at, 0: sign } of matchesIn(text, controls)) {
    const code = sign.charCodeAt(0);
    const closes = code === 0x202c || code === 0x2069;
    const marks = code === 0x061c || code === 0x200e || code === 0x200f;
    if (code === 0x202d || code === 0x202e) found.push({ at, messageId: 'override' });
    else if (!fromRight && !closes) found.push({ at, messageId: 'needless' });
    if (marks) continue;
    if (!closes) {
      open.push({ at, code });
      continue;
    }
    const last = open.at(-1);
    if (last && last.code >= 0x2066 === (code === 0x2069)) open.pop();
    else found.push({ at, messageId: 'unbalanced' });
  }
  if (fromRight) {
    for (const { at, code } of open)
      if (code !== 0x202d && code !== 0x202e) found.push({ at, messageId: 'unbalanced' });
  }
  return found;
}
