import { defineRule, type TranslationRule } from '../check/rule.ts';
import { mostOfJoin } from '../pairs/certainty.ts';
import { freshness, sideBySide } from '../pairs/pairs.ts';

const rule: TranslationRule = defineRule({
  id: 'structure/item-merged',
  severity: 'error',
  milder: ['warning', 'note'],
  explains: ['text/', 'structure/sentence-count', 'structure/nesting', 'structure/alignment-doubtful'],
  summary: 'Two items of the English are not one item in the translation',
  rationale: 'Items that run together cannot be referred to one by one, and every later number shifts.',
  remedy: 'Divide the text as the English divides it.',
  messages: {
    merged: 'Unexpected single item for {{items}}, expected {{count}}',
    indented:
      'Unexpected single item for {{items}}, expected {{count}}: the line of the second is indented too far to begin an item',
  },
  examples: [
    {
      source: 'Be fair to all.\n\nBe kind to all.',
      target: 'Soyez justes envers tous.\n\nSoyez aimables envers tous.',
      expect: [],
    },
    {
      source:
        'Rowing in the dark is forbidden to all.\n\nThe red boat is for guests only\n\nKeys hang behind the door of the shed.',
      target: 'Il est interdit à tous de ramer la nuit.\n\nLes clés sont derrière la porte du hangar.',
      expect: [],
    },
    {
      source:
        '1. Respect the rights of every member.\n2. Do not disturb the meetings of others.\n3. Pay in time.',
      target:
        '1. Respecter les droits de chaque membre. Ne pas troubler les réunions des autres.\n3. Payer à temps.',
      expect: ['merged'],
    },
    {
      source:
        '1. Respect the rights of every member.\n2. Do not disturb the meetings of others.\n3. Pay in time.\n4. Bring your papers with you to the office.\n5. Leave the rooms as you found them.',
      target:
        '1. Respecter les droits de chaque membre. Ne pas troubler les réunions des autres.\n3. Payer à temps.\n4. Apporter ses papiers au bureau avec soi. Laisser les salles comme on les a trouvées.',
      expect: ['merged', 'merged'],
    },
    {
      source:
        '- 2a) Bring a pen.\n    - 2a1) It may be of any colour.\n        - 2a1a) Blue ones are read best by machines.\n- 2b) Sign here.',
      target:
        '- 2a) Apportez un stylo.\n\t- 2a1) Il peut être de toute couleur.\n            - 2a1a) Les bleus se lisent le mieux à la machine.\n- 2b) Signez ici.',
      expect: ['indented'],
    },
  ],
  *check(alignment) {
    for (const pair of alignment.pairs) {
      // What was one in the English that it was made from is stale, and says so.
      if (pair.relation !== 'merged' || freshness(alignment, pair)?.sourceChanged) continue;
      const items = pair.sources.map((unit) => unit.address).join(' + ');
      yield {
        messageId: pair.targets.some(({ content }) => markInside.test(content)) ? 'indented' : 'merged',
        data: { items, count: pair.sources.length },
        pair,
        comparison: sideBySide(pair),
        ...mostOfJoin(alignment, pair),
      };
    }
  },
});

/** A mark of a list at the beginning of a line that is no item of its own. */
const markInside = /\n[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]/;

export default rule;
