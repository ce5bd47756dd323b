import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Alignment, Pair } from '../model.ts';
import { lagsBehind } from '../pairs/apart.ts';
import { isCertainMove, isProvenMove } from '../pairs/certainty.ts';
import { sideBySide } from '../pairs/pairs.ts';

const rule: TranslationRule = defineRule({
  id: 'structure/item-order',
  severity: 'error',
  milder: ['warning', 'note'],
  explains: ['text/', 'term/', 'token/', 'structure/sentence-count', 'structure/alignment-doubtful'],
  summary: 'Items stand in the order of the English',
  rationale: 'People refer to items by number and place: "item 4" must be the same rule in every language.',
  remedy: 'Move the text to the place the English gives it.',
  messages: {
    swapped: 'Unexpected order: {{item}} and {{other}} stand in each other’s place',
    moved: 'Unexpected place of {{item}}: it does not stand where the English has it',
    sections: 'Unexpected order of sections: {{item}} and others do not stand where the English has them',
    many: 'Unsure about the order: {{item}} and others may not stand where the English has them',
  },
  examples: [
    { source: '1. Be fair.\n2. Be kind.', target: '1. Être juste.\n2. Être aimable.', expect: [] },
    {
      source: '1. Pay 10 euros.\n2. Wait 30 days.\n3. Call 112 at once.',
      target: '2. Attendre 30 jours.\n1. Payer 10 euros.\n3. Appeler le 112 sans attendre.',
      expect: ['swapped'],
    },
    {
      source: '1. Pay 10 euros.\n2. Wait 30 days.\n3. Call 112 at once.\n4. Bring 2 copies.',
      target:
        '4. Apporter 2 copies.\n1. Payer 10 euros.\n2. Attendre 30 jours.\n3. Appeler le 112 sans attendre.',
      expect: ['moved'],
    },
    {
      source:
        '- Pay 10 euros to club 81.\n- Wait 30 days in room 82.\n- Call 112 from desk 83.\n- Bring 27 copies to desk 84.\n- Sign page 45 in book 85.\n- Read rule 60 of book 86.\n- Lift 70 boats out of yard 87.',
      target:
        '- Apporter 27 copies au bureau 84.\n- Signer la page 45 du livre 85.\n- Payer 10 euros au club 81.\n- Attendre 30 jours dans la salle 82.\n- Appeler le 112 du bureau 83.\n- Lire la règle 60 du livre 86.\n- Sortir 70 bateaux de la cour 87.',
      expect: ['moved'],
    },
    {
      source:
        '# Code\n\nMembers pay a fee.[^1]\n\n[^1]: As 27 people say.\n\nBe fair to all members at all times.\n\nGuests may stay.',
      target:
        '# Code\n\nLes membres paient.[^1]\n\nSoyez justes envers tous à tout moment.\n\nLes invités peuvent rester.\n\n[^1]: Au dire de 27 personnes.',
      expect: [],
    },
    {
      source:
        '## Bees\n\nThey hum.\n\n## Cows\n\nThey moo.\n\n## Dogs\n\nThey bark.\n\n## Hens\n\nThey cluck.\n\n## Owls\n\nThey hoot.',
      target:
        '## Eulen {#owls}\n\nSie rufen.\n\n## Hühner {#hens}\n\nSie gackern.\n\n## Hunde {#dogs}\n\nSie bellen.\n\n## Kühe {#cows}\n\nSie muhen.\n\n## Bienen {#bees}\n\nSie summen.',
      lang: 'de',
      expect: ['sections'],
    },
    {
      source: '1. Pay 10 euros.\n2. Wait 30 days.\n3. Call 112 at once.\n4. Bring 27 copies.\n5. Sign here.',
      target:
        '2. Attendre 30 jours.\n1. Payer 10 euros.\n3. Appeler le 112 sans attendre.\n5. Signer ici.\n4. Apporter 27 copies.',
      expect: ['swapped', 'swapped'],
    },
  ],
  *check(alignment) {
    const told = new Set(placesAlone(alignment));
    // Terms are sorted by the alphabet of each language: that is one difference.
    const sections = alignment.pairs.filter(isSectionMoved);
    const [first] = sections;
    const isSorted = sections.length > MOST_SECTIONS;
    if (first && isSorted)
      yield { messageId: 'sections', data: { item: first.address }, pair: first, atMost: 'note' };
    const doubtful = new Set(
      alignment.pairs.filter((pair) => isElsewhere(pair) && !isCertainMove(alignment, pair)),
    );
    // Where very much seems to stand elsewhere, the translation is of another text, and little of that is so.
    const many = [...doubtful].filter((pair) => !isSectionMoved(pair) && !isProvenMove(alignment, pair));
    const areMany = many.length > (lagsBehind(alignment) ? MOST_WHERE_LAGGING : MOST_DOUBTFUL);
    const [unsure] = many;
    if (unsure && areMany)
      yield { messageId: 'many', data: { item: unsure.address }, pair: unsure, atMost: 'warning' };
    const unproven = new Set(areMany ? many : []);
    const follows = followers(alignment);
    for (const pair of alignment.pairs) {
      if (!isElsewhere(pair) || told.has(pair.address)) continue;
      if (isSectionMoved(pair) ? isSorted : unproven.has(pair) || follows.has(pair)) continue;
      const sure = doubtful.has(pair) ? ({ atMost: 'warning' } as const) : {};
      if (pair.relation === 'swapped') {
        told.add(pair.other ?? '');
        yield {
          messageId: 'swapped',
          data: { item: pair.address, other: pair.other ?? '' },
          pair,
          ...sure,
          comparison: sideBySide(pair),
        };
      }
      if (pair.relation === 'moved') {
        yield {
          messageId: 'moved',
          data: { item: pair.address },
          pair,
          ...sure,
          comparison: sideBySide(pair),
        };
      }
    }
  },
});

