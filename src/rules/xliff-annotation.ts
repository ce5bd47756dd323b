import { defineFormatRule, type FormatRule } from '../check/rule.ts';
import { segment21, unit21 } from '../check/small-files.ts';

const rule: FormatRule = defineFormatRule({
  id: 'xliff/annotation',
  severity: 'error',
  summary: 'Every annotation says what its type asks for',
  rationale:
    'An empty comment tells the translator nothing, and of a generic annotation it stays open whether its words are to be translated.',
  remedy:
    'Give a comment either a value or a reference to a note, and a generic annotation the attribute translate.',
  standard: ['XLIFF 2.1, 4.7.3.1.1', 'XLIFF 2.1, 4.7.3.1.3'],
  covers: ['xliffTranslateMissing', 'xliffCommentWithout', 'xliffCommentBoth'],
  milder: { xliffTranslateMissing: 'warning' },
  examples: [
    {
      format: 'xliff',
      content: segment21(
        'Ask <mrk id="1" translate="no">Example Ltd</mrk> <mrk id="2" type="comment" value="not us">first</mrk>.',
      ),
      expect: [],
    },
    {
      format: 'xliff',
      content: segment21('Ask <mrk id="1" type="comment">first</mrk>.'),
      expect: ['xliffCommentWithout'],
    },
    {
      format: 'xliff',
      content: unit21(
        '<notes><note id="n1">not us</note></notes>\n<segment><source>Ask <mrk id="1">Example Ltd</mrk> <mrk id="2" type="comment" value="now" ref="#n=n1">first</mrk>.</source></segment>',
      ),
      expect: ['xliffTranslateMissing', 'xliffCommentBoth'],
    },
  ],
});

export default rule;
