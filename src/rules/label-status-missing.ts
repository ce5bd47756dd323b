import { defineRule, type TranslationRule } from '../check/rule.ts';
import { labelOf, valueOf } from '../document/label.ts';

const rule: TranslationRule = defineRule({
  id: 'label/status-missing',
  severity: 'note',
  ofWholeText: true,
  summary: 'A translation with a label says whether it is official, unofficial or a candidate',
  rationale: 'Readers must know how far they can rely on a translation before they read it.',
  remedy: 'Add "status: unofficial", or what it is, to the front matter.',
  messages: { missing: 'Missing status in the front matter, expected official, unofficial or candidate' },
  examples: [
    {
      source: 'Be fair.',
      target: '---\ntranslator: Anne\nstatus: unofficial\n---\n\nSoyez justes.',
      expect: [],
    },
    { source: 'Be fair.', target: '---\ntranslator: Anne\n---\n\nSoyez justes.', expect: ['missing'] },
    { source: 'Be fair.', target: '---\nversion: 2020\n---\n\nSoyez justes.', expect: ['missing'] },
  ],
  *check(alignment) {
    const label = labelOf(alignment);
    const [first] = alignment.translation.blocks;
    if (label && first && valueOf(label, 'status') === undefined)
      yield { messageId: 'missing', span: first.span };
  },
});

export default rule;
