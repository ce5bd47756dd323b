/** What is known of English, the language of every definitive text. */

/** The words that run through every English sentence and through few others. */
const functionWords: ReadonlySet<string> = new Set(
  (
    'the of and to that is for it with as on be by this are or from at which not have has was were been their its ' +
    'they such any all will shall must may should would can who whose these those there other than into under upon ' +
    'when where if but no nor an being does do so only both each between against without within'
  ).split(' '),
);

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const numberWords: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, value) => [word, value] as const),
  ...ordinals.map((word, value) => [word, value] as const),
  ...tens.flatMap((word, index) => [
    [word, 20 + 10 * index] as const,
    [`${word.slice(0, -1)}ieth`, 20 + 10 * index] as const,
  ]),
]);

const magnitudes: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['hundredth', 100],
  ['thousand', 1000],
  ['thousandth', 1000],
  ['million', 1e6],
  ['billion', 1e9],
]);

/** Words that say a number, or several of which a language may write any. */
const saying: ReadonlyMap<string, readonly number[]> = new Map([
  ['once', [1]],
  ['single', [1]],
  ['twice', [2]],
  ['thrice', [3]],
  ['both', [2]],
  ['couple', [2]],
  ['double', [2]],
  ['triple', [3]],
  ['half', [1, 2, 50, 0.5]],
  ['halves', [2]],
  ['quarter', [1, 4, 25]],
  ['quarters', [4]],
  ['dozen', [12]],
  ['dozens', [12, 10]],
  ['fortnight', [14, 2, 15]],
  ['decade', [10]],
  ['decades', [10]],
  ['century', [100]],
  ['noon', [12]],
  ['midday', [12]],
  ['midnight', [0, 12, 24]],
  ['hundreds', [100]],
  ['thousands', [1000]],
  ['monday', [1, 2]],
  ['tuesday', [2, 3]],
  ['wednesday', [3, 4]],
  ['thursday', [4, 5]],
  ['friday', [5, 6]],
  ['saturday', [6, 7]],
  ['sunday', [7, 8]],
]);

/** "A year" is "1 year" in many languages; of other nouns an article says no number. */
const articleOfUnit =
  /\b(?:an?|per|each|every) (?:\w+ )?(?:second|minute|hour|day|week|month|year|time|hundred|thousand|million|billion|dozen|step|point|copy)\b/i;

/**
 * The numbers a text says in words, months included: another language may write them in digits. "Thirty-five" is 35, "two
 * hundred" 200, "two-thirds" 2 and 3; "may" and "march" are verbs unless they are written as names of months.
 */
export function spelledNumbers(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (value: number): void => {
    found.add(String(value));
  };
  let run: { total: number; part: number; last: number } | undefined;
  const finish = (): void => {
    if (run) add(run.total + run.part);
    run = undefined;
  };
  for (const word of text.toLowerCase().match(/[a-z]+|[.,;:!?()\d]/g) ?? []) {
    const value = numberWords.get(word) ?? numberWords.get(word.replace(/s$/, ''));
    const magnitude = magnitudes.get(word) ?? magnitudes.get(word.replace(/s$/, ''));
    if (value !== undefined) {
      add(value);
      if (run && run.last >= 20 && run.last < 100 && value > 0 && value < 10) run.part += value;
      else if (run && run.last >= 100 && value < 100) run.part += value;
      else {
        finish();
        run = { total: 0, part: value, last: value };
      }
      run.last = value;
    } else if (magnitude !== undefined) {
      run ??= { total: 0, part: 1, last: 1 };
      if (magnitude === 100) run.part = (run.part || 1) * 100;
      else {
        run.total += (run.part || 1) * magnitude;
        run.part = 0;
      }
      run.last = magnitude;
    } else if (word !== 'and' || !run || run.last < 100) finish();
    for (const one of saying.get(word) ?? []) add(one);
  }
  finish();
  if (articleOfUnit.test(text)) add(1);
  if (/\bhalf\b|\bquarter\b/i.test(text)) for (const value of partsSaid(text, found)) add(value);
  for (const [name] of text.matchAll(monthName)) add(monthNumber(name));
  return found;
}

/** What halves and quarters make of the numbers beside them: "a year and a half", "half a dozen", "a quarter of an hour". */
function partsSaid(text: string, said: ReadonlySet<string>): readonly number[] {
  const values: number[] = [];
  if (/\band a half\b/i.test(text)) values.push(1.5, ...[...said].map((one) => Number(one) + 0.5));
  if (/\bhalf a dozen\b/i.test(text)) values.push(6);
  if (/\bhalf an? (?:hour|minute)\b|\bhalf-hour/i.test(text)) values.push(30);
  if (/\bquarter of an? hour\b/i.test(text)) values.push(15);
  if (/\bhalf a year\b/i.test(text)) values.push(6);
  return values;
}

const monthName =
  /\b(?:January|February|April|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b(?=\.|,? \d))|(?<=\d(?:st|nd|rd|th)?(?: of)? )(?:May|March)\b|\b(?:May|March)\b(?=,? \d)|(?<=[a-z,] )(?:May|March)\b/g;

function monthNumber(name: string): number {
  return (
    ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(
      name.slice(0, 3).toLowerCase(),
    ) + 1
  );
}

/** How many of the words of a text are the small words of English. Counts Latin words only. */
export function englishWords(text: string): { readonly words: number; readonly small: number } {
  let words = 0;
  let small = 0;
  for (const found of text.matchAll(/[A-Za-z\u00c0-\u024f]+(?:['’][a-z]+)?/g)) {
    words++;
    if (functionWords.has(found[0].toLowerCase())) small++;
  }
  return { words, small };
}

/** Languages that share so many words with English that a few in a row say nothing: Scots, and creoles of English. */
const relatives: ReadonlySet<string> = new Set(
  'sco pcm kri jam gul tpi bis pis srn djk hwc wes aig bzj gcl gyn icr svc tch trf vic'.split(' '),
);

/** Whether a language is so near to English that English words in it are its own. */
export function isRelative(lang: string): boolean {
  return relatives.has(lang.split('-', 1)[0] ?? lang);
}

/** Whether a word is one of the small words of English. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word.toLowerCase());
}
