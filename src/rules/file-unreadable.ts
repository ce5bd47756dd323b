import { defineFileRule, type FileRule } from '../check/rule.ts';

const rule: FileRule = defineFileRule({
  id: 'file/unreadable',
  severity: 'error',
  required: true,
  summary: 'Every file of the project can be opened',
  rationale: 'A translation that cannot be opened is not a translation that passed.',
  remedy: 'Give the file the right permissions, put it inside the project, or split it when it is too large.',
  messages: {},
  examples: [],
  covers: ['cannot-read', 'outside-project', 'broken-link', 'file-too-large'],
});

export default rule;
