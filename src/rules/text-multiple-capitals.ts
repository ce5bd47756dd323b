import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Edition } from '../model.ts';
import { placeIn, type Reading, readingsOf } from '../pairs/readings.ts';
import { Trait } from '../text/characters.ts';
import { forLatest } from '../text/for-latest.ts';

const rule: TranslationRule = defineRule({
  id: 'text/multiple-capitals',
  severity: 'note',
  summary: 'No word has two capitals and then small letters by mistake',
  rationale: 'The key for capitals was held too long, as in "THe".',
  remedy: 'Write the letters small. Words that the English has too are let be.',
  messages: { capitals: 'Unexpected capitals in "{{word}}" in {{item}}' },
  examples: [
    { source: 'Write PDFs.', target: 'Écrivez des PDFs.', expect: [] },
    {
      source: 'Read what RIndex shows.\n\nBe fair.\n\nMow the lawn (**LA**wn).',
      target: 'Lisez.\n\nSoyez justes avec RIndex.\n\nTondez le **GA**zon.',
      expect: [],
    },
    { source: 'Row: ROwing together.', target: 'Row : ROwée ensemble.', expect: [] },
    { source: 'Row: ROwing together.', target: 'Row : RAmer ensemble.', expect: ['capitals'] },
    { source: 'Be fair.', target: 'SOyez justes.', expect: ['capitals'] },
    { source: 'Be fair. Be kind.', target: 'SOyez justes. SOyons bons.', expect: ['capitals', 'capitals'] },
  ],
  *check(alignment) {
    const { prose, flags, language } = readingsOf(alignment);
    if (!(flags & Trait.capitals)) return;
    const names = namesIn(alignment.edition);
    const found = prose.flatMap((reading) =>
      reading.flags & Trait.capitals
        ? [...reading.target.matchAll(capitals)].flatMap((match) =>
            isName(reading, match) || names.has(match[0]) || isOneLetter(match[0], language)
              ? []
              : [{ reading, word: match[0], at: match.index }],
          )
        : [],
    );
    // Bantu languages and Irish write capitals within words: an orthography does it again and again.
    const counts = new Map<string, number>();
    for (const { word } of found) counts.set(word, (counts.get(word) ?? 0) + 1);
    if (found.length > MOST) return;
    for (const { reading, word, at } of found) {
      if ((counts.get(word) ?? 0) > 1) continue;
      yield {
        messageId: 'capitals',
        data: { item: reading.pair.address, word },
        ...placeIn(reading, at, at + word.length),
      };
    }
  },
});

export default rule;

/** Words that the English writes so, wherever it stands: a translator may name a tool in another item. */
const namesIn: (edition: Edition) => ReadonlySet<string> = forLatest(
  ({ units }) => new Set(units.flatMap(({ text }) => text.match(capitals) ?? [])),
);

/**
 * A name that the English has with other capitals, or the beginning of a word in bold that shows where a short name comes
 * from ("**DEV**elopment").
 */
function isName(reading: Reading, { 0: word, index }: RegExpExecArray): boolean {
  if (hasIgnoringCase(reading, word)) return true;
  const block = reading.pair.targets[0];
  return (
    reading.single &&
    block?.marks.some(
      ({ type, span }) =>
        (type === 'strong' || type === 'emphasis') &&
        span.start <= index &&
        span.end > index &&
        span.end < index + word.length,
    ) === true
  );
}

/** Names are written with other capitals than in the English, and beginnings of words have some to show what they stand for. */
function hasIgnoringCase({ source }: Reading, word: string): boolean {
  if (source.includes(word)) return true;
  // The play with capitals of the English ("IDentity") goes on in the word that renders it ("IDentität").
  const begins = /^\p{Lu}+\p{Ll}/u.exec(word)?.[0] ?? word;
  if (source.includes(begins)) return true;
  const at = source.toLowerCase().indexOf(word.toLowerCase());
  return at >= 0 && /^.+\p{Lu}/su.test(source.slice(at, at + word.length));
}

/** Dutch and its neighbours write IJ as one letter: IJsland. */
function isOneLetter(word: string, language: string): boolean {
  return (
    word.startsWith('IJ') &&
    (language === 'nl' || language === 'fy' || language === 'af' || language === 'li')
  );
}

/** More of them are a way of writing. */
const MOST = 3;
/** Two capitals, then two small letters, at the beginning of a word; no capital after an apostrophe or a hyphen. */
const capitals = /(?<![\p{L}\p{M}\p{N}'’ʼ‐-])\p{Lu}\p{M}*\p{Lu}\p{M}*\p{Ll}[\p{Ll}\p{M}]+(?![\p{Lu}])/gu;
