import { defineFileRule, type FileRule } from '../check/rule.ts';

const rule: FileRule = defineFileRule({
  id: 'file/not-utf8',
  severity: 'error',
  required: true,
  summary: 'Every text is UTF-8',
  rationale: 'Programs that guess an encoding guess wrong, and the reader sees other letters.',
  remedy: 'Save the file as UTF-8.',
  messages: {},
  examples: [],
  covers: ['not-utf8', 'binary-file'],
});

export default rule;
