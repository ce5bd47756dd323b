import { defineFormatRule, type FormatRule } from '../check/rule.ts';
import { segment21, unit21, units12 } from '../check/small-files.ts';

const rule: FormatRule = defineFormatRule({
  id: 'xliff/language',
  severity: 'error',
  summary: 'Sources and targets are in the languages that the file declares',
  rationale:
    'Tools choose spelling, terms and direction by the language; without one, many do not open the file.',
  remedy:
    'Correct the languages of the file (srcLang and trgLang, in XLIFF 1.2 source-language and target-language), or the xml:lang that contradicts them.',
  standard: [
    'XLIFF 2.1, 4.2.2.1',
    'XLIFF 2.1, 4.2.2.12',
    'XLIFF 2.1, 4.2.2.13',
    'XLIFF 2.1, 4.3.1.29',
    'XLIFF 2.1, 4.3.1.37',
    'XLIFF 2.1, 4.3.2.1',
    'XLIFF 1.2, 3.2',
  ],
  covers: [
    'xliffTargetLanguageMissing',
    'xliffLanguageTag',
    'xliffLanguageMismatch',
    'xliffAttributeMissing',
  ],
  milder: { xliffLanguageMismatch: 'warning', xliffLanguageTag: 'warning' },
  examples: [
    {
      format: 'xliff',
      content: units12(
        '<trans-unit id="1">\n  <source>Wait.</source>\n  <target>Attendez.</target>\n</trans-unit>',
      ).replace('"fr"', '"le français"'),
      expect: ['xliffLanguageTag'],
    },
    { format: 'xliff', content: segment21('Wait.', 'Attendez.'), expect: [] },
    {
      format: 'xliff',
      content: unit21(
        '<segment>\n  <source>Wait.</source>\n  <target>Attendez.</target>\n</segment>',
        'srcLang="en"',
      ),
      expect: ['xliffTargetLanguageMissing'],
    },
    {
      format: 'xliff',
      content: unit21(
        '<segment>\n  <source>Wait.</source>\n  <target xml:lang="de">Attendez.</target>\n</segment>',
      ),
      expect: ['xliffLanguageMismatch'],
    },
    {
      format: 'xliff',
      content: unit21('<segment><source>Wait.</source></segment>', 'trgLang="french (Canada)"'),
      expect: ['xliffAttributeMissing', 'xliffLanguageTag'],
    },
    {
      format: 'xliff',
      content: units12(
        '<trans-unit id="1">\n  <source xml:lang="de">Wait.</source>\n  <target xml:lang="de">Attendez.</target>\n</trans-unit>',
      ),
      expect: ['xliffLanguageMismatch', 'xliffLanguageMismatch'],
    },
    {
      format: 'xliff',
      content: units12(
        '<trans-unit id="1">\n  <source>Wait.</source>\n  <target>Attendez.</target>\n</trans-unit>',
      ).replace(
        '</file>',
        '</file>\n<file original="fees.md" source-language="en" target-language="de" datatype="plaintext"><body/></file>',
      ),
      expect: ['xliffLanguageMismatch'],
    },
  ],
});

export default rule;
