import { defineRule, type TranslationRule } from '../check/rule.ts';
import { englishWords, isFunctionWord, isRelative } from '../languages/english.ts';
import { looksEnglish } from '../languages/english-look.ts';
import type { Block, Pair, Span, Unit } from '../model.ts';
import { codeSpans } from '../pairs/addresses.ts';
import { countLower, isEnglishDate, isSentence } from '../pairs/left-in-english.ts';
import { isLink, targetOf } from '../pairs/links.ts';
import { attribution } from '../pairs/of-no-language.ts';
import { sideBySide, sourceText, targetText, translatedPairs } from '../pairs/pairs.ts';
import { isTermOfShort } from '../pairs/short-form.ts';
import { wordLeft } from '../pairs/word-left.ts';
import { covered } from '../text/covered.ts';
import { normalize } from '../text/text.ts';

const rule: TranslationRule = defineRule({
  id: 'state/partly-english',
  severity: 'error',
  milder: ['warning', 'note'],
  explains: ['text/', 'term/', 'structure/sentence-count', 'structure/alignment-doubtful'],
  summary: 'No sentence of an item was left in English',
  rationale:
    'Half an item says half a rule. It happens when an item grows and only its new beginning is translated.',
  remedy: 'Translate the English words that are marked.',
  messages: {
    partly: 'Unexpected English in {{item}}: "{{words}}"',
    word: 'Unexpected English "{{word}}" in {{item}}, expected "{{other}}" as elsewhere in it',
  },
  examples: [
    {
      source:
        'Take one of these lists:{% for one in site.data.lists.of.members %}{% assign found = site.data.members | where: "kind", one | first %}',
      target:
        'Prenez une de ces listes :{% for one in site.data.lists.of.members %}{% assign found = site.data.members | where: "kind", one | first %}',
      expect: [],
    },
    { source: 'Respect the Chess Club.', target: 'Respecter le Chess Club.', expect: [] },
    {
      source: 'Take the Terminal icon or Menu -> Terminal. Pay to mow from end to end (E2E).',
      target: 'Terminál: ikona Terminal, Menu -> Terminal. Plaťte sekání from end to end (E2E).',
      expect: [],
    },
    {
      source: 'See the Report on the State of the Lawn. It is read often by the members.',
      target: 'Voir le Report on the State of the Lawn. Les membres le lisent souvent.',
      expect: [],
    },
    {
      source: 'Whoever leaves the lawn to the dogs of the others pays for the grass.',
      target: 'Quiconque abandonne la pelouse (leaves the lawn to the dogs of the others) paie le gazon.',
      expect: [],
    },
    {
      source:
        'The section “Changes that were not put into the shed” lists them.\n\nCall `rake`, mow, dig, hoe, and sow.',
      target:
        'La section « Changes that were not put into the shed » les cite.\n\nAppelez mow, dig, hoe, and sow avec `rake`.',
      expect: [],
    },
    {
      source: 'The rules follow the [ladder of the garden club’s own keepers](https://lawns.example/).',
      target: 'Les règles suivent [ladder of the garden club’s own keepers](https://lawns.example/).',
      expect: [],
    },
    {
      source: 'Whoever is late waits at the gate. So, why not come to the lawn with us?',
      target: 'Кто опоздал, ждёт у PR. И ещё: So, why not come to the lawn with us?',
      lang: 'ru',
      expect: ['partly'],
    },
    {
      source: 'Be fair to all members. Do not disturb the meetings of the others.',
      target: 'Soyez justes envers tous les membres. Do not disturb the meetings of the others.',
      expect: ['partly'],
    },
    {
      source: 'Edition 2 was taken in May. It follows Edition 1, not the Editions before.',
      target: 'Edition 2 gilt seit Mai. Sie folgt auf Edition 1, nicht auf die Editionen davor.',
      lang: 'de',
      expect: [],
    },
    {
      source: 'Our Library grows. The ABC Library is far.',
      target: 'Unsere Librarie wächst. Die ABC Library ist fern.',
      lang: 'de',
      expect: [],
    },
    {
      source: 'Friends of Mozella meet. Mozella is near.',
      target: 'Przyjaciele Mozelli się spotykają. Mozella jest blisko.',
      lang: 'pl',
      expect: [],
    },
    {
      source: 'Edition 2 was taken in May. It follows Edition 1.',
      target: 'Edition 2 is van mei. Zij volgt op Editie 1.',
      lang: 'nl',
      expect: ['word'],
    },
    {
      source: 'Be fair to all members. Smoking is forbidden.\n\nFor the Lawn Club, Ada Lovelace. Be fair.',
      target: 'Seid zu allen fair. Smoking is forbidden.\n\nFür den Lawn Club, Ada Lovelace. Seid fair.',
      lang: 'de',
      expect: ['partly'],
    },
    {
      source: '## This boat is not a member of the club\n\nThis boat is not a member of the club.',
      target:
        '## This boat is not a member of the club（この舟はクラブの会員ではない）\n\nThis boat is not a member of the club (会員)',
      lang: 'ja',
      expect: ['partly'],
    },
    {
      source: "If it shows 'row: there is no boat in it' then ask the keeper of the boats.",
      target: 'row: there is no boat in it と出たら、番人に聞く。',
      lang: 'ja',
      expect: [],
    },
    {
      source: 'Take care of all the rooms in the house.\n\nBring back what was given to you on the same day.',
      target: 'Take care of all the rooms 家の中で。\n\n同じ日に what was given to you を返すこと。',
      lang: 'ja',
      expect: ['partly', 'partly'],
    },
  ],
  *check(alignment) {
    const fewest = isRelative(alignment.translation.lang) ? FEWEST_IN_RELATIVE : FEWEST_WORDS;
    const names = alignment.document.profile.names
      .map(({ name }) => name)
      .filter((name) => name.includes(' '));
    for (const pair of translatedPairs(alignment)) {
      const target = targetText(pair);
      const left = wordLeft(sourceText(pair), target);
      if (left) {
        const { word: shown, other, span: within } = left;
        const data = { item: pair.address, word: shown, other };
        yield { messageId: 'word', data, pair, within, comparison: sideBySide(pair), atMost: 'note' };
      }
      if (!commonWord.test(target)) continue;
      const words = withoutNames(withoutCode(pair, target), names);
      const run = longestRun(wordsOf(pair, names), words, fewest);
      const within = run ?? (fewest === FEWEST_WORDS ? shortSentence(sourceText(pair), words) : undefined);
      if (
        !within ||
        normalize(sourceText(pair)) === normalize(target) ||
        (isKept(pair, target, within) &&
          !isEnglishDate(target.slice(within.start, within.end), alignment.translation.lang))
      )
        continue;
      const shown = target.slice(within.start, within.end).replace(/\s+/g, ' ');
      // A phrase may be what something is called.
      const isDate = isEnglishDate(shown, alignment.translation.lang);
      if (run && countLower(shown) < 2 && !isDate) continue;
      const isSure = isSentence(shown);
      if (!isSure && isList(shown)) continue;
      yield {
        messageId: 'partly',
        data: { item: pair.address, words: shown },
        pair,
        within,
        comparison: sideBySide(pair),
        ...(!isSure && { atMost: 'warning' }),
      };
    }
  },
});

