import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Alignment, Spelling } from '../model.ts';
import { placeIn, type Reading, readingsOf } from '../pairs/readings.ts';
import { endedBy, isOfScript, partsOf, settledWords, type Word, wordsIn } from '../proofing/judged-words.ts';

const dictionary = ['die', 'ist', 'Mitglied', 'Mitglieder', 'Regel', 'Regeln', 'gerecht', 'für', 'alle'];

const rule: TranslationRule = defineRule({
  id: 'text/spelling',
  severity: 'note',
  summary: 'Every word is in the dictionary that the project names for the language',
  rationale:
    'A misspelt word is a slip that everybody sees, and sometimes another word. It looks only in languages for which urtext.config.json names a Hunspell dictionary, as in "spelling": { "de": "node_modules/dictionary-de" }.',
  remedy:
    'Correct the word. If it is right, write it into words.txt beside the translation, one word a line, or put it into the glossary.',
  messages: {
    unknown: 'Unknown word "{{word}}" in {{item}}',
    alike: 'Unknown word "{{word}}" in {{item}}, perhaps {{suggestions}}',
    most: '{{percent}} % of the words are not in the dictionary {{dictionary}}: it may be that of another language',
  },
  examples: [
    {
      source: 'The rules of the Chess Club are fair to all.',
      target: 'Die Regeln, Chess Club, für alle Mitglieder: www.regell.example, `regell`, R2D2.',
      lang: 'de',
      dictionary,
      names: { 'Chess Club': {} },
      expect: [],
    },
    {
      source: 'The rule is fair to the member.',
      target: 'Die Reegel ist gerecht für alle.',
      lang: 'de',
      dictionary,
      expect: ['alike'],
    },
    {
      source: 'The rule is fair.\n\nThe member is fair.',
      target: 'Die Qqxzwy ist gerecht, die Qqxzwy.\n\nDie Mittglied ist gerecht.',
      lang: 'de',
      dictionary,
      expect: ['unknown', 'alike'],
    },
    {
      source: '# WOMEN OF THE MAY SALON\n\nThe girls of Athens.',
      target: '# ΓΥΝΑΙΚΕΣ ΤΟΥ ΣΑΛΟΝΙΟΥ ΤΟΥ ΜΑΪΟΥ\n\nΤα κορίτσια.',
      lang: 'el',
      dictionary: ['γυναίκες', 'του', 'σαλονιού', 'Μάιου', 'τα', 'κορίτσια'],
      expect: [],
    },
    {
      source: '# WOMEN OF THE SALON\n\nThe girls.',
      target: '# ΓΥΝΕΚΕΣ ΤΟΥ ΣΑΛΟΝΙΟΥ\n\nΤα κοριτσια.',
      lang: 'el',
      dictionary: ['γυναίκες', 'του', 'σαλονιού', 'τα', 'κορίτσια'],
      expect: ['unknown', 'unknown'],
    },
    {
      source: 'The general, the lawyer and so on in the year 5745, says "the cat".',
      target: 'הרמטכ״ל, עו"ד וכו׳ בשנת תשמ״ה, אומר ה"חתול".',
      lang: 'he',
      dictionary: ['הרמטכ"ל', 'עו"ד', "וכו'", 'בשנת', 'אומר', 'חתול'],
      expect: [],
    },
    {
      source: 'The lawyer says it.',
      target: 'עג״ד אומר.',
      lang: 'he',
      dictionary: ['עו"ד', 'אומר'],
      expect: ['unknown'],
    },
  ],
  canJudge: ({ translation }) => translation.spelling !== undefined,
  *check(alignment) {
    const { spelling } = alignment.translation;
    if (!spelling) return;
    let total = 0;
    const found: { readonly reading: Reading; readonly unknown: readonly Word[] }[] = [];
    for (const reading of readingsOf(alignment).prose) {
      const words = wordsIn(reading);
      total += words.length;
      const unknown = unknownAmong(words, { alignment, reading, spelling });
      if (unknown.length > 0) found.push({ reading, unknown });
    }
    const count = found.reduce((sum, { unknown }) => sum + unknown.length, 0);
    if (total >= ENOUGH && count > total * MOST) {
      const percent = Math.round((100 * count) / total);
      yield { messageId: 'most', data: { percent, dictionary: spelling.path } };
      return;
    }
    const asked = new Set<string>();
    for (const { reading, unknown } of found) {
      const told = new Set<string>();
      for (const { text, start, end } of unknown) {
        if (told.has(text)) continue;
        told.add(text);
        asked.add(text);
        const isFirst =
          told.size <= SUGGESTED && asked.size <= SUGGESTED_IN_ALL && text.length <= LONGEST_SUGGESTED;
        const alike = isFirst ? spelling.suggest(text).slice(0, 3) : [];
        const data = { item: reading.pair.address, word: text };
        const place = placeIn(reading, start, end);
        if (alike.length === 0) yield { messageId: 'unknown', data, ...place };
        else {
          const suggestions = alike.map((word) => `"${word}"`).join(', ');
          yield { messageId: 'alike', data: { ...data, suggestions }, ...place };
        }
      }
    }
  },
});

export default rule;

/** More of the words unknown, and so many words that it is no chance: it is not the dictionary of this text. */
const MOST = 0.5;
const ENOUGH = 40;
/** In one item, and in one translation: looking for what was meant takes a thousand times as long as looking a word up. */
const SUGGESTED = 5;
const SUGGESTED_IN_ALL = 40;
/** For longer words it takes seconds; in UTF-16 code units. */
const LONGEST_SUGGESTED = 25;

interface Asked {
  readonly alignment: Alignment;
  readonly reading: Reading;
  readonly spelling: Spelling;
}

/** Of a word with joints that one part makes wrong, that part. */
function unknownAmong(words: readonly Word[], { alignment, reading, spelling }: Asked): readonly Word[] {
  let settled: ReturnType<typeof settledWords> | undefined;
  const isSettled = (word: Word): boolean => (settled ??= settledWords(alignment, reading))(word);
  const isRight = (word: Word): boolean =>
    !isOfScript(word.text, spelling.script) ||
    spelling.knows(word.text) ||
    (word.withSign !== undefined && spelling.knows(word.withSign));
  const isEnding = (part: Word, before: Word | undefined): boolean =>
    before !== undefined && endedBy(part, before).some((whole) => spelling.knows(whole));
  return words.flatMap((word) => {
    if (isRight(word) || isSettled(word)) return [];
    const parts = partsOf(word);
    if (parts.length < 2 && parts[0]?.text === word.text) return [word];
    const wrong = parts.filter(
      (part, index) => !isRight(part) && !isSettled(part) && !isEnding(part, parts[index - 1]),
    );
    return wrong.length === 1 ? wrong : wrong.length === 0 ? [] : [word];
  });
}
