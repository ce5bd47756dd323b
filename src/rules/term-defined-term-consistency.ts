import { Script } from '../characters.ts';
import type { Edition, Pair } from '../model.ts';
import { sideBySide } from '../pairs.ts';
import { type Reading, readingsOf } from '../readings.ts';
import { defineRule, type TranslationRule } from '../rule.ts';

const rule: TranslationRule = defineRule({
  id: 'term/defined-term-consistency',
  severity: 'note',
  summary: 'A term that the English writes with a capital throughout has one translation throughout',
  rationale: 'Readers take two words for two things, and a rule about one of them does not hold for the other.',
  remedy: 'Use the word of the other items. If the sentence needs none, accept the item with "urtext accept".',
  messages: { differs: 'Unexpected wording for "{{term}}" in {{item}}, expected a word like "{{word}}" as elsewhere' },
  examples: [
    {
      source: lines('The Council', ['meets', 'votes', 'rests', 'sleeps', 'wakes']),
      target: lines('Le Conseil', ['siège', 'vote', 'chôme', 'dort', 'veille']),
      expect: [],
    },
    {
      source: lines('The Council', ['meets', 'votes', 'rests', 'sleeps', 'wakes', 'reads']),
      target: lines('Le Conseil', ['siège', 'vote', 'chôme', 'dort', 'veille', 'lit']).replace('Conseil dort', 'Comité dort'),
      expect: ['differs'],
    },
    {
      source: lines('The Council asks the Senate and', ['meets', 'votes', 'rests', 'sleeps', 'wakes', 'reads']),
      target: lines('Le Conseil interroge le Sénat et', ['siège', 'vote', 'chôme', 'dort', 'veille', 'lit'])
        .replace('Conseil interroge le Sénat et dort', 'Comité interroge le Sénat et dort')
        .replace('le Sénat et lit', 'la Chambre et lit'),
      expect: ['differs', 'differs'],
    },
  ],
  *check(alignment) {
    const { prose, scripts } = readingsOf(alignment);
    const spaced = Script.Latin | Script.Cyrillic | Script.Greek | Script.Armenian;
    if (!(scripts & spaced) || scripts & ~spaced) return;
    const terms = termsOf(alignment.edition);
    if (terms.length === 0) return;
    const units = prose.filter(({ pair }) => pair.sources[0]?.kind !== 'heading');
    const stems = units.map(stemsOf);
    for (const term of terms) {
      const having = units.flatMap((reading, index) => (term.addresses.has(reading.pair.address) ? [index] : []));
      const word = having.length < FEWEST ? undefined : commonStem(having, stems);
      if (word === undefined) continue;
      for (const index of having) {
        const pair = stems[index]?.has(word) ? undefined : units[index]?.pair;
        if (pair) yield finding(pair, term.word, word);
      }
    }
  },
});

export default rule;

function lines(subject: string, verbs: readonly string[]): string {
  return verbs.map((verb) => `${subject} ${verb}.`).join('\n\n');
}

const FEWEST = 5;
const STEM = 4;

function finding(
  pair: Pair,
  term: string,
  word: string,
): { messageId: 'differs'; data: Record<string, string>; pair: Pair; comparison: ReturnType<typeof sideBySide> } {
  return { messageId: 'differs', data: { item: pair.address, term, word }, pair, comparison: sideBySide(pair) };
}

interface Term {
  readonly word: string;
  readonly addresses: ReadonlySet<string>;
}

const cache = new WeakMap<Edition, readonly Term[]>();

/** Words that stand with a capital within sentences and nowhere without, in five units or more. */
function termsOf(edition: Edition): readonly Term[] {
  const known = cache.get(edition);
  if (known) return known;
  const found = new Map<string, Set<string>>();
  const small = new Set<string>();
  for (const unit of edition.units) {
    if (!unit.translatable || unit.kind === 'heading') continue;
    for (const { 0: word } of unit.text.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{4,}|\p{Ll}{5,}|^The \p{Lu}\p{Ll}{4,}/gu)) {
      const bare = word.replace(/^The /, '');
      if (bare.toLowerCase() === bare) small.add(bare);
      else found.set(bare, (found.get(bare) ?? new Set()).add(unit.address));
    }
  }
  const terms = [...found].flatMap(([word, addresses]) =>
    addresses.size >= FEWEST && !small.has(word.toLowerCase()) ? [{ word, addresses }] : [],
  );
  cache.set(edition, terms);
  return terms;
}

function stemsOf({ target }: Reading): ReadonlySet<string> {
  return new Set((target.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []).map((word) => word.slice(0, STEM)));
}

/** The beginning of a word that all units with the term but one have, and hardly any other unit. */
function commonStem(having: readonly number[], stems: readonly ReadonlySet<string>[]): string | undefined {
  const counts = new Map<string, number>();
  for (const index of having) for (const stem of stems[index] ?? []) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const own = new Set(having);
  for (const [stem, count] of [...counts].sort((a, b) => b[1] - a[1])) {
    if (count < having.length - 1) return undefined;
    const others = stems.filter((one, index) => !own.has(index) && one.has(stem)).length;
    if (others * 20 <= stems.length) return count === having.length ? undefined : stem;
  }
  return undefined;
}
