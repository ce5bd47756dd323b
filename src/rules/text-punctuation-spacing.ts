import { defineRule, type TranslationRule } from '../check/rule.ts';
import { spacedMarks, spacesQuotes } from '../languages/spacing.ts';
import type { Replacement } from '../model.ts';
import { placeIn, type Reading, readingsOf, wordsOnly } from '../pairs/readings.ts';
import { isLetter, Trait } from '../text/characters.ts';
import { forTexts } from '../text/for-texts.ts';

const rule: TranslationRule = defineRule({
  id: 'text/punctuation-spacing',
  severity: 'note',
  summary: 'Spaces stand before and after marks as in the rest of the translation',
  rationale:
    'A mark in the wrong place hinders reading, breaks at the end of a line, and often shows where words were cut.',
  remedy:
    'Set the space as the language does: none before a comma, in French one before ";", ":", "!" and "?".',
  messages: {
    before: 'Unexpected space before "{{mark}}" in {{item}}',
    'no-space': 'Missing space before "{{mark}}" in {{item}}',
    inside: 'Missing space inside "{{mark}}" in {{item}}',
    after: 'Missing space after "{{mark}}" in {{item}}',
  },
  examples: [
    { source: 'Ask {row,bed} or /list?row=1.', target: 'Demandez {row,bed} ou /list?row=1.', expect: [] },
    { source: 'The TL;DR of it, for you.', target: 'Η TL;DR για ό,τι θέλετε.', lang: 'el', expect: [] },
    { source: '“Who Mows It?” is old.', target: 'Lisez “Who Mows It?” ici.', lang: 'fr', expect: [] },
    {
      source: 'Be fair: always, and to all.',
      target: 'Soyez justes : toujours, et envers tous.',
      expect: [],
    },
    { source: 'Be fair, always.', target: 'Soyez justes , toujours.', expect: ['before'] },
    {
      source: 'Be fair, always. Be kind; be true.',
      target: 'Soyez justes,toujours. Soyez bons; soyez vrais.',
      expect: ['after', 'no-space'],
    },
    { source: 'Ask <your coach>.', target: 'Pregunte a <su monitor>.', lang: 'es', expect: [] },
    { source: 'Be “fair”.', target: 'Soyez «justes».', lang: 'fr-CH', expect: [] },
    { source: 'Be fair, always.', target: '公正であれ,いつも。', lang: 'ja', expect: [] },
    { source: 'Level : two.', target: 'Stufe : zwei.', lang: 'de', expect: [] },
    { source: 'Be fair, always.', target: 'Seid fair ,immer.', lang: 'de', expect: ['before', 'after'] },
    {
      source: 'Be fair. Use Rake.Row and Node.Mower. Mow!',
      target: 'Soyez justes. Utilisez Rake.Row et le Node.Tondeur. Tondez !',
      expect: [],
    },
    {
      source: 'Be fair. Be kind.\n\nBe calm. Rake.',
      target: 'Будьте справедливы.Будьте добры.\n\nБудьте спокойны!Rake.',
      lang: 'ru',
      expect: ['after', 'after'],
    },
    { source: 'Ask WKD. Be fair, always!', target: '请问 WKD。要公正，始终如此！', lang: 'zh', expect: [] },
    {
      source: 'Ask WKD. Be fair, always!',
      target: '请问 WKD 。要公正 ，始终如此！',
      lang: 'zh',
      expect: ['before', 'before'],
    },
  ],
  *check(alignment) {
    const { prose, flags } = readingsOf(alignment);
    const wanted = spacedMarks(alignment.translation.lang);
    const inside = spacesQuotes(alignment.translation.lang);
    if (!(flags & (Trait.spaceBefore | Trait.gluedAfter)) && wanted === '') return;
    const places = prose.flatMap((reading) =>
      reading.flags & (Trait.spaceBefore | Trait.gluedAfter) || wanted !== ''
        ? placesOf(reading, { wanted, inside })
        : [],
    );
    // What a translation does again and again is its way: colons in words, spaces before all marks.
    const counts = new Map<string, number>();
    for (const { messageId, mark } of places)
      counts.set(messageId + mark, (counts.get(messageId + mark) ?? 0) + 1);
    for (const { reading, messageId, mark, at } of places) {
      if ((counts.get(messageId + mark) ?? 0) > MOST) continue;
      const data = { item: reading.pair.address, mark };
      yield { messageId, data, ...placeIn(reading, at, at + 1), ...replaceOf(messageId, reading.target, at) };
    }
  },
});

