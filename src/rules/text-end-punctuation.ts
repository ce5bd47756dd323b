import { defineRule, type TranslationRule } from '../check/rule.ts';
import { type Ending, type EndMark, endingOf, questionMark } from '../languages/marks.ts';
import type { Replacement } from '../model.ts';
import { sideBySide } from '../pairs/pairs.ts';
import { isPicture, placeIn, type Reading, readingsOf, wordsOnly } from '../pairs/readings.ts';
import { isSurelyPaired } from '../pairs/sure.ts';

const tools = ['rake', 'hoe', 'pole', 'robe'];

const rule: TranslationRule = defineRule({
  id: 'text/end-punctuation',
  severity: 'note',
  summary: 'An item ends with the mark with which this translation ends such items',
  rationale: 'A question mark or a full stop that is missing is often the trace of words that are missing.',
  remedy: 'Put the mark that the language has for the one of the English.',
  messages: {
    missing: 'Missing mark at the end of {{item}}, expected "{{expected}}"',
    changed: 'Unexpected "{{shown}}" at the end of {{item}}, expected "{{expected}}"',
    extra: 'Unexpected "{{shown}}" at the end of {{item}}, expected none as in the English',
  },
  examples: [
    {
      source:
        'Explain how a bee hums?\n\nWhy do bees hum?\n\nWhy do cats hum?\n\nWhy do dogs hum?\n\nWhy do cows hum?\n\nWhy do men hum?\n\nWhy do owls hum?\n\nWhat do frogs hum?',
      target:
        'Man erklärt, wie eine Biene summt.\n\nWarum summen Bienen?\n\nWarum summen Katzen?\n\nWarum summen Hunde?\n\nWarum summen Kühe?\n\nWarum summen Männer?\n\nWarum summen Eulen?\n\nWas summen Frösche?',
      lang: 'de',
      expect: [],
    },
    {
      source:
        'Does a bee hum here?\n\nWhy do bees hum?\n\nWhy do cats hum?\n\nWhy do dogs hum?\n\nWhy do cows hum?\n\nWhy do men hum?\n\nWhy do owls hum?\n\nWhat do frogs hum?',
      target:
        'Summt hier eine Biene.\n\nWarum summen Bienen?\n\nWarum summen Katzen?\n\nWarum summen Hunde?\n\nWarum summen Kühe?\n\nWarum summen Männer?\n\nWarum summen Eulen?\n\nWas summen Frösche?',
      lang: 'de',
      expect: ['changed'],
    },
    {
      source:
        'Be fair.\n\nBe kind.\n\nBe calm.\n\nBe true.\n\nYour task is to\n\nThe tools of the club\n\nThe dogs of the club\n\nThe keys of the club\n\nThe lawns of the club\n\nBe bold with all the others of the club\n\nAll of it: 🧙\n\nBe free. (See the list.)',
      target:
        'Soyez justes.\n\nSoyez bons.\n\nSoyez calmes.\n\nSoyez vrais.\n\nVotre tâche :\n\nLes outils du club\n\nLes chiens du club\n\nLes clefs du club\n\nLes pelouses du club\n\nSoyez hardis envers tous les autres du club.\n\nTout :\n\nSoyez libres. (Voir la liste)',
      expect: [],
    },
    {
      source:
        'Be fair.\n\nBe kind.\n\nBe calm.\n\nBe true.\n\nBe free. 🧙\n\nThe tools\n\nThe dogs\n\nThe keys\n\nThe lawns\n\nThe sheds',
      target:
        'Soyez justes.\n\nSoyez bons.\n\nSoyez calmes.\n\nSoyez vrais.\n\nSoyez libres 🧙\n\nLes outils\n\nLes chiens\n\nLes clefs\n\nLes pelouses.\n\nLes abris',
      expect: ['missing', 'extra'],
    },
    {
      source:
        'Be fair.\n\nBe kind.\n\nBe calm.\n\nBe true.\n\nBe free.\n\n- Why is mowing good for lawns?\n- Are lawns good?\n\nAda Row Jr.🖋',
      target:
        'Soyez justes.\n\nSoyez bons.\n\nSoyez calmes.\n\nSoyez vrais.\n\nSoyez libres.\n\n- Les raisons de tondre\n- Les pelouses sont-elles bonnes\n\nAda Row Jr.🖋',
      expect: ['missing'],
    },
    {
      source: 'Be fair to all.\n\nBe kind to all.\n\nBe brief with all.',
      target: '公正であれ。\n\n親切であれ。\n\n簡潔であれ。',
      lang: 'ja',
      expect: [],
    },
    {
      source: 'Be fair to all.\n\nAre you kind?\n\nBe brief.\n\nBe calm.\n\nBe true.\n\nBe free.\n\nBe bold.',
      target:
        'Soyez justes.\n\nÊtes-vous bons.\n\nSoyez brefs.\n\nSoyez calmes.\n\nSoyez vrais.\n\nSoyez libres.\n\nOsez.',
      expect: ['changed'],
    },
    {
      source: `Be fair.\n\nBe kind.\n\nBe calm.\n\nBe true.\n\nBe free.\n\nBe bold.\n\n${tools.map((tool) => `- Bring a ${tool}.`).join('\n')}`,
      target: `Soyez justes.\n\nSoyez bons.\n\nSoyez calmes.\n\nSoyez vrais.\n\nSoyez libres.\n\nOsez\n\n${tools.map((tool, index) => `- Apportez ${tool}${index % 2 ? '.' : ''}`).join('\n')}`,
      expect: ['missing'],
    },
    {
      source: `${tools.map((tool) => `Bring a ${tool}:`).join('\n\n')}\n\nThese are the tools of it:\n\n- rake`,
      target: `${tools.map((tool) => `Apportez ${tool} :`).join('\n\n')}\n\nVoici les outils\n\n- râteau`,
      expect: ['missing'],
    },
    {
      source: 'Be fair to all.\n\nBe brief.\n\nBe calm.\n\nBe true.\n\nBe free.\n\nBe bold.\n\nAre you kind?',
      target:
        'Soyez justes\n\nSoyez brefs.\n\nSoyez calmes.\n\nSoyez vrais.\n\nSoyez libres.\n\nOsez.\n\nÊtes-vous bons',
      expect: ['missing', 'missing'],
    },
  ],
  *check(alignment) {
    const { prose, language, script } = readingsOf(alignment);
    const ends = prose.flatMap((reading) => {
      // The place of the mark is of little use where one item became two.
      if (!reading.single || isPicture(reading)) return [];
      // An address ends without a mark, an abbreviation with one, and so does what stands in brackets in one of both.
      if (endsOtherwise(reading)) return [];
      const source = sourceEnding(reading);
      if (source === 'question' && !isOneSentence(reading.source)) return [];
      // Clauses of one long sentence are divided by commas and semicolons as each language likes.
      if (source === 'comma' || source === 'dash' || source === 'semicolon') return [];
      const unit = reading.pair.sources[0];
      // Headings of one level are alike, and so is all the rest.
      const key = unit?.kind === 'heading' ? `${source} ${unit.level}` : source;
      const own = source === 'stop' ? `${unit?.kind}` : '';
      return [{ reading, source, key, own, target: endingOf(reading.target, language) }];
    });
    const habits = habitsOf(ends, language);
    // Paragraphs may end as all of them do where items of lists end as they like.
    const ownHabits = habits.has('stop') ? habits : ownHabitsOf(ends, language);
    for (const { reading, source, key, own, target } of ends) {
      const habit = habits.get(key) ?? (target.kind === 'none' ? ownHabits.get(own) : undefined);
      if (!habit || habit.kind === target.kind || isAlike(source, target.kind)) continue;
      // The mark of the English itself, and what ends as the English does, letter by letter, is nobody's slip.
      if (source === target.kind && (source !== 'stop' || habit.kind === 'none')) continue;
      if (reading.target.slice(-SAME_END) === reading.source.slice(-SAME_END)) continue;
      if (!isSurelyPaired(alignment, reading.pair)) continue;
      // Where the script has a full stop of its own, that is right whatever others are written.
      if (source === 'stop' && target.kind === 'stop' && ownStop.test(target.text)) continue;
      if (source === 'question' && target.kind === 'none' && isTopic(reading)) continue;
      if (source === 'none' && endsInCode(reading)) continue;
      if (isOwnWay(reading, source, target) || isByScript(reading, script, target)) continue;
      // "Article 1." has a full stop for its number, "Preamble" beside it has none.
      if (reading.pair.sources[0]?.kind === 'heading' && habit.kind !== 'none') continue;
      const data = { item: reading.pair.address, shown: target.text, expected: habit.text };
      yield {
        messageId: target.kind === 'none' ? 'missing' : habit.kind === 'none' ? 'extra' : 'changed',
        data,
        ...placeIn(reading, target.start, target.end),
        comparison: sideBySide(reading.pair),
        ...replaceOf(reading, target, habit),
      };
    }
  },
});

