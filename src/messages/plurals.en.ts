/**
 * English messages of rules that count something, for one. The rules themselves have the words for other numbers; an
 * interface language has a form for each that its plural rules use.
 */

export default {
  'rules.label/status-conflict.conflict_one':
    'Unexpected status "{{shown}}" in the front matter: {{count}} item is not reviewed',
  'rules.structure/item-missing.below_one': 'Missing {{item}} and {{count}} item below it',
  'rules.structure/section-missing.missing_one':
    'Missing section "{{section}}" with {{count}} item, from {{first}} to {{last}}',
  'rules.meta/translator-missing.missing_one': 'Missing translator of {{count}} item in the record: {{item}}',
};
