import { defineRule, type TranslationRule } from '../check/rule.ts';
import { aloneIn, leastOdds, markedPair, meaningsOf, named } from '../pairs/meanings.ts';

const rule: TranslationRule = defineRule({
  id: 'meaning/sentence-omitted',
  severity: 'warning',
  summary: 'Every sentence of an item has its counterpart in the translation',
  rationale:
    'A sentence that was left out of the middle of a paragraph is seen by nobody who reads the translation. It looks only in languages for which urtext.config.json names a bilingual dictionary.',
  remedy: 'Translate the sentence. If it is there in other words, accept the item with "urtext accept".',
  messages: {
    omitted:
      'Missing sentence in {{item}}: "{{sentence}}". Of its English words {{asked}} were looked for and {{found}} found. Not found: {{missing}}',
  },
  examples: [],
  canJudge: ({ translation }) => translation.lexicon !== undefined,
  *check(alignment) {
    const meanings = meaningsOf(alignment);
    if (!meanings) return;
    const { reader } = meanings;
    for (const { item, alone } of aloneIn(meanings)) {
      const { omitted } = alone;
      if (!omitted || omitted.odds < leastOdds(LEAST_ODDS, meanings)) continue;
      const { pair } = item.reading;
      const { sentence, asked, found } = omitted;
      const missing = named(asked.filter((word) => !found.includes(word)));
      yield {
        messageId: 'omitted',
        data: { item: pair.address, sentence, asked: asked.length, found: found.length, missing },
        pair,
        comparison: markedPair(pair, reader, { asked, found }),
      };
    }
  },
});

export default rule;

/** From which odds on, as their logarithm, a sentence is told. */
const LEAST_ODDS = 5.5;
