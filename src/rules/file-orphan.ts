import { defineFileRule, type FileRule } from '../check/rule.ts';

const rule: FileRule = defineFileRule({
  id: 'file/orphan',
  severity: 'warning',
  summary: 'Every translation belongs to a document of the project',
  rationale: 'A file that belongs to nothing is checked by nobody and read by somebody.',
  remedy: 'Rename the file after its document, or delete it.',
  messages: {},
  examples: [],
  covers: ['orphan', 'unread'],
});

export default rule;