export default rule;

/** In UTF-16 code units. */
const SAME_END = 5;

/** Whether a question of the English names what follows ("Why bees hum") and is told so: it is no sentence there. */
function isTopic({ pair, source }: Reading): boolean {
  const [unit] = pair.sources;
  return (
    unit !== undefined &&
    unit.kind !== 'paragraph' &&
    unit.kind !== 'quote' &&
    /^(?:why|how|what|when|where|which|who)\b[^.!?]*\?\W*$/i.test(source)
  );
}

/** Whether code is all that ends the English. */
function endsInCode({ pair, source }: Reading): boolean {
  const end = source.trimEnd().length;
  return pair.sources.at(-1)?.marks.some(({ type, span }) => type === 'code' && span.end >= end - 1) === true;
}

function endsOtherwise(reading: Reading): boolean {
  const { source, target } = reading;
  const words = wordsOnly(reading);
  return (
    (words.includes('\ufffc') && /\ufffc[\s)）\]]*$/u.test(words)) ||
    // "Etc." and "N.A." end in a point of their own.
    (source.endsWith('.') && /(?<!\p{L})(?:etc|\p{Lu}\.\p{Lu})\.$/u.test(source.slice(-8))) ||
    ((source.includes(')') || source.includes(']')) && /[.!?]["'”’»]*[)\]]\s*$/.test(source)) ||
    // A letter and what stands before it are two units each at most.
    (target.endsWith('.') && /(?<!\p{L})\p{L}\.$/u.test(target.slice(-5))) ||
    (target.includes('(') && /[)\]]\([^()\s]{8,}\)?\S*\s*$/.test(target))
  );
}

