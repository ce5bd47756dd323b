import { defineFormatRule, type FormatRule } from '../check/rule.ts';

const rule: FormatRule = defineFormatRule({
  id: 'json/file',
  severity: 'error',
  required: true,
  summary: 'The file is one JSON object in UTF-8',
  rationale: 'What is not JSON no program reads, not even in part.',
  remedy: 'Correct the file at the place shown; often a comma or a quotation mark is missing just before it.',
  standard: ['RFC 8259'],
  covers: ['jsonTooLarge', 'jsonEncoding', 'jsonUtf16', 'jsonSyntax', 'jsonTooDeep'],
  examples: [
    { format: 'json', content: '{ "item.1": "Attendez." }', expect: [] },
    { format: 'json', content: '{ "item.1": "Attendez.", }', expect: ['jsonSyntax'] },
    { format: 'json', content: '["Attendez."]', expect: ['jsonSyntax'] },
    { format: 'json', content: `{ "item.1": ${'['.repeat(100)} }`, expect: ['jsonTooDeep'] },
    { format: 'json', content: '{ "item.1": "Café" }', encoding: 'latin1', expect: ['jsonEncoding'] },
    { format: 'json', content: '\ufeff{ "item.1": "Café" }', encoding: 'utf16le', expect: ['jsonUtf16'] },
  ],
});

export default rule;