export default rule;

/** More of one kind are a way of writing. */
const MOST = 3;

/** Whether capitals stand on either side, as in "TL;DR". */
function isShortForm(text: string, at: number): boolean {
  return /^\p{Lu}{2}.\p{Lu}{2}$/u.test(text.slice(at - 2, at + 3));
}

interface Place {
  readonly reading: Reading;
  readonly messageId: 'before' | 'no-space' | 'after' | 'inside';
  readonly mark: string;
  readonly at: number;
}

interface Wanted {
  /** Marks with a space before them. */
  readonly wanted: string;
  /** Whether guillemets have one inside. */
  readonly inside: boolean;
}

function placesOf(reading: Reading, { wanted, inside }: Wanted): readonly Place[] {
  const text = wordsOnly(reading);
  const gaps = gapsIn(reading);
  const places: Place[] = [];
  // French sets a space inside of its quotation marks.
  if (inside && text.includes('«'))
    for (const { index } of text.matchAll(/«(?=[^\s\u00a0\u202f])|(?<=[^\s\u00a0\u202f«])»/g))
      places.push({ reading, messageId: 'inside', mark: text.charAt(index), at: index });
  for (let at = 1; at < text.length; at++) {
    const mark = text.charAt(at);
    if (wideMarks.includes(mark)) {
      // A blank of half its width stands before it by mistake; at the beginning of a line it may be the English.
      if (text.charAt(at - 1) === ' ' && at > 1 && !gaps.has(at) && text.charAt(at - 2) !== '\n')
        places.push({ reading, messageId: 'before', mark, at });
      continue;
    }
    if (!marks.includes(mark) || smile.test(text.slice(at, at + 3))) continue;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    const isSpaced = before === ' ' || before === '\u00a0' || before === '\u202f';
    // Marks in a row (`?!`, `...`), times, ratios and abbreviations are no sentences.
    const between = isLetter(before.charCodeAt(0)) && isLetter(after.charCodeAt(0));
    if (wanted.includes(mark)) {
      const ends = after === '' || after === ' ' || after === '\n';
      const isIcon = mark === ':' && icon.test(text.slice(Math.max(0, at - LONGEST_ICON), at));
      if (!isSpaced && ends && !isIcon && /[\p{L}\p{M}]/u.test(before) && !isOfEnglish(reading, text, at))
        places.push({ reading, messageId: 'no-space', mark, at });
    } else if (
      isSpaced &&
      !gaps.has(at) &&
      mayFollow(mark, after) &&
      isLetter(text.charCodeAt(at - 2)) &&
      !spacedInEnglish(reading.source).includes(mark)
    ) {
      places.push({ reading, messageId: 'before', mark, at });
    }
    const isReference = mark === ';' && /&\w{2,8}$/.test(text.slice(Math.max(0, at - 9), at));
    if (isReference) continue;
    if (between && (isWithinWord(reading, text, at) || isShortForm(text, at))) continue;
    // Scripts without blanks have none behind a mark either, whatever its width.
    if (unspaced.test(after)) continue;
    if (
      mark === '.'
        ? between && endsSentence(reading, text, at, gaps)
        : mark !== ':' && isLetter(after.charCodeAt(0)) && (between || isSpaced)
    )
      places.push({ reading, messageId: 'after', mark, at });
  }
  return places;
}

/**
 * Whether a full stop between letters ends a sentence, as a capital behind a small letter shows: neither in a name of the
 * English ("Rake.Row") nor in one beside a word of it.
 */
function endsSentence(
  { source, pair }: Reading,
  text: string,
  at: number,
  gaps: ReadonlySet<number>,
): boolean {
  const [before = ''] = smallBefore.exec(text.slice(Math.max(0, at - LONGEST_KEY), at)) ?? [];
  const [after = ''] = capitalAfter.exec(text.slice(at + 1, at + 1 + LONGEST_KEY)) ?? [];
  if (before === '' || after === '' || gaps.has(at + 1)) return false;
  const isCode = /^[A-Za-z]+$/.test(before) && source.includes(before);
  return !isCode && !source.includes(`.${after}`) && !pair.sources.some(({ marks }) => marks.length > MANY);
}

