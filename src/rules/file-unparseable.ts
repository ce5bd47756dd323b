import { defineFileRule, type FileRule } from '../rule.ts';

const rule: FileRule = defineFileRule({
  id: 'file/unparseable',
  severity: 'error',
  required: true,
  summary: 'Every file can be read as what its name says',
  rationale: 'What cannot be read cannot be checked, and silence would look like success.',
  remedy: 'Correct the file at the place shown.',
  messages: {},
  examples: [],
  covers: [
    'not-json',
    'wrong-shape',
    'repeated-key',
    'unknown-version',
    'empty-file',
    'line-too-long',
    'file-too-large',
    'nested-too-deep',
    'unknown-normalization',
    'record-of-another',
  ],
});

export default rule;
