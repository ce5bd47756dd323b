/** The program's own words in English. The other languages have the same keys. */

import derive from './derive.en.ts';
import exchange from './exchange.en.ts';
import formats from './formats.en.ts';
import language from './language.en.ts';
import pack from './pack.en.ts';
import plurals from './plurals.en.ts';
import verify from './verify.en.ts';

const own = {
  'errors.cannot-read': 'Cannot read the file: {{reason}}',
  'errors.cannot-write': 'Cannot write: {{reason}}. Nothing was changed',
  'errors.written-in-part':
    'Cannot write all files: {{reason}}. Some are written, some are not: run urtext again, it finishes or undoes that first',
  'errors.changed-meanwhile':
    'Cannot write: somebody changed the file while it was worked on. Nothing was changed. Run the command again',
  'errors.left-unfinished':
    'An earlier run was stopped while it wrote, and what it left can be neither finished nor undone: {{reason}}',
  'errors.busy':
    'Another run of urtext holds the project for too long. Nothing was changed. Run the command again',
  'errors.not-a-file': 'Cannot read the file: it is a pipe or a device, expected a regular file',
  'settled.finished': 'An earlier run was stopped while it wrote; what it had decided is finished: {{paths}}',
  'settled.undone':
    'An earlier run was stopped before it had decided to write; these are as before: {{paths}}',
  'settled.changed':
    'An earlier run was stopped while it wrote, and somebody changed this since; it stays as it is: {{paths}}. Run the command again',
  'errors.no-such-format':
    'Unknown format "{{format}}". There are: {{known}}; each may have a file, as in "sarif:report.sarif"',
  'errors.two-on-output':
    'Only one report fits the output: give the other formats files, as in "sarif:report.sarif"',
  'errors.two-in-file': 'Two reports cannot be in one file: {{path}}',
  'errors.bad-shard': 'Unexpected shard "{{value}}", expected a part and a number of parts, as in "2/4"',
  'errors.no-shards':
    'Cannot find shards in {{folders}}. Make them with "urtext check --shard 1/4" and so on',
  'errors.shard-missing':
    'Missing shard {{index}} of {{count}}: run "urtext check --shard {{index}}/{{count}}"',
  'errors.shard-twice':
    'Shard {{index}} of {{count}} is there twice, here and as {{other}}. Delete the older one',
  'errors.shard-of-other-count':
    'Unexpected shard of {{count}}, expected one of {{expected}} as the others are. Delete it',
  'errors.shard-of-another':
    'Shard {{index}} of {{count}} is of another check: its program, configuration, English or options differ. Make it again',
  'errors.shard-torn': 'The shard is not whole. Make it again',
  'errors.job-failed': 'A part of the check could not be done: {{reason}}. "--jobs 1" checks without threads',
  'errors.no-git': 'Cannot find the program git, which "--since" needs',
  'errors.no-such-commit':
    'Cannot tell what changed since "{{ref}}": git does not know it here, or has no history in common with it. A shallow clone has to fetch more',
  'errors.no-baseline':
    'Cannot find the baseline {{path}}. "--update-baseline" makes it of the findings there are',
  'errors.not-a-baseline':
    'The file is no baseline of urtext. "--update-baseline" makes one where there is none',
  'errors.output': 'Cannot write the output: {{reason}}. It is not complete',
  'errors.file-too-large': 'Cannot read the file: it has {{size}} bytes, the limit is {{limit}}',
  'errors.line-too-long':
    'Cannot read the file: a line is longer than {{limit}} characters. Save it as text with line breaks',
  'errors.too-many-parts':
    'Cannot read the file: it has more than {{limit}} paragraphs, items and table cells. Split it into several texts',
  'errors.too-many-signs':
    'Cannot read the file: a paragraph has more than {{limit}} signs of markup. Look for what repeats in it',
  'errors.binary-file':
    'Unexpected zero byte at byte {{offset}}, expected text in UTF-8. Is this a word processor file? Save it as plain text',
  'errors.not-utf8':
    'Unexpected byte at byte {{offset}}, expected UTF-8. Save the file again with the encoding UTF-8',
  'errors.conflict-marks':
    'Two versions stand here up to line {{last}}, between the marks of a conflict of git; keep one of them and delete the marks',
  'errors.empty-file': 'The file is empty, expected a text',
  'errors.not-json':
    'Unexpected {{found}}, expected JSON. Look for a missing comma or quotation mark just before',
  'errors.not-json-end': 'Unexpected end of the file, expected JSON. Look for a missing bracket',
  'errors.repeated-key': 'Unexpected second key "{{key}}" in one object. Delete one of the two',
  'errors.nested-too-deep': 'Cannot read the file: it is nested deeper than {{limit}} levels',
  'errors.missing-key': 'Missing "{{pointer}}", which every file of this kind has',
  'errors.unknown-key': 'Unexpected key "{{key}}", expected one of {{known}}',
  'errors.unknown-key-near': 'Unexpected key "{{key}}". Did you mean "{{name}}"?',
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
  'errors.broken-link': 'Cannot read the file: it is a link that leads nowhere, or to itself',
  'errors.write-outside': 'Cannot write: a link leads out of the project. Nothing was changed',
  'errors.folder-outside':
    'Unexpected "{{path}}" as "{{field}}", expected a folder inside the project, relative to this file',
  'errors.init-folder':
    'Unexpected folder, expected a definitive text. Name the text itself: urtext init {{file}}',
  'errors.not-a-folder': 'Unexpected file, expected a folder. Correct "{{field}}" in the configuration',
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
  'errors.unknown-language-near': 'Unknown language "{{lang}}", which is a country. Did you mean "{{near}}"?',
  'errors.language-too-long':
    'The language tag has {{length}} characters, the limit is {{limit}}: folders bear its name',
  'errors.name-too-long':
    'The name "{{name}}" has {{length}} bytes, the limit is {{limit}}: files bear it. Choose a shorter one with --name or --edition',
  'errors.init-format':
    'This is no Markdown, plain text or page of the web, so its items cannot be told apart. Convert it to Markdown first, with pandoc for example',
  'errors.unread':
    'Unread file "{{name}}": translations are named after their document, as "document.md", "document.xlf", "document.po" or "document.json"',
  'errors.orphan': 'Unexpected translation of "{{document}}": the project has no such document',
  'errors.no-such-language': 'Cannot find translations into "{{lang}}". There are: {{known}}',
  'errors.no-such-document': 'Cannot find the document "{{document}}". There are: {{known}}',
  'errors.no-such-edition': 'Cannot find the edition "{{edition}}". There are: {{known}}',
  'errors.no-such-ui-lang': 'Unknown interface language "{{lang}}". There are: {{known}}',
  'errors.no-such-rule': 'Unknown rule "{{rule}}". "urtext rules" lists them{{hint}}',
  'errors.rule-fixed':
    'Cannot set {{rule}} to "{{severity}}": it is required, so it is always "{{fixed}}". Delete the entry',
  'errors.no-such-item': 'Unknown item "{{item}}". There are: {{known}}',
  'errors.nearest-first': '. Did you mean "{{name}}"? Near are also: {{names}}',
  'errors.nearest': '. The nearest are: {{names}}',
  'errors.needs-document': 'The project has several documents: {{known}}. Name one with --document',
  'errors.no-translation':
    'There is no translation of "{{document}}" into "{{lang}}" yet. Begin one with "urtext new {{lang}}"',
  'errors.exists': 'Cannot write the file: it is there already. Delete or rename it first',
  'errors.pattern-placeholder': 'Unexpected {{part}} in the pattern "{{pattern}}", expected {{known}}',
  'errors.pattern-without':
    'Missing {{part}} in the pattern "{{pattern}}": one path cannot be that of every language',
  'errors.pattern-ending': 'Unexpected ending of the pattern "{{pattern}}", expected .md, .markdown or .mdx',
  'errors.pattern-document': 'Missing pattern for the document "{{document}}". Add one to "translations"',
  'errors.pattern-same-file':
    'Unexpected pattern "{{pattern}}": it leads to the same file for "{{document}}" as another one for "{{other}}". Put {{placeholder}} into it, or remove one of them',
  'errors.pattern-two-files':
    'Unexpected second translation of "{{document}}" into "{{lang}}": {{second}} beside {{first}}. Remove one of them, or make the pattern lead to one',
  'errors.pattern-outside':
    'Cannot follow the pattern "{{pattern}}": {{path}} is a link that leads out of the project',
  'errors.languages-unused':
    'Unexpected "languages" without "translations": folders of "locales" are named by language tags',
  'errors.source-same-name':
    'Unexpected second document "{{name}}": {{file}} beside {{other}}. Name them: "source": { "NAME": "{{file}}" }',
  'errors.source-not-begun':
    'Cannot find the lock of {{file}}. Begin with "urtext init {{file}}", then correct "source" or "records" in the configuration',
  'errors.init-again':
    'The project has the document "{{document}}" already. Check it with "urtext check", or begin a translation with "urtext new LANG"',
  'errors.init-same-name':
    'Unexpected second document "{{document}}". Give one of them another name with --name',
  'errors.init-one-name': '--name is the name of one document. Begin the others one by one',
  'errors.init-name':
    'Unexpected {{option}} "{{value}}", expected a name, not a path. Write it without "/" and "\\"',
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
  'errors.glossary-no-table':
    'Cannot find the table of the glossary, expected a line such as "| English | Translation | Forbidden | Note |"',
  'errors.glossary-delimiter':
    'Unexpected line below the header of the table, expected one such as "|---|---|---|---|"',
  'errors.glossary-column': 'Unexpected column "{{name}}", expected one of {{expected}}',
  'errors.glossary-column-twice': 'Unexpected second column "{{name}}". Join the two',
  'errors.glossary-column-missing': 'Missing column "{{name}}" in the header of the table',
  'errors.glossary-cells':
    'Unexpected cell: the row has {{count}}, the header {{expected}}. A bar inside a term is written "\\|"',
  'errors.glossary-two-terms':
    'Unexpected second English term "{{term}}", expected one in a row. Give it a row of its own',
  'errors.glossary-no-english':
    'Unexpected translation "{{term}}" without an English term. Put the English into the row',
  'errors.glossary-contradiction':
    'Unexpected "{{term}}" among the forbidden words: the same row asks for it. Delete one of the two',
  'errors.glossary-term-twice':
    'Unexpected second row for "{{term}}": line {{first}} has it already. Join the two, with semicolons between translations',
  'errors.glossary-term-long':
    'Unexpected length of a term, expected at most {{limit}} characters. Separate terms by semicolons',
  'errors.glossary-wildcard':
    'Unexpected "*" in "{{term}}", expected it at the beginning or the end of a word. A real asterisk is written "\\*"',
  'errors.glossary-too-long': 'Cannot read the glossary: it has more than {{limit}} rows',
  'errors.glossary-name-taken':
    'Cannot keep a glossary here: the project has a document called "glossary", and its translation has the same name',
  'errors.glossary-action': 'Unexpected "{{action}}", expected "import FILE" or nothing',
  'errors.glossary-needs-file':
    'Missing file to import. Name it: urtext glossary import FILE.tbx --lang LANG',
  'errors.glossary-needs-lang': 'Missing language to import into. Name one with --lang',
  'errors.tbx': 'Cannot read the file as TBX: {{reason}}',
  'errors.tbx-no-terms': 'Cannot find terms in English and in "{{lang}}" in this file. It has: {{known}}',
  'errors.tbx-not-lang': 'Cannot tell which language "{{lang}}" is, expected a language tag such as "de"',
  'errors.finding-required':
    'Cannot accept findings of {{rule}}: the document’s own terms demand what it checks, or the file cannot be read without it. Correct the text',
  'errors.finding-of-source':
    'Cannot accept findings of {{rule}}: it speaks of the definitive text, not of a translation',
  'errors.finding-of-format':
    'Cannot accept findings of {{rule}}: an acceptance holds for the words of both texts, and would not notice a change of the file around them. Lower the rule in the configuration, or switch it off',
  'errors.no-such-finding':
    'There is no finding of {{rule}} in {{item}} of the translation into "{{lang}}". "urtext check --lang {{lang}}" shows what there is',
  'errors.no-finding-anywhere':
    'There is no finding of {{rule}} in the translation into "{{lang}}". "urtext check --lang {{lang}}" shows what there is',
  'errors.needs-reason': 'Cannot accept a finding without a reason. Say with --reason why the text is right',
  'errors.needs-name': 'Cannot accept a finding without a name. Say with --by who accepts it',
  'errors.needs-finding-item':
    'Nothing to accept: no item was chosen. Name items with --item, or take every finding of the rule with --all',
  'errors.only-with': 'Unexpected {{option}}: it only goes with {{with}}',
  'errors.not-with-files':
    'Unexpected {{option}}: it does not go with files, only with the translations of a project',
  'errors.not-together': 'Unexpected {{option}} beside {{other}}: say one of the two',
  'errors.edition-there':
    'Cannot add the edition {{edition}} to "{{document}}": it has one of this name. Give the new text a name of its own',
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
  'report.notRecorded':
    'The translation that was accepted is not recorded, so what was edited cannot be shown',
  'report.none':
    'No translation was found: they are looked for in a folder for each language in the folder that "locales" of the configuration names',
  'report.clean': 'All is well: {{items}} checked in {{translations}} of {{documents}}',
  'report.found': 'Found {{findings}} in {{items}}, {{translations}} of {{documents}}',
  'report.fails': 'Fails: {{reasons}}',
  'report.tooMany': '{{warnings}}, more than --max-warnings {{most}} lets pass',
  'report.begin': 'Begin one with "urtext new LANG", or take over what there is with "urtext import FILE"',
  'report.rest': 'Shown is the first finding of each rule, {{shown}} of {{count}}. All: --full',
  'report.part': 'A part of them: {{options}}',
  'report.byLanguage': 'By language',
  'report.byRule': 'By rule',
  'report.languages': 'languages',
  'report.ofEnglish': '(English)',
  'report.column.error': 'errors',
  'report.column.warning': 'warnings',
  'report.column.note': 'notes',
  'report.more': '… and {{count}} more',
  'report.unreadable': 'Could not check everything: {{files}}',
  'report.accepted': 'Accepted',
  'report.acceptedBy': '{{by}}, {{date}}: {{reason}}',
  'report.lapsedBy': 'Until the text changed, by {{by}}, {{date}}: {{reason}}',
  'report.acceptedTitle': 'Accepted as right',
  'report.suppressed_one': '{{count}} accepted finding not shown: "urtext status" lists it',
  'report.suppressed_other': '{{count}} accepted findings not shown: "urtext status" lists them',
  'report.lapsed_one':
    '{{count}} acceptance lapsed, as its text changed: "urtext status" lists it, "urtext accept LANG --prune" removes it',
  'report.lapsed_other':
    '{{count}} acceptances lapsed, as their texts changed: "urtext status" lists them, "urtext accept LANG --prune" removes them',
  'report.and': '{{list}} and {{last}}',
  'report.over_one': '{{count}} more finding is not shown here: the whole report lists it',
  'report.over_other': '{{count}} more findings are not shown here: the whole report lists them',
  'report.place': 'Place',
  'report.item': 'Item',
  'report.finding': 'Finding',
  'report.known_one': '{{count}} finding of the baseline not shown',
  'report.known_other': '{{count}} findings of the baseline not shown',
  'report.skipped_one': '{{count}} translation not checked, since nothing in it changed',
  'report.skipped_other': '{{count}} translations not checked, since nothing in them changed',
  'cache.foreign': 'The cache {{path}} is not whole or not of this program: it is not used, and written anew',
  'shard.written': 'Wrote {{path}}: {{translations}}. "urtext merge" makes the report of all parts',
  'page.title': 'Translations and their English',
  'page.filter': 'Filter',
  'page.all': 'all',
  'page.show': 'Show',
  'page.keys': 'J and K go to the next and the previous item, / goes to the filter',
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

  'fix.fixed': 'Fixed {{findings}} in {{path}}: {{rules}}',
  'fix.wouldFix': 'Would fix {{findings}} in {{path}}: {{rules}}',
  'fix.none': 'Nothing to fix',
  'fix.unsettled': 'Did not fix {{path}}: its fixes undo one another, so it stays as it was',
  'count.finding_one': '{{count}} finding',
  'count.finding_other': '{{count}} findings',

  'explain.accept':
    'When a finding is right as it is: urtext accept LANG --finding {{rule}} {{items}} --by NAME --reason WHY',
  'explain.configure':
    'Its findings cannot be accepted one by one; the configuration lowers the rule or switches it off: "rules": { "{{rule}}": "off" }',
  'explain.severity': 'Severity: {{severity}}',
  'explain.milder': 'Severity of some of its findings: {{severity}}',
  'explain.required': 'Required: the document’s own terms demand it, so it cannot be switched off',
  'explain.fatal': 'Required: without it nothing of the file can be used, so it cannot be switched off',
  'explain.asked': 'Off unless the configuration or --rule names it, or the text itself calls for it',
  'explain.why': 'Why it matters',
  'explain.what': 'What to do',
  'explain.standard': 'Standard: {{sections}}',
  'explain.passes': 'Passes',
  'explain.fails': 'Reported',

  'status.title': '{{document}}, edition {{edition}}',
  'status.current': 'current',
  'status.reviewed': 'reviewed',
  'status.stale': 'stale',
  'status.untranslated': 'still in English',
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
  'status.openSections': 'Open, by section',
  'status.full': 'Item by item: --full',
  'status.unreadable': 'cannot be read',

  'status.acceptedTitle': 'Accepted findings',
  'status.accepted-active': 'active',
  'status.accepted-lapsed': 'lapsed',
  'status.accepted-unused': 'not needed',
  'status.accepted-unseen': 'not judged',
  'status.accepted-refused': 'without effect',
  'status.lapsed-source': 'the English changed',
  'status.lapsed-target': 'the translation changed',
  'status.lapsed-both': 'both texts changed',
  'status.lapsed-gone': 'the document has no such item any more',
  'status.unused-why': 'the rule finds nothing there',
  'status.unseen-why': 'what the rule looks at is missing or out of date',
  'status.refused-why': 'findings of this rule cannot be accepted',
  'status.acceptedBy': '{{by}}, {{date}}: {{reason}}',
  'status.wholeText': 'whole text',

  'diff.none': 'No differences',
  'diff.english': 'English, edition {{before}} and edition {{after}}',
  'diff.added': 'New',
  'diff.removed': 'Removed',
  'diff.stale': '{{item}} in {{lang}} was made from the older English',
  'diff.edited': 'Its translation was edited since it was accepted',

  'lock.locked': 'Locked the edition {{edition}} of "{{document}}" with {{items}}',
  'lock.unchanged': 'The lock of "{{document}}" is up to date',
  'lock.changed': 'The edition {{edition}} of "{{document}}" is not what was locked:',

  'accept.accepted': 'Accepted {{items}} of "{{document}}" in {{lang}} as {{state}}',
  'accept.unchanged': 'Nothing changed: the record of "{{document}}" in {{lang}} says this already',
  'accept.texts_one': 'Recorded the text of {{count}} item that was accepted before',
  'accept.texts_other': 'Recorded the texts of {{count}} items that were accepted before',
  'accept.voided': 'This replaces the review of {{item}} by {{reviewer}}',
  'accept.dropped': 'This drops the record of {{item}}: the document has no such item any more',
  'edition.fit':
    'This translation into "{{lang}}" fits the English of edition "{{edition}}" best ({{sure}} % sure), and counts as made from that. If it was made from another, say so with --edition',
  'edition.label':
    'This translation into "{{lang}}" names edition "{{edition}}" as its own, and counts as made from that. If it was made from another, say so with --edition',
  'accept.finding': 'Accepted {{rule}} in {{item}}: {{message}}',
  'accept.findings_one': 'Accepted {{count}} finding of the translation of "{{document}}" into "{{lang}}"',
  'accept.findings_other': 'Accepted {{count}} findings of the translation of "{{document}}" into "{{lang}}"',
  'accept.findingsUnchanged': 'Nothing to do: these findings are accepted already',
  'accept.findingsLast': 'They count again as soon as the English or the translation of their item changes',
  'accept.pruned_one': 'Removed {{count}} acceptance of the translation of "{{document}}" into "{{lang}}"',
  'accept.pruned_other': 'Removed {{count}} acceptances of the translation of "{{document}}" into "{{lang}}"',
  'accept.prunedOne': '{{rule}} in {{item}} ({{why}}); {{by}}, {{date}}: {{reason}}',
  'accept.pruneNothing': 'Nothing to remove: no acceptance for "{{document}}" in "{{lang}}" has lapsed',
  'accept.nothing': 'Nothing was recorded for "{{document}}" in {{lang}}',
  'accept.rest':
    'These items are as before. "urtext check --lang {{lang}}" shows them; put them right and run "urtext accept" again',
  'accept.kept':
    'Kept what cannot be judged now, since what the rule looks at is missing or out of date: {{rules}}',
  'accept.reason.missing': 'it is missing in the translation',
  'accept.reason.empty': 'it is empty',
  'accept.reason.merged': 'it is merged with another item or split',
  'accept.reason.verbatim': 'it must stand in English, so there is nothing to accept',
  'accept.reason.uncertain': 'it is not certain which text translates it',

  'tbx.notTbx': 'expected the root element "tbx" or "martif", found "{{element}}"',
  'tbx.doctype':
    'it has a document type declaration, which could name other files. Delete the line that begins with "<!DOCTYPE"',
  'tbx.tooLarge': 'it has {{bytes}} bytes, the limit is {{limit}}',
  'tbx.xml': 'it is not well-formed XML, or not as its declaration says ({{reason}})',

  'glossary.title': '{{path}}: {{terms}}',
  'glossary.none':
    'No glossary for "{{lang}}" yet. Begin {{path}} with a table, or import one with "urtext glossary import FILE.tbx --lang {{lang}}"',
  'glossary.agreed': '{{agreed}} of {{items}} as agreed',
  'glossary.unused': 'stands in no document',
  'glossary.untranslated': 'no translation agreed yet',
  'glossary.not': 'not {{words}}',
  'glossary.anywhere': '(anywhere)',
  'glossary.added': '+ {{term}}',
  'glossary.extended': '~ {{term}}',
  'glossary.imported': 'Imported into {{path}}: {{added}} new, {{extended}} extended, {{same}} there already',
  'glossary.wouldImport':
    'Would import into {{path}}: {{added}} new, {{extended}} extended, {{same}} there already',
  'glossary.contradictory': 'Left out: the file forbids “{{term}}”, which is agreed',
  'glossary.skipped_one': 'Left out {{count}} entry without a usable term in both languages',
  'glossary.skipped_other': 'Left out {{count}} entries without a usable term in both languages',
  'count.term_one': '{{count}} term',
  'count.term_other': '{{count}} terms',

  'new.created': 'Began a translation of "{{document}}" into {{name}}',
  'new.next':
    'Replace each English paragraph in {{path}} by its translation. Leave {{verbatim}} in English. Then run:',
  'new.nextAll': 'Replace each English paragraph in {{path}} by its translation. Then run:',

  'init.created': 'Began a project around "{{document}}" with {{items}}',
  'init.verbatim': 'Must stay in English: {{items}}',
  'init.mentions':
    'Names that a translation keeps everywhere when it keeps them once: {{names}}. Take out of "mentions" in {{path}} what is none',
  'init.clause': 'Calls the English definitive: {{items}}',
  'init.noVerbatim':
    'No copyright notice was found. If the document demands that a paragraph stays unmodified, add it to "demands" in {{path}}',
  'init.next': 'Begin a translation with "urtext new LANG", and check with "urtext check"',
  'init.found': 'Languages found for "{{document}}": {{number}} ({{languages}}), at {{patterns}}',
  'init.named':
    'Their paths name countries; "languages" in urtext.config.json now says which languages are meant: {{names}}. Change it where that is wrong',
  'init.unnamed':
    'Not taken for translations, since their names name no language: {{files}}. For one that is a translation, say in "languages" of urtext.config.json which language its name means',
  'init.foundNone': 'Translations of "{{document}}" will be at {{patterns}}',
  'init.nextFound':
    'Nothing was moved. Check the translations where they are with "urtext check", and record what is right with "urtext accept {{lang}} --all"',

  'rules.required': 'required',
  'rules.asked': 'where asked',

  'progress.checking': 'Checking {{done}} of {{total}}: {{lang}}',

  'help.lsp':
    'Serve an editor: findings as people type, the English of an item, fixes (Language Server Protocol)',
  'help.opt.stdio': 'speak through input and output, which is the only way; editors say so',
  'editor.english': 'English of {{item}}',
  'editor.before': 'Before that',
  'editor.done': '{{done}} % done',
  'editor.fix': 'Put right what {{rule}} found',
  'editor.fixAll': 'Put right all that is certain',
  'editor.accept': 'Accept this finding of {{rule}}',
  'editor.why': 'Why is the finding of {{rule}} right as it is?',
  'editor.reason.right': 'The translation is right as it stands',
  'editor.reason.language': 'The language has it so',
  'editor.reason.name': 'It is a name or an agreed term',
  'errors.editor-no-name':
    'Cannot accept: nobody is named. Set "user.name" in git, or "name" in the options that the editor gives urtext',
  'editor.accepted_one': 'Accepted {{count}} finding of {{rule}}, by {{by}}',
  'editor.accepted_other': 'Accepted {{count}} findings of {{rule}}, by {{by}}',

  'help.opt.watch': 'check again whenever something changes, until it is stopped',
  'watch.waiting': 'Waiting for changes; Ctrl+C ends',
  'watch.changed': 'Changed: {{paths}}',
  'errors.cannot-watch': 'Cannot watch the files of the project: {{reason}}',

  'help.doctor': 'Tell what there is to work with, what there could be and how to get it',
  'doctor.node-good': 'Node {{found}}, urtext {{version}}',
  'doctor.node-wrong': 'Node {{found}} is too old for urtext {{version}}: install {{least}} or newer',
  'doctor.git-good': 'git {{found}}',
  'doctor.git-could': 'git is not there. "check --since" needs it: install it from https://git-scm.com',
  'doctor.project-good': 'Project {{path}}',
  'doctor.documents-good': 'Documents: {{list}}',
  'doctor.locks-good': 'Every document is locked',
  'doctor.locks-wrong': 'Not locked: {{list}}. Run "urtext lock"',
  'doctor.languages-good': 'Languages: {{list}}',
  'doctor.languages-could': 'No translations yet. Begin one with "urtext new LANG"',
  'doctor.dictionaries-good': 'Dictionaries: {{list}}',
  'doctor.dictionaries-could':
    'No dictionary is named. With "spelling" in the configuration, words are looked up in those of Hunspell',
  'doctor.dictionaries-more-could':
    'Without a dictionary: {{list}}. The npm packages "dictionary-…" have those of many languages',
  'doctor.bilingual-good':
    'Bilingual dictionaries, with the share of the English words that they know: {{list}}',
  'doctor.bilingual-could':
    'No bilingual dictionary is named. With "dictionaries" in the configuration, "check" compares what both texts say',
  'doctor.bilingual-there-could': 'On this machine, to be entered under "dictionaries": {{list}}',
  'doctor.bilingual-offered-could':
    'Debian has bilingual dictionaries for more of these languages: apt install {{list}}',
  'doctor.grammar-good': 'Reports of LanguageTool: {{path}}',
  'doctor.grammar-could':
    'No reports of LanguageTool are named. With "grammar" in the configuration, "check" tells what they say',
  'doctor.glossaries-good': 'Glossaries: {{list}}',
  'doctor.glossaries-could': 'No glossary. "urtext glossary" tells how agreed terms are kept',
  'doctor.cache-good': 'Outcomes kept in {{path}}: {{count}}',
  'doctor.cache-could': 'No outcomes are kept. "check --cache" keeps them, and checks only what changed',
  'doctor.cache-foreign-could': '{{path}} is torn or of another urtext. "check --cache" writes it anew',
  'doctor.pdf-good': 'PDF can be made',
  'doctor.pdf-could': 'PDF cannot be made. Install the npm package "@myriaddreamin/typst-ts-node-compiler"',
  'doctor.fonts-good': 'Fonts for every language',
  'doctor.fonts-could':
    'No font found for {{list}}. PDF needs one of them: install it, or name its folder with "--fonts"',
  'doctor.ui': 'Interface in {{lang}}. There are: {{known}}',

  'help.program': 'Keeps a definitive English text canonical and checks its translations item by item',
  'help.check': 'Check the definitive texts and their translations',
  'help.status': 'Show how far each translation is, item by item',
  'help.diff': 'Show what changed in the English, and which translations it makes stale',
  'help.lock': 'Lock new editions: record the fingerprints of their items',
  'help.accept': 'Record items of a translation as translated, reviewed or final',
  'help.glossary': 'List the agreed terms of each language and how they are used, or import them from TBX',
  'help.new': 'Begin a translation: the English to replace, with the notice in place',
  'help.explain': 'Explain a rule: what it finds, why it matters, what to do',
  'help.rules': 'List the rules',
  'help.init': 'Begin a project around a Markdown text of your own',
  'help.afterError': '"{{command}} --help" lists what there is',
  'help.examples': 'Examples',
  'help.exit': 'Exit status: 0 all is well, 1 findings, 2 could not run',
  'help.arg.lang': 'language tag, such as "de" or "zh-Hans"',
  'help.arg.rule': 'rule id, such as structure/item-missing',
  'help.arg.glossaryAction': '"import" to enter terms of a TBX file; nothing to list them',
  'help.arg.tbx': 'TBX file',
  'help.opt.glossaryLang': 'only these languages; for an import, the one to import',
  'help.arg.file': 'Markdown file',
  'help.opt.config': 'configuration file (default: urtext.config.json here or above)',
  'help.opt.noColor': 'plain text without colours',
  'help.opt.uiLang': 'language of the program: {{known}}',
  'help.opt.version': 'print the version',
  'help.opt.help': 'print this help',
  'help.opt.formats':
    'pretty, json, sarif, junit, github, gitlab, checkstyle, markdown or html; may be repeated with files',
  'help.completion': 'Print what completes commands and options in a shell',
  'help.arg.shell': 'bash, zsh or fish',
  'errors.no-such-shell': 'Unknown shell "{{shell}}". There are: {{known}}',
  'help.merge': 'Make one report of the parts that "check --shard" wrote',
  'help.arg.shards': 'folders of parts; .urtext/shards by default',
  'help.opt.cache': 'keep what was found out, and check only what changed since',
  'help.opt.since': 'only translations that changed since a commit of git',
  'help.opt.baseline': 'findings that this file knows do not count',
  'help.opt.updateBaseline': 'make the baseline, or take out of it what is gone',
  'help.opt.jobs': 'threads that check at once; by default as many as are worth it',
  'help.opt.shard': 'check one part of several, as in 2/4, and write what it tells',
  'help.opt.shardOut': 'folder of the part; .urtext/shards by default',
  'help.opt.format': 'format of the report',
  'help.opt.lang': 'only these languages (repeat, or separate by commas)',
  'help.opt.item': 'only these items (repeat, or separate by commas)',
  'help.opt.rule': 'only these rules, or groups such as token/ (repeat, or separate by commas)',
  'help.opt.document': 'only this document',
  'help.opt.maxWarnings': 'how many warnings to let pass (default 0)',
  'help.opt.quiet': 'print errors only, and one line that says why the check fails',
  'help.opt.fullStatus': 'show every item of a long document',
  'help.opt.full': 'print all of a long report',
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
  'help.opt.newEdition': 'add this edition to document.json and lock it: the text as it stands now',
  'help.opt.edition': 'name of the edition (default: today)',
  'help.opt.madeFrom': 'the edition that the translation was made from (default: the current one)',
  'help.opt.into': 'folder of the new project (default: here)',
  'help.opt.fix': 'put right what is certain, in the translations only',
  'help.opt.fixDryRun': 'with --fix: show the changes, and write nothing',
  'help.opt.accepted': 'show accepted findings too; they do not count',
  'help.opt.finding': 'accept findings of these rules as right (with --item or --all, --reason and --by)',
  'help.opt.reason': 'with --finding: why the text is right as it is',
  'help.opt.by': 'with --finding: who accepts',
  'help.opt.prune': 'remove acceptances of findings that lapsed or are not needed',
  'help.opt.unsure': 'import a text although little of it is matched for certain',
  'help.opt.dryRun': 'show what would be written, and write nothing',
  'errors.demand-unknown':
    'Unexpected "{{item}}" at "{{pointer}}", expected what the current edition has, once: {{known}}',
  'errors.term-undefined':
    'Unexpected term "{{item}}" at "{{pointer}}", expected one that the current edition has in quotation marks or bold',
  'errors.no-rights':
    'The document "{{document}}" has no register of rights. Add "rights" to its document.json',
  'errors.no-rights-anywhere':
    'No document of the project has a register of rights. Add "rights" to a document.json',
  'errors.no-such-asset': 'Cannot find the asset "{{asset}}". There are: {{known}}',
  'errors.no-owner': 'The document "{{document}}" names no owner. Add "owner" to its document.json',
  'errors.unknown-terms':
    'Unknown terms "{{terms}}" of "{{asset}}", expected terms that are defined under "own" or one of: {{known}}',
  'errors.owner-form': 'Cannot read a form of the owner: {{reason}}',
  'errors.templates-of-another':
    'Unexpected templates of "{{document}}" in the language "{{lang}}": they belong to another translation',
  'errors.needs-organization':
    'Name the organization that makes the derivative work with --organization, or say --neutral',
  'errors.organization-or-neutral': 'Cannot use --organization and --neutral together',
  'errors.organization-empty-name':
    'The organization has no name. Put it at "name", or use --neutral instead',
  'errors.organization-too-long':
    'The text of "{{key}}" has {{length}} characters, the limit is {{limit}}. Shorten it',
  'errors.organization-placeholder-name':
    'Unexpected name "{{name}}", expected the name of the organization instead of a placeholder',
  'errors.organization-line-break':
    'Unexpected line break or control character in "{{name}}": it stands within lines of the text. Write it on one line',
  'errors.organization-owner-name':
    'Cannot make a derivative work for "{{name}}": "{{found}}" names the issuing organization, and derivative works are for other organizations',
  'errors.organization-owner-text':
    'Unexpected "{{found}}" in the profile of the organization: it refers to the issuing organization',
  'errors.needs-out': 'Name the folder for the derivative work with --out, or say --dry-run',
  'errors.out-not-empty': 'Cannot write into the folder: it holds something else than a derivative work',
  'errors.out-other-files':
    'Cannot write into the folder: it holds what this build does not write ({{found}}). Remove it, or name another folder',

  'rights.act.copy': 'copy',
  'rights.act.translate': 'translate',
  'rights.act.derive': 'derive',
  'rights.act.commercial': 'use commercially',
  'rights.verdict.allowed': 'allowed',
  'rights.verdict.obliged': 'allowed under obligations',
  'rights.verdict.refused': 'refused',
  'rights.verdict.unsaid': 'not granted: the terms do not speak of it',
  'rights.obligation.notice': 'keep the notice and the terms, unmodified',
  'rights.obligation.attribution': 'name the author and the licence',
  'rights.obligation.link-back': 'link back to the page it came from',
  'rights.obligation.share-alike': 'share adaptations under the same licence',
  'rights.obligation.remove-references': 'remove every reference to the issuer',
  'rights.obligation.additional-attribution': 'name whoever the asset names',
  'rights.obligation.use-restriction': 'keep out of the contexts that the terms exclude',
  'rights.obligation.non-commercial': 'not for commercial purposes',
  'rights.obligation.own-use': 'for your own use only',
  'rights.collision': 'These two collide: “{{one}}” and “{{other}}”',

  'derive.refused': 'Cannot make a derivative work of "{{document}}":',
  'derive.missing-template': 'Missing template "{{key}}": the text names the issuer ("{{found}}")',
  'derive.no-templates': 'Missing file of templates, {{path}}: the text names the issuer ("{{found}}")',
  'derive.stale-template':
    'Stale template: the English or the translation changed since it was made. Correct it, then run "urtext derive --bind"',
  'derive.unbound-template': 'Unbound template: compare it with the texts, then run "urtext derive --bind"',
  'derive.unresolved-template': 'Unresolved "{{found}}" in the template',
  'derive.missing-replacement':
    'Missing replacement in this language: the organization changes this item, so it has to change in all languages',
  'derive.not-translated': 'Missing translation, so nothing can be derived from it',
  'derive.doubtful':
    'Possible reference "{{found}}" ({{form}}): a person has to judge it. It was left as it is',
  'derive.remaining': 'Remaining reference "{{found}}" ({{form}})',
  'derive.nothing_one': 'Nothing was built: {{count}} problem',
  'derive.nothing_other': 'Nothing was built: {{count}} problems',
  'derive.built':
    'Built a derivative work in {{languages}} languages in {{folder}}: no reference to the issuer remains',
  'derive.built-doubtful':
    'Built a derivative work in {{languages}} languages in {{folder}}. Somebody has to judge the possible references above; no other reference to the issuer remains',
  'derive.bound_one': 'Bound the templates of {{count}} language to the texts of today',
  'derive.bound_other': 'Bound the templates of {{count}} languages to the texts of today',
  'derive.change.dropped': 'dropped',
  'derive.change.omitted': 'omitted',
  'derive.change.rewritten': 'rewritten',
  'derive.change.replaced': 'replaced',
  'derive.change.kept': 'kept',
  'derive.reason.dropped': '{{reason}}',
  'derive.reason.omitted': 'the organization leaves it out',
  'derive.reason.replaced': 'the organization has its own text',
  'derive.reason.named': 'it names the issuer: "{{found}}"',

  'help.rights': 'Show what may be done with a document, and what comes with it',
  'help.derive': 'Make a derivative work: every reference to the issuer removed, in every language',
  'help.opt.act': 'only this act',
  'help.opt.asset': 'only this asset, such as text or photo',
  'help.opt.organization': 'profile of the organization that makes it (JSON)',
  'help.opt.neutral': 'without the name of any organization',
  'help.opt.langAll': 'languages, or "all" (default: all); the definitive one is always among them',
  'help.opt.out': 'folder to write',
  'help.opt.explain': 'tell why each changed item changed',
  'help.opt.dryRunDerive': 'show a word difference for each changed item, and write nothing',
  'help.opt.bind': 'record that the templates fit the texts as they are now',
} as const;

/**
 * All words: the program's own, those about derivative works, those around files for translators, those about problems in
 * such files, those about dictionaries and reports of other tools, and those about copies and packs.
 */
export const en: typeof own &
  typeof derive &
  typeof exchange &
  typeof formats &
  typeof language &
  typeof verify &
  typeof pack = {
  ...own,
  ...derive,
  ...exchange,
  ...formats,
  ...language,
  ...verify,
  ...pack,
  ...plurals,
};

/**
 * One language's words by key, those of rules as `rules.<id>.<message>`; plural forms end as i18next has them (`_one`,
 * `_few` …). What is missing is shown in English; a test finds what is unknown or lost a placeholder.
 */
export type Messages = Readonly<Record<string, string>>;
