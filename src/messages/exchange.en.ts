/** What is said around files for translators: notes in them, and the words of exporting and importing. */
const exchange = {
  'exchange.what.heading': 'Heading of level {{level}}',
  'exchange.what.paragraph': 'Paragraph',
  'exchange.what.item': 'Numbered item',
  'exchange.what.bullet': 'List item',
  'exchange.what.quote': 'Quotation',
  'exchange.what.code': 'Code',
  'exchange.what.html': 'HTML',
  'exchange.what.rule': 'Line',
  'exchange.what.definition': 'Link definition',
  'exchange.what.meta': 'Data about the text',
  'exchange.what.numbered': '{{what}} {{number}}',
  'exchange.note.verbatim':
    'Do not translate: this paragraph stands in English, unmodified, in every translation',
  'exchange.note.demand': 'The document demands it: "{{sentence}}"',
  'exchange.note.clause': 'Says that the English text is definitive: it has to be in the translation',
  'exchange.note.keep': 'Must stay: {{list}}',
  'exchange.note.changed': 'The English changed since this was translated. It was: {{before}}',
  'exchange.note.merged': 'The translation has this together with another item: {{text}}',
  'exchange.note.split': 'The translation has this in several parts: {{text}}',

  'export.written': 'Wrote {{path}}: {{items}}, {{open}} to translate, {{stale}} to look at again',
  'export.same': '{{path}} is up to date',
  'export.disagrees': 'Cannot export {{lang}}: the second reader does not find in the file what was written',
  'export.disagreement': '{{type}} at {{unit}}: written "{{written}}", read "{{read}}"',

  'packet.lang': 'en',
  'packet.title': 'Translation of "{{document}}" into {{language}}',
  'packet.how': 'How to work with this page',
  'packet.step.write':
    'Write the translation under each English paragraph. One paragraph stays one paragraph.',
  'packet.step.keep':
    'Keep the signs around words, such as ** and [ ]( ), with the words that translate them.',
  'packet.step.locked': 'Paragraphs without a field stay in English. The document demands it.',
  'packet.step.stale': 'Paragraphs marked “to look at again” were translated from an older English.',
  'packet.step.tool': 'Do you use Poedit, OmegaT or another tool? Save the file at once and open it there.',
  'packet.step.save': 'At the end, save the file and send it back to where this page came from.',
  'packet.name': 'Your name',
  'packet.save': 'Save the file to send back',
  'packet.stale': 'to look at again',
  'packet.open': 'to translate',
  'packet.print': 'Fingerprint of the English: {{fingerprint}}',
  'packet.language': 'Language: {{lang}}',

  'import.title': 'Translation of "{{document}}" into {{lang}} from {{path}}',
  'import.edited': 'edited',
  'import.new': 'new',
  'import.stale': 'edited, from an older English',
  'import.kept': 'kept as it is here',
  'import.conflict': 'conflict',
  'import.refused': 'refused',
  'import.confidence': '{{percent}} % sure',
  'import.here': 'Here',
  'import.file': 'File',
  'import.reason.source': 'its English was changed in the file; export it again and translate that',
  'import.reason.locked': 'it must stay in English, unmodified',
  'import.reason.codes': 'its markup is not that of the English: {{list}}',
  'import.reason.unknown': 'the document has no such item',
  'import.reason.removed': 'the document has no such item any more; edition {{edition}} had it',
  'import.reason.duplicate': 'it stands in line {{first}} and in line {{second}} with different translations',
  'import.reason.mixed':
    'it is merged with another item or split here; separate them in the translation first',
  'import.reason.markup': 'it cannot be written as one paragraph of Markdown',
  'import.reason.characters': 'it has characters that no text may have',
  'import.reason.long': 'it is longer than {{limit}} characters',
  'import.note': 'Note of the translator on {{item}}: {{text}}',
  'import.missing_one': '{{count}} item of the document is not in the file; nothing of it was changed',
  'import.missing_other': '{{count}} items of the document are not in the file; nothing of them was changed',
  'import.unchanged': 'Nothing to import: the translation says all of this already',
  'import.would': 'Would import {{items}} into {{path}}',
  'import.done': 'Imported {{items}} into {{path}}',
  'import.next': 'Check it with "urtext check --lang {{lang}}"',
  'import.conflicts_one':
    'Nothing was imported: {{count}} item changed here since the export. Say --theirs to take the file, --ours to keep what is here',
  'import.conflicts_other':
    'Nothing was imported: {{count}} items changed here since the export. Say --theirs to take the file, --ours to keep what is here',
  'import.machine': 'Nobody is named as the translator. Name one with --translator',

  'codes.missing': 'Missing code "{{code}}" in the translation of {{item}}',
  'codes.extra': 'Unexpected code "{{code}}" in the translation of {{item}}: the English does not have it',
  'codes.doubled': 'Code "{{code}}" stands more often in the translation of {{item}} than in the English',
  'codes.unknown': 'Unknown element "{{code}}" in the translation of {{item}}',

  'errors.exchange-record':
    'Cannot import: the project keeps this translation in {{path}} itself. Put the file in its place, then run "urtext check"',
  'errors.exchange-packet':
    'This is the page that was sent out. Open it in a browser and send back the file that it saves',
  'errors.exchange-unwritable': 'Cannot export: {{reason}}',
  'errors.exchange-unreadable': '{{reason}}',
  'errors.exchange-format':
    'Cannot tell the format of the file. Name it .xlf, .po, .json, .md, .html or .txt',
  'errors.exchange-lang': 'Cannot tell the language of the translation. Name it with --lang',
  'errors.exchange-other-lang': 'Unexpected language "{{found}}" in the file, expected "{{expected}}"',
  'errors.exchange-source-lang':
    'Unexpected source language "{{found}}" in the file, expected "{{expected}}", the language of the definitive text',
  'errors.exchange-document': 'Unexpected document "{{found}}" in the file. There are: {{known}}',
  'errors.exchange-other-document': 'Unexpected document "{{found}}" in the file, expected "{{expected}}"',
  'errors.exchange-sides': 'Cannot use --ours and --theirs together',
  'errors.exchange-exists':
    'Cannot write the file: it is there with other content, perhaps with work of a translator in it. Import it first, or say --overwrite',
  'errors.exchange-nothing': 'Nothing to export: there are no translations. Name a language to begin one',
  'errors.exchange-profile': 'The profile "{{profile}}" is for XLIFF; choose --format xliff12 or xliff',
  'errors.exchange-one-file': 'Cannot write several files to one place. Name a folder with --out',
  'errors.exchange-pairs':
    'The file carries no English beside its translations, so there is nothing to compare',

  'help.export': 'Write a file for translators and their tools: XLIFF, PO, JSON or Markdown',
  'help.import':
    'Take over what a translator changed in such a file, or in a translation in Markdown, HTML or text',
  'help.arg.checkFiles': 'files with English and translation, to check without a project',
  'help.arg.langs': 'language tags, or "all"',
  'help.arg.exchange': 'file that came back',
  'help.opt.exchange': 'format of the file (default xliff12, which every tool opens)',
  'help.opt.profile': 'fill untranslated items with the English, for tools that hide what has no translation',
  'help.opt.packet': 'one page with instructions, English and translation, to work in without any tool',
  'help.opt.outFile': 'file or folder to write, "-" for the terminal (default: here)',
  'help.opt.overwrite': 'replace a file that is there with other content',
  'help.opt.langOne': 'language of the translation, where the file does not say',
  'help.opt.ours': 'where both changed, keep what is here',
  'help.opt.theirs': 'where both changed, take the file',
} as const;

export default exchange;
