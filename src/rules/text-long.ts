import { defineRule, type TranslationRule } from '../check/rule.ts';
import { lengthsOf } from '../pairs/lengths.ts';
import { sideBySide } from '../pairs/pairs.ts';
import { isApart } from '../pairs/sure.ts';

const rule: TranslationRule = defineRule({
  id: 'text/long',
  severity: 'note',
  summary: 'No item is much longer than the lengths of the other items let expect',
  rationale: 'Something may have been added, or two items run into one.',
  remedy: 'Compare both texts. If nothing was added, accept the item with "urtext accept".',
  messages: { long: 'Unexpected length of {{item}}: {{factor}} times what the other items let expect' },
  examples: [
    { source: 'Be fair.', target: 'Soyez toujours justes envers tout le monde.', expect: [] },
    {
      source:
        'Be fair to every member of the club.\n\nBe kind to all the guests of the club.\n\nListen to what others have to say.\n\nLeave the rooms as you found them.\n\nPay what you owe before the year ends.\n\nReport to the board what went wrong.',
      target:
        'Soyez justes envers tous les membres.\n\nSoyez aimables envers tous les hôtes.\n\nÉcoutez ce que disent les autres.\n\nLaissez les salles comme vous les avez trouvées, et en plus balayez le sol, lavez les vitres, fermez les portes, éteignez les lampes, rangez les chaises, videz les corbeilles et rendez les clefs.\n\nPayez ce que vous devez avant la fin.\n\nDites au comité ce qui est allé mal.',
      expect: ['long'],
    },
    {
      source:
        'Be fair to every member of the club.\n\nBe kind to all the guests of the club.\n\nListen to what others have to say.\n\nLeave the rooms as you found them.\n\nPay what you owe before the year ends.\n\nReport to the board what went wrong.\n\nBring back the books on the same day.',
      target:
        'Soyez justes envers tous les membres.\n\nSoyez aimables envers tous les hôtes, et en plus balayez le sol, lavez les vitres, fermez les portes, éteignez les lampes, rangez les chaises, videz les corbeilles et rendez les clefs.\n\nÉcoutez ce que disent les autres.\n\nLaissez les salles comme vous les avez trouvées, et en plus balayez le sol, lavez les vitres, fermez les portes, éteignez les lampes, rangez les chaises, videz les corbeilles et rendez les clefs.\n\nPayez ce que vous devez avant la fin.\n\nDites au comité ce qui est allé mal.\n\nRendez les livres le même jour.',
      expect: ['long', 'long'],
    },
  ],
  *check(alignment) {
    for (const { pair, factor, strange } of lengthsOf(alignment)) {
      if (!strange || factor < 1 || isApart(alignment, pair)) continue;
      yield {
        messageId: 'long',
        data: { item: pair.address, factor: Math.round(factor * 10) / 10 },
        pair,
        comparison: sideBySide(pair),
      };
    }
  },
});

export default rule;
