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
  covers: [
    'poJunk',
    'poTrailing',
    'poUnclosed',
    'poLineBreak',
    'poBackslash',
    'poBytes',
    'poSeparator',
    'poMark',
    'poOrder',
    'poWithoutString',
    'poConflict',
    'poCommentInside',
    'poPreviousAlone',
    'poObsoleteMixed',
  ],
  examples: [
    { format: 'po', content: po('msgid "Wait.\\n"\nmsgstr "Attendez.\\n"'), expect: [] },
    { format: 'po', content: po('msgid "Wait."\nmsgstr "Attendez.'), expect: ['poUnclosed'] },
    {
      format: 'po',
      content: po('msgid "C:\\Users" end\nmsgstr "C:\\Utilisateurs"\nWait.'),
      expect: ['poBackslash', 'poTrailing', 'poBackslash', 'poJunk'],
    },
    { format: 'po', content: po('msgid "Wait."\nmsgstr "Attendez\nun peu."'), expect: ['poLineBreak'] },
    {
      format: 'po',
      content: po('msgid "Coffee"\nmsgstr "Caf\\351"\n\nmsgid "Tea"\nmsgstr "Th\\004"'),
      expect: ['poBytes', 'poSeparator'],
    },
    {
      format: 'po',
      content: po(
        'msgid "Wait."\n<<<<<<< HEAD\nmsgstr "Attendez."\n=======\nmsgstr "Patientez."\n>>>>>>> fr',
      ),
      expect: ['poConflict'],
    },
    { format: 'po', content: po('msgid\nmsgstr "Attendez."'), expect: ['poWithoutString'] },
    {
      format: 'po',
      content: po(
        '#| msgid "Go."\n# Odd.\nmsgid "Wait."\n# Still odd.\nmsgstr "Attendez."\nmsgstr "Patientez."',
      ),
      expect: ['poPreviousAlone', 'poCommentInside', 'poOrder'],
    },
    {
      format: 'po',
      content: po('#~ msgid "Wait."\nmsgstr "Attendez."'),
      expect: ['poObsoleteMixed'],
    },
    { format: 'po', content: `\ufeff${po('msgid "Wait."\nmsgstr "Attendez."')}`, expect: ['poMark'] },
  ],
});

export default rule;
