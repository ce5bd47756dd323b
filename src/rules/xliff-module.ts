import { defineFormatRule, type FormatRule } from '../check/rule.ts';
import { unit21, units21 } from '../check/small-files.ts';

const rule: FormatRule = defineFormatRule({
  id: 'xliff/module',
  severity: 'error',
  summary: 'Translation candidates, glossaries, metadata and format styles are complete',
  rationale:
    'Tools drop a module that breaks its own rules, and with it what it would have told the translator.',
  remedy: 'Correct the element shown, or leave the module out.',
  standard: ['XLIFF 2.1, 5.1.6.1', 'XLIFF 2.1, 5.2.4', 'XLIFF 2.1, 5.3.5.2', 'XLIFF 2.1, 5.4.4'],
  covers: [
    'xliffMatchUnknown',
    'xliffElementMissing',
    'xliffAttributeMissing',
    'xliffAttributeValue',
    'xliffSubTypeAlone',
    'xliffGlossaryEmpty',
    'xliffSubStyleAlone',
  ],
  examples: [
    {
      format: 'xliff',
      content: unit21(
        '<gls:glossary>\n  <gls:glossEntry>\n    <gls:term>wait</gls:term>\n    <gls:translation>attendre</gls:translation>\n  </gls:glossEntry>\n</gls:glossary>\n<segment><source>Wait.</source></segment>',
      ),
      expect: [],
    },
    {
      format: 'xliff',
      content: unit21(
        '<gls:glossary>\n  <gls:glossEntry>\n    <gls:term>wait</gls:term>\n  </gls:glossEntry>\n</gls:glossary>\n<segment><source>Wait.</source></segment>',
      ),
      expect: ['xliffGlossaryEmpty'],
    },
    {
      format: 'xliff',
      content: unit21(
        '<mtc:matches>\n  <mtc:match ref="#s2" subType="my:old" similarity="high">\n    <source>Wait!</source>\n  </mtc:match>\n</mtc:matches>\n<segment id="s1"><source>Wait.</source></segment>',
      ),
      expect: ['xliffMatchUnknown', 'xliffElementMissing', 'xliffSubTypeAlone', 'xliffAttributeValue'],
    },
    {
      format: 'xliff',
      content: units21(
        '<unit id="u1" fs:subFs="class,c">\n  <mda:metadata>\n    <mda:metaGroup><mda:meta>here</mda:meta></mda:metaGroup>\n  </mda:metadata>\n  <segment><source>Wait.</source></segment>\n</unit>',
      ),
      expect: ['xliffSubStyleAlone', 'xliffAttributeMissing'],
    },
  ],
});

export default rule;
