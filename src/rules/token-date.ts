import { defineRule, type TranslationRule } from '../check/rule.ts';
import { commonYears, hasOwnDays } from '../languages/calendars.ts';
import { monthOf, monthsNamed } from '../languages/months.ts';
import { sideBySide } from '../pairs/pairs.ts';
import { readingsOf } from '../pairs/readings.ts';
import { Trait } from '../text/characters.ts';
import { foldDigits } from '../text/text.ts';

const rule: TranslationRule = defineRule({
  id: 'token/date',
  severity: 'warning',
  summary: 'A date of the English is the same day in the translation, and can be read in one way only',
  rationale:
    'A wrong month changes when a rule holds, and "03/04/2020" is another day for every second reader.',
  remedy: 'Put the day of the English, with the name of the month or as year, month and day.',
  messages: {
    month: 'Unexpected month "{{shown}}" in {{item}}, expected "{{expected}}"',
    changed: 'Unexpected date {{shown}} in {{item}}, expected {{expected}}',
    ambiguous:
      'Unexpected date {{shown}} in {{item}}, expected the month by its name: day and month can be taken for each other',
  },
  examples: [
    { source: 'Since 3 April 2020.', target: 'Depuis le 3 avril 2020.', expect: [] },
    { source: 'Since 3 April 2020.', target: '2020年4月3日から。', lang: 'ja', expect: [] },
    { source: 'Take Club 3.0. April 2020.', target: 'Club 3.0. 2020 m. balandis.', lang: 'lt', expect: [] },
    { source: 'Since 3 April 2020.', target: 'Voimassa 3.4.2020 alkaen.', lang: 'fi', expect: [] },
    {
      source: 'It was made in May 2020.',
      target: '2020ko ekainean egin zen.',
      lang: 'eu',
      expect: ['month'],
    },
    { source: 'It was made in July 2020.', target: 'Vzniklo v červenci 2020.', lang: 'cs', expect: [] },
    {
      source: 'It was made in June 2020.',
      target: 'Vzniklo v červenci 2020.',
      lang: 'cs',
      expect: ['month'],
    },
    { source: 'Since 13 April 2020.', target: 'ตั้งแต่ 13/4/2563', lang: 'th', expect: [] },
    { source: 'Since 13 April 2020.', target: 'ตั้งแต่ 13/5/2563', lang: 'th', expect: ['changed'] },
    { source: 'Since 13 April 2020.', target: 'از ۱۳۹۹/۰۱/۲۵', lang: 'fa', expect: [] },
    { source: 'Built in May 2020.', target: 'Pastatytas 2020 m. liepą.', lang: 'lt', expect: ['month'] },
    { source: 'Built in May 2020.', target: 'Xây vào tháng sáu năm 2020.', lang: 'vi', expect: ['month'] },
    { source: 'Built in May 2020.', target: 'Xây vào tháng năm năm 2020.', lang: 'vi', expect: [] },
    { source: 'Since 3 April 2020.', target: 'Depuis le 3 août 2020.', expect: ['month'] },
    {
      source: 'Due on April 3, 2024 (3/4/2024).',
      target: 'Fällig am 3. April 2024 (4/3/2024).',
      lang: 'de',
      expect: ['ambiguous'],
    },
    {
      source: 'Due on April 3, 2024 (4/3/2024).\n\nDue on May 30, 2024 (5/30/2024).',
      target: 'Fällig am 3. April 2024 (3/4/2024).\n\nFällig am 30. Mai 2024 (30/5/2024).',
      lang: 'de',
      expect: [],
    },
    {
      source: 'Since 3 April 2020.\n\nUntil 5 May 2021.',
      target: 'Depuis le 03/04/2020.\n\nJusqu’au 05/06/2021.',
      expect: ['ambiguous', 'changed'],
    },
  ],
  *check(alignment) {
    const { prose, language } = readingsOf(alignment);
    for (const { pair, source, target, sourceFlags, flags } of prose) {
      if (!(sourceFlags & Trait.digit) || !year.test(source) || (!(flags & Trait.digit) && language !== 'zh'))
        continue;
      const dates = [...source.matchAll(englishDate)];
      if (dates.length === 0) continue;
      const place = { pair, comparison: sideBySide(pair) };
      const item = pair.address;
      // What the English has in digits itself may stand there in the order of the language.
      const own = numericDates(source);
      const numeric = inCommonEra(numericDates(target), language).filter((found) => {
        const day = dates.find((date) => fits(date, found.parts));
        const isFree = !day || (!otherOrder.has(language) && found.parts[0] === dayOf(day));
        return !own.some((date) => isSameDay(date, found, isFree));
      });
      for (const { shown, parts, ordered } of numeric) {
        const day = dates.find((date) => fits(date, parts));
        const [first] = dates;
        if (!day && first && dates.length === 1) {
          yield { messageId: 'changed', data: { item, shown, expected: first[0] }, ...place };
        } else if (
          day &&
          !ordered &&
          parts[0] !== parts[1] &&
          parts[0] <= 12 &&
          parts[1] <= 12 &&
          !(shown.includes('.') && pointed.has(language) && parts[0] === dayOf(day))
        ) {
          yield { messageId: 'ambiguous', data: { item, shown }, ...place };
        }
      }
      if (numeric.length > 0) continue;
      const expected = new Set(dates.map((date) => monthOf(date[2] ?? date[3] ?? '')));
      const named = monthsNamed(target, language);
      // Another month beside the right one may be of another sentence.
      const strange =
        named.some(({ month }) => expected.has(month)) && dates.length === 1
          ? undefined
          : named.find(({ month }) => !expected.has(month));
      if (strange && named.length <= dates.length)
        yield {
          messageId: 'month',
          data: { item, shown: strange.name, expected: dates[0]?.[2] ?? dates[0]?.[3] ?? '' },
          ...place,
        };
    }
  },
});