/** Of several sentences the question may be told as a statement, or stand elsewhere. */
function isOneSentence(text: string): boolean {
  return !/[.!?:]["'”’)]*\s+\S/.test(text.trimEnd());
}

/** What translators add or leave out as they like, and what shows that the text was told otherwise. */
function isOwnWay(
  { pair, source: english, target: text }: Reading,
  source: EndMark,
  target: Ending,
): boolean {
  // "What a Branch Is" and "The review: what to expect" are questions in other languages.
  if (target.kind === 'question' && asking.test(english)) return true;
  if (source === 'question' && target.kind === 'stop' && (commands.test(english) || isCommand(text)))
    return true;
  // A remark in brackets, or the English word, stands behind the sentence, and behind its mark where there is one.
  if (bracketed.test(text) && (markedBefore.test(text) || !/[)\]][.!?:]?\s*$/.test(english))) return true;
  if (source !== 'none') return false;
  // A list or an example follows, a greeting is said more warmly, and many put the mark that the English forgot.
  if (target.kind !== 'stop') return true;
  const [unit] = pair.sources;
  return !(unit?.kind === 'heading' || unit?.kind === 'cell') && countOfWords(english) > FEW_WORDS;
}

/**
 * Scripts without a full stop have one behind a Latin word, and where a sentence ends with its verb, one without it, as
 * descriptions in front matter are, has none.
 */
function isByScript({ pair, target: text }: Reading, script: string, target: Ending): boolean {
  if (target.kind === 'none') return ownEnds.has(script) && pair.sources[0]?.kind === 'field';
  return target.kind === 'stop' && script !== 'Latn' && /[A-Za-z\d>)}\]]\.\s*$/.test(text);
}

const ownStop = /^[։।۔။។།]$/u;

const ownEnds: ReadonlySet<string> = new Set(['Jpan', 'Kore', 'Hang']);

const bracketed = /[)\]）］]\s*$/u;
const markedBefore = /[.!?。！？।։۔]\s*[([（［][^()[\]（）［］]*[)\]）］]\s*$/u;

function countOfWords(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}

/** What has no more words is a label, which has no mark in any language. */
const FEW_WORDS = 4;

const asking =
  /(?:^|[:,–—-] )(?:what|how|why|when|where|who|which|whether|do|does|is|are|can|should|must|will)\b/i;

/** English that bids to tell something, and asks for it by its mark alone: "Explain how bees hum?" */
const commands =
  /^(?:please )?(?:explain|describe|name|list|give|tell|compare|define|discuss|show|write|say|state|outline)\b/i;

/** Whether a translation bids to tell what the English asks for. */
function isCommand(text: string): boolean {
  return bidding.test(text);
}

const bidding =
  /^(?:Erkläre|Nenne|Beschreibe|Expliquez|Décrivez|Citez|Explique|Explica|Describe|Descreva|Descrivi|Spiega|Объясните|Опишите|Назовите|Приведите|Поясніть|Опишіть|Назвіть|Наведіть|Wyjaśnij|Opisz|Podaj|Vysvětl|Popiš|Leg uit|Jelaskan|Sebutkan|Hãy|请|請)|(?:দিন|দাও|করুন|কর|বলুন|লিখুন|दें|दीजिए|करें|कीजिए|बताएं|बताएँ|बताइए|लिखें|なさい|ください|下さい|せよ|述べよ|하라|하시오|하세요|십시오|주세요|açıklayınız|açıklayın|verin|veriniz)[.。।]\s*$/u;

