import { defineRule, type TranslationRule } from '../check/rule.ts';
import { labelOf, otherVersion, valueOf } from '../document/label.ts';

const rule: TranslationRule = defineRule({
  id: 'label/version-mismatch',
  severity: 'warning',
  ofWholeText: true,
  summary: 'A translation names the edition that it was made from',
  rationale: 'Under the wrong version readers hold a translation against another English.',
  remedy: 'Put the edition of the English into the front matter, or bring the translation up to it.',
  messages: { differs: 'Unexpected edition "{{shown}}" in the front matter, expected "{{expected}}"' },
  examples: [
    { source: 'Be fair.', target: '---\nedition: 2020\n---\n\nSoyez justes.', expect: [] },
    { source: 'Be fair.', target: '---\nedition: 2010\n---\n\nSoyez justes.', expect: ['differs'] },
    {
      source: '---\nversion: "2.1"\n---\n\nBe fair.',
      target: '---\nversion: "2.1"\n---\n\nSoyez justes.',
      expect: [],
    },
    {
      source: '---\nversion: "2.1"\n---\n\nBe fair.',
      target: '---\nversion: "2.0"\n---\n\nSoyez justes.',
      expect: ['differs'],
    },
    { source: 'Be fair.', target: '---\nversion: "2.1"\n---\n\nSoyez justes.', expect: ['differs'] },
  ],
  *check(alignment) {
    const label = labelOf(alignment);
    const [first] = alignment.translation.blocks;
    const shown = label && valueOf(label, 'edition', 'version');
    const other = otherVersion(alignment);
    if (first && other) yield { messageId: 'differs', data: other, span: first.span };
    if (!first || shown === undefined) return;
    const expected = alignment.translation.record?.edition ?? alignment.edition.id;
    if (shown.replace(/^v/i, '') === expected.replace(/^v/i, '')) return;
    yield { messageId: 'differs', data: { shown, expected }, span: first.span };
  },
});

export default rule;
