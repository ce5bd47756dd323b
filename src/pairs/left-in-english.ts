/** Whether a translation is still its English: not every text that is the same in both languages is. */

import { englishWords, isFunctionWord, isRelative } from '../languages/english.ts';
import { looksEnglish } from '../languages/english-look.ts';
import { callsOtherwise } from '../languages/months.ts';
import { primaryLanguage, scriptOf } from '../languages/registry.ts';
import type { Alignment, Edition, Pair } from '../model.ts';
import { covered } from '../text/covered.ts';
import { forLatest } from '../text/for-latest.ts';
import { normalize } from '../text/text.ts';
import { codeSpans, withoutAddresses } from './addresses.ts';
import { isLink, targetOf } from './links.ts';
import {
  attribution,
  commandLine,
  isCitation,
  isOfManyLanguages,
  malformedTag,
  postal,
  technical,
  template,
} from './of-no-language.ts';
import { sourceText, targetText } from './pairs.ts';

/**
 * How sure it is that a pair's translation is still its English: `sure` for sentences, and for what stands among such;
 * `likely` for headings, labels and phrases, which a language may have taken over; `doubtful` for what may as well be a
 * name. `undefined` for what differs and for what is the same in any language: names, titles, references, code.
 */
export function leftInEnglish(pair: Pair, alignment: Alignment): 'sure' | 'likely' | 'doubtful' | undefined {
  if (!isSameText(sourceText(pair), targetText(pair))) return undefined;
  const own = ownWords(pair, alignment.edition);
  if (own === undefined) return undefined;
  // Beside a name it may be what somebody is called.
  const isSaid = isSentence(own) && !attribution.test(sourceText(pair));
  const phrase = isSaid ? 'likely' : phraseIn(pair, own, alignment);
  // People are often quoted in their own words, and examples show what they say.
  if (phrase !== 'likely' || isQuotation(sourceText(pair)) || isInCode(pair, alignment)) return phrase;
  return isSaid || isMostlyTheSame(alignment) || isAmongEnglish(pair, alignment) ? 'sure' : 'likely';
}

/** Whether both texts of a pair are the same and can be told to be English. */
export function isLeftInEnglish(pair: Pair, alignment: Alignment): boolean {
  const found = leftInEnglish(pair, alignment);
  return found === 'sure' || found === 'likely';
}

/** What of a text would be translated; `undefined` where that is nothing. */
function ownWords(pair: Pair, edition: Edition): string | undefined {
  // A tag that is malformed is text to a reader of Markdown, and none to people.
  const source = sourceText(pair).replace(malformedTag, ' ').trim();
  if (postal.test(source) || isOfManyLanguages(source)) return undefined;
  const told = source.replace(attribution, ' ');
  if (told !== source && countLower(told) < FEWEST_OF_ATTRIBUTED) return undefined;
  if (isName(pair, source, edition) || isCitation(source)) return undefined;
  if (commandLine.test(source)) return undefined;
  // Headings begin with a capital: one word without it is the name of a command, an option, a key.
  if (pair.sources[0]?.kind === 'heading' && /^\p{Ll}[\p{L}\d_-]*[?!]?$/u.test(source.trim()))
    return undefined;
  // Lines that begin a box or a tab for a generator of sites.
  if (/^\/{3,}(?: |$)/.test(source)) return undefined;
  const text = withoutReferences(pair, translatableIn(pair, source))
    .replace(template, ' ')
    .replace(technical, ' ');
  // What is left beside many accounts or names of files is their "and others".
  if (source.length > 2 * text.replace(/\s+/g, ' ').length && contentWords(text).length < FEWEST_BESIDE_LINKS)
    return undefined;
  // One word beside code says what the code is: "eslint: no-with".
  if (
    text.trim().length < source.trim().length &&
    hasCode(pair) &&
    contentWords(text).length < 2 &&
    /^\s*\p{L}+:\s*$/u.test(text)
  )
    return undefined;
  return /\p{L}{2}/u.test(text) ? text.replace(attribution, ' ') : undefined;
}

