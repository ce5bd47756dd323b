import { defineFormatRule, type FormatRule } from '../check/rule.ts';
import { segment21, unit21 } from '../check/small-files.ts';

const rule: FormatRule = defineFormatRule({
  id: 'xliff/reference',
  severity: 'error',
  summary: 'What a code refers to is there: data, notes, other units, the code that it copies',
  rationale: 'A reference that leads nowhere loses the markup or the text that it stands for.',
  remedy: 'Correct the reference, or restore what it leads to.',
  standard: [
    'XLIFF 2.1, 3',
    'XLIFF 2.1, 4.3.1.9',
    'XLIFF 2.1, 4.3.1.10',
    'XLIFF 2.1, 4.3.1.11',
    'XLIFF 2.1, 4.3.1.32',
    'XLIFF 2.1, 4.3.1.33',
    'XLIFF 2.1, 4.3.1.34',
    'XLIFF 2.1, 4.7.2.4.1',
    'XLIFF 2.1, 4.7.3.1.3',
  ],
  covers: [
    'xliffDataUnknown',
    'xliffCopyUnknown',
    'xliffCopyWithData',
    'xliffCopyForbidden',
    'xliffSubFlowUnknown',
    'xliffNoteUnknown',
    'xliffFragment',
  ],
  examples: [
    {
      format: 'xliff',
      content: unit21(
        '<originalData><data id="d1">&lt;br></data></originalData>\n<segment><source>Wait.<ph id="1" dataRef="d1"/></source></segment>',
      ),
      expect: [],
    },
    { format: 'xliff', content: segment21('Wait.<ph id="1" dataRef="d1"/>'), expect: ['xliffDataUnknown'] },
    {
      format: 'xliff',
      content: segment21(
        '<pc id="1" canCopy="no">Wait</pc>',
        '<pc id="1" canCopy="no">Attendez</pc>, <pc id="2" copyOf="1">attendez</pc> ! <pc id="3" copyOf="9">Vite !</pc>',
      ),
      expect: ['xliffCopyForbidden', 'xliffCopyUnknown'],
    },
    {
      format: 'xliff',
      content: unit21(
        '<originalData><data id="d1">&lt;br></data></originalData>\n<segment>\n  <source>Wait.<ph id="1" dataRef="d1"/></source>\n  <target>Attendez.<ph id="1" dataRef="d1"/><ph id="2" copyOf="1"/></target>\n</segment>',
      ),
      expect: ['xliffCopyWithData'],
    },
    {
      format: 'xliff',
      content: segment21('Wait<ph id="1" subFlows="u9"/> <mrk id="2" type="comment" ref="#n=n1">here</mrk>.'),
      expect: ['xliffSubFlowUnknown', 'xliffNoteUnknown'],
    },
    {
      format: 'xliff',
      content: segment21('<mrk id="m1" type="term" ref="#u=u1/f=f1">Wait</mrk>.'),
      expect: ['xliffFragment'],
    },
  ],
});

export default rule;
