/** What is said of organizations that make derivative works, of these works, and of rights. */
const derive = {
  'errors.organization-renames':
    'There is no "renames" any more: words cannot be exchanged without their forms. For another word than "members" choose "people": "staff" or "participants"; for anything else put your own text at "replace"',
  'errors.organization-language':
    'Unexpected key "{{key}}", expected a BCP 47 language tag in its canonical form, such as "de" or "pt-BR", or "*" for all other languages',
  'errors.organization-empty-text': 'Unexpected empty text at "{{key}}". Write one, or take the key out',
  'errors.organization-definitive-text':
    'Unexpected “{{found}}”: which text decides is said once, in every language the same. Take the sentence out, and name the language of that text at "definitive"',
  'errors.people-in-profile':
    'Cannot use "--people" together with a profile: write "people" into the profile',
  'errors.organization-clause':
    'Cannot replace "{{item}}": it says which text decides, and has to say the same in every language. Name the language of that text at "definitive" instead',
  'errors.organization-missing-language':
    'Missing text of "{{key}}" in "{{lang}}": what the text says it has to say in every language. Add it, or put one for all others at "*"',
  'errors.organization-definitive':
    'Cannot make the text in "{{lang}}" definitive: it is not built, or the templates have no words for it. Built are: {{known}}',
  'errors.organization-people':
    'Unknown people "{{people}}": the templates in "{{lang}}" have forms for {{known}}',
  'errors.organization-no-place': 'Cannot place "{{key}}": the text has nothing left that it could stand at',
  'errors.organization-lost-target':
    'Cannot leave out "{{item}}": "{{from}}" points to it with "{{words}}" ({{place}}). Leave "{{from}}" out too, or put your own text in its place at "replace"',

  'derive.unclear-reference':
    'Unclear reference: a number of {{numbers}} has to change because items are left out, and is written as a word there, or is not the only one that may be meant. Put your own text in its place at "replace"',
  'derive.draft':
    '{{lang}}: not accepted or not up to date: {{items}}. Compare them and run "urtext accept {{lang}}", or take them as they are with "--allow draft"',
  'derive.inherited':
    'The translation has it too: correct it there, or accept it with "urtext accept {{lang}} --finding {{rule}}"',
  'derive.ownFinding': 'Correct the template or your own text',
  'derive.passed_one': '{{count}} warning let pass:',
  'derive.passed_other': '{{count}} warnings let pass:',
  'derive.stays': 'stays: {{name}} ({{items}}), not a name of the issuer. Ask yourself whether it may',
  'derive.change.added': 'added',
  'derive.reason.undated': 'the date is the issuer’s',
  'derive.reason.templated': 'it depends on who takes the text over',
  'derive.reason.renumbered': 'the items that it points to have other numbers',
  'derive.reason.added': 'the organization says more',

  'rights.sign.allowed': 'yes',
  'rights.sign.obliged': 'yes, if',
  'rights.sign.refused': 'no',
  'rights.sign.unsaid': 'no, not granted',
  'rights.answer.allowed': 'Yes',
  'rights.answer.obliged': 'Yes, if you do this:',
  'rights.answer.refused': 'No',
  'rights.answer.unsaid': 'No: the terms do not speak of it',
  'errors.no-such-document-or-asset':
    'Unknown document or asset "{{name}}". Documents: {{documents}}. Assets: {{assets}}',

  'help.arg.documentOrAsset': 'a document or an asset; all when left out',
  'help.opt.people': 'with --neutral: whom the text speaks to, "members", "staff" or "participants"',
  'help.opt.allow': 'take items that are not accepted or not up to date too, and say so in the texts',
} as const;

export default derive;
