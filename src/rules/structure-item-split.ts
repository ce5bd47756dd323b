import { defineRule, type TranslationRule } from '../check/rule.ts';
import { mostOfJoin } from '../pairs/certainty.ts';
import { freshness, sideBySide } from '../pairs/pairs.ts';

const rule: TranslationRule = defineRule({
  id: 'structure/item-split',
  severity: 'error',
  milder: ['warning', 'note'],
  explains: ['text/', 'structure/sentence-count', 'structure/nesting', 'structure/alignment-doubtful'],
  summary: 'One item of the English is not two items in the translation',
  rationale: 'An item that was divided gives its readers one rule more, and every later number shifts.',
  remedy: 'Put the parts together as the English has them.',
  messages: { split: 'Unexpected {{count}} items for {{item}}, expected one' },
  examples: [
    { source: 'Be fair and kind.', target: 'Soyez justes et aimables.', expect: [] },
    {
      source: '- Ponds and lakes\n- Rivers\n- Wells in the yard',
      target: '- Étangs et lacs\n- Sources\n- Rivières\n- Puits dans la cour',
      expect: [],
    },
    {
      source: 'Respect the rights of every member. Do not disturb the meetings of others.\n\nPay in time.',
      target:
        'Respectez les droits de chaque membre.\n\nNe troublez pas les réunions des autres.\n\nPayez à temps.',
      expect: ['split'],
    },
    {
      source:
        'Respect the rights of every member. Do not disturb the meetings of others.\n\nPay.\n\nBring all of your papers to the office with you. Leave the rooms as you found them.',
      target:
        'Respectez les droits de chaque membre.\n\nNe troublez pas les réunions des autres.\n\nPayez.\n\nApportez tous vos papiers au bureau.\n\nLaissez les salles comme vous les avez trouvées.',
      expect: ['split', 'split'],
    },
  ],
  *check(alignment) {
    for (const pair of alignment.pairs) {
      // What was several in the English that it was made from is stale, and says so.
      if (pair.relation !== 'split' || freshness(alignment, pair)?.sourceChanged) continue;
      yield {
        messageId: 'split',
        data: { item: pair.address, count: pair.targets.length },
        pair,
        comparison: sideBySide(pair),
        ...mostOfJoin(alignment, pair),
      };
    }
  },
});

export default rule;
