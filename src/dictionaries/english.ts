/** English words and the forms under which dictionaries have them. */

import { forTexts } from '../text/for-texts.ts';

/** One word of an English text: half-open range of UTF-16 code units. */
export interface EnglishWord {
  /** In small letters. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of an English text that say something by themselves: none that only join others. */
export function contentWords(text: string): readonly EnglishWord[] {
  const known = read.get(text);
  if (known) return known;
  if (read.size > MOST_TEXTS) read.clear();
  const words = wordsOf(text);
  read.set(text, words);
  return words;
}

/** The English is the same for all translations; of a library the first texts are let go. */
const read = new Map<string, readonly EnglishWord[]>();
const MOST_TEXTS = 20_000;

const numbers = new Map<string, number>();
const names: string[] = [];

/** The number of an English word, the same for all texts as long as the program runs. */
export function wordNumber(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, names.length);
  return names.push(word) - 1;
}

/** The word with a number. */
export function numberedWord(number: number): string {
  return names[number] ?? '';
}

/** The numbers of the words of a text, each once, in the order of the text. */
export const wordNumbers: (text: string) => readonly number[] = forTexts((text) => [
  ...new Set(contentWords(text).map(({ word }) => wordNumber(word))),
]);

function wordsOf(text: string): readonly EnglishWord[] {
  const found: EnglishWord[] = [];
  for (const match of text.matchAll(pattern)) {
    const word = match[0].toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');
    if (word.length < 3 || joining.has(word)) continue;
    found.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

const pattern = /(?<![\p{L}\d])[A-Za-z]+(?:['’][a-z]+)*/gu;

/** Words whose renderings stand in any text: articles, pronouns, prepositions, conjunctions, auxiliaries. */
const joining: ReadonlySet<string> = new Set(
  (
    'the and for are was were been being has have had having does did doing done will would shall should may might must can ' +
    'could cannot this that these those there their theirs them they his her hers him she its our ours you your yours who ' +
    'whom whose which what when where why how not nor neither either but yet than then thus with within without into onto ' +
    'from upon over under between among through throughout during before after about against above below off out per via ' +
    'also only even such same own any some all both each every one ones other others another more most less least much many ' +
    'very too just ever well here hereby herein hereof therein thereof thereto therefore whether while whereas because since ' +
    'until unless though although however itself himself herself themselves oneself ourselves yourself let get gets got make ' +
    'makes made make way so-called etc non'
  ).split(' '),
);

/** Words that say no. */
export const denialWords: ReadonlySet<string> = new Set([
  'not',
  'no',
  'nobody',
  'no one',
  'never',
  'none',
  'nothing',
  'cannot',
  'neither',
]);

/**
 * The forms under which a dictionary may have a word, itself first: those of nouns in the plural, of verbs and of
 * adverbs, with the irregular ones. Some are no words; dictionaries do not have them.
 */
export function formsOf(word: string): readonly string[] {
  const forms = new Set([word]);
  const irregular = irregulars[word];
  if (irregular !== undefined) forms.add(irregular);
  const add = (stem: string, ...endings: readonly string[]): void => {
    if (stem.length < 2) return;
    for (const ending of endings) forms.add(stem + ending);
    // As in "stopped" and "planning".
    if (stem.at(-1) === stem.at(-2) && endings.includes('')) forms.add(stem.slice(0, -1));
  };
  const cut = (ending: string): string => word.slice(0, -ending.length);
  if (word.endsWith('ies') || word.endsWith('ied')) add(word.slice(0, -3), 'y');
  if (word.endsWith('ves')) add(cut('ves'), 'f', 'fe');
  if (word.endsWith('es')) add(cut('es'), '', 'is');
  if (word.endsWith('s') && !word.endsWith('ss')) add(cut('s'), '');
  if (word.endsWith('ed')) add(cut('ed'), '', 'e');
  if (word.endsWith('ing')) add(cut('ing'), '', 'e');
  if (word.endsWith('ically')) add(cut('ally'), '');
  if (word.endsWith('ily')) add(cut('ily'), 'y');
  if (word.endsWith('ly')) add(cut('ly'), '', 'le');
  // "Freedom of movement" is what who may move freely has.
  const noun = word.endsWith('s') ? word.slice(0, -1) : word;
  for (const [ending, ...bases] of derived)
    if (noun.endsWith(ending) && noun.length - ending.length >= 3)
      for (const base of bases) forms.add(noun.slice(0, -ending.length) + base);
  if (word.endsWith('our')) add(cut('our'), 'or');
  if (/is(?:e|es|ed|ing|ation|ations)$/.test(word)) forms.add(word.replace(/is(?=[^s]*$)/, 'iz'));
  if (/iz(?:e|es|ed|ing|ation|ations)$/.test(word)) forms.add(word.replace(/iz(?=[^z]*$)/, 'is'));
  return [...forms];
}

/** Endings of nouns, and those of the words that they are made of. */
const derived: readonly (readonly [ending: string, ...bases: readonly string[]])[] = [
  ['dom', ''],
  ['ment', ''],
  ['ation', 'e', 'ate', ''],
  ['ion', '', 'e'],
  ['ence', 'e', ''],
  ['ance', 'e', ''],
  ['iness', 'y'],
  ['ness', ''],
  ['iage', 'y'],
];

const irregulars: Readonly<Record<string, string>> = {
  born: 'bear',
  bound: 'bind',
  brought: 'bring',
  chosen: 'choose',
  chose: 'choose',
  children: 'child',
  fallen: 'fall',
  feet: 'foot',
  felt: 'feel',
  found: 'find',
  forgotten: 'forget',
  given: 'give',
  gave: 'give',
  gone: 'go',
  held: 'hold',
  kept: 'keep',
  knew: 'know',
  known: 'know',
  laid: 'lay',
  led: 'lead',
  left: 'leave',
  lost: 'lose',
  meant: 'mean',
  men: 'man',
  met: 'meet',
  paid: 'pay',
  people: 'person',
  sent: 'send',
  shown: 'show',
  sold: 'sell',
  spoken: 'speak',
  spoke: 'speak',
  taken: 'take',
  took: 'take',
  taught: 'teach',
  thought: 'think',
  told: 'tell',
  understood: 'understand',
  women: 'woman',
  written: 'write',
  wrote: 'write',
  worse: 'bad',
  better: 'good',
  best: 'good',
  lives: 'life',
};