export default rule;

/** Code, paths and what is quoted are English everywhere: signs of the same length keep every offset valid. */
function withoutCode({ targets }: Pair, text: string): string {
  const [block] = targets;
  const rest = text
    .replace(tags, covering)
    .replace(path, covering)
    .replace(attributes, covering)
    .replace(quoted, covering);
  return block && targets.length === 1 ? covered(rest, codeSpans(block), '-') : rest;
}

function covering(found: string): string {
  return '-'.repeat(found.length);
}

/** What stands in quotation marks is what was said, or what something shows, until it is longer than that. */
const quoted =
  /["“„«「『][^"“”„«»「」『』\n]{1,120}["”“»」』]|(?<=[\s(])['‘‚][^'‘’\n]{3,80}['’](?=[\s).,;:]|$)/gu;
/** What a template of Liquid or Nunjucks does between words, and addresses. */
const tags = /\{%[^\n]{0,300}?%\}|https?:\/\/\S{1,500}/g;
/** What kramdown and Pandoc write behind a link or a heading: "{.wide target=_blank}". */
const attributes = /\{:? ?[#.][^{}]{0,80}\}/g;
const path = /[A-Z]:\\(?:[\w$%.-]+(?: [\w$%.-]+){0,3}\\?)+/g;

/**
 * Titles ("An Interview with the Author of It"), the words of a link to another place, and what stands in brackets
 * or italics to show the English words.
 */
function isKept(pair: Pair, target: string, { start, end }: Span): boolean {
  const { sources, targets } = pair;
  const run = target.slice(start, end);
  const words = (run.match(word) ?? []).filter((one) => !isFunctionWord(one));
  const capitals = words.filter((one) => /^\p{Lu}/u.test(one)).length;
  const isTitle =
    !/[.!?;]\s|\b(?:is|are|was|were|be|has|have|must|shall|should|will|may|can)\b/.test(run) &&
    capitals >= 2 &&
    capitals * 2 > words.length;
  if (isTitle) return true;
  if (attribution.test(sourceText(pair)) && attribution.test(target)) return true;
  if (target.charAt(end) === ')' && isTermOfShort(run)) return true;
  // What the English quotes, as what a program says, is the same without its quotation marks.
  if ((sourceText(pair).match(quoted) ?? []).some((words) => words.includes(run))) return true;
  if (isTranslatedBehind(target, { start, end })) return true;
  const [block] = targets;
  const [unit] = sources;
  const isCited =
    block !== undefined &&
    targets.length === 1 &&
    block.marks.some(
      (mark) =>
        ((isLink(mark) && isOutside(targetOf(mark))) ||
          (mark.type === 'emphasis' && isMarkedToo(unit, run))) &&
        mark.span.start <= start + 1 &&
        mark.span.end >= end - 1,
    );
  if (isCited || (targets.length === 1 && block && isRowOfLinks(block))) return true;
  const before = target.slice(Math.max(0, start - 2), start);
  const after = target.slice(end, end + 3);
  const isGloss = /[(（[［]\s?$/.test(before) && /^[.,!?]?\s?[)）\]］]/.test(after);
  // In brackets in the English too, it is a sentence of its own that was left.
  return (
    isGloss &&
    !sources.some(({ text }) => text.includes(`(${run.slice(0, 20)}`)) &&
    target.length - (end - start) > (end - start) / 2
  );
}

/** Whether English words are a whole text but for their translation in brackets behind them, in letters of another script. */
function isTranslatedBehind(target: string, { start, end }: Span): boolean {
  const [, inside = ''] =
    /^[.!?]?\s?[(（]([^]{1,400})[)）][.。]?\s*$/.exec(target.slice(end, end + 410)) ?? [];
  const own = inside.match(/[^\u0000-\u024f\p{P}\p{S}\p{Z}]/gu)?.length ?? 0;
  const most = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(inside)
    ? 6
    : 2;
  return !/\p{L}/u.test(target.slice(0, start)) && own >= FEWEST_OWN && own * most >= end - start;
}

/** Letters of another script, each of which may be a word; those of alphabets take about as many as English. */
const FEWEST_OWN = 4;

/** Whether a text is nothing but links to other places, which are called as their pages are. */
function isRowOfLinks({ marks, text }: Block): boolean {
  const links = marks.flatMap((mark) => (isLink(mark) && isOutside(targetOf(mark)) ? [mark.span] : []));
  return links.length > 1 && !/[\p{L}\p{N}]/u.test(covered(text, links, ''));
}

/** Names of commands, of products and of their parts, one after the other. */
function isList(run: string): boolean {
  const commas = run.split(',').length - 1;
  return commas >= 2 && commas >= (run.match(word)?.length ?? 0) / 3 - 1;
}

function isOutside(address: string): boolean {
  return /^(?:[a-z]+:)?\/\//i.test(address);
}

/** Whether the words are in italics in the English, too: an example, or a title. */
function isMarkedToo(unit: Unit | undefined, run: string): boolean {
  return (
    unit?.marks.some(
      ({ type, span }) =>
        (type === 'emphasis' || type === 'code') &&
        unit.text.slice(span.start, span.end).includes(run.slice(0, 20)),
    ) === true
  );
}

/** Names that the document keeps are English everywhere: signs of the same length keep every offset valid. */
function withoutNames(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(name, '-'.repeat(name.length)), text);
}

/** The commonest words of English: cheap to look for, and absent from nearly all translations. */
const commonWord = / (?:the|of|and|to|in|for|is|be|not|or|that|with|as) /;

/** The fewest words in a row, one of them a small word of English, that are called English. */
const FEWEST_WORDS = 5;
/** The same in a language that is near to English. */
const FEWEST_IN_RELATIVE = 25;

/** Where each word of the English stands, by its number. */
type Words = ReadonlyMap<string, readonly number[]>;

function wordsOf(pair: Pair, names: readonly string[]): Words {
  const unit = pair.sources[0];
  const known = unit && pair.sources.length === 1 ? words.get(unit) : undefined;
  if (known) return known;
  const places = new Map<string, number[]>();
  const all = withoutNames(sourceText(pair), names).toLowerCase().match(word) ?? [];
  all.forEach((one, index) => {
    const before = places.get(one);
    if (before) before.push(index);
    else places.set(one, [index]);
  });
  if (unit && pair.sources.length === 1) words.set(unit, places);
  return places;
}

/** The English is taken apart once, however many translations there are. */
const words = new WeakMap<Unit, Words>();

/** The longest run of words of the source in the target that holds small words of English. */
function longestRun(source: Words, target: string, fewest: number): Span | undefined {
  if (!hasRun(source, target, fewest)) return undefined;
  const right = [...target.matchAll(word)];
  let best: { at: number; length: number } | undefined;
  let lengths: ReadonlyMap<number, number> = noLengths;
  right.forEach((found, at) => {
    const [one] = found;
    const last = right[at - 1];
    // Words of another script part what stands before them from what follows.
    if (last && /\p{L}/u.test(target.slice(last.index + last[0].length, found.index))) lengths = noLengths;
    const places = source.get(one) ?? source.get(one.toLowerCase());
    if (!places) {
      lengths = noLengths;
      return;
    }
    const next = new Map<number, number>();
    for (const index of places) {
      const length = (lengths.get(index - 1) ?? 0) + 1;
      next.set(index, length);
      if (length >= fewest && length > (best?.length ?? 0)) best = { at: at - length + 1, length };
    }
    lengths = next;
  });
  if (!best) return undefined;
  const run = right.slice(best.at, best.at + best.length);
  if (!run.some((found) => isFunctionWord(found[0]))) return undefined;
  const last = run.at(-1);
  return { start: run[0]?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
}

/** A sentence of two to six words that stands in both texts, if it is not the only one: "Smoking is forbidden." */
function shortSentence(source: string, target: string): Span | undefined {
  for (const found of target.matchAll(sentence)) {
    const [shown] = found;
    const { words, small } = englishWords(shown);
    const said = shown.match(word) ?? [];
    if (words < 2 || said.length !== words || words > FEWEST_WORDS) continue;
    if (shown.length === target.trim().length || !isWholeSentence(source, shown)) continue;
    const isEnglish =
      (small > 0 && countLower(shown) > 0) ||
      said.some((one, index) => looksEnglish(index === 0 ? one.toLowerCase() : one));
    if (isEnglish) return { start: found.index, end: found.index + shown.length };
  }
  return undefined;
}

const sentence = /(?<=^|[.!?。！？]\s?)\p{Lu}[A-Za-z'’ -]{4,60}[.!?](?=\s|$)/gu;

function isWholeSentence(text: string, shown: string): boolean {
  const at = text.indexOf(shown);
  if (at < 0) return false;
  return (at === 0 || /[.!?]\s+$/.test(text.slice(0, at))) && /^(?:\s|$)/.test(text.slice(at + shown.length));
}

/** Whether so many words in a row are words of the source, in whatever order: most translations have no such run. */
function hasRun(source: Words, target: string, fewest: number): boolean {
  let length = 0;
  for (const one of target.match(word) ?? []) {
    length = source.has(one) || source.has(one.toLowerCase()) ? length + 1 : 0;
    if (length >= fewest) return true;
  }
  return false;
}

const noLengths: ReadonlyMap<number, number> = new Map();

const word = /[A-Za-z\u00c0-\u024f]+(?:['’-][A-Za-z]+)*/g;
