import { defineRule, type TranslationRule } from '../check/rule.ts';

const rule: TranslationRule = defineRule({
  id: 'clause/definitive-missing',
  severity: 'error',
  required: true,
  summary: 'The translation says that the English is definitive',
  rationale: 'Readers of a translation must learn which text counts when the two differ.',
  remedy: 'Translate the clause shown here and put it where the English has it.',
  messages: {
    missing: 'Missing clause on the definitive text, {{item}}',
    empty: 'Empty clause on the definitive text, {{item}}',
  },
  examples: [
    {
      source: '# Code\n\nThe English text is definitive.\n\nBe fair.',
      target: '# Code\n\nLe texte anglais fait foi.\n\nSoyez justes.',
      clause: ['paragraph.1'],
      expect: [],
    },
    {
      source:
        '# Code of conduct\n\nThe English text is definitive in disputes.\n\nBe fair to all of the members.',
      target: '# Code de conduite\n\nSoyez justes envers tous les membres.',
      clause: ['paragraph.1'],
      expect: ['missing'],
    },
    {
      source: '# Code\n\n1. The English text is definitive.\n2. Only the English text counts.',
      target: '# Code\n\n1.\n2.',
      clause: ['item.1', 'item.2'],
      expect: ['empty', 'empty'],
    },
  ],
  *check(alignment) {
    for (const pair of alignment.pairs) {
      const unit = pair.sources.find((source) => source.clause);
      if (!unit) continue;
      const comparison = { type: 'pair', left: unit.text, right: '' } as const;
      const data = { item: unit.address };
      if (pair.relation === 'missing') yield { messageId: 'missing', data, pair, comparison };
      else if (pair.targets.every((block) => block.text.trim() === ''))
        yield { messageId: 'empty', data, pair, comparison };
    }
  },
});

export default rule;
