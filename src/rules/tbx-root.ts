import { defineFormatRule, type FormatRule } from '../check/rule.ts';
import { segment21 } from '../check/small-files.ts';

const rule: FormatRule = defineFormatRule({
  id: 'tbx/root',
  severity: 'error',
  required: true,
  summary: 'A file of terms is TBX: its root element is tbx or martif',
  rationale: 'Terms that are read from another vocabulary would be guesses.',
  remedy: 'Export the terms again as TBX (ISO 30042).',
  standard: ['ISO 30042'],
  covers: ['tbxNotTbx'],
  examples: [
    {
      format: 'tbx',
      content: '<tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"/>',
      expect: [],
    },
    { format: 'tbx', content: '<terms><term>member</term></terms>', expect: ['tbxNotTbx'] },
    { format: 'tbx', content: segment21('member', 'membre'), expect: ['tbxNotTbx'] },
  ],
});

export default rule;
