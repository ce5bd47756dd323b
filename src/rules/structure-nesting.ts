import { defineRule, type TranslationRule } from '../check/rule.ts';

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
  },
  examples: [
    { source: '- Be fair.\n- Be kind.', target: '* Être juste.\n* Être aimable.', expect: [] },
    {
      source: '1. Be fair.\n2. Be kind.',
      target: '- Être juste.\n- Être aimable.',
      expect: ['kind', 'kind'],
    },
    {
      source: '1. Be fair:\n   - to members\n   - to guests',
      target: '1. Être juste :\n   - envers les membres\n\n- envers les invités',
      expect: ['level'],
    },
  ],
  *check(alignment) {
    for (const pair of alignment.pairs) {
      const unit = pair.sources[0];
      const block = pair.targets[0];
      if (
        !unit ||
        !block ||
        unit.verbatim ||
        pair.relation === 'moved' ||
        unit.kind === 'heading' ||
        block.kind === 'heading'
      )
        continue;
      const data = { item: unit.address };
      const listed = [unit, block].some((one) => one.kind === 'item' || one.kind === 'bullet');
      if (unit.kind !== block.kind && listed && pair.relation !== 'split') {
        yield { messageId: 'kind', data: { ...data, shown: block.kind, expected: unit.kind }, pair };
      } else if (unit.kind === block.kind && listed && unit.level !== block.level) {
        yield { messageId: 'level', data: { ...data, shown: block.level, expected: unit.level }, pair };
      }
    }
  },
});

export default rule;
