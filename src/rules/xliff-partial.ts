import { defineFormatRule, type FormatRule } from '../check/rule.ts';
import { unit21, units12, units21 } from '../check/small-files.ts';

const rule: FormatRule = defineFormatRule({
  id: 'xliff/partial',
  severity: 'warning',
  summary: 'A unit is translated in all of its segments or in none',
  rationale: 'Half a unit looks translated, and the rest of it is missing from the text.',
  remedy: 'Translate the remaining segments.',
  standard: ['XLIFF 2.1, 4.8.1', 'XLIFF 1.2, 3.2'],
  covers: ['xliffSegmentUntranslated'],
  examples: [
    {
      format: 'xliff',
      content: unit21(
        '<segment><source>Wait.</source><target>Attendez.</target></segment>\n<segment><source>Pay.</source><target>Payez.</target></segment>',
      ),
      expect: [],
    },
    {
      format: 'xliff',
      content: unit21(
        '<segment><source>Wait.</source><target>Attendez.</target></segment>\n<segment><source>Pay.</source></segment>',
      ),
      expect: ['xliffSegmentUntranslated'],
    },
    {
      format: 'xliff',
      content: units21(
        '<unit id="u1">\n  <segment><source>Wait.</source></segment>\n  <segment><source>Pay.</source><target>Payez.</target></segment>\n</unit>\n<unit id="u2">\n  <segment><source>Ask.</source><target>Demandez.</target></segment>\n  <segment><source>Go.</source><target/></segment>\n</unit>',
      ),
      expect: ['xliffSegmentUntranslated', 'xliffSegmentUntranslated'],
    },
    {
      format: 'xliff',
      content: units12(
        '<trans-unit id="1">\n  <source>Wait. Pay.</source>\n  <seg-source><mrk mtype="seg" mid="1">Wait.</mrk> <mrk mtype="seg" mid="2">Pay.</mrk></seg-source>\n  <target><mrk mtype="seg" mid="1">Attendez.</mrk> <mrk mtype="seg" mid="2">Payez.</mrk></target>\n</trans-unit>',
      ),
      expect: [],
    },
    {
      format: 'xliff',
      content: units12(
        '<trans-unit id="1">\n  <source>Wait. Pay.</source>\n  <seg-source><mrk mtype="seg" mid="1">Wait.</mrk> <mrk mtype="seg" mid="2">Pay.</mrk></seg-source>\n  <target><mrk mtype="seg" mid="1">Attendez.</mrk> <mrk mtype="seg" mid="2"/></target>\n</trans-unit>',
      ),
      expect: ['xliffSegmentUntranslated'],
    },
  ],
});

export default rule;
