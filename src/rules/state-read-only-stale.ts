import { defineRule, type TranslationRule } from '../check/rule.ts';
import { normalize } from '../text/text.ts';

const rule: TranslationRule = defineRule({
  id: 'state/read-only-stale',
  severity: 'error',
  summary: 'Protected text is that of today’s edition, not of an older one',
  rationale:
    'A notice that was right for the last edition is another notice today: another year, another holder.',
  remedy: 'Replace it by the English of the current edition, word for word.',
  messages: { older: 'Unexpected older wording of {{item}}: it is the one of the edition {{edition}}' },
  examples: [
    { source: '© 2020 The Club.', target: '© 2020 The Club.', verbatim: ['paragraph.1'], expect: [] },
    {
      source: '© 2020 The Club.',
      madeFrom: '© 2010 The Club.',
      target: '© 2010 The Club.',
      verbatim: ['paragraph.1'],
      expect: ['older'],
    },
    {
      source: '© 2020 The Club.\n\nCopy it freely.',
      madeFrom: '© 2010 The Club.\n\nDo not copy it.',
      target: '© 2010 The Club.\n\nDo not copy it.',
      verbatim: ['paragraph.1', 'paragraph.2'],
      expect: ['older', 'older'],
    },
  ],
  *check(alignment) {
    for (const pair of alignment.pairs) {
      const unit = pair.sources[0];
      const block = pair.targets[0];
      if (!unit?.verbatim || !block) continue;
      const text = normalize(block.text);
      if (text === normalize(unit.text)) continue;
      const edition = alignment.document.editions
        .filter((one) => one.id !== alignment.edition.id)
        .find((one) => one.units.some((old) => old.verbatim && normalize(old.text) === text));
      if (!edition) continue;
      yield {
        messageId: 'older',
        data: { item: unit.address, edition: edition.id },
        pair,
        comparison: { type: 'change', left: unit.text, right: block.text },
      };
    }
  },
});

export default rule;
