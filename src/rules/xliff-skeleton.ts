import { defineFormatRule, type FormatRule } from '../check/rule.ts';
import { units21 } from '../check/small-files.ts';

const rule: FormatRule = defineFormatRule({
  id: 'xliff/skeleton',
  severity: 'error',
  summary: 'The skeleton of a file has either content or a reference',
  rationale:
    'The skeleton is the document without its texts: without it nothing can be put together from the translations.',
  remedy: 'Restore its content or its reference; leave the skeleton out if there is none.',
  standard: ['XLIFF 2.1, 4.2.2.3'],
  covers: ['xliffSkeletonEmpty', 'xliffSkeletonBoth'],
  examples: [
    {
      format: 'xliff',
      content: units21(
        '<skeleton href="rules.skl"/>\n<unit id="u1">\n  <segment><source>Wait.</source></segment>\n</unit>',
      ),
      expect: [],
    },
    {
      format: 'xliff',
      content: units21('<skeleton/>\n<unit id="u1">\n  <segment><source>Wait.</source></segment>\n</unit>'),
      expect: ['xliffSkeletonEmpty'],
    },
    {
      format: 'xliff',
      content: units21(
        '<skeleton href="rules.skl">1. %%%</skeleton>\n<unit id="u1">\n  <segment><source>Wait.</source></segment>\n</unit>',
      ),
      expect: ['xliffSkeletonBoth'],
    },
  ],
});

export default rule;
