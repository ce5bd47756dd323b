import { defineRule, type TranslationRule } from '../check/rule.ts';
import { sampleWords } from '../dictionaries/sample.ts';
import { aloneIn, certaintyOf, markedPair, meaningsOf } from '../pairs/meanings.ts';

const rule: TranslationRule = defineRule({
  id: 'meaning/sentence-added',
  severity: 'warning',
  milder: ['note'],
  summary: 'No sentence of an item is without English',
  rationale:
    'What a translation adds is a rule that nobody made, under a number that people rely on. It looks only in languages for which urtext.config.json names a bilingual dictionary.',
  remedy: 'Remove the sentence. If the English says it in other words, accept the item with "urtext accept".',
  messages: {
    added:
      'Unexpected sentence in {{item}}: "{{sentence}}". Of its words {{asked}} are in the dictionaries, and the English has {{found}} of them',
  },
  examples: [
    {
      source:
        'Every member may borrow three books from the library and return them within a month. The garden closes at sunset, and dogs stay outside the gate.',
      target:
        'Tout membre peut emprunter trois livres à la bibliothèque et les rendre dans le mois. Le jardin ferme au coucher du soleil, et les chiens restent dehors, devant le portail.',
      bilingual: sampleWords,
      expect: [],
    },
    {
      source:
        'Every member may borrow three books from the library and return them within a month.\n\nBring a warm coat to the kitchen in winter.',
      target:
        'Tout membre peut emprunter trois livres à la bibliothèque et les rendre dans le mois. Le jardin ferme au coucher du soleil, et les chiens restent dehors, devant le portail.\n\nApportez un manteau chaud à la cuisine en hiver.',
      bilingual: sampleWords,
      expect: ['added'],
    },
    {
      source:
        'Every member may borrow three books from the library and return them within a month.\n\nBring a warm coat to the kitchen in winter.\n\nWash the cups after tea and dry the spoons with a towel.\n\nWrite the number of your boat on the white board.\n\nThe bell rings before each race.',
      target:
        'Tout membre peut emprunter trois livres à la bibliothèque et les rendre dans le mois. Le jardin ferme au coucher du soleil, et les chiens restent dehors, devant le portail.\n\nApportez un manteau chaud à la cuisine en hiver. Le jardin ferme au coucher du soleil, et les chiens restent dehors, devant le portail.\n\nLavez les tasses après le thé et séchez les cuillères avec une serviette.\n\nÉcrivez le numéro de votre bateau sur le tableau blanc.\n\nLa cloche sonne avant chaque course.',
      bilingual: sampleWords,
      expect: ['added', 'added'],
    },
  ],
  canJudge: ({ translation }) => translation.lexicon !== undefined,
  *check(alignment) {
    const meanings = meaningsOf(alignment);
    if (!meanings) return;
    const { reader } = meanings;
    for (const { item, alone } of aloneIn(meanings)) {
      const { added } = alone;
      if (!added || added.asked.length < FEWEST) continue;
      const certainty = certaintyOf(added, ODDS, meanings);
      if (!certainty) continue;
      const { pair, target } = item.reading;
      const { sentence, asked, found } = added;
      const at = target.indexOf(sentence);
      yield {
        messageId: 'added',
        data: { item: pair.address, sentence, asked: asked.length, found: found.length },
        pair,
        ...(at >= 0 && item.reading.single && { within: { start: at, end: at + sentence.length } }),
        comparison: markedPair(pair, reader, { asked: [], found }),
        ...(certainty === 'likely' && ({ atMost: 'note' } as const)),
      };
    }
  },
});

export default rule;

/** Words that have to be known of it. */
const FEWEST = 2;
/** From which odds on, as their logarithm, a sentence is told, and from which on surely. Sentences are divided oftener than they are added. */
const ODDS = { least: 6, sure: 12 };
