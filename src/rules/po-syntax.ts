import { defineFormatRule, type FormatRule } from '../check/rule.ts';
import { po } from '../check/small-files.ts';

const rule: FormatRule = defineFormatRule({
  id: 'po/syntax',
  severity: 'error',
  summary: 'Every line of the file is PO',
  rationale:
    'gettext refuses a file with such a line; other tools guess, and drop or join texts without a word.',
  remedy:
    'Correct the line shown: a string stands in quotation marks and ends on its line, and a backslash is written twice.',
  covers: ['poJunk', 'poTrailing', 'poUnclosed', 'poLineBreak', 'poBackslash'],
  examples: [
    { format: 'po', content: po('msgid "Wait.\\n"\nmsgstr "Attendez.\\n"'), expect: [] },
    { format: 'po', content: po('msgid "Wait."\nmsgstr "Attendez.'), expect: ['poUnclosed'] },
    {
      format: 'po',
      content: po('msgid "C:\\Users" end\nmsgstr "C:\\Utilisateurs"\nWait.'),
      expect: ['poBackslash', 'poTrailing', 'poBackslash', 'poJunk'],
    },
    { format: 'po', content: po('msgid "Wait."\nmsgstr "Attendez\nun peu."'), expect: ['poLineBreak'] },
  ],
});

export default rule;
