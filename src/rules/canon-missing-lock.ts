import { defineSourceRule, type SourceRule } from '../check/rule.ts';

const rule: SourceRule = defineSourceRule({
  id: 'canon/missing-lock',
  severity: 'error',
  required: true,
  summary: 'Every edition is locked',
  rationale:
    'Without its fingerprints nobody can tell whether the definitive text is still the one that was published.',
  remedy: 'Compare the text with the publication, then run "urtext lock".',
  messages: { missing: 'Missing fingerprints of the edition {{edition}} in {{lock}}' },
  examples: [
    { source: 'Be fair.', target: '', expect: [] },
    { source: 'Be fair.', madeFrom: 'Be just.', unlocked: ['2010'], target: '', expect: ['missing'] },
    {
      source: 'Be fair.',
      madeFrom: 'Be just.',
      unlocked: ['2010', '2020'],
      target: '',
      expect: ['missing', 'missing'],
    },
  ],
  *check(document) {
    for (const edition of document.editions) {
      if (document.lock.editions[edition.id]) continue;
      yield {
        messageId: 'missing',
        data: { edition: edition.id, lock: document.lockPath },
        path: edition.path,
      };
    }
  },
});

export default rule;
