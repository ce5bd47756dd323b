import { defineFormatRule, type FormatRule } from '../check/rule.ts';
import { unit21, units21 } from '../check/small-files.ts';

const rule: FormatRule = defineFormatRule({
  id: 'xliff/validation',
  severity: 'warning',
  summary: 'A translation keeps the rules that its file sets for it',
  rationale: 'Who wrote the file needs it so: a name that stays, a sign that a program waits for.',
  remedy: 'Change the translation until it keeps the rule, or switch the rule off for this unit.',
  standard: ['XLIFF 2.1, 5.7'],
  covers: [
    'xliffDemandAbsent',
    'xliffDemandCount',
    'xliffDemandPresent',
    'xliffDemandStart',
    'xliffDemandEnd',
    'xliffDemandSource',
  ],
  examples: [
    {
      format: 'xliff',
      content: unit21(
        '<val:validation>\n  <val:rule isPresent="urtext"/>\n  <val:rule endsWith="." existsInSource="yes"/>\n</val:validation>\n<segment>\n  <source>Ask urtext.</source>\n  <target>Demandez à urtext.</target>\n</segment>',
      ),
      expect: [],
    },
    {
      format: 'xliff',
      content: unit21(
        '<val:validation>\n  <val:rule isPresent="urtext"/>\n  <val:rule isNotPresent="logiciel"/>\n  <val:rule startsWith="→"/>\n  <val:rule endsWith="." existsInSource="yes"/>\n</val:validation>\n<segment>\n  <source>Ask urtext.</source>\n  <target>Demandez au logiciel</target>\n</segment>',
      ),
      expect: ['xliffDemandAbsent', 'xliffDemandPresent', 'xliffDemandStart', 'xliffDemandEnd'],
    },
    {
      format: 'xliff',
      content: units21(
        '<unit id="u1">\n  <val:validation>\n    <val:rule isPresent="Wait" occurs="2"/>\n    <val:rule endsWith="!" existsInSource="yes"/>\n  </val:validation>\n  <segment>\n    <source>Wait.</source>\n    <target>Wait !</target>\n  </segment>\n</unit>',
      ),
      expect: ['xliffDemandCount', 'xliffDemandSource'],
    },
  ],
});

export default rule;
