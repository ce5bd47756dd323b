import { defineFormatRule, type FormatRule } from '../check/rule.ts';
import { segment21, unit21, units12, units21 } from '../check/small-files.ts';

const rule: FormatRule = defineFormatRule({
  id: 'xliff/structure',
  severity: 'error',
  summary: 'Elements and attributes stand where XLIFF has them, with values that it allows',
  rationale: 'Tools pass over what they do not expect, and with it over the translations that it contains.',
  remedy: 'Correct the element shown, or export the file again with a tool that follows the standard.',
  standard: ['XLIFF 2.1, 4.2', 'XLIFF 2.1, 4.3', 'XLIFF 2.1, 4.9.1', 'XLIFF 1.2, 3.2'],
  covers: [
    'xliffNoFile',
    'xliffElementMissing',
    'xliffElementUnexpected',
    'xliffTextUnexpected',
    'xliffAttributeMissing',
    'xliffAttributeUnexpected',
    'xliffAttributeValue',
    'xliffUnitWithoutSegment',
    'xliffSpaceDiffers',
    'xliffNamespaceMissing',
    'xliffWordsBesideSegments',
  ],
  milder: {
    xliffNamespaceMissing: 'note',
    xliffWordsBesideSegments: 'warning',
    xliffElementMissing: 'warning',
    xliffElementUnexpected: 'warning',
    xliffTextUnexpected: 'warning',
    xliffAttributeMissing: 'warning',
    xliffAttributeUnexpected: 'warning',
    xliffAttributeValue: 'warning',
  },
  examples: [
    { format: 'xliff', content: segment21('Wait.', 'Attendez.'), expect: [] },
    {
      format: 'xliff',
      content: unit21('<segment>\n  <target>Attendez.</target>\n  <source>Wait.</source>\n</segment>'),
      expect: ['xliffElementMissing', 'xliffElementUnexpected'],
    },
    {
      format: 'xliff',
      content: unit21('<segment approved="yes">\n  <target>Attendez.</target>\n</segment>'),
      expect: ['xliffElementMissing', 'xliffAttributeUnexpected'],
    },
    {
      format: 'xliff',
      content: units21(
        '<unit id="u1" translate="false">\n  Wait.\n  <segment><source>Wait.</source></segment>\n</unit>',
      ),
      expect: ['xliffTextUnexpected', 'xliffAttributeValue'],
    },
    {
      format: 'xliff',
      content: units21('<unit>\n  <ignorable><source> </source></ignorable>\n</unit>'),
      expect: ['xliffAttributeMissing', 'xliffUnitWithoutSegment'],
    },
    {
      format: 'xliff',
      content: units12(
        '<trans-unit id="1" aproved="yes" translate="false">\n  <target>Attendez.</target>\n  <source>Wait.</source>\n  <context-group/>\n  Wait.\n  <note priority="1">Soon?</note>\n</trans-unit>\n<trans-unit id="2">\n  <source>Pay <x/> now.</source>\n</trans-unit>',
      ),
      expect: [
        'xliffTextUnexpected',
        'xliffAttributeUnexpected',
        'xliffAttributeValue',
        'xliffElementUnexpected',
        'xliffElementMissing',
        'xliffAttributeMissing',
      ],
    },
    {
      format: 'xliff',
      content: unit21(
        '<segment>\n  <source xml:space="preserve">Wait.</source>\n  <target>Attendez.</target>\n</segment>',
      ),
      expect: ['xliffSpaceDiffers'],
    },
    {
      format: 'xliff',
      content: units12(
        '<trans-unit id="1">\n  <source>Wait.</source>\n  <target>Restez.<mrk mtype="seg" mid="1">Attendez.</mrk></target>\n</trans-unit>',
      ),
      expect: ['xliffWordsBesideSegments'],
    },
    {
      format: 'xliff',
      content: '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"></xliff>',
      expect: ['xliffNoFile'],
    },
    {
      format: 'xliff',
      content: units12(
        '<trans-unit id="1">\n  <source>Wait.</source>\n  <target>Attendez.</target>\n</trans-unit>',
      ).replace(/ xmlns="[^"]*"/, ''),
      expect: ['xliffNamespaceMissing'],
    },
    {
      format: 'xliff',
      content: units12('<trans-unit>\n  <target>Attendez.</target>\n</trans-unit>'),
      expect: ['xliffAttributeMissing', 'xliffElementMissing'],
    },
  ],
});

export default rule;
