import { defineRule, type TranslationRule } from '../check/rule.ts';
import { aloneIn, leastOdds, markedPair, meaningsOf } from '../pairs/meanings.ts';

const rule: TranslationRule = defineRule({
  id: 'meaning/sentence-added',
  severity: 'warning',
  summary: 'No sentence of an item is without English',
  rationale:
    'What a translation adds is a rule that nobody made, under a number that people rely on. It looks only in languages for which urtext.config.json names a bilingual dictionary.',
  remedy: 'Remove the sentence. If the English says it in other words, accept the item with "urtext accept".',
  messages: {
    added:
      'Unexpected sentence in {{item}}: "{{sentence}}". Of its words {{asked}} are in the dictionaries, and the English has {{found}} of them',
  },
  examples: [],
  canJudge: ({ translation }) => translation.lexicon !== undefined,
  *check(alignment) {
    const meanings = meaningsOf(alignment);
    if (!meanings) return;
    const { reader } = meanings;
    for (const { item, alone } of aloneIn(meanings)) {
      const { added } = alone;
      if (!added || added.asked.length < FEWEST || added.odds < leastOdds(LEAST_ODDS, meanings)) continue;
      const { pair, target } = item.reading;
      const { sentence, asked, found } = added;
      const at = target.indexOf(sentence);
      yield {
        messageId: 'added',
        data: { item: pair.address, sentence, asked: asked.length, found: found.length },
        pair,
        ...(at >= 0 && item.reading.single && { within: { start: at, end: at + sentence.length } }),
        comparison: markedPair(pair, reader, { asked: [], found }),
      };
    }
  },
});

export default rule;

/** Words that have to be known of it. */
const FEWEST = 2;
/** From which odds on, as their logarithm, a sentence is told. */
const LEAST_ODDS = 6;
