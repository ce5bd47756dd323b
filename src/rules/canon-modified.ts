import { defineSourceRule, type SourceRule } from '../check/rule.ts';
import { changedEditions } from '../document/lock.ts';

const rule: SourceRule = defineSourceRule({
  id: 'canon/modified',
  severity: 'error',
  required: true,
  summary: 'A locked edition has the order and the kinds of its items that it was published with',
  rationale:
    'A list that became paragraphs or a heading that moved is another document, though every word is there.',
  remedy:
    'Put the text back as it was. If a new text was published, add it as a new edition and run "urtext lock".',
  messages: {
    modified:
      'Unexpected structure of the locked edition {{edition}}: order, kind or level of its items changed',
  },
  examples: [
    { source: '- Be fair.\n- Be kind.', lockedSource: '- Be fair.\n- Be kind.', target: '', expect: [] },
    {
      source: 'Be fair.\n\nBe kind.',
      lockedSource: '- Be fair.\n- Be kind.',
      target: '',
      expect: ['modified'],
    },
    {
      source: 'Be fair.\n\nBe kind.',
      lockedSource: '1. Be fair.\n2. Be kind.',
      madeFrom: 'Be fair.',
      target: '',
      expect: ['modified'],
    },
  ],
  *check(document) {
    for (const { edition, units } of changedEditions(document)) {
      if (units.length === 0)
        yield { messageId: 'modified', data: { edition: edition.id }, path: edition.path };
    }
  },
});

export default rule;
