import { defineSourceRule, type SourceRule } from '../check/rule.ts';
import type { Edition, Unit } from '../model.ts';
import { sectionOf } from '../pairs/pairs.ts';
import { addTo } from '../text/lists-by-key.ts';

const rule: SourceRule = defineSourceRule({
  id: 'canon/item-number-duplicate',
  severity: 'warning',
  summary: 'The items of the definitive text are numbered one after the other',
  rationale:
    'A number that stands twice, or is left out, cannot be referred to. Translations inherit the doubt.',
  remedy: 'Compare with the publication. If it was published so, switch this rule off for this project.',
  messages: {
    duplicate: 'Unexpected second {{number}} at {{item}}',
    gap: 'Unexpected {{number}} at {{item}}, expected {{expected}}',
  },
  examples: [
    { source: '1. Be fair.\n2. Be kind.\n3. Be brief.', target: '', expect: [] },
    { source: '1. Be fair.\n2. Be kind.\n2. Be brief.', target: '', expect: ['duplicate'] },
    { source: '1. Be fair.\n3. Be kind.\n3. Be brief.', target: '', expect: ['gap', 'duplicate'] },
  ],
  *check(document) {
    for (const list of listsOf(document.current)) {
      for (const [index, unit] of list.entries()) {
        const number = unit.ordinal?.value ?? 0;
        const before = list[index - 1]?.ordinal?.value;
        if (before === undefined || number === before + 1) continue;
        const data = { item: unit.address, number, expected: before + 1 };
        const place = { address: unit.address, span: { start: unit.span.start, end: unit.span.end } };
        yield { messageId: number === before ? 'duplicate' : 'gap', data, ...place };
      }
    }
  },
});

export default rule;

/** Runs of numbered items of one level below one heading; a number 1 begins a new run. */
function listsOf(edition: Edition): readonly (readonly Unit[])[] {
  const lists = new Map<string, Unit[]>();
  let run = 0;
  for (const unit of edition.units) {
    if (unit.kind === 'heading' || (unit.kind === 'item' && unit.ordinal?.value === 1)) run++;
    if (unit.kind !== 'item' || !unit.ordinal) continue;
    const key = `${unit.level} ${unit.level > 1 ? run : sectionOf(unit.address).replace(/-\d+$/, '')} ${unit.level === 1 ? run : ''}`;
    addTo(lists, key, unit);
  }
  return [...lists.values()];
}
