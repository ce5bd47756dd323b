import { defineRule, type TranslationRule } from '../check/rule.ts';
import { isGap, isWrapper } from '../formats/markdown-html.ts';
import type { Alignment, Block, Mark, Pair, Span } from '../model.ts';
import { linksBeside, targetOf } from '../pairs/links.ts';
import { sideBySide } from '../pairs/pairs.ts';
import { readingsOf } from '../pairs/readings.ts';
import { countStruck, strikingElements } from '../pairs/struck.ts';
import { covered } from '../text/covered.ts';

const rule: TranslationRule = defineRule({
  id: 'markup/tags',
  severity: 'warning',
  milder: ['note'],
  summary: 'An item has the HTML elements of the English, each opened and closed',
  rationale:
    'A lost element takes its meaning with it, and one that is left open runs over the rest of the page.',
  remedy: 'Put the elements of the English around the words that translate theirs.',
  messages: {
    missing: 'Missing {{tag}} in {{item}}',
    extra: 'Unexpected {{tag}} in {{item}}: the English has none there',
    open: 'Unexpected {{tag}} in {{item}}, expected it opened and closed once',
  },
  examples: [
    { source: 'Be <b>fair</b>.', target: 'Soyez <b>justes</b>.', expect: [] },
    { source: 'Pay ~~40~~ 30 euros.', target: 'Payez <del>40</del> 30 euros.', expect: [] },
    { source: 'Run <code>row</code>.', target: 'Lancez `row`.', expect: [] },
    { source: 'Be <b>fair</b>.', target: 'Soyez justes.', expect: ['missing'] },
    {
      source:
        'Here are all boats of the club:\n<a href="a.svg"><img src="a.svg"></a>\n\nRow them with <a href="b.md">care</a>.',
      target: 'Voici tous les bateaux du club :\n\n[![](a.svg)](a.svg)\n\nRamez avec soin.',
      expect: [],
    },
    {
      source: 'Measure CO<sub>2</sub>.\n\nWire the I<sup>2</sup>C bus.<br>',
      target: 'Mesurez le dioxyde de carbone.\n\nReliez le bus I²C.',
      expect: [],
    },
    { source: 'Measure CO<sub>2</sub>.', target: 'Mesurez le CO2.', expect: ['missing'] },
    { source: 'Mow 10 m<sup>2</sup>.', target: 'Tondez 10 m.', expect: ['missing'] },
    { source: 'Be <b>fair</b>.', target: 'Soyez <b>justes.', expect: ['open'] },
    {
      source: 'Row <a href="b.md">boats</a> and <a href="c.md">more</a>. <img src="d.png"><img src="e.png">',
      target: 'Ramez en <a href="b.md">bateau</a>. <img src="d.png">',
      expect: [],
    },
    {
      source: 'Row. <img src="d.png"> Row. <img src="d.png">',
      target: 'Ramez. Ramez. <img src="d.png">',
      expect: ['missing'],
    },
    {
      source: 'Row <a href="b.md">boats</a> and <a href="c.md">more</a>.',
      target: 'Ramez en <a href="b.md">bateau et plus.',
      expect: ['open'],
    },
    {
      source: 'Be <u>fair</u>. Be <sup>kind</sup>.',
      target: 'Soyez justes. Soyez <u>bons</u>. Soyez <u>vifs</u>.',
      expect: ['extra', 'missing'],
    },
    {
      source: 'Ada Lovelace said so.',
      target: '<span dir="ltr">Ada Lovelace</span> قالت ذلك.',
      lang: 'ar',
      expect: [],
    },
  ],
  *check(alignment) {
    let english: ReadonlySet<string> | undefined;
    for (const { pair } of readingsOf(alignment).marked) {
      if (pair.sources.length === 0) continue;
      const source = countTags(pair.sources);
      const target = countTags(pair.targets);
      const leaveOut = (names: readonly string[]): void => {
        for (const name of names) {
          if (!isClosed(target.get(name))) continue;
          source.delete(name);
          target.delete(name);
        }
      };
      // Emphasis may be written in Markdown or in HTML: beside brackets and in scripts without blanks Markdown has none.
      if (countEmphasis(pair.sources) === countEmphasis(pair.targets)) leaveOut(emphases);
      // So may code and what is struck out.
      if (countCode(pair.sources) === countCode(pair.targets)) leaveOut(['code']);
      if (countStruck(pair.sources) === countStruck(pair.targets)) leaveOut(strikingElements);
      // So may links and images, which rules of their own look at.
      if (countLinks(pair.sources) === countLinks(pair.targets)) leaveOut(linked);
      // They may stand on a line of their own.
      else if (leadElsewhere(alignment, pair)) leaveOut(linked);
      // A link or an image that is not there is told by its address.
      const there = new Set(addressesOf(pair.targets));
      const lost = new Set(addressesOf(pair.sources).filter((one) => !there.has(one))).size;
      for (const name of linked) {
        const fewer = (source.get(name)?.open ?? 0) - (target.get(name)?.open ?? 0);
        if (fewer > 0 && fewer <= lost) leaveOut([name]);
      }
      for (const name of new Set([...source.keys(), ...target.keys()])) {
        const left = source.get(name) ?? none;
        const right = target.get(name) ?? none;
        const messageId =
          right.open !== right.close && left.open === left.close
            ? 'open'
            : right.open < left.open
              ? 'missing'
              : right.open > left.open
                ? 'extra'
                : undefined;
        // What the English has nowhere is told by markup/unsafe-html.
        if (messageId === 'missing' && isSaidOtherwise(name, pair)) continue;
        if (messageId === 'extra' && !(english ??= namesIn(alignment.edition.units)).has(name)) continue;
        if (messageId)
          yield {
            messageId,
            data: { item: pair.address, tag: `<${name}>` },
            pair,
            // What is added and closed explains a word or breaks a line, and what only sets words may go: no words are lost.
            ...((messageId === 'extra' || (messageId === 'missing' && SETTING.test(name))) && {
              atMost: 'note',
            }),
            comparison: sideBySide(pair),
          };
      }
    }
  },
});

