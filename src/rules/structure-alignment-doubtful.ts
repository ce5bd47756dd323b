import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Pair } from '../model.ts';
import { apartShare } from '../pairs/apart.ts';
import { differentParts, isContradicted, isInDifferentPart } from '../pairs/built-differently.ts';
import { hardlyBegun } from '../pairs/hardly-begun.ts';
import { unsurePlaces } from '../pairs/lagging.ts';
import { sideBySide } from '../pairs/pairs.ts';

const rule: TranslationRule = defineRule({
  id: 'structure/alignment-doubtful',
  severity: 'warning',
  explains: ['token/', 'term/', 'text/short', 'text/long'],
  summary: 'It is certain which item of the English a text translates',
  rationale:
    'Where structure, number, length and words disagree, a person has to say what belongs together: a text under the number of another is a rule that nobody made.',
  remedy:
    'Compare both texts. If an older English was translated, say so with "urtext accept --edition". Make their structure alike, or accept the item with "urtext accept".',
  messages: {
    doubtful: 'Unsure whether this is {{item}}: kind, number or length speak against it',
    nothing:
      'Unsure whether this is {{item}}: none of the code, numbers and addresses that both should have is in both',
    part: 'Unsure what translates what from {{first}} to {{last}}: this part is built differently from the English, in {{count}} items',
    apart:
      'Unsure what translates what: {{percent}} % of the items are missing, added or somewhere else; contents are compared only where both texts have something rare in common',
    behind:
      'Unsure what translates what in {{count}} items, since the translation lags behind the English: {{places}}',
    exchanged: 'Unsure whether {{item}} and {{other}} stand in each other’s place: their texts say so',
  },
  examples: [
    { source: 'Be fair to everybody.', target: 'Soyez justes envers tous.', expect: [] },
    {
      source: '# Code\n\nBe fair to every member of the association and to each of its guests.\n\n## Appeal',
      target: '# Code\n\n## Oui\n\n## Recours',
      expect: ['doubtful'],
    },
    {
      source:
        '# Code\n\nBe fair to every member of the association and to each of its guests.\n\n## Appeal\n\nWhoever disagrees may write to the board, which answers within a month.',
      target: '# Code\n\n## Oui\n\n## Recours\n\n## Non',
      expect: ['doubtful', 'doubtful'],
    },
    {
      source: Array.from({ length: 12 }, (_, index) => `- The ${index} dogs of yard ${index}.`).join('\n'),
      target: '- Les 0 chiens.\n- Les 1 chiens.\n- Les 2 chiens.\n- Les 3 chiens.\n- Les 4 chiens.',
      expect: ['apart'],
    },
    {
      source: Array.from(
        { length: 16 },
        (_, index) =>
          `## Yard ${index}\n\nThe ${index * 11} dogs of this yard bark at night, and nobody who lives there can sleep.`,
      ).join('\n\n'),
      target: Array.from(
        { length: 16 },
        (_, index) =>
          `## Cour ${index}\n\n${index % 4 === 0 ? '## Oui' : index === 6 ? '' : `Les ${index * 11} chiens de cette cour aboient la nuit et personne qui y vit ne peut dormir.${index === 10 ? '\n\nOn les promène.\n\nOn les nourrit.' : ''}`}`,
      ).join('\n\n'),
      expect: ['behind'],
    },
  ],
  *check(alignment) {
    // That hardly anything is translated yet is told by itself.
    const isBegun = hardlyBegun(alignment) === undefined;
    const percent = isBegun ? apartShare(alignment) : undefined;
    if (percent !== undefined) yield { messageId: 'apart', data: { percent } };
    const unsure = unsurePlaces(alignment);
    const [first] = unsure.flat();
    if (isBegun && percent === undefined && first) {
      const places = unsure.slice(0, MOST_SHOWN).map(shown).join(', ');
      const data = {
        count: unsure.flat().length,
        places: unsure.length > MOST_SHOWN ? `${places}, …` : places,
      };
      const alsoAt = unsure.flat().map(({ address }) => address);
      yield { messageId: 'behind', data, pair: first, alsoAt };
    }
    if (percent !== undefined || first) return;
    for (const pairs of isBegun ? differentParts(alignment) : []) {
      const [pair] = pairs;
      if (!pair) continue;
      const last = pairs.at(-1)?.address ?? '';
      yield { messageId: 'part', data: { first: pair.address, last, count: pairs.length }, pair };
    }
    const told = new Set<string>();
    for (const pair of alignment.pairs) {
      const { address, other, relation, confidence } = pair;
      if (relation !== 'one' || told.has(address) || isInDifferentPart(alignment, pair)) continue;
      const isNothing = confidence >= 0.5 && isContradicted(alignment, pair);
      if (confidence >= 0.5 && !isNothing) continue;
      if (pair.sources.some((unit) => !unit.translatable) || pair.targets.every((block) => block.text === ''))
        continue;
      if (other !== undefined) told.add(other);
      yield {
        messageId: isNothing ? 'nothing' : other === undefined ? 'doubtful' : 'exchanged',
        data: { item: address, ...(other !== undefined && { other }) },
        pair,
        comparison: sideBySide(pair),
      };
    }
  },
});

/** So many places are named. */
const MOST_SHOWN = 20;

function shown(place: readonly Pair[]): string {
  const [first, last] = [place[0]?.address ?? '', place.at(-1)?.address ?? ''];
  return first === last ? first : `${first} – ${last}`;
}

export default rule;
