import { defineSourceRule, type SourceRule } from '../check/rule.ts';
import { changedEditions, isAnotherText } from '../document/lock.ts';

const rule: SourceRule = defineSourceRule({
  id: 'canon/version-reuse',
  severity: 'error',
  required: true,
  summary: 'A new text is a new edition, never an old edition with other words',
  rationale: 'Two texts under one date cannot be told apart by those who agreed to one of them.',
  remedy:
    'Put the locked text back, save the new one under its own date, list it in document.json and run "urtext lock".',
  messages: {
    reused: 'Unexpected new text under the locked edition {{edition}}: {{count}} of {{total}} items changed',
  },
  examples: [
    { source: 'Be fair.\n\nBe kind.', lockedSource: 'Be fair.\n\nBe kind.', target: '', expect: [] },
    {
      source: 'Be swift.\n\nBe bold.\n\nBe loud.',
      lockedSource: 'Be fair.\n\nBe kind.\n\nBe slow.',
      target: '',
      expect: ['reused'],
    },
    {
      source: 'Pay your fee in January.\n\nRead the rules.\n\nAttend the assembly.\n\nVote.',
      lockedSource: 'Be fair.\n\nBe kind.\n\nBe slow.',
      target: '',
      expect: ['reused'],
    },
  ],
  *check(document) {
    for (const change of changedEditions(document)) {
      if (!isAnotherText(change)) continue;
      const data = {
        edition: change.edition.id,
        count: change.units.length,
        total: change.locked.units.length,
      };
      yield { messageId: 'reused', data, path: change.edition.path };
    }
  },
});

export default rule;
