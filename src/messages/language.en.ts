/** What is said of dictionaries, word lists and reports of other tools that a project names. */
const language = {
  'errors.file-outside':
    'Unexpected "{{path}}" as "{{field}}", expected a path inside the project, relative to this file',
  'errors.spelling-lang':
    'Unexpected key "{{lang}}", expected a BCP 47 language tag in its canonical form, such as "de" or "pt-BR"',
  'errors.spelling-script':
    'Cannot check the spelling of "{{lang}}": its script puts no blanks between words. Remove it from "spelling"',
  'errors.no-dictionary':
    'Cannot find the dictionary "{{path}}": expected "{{path}}.aff" and "{{path}}.dic", or "index.aff" and "index.dic" in that folder. Put them there, or install one such as "npm install dictionary-{{lang}}"',
  'errors.not-a-dictionary':
    'Cannot read the file as part of a Hunspell dictionary. Perhaps it was not fetched in full: install or copy it again',
  'errors.dictionary-affix':
    'Unexpected end of the affix class "{{name}}" that begins here: it has other lines than it announces. Install or copy the dictionary again',
  'errors.dictionary-encoding':
    'Unknown encoding "{{name}}" of the dictionary. Take the dictionary in UTF-8, as npm has it',
  'errors.dictionary-not-utf8':
    'Unexpected bytes in the dictionary, which declares UTF-8. Correct "SET" in its .aff, or install it again',
  'errors.dictionary-repeats':
    'Unexpected word: it stands in the dictionary more than {{limit}} times. Delete the lines that say the same, or install the dictionary again',
  'errors.dictionary-refused':
    'Hunspell cannot work with this dictionary. Install or copy it again, or take another version of it',
  'errors.word-list-line':
    'Unexpected "{{word}}", expected one word a line; "*" may stand at its end for any letters, and "#" begins a remark',
  'errors.word-list-long': 'Cannot read the word list: it has more than {{limit}} words',
  'errors.grammar-pattern': 'Missing "{{part}}" in "{{path}}": each translation has a report of its own',
  'errors.grammar-placeholder':
    'Unexpected "{{part}}" in "{{path}}", expected "{lang}" and "{document}" alone',
} as const;

export default language;
