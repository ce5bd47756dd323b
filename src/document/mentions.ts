/** Guesses what a text mentions by name, for the first draft of its profile; its owner has the last word. */

import { isFunctionWord } from '../languages/english.ts';
import type { Edition, Unit } from '../model.ts';
import { definedTerms } from './defined-terms.ts';

/**
 * Organizations, products and people that a text names again and again, as `Free Meadow Society`, in the order of their
 * first mention. A name stands at least once within a sentence and at least once without an article: "the Board" and
 * "each Member" are words that the text only writes with a capital. Words that stand in small letters elsewhere, terms
 * that the text defines, days, months, languages and acronyms are none.
 *
 * @param units The units of the edition that translations may translate.
 */
export function guessMentions(edition: Edition, units: readonly Unit[]): readonly string[] {
  const small = smallWords(edition.units);
  const terms = new Set(definedTerms(edition, []).flatMap(({ term }) => term.split(' ')));
  const found = new Map<string, Count>();
  for (const { kind, text } of units) {
    if (kind === 'heading' || kind === 'code' || kind === 'html' || kind === 'meta') continue;
    for (const { 0: name, index } of text.matchAll(capitals)) {
      const begins = beginning.test(text.slice(Math.max(0, index - BEFORE), index));
      const [first = '', ...rest] = name.split(' ');
      // The first word of a sentence has its capital from there: "The Moss Club".
      const own = begins && isOrdinary(first, { small, terms }) ? rest.join(' ') : name;
      if (own === '' || own.split(' ').some((word) => isOrdinary(word, { small, terms }))) continue;
      const start = index + name.length - own.length;
      // "University of Oslo" is one name.
      if (!own.includes(' ') && ofCapital.test(text.slice(start + own.length, start + own.length + 5)))
        continue;
      const before = text.slice(Math.max(0, start - BEFORE), start);
      const count = found.get(own) ?? { times: 0, within: 0, bare: 0 };
      found.set(own, count);
      count.times++;
      if (!begins || own !== name) count.within++;
      const after = text.slice(start + own.length, start + own.length + 5);
      if (!determined.test(before) && !ofName.test(before) && !isHalf(before, after)) count.bare++;
    }
  }
  const names = [...found].flatMap(([name, { times, within, bare }]) =>
    times >= FEWEST && within > 0 && bare > 0 && !name.endsWith('s') ? [name] : [],
  );
  // A name stands in a longer one, too.
  return names
    .filter((name) => !names.some((other) => other !== name && other.includes(name)))
    .slice(0, MOST);
}

interface Count {
  times: number;
  within: number;
  bare: number;
}

/** A name that stands there once says nothing of how a translation goes about it. */
const FEWEST = 2;
/** More are a register of names. */
const MOST = 12;
const BEFORE = 24;

/** Words that begin with a capital and go on in small letters, up to four in a row. */
const capitals =
  /(?<![\p{L}\p{N}_@#/.'’-])\p{Lu}[\p{L}\p{N}]*\p{Ll}[\p{L}\p{N}]*(?: \p{Lu}[\p{L}\p{N}]*\p{Ll}[\p{L}\p{N}]*){0,3}(?![\p{L}\p{N}_@/-]|['’](?!s\b)|\.\p{L})/gu;
const beginning = /(?:^|[.!?:;…]["'”’)\]]*\s|\n|[-–—•*(“"‘]\s?|\d[.)]\s)$/u;
const determined =
  /(?:^|[^\p{L}])(?:the|this|that|these|those|an?|each|every|any|all|no|some|such|your|our|their|its|his|her|my|another|other|relevant|applicable)\s$/iu;
const ofCapital = /^ of \p{Lu}/u;
const ofName = /\p{Lu}\p{L}* of $/u;

/** Whether a name may be half of one that has an apostrophe, as "Ada's Kitchen" is: what is always so is no name by itself. */
function isHalf(before: string, after: string): boolean {
  return /\p{Lu}\p{L}*['’]s $/u.test(before) || /^['’]s \p{Lu}/u.test(after);
}

interface Known {
  readonly small: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
}

/** Whether a word with a capital is no name by itself. */
function isOrdinary(word: string, { small, terms }: Known): boolean {
  const lower = word.toLowerCase();
  return (
    word.length < 3 ||
    isFunctionWord(lower) ||
    determined.test(`${lower} `) ||
    small.has(lower) ||
    small.has(`${lower}s`) ||
    (lower.endsWith('s') && small.has(lower.slice(0, -1))) ||
    terms.has(word) ||
    written.has(lower) ||
    formed.test(lower)
  );
}

/** What English writes with a capital, and what rules do. */
const written: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december english french german spanish italian portuguese dutch russian chinese ' +
    'japanese korean arabic hebrew greek latin turkish polish swedish danish norwegian finnish czech hungarian ' +
    'ukrainian hindi thai georgian armenian persian vietnamese irish welsh scottish catalan basque european american african asian british indian europe africa asia america internet web god ' +
    'article section chapter part appendix annex exhibit schedule rule rules item clause paragraph preamble title ' +
    'table figure page version edition volume note example board council committee commission court congress senate ' +
    'parliament government state states nation nations party parties member chair chairman president secretary ' +
    'treasurer director officer leader manager delegate team project community organization organisation club ' +
    'society association foundation company university school code conduct charter constitution statute statutes ' +
    'license licence licensor licensee contributor contribution work works software program source object agreement ' +
    'contract policy policies terms service services user users customer client supplier vendor owner author ' +
    'maintainer participant participants guest staff employee employer law act bill treaty convention declaration ' +
    'right rights human freedom public general universal international national notice copyright patent trademark ' +
    'laws north south east west please yes none must shall should will can could would never always ' +
    'required optional recommended new old first second third day week month year'
  ).split(' '),
);
const formed = /(?:ation|ments?|ness|ship|ities|ity|ance|ence|ing|ism|ology|able|ible|less|ful)$/;

function smallWords(units: readonly Unit[]): ReadonlySet<string> {
  return new Set(units.flatMap(({ text }) => text.match(/(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}]+/gu) ?? []));
}
