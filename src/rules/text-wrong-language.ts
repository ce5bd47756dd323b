import { defineRule, type TranslationRule } from '../check/rule.ts';
import { familiarityOf } from '../pairs/familiarity.ts';
import { sideBySide } from '../pairs/pairs.ts';
import { type Reading, readingsOf, wordsOnly } from '../pairs/readings.ts';
import { Script } from '../text/characters.ts';

const french = [
  'Les membres respectent la vie privée de tous les autres membres du club.',
  'Ils traitent les hôtes du club comme ils veulent être traités par eux.',
  'Ils ne révèlent pas ce que les autres membres leur ont dit en confiance.',
  'Ils laissent les salles du club comme ils les ont trouvées à leur arrivée.',
  'Ils paient ce qu’ils doivent au club avant la fin de chaque année.',
  'Ils disent au comité ce qui est allé mal, et ne laissent rien traîner.',
  'Ils respectent les règles du club et les font respecter par les autres.',
  'Ils ne laissent pas les autres membres faire ce que les règles défendent.',
  'Ils respectent la confiance que les autres membres du club ont en eux.',
];
const english = french.map(
  (_, index) => `The members of the club respect each other in every way, rule ${index + 1}.`,
);
const other = 'Jäsenet kohtelevat toisiaan yhdenvertaisesti ja oikeudenmukaisesti kaikissa tilanteissa.';
const others: Readonly<Record<number, string>> = {
  1: other,
  6: 'A tagok minden helyzetben egyenlően és méltányosan bánnak egymással, szünet nélkül.',
};

const rule: TranslationRule = defineRule({
  id: 'text/wrong-language',
  severity: 'note',
  summary: 'Every item is in the language of the rest of the translation',
  rationale:
    'An item pasted from a translation into another language looks finished and says nothing to its readers.',
  remedy:
    'Put the translation into the language of the file. If it is right, accept the item with "urtext accept".',
  messages: {
    other:
      'Unexpected language of {{item}}: only {{percent}} % of its spelling is known to the rest of the translation',
  },
  examples: [
    { source: english.join('\n\n'), target: french.join('\n\n'), expect: [] },
    {
      source: english.join('\n\n'),
      target: french.map((line, index) => (index === 4 ? line.replaceAll(' ', '\u00a0') : line)).join('\n\n'),
      expect: [],
    },
    {
      source:
        'This document is binding from 1 March 2020.\n\n“Member” means whoever pays the fee. “Board” means the people elected.\n\n1. A Member shall be fair to all players.\n2. Every Member must pay the fee of 30 euros within 14 days.\n3. No Member may cheat, as our site says.\n4. The Board may expel a Member after two warnings.\n5. The Board meets monthly; see item 3.\n\nThis document may be copied provided that this notice stands in all copies. The English version is definitive.',
      target:
        'Dieses Dokument gilt ab dem 1. März 2020.\n\n„Mitglied“ ist, wer den Beitrag zahlt. „Vorstand“ sind die gewählten Personen.\n\n1. Ein Mitglied soll gegenüber allen fair sein.\n2. Jedes Mitglied muss den Beitrag von 30 Euro binnen 14 Tagen zahlen.\n3. Kein Mitglied darf betrügen, wie unsere Website sagt.\n4. Der Vorstand kann ein Mitglied nach zwei Warnungen ausschließen.\n5. Der Vorstand trifft sich monatlich; siehe Punkt 3.\n\nDieses Dokument darf kopiert werden, sofern dieser Hinweis in allen Kopien enthalten ist. Die englische Fassung ist maßgeblich.',
      lang: 'de',
      expect: [],
    },
    {
      source: [...english, 'Finnish | Hungarian | Estonian | Sami | Basque'].join('\n\n'),
      target: [...french, 'Suomi | Magyar nyelv | Eesti keel | Davvisámegiella | Euskara ere'].join('\n\n'),
      expect: [],
    },
    {
      source: english.join('\n\n'),
      target: french.map((line, index) => (index === 4 ? other : line)).join('\n\n'),
      expect: ['other'],
    },
    {
      source: english.join('\n\n'),
      target: french.map((line, index) => (index === 1 || index === 6 ? others[index] : line)).join('\n\n'),
      expect: ['other', 'other'],
    },
  ],
  *check(alignment) {
    const found = familiarityOf(alignment).filter(
      ({ relative, distance }) => distance >= FAR && relative <= STRANGE,
    );
    if (found.length === 0) return;
    const { prose, script } = readingsOf(alignment);
    // In letters that no other language has, a text is in none.
    if (ownScripts.has(script)) return;
    const length = prose.reduce((sum, { target }) => sum + target.length, 0);
    // What is for the most part still English has no language of its own to compare with.
    const english = prose.reduce(
      (sum, { source, target }) => sum + (source === target ? target.length : 0),
      0,
    );
    if (english * 4 > length) return;
    const common = commonWords(prose);
    for (const { reading, share, relative, distance } of found) {
      if (relative > SURE && length < MUCH) continue;
      if (relative > SURE && distance < FURTHER && sharesAny(reading, common)) continue;
      const { pair, target, scripts } = reading;
      if (target.length < SHORTEST && relative > SURE) continue;
      if (scripts & dense && (relative > STRANGE_DENSE || length < MUCH)) continue;
      // Capitals are spelt unlike the rest.
      if (target.toUpperCase() === target && target.toLowerCase() !== target) continue;
      if (isRow(reading) || keepsMuch(reading) || namesMuch(reading)) continue;
      if (speaksLikeTheRest(reading, common, relative)) continue;
      const data = { item: pair.address, percent: Math.round(share * 100) };
      yield { messageId: 'other', data, pair, comparison: sideBySide(pair) };
    }
  },
});

