/** The numbers of both sides of a pair, whatever way each language writes them, and what is left when they are compared. */

import { withoutCalendars } from '../languages/calendars.ts';
import { spelledNumbers } from '../languages/english.ts';
import { addsHalf, clockParts } from '../languages/halves.ts';
import { yearForms } from '../languages/months.ts';
import { callsDecade, formsOf, romansIn, saysNumber } from '../languages/numerals.ts';
import { saysPercent } from '../languages/percent.ts';
import { myriadsIn, saysRound, scaleAt } from '../languages/scales.ts';
import type { Block, Pair, Span, Unit } from '../model.ts';
import { covered } from '../text/covered.ts';
import { headingNumber, labelNumber } from '../text/ordinal.ts';
import { foldDigits, hasDigits, smallLetters } from '../text/text.ts';
import { codeSpans, withoutAddresses } from './addresses.ts';
import { withoutMatches } from './matches.ts';
import { isBase, isCount, isOfThird, isVersion, withoutDoubling, withoutNoNumbers } from './no-numbers.ts';
import { sourceText, targetText } from './pairs.ts';
import { isInName, plainNumber, type Token } from './tokens.ts';

/** A number and what else it may stand for. */
interface Numeral extends Token {
  /** Single values that say the same: 2500000 for "2.5 million", 17 for "5 p.m.". */
  readonly same: readonly string[];
  /** Its parts, where it may be several numbers: 13, 4 and 2020 for "13.04.2020". */
  readonly parts: readonly string[];
  /** It is called a share of a hundred. */
  readonly percent: boolean;
}

/** What the translation lacks, and what it has too much; in order. */
export interface NumberDifference {
  readonly missing: readonly Token[];
  readonly extra: readonly Token[];
  /** Numbers whose sign of percent is lost. */
  readonly percent: readonly Token[];
}

/**
 * Compares the numbers of a pair. A number may be written with other signs of grouping, with a word for thousands, in
 * the hours of the other clock, as a date in digits, or up to thirty-one in a word of the language; numbers of
 * addresses and of code are not looked at. A number that the English says in words may be in digits, as long as no
 * number of the English is missing.
 */
export function compareNumbers(pair: Pair, language: string): NumberDifference {
  const target = ofAll(pair.targets, (block) => numeralsOf(block, language, pair));
  const source = ofAll(pair.sources, sourceNumerals);
  if (source.length === 0 && target.length === 0) return nothing;
  const left = withoutLabel(pair, sourceText(pair), source);
  const right = withoutLabel(pair, targetText(pair), target);
  const unequal = matched(left, right);
  const percent = left.filter(({ percent: is }) => is);
  const text = targetText(pair);
  const { missing, extra } =
    unequal.missing.length + unequal.extra.length > 0
      ? withoutCalendars(unequal.missing, unequal.extra, {
          english: sourceText(pair),
          translation: text,
          language,
        })
      : unequal;
  const lost = percent.length > 0 && !saysPercent(text, language) ? percent : none;
  if (missing.length === 0 && extra.length === 0)
    return lost.length > 0 ? { missing, extra, percent: lost } : nothing;
  return {
    ...excused(pair, { missing, extra, language, source }),
    percent: lost.filter((one) => !missing.includes(one)),
  };
}

/** Those of several blocks; of one block its own, without another list. */
function ofAll<Of>(blocks: readonly Of[], find: (block: Of) => readonly Numeral[]): readonly Numeral[] {
  const [first] = blocks;
  return first !== undefined && blocks.length === 1 ? find(first) : blocks.flatMap(find);
}

const none: readonly Numeral[] = [];
const nothing: NumberDifference = { missing: [], extra: [], percent: [] };

/** Numbers up to here are often written in words. */
const SPELLED = 20;
/** In a language whose words nobody told; longer terms, as of thirty days, are what people have to know. */
const SPELLED_UNKNOWN = 24;

interface Left {
  readonly missing: readonly Numeral[];
  readonly extra: readonly Numeral[];
  readonly language: string;
  readonly source: readonly Numeral[];
}

