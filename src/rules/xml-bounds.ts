import { defineFormatRule, type FormatRule } from '../check/rule.ts';
import { segment21 } from '../check/small-files.ts';

const rule: FormatRule = defineFormatRule({
  id: 'xml/bounds',
  severity: 'error',
  required: true,
  summary: 'The file stays within bounds: size, depth, and numbers of elements and attributes',
  rationale:
    'Files of strangers are read too: one that is made to exhaust the memory must not stop the check.',
  remedy: 'Split the file, or export fewer units at once.',
  covers: ['xmlTooLarge', 'xmlTooDeep', 'xmlTooManyAttributes', 'xmlTooManyNodes'],
  examples: [
    { format: 'xliff', content: segment21('Wait.', 'Attendez.'), expect: [] },
    {
      format: 'xliff',
      content: `${'<group>'.repeat(1000)}${'</group>'.repeat(1000)}`,
      expect: ['xmlTooDeep'],
    },
    {
      format: 'xliff',
      content: `<xliff ${Array.from({ length: 1000 }, (_, index) => `a${index}=""`).join(' ')}/>`,
      expect: ['xmlTooManyAttributes'],
    },
  ],
});

export default rule;
