import { defineRule, type TranslationRule } from '../check/rule.ts';

const rule: TranslationRule = defineRule({
  id: 'structure/item-extra',
  severity: 'error',
  explains: ['text/', 'structure/sentence-count'],
  summary: 'The translation has nothing that the English does not have',
  rationale: 'A sentence without an English original binds nobody, but its readers cannot know that.',
  remedy: 'Delete it. If it is the translation of something, put it where the English has it.',
  messages: {
    extra: 'Unexpected text after {{item}}, expected nothing: the English has no counterpart for it',
    doubled: 'Unexpected second copy of {{item}}',
  },
  examples: [
    { source: 'Be fair.\n\nBe kind.', target: 'Soyez justes.\n\nSoyez aimables.', expect: [] },
    {
      source: '1. Respect the dignity of others.\n2. Be honest.',
      target:
        '1. Respecter la dignité d’autrui.\n2. Être honnête.\n3. Payer sa cotisation avant la fin du mois.',
      expect: ['extra'],
    },
    {
      source: '1. Respect the dignity of others.\n2. Be honest.',
      target:
        '1. Respecter la dignité d’autrui.\n2. Être honnête.\n\nTraduit par les amis de l’association à Genève.\n\nImprimé en juin par les soins du comité de rédaction.',
      expect: ['extra', 'extra'],
    },
    {
      source: '1. Respect the dignity of others.\n2. Be honest.\n3. Keep your promises.',
      target:
        '1. Respecter la dignité d’autrui.\n2. Être honnête.\n2. Être honnête.\n3. Tenir ses promesses.',
      expect: ['doubled'],
    },
  ],
  *check(alignment) {
    const verbatim = new Set(
      alignment.edition.units.flatMap((unit) => (unit.verbatim ? [unit.address] : [])),
    );
    for (const pair of alignment.pairs) {
      if (pair.relation === 'doubled' && !verbatim.has(pair.other ?? '')) {
        yield { messageId: 'doubled', data: { item: pair.other ?? '' }, pair };
      }
      if (pair.relation === 'extra') {
        const right = pair.targets[0]?.text ?? '';
        // A copyright statement has a rule of its own.
        if (verbatim.size > 0 && /(?:©|\(c\)|copyright)\s*(?:©\s*)?\d{4}/i.test(right)) continue;
        yield {
          messageId: 'extra',
          data: { item: pair.address },
          pair,
          comparison: { type: 'pair', left: '', right },
        };
      }
    }
  },
});

export default rule;
