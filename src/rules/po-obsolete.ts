import { defineFormatRule, type FormatRule } from '../check/rule.ts';
import { po } from '../check/small-files.ts';

const rule: FormatRule = defineFormatRule({
  id: 'po/obsolete',
  severity: 'note',
  summary: 'The file has no obsolete entries',
  rationale:
    'Obsolete entries translate what the text no longer has: they are kept for use again, and belong to nothing.',
  remedy: 'Keep them as a memory, or remove them with "msgattrib --no-obsolete".',
  covers: ['poObsolete'],
  examples: [
    { format: 'po', content: po('msgid "Wait."\nmsgstr "Attendez."'), expect: [] },
    { format: 'po', content: po('#~ msgid "Wait."\n#~ msgstr "Attendez."'), expect: ['poObsolete'] },
    {
      format: 'po',
      content: po('#~ msgid "Wait."\n#~ msgstr "Attendez."\n\n#~ msgid "Pay."\n#~ msgstr "Payez."'),
      expect: ['poObsolete', 'poObsolete'],
    },
  ],
});

export default rule;
