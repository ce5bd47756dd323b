import { defineSourceRule, type SourceRule } from '../check/rule.ts';
import { changedEditions, isAnotherText } from '../document/lock.ts';

const rule: SourceRule = defineSourceRule({
  id: 'canon/item-modified',
  severity: 'error',
  required: true,
  summary: 'No item of a locked edition has changed',
  rationale: 'The English is definitive: what was published stays as it was, misspellings included.',
  remedy:
    'Put the text back as it was. If a new text was published, add it as a new edition and run "urtext lock".',
  messages: {
    changed: 'Unexpected change of {{item}} in the locked edition {{edition}}',
    removed: 'Missing {{item}} in the locked edition {{edition}}',
    added: 'Unexpected new {{item}} in the locked edition {{edition}}',
  },
  examples: [
    { source: 'Be measureable.', lockedSource: 'Be measureable.', target: '', expect: [] },
    {
      source: 'Be measurable.\n\nBe kind.\n\nBe fair.',
      lockedSource: 'Be measureable.\n\nBe kind.\n\nBe fair.',
      target: '',
      expect: ['changed'],
    },
    {
      source: 'Be kind.\n\nBe brief.\n\nBe early.\n\nBe merry.\n\nBe polite.',
      lockedSource: 'Be kind.\n\nBe fair.\n\nBe brief.\n\nBe early.\n\nBe polite.',
      target: '',
      expect: ['removed', 'added'],
    },
  ],
  *check(document) {
    for (const { edition, units, ...rest } of changedEditions(document)) {
      if (isAnotherText({ edition, units, ...rest })) continue;
      for (const { type, address, before, after } of units) {
        yield {
          messageId: type,
          data: { item: address, edition: edition.id },
          address,
          path: edition.path,
          ...(after && { span: { start: after.start, end: after.span.end } }),
          comparison: { type: 'change', left: before?.content ?? '', right: after?.content ?? '' },
        };
      }
    }
  },
});

export default rule;
