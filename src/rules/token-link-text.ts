import { defineRule, type TranslationRule } from '../check/rule.ts';
import { editionsIn, isNameOf, type NamedLink } from '../languages/editions.ts';
import type { Block, Mark, Pair } from '../model.ts';
import { countLower, isTelling } from '../pairs/left-in-english.ts';
import { isLink, namedLinksIn, targetOf } from '../pairs/links.ts';
import { isCitation } from '../pairs/of-no-language.ts';
import { sideBySide, sourceText, targetText } from '../pairs/pairs.ts';
import { hasHost, isOfLanguage } from '../pairs/paths.ts';
import { placeIn, readingsOf } from '../pairs/readings.ts';
import { isBadge } from '../text/badge.ts';
import { addTo } from '../text/lists-by-key.ts';

const rule: TranslationRule = defineRule({
  id: 'token/link-text',
  severity: 'warning',
  summary: 'What is a link in the English is a link in the translation, with words to it',
  rationale: 'A link without words cannot be followed, and one in English is not understood.',
  remedy: 'Make the words that translate those of the link a link: "[words](address)".',
  messages: {
    lost: 'Missing link in {{item}}, expected {{expected}} as in the English',
    empty: 'Missing words of the link to "{{target}}" in {{item}}',
    english: 'Unexpected English words "{{words}}" of a link in {{item}}, expected a translation',
    title:
      'Unexpected English words "{{words}}" that a link or an image in {{item}} shows, expected a translation',
    untitled: 'Missing words that translate "{{words}}", which a link or an image in {{item}} shows',
  },
  examples: [
    {
      source: 'See [our rules](https://a.example).',
      target: 'Voir [nos règles](https://a.example).',
      expect: [],
    },
    {
      source: 'See [our rules](https://a.example).',
      target: 'Voir nos règles : https://a.example',
      expect: ['lost'],
    },
    {
      source: 'See [our rules](https://a.example) and [their rules of it](https://b.example).',
      target: 'Voir nos règles [](https://a.example) et [their rules of it](https://b.example).',
      expect: ['empty', 'english'],
    },
    {
      source: 'Take “[ABC as a Ladder](https://a.example)” or [ABC as a ladder](https://b.example).',
      target: 'Prenez « [ABC as a Ladder](https://a.example) » ou [ABC as a ladder](https://b.example).',
      expect: ['english'],
    },
    {
      source: 'As in [Rook et al. 2020](https://a.example) and [our rules of 2020](https://b.example).',
      target: 'Comme dans [Rook et al. 2020](https://a.example) et [our rules of 2020](https://b.example).',
      expect: ['english'],
    },
    {
      source: 'See ![the board of the club](a.png "Our board of 2020").',
      target: 'Voir ![the board of the club](a.png "Our board of 2020").',
      expect: ['title'],
    },
    {
      source:
        '[![pull requests](https://b.example/badge/pull-blue)](https://a.example) <p>Ada Row <img src="a.png" alt="Ada Row"></p>',
      target:
        '[![pull requests](https://b.example/badge/pull-blue)](https://a.example) <p>Ada Row <img src="a.png" alt=""></p>',
      expect: [],
    },
    {
      source: '[Deutsch](R-de.md) [Suomi](R-fi.md) [Français](R-fr.md) [日本語](R-ja.md) [rules](a.md)',
      target: '[Deutsch](R-de.md) [Suomi](R-fi.md) Français 日本語 règles',
      expect: [],
    },
    {
      source: 'See [it](a.md), [that](b.md) and once more [it](a.md).',
      target: 'Voir [ceci](a.md), [cela](b.md) et encore une fois ceci.',
      expect: ['lost'],
    },
    {
      source:
        'Call [the club](tel:+330000000).\n\nSee [the oaths](oaths/fr/).\n\nIn [French](R.fr.md).\n\nRow.',
      target: 'Appelez le club.\n\nVoir les serments.\n\nEn français.\n\nRamez.',
      expect: ['lost', 'lost'],
    },
    {
      source: '![No rowing here](badges/no.png)',
      target: '![](badges/no.png)',
      expect: ['untitled'],
    },
    {
      source: 'See [it](a.md "Our rules in short").',
      target: 'Voir [cela](a.md).',
      expect: ['untitled'],
    },
  ],
  *check(alignment) {
    for (const reading of readingsOf(alignment).marked) {
      const { pair } = reading;
      const block = pair.targets[0];
      if (pair.sources.length === 0 || !block || pair.targets.length > 1) continue;
      const left = linksOf(pair.sources);
      const right = linksOf(pair.targets);
      if (right.length < left.length && isLost(pair, right, alignment.translation.lang)) {
        const data = { item: pair.address, expected: left.length };
        yield { messageId: 'lost', data, pair, comparison: sideBySide(pair) };
      }
      const english = new Set(
        pair.sources.flatMap((unit) =>
          linksOf([unit]).map((mark) => unit.text.slice(mark.span.start, mark.span.end)),
        ),
      );
      for (const { span, target, type } of right) {
        const words = block.text.slice(span.start, span.end);
        const place = placeIn(reading, span.start, span.end);
        if (words.trim() === '' && type === 'link' && ![...english].some((one) => one.trim() === ''))
          yield { messageId: 'empty', data: { item: pair.address, target }, ...place };
        else if (english.has(words) && sentence.test(words) && !isWhole(pair) && !isCalledSo(words))
          yield { messageId: 'english', data: { item: pair.address, words }, ...place };
      }
      for (const { messageId, words } of gathered(shownWords(pair, alignment.translation.lang)))
        yield { messageId, data: { item: pair.address, words }, pair, comparison: sideBySide(pair) };
    }
  },
});

