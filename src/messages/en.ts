/** The program's own words in English. The other languages have the same keys. */

export const en = {
  'errors.cannot-read': 'Cannot read the file: {{reason}}',
  'errors.cannot-write': 'Cannot write: {{reason}}. Nothing was changed',
  'errors.file-too-large': 'Cannot read the file: it has {{size}} bytes, the limit is {{limit}}',
  'errors.line-too-long':
    'Cannot read the file: a line is longer than {{limit}} characters. Save it as text with line breaks',
  'errors.binary-file':
    'Unexpected zero byte at byte {{offset}}, expected text in UTF-8. Is this a word processor file? Save it as plain text',
  'errors.not-utf8':
    'Unexpected byte at byte {{offset}}, expected UTF-8. Save the file again with the encoding UTF-8',
  'errors.empty-file': 'The file is empty, expected a text',
  'errors.not-json':
    'Unexpected {{found}}, expected JSON. Look for a missing comma or quotation mark just before',
  'errors.not-json-end': 'Unexpected end of the file, expected JSON. Look for a missing bracket',
  'errors.repeated-key': 'Unexpected second key "{{key}}" in one object. Delete one of the two',
  'errors.nested-too-deep': 'Cannot read the file: it is nested deeper than {{limit}} levels',
  'errors.unknown-version':
    'Unknown version {{version}} of this file. A newer urtext may have written it: update urtext',
  'errors.wrong-shape': 'Unexpected {{received}} at "{{pointer}}", expected {{expected}}',
  'errors.unknown-normalization': 'Unknown normalization "{{name}}", expected "{{known}}". Update urtext',
  'errors.no-config':
    'Cannot find "{{name}}" in {{folder}} or above. Start a project with "urtext init FILE"',
  'errors.no-source-folder':
    'Cannot find the folder of the definitive texts. Correct "source" in the configuration',
  'errors.no-documents':
    'Cannot find a folder with a "document.json" here. Start a project with "urtext init FILE"',
  'errors.outside-project': 'Cannot read the file: it is a link that leaves the project',
  'errors.document-name':
    'Unexpected document name "{{name}}", expected "{{folder}}", the name of its folder',
  'errors.missing-lock':
    'Missing lock of the document "{{document}}". Compare the text with the publication, then run "urtext lock"',
  'errors.edition-not-locked':
    'Missing edition {{edition}} in the lock of "{{document}}". Compare the text with the publication, then run "urtext lock"',
  'errors.lock-of-another': 'Unexpected lock of the document "{{other}}", expected "{{document}}"',
  'errors.lock-contradicts-itself':
    'The fingerprints of the edition {{edition}} do not fit the text in the lock. The lock was edited by hand: restore it',
  'errors.record-of-another':
    'Unexpected record of "{{document}}" in the language "{{lang}}": it belongs to another translation',
  'errors.lost-translation':
    'Cannot find the translation that {{record}} tells of. Put it back, or delete its record too',
  'errors.unknown-language':
    'Unknown language "{{lang}}", expected a BCP 47 language tag such as "de", "pt-BR" or "zh-Hans"',
  'errors.orphan': 'Unexpected translation of "{{document}}": the project has no such document',
  'errors.no-such-language': 'Cannot find translations into "{{lang}}". There are: {{known}}',
  'errors.no-such-document': 'Cannot find the document "{{document}}". There are: {{known}}',
  'errors.no-such-edition': 'Cannot find the edition "{{edition}}". There are: {{known}}',
  'errors.no-such-rule': 'Unknown rule "{{rule}}". "urtext rules" lists them{{hint}}',
  'errors.no-such-item': 'Unknown item "{{item}}". There are: {{known}}',
  'errors.did-you-mean': '. Did you mean "{{name}}"?',
  'errors.needs-document': 'The project has several documents: {{known}}. Name one with --document',
  'errors.no-translation':
    'There is no translation of "{{document}}" into "{{lang}}" yet. Begin one with "urtext new {{lang}}"',
  'errors.exists': 'Cannot write the file: it is there already. Delete or rename it first',
  'errors.is-definitive': '"{{lang}}" is the language of the definitive text, not of a translation',
  'errors.not-canonical': 'Unexpected language tag "{{lang}}", expected its canonical form "{{expected}}"',
  'errors.self-review':
    'Cannot accept {{item}} as {{state}}: the reviewer "{{who}}" is its translator. Have somebody else review it, or say --self-review',
  'errors.needs-reviewer': 'Cannot accept an item as {{state}} without a reviewer. Name one with --reviewer',
  'errors.needs-translator':
    'Cannot accept {{item}} for the first time without a translator. Name one with --translator',
  'errors.would-lower':
    'Cannot accept {{item}} as {{state}}: it is recorded as {{recorded}}. Say --lower if that is what you want',
  'errors.not-acceptable': 'Cannot accept {{item}}: {{reason}}',
  'errors.nothing-to-accept':
    'Nothing to accept: no item was chosen. Name items with --item, or take all with --all',
  'errors.changed-edition':
    'Cannot lock the edition {{edition}} of "{{document}}": it is locked with another text. A new text is a new edition: save it under a new name, list it in document.json, and put the old text back',
  'errors.usage': '{{message}}',
  'errors.bad-number': 'Unexpected {{name}} "{{value}}", expected a whole number from 0',
  'errors.bad-choice': 'Unexpected {{name}} "{{value}}", expected one of {{choices}}',
  'errors.empty-document': 'Cannot make a project of this file: it has no text',
  'errors.internal': 'urtext failed. This is a mistake in urtext, not in your files',

  'severity.error': 'error',
  'severity.warning': 'warning',
  'severity.note': 'note',

  'report.english': 'English',
  'report.translation': 'Translation',
  'report.was': 'English was',
  'report.changed': 'Changed',
  'report.before': 'Before',
  'report.nothing': '(nothing)',
  'report.clean': 'All is well: {{items}} checked in {{translations}} of {{documents}}',
  'report.found': 'Found {{findings}} in {{items}}, {{translations}} of {{documents}}',
  'report.unreadable': 'Could not check everything: {{files}}',
  'report.and': '{{list}} and {{last}}',
  'report.explain': 'More about a rule: urtext explain {{rule}}',

  'count.error_one': '{{count}} error',
  'count.error_other': '{{count}} errors',
  'count.warning_one': '{{count}} warning',
  'count.warning_other': '{{count}} warnings',
  'count.note_one': '{{count}} note',
  'count.note_other': '{{count}} notes',
  'count.item_one': '{{count}} item',
  'count.item_other': '{{count}} items',
  'count.translation_one': '{{count}} translation',
  'count.translation_other': '{{count}} translations',
  'count.document_one': '{{count}} document',
  'count.document_other': '{{count}} documents',
  'count.file_one': '{{count}} file',
  'count.file_other': '{{count}} files',

  'explain.severity': 'Severity: {{severity}}',
  'explain.required': 'Required: the document’s own terms demand it, so it cannot be switched off',
  'explain.why': 'Why it matters',
  'explain.what': 'What to do',
  'explain.passes': 'Passes',
  'explain.fails': 'Reported',

  'status.title': '{{document}}, edition {{edition}}',
  'status.current': 'current',
  'status.reviewed': 'reviewed',
  'status.stale': 'stale',
  'status.missing': 'missing or empty',
  'status.draft': 'needs work',
  'status.unrecorded': 'not recorded',
  'status.changed': 'changed since accepted',
  'status.english': 'English, as it must be',
  'status.altered': 'altered',
  'status.other': 'merged, split, moved or doubtful',
  'status.legend': 'Legend',
  'status.language': 'Language',
  'status.done': 'Done',
  'status.origin': 'Origin',
  'status.human': 'human',
  'status.machine': 'machine',
  'status.machine-reviewed': 'machine, reviewed',
  'status.mixed': 'mixed',
  'status.none': 'No translations yet. Begin one with "urtext new LANG"',

  'diff.none': 'No differences',
  'diff.english': 'English, edition {{before}} and edition {{after}}',
  'diff.added': 'New',
  'diff.removed': 'Removed',
  'diff.stale': '{{item}} in {{lang}} was made from the older English',

  'lock.locked': 'Locked the edition {{edition}} of "{{document}}" with {{items}}',
  'lock.unchanged': 'The lock of "{{document}}" is up to date',
  'lock.changed': 'The edition {{edition}} of "{{document}}" is not what was locked:',

  'accept.accepted': 'Accepted {{items}} of "{{document}}" in {{lang}} as {{state}}',
  'accept.unchanged': 'Nothing changed: the record of "{{document}}" in {{lang}} says this already',
  'accept.voided': 'This replaces the review of {{item}} by {{reviewer}}',
  'accept.dropped': 'This drops the record of {{item}}: the document has no such item any more',
  'accept.reason.missing': 'it is missing in the translation',
  'accept.reason.empty': 'it is empty',
  'accept.reason.merged': 'it is merged with another item or split',
  'accept.reason.verbatim': 'it must stand in English, so there is nothing to accept',
  'accept.reason.uncertain': 'it is not certain which text translates it',

  'new.created': 'Began a translation of "{{document}}" into {{name}}',
  'new.next':
    'Replace each English paragraph in {{path}} by its translation. Leave {{verbatim}} in English. Then run:',
  'new.nextAll': 'Replace each English paragraph in {{path}} by its translation. Then run:',

  'init.created': 'Began a project around "{{document}}" with {{items}}',
  'init.verbatim': 'Must stay in English: {{items}}',
  'init.clause': 'Calls the English definitive: {{items}}',
  'init.noVerbatim':
    'No copyright notice was found. If the document demands that a paragraph stays unmodified, add it to "demands" in {{path}}',
  'init.next': 'Begin a translation with "urtext new LANG", and check with "urtext check"',

  'rules.required': 'required',

  'progress.checking': 'Checking {{done}} of {{total}}: {{lang}}',

  'help.program': 'Keeps a definitive English text canonical and checks its translations item by item',
  'help.check': 'Check the definitive texts and their translations',
  'help.status': 'Show how far each translation is, item by item',
  'help.diff': 'Show what changed in the English, and which translations it makes stale',
  'help.lock': 'Lock new editions: record the fingerprints of their items',
  'help.accept': 'Record items of a translation as translated, reviewed or final',
  'help.new': 'Begin a translation: the English to replace, with the notice in place',
  'help.explain': 'Explain a rule: what it finds, why it matters, what to do',
  'help.rules': 'List the rules',
  'help.init': 'Begin a project around a Markdown text of your own',
  'help.examples': 'Examples',
  'help.exit': 'Exit status: 0 all is well, 1 findings, 2 could not run',
  'help.arg.lang': 'language tag, such as "de" or "zh-Hans"',
  'help.arg.rule': 'rule id, such as structure/item-missing',
  'help.arg.file': 'Markdown file',
  'help.opt.config': 'configuration file (default: urtext.config.json here or above)',
  'help.opt.noColor': 'plain text without colours',
  'help.opt.version': 'print the version',
  'help.opt.help': 'print this help',
  'help.opt.format': 'format of the report',
  'help.opt.lang': 'only these languages (repeat, or separate by commas)',
  'help.opt.item': 'only these items (repeat, or separate by commas)',
  'help.opt.rule': 'only these rules, or groups such as token/ (repeat, or separate by commas)',
  'help.opt.document': 'only this document',
  'help.opt.maxWarnings': 'how many warnings to let pass (default 0)',
  'help.opt.quiet': 'print errors only, and nothing when there are none',
  'help.opt.all': 'every item that can be accepted',
  'help.opt.state': 'state to record: translated, reviewed or final',
  'help.opt.translator': 'who translated',
  'help.opt.reviewer': 'who reviewed',
  'help.opt.origin': 'how it came about: human, machine or machine-reviewed',
  'help.opt.selfReview': 'let the translator be the reviewer',
  'help.opt.lower': 'let a state be lower than recorded',
  'help.opt.from': 'older edition (default: the one before)',
  'help.opt.to': 'newer edition (default: the current one)',
  'help.opt.name': 'name of the document (default: the name of the file)',
  'help.opt.edition': 'name of the edition (default: today)',
  'help.opt.into': 'folder of the new project (default: here)',
  'help.opt.dryRun': 'show what would be written, and write nothing',
} as const;

export type MessageKey = keyof typeof en;
/** One language's words; what is missing is shown in English. */
export type Messages = { readonly [Key in MessageKey]?: string };
