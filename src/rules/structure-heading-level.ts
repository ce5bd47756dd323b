import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Alignment } from '../model.ts';

const rule: TranslationRule = defineRule({
  id: 'structure/heading-level',
  severity: 'warning',
  summary: 'Headings stay headings of the same level',
  rationale:
    'The level of a heading says what it governs; a heading that became a paragraph governs nothing.',
  remedy: 'Begin the line with as many "#" as the English has.',
  messages: {
    level: 'Unexpected heading level {{shown}} of {{item}}, expected {{expected}}',
    levels:
      'Unexpected heading level {{shown}} of {{count}} headings, from {{item}} on, expected {{expected}}',
    lost: 'Unexpected {{shown}} for {{item}}, expected a heading of level {{expected}}',
    made: 'Unexpected heading for {{item}}, expected {{expected}}',
  },
  examples: [
    { source: '# Code\n\n## Scope\n\nAll.', target: '# Code\n\n## Champ\n\nTous.', expect: [] },
    { source: '# Code\n\n## Scope\n\nAll.', target: '# Code\n\n### Champ\n\nTous.', expect: ['level'] },
    {
      source: '# Code\n\n## Scope\n\nIt applies to all members.\n\n## Appeal\n\nAnyone may appeal.',
      target:
        '# Code\n\nChamp\n\nIl s’applique à tous les membres.\n\n#### Recours\n\nChacun peut faire appel.',
      expect: ['lost', 'level'],
    },
  ],
  *check(alignment) {
    const everywhere = levelsEverywhere(alignment);
    const told = new Set<string>();
    for (const pair of alignment.pairs) {
      const unit = pair.sources[0];
      const block = pair.targets[0];
      if (!unit || !block || unit.verbatim) continue;
      const item = unit.address;
      if (unit.kind === 'heading' && block.kind === 'heading' && unit.level !== block.level) {
        const data = { item, shown: block.level, expected: unit.level };
        const key = `${unit.level} ${block.level}`;
        const count = everywhere.get(key);
        if (count === undefined) yield { messageId: 'level', data, pair };
        else if (!told.has(key)) yield { messageId: 'levels', data: { ...data, count }, pair };
        told.add(key);
      } else if (unit.kind === 'heading' && block.kind !== 'heading') {
        yield { messageId: 'lost', data: { item, shown: block.kind, expected: unit.level }, pair };
      } else if (unit.kind !== 'heading' && block.kind === 'heading') {
        yield { messageId: 'made', data: { item, expected: unit.kind }, pair };
      }
    }
  },
});

/** Level changes that three headings and more have in common are one decision, and told once. */
function levelsEverywhere(alignment: Alignment): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const pair of alignment.pairs) {
    const unit = pair.sources[0];
    const block = pair.targets[0];
    if (unit?.kind !== 'heading' || block?.kind !== 'heading' || unit.level === block.level) continue;
    const key = `${unit.level} ${block.level}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, count] of counts) if (count < 3) counts.delete(key);
  return counts;
}

export default rule;
