import { defineFormatRule, type FormatRule } from '../check/rule.ts';
import { unit21, units21, xliff21 } from '../check/small-files.ts';

const rule: FormatRule = defineFormatRule({
  id: 'xliff/module',
  severity: 'error',
  summary: 'What stands in a module is what the module has, complete and without contradiction',
  rationale:
    'Tools drop a module that breaks its own rules, and with it what it would have told the translator.',
  remedy: 'Correct the element shown, or leave the module out.',
  standard: ['XLIFF 2.1, 5', 'XLIFF 2.0, 5.6', 'XLIFF 2.2, Plural, Gender, and Select Module'],
  covers: [
    'xliffMatchUnknown',
    'xliffElementMissing',
    'xliffAttributeMissing',
    'xliffAttributeValue',
    'xliffSubTypeAlone',
    'xliffGlossaryEmpty',
    'xliffSubStyleAlone',
    'xliffElementUnexpected',
    'xliffTextUnexpected',
    'xliffAttributeUnexpected',
    'xliffLanguageTag',
    'xliffLanguageMismatch',
    'xliffEndWithAttribute',
    'xliffRuleEmpty',
    'xliffRuleTwice',
    'xliffRuleSource',
    'xliffRuleDisabled',
    'xliffResourceEmpty',
    'xliffResourceBoth',
    'xliffSizeDataUnknown',
    'xliffSizeBoth',
    'xliffRevisionUnknown',
    'xliffRevisionUnclear',
    'xliffPropertyTwice',
    'xliffPropertyUnknown',
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
      expect: ['xliffElementMissing', 'xliffMatchUnknown', 'xliffSubTypeAlone', 'xliffAttributeValue'],
    },
    {
      format: 'xliff',
      content: units21(
        '<unit id="u1" fs:subFs="class,c">\n  <mda:metadata>\n    <mda:metaGroup><mda:meta>here</mda:meta></mda:metaGroup>\n  </mda:metadata>\n  <segment><source>Wait.</source></segment>\n</unit>',
      ),
      expect: ['xliffSubStyleAlone', 'xliffAttributeMissing'],
    },
    {
      format: 'xliff',
      content: xliff21(
        '<file id="f1">\n  <val:validation>\n    <val:rule/>\n    <val:rule isPresent="a" endsWith="b"/>\n    <val:rule isNotPresent="a" existsInSource="yes"/>\n    <val:rule isPresent="c" disabled="yes"/>\n    Wait.\n    <val:demand/>\n  </val:validation>\n  <unit id="u1">\n    <segment><source>Wait.</source></segment>\n  </unit>\n</file>',
      ),
      expect: [
        'xliffTextUnexpected',
        'xliffRuleEmpty',
        'xliffRuleTwice',
        'xliffRuleSource',
        'xliffRuleDisabled',
        'xliffElementUnexpected',
      ],
    },
    {
      format: 'xliff',
      content: unit21(
        '<res:resourceData>\n  <res:resourceItem>\n    <res:source xml:lang="de" href="a.png"/>\n    <res:target xml:lang="?"/>\n  </res:resourceItem>\n  <res:resourceItem kind="big">\n    <res:source href="a.png"><my:image xmlns:my="urn:my"/></res:source>\n  </res:resourceItem>\n</res:resourceData>\n<segment><source>Wait.</source></segment>',
      ),
      expect: [
        'xliffLanguageMismatch',
        'xliffResourceEmpty',
        'xliffLanguageTag',
        'xliffAttributeUnexpected',
        'xliffResourceBoth',
      ],
    },
    {
      format: 'xliff',
      content: unit21(
        '<segment><source>Wait <sc id="1" slr:sizeInfo="2" slr:sizeInfoRef="d1"/>here<ec startRef="1" slr:sizeInfo="2"/>.</source></segment>',
      ),
      expect: ['xliffSizeBoth', 'xliffSizeDataUnknown', 'xliffEndWithAttribute'],
    },
    {
      format: 'xliff',
      content: unit21(
        '<ctr:changeTrack>\n  <ctr:revisions appliesTo="note" ref="n9">\n    <ctr:revision><ctr:item property="content">Wait!</ctr:item></ctr:revision>\n  </ctr:revisions>\n  <ctr:revisions appliesTo="note">\n    <ctr:revision><ctr:item property="content">Wait!</ctr:item></ctr:revision>\n  </ctr:revisions>\n  <ctr:revisions appliesTo="note" ref="n1">\n    <ctr:revision>\n      <ctr:item property="content">Wait!</ctr:item>\n      <ctr:item property="content">Wait?</ctr:item>\n      <ctr:item property="color">red</ctr:item>\n    </ctr:revision>\n  </ctr:revisions>\n</ctr:changeTrack>\n<notes><note id="n1">Wait.</note><note id="n2">Here.</note></notes>\n<segment><source>Wait.</source></segment>',
      ),
      expect: ['xliffRevisionUnknown', 'xliffRevisionUnclear', 'xliffPropertyTwice', 'xliffPropertyUnknown'],
    },
  ],
});

export default rule;
