import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Pair, Unit } from '../model.ts';
import { lengthsOf } from '../pairs/lengths.ts';
import { hasLostSentence } from '../pairs/lost-sentence.ts';
import { omissionsOf } from '../pairs/omitted-sentences.ts';
import { sideBySide, sourceText, targetText, translatedPairs } from '../pairs/pairs.ts';
import { isInPlace, lengthFactor } from '../pairs/sure.ts';

const plain = {
  source: ['members', 'guests', 'friends', 'others', 'staff', 'board']
    .map((who) => `Be fair and kind to all the ${who}.`)
    .join('\n\n'),
  target: ['membres', 'hôtes', 'amis', 'autres', 'employés', 'chefs']
    .map((who) => `Soyez justes et bons envers les ${who}.`)
    .join('\n\n'),
};

const rule: TranslationRule = defineRule({
  id: 'structure/sentence-count',
  severity: 'note',
  summary: 'An item of several sentences has not lost some of them',
  rationale: 'A sentence that was left out is seldom missed by anybody who reads the translation alone.',
  remedy: 'Compare both texts. If all is said, accept the item with "urtext accept".',
  messages: { fewer: 'Unexpected number of sentences in {{item}}: {{shown}}, expected about {{expected}}' },
  examples: [
    { source: 'Be fair. Be kind. Be brief.', target: 'Soyez justes. Soyez bons et brefs.', expect: [] },
    {
      source: `${plain.source}\n\nGo home when it is late. Take care of the others. Come back the next day.`,
      target: `${plain.target}\n\nRentrez quand il est tard.`,
      expect: ['fewer'],
    },
    {
      source: `${plain.source}\n\nGo home when it is late. Take care of the others. Come back the next day.`,
      target: `${['会员', '客人', '朋友', '他人', '员工', '董事'].map((who) => `请公平友善地对待所有${who}。`).join('\n\n')}\n\n晚了就回家，照顾他人，再来。`,
      lang: 'zh-Hans',
      expect: [],
    },
    {
      source: `${plain.source}\n\nGo home when it is late. Take care of the others. Come back the next day.\n\nBring a book to read. Lend it to whoever asks. Take it back in time.`,
      target: `${plain.target}\n\nRentrez quand il est tard.\n\nApportez un livre à lire.`,
      expect: ['fewer', 'fewer'],
    },
    {
      source: `${plain.source}\n\nGo home when it is late. Take good care of all the others. A friend of the board comes back the next day.\n\nWhoever is late waits outside, e.g. at the gate.`,
      target: `${plain.target}\n\nRentrez quand il est tard. Prenez bien soin de tous les autres.\n\nLes retardataires attendent dehors, au portail.`,
      expect: ['fewer'],
    },
    {
      source: `${plain.source}\n\nGo home when it is late. Take good care of all the others. A friend of the board comes back the next day.`,
      target: `${plain.target}\n\nRentrez quand il est tard et prenez bien soin de tous les autres. Un ami du comité revient le lendemain.`,
      expect: [],
    },
    {
      source:
        'Whoever mows the lawn on a Sunday wakes the neighbours. Mow it on a Saturday. Nobody may cut a tree of the garden without having asked the club in writing before. Tools go back into the shed.\n\nBe fair. Be kind. Be brief. Come soon.',
      target:
        'Qui tond la pelouse le dimanche réveille les voisins. Tondez-la le samedi. Les outils reviennent dans la cabane.\n\nSoyez justes. Soyez bons et brefs. Venez vite.',
      expect: ['fewer'],
    },
  ],
  *check(alignment) {
    const told = new Set<Pair>();
    for (const { pair, expected, shown } of omissionsOf(alignment)) {
      if (!isInPlace(alignment, pair)) continue;
      if (runsOn(targetText(pair), expected - shown) && (lengthFactor(alignment, pair) ?? 0) > HALF) continue;
      told.add(pair);
      const data = { item: pair.address, shown, expected };
      yield { messageId: 'fewer', data, pair, comparison: sideBySide(pair) };
    }
    const several = translatedPairs(alignment).flatMap((pair) => {
      const unit = pair.sources[0];
      const expected = unit && pair.sources.length === 1 && !told.has(pair) ? sourceCount(unit) : 0;
      if (expected <= 2) return [];
      const shown = countSentences(targetText(pair));
      return runsOn(targetText(pair), expected - shown) ? [] : [{ pair, expected, shown }];
    });
    for (const { pair, expected } of several) {
      if (pair.relation !== 'one' || !hasLostSentence(sourceText(pair), targetText(pair))) continue;
      // With a sentence less it is shorter than the rest; as long as ever, two of them were made one.
      if ((lengthFactor(alignment, pair) ?? 0) > SHORTER) continue;
      const data = { item: pair.address, shown: expected - 1, expected };
      yield { messageId: 'fewer', data, pair, comparison: sideBySide(pair) };
    }
    const few = several.filter(({ shown, expected }) => shown * 2 < expected);
    // Some languages like long sentences, and some have no mark that ends them.
    if (few.length === 0 || (few.length > 2 && few.length * 3 > several.length)) return;
    const short = new Set(lengthsOf(alignment).flatMap(({ pair, factor }) => (factor < SHORT ? [pair] : [])));
    for (const { pair, shown, expected } of few) {
      // Two sentences may be made one; then the item is as long as ever.
      if (!short.has(pair)) continue;
      const data = { item: pair.address, shown, expected };
      yield { messageId: 'fewer', data, pair, comparison: sideBySide(pair) };
    }
  },
});

export default rule;

/** Whether a text joins so many sentences by commas, as Chinese does with what belongs together. */
function runsOn(text: string, fewer: number): boolean {
  return fewer > 0 && (text.match(/(?<=\p{Script=Han})[，,](?=\p{Script=Han})/gu)?.length ?? 0) >= fewer;
}

/** Of the expected length. */
const HALF = 0.5;
const SHORT = 0.75;
const SHORTER = 0.88;

const counts = new WeakMap<Unit, number>();

function sourceCount(unit: Unit): number {
  let count = counts.get(unit);
  if (count === undefined) {
    count = countSentences(unit.text);
    counts.set(unit, count);
  }
  return count;
}

function countSentences(text: string): number {
  return Math.max(1, text.match(sentenceEnd)?.length ?? 0);
}

/** A mark at the end of a sentence, also of a clause: one language's semicolon is another one's full stop. */
const sentenceEnd = /[.!?;…](?=["'»”’)\]]{0,3}(?:\s|$))|[。！？；।॥։።؟۔؛។။།]|\s(?=\p{Script=Thai}{8})/gu;