export default rule;

/** The addresses of what has no words, as a place that links lead to, and of what stands in its place. */
function placesAlone({ pairs }: Alignment): readonly string[] {
  const moved = pairs.filter(
    (pair) => isElsewhere(pair) && pair.sources.every(({ text }) => text.trim() === ''),
  );
  return moved.flatMap(({ address, other }) => (other === undefined ? [address] : [address, other]));
}

/** What was moved along: its English and its text follow, each, one that was moved. What is missing or added stands between. */
function followers({ pairs, translation }: Alignment): ReadonlySet<Pair> {
  const places = new Map(translation.blocks.map((block, index) => [block, index]));
  const found = new Set<Pair>();
  let last: number | undefined;
  for (const pair of pairs) {
    const [block] = pair.targets;
    if (pair.sources.length === 0 || !block) continue;
    const place = places.get(block) ?? 0;
    const isMoved = pair.relation === 'moved';
    if (isMoved && last !== undefined && place > last && place - last <= FARTHEST) found.add(pair);
    last = isMoved ? place : undefined;
  }
  return found;
}

/** So many blocks behind another a text was moved along with it. */
const FARTHEST = 5;

function isSectionMoved({ relation, sources: [unit] }: Pair): boolean {
  return relation === 'moved' && unit?.kind === 'heading';
}

/** A footnote is shown where its generator puts it, wherever it is written. */
function isElsewhere({ relation, sources: [unit] }: Pair): boolean {
  if (!unit?.translatable) return false;
  return relation === 'swapped' || (relation === 'moved' && !/^\[\^[^\]\s]{1,100}\]:/.test(unit.text));
}

/** So many sections that stand elsewhere are told one by one. */
const MOST_SECTIONS = 3;
/** The same for items of which it is not certain, and where a translation lags behind. */
const MOST_DOUBTFUL = 10;
const MOST_WHERE_LAGGING = 2;
