import { defineFormatRule, type FormatRule } from '../check/rule.ts';
import { units12 } from '../check/small-files.ts';

const rule: FormatRule = defineFormatRule({
  id: 'xliff/unread',
  severity: 'warning',
  summary: 'Everything in the file is read',
  rationale: 'Binary units can contain texts too, and nothing of them is checked.',
  remedy: 'Check the content of the binary unit by other means, or leave it out of the export.',
  standard: ['XLIFF 1.2, 3.2 bin-unit'],
  covers: ['xliffBinaryUnit'],
  examples: [
    {
      format: 'xliff',
      content: units12('<trans-unit id="1"><source>Wait.</source></trans-unit>'),
      expect: [],
    },
    {
      format: 'xliff',
      content: units12(
        '<bin-unit id="1" mime-type="image/png">\n  <bin-source><external-file href="sign.png"/></bin-source>\n</bin-unit>',
      ),
      expect: ['xliffBinaryUnit'],
    },
    {
      format: 'xliff',
      content: units12(
        '<group>\n  <bin-unit id="1" mime-type="image/png"><bin-source><external-file href="a.png"/></bin-source></bin-unit>\n  <bin-unit id="2" mime-type="image/png"><bin-source><external-file href="b.png"/></bin-source></bin-unit>\n</group>',
      ),
      expect: ['xliffBinaryUnit', 'xliffBinaryUnit'],
    },
  ],
});

export default rule;
