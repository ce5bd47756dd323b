import { defineRule, type TranslationRule } from '../check/rule.ts';
import { labelOf, valueOf } from '../document/label.ts';

const rule: TranslationRule = defineRule({
  id: 'label/origin-missing',
  severity: 'note',
  ofWholeText: true,
  summary: 'A translation with a label names the English original or leads to it',
  rationale: 'Whoever doubts a sentence has to find the definitive one.',
  remedy: 'Add "source:" with the address or the name of the English to the front matter.',
  messages: { missing: 'Missing original in the front matter, expected its name, edition or address' },
  examples: [
    {
      source: 'Be fair.',
      target: '---\nstatus: official\nsource: https://a.example\n---\n\nSoyez justes.',
      expect: [],
    },
    { source: 'Be fair.', target: '---\nstatus: official\n---\n\nSoyez justes.', expect: ['missing'] },
    { source: 'Be fair.', target: '---\ntranslator: Anne\n---\n\nSoyez justes.', expect: ['missing'] },
  ],
  *check(alignment) {
    const label = labelOf(alignment);
    const [first] = alignment.translation.blocks;
    if (!label || !first) return;
    if (
      valueOf(label, 'source', 'original', 'canonical', 'version', 'edition', 'translation-of') === undefined
    )
      yield { messageId: 'missing', span: first.span };
  },
});

export default rule;
