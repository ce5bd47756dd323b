import { defineFormatRule, type FormatRule } from '../check/rule.ts';
import { po } from '../check/small-files.ts';

const rule: FormatRule = defineFormatRule({
  id: 'po/unique',
  severity: 'error',
  summary: 'No two entries have the same context and the same English',
  rationale:
    'Of two such entries one is used and the other dropped, and which one differs from tool to tool.',
  remedy: 'Delete one of them, or tell them apart by msgctxt.',
  covers: ['poTwice'],
  examples: [
    {
      format: 'po',
      content: po(
        'domain "club"\n\nmsgid "Wait."\nmsgstr "Attendez."\n\ndomain "shop"\n\nmsgid "Wait."\nmsgstr "Patientez."',
      ),
      expect: [],
    },
    {
      format: 'po',
      content: po('domain "club"\n\nmsgid "Wait."\nmsgstr "Attendez."\n\nmsgid "Wait."\nmsgstr "Patientez."'),
      expect: ['poTwice'],
    },
    {
      format: 'po',
      content: po(
        'msgctxt "item.1"\nmsgid "Wait."\nmsgstr "Attendez."\n\nmsgctxt "item.2"\nmsgid "Wait."\nmsgstr "Patientez."',
      ),
      expect: [],
    },
    {
      format: 'po',
      content: po('msgid "Wait."\nmsgstr "Attendez."\n\nmsgid "Wait."\nmsgstr "Patientez."'),
      expect: ['poTwice'],
    },
    {
      format: 'po',
      content: po(
        'msgid "Wait."\nmsgstr "Attendez."\n\nmsgid "Wait."\nmsgstr "Patientez."\n\nmsgid "Wait."\nmsgstr ""',
      ),
      expect: ['poTwice', 'poTwice'],
    },
    {
      format: 'po',
      content: po('#~ msgid "Wait."\n#~ msgstr "Attendez."\n\nmsgid "Wait."\nmsgstr "Patientez."'),
      expect: ['poTwice'],
    },
  ],
});

export default rule;
