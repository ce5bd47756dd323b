import { defineFileRule, type FileRule } from '../check/rule.ts';

const rule: FileRule = defineFileRule({
  id: 'state/lost-translation',
  severity: 'error',
  required: true,
  summary: 'What was translated once is still there',
  rationale: 'A record without its text tells of work that was lost.',
  remedy: 'Put the translation back, or delete its record too.',
  messages: {},
  examples: [],
  covers: ['lost-translation'],
});

export default rule;