/** Leaves out what either side says in another way. */
function excused(
  pair: Pair,
  { missing, extra, language, source }: Left,
): Pick<NumberDifference, 'missing' | 'extra'> {
  const english = sourceText(pair);
  const text = smallLetters(foldDigits(targetText(pair)));
  const inCode = shownNumbers(pair.targets);
  const said = missing.filter((token, index) => {
    if (inCode.has(token.value)) return false;
    const value = Number(token.value);
    return !(
      index < MOST_ASKED &&
      Number.isInteger(value) &&
      value > 0 &&
      (saysNumber(text, value, language) ||
        saysRound(text, value, language) ||
        (english.startsWith('s', token.end) && callsDecade(text, value, language)))
    );
  });
  const most = formsOf(language).length > 0 || han.test(text) ? SPELLED : SPELLED_UNKNOWN;
  const small = (token: Token): boolean => {
    const value = Number(token.value);
    return value >= 0 && value <= most;
  };
  const large = said.filter((token) => !small(token));
  const spelled = spelledNumbers(english);
  const shown = shownNumbers(pair.sources);
  const known = new Set(source.flatMap(({ value, same, parts }) => [value, ...same, ...parts]));
  const isExcused = ({ value, same, parts, start, end, percent }: Numeral): boolean =>
    // "A day" is "1 day" in many languages, and headings are numbered by some.
    (value === '1' && article.test(english)) ||
    (missing.length === 0 && isCount({ value, percent }, text.slice(end, end + 3), { english, source })) ||
    (start === 0 && missing.length === 0 && /^[.)]\s/.test(targetText(pair).slice(end))) ||
    isBase(value, english) ||
    (missing.length === 0 && isOfThird(value, text.slice(start - 1, end + 2))) ||
    [value, ...same].some((one) => spelled.has(one) || known.has(one) || shown.has(one)) ||
    (parts.length > 0 && parts.every((one) => spelled.has(one) || known.has(one)));
  // A Roman numeral tells where a number of the English is nowhere else.
  const romans = said.length > 0 && extra.length === 0 ? romanNumerals(pair, english) : none;
  const strange = [...extra, ...romans].filter((token) => !isExcused(token));
  // Names of standards, organizations and languages have numbers; so may what explains the English.
  if (said.length === 0) return { missing: [], extra: strange.filter(({ isInName: is }) => is !== true) };
  // What stands in the place of a lost number is wrong, although the English says it in words elsewhere.
  const places = new Set(
    [...strange, ...extra.filter(isExcused)].slice(0, Math.max(strange.length, said.length)),
  );
  const inOrder = [...extra, ...romans].filter((token) => places.has(token));
  // A small number that is nowhere in digits and has no other in its place was written in words.
  const lost = said.length > inOrder.length ? [...large, ...said.filter(small)] : said;
  return { missing: lost.slice(0, Math.max(inOrder.length, large.length)), extra: inOrder };
}

/** Each is looked for in the whole text: where more are lost, the text is another one. */
const MOST_ASKED = 200;

const han = /[一二三四五六七八九十]/u;

/** The Roman numerals of a translation, where its English has none. */
function romanNumerals({ targets }: Pair, english: string): readonly Numeral[] {
  const [block] = targets;
  if (!block || targets.length > 1 || romansIn(english).length > 0) return none;
  return romansIn(wordsOf(block, 'en')).map(({ value, text, start }) => ({
    value: String(value),
    text,
    start,
    end: start + text.length,
    same: [],
    parts: [],
    percent: false,
  }));
}

const article = /\b(?:an?|each|every|per|another|single|any|whole|throughout)\b/i;

/** All numbers that are seen, in code and addresses too. */
function shownNumbers(blocks: readonly Block[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text } of blocks)
    for (const [written] of text.matchAll(number)) found.add(plainNumber(foldDigits(written)));
  return found;
}