export default rule;

/** Scripts of one language each; what stands there in others is told by its script. */
const ownScripts: ReadonlySet<string> = new Set(
  'Grek Mlym Taml Telu Knda Gujr Thai Geor Armn Kore Hang Jpan Khmr Laoo Mymr Sinh'.split(' '),
);

/** The words that many units have; of scripts without blanks the signs. */
function commonWords(prose: readonly Reading[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const reading of prose)
    for (const word of new Set(wordsIn(reading))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const fewest = Math.max(FEWEST_WITH, prose.length * SHARE_WITH);
  return new Set([...counts].flatMap(([word, count]) => (count >= fewest ? [word] : [])));
}

/** In UTF-16 code units: of fewer the spelling says little. */
const SHORTEST = 120;

const FEWEST_WITH = 3;
const SHARE_WITH = 0.05;

/** New words make a right unit strange, but its small words are those of the rest; names and few words say nothing. */
function speaksLikeTheRest(reading: Reading, common: ReadonlySet<string>, relative: number): boolean {
  const english = new Set(wordsOf(reading.source));
  const words = wordsIn(reading).filter((word) => !english.has(word));
  const isShort =
    words.length < FEWEST_OF_STRANGE ||
    (relative > SURE && words.length < FEWEST_WORDS && words.join('').length < FEWEST_LETTERS);
  return isShort || words.filter((word) => common.has(word)).length > words.length * OWN;
}

/** Whether a text is for a good part names, accounts and words in capitals, which are spelt like no language; so are dates. */
function namesMuch(reading: Reading): boolean {
  const words = wordsOnly(reading).match(/[\p{L}\p{M}'’@_-]+/gu) ?? [];
  const names = words.slice(1).filter((word) => /^(?:@|\p{Lu}.)/u.test(word)).length;
  const digits = reading.target.match(/\p{Nd}/gu)?.length ?? 0;
  return (
    names * 3 > words.length ||
    digits * 8 > reading.target.length ||
    /["“«„][^"”»“]{10,}["”»“]/u.test(reading.source)
  );
}

function sharesAny(reading: Reading, common: ReadonlySet<string>): boolean {
  return wordsIn(reading).some((word) => common.has(word));
}

/** Whether a good part of a text is what stands in its English, too: names in other letters, lines of a console. */
function keepsMuch({ source, target }: Reading): boolean {
  if (target.includes('{{')) return true;
  const words = new Set(source.match(/[A-Za-z][\w'’.-]{2,}/g));
  const kept = (target.match(/[A-Za-z][\w'’.-]{2,}/g) ?? []).filter((word) => words.has(word));
  return kept.join('').length > target.replace(/\s+/g, '').length * KEPT;
}

/** Whether a text is a row of names with bars or points between, as a list of languages is. */
function isRow({ source }: Reading): boolean {
  return (source.match(/ [|·•∙/] /g)?.length ?? 0) >= FEWEST_OF_ROW;
}

const FEWEST_OF_ROW = 4;

const KEPT = 0.2;
/** Fewer words may all be new to the rest; of a text that is not quite strange more, unless they are long. */
const FEWEST_OF_STRANGE = 6;
const FEWEST_WORDS = 10;
/** In UTF-16 code units. */
const FEWEST_LETTERS = 60;
/** Of the words of a unit that are common in the rest. */
const OWN = 0.22;

function wordsIn(reading: Reading): readonly string[] {
  return wordsOf(wordsOnly(reading));
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .match(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]|[\p{L}\p{M}'’]+/gu,
      ) ?? []
  );
}

/** In usual deviations of the translation. */
const FAR = 4;
/** Of the usual share; above it the spelling is known well enough, however alike the rest is. */
const STRANGE = 0.7;
/** Nothing of a language is so little known to the rest of its own text. */
const SURE = 0.5;
/** A short text knows little of its language: a right unit with other words than the rest looks strange in it. */
const MUCH = 2000;
/** In usual deviations: nearer ones are right units with words of their own as often as not. */
const FURTHER = 5.2;
/** Fewer letters to a word: a few new words make a unit less known. */
const dense = Script.Han | Script.Kana | Script.Hangul | Script.Unspaced;
const STRANGE_DENSE = 0.4;