/** At least two letters, and the whole word. */
const smallBefore = /(?<![\p{L}\p{M}\p{N}._/-])\p{L}[\p{L}\p{M}'’-]*\p{Ll}\p{M}*$/u;
const capitalAfter = /^\p{Lu}\p{M}*[\p{L}\p{M}'’-]+(?![\p{L}\p{M}\p{N}._/(])/u;
/** Of so many marks nobody knows which parts them. */
const MANY = 60;

/** The key of a setting ("version: 1.0"), the name of a function ("all?"), the end of a title that is quoted in English. */
function isOfEnglish({ source, target }: Reading, text: string, at: number): boolean {
  if (source === target) return true;
  const [key] = /(?<![^\n])[ \t]*[a-z_]+$/.exec(text.slice(Math.max(0, at - LONGEST_KEY), at)) ?? [];
  if (key !== undefined && source.includes(`${key}:`)) return true;
  return at >= TITLE && source.includes(text.slice(at - TITLE, at + 1));
}

const LONGEST_KEY = 24;
/** So many letters of a French sentence are not those of its English. */
const TITLE = 12;

/** "TL;DR", "{req,res}" and "/list?row" as the English has them, and the Greek ό,τι. */
function isWithinWord({ source }: Reading, text: string, at: number): boolean {
  const mark = text.charAt(at);
  const around = text.slice(Math.max(0, at - BESIDE), at + BESIDE + 1);
  if (ascii.test(around) && source.includes(around)) return true;
  if (mark === ',' && /^[όοΌΟ],τι/u.test(text.slice(at - 1, at + 3))) return true;
  return mark === ';' && /\p{L};\p{L}/u.test(source);
}

/** The marks that the English has with a blank before them; the same for all translations. */
const spacedInEnglish = forTexts((source) =>
  Array.from(marks)
    .filter((mark) => source.includes(` ${mark}`))
    .join(''),
);

/** Signs on either side of a mark. */
const BESIDE = 3;
const ascii = /^[!-~]{7}$/;

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const smile = /^[:;]-?[()DP](?![\p{L}\p{N}])/u;

/** The name of an icon, with a colon on both sides. */
const icon = /(?:^|\s):[a-z][\w+-]+$/;
const LONGEST_ICON = 60;
/** Where elements without words stand: `<your name>` is seen by readers, but is no part of the text. */
function gapsIn({ pair: { targets } }: Reading): ReadonlySet<number> {
  const [block] = targets;
  if (!block || targets.length > 1 || block.marks.length === 0) return none;
  return new Set(block.marks.flatMap(({ type, span }) => (type === 'html' ? [span.start] : [])));
}

const none: ReadonlySet<number> = new Set();

/** ".npmrc", ":latest" and "!=" begin with a mark; after a comma letters may be glued. */
function mayFollow(mark: string, after: string): boolean {
  if (after === '' || /[\s"'’”»)\]]/.test(after)) return true;
  return /[,;،؛]/.test(mark) && !marks.includes(after);
}

/**
 * One space too many is deleted, a missing one put in; the one before a mark must not begin a line. Where the space
 * stands on the wrong side of a full stop or a colon, deleting it would make one word of two.
 */
function replaceOf(
  messageId: Place['messageId'],
  text: string,
  at: number,
): { readonly replace?: readonly Replacement[] } {
  if (messageId === 'inside') {
    const opens = text.charAt(at) === '«';
    const between = opens ? at + 1 : at;
    return { replace: [{ span: { start: between, end: between }, text: '\u00a0' }] };
  }
  if (messageId === 'before') {
    const joins = /[.:]/.test(text.charAt(at)) && /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at + 1));
    return joins ? {} : { replace: [{ span: { start: at - 1, end: at }, text: '' }] };
  }
  const place = messageId === 'after' ? at + 1 : at;
  return {
    replace: [{ span: { start: place, end: place }, text: messageId === 'after' ? ' ' : '\u00a0' }],
  };
}

const marks = ',;:!?.،؛؟';
/** They have their space in themselves. */
const wideMarks = '，。、；：？！';
