import { defineFormatRule, type FormatRule } from '../check/rule.ts';
import { segment21, unit21 } from '../check/small-files.ts';

const rule: FormatRule = defineFormatRule({
  id: 'xml/well-formed',
  severity: 'error',
  required: true,
  summary: 'The file is well-formed XML',
  rationale: 'Of a file that breaks the rules of XML every program reads something else, or nothing.',
  remedy: 'Correct the file at the place shown, or export it again.',
  standard: ['XML 1.0'],
  covers: ['xmlNotWellFormed', 'xmlNoRoot'],
  examples: [
    { format: 'xliff', content: segment21('Black &amp; white', 'Noir &amp; blanc'), expect: [] },
    { format: 'xliff', content: segment21('Black & white', 'Noir & blanc'), expect: ['xmlNotWellFormed'] },
    {
      format: 'xliff',
      content: unit21('<segment><source>Wait.</source><target>Attendez.</segment>'),
      expect: ['xmlNotWellFormed'],
    },
  ],
});

export default rule;
