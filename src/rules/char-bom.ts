import { defineRule, type TranslationRule } from '../check/rule.ts';

const rule: TranslationRule = defineRule({
  id: 'char/bom',
  severity: 'note',
  ofWholeText: true,
  summary: 'The file does not begin with a byte order mark',
  rationale: 'UTF-8 needs none, and programs that do not expect it take it for a part of the first word.',
  remedy: 'Save the file as UTF-8 without a byte order mark.',
  messages: { bom: 'Unexpected byte order mark at the beginning of the file' },
  examples: [
    { source: 'Be fair.', target: 'Soyez justes.', expect: [] },
    { source: 'Be fair.', target: '\ufeffSoyez justes.', expect: ['bom'] },
    { source: '# Code', target: '\ufeff# Code de conduite', expect: ['bom'] },
  ],
  *check(alignment) {
    if (alignment.translation.text.charCodeAt(0) === 0xfeff) {
      yield { messageId: 'bom', span: { start: 0, end: 1 }, fix: { span: { start: 0, end: 1 }, text: '' } };
    }
  },
});

export default rule;
