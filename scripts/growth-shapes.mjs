/** Texts of about a given length, in UTF-16 code units, that make readers and rules go back and forth. */

const repeat = (piece) => (length) => piece.repeat(Math.ceil(length / piece.length));
const numbered = (piece) => (length) => {
  let text = '';
  for (let index = 1; text.length < length; index++) text += piece.replaceAll('#', String(index));
  return text;
};

export const shapes = {
  paragraphs: repeat('ab\n\n'),
  'numbered items': numbered('#. Punkt # ist klar.\n'),
  bullets: repeat('- ab\n'),
  'headings of one name': repeat('## Same\n\n'),
  'headings of many names': numbered('## Part #\n\nText # here.\n\n'),
  'blanks in a heading': (length) => `## a${' '.repeat(length)}b`,
  'blanks in a line': (length) => `a${' '.repeat(length)}b`,
  'tabs in a line': (length) => `a${'\t'.repeat(length)}b`,
  'line ends': (length) => `a${'\n'.repeat(length)}b`,
  'one long word': repeat('a'),
  'signs in a word': (length) => `a${'.-'.repeat(length / 2)}b`,
  words: repeat('Wort und '),
  sentences: repeat('Das ist gut. '),
  asterisks: repeat('*a '),
  underlines: repeat('_a'),
  backticks: (length) =>
    Array.from({ length: Math.sqrt(length) | 0 }, (_, index) => '`'.repeat(index % 400)).join(' '),
  brackets: repeat('['),
  links: repeat('[a](b) '),
  'open links': repeat('[a]('),
  images: repeat('![a](b) '),
  quotes: repeat('“'),
  digits: repeat('9,'),
  numbers: numbered('# '),
  dates: repeat('1. Mai 2003, '),
  addresses: repeat('a@b.example '),
  'web addresses': repeat('https://a.example/b '),
  'opening tags': repeat('<b>'),
  'half tags': repeat('<a '),
  'comment starts': repeat('<!-- '),
  'an HTML block': (length) => `<div>\n${'abc '.repeat(length / 4)}\n</div>`,
  references: repeat('&amp;'),
  'half references': repeat('&a'),
  'table cells': (length) => `| a | b |\n| - | - |\n${'| a | b |\n'.repeat(length / 10)}`,
  'one table row': (length) => `| a | b |\n| - | - |\n| ${'a | '.repeat(length / 4)}`,
  'block quotes': (length) => '> a\n\n'.repeat(length / 6),
  'joined emoji': repeat('👩‍👩‍👧‍👦'),
  'combining marks': (length) => `a${'\u0301'.repeat(length)}`,
  Han: repeat('我们遵守规则'),
  Thai: repeat('ภาษาไทย'),
  Arabic: repeat('جمعية '),
  placeholders: repeat('{{a}} '),
  'names of the owner': repeat('Internet '),
  'letters of an acronym': repeat('I S O '),
  'percent signs': repeat('%25'),
  backslashes: repeat('\\'),
  'capital words': repeat('Ab Cd '),
  dashes: repeat('— '),
};
