import { defineFormatRule, type FormatRule } from '../check/rule.ts';
import { segment21, units12 } from '../check/small-files.ts';

const rule: FormatRule = defineFormatRule({
  id: 'exchange/codes',
  severity: 'error',
  summary: 'A translation has the codes of its English, each as often and around words',
  rationale:
    'Codes stand for emphasis, links and other markup: what a lost one stood for is missing from the document.',
  remedy:
    'Put the codes in again around the words that they belong to, and take out those that the English does not have.',
  standard: ['XLIFF 2.1, 4.7.2.5'],
  covers: [
    'codes.missing',
    'codes.extra',
    'codes.doubled',
    'codes.unknown',
    'codes.deleted',
    'codes.added',
    'codes.hollow',
  ],
  milder: { 'codes.deleted': 'note', 'codes.added': 'note', 'codes.hollow': 'note' },
  examples: [
    {
      format: 'xliff',
      content: segment21('<pc id="1">Wait</pc> here.', '<pc id="1">Attendez</pc> ici.'),
      expect: [],
    },
    {
      format: 'xliff',
      content: segment21('<pc id="1">Wait</pc> here.', 'Attendez ici.'),
      expect: ['codes.deleted'],
    },
    {
      format: 'xliff',
      content: units12(
        '<trans-unit id="1">\n  <source><g id="1">Wait</g> here.</source>\n  <target>Attendez <x id="2"/> ici.</target>\n</trans-unit>',
      ),
      expect: ['codes.missing', 'codes.extra'],
    },
    {
      format: 'xliff',
      content: units12(
        '<trans-unit id="1">\n  <source><g id="1">Wait</g> here.</source>\n  <target>Attendez <g id="1"/> ici.</target>\n</trans-unit>',
      ),
      expect: ['codes.hollow'],
    },
    {
      format: 'xliff',
      content: segment21(
        '<pc id="1">Wait</pc> here.',
        '<pc id="1">Attendez</pc> <pc id="1">ici</pc> <ph id="2"/>.',
      ),
      expect: ['codes.doubled', 'codes.added'],
    },
    {
      format: 'xliff',
      content: units12(
        '<trans-unit id="1">\n  <source>Wait.</source>\n  <target><b>Attendez.</b></target>\n</trans-unit>',
      ),
      expect: ['codes.unknown'],
    },
  ],
});

export default rule;
