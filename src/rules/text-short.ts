import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Pair } from '../model.ts';
import { lengthsOf } from '../pairs/lengths.ts';
import { sideBySide, sourceText, targetText } from '../pairs/pairs.ts';
import { isInPlace } from '../pairs/sure.ts';

const rule: TranslationRule = defineRule({
  id: 'text/short',
  severity: 'warning',
  explains: [
    'term/negation',
    'text/brackets',
    'text/quotes',
    'text/end-punctuation',
    'structure/sentence-count',
    'markup/emphasis',
  ],
  summary: 'No item is much shorter than the lengths of the other items let expect',
  rationale: 'A sentence may have been left out.',
  remedy: 'Compare both texts. If nothing is missing, accept the item with "urtext accept".',
  messages: { short: 'Unexpected length of {{item}}: {{percent}} % of what the other items let expect' },
  examples: [
    {
      source:
        'Be fair to every member of the club.\n\nBe kind to all the guests of the club.\n\nListen to what others have to say.\n\nRakes:{% for rake in site.data.rakes.of.all.the.sheds %}{% assign all = rake | where: "kind", one %}\n\nOn the lawn behind the shed of the club it is done like this:\n\nPay what you owe before the year ends.\n\nReport to the board what went wrong.',
      target:
        'Soyez justes envers tous les membres.\n\nSoyez aimables envers tous les hôtes.\n\nÉcoutez ce que disent les autres.\n\nRâteaux :\n\nAu gazon :\n\nPayez ce que vous devez avant la fin.\n\nDites au comité ce qui est allé mal.',
      expect: [],
    },
    { source: 'Be fair to all of them, always and everywhere.', target: 'Soyez justes.', expect: [] },
    {
      source:
        'Be fair to every member of the club.\n\nBe kind to all the guests of the club.\n\nListen to what others have to say.\n\nLeave the rooms as you found them when you came, and tell whoever comes next what is broken.\n\nPay what you owe before the year ends.\n\nReport to the board what went wrong.',
      target:
        'Soyez justes envers tous les membres.\n\nSoyez aimables envers tous les hôtes.\n\nÉcoutez ce que disent les autres.\n\nRangez les salles.\n\nPayez ce que vous devez avant la fin.\n\nDites au comité ce qui est allé mal.',
      expect: ['short'],
    },
    {
      source:
        'Be fair to every member of the club.\n\nBe kind to all the guests of the club, and show them where they find what they need.\n\nListen to what others have to say.\n\nLeave the rooms as you found them when you came, and tell whoever comes next what is broken.\n\nPay what you owe before the year ends.\n\nReport to the board what went wrong.\n\nBring back the books on the same day.',
      target:
        'Soyez justes envers tous les membres.\n\nSoyez aimables.\n\nÉcoutez ce que disent les autres.\n\nRangez les salles.\n\nPayez ce que vous devez avant la fin.\n\nDites au comité ce qui est allé mal.\n\nRendez les livres le même jour.',
      expect: ['short', 'short'],
    },
  ],
  *check(alignment) {
    for (const { pair, factor, strange } of lengthsOf(alignment)) {
      if (!strange || factor > 1 || !isInPlace(alignment, pair) || isTitle(pair)) continue;
      yield {
        messageId: 'short',
        data: { item: pair.address, percent: Math.round(factor * 100) },
        pair,
        comparison: sideBySide(pair),
      };
    }
  },
});

export default rule;

/** Titles, and what only leads to a list or an example, are shortened as translators like. */
function isTitle(pair: Pair): boolean {
  const kind = pair.sources[0]?.kind;
  if (kind === 'heading' || kind === 'field') return true;
  const source = sourceText(pair);
  return source.length < LONGEST_LEAD && leads.test(source) && leads.test(targetText(pair));
}

const leads = /[:：]\s*$/u;
const LONGEST_LEAD = 120;