export default rule;

/** Whether all of an item is as in English: that is told of it, not of the link that it is. */
function isWhole(pair: Pair): boolean {
  return targetText(pair).trim() === sourceText(pair).trim();
}

/** Whether words are what something is called or cited as: a short name, and behind it no word of a meaning but in capitals. */
function isCalledSo(words: string): boolean {
  if (isCitation(words)) return true;
  return /^\p{Lu}{2,8}\s/u.test(words) && /\s\p{Lu}[\p{L}\p{M}]{2,}$/u.test(words) && countLower(words) === 0;
}

function linksOf(blocks: readonly Block[]): readonly Mark[] {
  return blocks.flatMap((block) => block.marks.filter(isLink));
}

/** Whether there are fewer links than in the English, and no other rule tells of it. */
function isLost({ sources, targets }: Pair, right: readonly Mark[], lang: string): boolean {
  const named = namedLinksIn(sources, isLink);
  const text = targets[0]?.text ?? '';
  return right.length + goneFrom(named, right, text, lang) < named.length && !isListOfLanguages(named, right);
}

/**
 * How many links are gone with their addresses, of which the rules of addresses tell; or lead to the translation itself, to
 * which nobody there needs a way.
 */
function goneFrom(left: readonly NamedLink[], right: readonly Mark[], text: string, lang: string): number {
  if (right.length >= left.length) return 0;
  const there = new Set(right.map(targetOf));
  const known = new Set(left.map(({ address }) => address));
  // Each address is looked for in the whole text: not for the thousands of a list, which nobody writes out.
  const isWrittenOut = (address: string): boolean => left.length <= MANY && text.includes(address);
  const gone = left.filter(
    ({ address, words }) =>
      !there.has(address) && (isTold(address, lang) || isNameOf(words, lang)) && !isWrittenOut(address),
  ).length;
  // Some of them became others, which are links still.
  return Math.max(0, gone - right.filter((mark) => !known.has(targetOf(mark))).length);
}

/** Links of one item. */
const MANY = 200;

/** Whether a rule tells of an address that is missing: of those of the web and of mail, and of pages of the project. */
function isTold(address: string, lang: string): boolean {
  return /^(?:https?:|mailto:)/i.test(address) || (!hasHost(address) && !isOfLanguage(address, lang));
}

/** Whether they lead to a page in other languages, and some of those are there: every edition has such a list of its own. */
function isListOfLanguages(left: readonly NamedLink[], right: readonly Mark[]): boolean {
  const editions = editionsIn(left).size;
  return editions > 0 && right.length >= left.length - editions / 2;
}

interface Shown {
  readonly messageId: 'title' | 'untitled';
  readonly words: string;
}

/** Several of one item are one fault: a row of pictures, a table of portraits. */
function gathered(all: Iterable<Shown>): readonly Shown[] {
  const byId = new Map<Shown['messageId'], string[]>();
  for (const { messageId, words } of all) addTo(byId, messageId, words);
  return [...byId].map(([messageId, ones]) => ({ messageId, words: ones.slice(0, MOST).join('", "') }));
}

/** So many are named. */
const MOST = 20;

/** Titles, and the words that stand for images. */
function* shownWords({ sources, targets }: Pair, lang: string): Iterable<Shown> {
  const left = hiddenWords(sources);
  if (left.length === 0) return;
  const right = hiddenWords(targets);
  for (const type of ['alt', 'title'] as const) {
    const expected = left.filter((one) => one.type === type);
    const shown = right.filter((one) => one.type === type);
    const english = new Set(expected.map(({ words }) => words));
    for (const { words, isWhole } of shown)
      if (
        !isWhole &&
        english.has(words) &&
        words.includes(' ') &&
        !words.includes('{{') &&
        isTelling(words, lang)
      )
        yield { messageId: 'title', words };
    for (const { words } of expected.slice(shown.length))
      if (!targets.some(({ text }) => text.includes(words))) yield { messageId: 'untitled', words };
  }
}

interface Hidden {
  readonly type: 'alt' | 'title';
  readonly words: string;
  /** They are all that there is of the item: that it is in English is told of it. */
  readonly isWhole: boolean;
}

function hiddenWords(blocks: readonly Block[]): readonly Hidden[] {
  return blocks.flatMap(({ marks, text }) =>
    marks.flatMap(({ type, target, span, title = '' }): readonly Hidden[] => {
      const isImage = type === 'image' || (type === 'html' && /^<img\b/i.test(target));
      // A badge shows the words that stand for it: in English as long as it does.
      if (isImage && isBadge(target)) return [];
      const alt = isImage ? text.slice(span.start, span.end).trim() : '';
      return [
        ...(alt === '' ? [] : [{ type: 'alt' as const, words: alt, isWhole: alt === text.trim() }]),
        ...(title === '' ? [] : [{ type: 'title' as const, words: title, isWhole: false }]),
      ];
    }),
  );
}

/** Three words and more in small letters: no name of anything. */
const sentence = /^\p{L}*(?:\s+\p{Ll}+){2,}/u;
