import { defineRule, type TranslationRule } from '../check/rule.ts';
import { placeIn, readingsOf, wordsOnly } from '../pairs/readings.ts';
import { Trait } from '../text/characters.ts';

const rule: TranslationRule = defineRule({
  id: 'text/ellipsis',
  severity: 'note',
  summary: 'Where the English leaves nothing out, the translation does not either',
  rationale: 'Three dots in a translation often stand for words that somebody wanted to translate later.',
  remedy: 'Translate what the dots stand for, or delete them.',
  messages: { dots: 'Unexpected "{{shown}}" in {{item}}: the English leaves nothing out' },
  examples: [
    { source: 'Be fair…', target: 'Soyez justes...', expect: [] },
    { source: 'Bring tools.', target: 'Apportez des outils (râteau, pelle...).', expect: [] },
    { source: 'Be fair.', target: 'Soyez justes...', expect: ['dots'] },
    { source: 'Be fair.\n\nBe kind.', target: 'Soyez …\n\nSoyez bons...', expect: ['dots', 'dots'] },
  ],
  *check(alignment) {
    const { prose, flags } = readingsOf(alignment);
    if (!(flags & Trait.ellipsis)) return;
    // A text that writes dots by itself has them where it likes.
    if (prose.some(({ sourceFlags }) => sourceFlags & Trait.ellipsis)) return;
    for (const reading of prose) {
      if (!(reading.flags & ~reading.sourceFlags & Trait.ellipsis)) continue;
      // "Etc." and "and so on" are dots in many languages.
      if (/\betc\b|\band (?:so on|more|the like)\b|\.\.$/i.test(reading.source)) continue;
      // In brackets stand examples, and dots say that there are more.
      const found = /(?:\.{3,}|…)(?!\s?[)\]）］」』])/u.exec(wordsOnly(reading));
      if (!found) continue;
      yield {
        messageId: 'dots',
        data: { item: reading.pair.address, shown: found[0].slice(0, 6) },
        ...placeIn(reading, found.index, found.index + found[0].length),
      };
    }
  },
});

export default rule;
