import { defineFormatRule, type FormatRule } from '../check/rule.ts';
import { segment21, units12 } from '../check/small-files.ts';

const rule: FormatRule = defineFormatRule({
  id: 'xliff/unique-id',
  severity: 'error',
  summary: 'No two parts of a file share an id where XLIFF asks for different ones',
  rationale:
    'Translations come back by their ids: of two units with one id, one gets the translation of the other.',
  remedy:
    'Give the second one an id of its own; codes of a target keep the ids that they have in the source.',
  standard: ['XLIFF 2.1, 4.3.1.21', 'XLIFF 2.1, 4.9.1', 'XLIFF 2.1, 5', 'XLIFF 1.2, 3.2'],
  covers: ['xliffIdTwice', 'xliffIdOfAnother'],
  examples: [
    {
      format: 'xliff',
      content: units12(
        '<trans-unit id="1"><source>Wait.</source></trans-unit>\n<trans-unit id="2"><source>Pay.</source></trans-unit>',
      ),
      expect: [],
    },
    {
      format: 'xliff',
      content: units12(
        '<trans-unit id="1"><source>Wait.</source></trans-unit>\n<trans-unit id="1"><source>Pay.</source></trans-unit>',
      ),
      expect: ['xliffIdTwice'],
    },
    {
      format: 'xliff',
      content: segment21('<ph id="1"/>Wait.<ph id="1"/>', '<ph id="1"/>Attendez.<ph id="1"/>'),
      expect: ['xliffIdTwice', 'xliffIdTwice'],
    },
    {
      format: 'xliff',
      content: segment21('<ph id="1"/>Wait.', '<pc id="1">Attendez.</pc>'),
      expect: ['xliffIdOfAnother'],
    },
  ],
});

export default rule;
