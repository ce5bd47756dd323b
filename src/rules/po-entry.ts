import { defineFormatRule, type FormatRule } from '../check/rule.ts';
import { po } from '../check/small-files.ts';

const rule: FormatRule = defineFormatRule({
  id: 'po/entry',
  severity: 'error',
  summary: 'Every entry has its English and one translation that fits it, and no plural forms',
  rationale:
    'Without either there is no translation, or nothing that it translates; of plural forms all but the first are passed over; and gettext refuses a file with forms or line ends that do not fit.',
  remedy:
    'Complete the entry; of two translations keep one; write the forms of a plural as entries of their own.',
  covers: [
    'poWithoutMsgid',
    'poWithoutMsgstr',
    'poPlural',
    'poWithoutPlural',
    'poWithoutForms',
    'poFormIndex',
    'poForms',
    'poLineBegin',
    'poLineEnd',
    'poMerged',
  ],
  milder: { poPlural: 'warning' },
  examples: [
    { format: 'po', content: po('msgctxt "item.1"\nmsgid "Wait."\nmsgstr "Attendez."'), expect: [] },
    { format: 'po', content: po('msgctxt "item.1"\nmsgid "Wait."'), expect: ['poWithoutMsgstr'] },
    {
      format: 'po',
      content: po(
        'msgctxt "item.1"\nmsgstr "Attendez."\n\nmsgid "a day"\nmsgid_plural "days"\nmsgstr[0] "un jour"\nmsgstr[1] "jours"',
      ),
      expect: ['poWithoutMsgid', 'poPlural'],
    },
    {
      format: 'po',
      content: po(
        'msgid "Wait."\nmsgstr[0] "Attendez."\n\nmsgid "a day"\nmsgid_plural "days"\nmsgstr "un jour"',
      ),
      expect: ['poWithoutPlural', 'poPlural', 'poWithoutForms'],
    },
    {
      format: 'po',
      content: po('msgid "a day"\nmsgid_plural "days"\nmsgstr[0] "un jour"').replace(
        '\\n"',
        '\\nPlural-Forms: nplurals=2; plural=n > 1;\\n"',
      ),
      expect: ['poPlural', 'poForms'],
    },
    {
      format: 'po',
      content: po('msgid "a day"\nmsgid_plural "days"\nmsgstr[0] "un jour"\nmsgstr[2] "jours"'),
      expect: ['poPlural', 'poFormIndex'],
    },
    {
      format: 'po',
      content: po('msgid "\\nWait."\nmsgstr "Attendez."\n\nmsgid "Go."\nmsgstr "Allez.\\n"'),
      expect: ['poLineBegin', 'poLineEnd'],
    },
    {
      format: 'po',
      content: po(
        'msgid "Wait."\nmsgstr ""\n"#-#-#-#-#  a.po  #-#-#-#-#\\n"\n"Attendez.\\n"\n"#-#-#-#-#  b.po  #-#-#-#-#\\n"\n"Patientez."',
      ),
      expect: ['poMerged'],
    },
  ],
});

export default rule;
