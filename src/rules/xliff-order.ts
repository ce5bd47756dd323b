import { defineFormatRule, type FormatRule } from '../check/rule.ts';
import { unit21 } from '../check/small-files.ts';

const rule: FormatRule = defineFormatRule({
  id: 'xliff/order',
  severity: 'error',
  summary: 'Every target of a unit has a place of its own in the order of the targets',
  rationale:
    'The order says how the parts of a translation follow each other: where it contradicts itself, every tool puts them together differently.',
  remedy: 'Number the targets of the unit so that each place is taken once.',
  standard: ['XLIFF 2.1, 4.3.1.24', 'XLIFF 2.1, 4.8.2'],
  covers: ['xliffOrderTooHigh', 'xliffOrderTwice', 'xliffAttributeValue'],
  examples: [
    {
      format: 'xliff',
      content: unit21(
        '<segment><source>Wait.</source><target order="2">Attendez.</target></segment>\n<segment><source>Pay.</source><target order="1">Payez.</target></segment>',
      ),
      expect: [],
    },
    {
      format: 'xliff',
      content: unit21(
        '<segment><source>Wait.</source><target order="2">Attendez.</target></segment>\n<segment><source>Pay.</source><target>Payez.</target></segment>',
      ),
      expect: ['xliffOrderTwice'],
    },
    {
      format: 'xliff',
      content: unit21(
        '<segment><source>Wait.</source><target order="3">Attendez.</target></segment>\n<segment><source>Pay.</source><target order="3">Payez.</target></segment>',
      ),
      expect: ['xliffOrderTooHigh', 'xliffOrderTooHigh', 'xliffOrderTwice'],
    },
    {
      format: 'xliff',
      content: unit21('<segment><source>Wait.</source><target order="last">Attendez.</target></segment>'),
      expect: ['xliffAttributeValue'],
    },
  ],
});

export default rule;
