import { defineFormatRule, type FormatRule } from '../check/rule.ts';
import { segment21, units12 } from '../check/small-files.ts';

const rule: FormatRule = defineFormatRule({
  id: 'xliff/pairing',
  severity: 'error',
  summary: 'Every start of a code or annotation has its end in the unit, and every end its start',
  rationale:
    'A code that lacks one half formats too much or too little, up to the whole rest of the document.',
  remedy:
    'Restore the half that is missing, in its order; mark a code as isolated if its other half is in another unit.',
  standard: [
    'XLIFF 2.1, 4.2.3.4',
    'XLIFF 2.1, 4.2.3.5',
    'XLIFF 2.1, 4.2.3.7',
    'XLIFF 2.1, 4.3.1.22',
    'XLIFF 2.1, 4.7.3.2',
    'XLIFF 1.2, 3.2',
  ],
  covers: [
    'xliffStartWithoutEnd',
    'xliffStartWithEnds',
    'xliffStartIsolatedWithEnd',
    'xliffEndWithoutStart',
    'xliffEndBeforeStart',
    'xliffEndIsolatedWithStart',
    'xliffEndIsolatedWithoutId',
    'xliffEndWithId',
    'xliffEndWithDirection',
    'xliffEndWithoutStartRef',
    'xliffMarkerWithoutEnd',
    'xliffMarkerWithoutStart',
    'xliffMarkerEndFirst',
  ],
  examples: [
    {
      format: 'xliff',
      content: segment21('<sc id="1"/>Wait<ec startRef="1"/>.', '<sc id="1"/>Attendez<ec startRef="1"/>.'),
      expect: [],
    },
    {
      format: 'xliff',
      content: segment21('<sc id="1"/>Wait<ec startRef="1"/>.', '<sc id="1"/>Attendez.'),
      expect: ['xliffStartWithoutEnd'],
    },
    {
      format: 'xliff',
      content: segment21('<ec startRef="1"/><sc id="1"/>Wait<ec startRef="1"/><ec startRef="2"/>.'),
      expect: ['xliffEndBeforeStart', 'xliffStartWithEnds', 'xliffEndWithoutStart'],
    },
    {
      format: 'xliff',
      content: segment21(
        '<sc id="1" isolated="yes"/>Wait<ec startRef="1"/><ec isolated="yes" startRef="1"/>.',
      ),
      expect: [
        'xliffStartIsolatedWithEnd',
        'xliffStartWithEnds',
        'xliffEndIsolatedWithStart',
        'xliffEndIsolatedWithoutId',
      ],
    },
    {
      format: 'xliff',
      content: segment21('Wait<ec id="1" dir="rtl"/>.'),
      expect: ['xliffEndWithId', 'xliffEndWithDirection', 'xliffEndWithoutStartRef'],
    },
    {
      format: 'xliff',
      content: segment21(
        '<em startRef="1"/>Wait<sm id="1" translate="no"/> <sm id="2" translate="no"/>here<em startRef="3"/>.',
      ),
      expect: ['xliffMarkerEndFirst', 'xliffMarkerWithoutEnd', 'xliffMarkerWithoutStart'],
    },
    {
      format: 'xliff',
      content: units12(
        '<trans-unit id="1">\n  <source><bpt id="1">&lt;b></bpt>Wait<ept id="1">&lt;/b></ept>.</source>\n  <target><ept id="1">&lt;/b></ept>Attendez<bpt id="1">&lt;b></bpt>.</target>\n</trans-unit>',
      ),
      expect: ['xliffEndBeforeStart'],
    },
  ],
});

export default rule;
