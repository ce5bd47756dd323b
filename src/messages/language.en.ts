/** What is said of dictionaries, word lists and reports of other tools that a project names. */
const language = {
  'errors.file-outside':
    'Unexpected "{{path}}" as "{{field}}", expected a path inside the project, relative to this file',
  'errors.spelling-lang':
    'Unexpected key "{{lang}}", expected a BCP 47 language tag in its canonical form, such as "de" or "pt-BR"',
  'errors.spelling-script':
    'Cannot check the spelling of "{{lang}}": its script puts no blanks between words. Remove it from "spelling"',
  'errors.bilingual-lang':
    'Unexpected key "{{lang}}" in "dictionaries", expected a language tag such as "de" or "zh-Hans"',
  'errors.no-bilingual':
    'Cannot find the dictionary "{{path}}" for "{{lang}}": expected the file of a dictionary (.index with .dict.dz, .ifo with .idx and .dict, .tei, .tbx, .tsv or a glossary in .md), its path without the ending, or a folder with one. Put it there, or install one such as "apt install dict-freedict-eng-deu"',
  'errors.bilingual-damaged':
    'Cannot unpack this part of a dictionary: it is damaged or not there in full. Install or copy it again',
  'errors.bilingual-index':
    'Unexpected line, expected a word, a place and a length inside the text of the dictionary, parted by tabs. Install or copy the index and its .dict.dz again, from one source',
  'errors.bilingual-idx':
    'Unexpected entry {{entry}} in the index of the dictionary, expected a word with a place inside its text. Install or copy its .ifo, .idx and .dict again, from one source',
  'errors.bilingual-ifo':
    'Unexpected first line, expected "StarDict\'s dict ifo file". Name the .ifo of a StarDict dictionary',
  'errors.bilingual-line':
    'Unexpected line without a tab, expected an English word, a tab and its translation. Correct it, or begin it with "#"',
  'errors.bilingual-xml':
    'Cannot read the dictionary: it is not well-formed XML, too large, or not of the kind its name says ({{problem}}). Download or copy it again, or take the same dictionary in another form such as DICT',
  'errors.bilingual-no-entries':
    'Cannot find an entry in the dictionary, expected elements "entry" as FreeDict has them. Name the dictionary itself, in TEI',
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
