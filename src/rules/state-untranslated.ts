import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Block } from '../model.ts';

const rule: TranslationRule = defineRule({
  id: 'state/untranslated',
  severity: 'error',
  summary: 'No item is empty',
  rationale: 'An empty item shows its number and keeps its rule from the reader.',
  remedy: 'Translate the English shown here.',
  messages: { empty: 'Empty {{item}}, expected a translation' },
  examples: [
    { source: '1. Be fair.\n2. Be kind.', target: '1. Être juste.\n2. Être aimable.', expect: [] },
    { source: '1. Be fair.\n2. Be kind.', target: '1. Être juste.\n2.', expect: ['empty'] },
    {
      source: '# Code\n\n| Ada Rook |\n| --- |\n| Be fair. |',
      target: '# Code\n\n| <img src="rook.png"> |\n| --- |\n| Soyez justes. |',
      expect: [],
    },
    { source: '# Code\n\n1. Be fair.\n2. Be kind.', target: '# Code\n\n1.\n2.', expect: ['empty', 'empty'] },
  ],
  *check(alignment) {
    for (const pair of alignment.pairs) {
      const unit = pair.sources[0];
      if (!unit?.translatable || unit.clause || unit.text === '' || pair.targets.length === 0) continue;
      if (pair.targets.some((block) => block.text !== '' || hasPicture(block))) continue;
      yield {
        messageId: 'empty',
        data: { item: unit.address },
        pair,
        comparison: { type: 'pair', left: unit.text, right: '' },
      };
    }
  },
});

/** A picture without words is not empty. */
function hasPicture({ marks }: Block): boolean {
  return marks.some(
    ({ type, target }) => type === 'image' || (type === 'html' && /^<(?:img|svg|picture)\b/i.test(target)),
  );
}

export default rule;