export default rule;

const year = /\d{4}/;
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** Day, month and year in either order of English, or month and year. */
const englishDate = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${months})|(${months})(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?,?)?),?\\s+(\\d{4})\\b`,
  'g',
);

interface NumericDate {
  readonly shown: string;
  /** Day and month as they stand, then the year. */
  readonly parts: readonly [number, number, number];
  /** Year first: month and day cannot be taken for each other. */
  readonly ordered: boolean;
}

function numericDates(text: string): readonly NumericDate[] {
  const all = [
    ...foldDigits(text).matchAll(
      /(?<!\d)(?:(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})|(\d{4})[./-](\d{1,2})[./-](\d{1,2}))(?!\d)/g,
    ),
  ].map((found) => {
    const ordered = found[5] !== undefined;
    const parts = ordered ? [found[6], found[7], found[5]] : [found[1], found[3], found[4]];
    const [one = 0, two = 0, year = 0] = parts.map(Number);
    return { shown: found[0], parts: [one, two, year] as const, ordered };
  });
  // "2.0. 2010" is a version and a year.
  return all.filter(({ parts: [one, two] }) => one > 0 && two > 0 && Math.min(one, two) <= 12);
}

/** Dates with the year of the common era; those of a calendar with other months and days are not compared. */
function inCommonEra(dates: readonly NumericDate[], language: string): readonly NumericDate[] {
  return dates.flatMap((date) => {
    const [day, month, own] = date.parts;
    const [year] = commonYears({ value: String(own), end: 0 }, '', language);
    if (year === undefined) return [date];
    return hasOwnDays(language) ? [] : [{ ...date, parts: [day, month, year] as const }];
  });
}

/**
 * Whether two dates in digits may be one.
 *
 * @param isFree Whether day and month may have changed places although they can be taken for each other.
 */
function isSameDay(own: NumericDate, found: NumericDate, isFree: boolean): boolean {
  const [one, other] = [own.parts, found.parts];
  if (one[2] !== other[2]) return false;
  if (one[0] === other[0] && one[1] === other[1]) return true;
  const isClear = own.ordered || found.ordered || Math.max(one[0], one[1]) > 12;
  return (isFree || isClear) && one[0] === other[1] && one[1] === other[0];
}

/** Languages that do not write the day before the month in digits. After CLDR. */
const otherOrder: ReadonlySet<string> = new Set(
  'af brx chr dz ee en eo eu fil haw hu ii ja ko lkt lt mn ne rw se si sv tl ug wae yue zh'.split(' '),
);

/** Languages that write dates with points, the day first: nobody who reads them takes it for the month. After CLDR. */
const pointed: ReadonlySet<string> = new Set(
  'az be bg bs cs da de et fi hr hy is ka kk lb lv mk nb nn no pl ro ru se sk sl sq sr tr uk'.split(' '),
);

function dayOf(date: RegExpExecArray): number {
  return Number(date[1] ?? date[4] ?? 0);
}

function fits(date: RegExpExecArray, [one, two, year]: NumericDate['parts']): boolean {
  const day = dayOf(date);
  const month = monthOf(date[2] ?? date[3] ?? '');
  if (Number(date[5]) !== year) return false;
  return (one === day && two === month) || (one === month && two === day);
}
