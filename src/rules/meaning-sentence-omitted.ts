import { defineRule, type TranslationRule } from '../check/rule.ts';
import { sampleWords } from '../dictionaries/sample.ts';
import { aloneIn, certaintyOf, markedPair, meaningsOf, named } from '../pairs/meanings.ts';

const rule: TranslationRule = defineRule({
  id: 'meaning/sentence-omitted',
  severity: 'warning',
  milder: ['note'],
  summary: 'Every sentence of an item has its counterpart in the translation',
  rationale:
    'A sentence that was left out of the middle of a paragraph is seen by nobody who reads the translation. It looks only in languages for which urtext.config.json names a bilingual dictionary.',
  remedy: 'Translate the sentence. If it is there in other words, accept the item with "urtext accept".',
  messages: {
    omitted:
      'Missing sentence in {{item}}: "{{sentence}}". Of its English words {{asked}} were looked for and {{found}} found. Not found: {{missing}}',
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
        'Every member may borrow three books from the library and return them within a month. The garden closes at sunset, and dogs stay outside the gate.\n\nBring a warm coat to the kitchen in winter.',
      target:
        'Tout membre peut emprunter trois livres à la bibliothèque et les rendre dans le mois.\n\nApportez un manteau chaud à la cuisine en hiver.',
      bilingual: sampleWords,
      expect: ['omitted'],
    },
    {
      source:
        'Every member may borrow three books from the library and return them within a month. The garden closes at sunset, and dogs stay outside the gate.\n\nBring a warm coat to the kitchen in winter. The garden closes at sunset, and dogs stay outside the gate.',
      target:
        'Tout membre peut emprunter trois livres à la bibliothèque et les rendre dans le mois.\n\nApportez un manteau chaud à la cuisine en hiver.',
      bilingual: sampleWords,
      expect: ['omitted', 'omitted'],
    },
  ],
  canJudge: ({ translation }) => translation.lexicon !== undefined,
  *check(alignment) {
    const meanings = meaningsOf(alignment);
    if (!meanings) return;
    const { reader } = meanings;
    for (const { item, alone } of aloneIn(meanings)) {
      const { omitted } = alone;
      const certainty = omitted && certaintyOf(omitted, ODDS, meanings);
      if (!omitted || !certainty) continue;
      const { pair } = item.reading;
      const { sentence, asked, found } = omitted;
      const missing = named(asked.filter((word) => !found.includes(word)));
      yield {
        messageId: 'omitted',
        data: { item: pair.address, sentence, asked: asked.length, found: found.length, missing },
        pair,
        comparison: markedPair(pair, reader, { asked, found }),
        ...(certainty === 'likely' && ({ atMost: 'note' } as const)),
      };
    }
  },
});

export default rule;

/** From which odds on, as their logarithm, a sentence is told, and from which on surely. */
const ODDS = { least: 5.5, sure: 10 };
