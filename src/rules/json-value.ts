import { defineFormatRule, type FormatRule } from '../check/rule.ts';

const rule: FormatRule = defineFormatRule({
  id: 'json/value',
  severity: 'error',
  summary: 'Every key stands once and has a text as its value, and nothing stands before them',
  rationale:
    'Of two values of one key programs take the last, and what is no text is no translation; before a byte order mark many programs stop.',
  remedy:
    'Delete one of the keys; write the value as a text in quotation marks, without nesting; save the file as UTF-8 without a byte order mark.',
  covers: ['jsonKeyTwice', 'jsonNotText', 'jsonMark'],
  examples: [
    { format: 'json', content: '{\n  "item.1": "Attendez.",\n  "item.2": "Payez."\n}', expect: [] },
    {
      format: 'json',
      content: '{\n  "item.1": "Attendez.",\n  "item.1": "Payez."\n}',
      expect: ['jsonKeyTwice'],
    },
    {
      format: 'json',
      content: '{\n  "item": { "1": "Attendez." },\n  "count": 2\n}',
      expect: ['jsonNotText', 'jsonNotText'],
    },
    { format: 'json', content: '\ufeff{ "item.1": "Attendez." }', expect: ['jsonMark'] },
  ],
});

export default rule;
