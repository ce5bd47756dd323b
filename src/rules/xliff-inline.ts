import { defineFormatRule, type FormatRule } from '../check/rule.ts';
import { segment21 } from '../check/small-files.ts';

const rule: FormatRule = defineFormatRule({
  id: 'xliff/inline',
  severity: 'error',
  summary: 'The sub-type of an inline code belongs to its type',
  rationale:
    'Tools show bold, italics and line breaks by the sub-type; what the standard does not define they show wrongly or not at all.',
  remedy:
    'Correct type and subType: values with the prefix xlf are those of the standard, others need a prefix of their own.',
  standard: ['XLIFF 2.1, 4.3.1.36'],
  covers: ['xliffSubTypeAlone', 'xliffSubTypeMismatch', 'xliffPrefixReserved'],
  examples: [
    { format: 'xliff', content: segment21('<pc id="1" type="fmt" subType="xlf:b">Wait.</pc>'), expect: [] },
    {
      format: 'xliff',
      content: segment21('<pc id="1" type="link" subType="xlf:b">Wait.</pc>'),
      expect: ['xliffSubTypeMismatch'],
    },
    {
      format: 'xliff',
      content: segment21('<ph id="1" subType="my:note"/><ph id="2" type="fmt" subType="xlf:bold"/>'),
      expect: ['xliffSubTypeAlone', 'xliffPrefixReserved'],
    },
  ],
});

export default rule;
