import { defineFormatRule, type FormatRule } from '../check/rule.ts';
import { po } from '../check/small-files.ts';

const rule: FormatRule = defineFormatRule({
  id: 'po/entry',
  severity: 'error',
  summary: 'Every entry has its English and its translation, and no plural forms',
  rationale:
    'Without either there is no translation, or nothing that it translates; of plural forms all but the first are passed over.',
  remedy: 'Complete the entry; write the forms of a plural as entries of their own.',
  covers: ['poWithoutMsgid', 'poWithoutMsgstr', 'poPlural'],
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
  ],
});

export default rule;
