import { defineFormatRule, type FormatRule } from '../check/rule.ts';
import { units12, units21 } from '../check/small-files.ts';

const rule: FormatRule = defineFormatRule({
  id: 'xliff/size',
  severity: 'warning',
  summary: 'A translation is as long as its file allows',
  rationale: 'What is too long is cut off where it is shown or stored.',
  remedy: 'Translate it shorter, or have the limit changed where the file comes from.',
  standard: ['XLIFF 2.1, 5.6', 'XLIFF 1.2, 3.2'],
  covers: ['xliffManyCharacters', 'xliffFewCharacters', 'xliffManyBytes', 'xliffFewBytes'],
  examples: [
    {
      format: 'xliff',
      content: units12(
        '<trans-unit id="1" maxwidth="20" size-unit="char">\n  <source>Wait.</source>\n  <target>Attendez.</target>\n</trans-unit>',
      ),
      expect: [],
    },
    {
      format: 'xliff',
      content: units12(
        '<trans-unit id="1" maxwidth="8" size-unit="char">\n  <source>Wait.</source>\n  <target>Attendez.</target>\n</trans-unit>\n<trans-unit id="2" minbytes="20" maxbytes="40">\n  <source>Wait.</source>\n  <target>Attendez.</target>\n</trans-unit>',
      ),
      expect: ['xliffManyCharacters', 'xliffFewBytes'],
    },
    {
      format: 'xliff',
      content: units21(
        '<unit id="u1" slr:sizeRestriction="12,20" slr:storageRestriction="8">\n  <slr:profiles generalProfile="xliff:codepoints" storageProfile="xliff:utf8"/>\n  <segment>\n    <source>Wait.</source>\n    <target>Attendez.</target>\n  </segment>\n</unit>',
      ),
      expect: ['xliffFewCharacters', 'xliffManyBytes'],
    },
  ],
});

export default rule;