/** What is left on both sides when equal numbers go together, then those that say the same, then parts. */
function matched(
  left: readonly Numeral[],
  right: readonly Numeral[],
): { readonly missing: readonly Numeral[]; readonly extra: readonly Numeral[] } {
  const [lost, found] = withoutMatches(left, right, ({ value }) => [value]);
  if (lost.length === 0 && found.length === 0) return { missing: lost, extra: found };
  const [missing, others] = withoutMatches(lost, found, ({ value, same }) => [value, ...same]);
  const extra = others.filter((token) => !takeParts(token.parts, missing));
  const rest = [...extra];
  const lacking = missing.filter((token) => !takeParts(token.parts, rest));
  return { missing: lacking, extra: rest };
}

/** Takes the numbers of a date or a time out of those of the other side; what is said in words need not be there. */
function takeParts(parts: readonly string[], from: Numeral[]): boolean {
  if (parts.length === 0) return false;
  const places: number[] = [];
  let said = 0;
  for (const part of parts) {
    const at = from.findIndex(
      ({ value, same }, index) => !places.includes(index) && (value === part || same.includes(part)),
    );
    if (at >= 0) places.push(at);
    // The month of a date stands in a word on the other side.
    else if (parts.length === 3 && Number(part) <= 12 && said === 0) said++;
    else return false;
  }
  for (const at of places.toSorted((a, b) => b - a)) from.splice(at, 1);
  return true;
}

/** The numerals of a unit of the source, which is asked for them in every language. */
function sourceNumerals(unit: Unit): readonly Numeral[] {
  let known = numerals.get(unit);
  if (!known) {
    known = numeralsOf(unit, 'en');
    numerals.set(unit, known);
  }
  return known;
}

const numerals = new WeakMap<Unit, readonly Numeral[]>();

function numeralsOf(block: Block, language: string, pair?: Pair): readonly Numeral[] {
  const found =
    hasDigits(block.text) || vulgar.test(block.text) ? numeralsIn(wordsOf(block, language), language) : none;
  // "2003. január" is a list that begins with 2003 for every reader of Markdown.
  const { ordinal } = block;
  if (pair && ordinal && ordinal.value > MOST_ITEMS && pair.sources[0]?.ordinal === undefined) {
    const value = String(ordinal.value);
    return [{ value, text: ordinal.text, start: 0, end: 0, same: [], parts: [], percent: false }, ...found];
  }
  return found;
}

/** No list has so many items. */
const MOST_ITEMS = 999;

function wordsOf(block: Block, language: string): string {
  // In Burmese the sign of four is a letter of "the same".
  const text = withoutNoNumbers(withoutAddresses(block.text, COVER), COVER).replaceAll(
    '၄င်း',
    COVER.repeat(4),
  );
  const words = covered(text, codeSpans(block), COVER);
  return withoutDoubling(words, language, COVER);
}

const COVER = '\ufffc';
const vulgar = /[¼-¾⅐-⅞]/;
const separators = ".,'’٬٫،\u00a0\u202f\u2009 ，．\u2e41";
const number = new RegExp(
  `\\p{Nd}{1,3}(?:[,٬]\\p{Nd}{2})+[,٬]\\p{Nd}{3}(?!\\p{Nd})(?:[.٫]\\p{Nd}+)?|\\p{Nd}+(?:[${separators}]\\p{Nd}{3}(?!\\p{Nd}))*(?:[.,٫．]\\p{Nd}+)*`,
  'gu',
);
/** After a letter the sign of a fraction is what is left of a letter that was misread. */
const numberOrFraction = new RegExp(
  `(?:(?:${number.source})\\s?|(?<![\\p{L}\u00a1-\u00bb]))[¼-¾⅐-⅞]|${number.source}`,
  'gu',
);
/** Names such as "3x3x3" and "1.0.0-beta+exp.sha.5114f85": letters between digits. */
const identifier = /(?<![A-Za-z\d])(?:[A-Za-z\d]+(?:[._+-]+(?=[A-Za-z\d]))?)*[A-Za-z\d](?![A-Za-z\d])/g;
const isIdentifier = /\d[._+-]*[A-Za-z][A-Za-z._+-]*\d/;
/** Hours, ranges of ordinals: several numbers. */
const several = /^(?:\d{1,2}h\d{2}|\d+(?:st|nd|rd|th|am|pm|h|[a-z])-\d+(?:st|nd|rd|th|am|pm|h|[a-z])?)$/i;