/** Whether a text is one quotation from its first to its last character. */
function isQuotation(text: string): boolean {
  return /^\s*["“][^"“”]{8,}["”]\s*$/.test(text);
}

/** Whether a text is the output of an example: a line of a code block of the English says it word for word. */
function isInCode(pair: Pair, { edition }: Alignment): boolean {
  return codeLines(edition).has(sourceText(pair).trim());
}

/** The lines of code; worked out once for all translations. */
function codeLines(edition: Edition): ReadonlySet<string> {
  let lines = linesOfCode.get(edition);
  if (!lines) {
    lines = new Set(
      edition.units.flatMap(({ kind, text }) =>
        kind === 'code' ? text.split('\n').map((line) => line.trim()) : [],
      ),
    );
    linesOfCode.set(edition, lines);
  }
  return lines;
}

const linesOfCode = new WeakMap<Edition, ReadonlySet<string>>();

function hasCode({ sources }: Pair): boolean {
  return sources.some(({ marks }) => marks.some(({ type }) => type === 'code'));
}

/** Of what stands beside the name of somebody who is cited: "maintainer of a project, on what tires people". */
const FEWEST_OF_ATTRIBUTED = 3;

/** Whether a text is a sentence of English beyond doubt: its small words run through it, and it is no title in capitals. */
export function isSentence(given: string): boolean {
  // A sentence that shouts is one, too.
  const text = /\p{Ll}/u.test(given) ? given : given.toLowerCase();
  const { words, small } = englishWords(text);
  const lower = countLower(text);
  if (words < 5 || lower < 2 || lower + small < words * 0.5) return false;
  const says = verbs.test(text) || /[.!?:;]["'”’)]*\s*$/.test(text) || words >= 9;
  return says && (small >= 2 || (small >= 1 && lower >= 3));
}

const verbs =
  /\b(?:is|are|was|were|be|been|have|has|had|will|shall|must|may|should|can|could|would|do|does|did|don['’]t|you|your|we|our|they|their|this|these|it|its|how|what|when|why|not|if)\b/i;

/** Whether a text has words that are translated where they are no name, and how likely it is none. */
function phraseIn(pair: Pair, text: string, alignment: Alignment): 'likely' | 'doubtful' | undefined {
  const { edition, translation } = alignment;
  // Where most is in English still, a short text that is the same is no accident.
  if (!isTelling(text, translation.lang) && !(smallWord.test(text) && isMostlyTheSame(alignment)))
    return isShortEnglish(pair, text, alignment) ? 'doubtful' : undefined;
  const { words, small } = englishWords(text);
  if (words < FEWEST_SAID && isKeptTerm(pair, text, alignment)) return undefined;
  // The cells of a table hold names, which nobody translates; four words in small letters are none.
  const [unit] = pair.sources;
  if (unit?.kind === 'cell' && (unit.part?.row ?? 0) >= 2 && small === 0)
    return words >= 4 && countLower(text) >= 2 && words === countAllLower(text) ? 'likely' : undefined;
  if (isEnglishDate(text, translation.lang)) return 'likely';
  const content = contentWords(text);
  const known = smallWords(edition);
  const isHeading = unit?.kind === 'heading';
  // A mark at its end ends a sentence, however short it is.
  const isSaid = /\p{L}[.!?]\s*$/u.test(text);
  const isPhrase = content.some((word) => /^\p{Ll}{4}/u.test(word))
    ? words >= 4 || small > 0 || isTitleKind(pair) || isSaid
    : content.length > 0 &&
      content.every((word) => known.has(word.toLowerCase())) &&
      (isTitleKind(pair) || words >= 4);
  // In a heading all words may have capitals; two small words join a phrase rather than a name.
  if (isPhrase || (isHeading && small >= 2)) return 'likely';
  return isHeading || isSaid ? 'doubtful' : undefined;
}

/** So many words are said, and no term. */
const FEWEST_SAID = 4;

/**
 * Whether a few words are a term that this translation keeps: it has them in its own sentences, too; they are key words
 * of the code that the text shows ("If … else"); or they are the one word that is put for a picture.
 */
function isKeptTerm({ sources }: Pair, text: string, alignment: Alignment): boolean {
  const words = (text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).filter((word) => word.length > 1);
  if (words.length === 0) return false;
  const [unit] = sources;
  const isImage = unit?.marks.some(
    ({ type, span }) => type === 'image' && span.end - span.start >= unit.text.trim().length,
  );
  if (isImage && words.length === 1) return true;
  const keys = keyWords(alignment.edition);
  if (words.every((word) => keys.has(word))) return true;
  const taken = takenWords(alignment);
  return words.every((word) => taken.has(word) || taken.has(`${word}s`) || taken.has(word.replace(/s$/, '')));
}

/** The words with which lines of code begin, and those that stand alone in code: worked out once for all translations. */
function keyWords(edition: Edition): ReadonlySet<string> {
  let words = keysIn.get(edition);
  if (!words) {
    words = new Set(
      edition.units.flatMap(({ kind, text, marks }) =>
        kind === 'code'
          ? (text.match(/^[ \t]*[a-z]{2,}(?![\w'’])/gm) ?? []).map((word) => word.trim())
          : marks.flatMap(({ type, span }) => {
              const shown = type === 'code' ? text.slice(span.start, span.end) : '';
              return /^[a-z]{2,}$/.test(shown) ? [shown] : [];
            }),
      ),
    );
    keysIn.set(edition, words);
  }
  return words;
}

const keysIn = new WeakMap<Edition, ReadonlySet<string>>();

/**
 * Whether two or three words without a small word of English look English all the same: "Membership fees", "Respect
 * others." What the translation says elsewhere is its own word, taken over for good.
 */
function isShortEnglish(pair: Pair, text: string, alignment: Alignment): boolean {
  if (isRelative(alignment.translation.lang)) return false;
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  if (words.length < 2) return false;
  const isHeading = pair.sources[0]?.kind === 'heading';
  const telling = words.filter((word, index) =>
    looksEnglish(index === 0 || isHeading ? word.toLowerCase() : word),
  );
  if (telling.length === 0) return false;
  const taken = takenWords(alignment);
  return telling.some((word) => !taken.has(word.toLowerCase()));
}

/** The Latin words of the items that are translated, in small letters. */
const takenWords: (alignment: Alignment) => ReadonlySet<string> = forLatest(
  ({ pairs }) =>
    new Set(
      pairs.flatMap((pair) => {
        const target = targetText(pair);
        return isSameText(sourceText(pair), target)
          ? []
          : (target.match(/[A-Za-z]{2,}/g) ?? []).map((word) => word.toLowerCase());
      }),
    ),
);

/** Items of lists are more often names than headings and the heads of tables. */
function isTitleKind({ sources }: Pair): boolean {
  const kind = sources[0]?.kind;
  return kind === 'heading' || kind === 'cell' || kind === 'paragraph';
}

/** Whether what stands around a text is in English, too. */
function isAmongEnglish(pair: Pair, alignment: Alignment): boolean {
  const same = sameSentences(alignment);
  const at = same.places.get(pair);
  if (at === undefined) return false;
  const around = same.flags.slice(Math.max(0, at - REACH), at + REACH + 1);
  return around.filter((flag) => flag === true).length > around.filter((flag) => flag === false).length;
}

/** So many neighbours on each side are looked at. */
const REACH = 3;

interface SameSentences {
  readonly places: ReadonlyMap<Pair, number>;
  readonly flags: readonly (boolean | undefined)[];
}

/** For each pair in order: `true` for a sentence left in English, `false` for a translated text, otherwise nothing. */
const sameSentences: (alignment: Alignment) => SameSentences = forLatest(({ pairs, edition }) => {
  const places = new Map<Pair, number>();
  const flags: (boolean | undefined)[] = [];
  for (const pair of pairs) {
    if (pair.targets.length === 0 || !pair.sources.some((unit) => unit.translatable)) continue;
    places.set(pair, flags.length);
    if (!isSameText(sourceText(pair), targetText(pair))) flags.push(false);
    else {
      const own = ownWords(pair, edition);
      const isLeft = own !== undefined && isSentence(own) && !isQuotation(sourceText(pair));
      flags.push(isLeft ? true : undefined);
    }
  }
  return { places, flags };
});

/** The words that carry a meaning: neither small words of English nor numbers nor single letters. */
function contentWords(text: string): readonly string[] {
  return (text.match(/(?<![\p{L}\d])[\p{L}\p{M}]{3,}(?:['’-]\p{L}+)*(?![\p{L}\d])/gu) ?? []).filter(
    (word) => !isFunctionWord(word),
  );
}

/** All words in small letters. */
function countAllLower(text: string): number {
  return text.match(/(?<![\p{L}\d])\p{Ll}[\p{L}\p{M}'’-]*(?![\p{L}\d])/gu)?.length ?? 0;
}

export function countLower(text: string): number {
  return contentWords(text).filter((word) => /^\p{Ll}/u.test(word)).length;
}

const smallWord = /(?<![\p{L}\d])\p{Ll}{4,}(?![\p{L}\d])/u;

/** Whether at least half of the items are letter for letter those of the English, as in a translation that was just begun. */
const isMostlyTheSame: (alignment: Alignment) => boolean = forLatest(({ pairs }) => {
  const own = pairs.filter(
    ({ sources, targets }) => targets.length > 0 && sources.some((unit) => unit.translatable),
  );
  const same = own.filter((pair) => isSameText(sourceText(pair), targetText(pair))).length;
  return same >= FEWEST_SAME && same >= own.length / 2;
});

const FEWEST_SAME = 2;

/** The text without what stays as it is in any language: code, addresses of the web and of mail. */
function translatableIn({ sources }: Pair, text: string): string {
  const [unit] = sources;
  const rest = unit && sources.length === 1 ? covered(text, codeSpans(unit), ' ') : text;
  return withoutAddresses(rest, ' ').replace(/`[^`]{1,300}`/g, ' ');
}

/** What leads to another place of the web has its title there: in a list of references it stays as it is. */
function withoutReferences({ sources }: Pair, text: string): string {
  const [unit] = sources;
  if (!unit || sources.length !== 1) return text;
  const links = unit.marks.filter((mark) => isLink(mark) && /^(?:[a-z]+:)?\/\//i.test(targetOf(mark)));
  if (links.length === 0) return text;
  const rest = covered(
    text,
    links.map(({ span }) => span),
    ' ',
  );
  // A link within a sentence is a part of it.
  return contentWords(rest).length >= FEWEST_BESIDE_LINKS && countLower(rest) >= 2 ? text : rest;
}

/** Fewer words beside a link are its author or its kind: "by Ada Lovelace", "(video)". */
const FEWEST_BESIDE_LINKS = 4;

/**
 * Whether a text is nothing but names: each word has a capital and stands nowhere else without it. Of headings only such
 * with the number of a version: most of them have capitals.
 */
function isName({ sources }: Pair, text: string, edition: Edition): boolean {
  const isHeading = sources[0]?.kind === 'heading';
  if (isHeading && !/\d+\.\d+/.test(text)) return false;
  if (!/\p{Ll}/u.test(text) && isSentence(text)) return false;
  const words = text.match(/[\p{L}\p{M}'’-]{2,}/gu) ?? [];
  if (words.length < 2 || words.length > MOST_OF_NAMES || /[.!?;:]\s/.test(text)) return false;
  const small = smallWords(edition);
  return words.every((word) => /^\p{Lu}/u.test(word) && !small.has(word.toLowerCase()));
}

const MOST_OF_NAMES = 12;

/** The words that the English has in small letters; worked out once for all translations. */
function smallWords(edition: Edition): ReadonlySet<string> {
  let words = smallIn.get(edition);
  if (!words) {
    words = new Set(
      edition.units.flatMap(({ text }) => text.match(/(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}'’-]+/gu) ?? []),
    );
    smallIn.set(edition, words);
  }
  return words;
}

const smallIn = new WeakMap<Edition, ReadonlySet<string>>();

/** Most pairs differ in their first letters, which is cheaper to see than two normalized texts. */
function isSameText(source: string, target: string): boolean {
  if (source === target) return true;
  return source.slice(0, 3) === target.slice(0, 3) && normalize(source) === normalize(target);
}

/** Whether a text that is the same in a translation is English: headings such as "Article 1" and names are the same in many languages. */
export function isTelling(text: string, lang: string): boolean {
  const { words, small } = englishWords(text);
  if (words >= 4 || (words >= 2 && small > 0)) return true;
  const common = /(?<![\p{L}\d])\p{Lu}?\p{Ll}{2,}/u.test(text);
  return common && (scriptOf(lang) !== 'Latn' || namesAnotherMonth(text, lang));
}

/** An English month, which other scripts write in their own letters. */
export function isEnglishDate(text: string, lang: string): boolean {
  return namesAnotherMonth(text, lang) || (scriptOf(lang) !== 'Latn' && englishMonth.test(text));
}

/** An English month that the language calls otherwise. */
function namesAnotherMonth(text: string, lang: string): boolean {
  const [name = ''] = englishMonth.exec(text) ?? [];
  const language = primaryLanguage(lang);
  return name !== '' && callsOtherwise(language, name);
}

const englishMonth = /January|February|March|April|May|June|July|August|September|October|November|December/;
