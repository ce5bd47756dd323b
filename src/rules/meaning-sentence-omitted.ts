import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { TextReader } from '../dictionaries/reader.ts';
import { sampleWords } from '../dictionaries/sample.ts';
import type { Alignment, Pair } from '../model.ts';
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
    {
      source:
        'Every member may borrow three books from the library and return them within a month. The garden closes at sunset, and dogs stay outside the gate.\n\nBring a warm coat to the kitchen in winter.',
      target:
        'Tout membre peut emprunter trois livres à la bibliothèque et les rendre dans le mois.\n\nLe jardin ferme au coucher du soleil, et les chiens restent devant le portail.\n\nApportez un manteau chaud à la cuisine en hiver.',
      bilingual: sampleWords,
      expect: [],
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
      if (standsBeside(alignment, pair, { words: asked, reader })) continue;
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

/** Whether a text beside an item that translates nothing else has most of these words: the sentence became a paragraph. */
function standsBeside(
  { pairs }: Alignment,
  pair: Pair,
  { words, reader }: { readonly words: readonly string[]; readonly reader: TextReader },
): boolean {
  const at = pairs.indexOf(pair);
  return pairs.slice(Math.max(0, at - NEAR), at + NEAR + 1).some(({ relation, targets }) => {
    if (relation !== 'extra') return false;
    const there = reader.wordsIn(targets.map(({ text }) => text).join('\n'));
    return words.filter((word) => there.has(word)).length * 2 > words.length;
  });
}

/** Items on either side. */
const NEAR = 3;

/** From which odds on, as their logarithm, a sentence is told, and from which on surely. */
const ODDS = { least: 5.5, sure: 10 };
