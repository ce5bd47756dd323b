import { defineRule, type TranslationRule } from '../check/rule.ts';
import { nestingRows } from '../pairs/nesting.ts';

const rule: TranslationRule = defineRule({
  id: 'structure/nesting',
  severity: 'warning',
  summary: 'Items keep their kind and level: numbers stay numbers, bullets stay bullets',
  rationale:
    'A number that became a bullet can no longer be referred to; another level changes what depends on what.',
  remedy: 'Write the item as the English has it: "1." for a number, "-" for a bullet, indented alike.',
  messages: {
    kind: 'Unexpected {{shown}} for {{item}}, expected {{expected}}',
    level: 'Unexpected level {{shown}} of {{item}}, expected {{expected}}',
    kinds: 'Unexpected {{shown}} for {{count}} items from {{item}} to {{last}}, expected {{expected}}',
    levels:
      'Unexpected levels of {{count}} items from {{item}} to {{last}}: the first stands on level {{shown}}, expected {{expected}}, and the others are off by as much',
  },
  examples: [
    { source: '- Be fair.\n- Be kind.', target: '* Être juste.\n* Être aimable.', expect: [] },
    {
      source: '1. Be fair.\n2. Be kind.',
      target: '- Être juste.\n- Être aimable.',
      expect: ['kinds'],
    },
    {
      source: '1. Be fair:\n   - to members\n   - to guests',
      target: '1. Être juste :\n   - envers les membres\n\n- envers les invités',
      expect: ['level'],
    },
    {
      source:
        '- Be fair to all.\n- Be kind:\n  - to members of the club\n  - to guests of the club\n\nPay in time.',
      target:
        '- Soyez justes envers tous.\n- Soyez aimables :\n\n- envers les membres du club\n- envers les hôtes du club\n\nPayez à temps.',
      expect: ['levels'],
    },
    {
      source:
        '1. Be fair to all.\n2. Be kind to all.\n\n# Boat 27\n\nThe boat of club 81 leaves at 10.\n\nBoat 30 leaves at 11.\n\n1. Come in time.\n2. Leave in time.',
      target:
        '- Être juste envers tous.\n- Être aimable envers tous.\n\n# Bateau 27\n\nLe bateau du club 81 part à 10 heures.\n\nLe bateau 30 part à 11 heures.\n\n- Venir à l’heure.\n- Partir à l’heure.',
      expect: ['kinds', 'kinds'],
    },
  ],
  *check(alignment) {
    for (const { by, pairs } of nestingRows(alignment)) {
      const [pair] = pairs;
      const [unit, block] = [pair?.sources[0], pair?.targets[0]];
      if (!pair || !unit || !block) continue;
      const data = { item: unit.address, shown: block[by], expected: unit[by] };
      if (pairs.length === 1) yield { messageId: by, data, pair };
      else
        yield {
          messageId: by === 'kind' ? 'kinds' : 'levels',
          data: { ...data, last: pairs.at(-1)?.address ?? '', count: pairs.length },
          pair,
        };
    }
  },
});

export default rule;
