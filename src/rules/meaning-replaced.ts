import { defineRule, type TranslationRule } from '../check/rule.ts';
import { sampleWords } from '../dictionaries/sample.ts';
import { type ItemMeaning, type Meanings, markedPair, meaningsOf, named } from '../pairs/meanings.ts';

const rule: TranslationRule = defineRule({
  id: 'meaning/replaced',
  severity: 'warning',
  milder: ['note'],
  explains: [
    'meaning/sentence-added',
    'meaning/sentence-omitted',
    'meaning/opposite',
    'term/',
    'text/short',
    'text/long',
  ],
  summary: 'Every text translates the English that it stands under',
  rationale:
    'A text of the right length under the right number may say something else altogether, and whoever does not know both languages sees nothing. It looks only in languages for which urtext.config.json names a bilingual dictionary, as in "dictionaries": { "de": "/usr/share/dictd/freedict-eng-deu" }.',
  remedy:
    'Compare both texts. Put the translation of this item; if it is one, only freer, accept the item with "urtext accept".',
  messages: {
    other:
      'Unexpected text in {{item}}: of {{asked}} English words that were looked for, {{found}} were found; it has those of {{other}}',
    nothing:
      'Unexpected text in {{item}}: of {{asked}} English words that were looked for, {{found}} were found. Not found: {{missing}}',
  },
  examples: [
    {
      source:
        'Every member may borrow three books from the library and return them within a month.\n\nThe garden closes at sunset, and dogs stay outside the gate.\n\nBring a warm coat to the kitchen in winter.',
      target:
        'Tout membre peut emprunter trois livres à la bibliothèque et les rendre dans le mois.\n\nLe jardin ferme au coucher du soleil, et les chiens restent dehors, devant le portail.\n\nApportez un manteau chaud à la cuisine en hiver.',
      bilingual: sampleWords,
      expect: [],
    },
    {
      source:
        'Every member may borrow three books from the library and return them within a month.\n\nThe garden closes at sunset, and dogs stay outside the gate.\n\nBring a warm coat to the kitchen in winter.',
      target:
        'Le président ouvre la séance du soir et lit le rapport de la semaine passée.\n\nLe jardin ferme au coucher du soleil, et les chiens restent dehors, devant le portail.\n\nApportez un manteau chaud à la cuisine en hiver.',
      bilingual: sampleWords,
      expect: ['nothing'],
    },
    {
      source:
        'Every member may borrow three books from the library and return them within a month.\n\nThe garden closes at sunset, and dogs stay outside the gate.\n\nBring a warm coat to the kitchen in winter.\n\nWash the cups after tea and dry the spoons with a towel.\n\nWrite the number of your boat on the white board.\n\nThe bell rings before each race.',
      target:
        'Le président ouvre la séance du soir et lit le rapport de la semaine passée.\n\nNul ne parle avant que la cloche sonne, et tous se lèvent ensuite.\n\nApportez un manteau chaud à la cuisine en hiver.\n\nLavez les tasses après le thé et séchez les cuillères avec une serviette.\n\nÉcrivez le numéro de votre bateau sur le tableau blanc.\n\nLa cloche sonne avant chaque course.',
      bilingual: sampleWords,
      expect: ['nothing', 'nothing'],
    },
  ],
  canJudge: ({ translation }) => translation.lexicon !== undefined,
  *check(alignment) {
    const meanings = meaningsOf(alignment);
    if (!meanings) return;
    for (const item of meanings.items) {
      const { reading, index, asked, found, odds } = item;
      const { pair } = reading;
      if (pair.relation !== 'one' || pair.other !== undefined) continue;
      if (asked < FEWEST || odds > MOST_ODDS) continue;
      const other = likeliestOther(meanings, item);
      const evidence = OWN * odds + OTHER * (Math.max(other?.odds ?? LEAST_OTHER, LEAST_OTHER) - odds) + BIAS;
      const isWellKnown = meanings.coverage() >= HALF;
      if (evidence < (isWellKnown ? WELL_KNOWN : LITTLE_KNOWN)) continue;
      const isSure =
        evidence >= (isWellKnown ? SURE_WELL_KNOWN : SURE_LITTLE_KNOWN) &&
        isBeyondFreedom(item, evidence, other?.odds ?? 0);
      const mild = isSure ? {} : ({ atMost: 'note' } as const);
      const words = meanings.meaning.words(index);
      const lost = words.asked.filter((word) => !words.found.includes(word));
      const data = { item: pair.address, asked, found };
      const comparison = markedPair(pair, meanings.reader, words);
      if (other && other.odds > SURE_OTHER)
        yield { messageId: 'other', data: { ...data, other: other.address }, pair, comparison, ...mild };
      else yield { messageId: 'nothing', data: { ...data, missing: named(lost) }, pair, comparison, ...mild };
    }
  },
});

export default rule;

/** Words that have to be looked for: fewer may all be said otherwise. */
const FEWEST = 4;
/** What its own words say that much for is not looked at any further. */
const MOST_ODDS = 8;
/**
 * A logistic regression over the declaration of human rights in one half of its languages: what the words of its own
 * English say for a text, and how much more those say that only another item has.
 */
const OWN = -0.22;
const OTHER = 0.236;
const BIAS = -1.6;
const LEAST_OTHER = -2;
/** From where on a text is called another, by how many of the English words the dictionaries know. */
const HALF = 0.5;
const WELL_KNOWN = -0.42;
const LITTLE_KNOWN = 0.7;
/** Evidence that leaves no doubt; what has less is a note. */
const SURE_WELL_KNOWN = 0.55;
const SURE_LITTLE_KNOWN = 1.2;
/** From which odds on a text translates another item. */
const SURE_OTHER = 4;

/**
 * What a free translation does not do: words of one sentence are said otherwise together, so that few of them say little,
 * and so does what is not much less than usual in this translation.
 */
function isBeyondFreedom({ asked, deviation }: ItemMeaning, evidence: number, other: number): boolean {
  if (other >= SURELY_OTHER) return true;
  if (deviation > MOST_DEVIATION || evidence < PLAIN) return false;
  return asked >= MANY || other >= SURE_OTHER;
}

const SURELY_OTHER = 12;
const MOST_DEVIATION = -3.5;
const MANY = 9;
const PLAIN = 2.4;

/** Items on either side that a text may translate: beyond them the time would grow with the square of the items. */
const REACH = 200;

/** The item whose words the text has most of, those left out that its own English has too. */
function likeliestOther(
  { meaning, items }: Meanings,
  { index }: ItemMeaning,
): { readonly address: string; readonly odds: number } | undefined {
  let best: { readonly address: string; readonly odds: number } | undefined;
  for (const other of items.slice(Math.max(0, index - REACH), index + REACH)) {
    if (other.index === index) continue;
    const odds = meaning.fitBeside(other.index, index, index);
    if (odds > (best?.odds ?? Number.NEGATIVE_INFINITY)) best = { address: other.reading.pair.address, odds };
  }
  return best;
}
