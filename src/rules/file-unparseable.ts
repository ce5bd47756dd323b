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
    'missing-key',
    'repeated-key',
    'unknown-version',
    'empty-file',
    'line-too-long',
    'nested-too-deep',
    'unknown-normalization',
    'record-of-another',
    'glossary-no-table',
    'glossary-delimiter',
    'glossary-column',
    'glossary-column-twice',
    'glossary-column-missing',
    'glossary-cells',
    'glossary-two-terms',
    'glossary-no-english',
    'glossary-contradiction',
    'glossary-term-twice',
    'glossary-term-long',
    'glossary-wildcard',
    'glossary-too-long',
  ],
});

export default rule;
