/** Words about copies, in English. */

export default {
  'help.verify': 'Say what a copy is: faithful, a translation, a derivative work, altered, or something else',
  'help.arg.copies': 'files or folders; "-" for what is piped in',
  'help.opt.ndjson':
    'read a stream of paths, or of WARC or WET records, and write one line of JSON for each copy found',
  'help.opt.after': 'with --ndjson: go on behind this record',

  'help.opt.signers':
    'packs have to be signed by one of the allowed signers in this file, as ssh-keygen has them',

  'errors.verify-signers':
    'This line is none of a file of allowed signers. Write a name, the kind of key and the key: you@example.org ssh-ed25519 AAAA…',
  'errors.no-such-record':
    'There is no record "{{record}}" in the stream, so there is nothing to go on behind',

  'verify.faithful': 'Faithful copy of "{{document}}", edition {{edition}}',
  'verify.translation':
    'Translation into "{{lang}}" of "{{document}}", edition {{edition}}: the accepted one',
  'verify.translation-other':
    'Translation into "{{lang}}" of "{{document}}", edition {{edition}}: not as it was accepted',
  'verify.derivative': 'Derivative work of "{{document}}", edition {{edition}} ({{lang}})',
  'verify.altered': 'Altered copy of "{{document}}", edition {{edition}} ({{lang}})',
  'verify.excerpt': 'Excerpt of "{{document}}", edition {{edition}} ({{lang}}), not the whole text',
  'verify.other':
    'Another document with the name of "{{document}}", edition {{edition}}: none of its items stand in it',
  'verify.other-document': 'Copy of another document: "{{document}}", edition {{edition}} ({{lang}})',
  'verify.recognised':
    'Recognised as "{{document}}", edition {{edition}} ({{lang}}), by its letters; that is no proof',
  'verify.unknown': 'Unknown: nothing of a known document stands in it',

  'verify.complete.yes': 'Every item is there',
  'verify.complete.no': 'Items are missing',
  'verify.notice.present': 'The notice and its paragraph stand unmodified',
  'verify.notice.altered': 'The notice or its paragraph was changed',
  'verify.notice.missing': 'The notice and its paragraph are missing',
  'verify.clause.present': 'It says that the original is definitive',
  'verify.clause.altered': 'The sentence that the original is definitive was changed',
  'verify.clause.missing': 'The sentence that the original is definitive is missing',
  'verify.clause.uncertain': 'A sentence stands where it says that the original is definitive',
  'verify.reference': 'Remaining reference "{{found}}" ({{form}})',
  'verify.reference-doubtful': 'Possible reference "{{found}}" ({{form}}): a person has to judge it',
  'verify.claim': 'It claims to be a copy: {{item}} stands in it',
  'verify.apart': 'Told apart from edition {{edition}} by {{items}}',
  'verify.apart-document':
    'Told apart from "{{document}}", edition {{edition}}, another document of this name',
  'verify.apart-none': 'Edition {{edition}} has the same words',
  'verify.uncertain.words': 'Nobody compared its words with a text that a person accepted',
  'verify.uncertain.language': 'Its language could not be told',
  'verify.uncertain.edition': 'Which edition it was made from could not be told',
  'verify.uncertain.own-use': 'Whether another organization made it for its own use cannot be told',
  'verify.added': 'Added: {{text}}',
  'verify.number': 'Number of {{item}}: {{found}}, expected {{expected}}',
  'verify.item.changed': 'Changed: {{item}}',
  'verify.item.extended': 'Extended: {{item}}',
  'verify.item.case': 'Other capitals: {{item}}',
  'verify.item.signs': 'Other punctuation: {{item}}',
  'verify.item.missing': 'Missing: {{item}}',
  'verify.item.moved': 'Moved: {{item}}',
  'verify.item.hidden': 'Hidden from readers: {{item}}',
  'verify.item.interrupted': 'Hidden text stands in between: {{item}}',
  'verify.item.stale': 'Made from older English: {{item}}',

  'verify.remark.deleted_one': 'Word processor: {{count}} tracked deletion, taken as accepted',
  'verify.remark.deleted_other': 'Word processor: {{count}} tracked deletions, taken as accepted',
  'verify.remark.inserted_one': 'Word processor: {{count}} tracked insertion, taken as accepted',
  'verify.remark.inserted_other': 'Word processor: {{count}} tracked insertions, taken as accepted',
  'verify.remark.hidden_one': 'Word processor: {{count}} passage of hidden text, left out',
  'verify.remark.hidden_other': 'Word processor: {{count}} passages of hidden text, left out',
  'verify.remark.fields_one': 'Word processor: {{count}} field, read as it was shown last',
  'verify.remark.fields_other': 'Word processor: {{count}} fields, read as they were shown last',
  'verify.remark.boxes_one': 'Word processor: {{count}} text box, read where it is anchored',
  'verify.remark.boxes_other': 'Word processor: {{count}} text boxes, read where they are anchored',
  'verify.remark.comments_one': 'Word processor: {{count}} comment, left out',
  'verify.remark.comments_other': 'Word processor: {{count}} comments, left out',
  'verify.remark.marks': 'Marks of notes or addresses stand among its words, and were left out: {{marks}}',
  'verify.remark.edges': 'Heads and feet of its pages were read apart from the text: {{lines}}',
  'verify.remark.shown': 'Style sheets show words among those of the text that do not stand in it: {{words}}',
  'verify.remark.quoted': 'Quoted: {{items}}',
  'verify.remark.sources': 'The English beside the translation is not that of the edition: {{items}}',

  'verify.pack.changed': 'The pack lies: {{path}} is not what its list of digests says',
  'verify.pack.missing': 'The pack lies: {{path}} is in its list of digests, and not there',
  'verify.pack.unlisted': 'The pack lies: {{path}} is there, and not in its list of digests',

  'verify.pack.document':
    'The pack lies: {{path}} is a copy of "{{found}}", and its manifest says "{{expected}}"',
  'verify.pack.edition':
    'The pack lies: {{path}} is of edition {{found}}, and its manifest says {{expected}}',
  'verify.pack.lang': 'The pack lies: {{path}} is in "{{found}}", and its manifest says "{{expected}}"',
  'verify.pack.kind-faithful':
    'The pack lies: {{path}} is a derivative work, and its manifest says that it is faithful',
  'verify.pack.kind-derivative':
    'The pack lies: {{path}} is the text itself, and its manifest says that it is a derivative work',
  'verify.pack.title': 'The pack lies: what is in {{path}} is not called "{{title}}", as its manifest says',
  'verify.pack.definitive':
    'The pack lies: its manifest says that {{path}} is definitive, and that is the text in "{{found}}" alone',

  'verify.pack.signed':
    'Signed: {{path}}, by the key {{fingerprint}}; whose it is was not asked for (--signers)',
  'verify.pack.signed-by': 'Signed: {{path}}, by {{signer}} ({{fingerprint}})',
  'verify.pack.signature-wrong': 'The pack lies: the signature beside {{path}} is not one of it',
  'verify.pack.signature-damaged': 'The pack lies: the file beside {{path}} is no signature',
  'verify.pack.signature-namespace':
    'The pack lies: the signature beside {{path}} was made for something else than urtext',
  'verify.pack.signature-kind':
    'The signature beside {{path}} was made with a kind of key that cannot be checked here: use ssh-keygen -Y verify -n urtext',
  'verify.pack.stranger': '{{path}} is signed by a key that is none of the allowed signers: {{fingerprint}}',
  'verify.pack.unsigned': 'The pack is signed by nobody, and --signers asks for a signature',

  'verify.error.empty': 'Cannot read it: it is empty',
  'verify.error.no-text': 'Cannot read it: there is no text in it',
  'verify.error.binary': 'Cannot read it: it is no text, and no format that is known',
  'verify.error.large': 'Cannot read it: it is too large',
  'verify.error.nested': 'Cannot read it: archives or mails stand too deep in each other',
  'verify.error.pdf': 'Cannot read it: it is no PDF that can be read',
  'verify.error.format': 'Cannot read it as its format: {{reason}} in line {{line}}, column {{column}}',
  'verify.error.format-whole': 'Cannot read it as its format: {{reason}}',
  'verify.error.mail': 'Cannot read it: it is no mail',
  'verify.error.mails': 'Cannot read it: the mailbox has too many mails',
  'verify.error.zip-damaged': 'Cannot read it: the archive is damaged',
  'verify.error.zip-twice': 'Cannot read it: the archive has two files of one name',
  'verify.error.zip-outside': 'Cannot read it: a file of the archive leads out of it',
  'verify.error.zip-files': 'Cannot read it: the archive has too many files',
  'verify.error.zip-large': 'Cannot read it: the archive is too large once it is unpacked',
  'verify.error.record': 'Cannot read the record: {{reason}}',
  'verify.record.too-large': 'it is too large',
  'verify.record.cut-off': 'it is cut off',
  'verify.record.damaged': 'it is damaged',
  'verify.record.no-WARC-record': 'it is no WARC record',
} as const;
