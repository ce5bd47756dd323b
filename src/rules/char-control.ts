import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Replacement } from '../model.ts';
import { countUnits, placeIn, readingsOf } from '../pairs/readings.ts';
import { Trait } from '../text/characters.ts';

const rule: TranslationRule = defineRule({
  id: 'char/control',
  severity: 'warning',
  summary: 'No control character, half character or private character is in the text',
  rationale:
    'Controls and halves of characters break files on their way, and private characters are other ones elsewhere.',
  remedy: 'Delete it, or write the character that was meant.',
  messages: {
    control: 'Unexpected control character {{code}} in {{item}}',
    private: 'Unexpected private character {{code}} in {{item}}: it means something else in every font',
  },
  examples: [
    { source: 'Be fair.', target: 'Soyez\njustes.', expect: [] },
    { source: 'Be fair.', target: 'Soyez\u0007 justes.', expect: ['control'] },
    { source: 'Be fair.', target: 'Soyez\u0085 jus\ue000tes.', expect: ['control', 'private'] },
  ],
  *check(alignment) {
    const { all, flags } = readingsOf(alignment);
    if (!(flags & Trait.control)) return;
    let isOwnScript: boolean | undefined;
    for (const reading of all) {
      if (!(reading.flags & Trait.control)) continue;
      const told = new Set<string>();
      for (const found of reading.target.matchAll(control)) {
        // One character throughout a unit is one mistake.
        if (told.has(found[0])) continue;
        told.add(found[0]);
        const point = found[0].codePointAt(0) ?? 0;
        const isPrivate = privateUse.test(found[0]);
        if (isPrivate) {
          // A script that Unicode does not have yet can only be written so.
          isOwnScript ??= countUnits(all, ({ target }) => privateUse.test(target)) >= OWN_SCRIPT;
          if (isOwnScript) continue;
        }
        const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
        yield {
          messageId: isPrivate ? 'private' : 'control',
          data: { item: reading.pair.address, code },
          ...placeIn(reading, found.index, found.index + found[0].length),
          // One finding stands for all of a kind, so all of them go. Others may stand for a character that was meant.
          ...(needless.test(found[0]) && { replace: placesOf(reading.target, found[0]) }),
        };
      }
    }
  },
});

export default rule;

const OWN_SCRIPT = 3;
const privateUse = /\p{Co}/u;
/** U+FFFD is what is left of other characters and has a rule of its own. */
const control = /(?![\t\n\r])\p{Cc}|[\p{Co}\p{Cs}\u2028\u2029\ufdd0-\ufdef\ufffe\uffff]/gu;
/** Controls that no program writes for a character, as it does for the line ends among them. */
const needless = /[\u0000-\u0008\u000e-\u001f\u007f]/;

function placesOf(text: string, sign: string): readonly Replacement[] {
  const places: Replacement[] = [];
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1))
    places.push({ span: { start: at, end: at + sign.length }, text: '' });
  return places;
}
