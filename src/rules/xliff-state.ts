import { defineFormatRule, type FormatRule } from '../check/rule.ts';
import { unit21, units12 } from '../check/small-files.ts';

const rule: FormatRule = defineFormatRule({
  id: 'xliff/state',
  severity: 'error',
  summary: 'The state of a segment agrees with what stands in it',
  rationale:
    'Every state but initial promises a translation: without one, work that nobody did counts as done.',
  remedy:
    'Translate the segment or set its state back to initial; a sub-state needs a state beside it and a prefix other than xlf.',
  standard: ['XLIFF 1.2, 3.2', 'XLIFF 2.1, 4.3.1.31', 'XLIFF 2.1, 4.3.1.35'],
  covers: ['xliffStateWithoutTarget', 'xliffSubStateAlone', 'xliffPrefixReserved', 'xliffAttributeValue'],
  milder: { xliffAttributeValue: 'warning' },
  examples: [
    {
      format: 'xliff',
      content: units12(
        '<trans-unit id="1">\n  <source>Wait.</source>\n  <target state="done">Attendez.</target>\n</trans-unit>',
      ),
      expect: ['xliffAttributeValue'],
    },
    {
      format: 'xliff',
      content: unit21(
        '<segment state="final">\n  <source>Wait.</source>\n  <target>Attendez.</target>\n</segment>',
      ),
      expect: [],
    },
    {
      format: 'xliff',
      content: unit21('<segment state="final">\n  <source>Wait.</source>\n</segment>'),
      expect: ['xliffStateWithoutTarget'],
    },
    {
      format: 'xliff',
      content: unit21('<segment subState="xlf:checked">\n  <source>Wait.</source>\n</segment>'),
      expect: ['xliffSubStateAlone', 'xliffPrefixReserved'],
    },
    {
      format: 'xliff',
      content: unit21(
        '<segment state="signed-off">\n  <source>Wait.</source>\n  <target>Attendez.</target>\n</segment>',
      ),
      expect: ['xliffAttributeValue'],
    },
  ],
});

export default rule;
