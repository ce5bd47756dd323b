import { defineFormatRule, type FormatRule } from '../check/rule.ts';
import { segment21, units12 } from '../check/small-files.ts';

const rule: FormatRule = defineFormatRule({
  id: 'xml/doctype',
  severity: 'error',
  required: true,
  summary: 'The file has no document type declaration',
  rationale:
    'A document type declaration can pull in other files and swell a few lines to gigabytes; no exchange format needs one.',
  remedy: 'Delete the declaration that begins with <!DOCTYPE, or export the file again.',
  standard: ['XML 1.0, 2.8'],
  covers: ['xmlDoctype'],
  examples: [
    { format: 'xliff', content: segment21('Wait.', 'Attendez.'), expect: [] },
    {
      format: 'xliff',
      content: `<!DOCTYPE xliff [<!ENTITY all SYSTEM "secret.txt">]>
${units12('<trans-unit id="1"><source>&all;</source></trans-unit>')}`,
      expect: ['xmlDoctype'],
    },
    {
      format: 'xliff',
      content: `<!-- Old tools write this. -->
<!doctype xliff>
${segment21('Wait.')}`,
      expect: ['xmlDoctype'],
    },
  ],
});

export default rule;
