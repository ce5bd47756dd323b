import { defineRule, type TranslationRule } from '../check/rule.ts';
import { sampleWords } from '../dictionaries/sample.ts';
import { markedPair, meaningsOf } from '../pairs/meanings.ts';
import { olderEnglish } from '../pairs/older-english.ts';

const rule: TranslationRule = defineRule({
  id: 'meaning/older-edition',
  severity: 'warning',
  explains: ['meaning/sentence-added', 'meaning/sentence-omitted', 'meaning/opposite', 'term/negation'],
  summary: 'No item without a record has what only an older edition of its English says',
  rationale:
    'When the English changes and nobody recorded what a translation was made from, the old text goes on standing there and reads well. It looks only in languages for which urtext.config.json names a bilingual dictionary, and in documents with more than one edition.',
  remedy:
    'Translate what changed since that edition. If the text says what the English says today, accept the item with "urtext accept".',
  messages: {
    older:
      'Unexpected text in {{item}}: it fits edition {{edition}} better. Of {{older}} words that only that has, {{foundThen}} were found; of {{now}} that are new since, {{foundNow}}',
  },
  examples: [
    {
      source: 'Bring a warm coat to the kitchen in winter.\n\nThe bell rings before each race.',
      madeFrom: 'Bring three books to the garden in winter.\n\nThe bell rings before each race.',
      target: 'Apportez un manteau chaud à la cuisine en hiver.\n\nLa cloche sonne avant chaque course.',
      bilingual: sampleWords,
      expect: [],
    },
    {
      source: 'Bring a warm coat to the kitchen in winter.\n\nThe bell rings before each race.',
      madeFrom: 'Bring three books to the garden in winter.\n\nThe bell rings before each race.',
      target: 'Apportez trois livres au jardin en hiver.\n\nLa cloche sonne avant chaque course.',
      bilingual: sampleWords,
      expect: ['older'],
    },
    {
      source:
        'Bring a warm coat to the kitchen in winter.\n\nThe bell rings before each race.\n\nWash the cups after tea and dry the spoons with a towel.',
      madeFrom:
        'Bring three books to the garden in winter.\n\nThe bell rings before each race.\n\nWrite the number of your boat on the white board after tea.',
      target:
        'Apportez trois livres au jardin en hiver.\n\nLa cloche sonne avant chaque course.\n\nAprès le thé, écrivez le numéro de votre bateau sur le tableau blanc.',
      bilingual: sampleWords,
      expect: ['older', 'older'],
    },
  ],
  canJudge: ({ translation, document }) => translation.lexicon !== undefined && document.editions.length > 1,
  *check(alignment) {
    const meanings = meaningsOf(alignment);
    if (!meanings || alignment.document.editions.length < 2) return;
    for (const { pair, edition, older, now, foundThen, foundNow } of olderEnglish(alignment, meanings))
      yield {
        messageId: 'older',
        data: {
          item: pair.address,
          edition,
          older: older.length,
          foundThen: foundThen.length,
          now: now.length,
          foundNow: foundNow.length,
        },
        pair,
        comparison: markedPair(pair, meanings.reader, { asked: now, found: foundThen }),
      };
  },
});

export default rule;