function numeralsIn(text: string, language: string): readonly Numeral[] {
  const found: Numeral[] = [];
  const names: Span[] = [];
  if (isIdentifier.test(text)) {
    for (const { 0: written, index } of text.matchAll(identifier)) {
      if (!isIdentifier.test(written) || several.test(written)) continue;
      const parts = [...written.matchAll(number)].map(([one]) => plainNumber(one));
      found.push({
        value: written.toLowerCase(),
        text: written,
        start: index,
        end: index + written.length,
        same: [],
        parts,
        percent: false,
      });
      names.push({ start: index, end: index + written.length });
    }
  }
  for (const { value, text: written, start } of myriadsIn(text)) {
    const end = start + written.length;
    found.push({ value: String(value), text: written, start, end, same: [], parts: [], percent: false });
    names.push({ start, end });
  }
  const rest = covered(text, names, COVER);
  const pattern = vulgar.test(rest) ? numberOrFraction : number;
  for (const { 0: written, index } of rest.matchAll(pattern)) {
    // The minutes of a full hour are no number of their own.
    if (foldDigits(written) === '00' && /\p{Nd}[:h.]$/u.test(rest.slice(Math.max(0, index - 3), index)))
      continue;
    // Of a name that is written with a digit ("p7zipper") it is a letter.
    if (isInWord(rest, index, index + written.length)) continue;
    found.push(numeralAt(rest, { written, index, language }));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether letters of one word of some length stand right before and right behind. */
function isInWord(text: string, start: number, end: number): boolean {
  return /[A-Za-z]/.test(text.charAt(start - 1)) && /^[A-Za-z]{4}/.test(text.slice(end, end + 4));
}

function numeralAt(
  text: string,
  {
    written,
    index,
    language,
  }: { readonly written: string; readonly index: number; readonly language: string },
): Numeral {
  const folded = foldDigits(written).trim();
  const end = index + written.length;
  const before = text.slice(Math.max(0, index - 3), index);
  const after = text.slice(end, end + 30);
  const same: string[] = [];
  const fraction = vulgar.exec(folded)?.[0];
  const whole = fraction === undefined ? folded : folded.slice(0, -1).trim();
  let value = fraction === undefined ? plainNumber(whole) : String(Number(whole || 0) + valueOf(fraction));
  const shortest = String(Number(value));
  if (value.includes('.') && shortest !== 'NaN' && !isVersion(text, index)) same.push(shortest);
  const power = scaleAt(after.replace(/^[\s\u00a0-]/, ''), language);
  if (power !== undefined) same.push(String(Math.round(Number(value) * 10 ** power)));
  if (/^\d{1,6}$/.test(value) && addsHalf(text.slice(Math.max(0, index - 8), index), after))
    same.push(`${value}.5`);
  const parts =
    language === 'en' ? (clockParts(value, after) ?? partsOf(whole, fraction)) : partsOf(whole, fraction);
  if (language === 'en') same.push(...yearForms(value, text.slice(Math.max(0, index - 16), index), after));
  // "The 1970s" are the seventies.
  if (language === 'en' && /^\d\d[1-9]0$/.test(value) && /^['’]?s\b/.test(after)) same.push(value.slice(2));
  // Before a point English leaves out the nought: ".1 mm".
  if (language === 'en' && /(?:^|[\s(=+-])\.$/.test(before) && /^\d+$/.test(value)) same.push(`0.${value}`);
  const hour = Number(value);
  if (Number.isInteger(hour) && language === 'en') {
    if (hour < 12 && /^(?::\d\d)?(?:\s?(?:[-–]|to)\s?\d{1,2}(?::\d\d)?)?\s?p\.?\s?m\b/i.test(after))
      same.push(String(hour + 12));
    else if (hour === 12 && /^(?::\d\d)?\s?a\.?\s?m\b/i.test(after)) same.push('0', '24');
    else if (hour > 12 && hour < 24 && /^:\d\d/.test(after)) same.push(String(hour - 12));
  }
  if (/(?:^|[^\p{Nd}\p{L}\p{P}]|[(（“"«])[-−]$/u.test(before) && !/\p{Nd}\s[-−]$/u.test(before)) {
    if (language === 'en' && !before.slice(0, -1).endsWith('-')) value = `-${value}`;
    else same.push(`-${value}`);
  } else if (
    language !== 'en' &&
    (/^[-−]/.test(after) ||
      /[-−–]\s?$/.test(before) ||
      minus.test(text.slice(Math.max(0, index - 24), end + 24)))
  )
    same.push(`-${value}`);
  const percent = /^\s?(?:[%٪％﹪‰]|per ?cent\b)/i.test(after) || /[%٪]\s?$/.test(before);
  // "3割" and "3成" are thirty of a hundred.
  if (/^\d(?:\.\d)?$/.test(value) && /^\s?[割成](?!\p{Script=Han}{2})/u.test(after))
    same.push(String(Number(value) * 10));
  const named = language !== 'en' && isInName(text, index);
  // "På 1800-talet" is in the nineteenth century.
  if (
    /^\d{1,2}00$/.test(value) &&
    /^[-‐–]?(?:tal(?:s|et)?|tallet|talls?|lu[vk]u\p{L}*|lukua)(?!\p{L})/u.test(after)
  )
    same.push(String(Number(value) / 100 + 1));
  return {
    value,
    text: value.startsWith('-') ? `-${written.trim()}` : written.trim(),
    start: index,
    end,
    same,
    parts,
    percent,
    ...(named && { isInName: true }),
  };
}

const minus =
  /minus|moins|menos|meno|mínus|mīnus|miinus|мінус|минус|マイナス|零下|氷点下|负|負|영하|마이너스|eksi|سالب|ناقص|منفی|μείον|מינוס|âm|ลบ|ติดลบ|शून्य|bajo cero|zéro|sott(?:o|\s)\s?(?:lo )?zero|abaixo de zero|(?:sota|baixo) zero|unter (?:null|dem gefrierpunkt)|onder (?:nul|het vriespunt)|under (?:noll|nul)|нижч?е нуля|под (?:нулата|нулом)|pod (?:nulou|zerem|ničlo|nulom|bodem mrazu)|poniżej zera|ispod nule|sub zero|alle nollan|pakkas|külma|alla nulli|nulla alatt|fagypont|sıfırın altı|υπό το μηδέν|κάτω από το μηδέν|תחת לאפס|تحت الصفر|زیر صفر/i;

function valueOf(fraction: string): number {
  const [over = 1, under = 1] = fraction.normalize('NFKC').split('\u2044').map(Number);
  return Math.round((over / under) * 1000) / 1000;
}

/** The numbers of a date, a time or a version, of groups that a blank parts, of a fraction. */
function partsOf(written: string, fraction: string | undefined): readonly string[] {
  const plain = (part: string): string => part.replace(/^0+(?=\d)/, '');
  if (fraction !== undefined)
    return [...(written === '' ? [] : [plain(written)]), ...fraction.normalize('NFKC').split('\u2044')];
  const parts = written.split(/[.,'’٬٫،\u00a0\u202f\u2009 ，．\u2e41]/);
  return parts.length > 1 ? parts.map(plain) : [];
}

/** The number a heading carries ("Article 7") is told by the rule on item numbers. */
function withoutLabel(pair: Pair, text: string, tokens: readonly Numeral[]): readonly Numeral[] {
  const heading = pair.sources[0];
  if (heading?.kind !== 'heading' || headingNumber(heading) === undefined) return tokens;
  const label = String(labelNumber(text));
  const index = tokens.findIndex((token) => token.value === label);
  return index < 0 ? tokens : tokens.filter((_, position) => position !== index);
}
