import { defineRule, type TranslationRule } from '../check/rule.ts';
import { isCertainGap } from '../pairs/certainty.ts';
import { hardlyBegun } from '../pairs/hardly-begun.ts';
import { missingSections } from '../pairs/pairs.ts';

const rule: TranslationRule = defineRule({
  id: 'structure/section-missing',
  severity: 'error',
  milder: ['warning'],
  summary: 'Every section of the English is in the translation',
  rationale: 'A translation without the preamble or without a list is another document.',
  remedy:
    'Translate the section and put it at this place. If only the English is to have it, as a list of the translations, accept the finding with "urtext accept LANG --finding structure/section-missing".',
  messages: {
    missing: 'Missing section "{{section}}" with {{count}} items, from {{first}} to {{last}}',
    items: 'Missing {{count}} items in a row, from {{first}} to {{last}}',
    itemsWithin:
      'Missing {{count}} items in a row, from {{first}} to {{last}}, unless their words stand in the text before them',
  },
  examples: [
    {
      source: '# Code\n\n## Scope\n\nIt applies to members.\n\nIt applies to guests.',
      target: '# Code\n\n## Champ\n\nIl s’applique aux membres.\n\nIl s’applique aux invités.',
      expect: [],
    },
    {
      source: '# Code\n\nBe fair.\n\n## Scope\n\nIt applies to members.\n\nIt applies to guests.',
      target: '# Code\n\nSoyez justes.',
      expect: ['missing'],
    },
    {
      source: '# Code\n\nBe fair.\n\n## Scope\n\nIt applies to all.\n\n## Appeal\n\nAnyone may appeal.',
      target: '# Code\n\nSoyez justes.',
      expect: ['missing', 'missing'],
    },
    {
      source:
        'Keys are kept in the office.\n\nThe following must be noted in the book:\n\n- the name of the boat,\n- the time of departure,\n- the time of return.\n\nThe book lies in the hall.',
      target:
        'Les clés sont gardées au bureau.\n\nOn doit noter dans le registre :\n\nLe registre se trouve dans le hall.',
      expect: ['items'],
    },
    {
      source:
        'Keys are kept in the office.\n\nThe following must be noted in the book:\n\n- the name of the boat,\n- the time of departure,\n- the time of return.\n\nThe book lies in the hall.',
      target:
        'Les clés sont gardées au bureau.\n\nOn doit noter dans le registre le nom du bateau, l’heure du départ et l’heure du retour.\n\nLe registre se trouve dans le hall.',
      expect: ['itemsWithin'],
    },
  ],
  *check(alignment) {
    if (hardlyBegun(alignment)) return;
    for (const [section, pairs] of missingSections(alignment)) {
      const first = pairs[0];
      if (!first) continue;
      const last = pairs.at(-1)?.address ?? '';
      // What stands before the first heading, or is a list of its own, has no name that readers know.
      const hasName = first.sources[0]?.kind === 'heading';
      const isWithin = !hasName && pairs.every(({ mayBeWithin }) => mayBeWithin);
      yield {
        messageId: hasName ? 'missing' : isWithin ? 'itemsWithin' : 'items',
        data: { ...(hasName && { section }), count: pairs.length, first: first.address, last },
        pair: first,
        ...((isWithin || !pairs.every((pair) => isCertainGap(alignment, pair))) && { atMost: 'warning' }),
      };
    }
  },
});

export default rule;