const sourceEndings = new WeakMap<object, EndMark>();

function sourceEnding({ pair, source }: Reading): EndMark {
  const unit = pair.sources[0];
  if (!unit) return 'none';
  let kind = sourceEndings.get(unit);
  if (!kind) {
    kind = endingOf(source, 'en').kind;
    sourceEndings.set(unit, kind);
  }
  return kind;
}

/** Whether a key of habits is a mark of the English, and no kind of unit that ends with a full stop. */
function isMark(key: string): boolean {
  return /^(?:question|exclamation|colon|ellipsis|none)/.test(key) || key.includes(' ');
}

/** What this translation nearly always has for a mark of the English, headings of each level apart. */
interface Habit {
  readonly kind: EndMark;
  readonly text: string;
}

/** How many units must agree, and what share of them, before others are called different. */
const FEWEST = 5;
const SHARE = 0.95;
const FEWEST_LEADS = 4;
const SHARE_OF_LEADS = 0.75;

/** How statements of each kind of unit end. */
function ownHabitsOf(
  ends: readonly { readonly own: string; readonly target: Ending }[],
  language: string,
): ReadonlyMap<string, Habit> {
  const statements = ends.filter(({ own }) => own !== '');
  return habitsOf(
    statements.map(({ own, target }) => ({ key: own, target })),
    language,
  );
}

function habitsOf(
  ends: readonly { readonly key: string; readonly target: Ending }[],
  language: string,
): ReadonlyMap<string, Habit> {
  const counts = new Map<string, Map<EndMark, { count: number; text: string }>>();
  for (const { key, target } of ends) {
    const kinds = counts.get(key) ?? new Map<EndMark, { count: number; text: string }>();
    counts.set(key, kinds);
    const known = kinds.get(target.kind);
    kinds.set(target.kind, { count: (known?.count ?? 0) + 1, text: target.text });
  }
  const habits = new Map<string, Habit>();
  for (const [key, kinds] of counts) {
    const isStop = kinds.has('stop') && (key === 'stop' || !isMark(key));
    const all = [...kinds].reduce(
      // What may stand for a full stop says nothing against it.
      (sum, [kind, { count }]) => (isStop && kind !== 'stop' && isAlike('stop', kind) ? sum : sum + count),
      0,
    );
    const [most] = [...kinds].sort((a, b) => b[1].count - a[1].count);
    if (!most) continue;
    const [kind, { count, text }] = most;
    if (all >= FEWEST && count >= Math.min(all * SHARE, all - 1)) habits.set(key, { kind, text });
    // What leads to a list or to code ends with the same mark, if only in most places.
    else if (key === 'colon' && kind === 'colon' && all >= FEWEST_LEADS && count >= all * SHARE_OF_LEADS)
      habits.set(key, { kind, text });
  }
  const stops = habits.get('stop');
  if (!stops || stops.kind !== 'stop') return habits;
  // Where statements end like those of the English, questions and exclamations are no statements.
  for (const kind of ['question', 'exclamation'] as const) {
    if (counts.has(kind) && !habits.has(kind))
      habits.set(kind, { kind, text: kind === 'question' ? questionMark(language) : '!' });
  }
  return habits;
}

/**
 * Another mark is the wrong one for certain. A missing one is only when nothing else is missing: an item that is short
 * for its English may have lost its end.
 */
function replaceOf(
  { target: text, source }: Reading,
  target: Ending,
  habit: Habit,
): { replace?: readonly Replacement[] } {
  // A question may be asked by its words, and which sign is missing is told by people alone.
  if (habit.text === '' || habit.kind === 'question' || habit.kind === 'exclamation') return {};
  const end = text.trimEnd().length;
  if (target.kind !== 'none')
    return { replace: [{ span: { start: target.start, end: target.end }, text: habit.text }] };
  const isWhole = target.end === end && text.length >= source.length * WHOLE;
  return isWhole ? { replace: [{ span: { start: end, end }, text: habit.text }] } : {};
}

/** Length of a translation over that of its English from which on nothing can have been cut off unseen. */
const WHOLE = 0.8;

/** Marks that may stand for each other anywhere. */
function isAlike(source: EndMark, target: EndMark): boolean {
  // What is said with more force, or asked without waiting for an answer, says the same.
  if (source === 'stop')
    return target === 'ellipsis' || target === 'colon' || target === 'exclamation' || target === 'question';
  if (source === 'colon') return target === 'stop';
  if (source === 'exclamation') return target === 'stop';
  return source === target && source !== 'none';
}
