import { defineFormatRule, type FormatRule } from '../check/rule.ts';
import { segment21 } from '../check/small-files.ts';

const rule: FormatRule = defineFormatRule({
  id: 'xliff/version',
  severity: 'error',
  required: true,
  summary: 'The file is XLIFF 1.0 to 1.2 or 2.0 to 2.2, with the namespace of its version',
  rationale: 'Each version has its own elements: read as another one, a file seems to have no translations.',
  remedy: 'Export the file again in one of these versions.',
  standard: ['XLIFF 2.1, 4.3.1.42'],
  covers: ['xliffNotXliff', 'xliffVersionUnknown', 'xliffVersionMismatch'],
  examples: [
    { format: 'xliff', content: segment21('Wait.', 'Attendez.'), expect: [] },
    {
      format: 'xliff',
      content: '<xliff version="3.0"><file original="rules.md"/></xliff>',
      expect: ['xliffVersionUnknown'],
    },
    {
      format: 'xliff',
      content: segment21('Wait.').replace('version="2.1"', 'version="1.2"'),
      expect: ['xliffVersionMismatch'],
    },
    { format: 'xliff', content: '<html><body>Wait.</body></html>', expect: ['xliffNotXliff'] },
  ],
});

export default rule;
