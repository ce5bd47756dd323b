import { defineFileRule, type FileRule } from '../rule.ts';

const rule: FileRule = defineFileRule({
  id: 'file/unreadable',
  severity: 'error',
  required: true,
  summary: 'Every file of the project can be opened',
  rationale: 'A translation that cannot be opened is not a translation that passed.',
  remedy: 'Give the file the right permissions, or put it inside the project.',
  messages: {},
  examples: [],
  covers: ['cannot-read', 'outside-project'],
});

export default rule;
