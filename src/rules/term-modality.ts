import { modalityIn, modalityOf } from '../languages/modality.ts';
import { saysNo } from '../languages/negation.ts';
import { findEntry } from '../languages/words.ts';
import type { Unit } from '../model.ts';
import { sideBySide } from '../pairs.ts';
import { readingsOf } from '../readings.ts';
import { defineRule, type TranslationRule } from '../rule.ts';

const rule: TranslationRule = defineRule({
  id: 'term/modality',
  severity: 'warning',
  summary: 'What the English obliges to, the translation does not merely permit, nor the other way round',
  rationale:
    '"May" instead of "must" takes the force out of a rule, and "must" instead of "may" makes one that nobody decided.',
  remedy: 'Put the verb that the language has for the one of the English.',
  messages: {
    permits: 'Unexpected "{{shown}}" in {{item}}, expected an obligation as in the English',
    obliges: 'Unexpected "{{shown}}" in {{item}}, expected a permission as in the English',
  },
  examples: [
    { source: 'Members must pay.', target: 'Les membres doivent payer.', expect: [] },
    { source: 'Members shall pay.', target: 'Les membres paient.', expect: [] },
    { source: 'Members must pay.', target: 'Les membres peuvent payer.', expect: ['permits'] },
    {
      source: 'Members must pay.\n\nGuests may enter.',
      target: 'Die Mitglieder können zahlen.\n\nGäste müssen eintreten.',
      lang: 'de',
      expect: ['permits', 'obliges'],
    },
  ],
  *check(alignment) {
    const { prose, language } = readingsOf(alignment);
    const lists = modalityOf(language);
    if (!lists) return;
    for (const { pair, target } of prose) {
      const [unit] = pair.sources;
      const modality = unit && pair.sources.length === 1 ? modalOf(unit) : undefined;
      if (!modality || findEntry(lists[modality], target) !== undefined) continue;
      const shown = findEntry(lists[modality === 'must' ? 'may' : 'must'], target);
      if (shown === undefined) continue;
      const data = { item: pair.address, shown };
      yield {
        messageId: modality === 'must' ? 'permits' : 'obliges',
        data,
        pair,
        comparison: sideBySide(pair),
      };
    }
  },
});

export default rule;

const known = new WeakMap<Unit, { readonly modality: 'must' | 'may' | undefined }>();

/** Only short sentences that say one thing: in a long one the modal verb may belong to anything. */
function modalOf(unit: Unit): 'must' | 'may' | undefined {
  let found = known.get(unit);
  if (!found) {
    const plain = unit.text.length <= LONGEST && !saysNo(unit.text);
    found = { modality: plain ? modalityIn(unit.text) : undefined };
    known.set(unit, found);
  }
  return found.modality;
}

const LONGEST = 200;
