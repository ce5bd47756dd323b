import { defineFormatRule, type FormatRule } from '../check/rule.ts';
import { segment21 } from '../check/small-files.ts';

const rule: FormatRule = defineFormatRule({
  id: 'xliff/hints',
  severity: 'error',
  summary: 'Editing hints agree with each other, and targets keep to them',
  rationale:
    'The hints say which codes may be copied, deleted and reordered: a target that does otherwise damages the document that is made from it.',
  remedy: 'Put the codes back into the target as the source has them, or correct the hints.',
  standard: ['XLIFF 2.1, 4.2.3.5', 'XLIFF 2.1, 4.3.1.3', 'XLIFF 2.1, 4.3.1.5', 'XLIFF 2.1, 4.7.2.6'],
  covers: [
    'xliffCodeDeleted',
    'xliffReorderAlone',
    'xliffReorderWithoutFirst',
    'xliffSequenceChanged',
    'xliffHintsDiffer',
  ],
  milder: { xliffCodeDeleted: 'warning' },
  examples: [
    {
      format: 'xliff',
      content: segment21('Wait.<ph id="1" canDelete="no"/>', 'Attendez.<ph id="1" canDelete="no"/>'),
      expect: [],
    },
    {
      format: 'xliff',
      content: segment21('Wait.<ph id="1" canDelete="no"/>', 'Attendez.'),
      expect: ['xliffCodeDeleted'],
    },
    {
      format: 'xliff',
      content: segment21(
        '<ph id="1" canReorder="firstNo"/>Wait.<ph id="2" canCopy="no" canDelete="no" canReorder="no"/>',
        '<ph id="2" canCopy="no" canDelete="no" canReorder="firstNo"/>Attendez.<ph id="1" canCopy="no" canDelete="no" canReorder="no"/>',
      ),
      expect: ['xliffSequenceChanged', 'xliffReorderAlone'],
    },
    {
      format: 'xliff',
      content: segment21(
        '<ph id="1" canCopy="no" canDelete="no" canReorder="no"/>Wait.<sc id="2" canDelete="no"/>!<ec startRef="2"/>',
      ),
      expect: ['xliffReorderWithoutFirst', 'xliffHintsDiffer'],
    },
  ],
});

export default rule;
