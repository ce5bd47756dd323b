import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Alignment, Pair } from '../model.ts';
import { isCertainGap } from '../pairs/certainty.ts';
import { hardlyBegun } from '../pairs/hardly-begun.ts';
import { addedSections, missingSections } from '../pairs/pairs.ts';

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
    uncertain:
      'A section is missing here, most likely "{{section}}" with {{count}} items: its neighbours fit the text around it almost as well',
    elsewhere:
      'Missing section "{{section}}" with {{count}} items here, unless it is the section without a counterpart after {{place}}',
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
    {
      source:
        '# Club\n\n## Boats\n\nEach boat has its own place in the shed.\n\n## Oars\n\nAll of the oars hang on the wall there.\n\n## Keys\n\nBoth keys hang behind the small door.',
      target:
        '# Club\n\n## Bateaux\n\nChaque bateau a sa place dans le hangar.\n\n## Clés\n\nLes deux clés sont derrière la porte.',
      expect: ['uncertain'],
    },
  ],
  *check(alignment) {
    if (hardlyBegun(alignment)) return;
    const added = [...addedSections(alignment)];
    for (const [section, pairs] of missingSections(alignment)) {
      const first = pairs[0];
      if (!first) continue;
      const last = pairs.at(-1)?.address ?? '';
      // What stands before the first heading, or is a list of its own, has no name that readers know.
      const hasName = first.sources[0]?.kind === 'heading';
      const isUncertain = hasName && first.confidence < UNSURE && hasPeers(alignment, first);
      const at = hasName ? added.findIndex((one) => isOfSize(one.length, pairs.length)) : -1;
      const [elsewhere] = at < 0 ? [] : (added.splice(at, 1)[0] ?? []);
      if (elsewhere) {
        const place = elsewhere.address;
        yield {
          messageId: 'elsewhere',
          data: { section, count: pairs.length, place },
          pair: first,
          atMost: 'warning',
          // Both are one fault: a section that stands in another place, or another in the place of one that is lost.
          explains: ['structure/item-extra'],
          alsoAt: [place],
        };
        continue;
      }
      const isWithin = !hasName && pairs.every(({ mayBeWithin }) => mayBeWithin);
      yield {
        messageId: isUncertain ? 'uncertain' : hasName ? 'missing' : isWithin ? 'itemsWithin' : 'items',
        data: { ...(hasName && { section }), count: pairs.length, first: first.address, last },
        pair: first,
        ...((isUncertain || isWithin || !pairs.every((pair) => isCertainGap(alignment, pair))) && {
          atMost: 'warning',
        }),
      };
    }
  },
});

export default rule;

/** Whether a section may be another one that is written otherwise. */
function isOfSize(added: number, missing: number): boolean {
  return added <= missing * 2 && added * 2 >= missing;
}

/** Whether another section of its level is in the translation: without one nothing else can be the one that is missing. */
function hasPeers({ pairs }: Alignment, { sources: [heading] }: Pair): boolean {
  return pairs.some(
    ({ sources: [unit], targets }) =>
      targets.length > 0 && unit?.kind === 'heading' && unit.level === heading?.level,
  );
}

/** Below, another section may as well be the one that is missing. */
const UNSURE = 0.6;