export default rule;

/** Whether raised and lowered digits have signs of their own, or a formula is in words: "I²C", "carbon dioxide". */
function isSaidOtherwise(name: string, { sources, targets }: Pair): boolean {
  if (!/^su[bp]$/.test(name)) return false;
  if (targets.some(({ text }) => /[²³¹⁰-₉]/.test(text))) return true;
  const hasLowered = ({ text }: Block): boolean => /[A-Z]\d/.test(text);
  return name === 'sub' && sources.some(hasLowered) && !targets.some(hasLowered);
}

/** What words look like. */
const SETTING = /^(?:b|i|em|strong|u|small|big|center|font|br|sub)$/;

function namesIn(blocks: readonly Block[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { kind, content, marks } of blocks) {
    const tags =
      kind === 'html' ? content : marks.map((mark) => (mark.type === 'html' ? mark.target : '')).join('');
    for (const { 1: name = '' } of tags.matchAll(/<([a-z][\w:-]{0,40})/gi)) names.add(name.toLowerCase());
  }
  return names;
}

interface Count {
  readonly open: number;
  readonly close: number;
}

const none: Count = { open: 0, close: 0 };

const emphases = ['b', 'i', 'em', 'strong'] as const;

function countEmphasis(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, { marks }) =>
      sum +
      marks.filter(
        ({ type, target }) =>
          type === 'emphasis' ||
          type === 'strong' ||
          (type === 'html' && /^<(?:b|i|em|strong)>/i.test(target)),
      ).length,
    0,
  );
}

function countCode(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, { marks }) =>
      sum +
      marks.filter(({ type, target }) => type === 'code' || (type === 'html' && /^<code>/i.test(target)))
        .length,
    0,
  );
}

const linked = ['a', 'img'] as const;

/** Whether all links and images of the English that a translation lacks stand in the item before or behind. */
function leadElsewhere(alignment: Alignment, pair: Pair): boolean {
  const { sources, targets } = pair;
  const added = new Set(linksBeside(alignment, pair));
  if (added.size === 0) return false;
  const there = new Set(addressesOf(targets));
  return addressesOf(sources).every((target) => there.has(target) || added.has(target));
}

/** Where links lead, and what is shown. */
function addressesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(({ marks }) => marks.flatMap((mark) => targetOf(mark) || []));
}

function isClosed(count: Count | undefined): boolean {
  return count === undefined || count.open === count.close;
}

function countLinks(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { marks }) => sum + marks.filter((mark) => targetOf(mark) !== '').length, 0);
}

/** The words that stand for a picture are none of a line. */
function isAtEdge({ start, end }: Span, { text, marks }: Block): boolean {
  const pictures = marks.filter(isPicture).map(({ span }) => span);
  const words = pictures.length === 0 ? text : covered(text, pictures, ' ');
  return !/[\p{L}\p{N}]/u.test(words.slice(0, start)) || !/[\p{L}\p{N}]/u.test(words.slice(end));
}

function isPicture({ type, target }: Mark): boolean {
  return type === 'image' || (type === 'html' && /^<img\b/i.test(target));
}

/** Gaps are not closed; elements of a project's own are. */
function isUnclosedGap(tag: string, { marks }: Block): boolean {
  if (!isGap(tag) || tag.startsWith('</')) return false;
  const close = `</${/^<(\w+)/.exec(tag)?.[1]?.toLowerCase()}>`;
  return !marks.some((mark) => mark.type === 'html' && mark.target.toLowerCase() === close);
}

/** Without what only says in which direction or language words are written. */
function countTags(blocks: readonly Block[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const block of blocks) {
    const wrappers: string[] = [];
    for (const mark of block.marks) {
      if (mark.type === 'html' && isWrapper(mark.target)) {
        wrappers.push(/^<(\w+)/.exec(mark.target)?.[1]?.toLowerCase() ?? '');
        continue;
      }
      const last = wrappers.at(-1);
      if (last !== undefined && mark.type === 'html' && mark.target.toLowerCase() === `</${last}>`) {
        wrappers.pop();
        continue;
      }
      const found = mark.type === 'html' ? /^<(\/?)([a-z][\w:-]{0,40})/i.exec(mark.target) : null;
      const name = found?.[2]?.toLowerCase();
      if (!found || name === undefined || isUnclosedGap(mark.target, block)) continue;
      // Before all words and behind them it parts nothing.
      if (name === 'br' && isAtEdge(mark.span, block)) continue;
      const { open, close } = counts.get(name) ?? none;
      const alone = mark.target.endsWith('/>') || name === 'br' || name === 'hr' || name === 'img';
      counts.set(name, {
        open: open + (found[1] === '' ? 1 : 0),
        close: close + (found[1] !== '' || alone ? 1 : 0),
      });
    }
  }
  return counts;
}
