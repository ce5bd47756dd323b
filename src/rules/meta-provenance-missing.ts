import { defineRule, type TranslationRule } from '../check/rule.ts';
import { labelOf, valueOf } from '../document/label.ts';

const rule: TranslationRule = defineRule({
  id: 'meta/provenance-missing',
  severity: 'note',
  ofWholeText: true,
  summary: 'A translation with a label and no record says whether people or machines made it',
  rationale: 'Readers trust the two in different ways, and more and more laws want it told.',
  remedy:
    'Add "origin: human", "machine" or "machine-reviewed" to the front matter, or accept the items so that there is a record.',
  messages: { missing: 'Missing origin of the translation, expected human, machine or machine-reviewed' },
  examples: [
    { source: 'Be fair.', target: '---\ntranslator: Anne\norigin: human\n---\n\nSoyez justes.', expect: [] },
    { source: 'Be fair.', target: '---\ntranslator: Anne\n---\n\nSoyez justes.', expect: ['missing'] },
    { source: 'Be fair.', target: '---\nstatus: official\n---\n\nSoyez justes.', expect: ['missing'] },
  ],
  *check(alignment) {
    const label = labelOf(alignment);
    const [first] = alignment.translation.blocks;
    if (!label || !first || alignment.translation.record) return;
    if (valueOf(label, 'origin', 'provenance') === undefined)
      yield { messageId: 'missing', span: first.span };
  },
});

export default rule;
