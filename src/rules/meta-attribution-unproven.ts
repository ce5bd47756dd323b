import { defineRule, type TranslationRule } from '../check/rule.ts';
import { labelOf, valueOf } from '../document/label.ts';

const rule: TranslationRule = defineRule({
  id: 'meta/attribution-unproven',
  severity: 'warning',
  ofWholeText: true,
  summary: 'A reviewer that the front matter names has reviewed something, by the record',
  rationale: 'A name under a text that nobody of that name has read misleads readers and the named one.',
  remedy: 'Have the items reviewed and accept them under that name, or delete the name.',
  messages: {
    unproven:
      'Unexpected reviewer "{{name}}" in the front matter: the record knows of no review by that name',
  },
  examples: [
    {
      source: 'Be fair.',
      target: '---\nreviewer: Jean\n---\n\nSoyez justes.',
      record: { 'paragraph.1': { state: 'reviewed', reviewer: 'Jean' } },
      expect: [],
    },
    {
      source: 'Be fair.',
      target: '---\nreviewer: Jean\n---\n\nSoyez justes.',
      record: {},
      expect: ['unproven'],
    },
    { source: 'Be fair.', target: '---\nreviewer: Jean\n---\n\nSoyez justes.', expect: ['unproven'] },
  ],
  *check(alignment) {
    const label = labelOf(alignment);
    const [first] = alignment.translation.blocks;
    const name = label && valueOf(label, 'reviewer', 'reviewed-by', 'reviewed_by');
    if (!first || name === undefined) return;
    const reviews = Object.values(alignment.translation.record?.units ?? {});
    if (reviews.some((unit) => unit.reviewer?.trim().toLowerCase() === name.toLowerCase())) return;
    yield { messageId: 'unproven', data: { name }, span: first.span };
  },
});

export default rule;
