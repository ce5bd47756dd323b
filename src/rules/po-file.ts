import { defineFormatRule, type FormatRule } from '../check/rule.ts';
import { po } from '../check/small-files.ts';

const rule: FormatRule = defineFormatRule({
  id: 'po/file',
  severity: 'error',
  required: true,
  summary: 'The file is PO in UTF-8 and has entries',
  rationale:
    'Letters that are read in the wrong encoding become others, and an empty file looks like a finished one.',
  remedy:
    'Save the file as UTF-8, with charset=UTF-8 in its header, as "msgconv -t UTF-8 -o NEW OLD" does; or export it again.',
  covers: ['poTooLarge', 'poEncoding', 'poUtf16', 'poCharset', 'poAscii', 'poEmpty'],
  examples: [
    { format: 'po', content: po('msgid "Coffee"\nmsgstr "Café"'), expect: [] },
    {
      format: 'po',
      content: po('msgid "Coffee"\nmsgstr "Café"').replace('UTF-8', 'ISO-8859-1'),
      expect: ['poCharset'],
    },
    {
      format: 'po',
      content: po('msgid "Coffee"\nmsgstr "Café"'),
      encoding: 'latin1',
      expect: ['poEncoding'],
    },
    {
      format: 'po',
      content: po('msgid "Coffee"\nmsgstr "Café"').replace('UTF-8', 'ASCII'),
      expect: ['poAscii'],
    },
    {
      format: 'po',
      content: po('msgid "Coffee"\nmsgstr "Café"'),
      encoding: 'utf16le',
      expect: ['poUtf16'],
    },
    { format: 'po', content: '\n', expect: ['poEmpty'] },
  ],
});

export default rule;
