/** What readers give back of PDFs that programs make: as lines, and what is said of the text in them. */

import { beforeAll, describe, expect, it } from 'vitest';
import { realHost } from '../../src/host.ts';
import { type Knowledge, readCopies } from '../../src/verify/index.ts';
import { judgeCopy } from '../../src/verify/judge.ts';
import { blocksOfText } from '../../src/verify/read-text.ts';
import { openProject } from '../../src/work/open.ts';
import { knowledgeOf } from '../../src/work/verify.ts';
import { makeProject, run, writeTree } from '../program.ts';
import { blocksOf, pdfOf, wrapped } from './copies.ts';

const english = `# House rules of the Meridian Guild

These rules bind every member, and every guest of a member.

1. Be fair and kind to whoever comes through the door.
2. Pay what you owe before the moon is new, and lend what you can spare to those who cannot.
3. Leave the tools of others where they are, unless they gave you leave to take them.
4. Speak up when you see a wrong.

Copyright © 1921 The Meridian Guild. All rights reserved. This text may be copied, but not modified.
`;
const georgian = `# მერიდიანის გილდიის სახლის წესები

ეს წესები სავალდებულოა ყველა წევრისთვის, და წევრის ყველა სტუმრისთვის.

1. იყავი სამართლიანი და კეთილი ყველას მიმართ, ვინც კარში შემოვა.
2. გადაიხადე ვალი ახალ მთვარემდე, და ასესხე რაც შეგიძლია მათ, ვისაც არ შეუძლია.
3. დატოვე სხვისი ხელსაწყოები იქ, სადაც არის, თუ მათი აღების ნება არ მოუციათ.
4. ხმა აღიმაღლე, როცა უსამართლობას ხედავ.

Copyright © 1921 The Meridian Guild. All rights reserved. This text may be copied, but not modified.
`;

const hebrew = `# כללי הבית של גילדת מרידיאן

הכללים האלה מחייבים כל חבר, וכל אורח של חבר.

1. היה הוגן ואדיב לכל מי שנכנס בדלת.
2. שלם את חובך לפני הירח החדש, והלווה ממה שיש לך למי שאין לו.
3. השאר את כלי העבודה של אחרים במקומם, אלא אם הרשו לך לקחת אותם.
4. השמע את קולך כשאתה רואה עוול.

Copyright © 1921 The Meridian Guild. All rights reserved. This text may be copied, but not modified.
`;
/** Another text, with some of the same words. */
const otherHebrew = `# ספר הבישול של סבתא

כל אורח מקבל צלחת, וכל חבר מביא לחם.

1. בשל את המרק לאט עד שהגזר רך.
2. הוסף מלח ופלפל, וערבב היטב לפני ההגשה.
3. השאר את הסיר על האש הקטנה שעה שלמה.
4. הגש עם לחם טרי ועם חיוך.
`;

let knowledge: Knowledge;
beforeAll(async () => {
  const folder = makeProject({ 'rules.md': english });
  expect((await run(folder, ['init', 'rules.md'])).code).toBe(0);
  writeTree(folder, { 'locales/ka/rules.md': georgian, 'locales/he/rules.md': hebrew });
  const host = { ...realHost(), cwd: folder };
  knowledge = knowledgeOf(host, await openProject(host), undefined);
});

/** What is said of a PDF of which one reader gives back these lines, and another one those. */
function told(text: string, reading?: string): string {
  const about = { path: 'a.pdf', format: 'pdf', hidden: [], lang: '', remarks: [] } as const;
  return judgeCopy(
    { ...about, blocks: blocksOfText(text), ...(reading !== undefined && { reading }) },
    knowledge,
  ).kind;
}

/** Each paragraph and item in lines of their own, without blank lines. */
const linesOf = (markdown: string, item: (text: string, number: number) => string): string =>
  blocksOf(markdown)
    .map(({ text, ordinal }) => (ordinal ? item(text, ordinal.value) : wrapped(text, 50)))
    .join('\n');
const before = (text: string, number: number): string => `${number}. ${wrapped(text, 50)}`;
const above = (text: string, number: number): string => `${number}.\n${wrapped(text, 50)}`;
/** Where a marker is set after the line beside which it stands. */
const behind = (text: string, number: number): string => {
  const [first = '', ...rest] = wrapped(text, 50).split('\n');
  return [`${first}${number}.`, ...rest].join('\n');
};
const edited = (markdown: string, from: string | RegExp, to: string): string => {
  const changed = markdown.replace(from, to);
  expect(changed).not.toBe(markdown);
  return changed;
};

describe('numbers in lines of their own', () => {
  it('number the items below them, for both readers', () => {
    expect(told(linesOf(english, above))).toBe('faithful');
    expect(told(linesOf(english, behind), linesOf(english, above))).toBe('faithful');
  });

  it('are wrong where they are others', () => {
    const wrong = linesOf(english, (text, number) => above(text, number === 3 ? 5 : number));
    expect(told(wrong)).toBe('recognised');
    expect(told(linesOf(english, behind), wrong)).toBe('recognised');
  });

  it('are words where they end a sentence', () => {
    const year = edited(english, 'the moon is new', 'the day 30.\nis over');
    expect(told(linesOf(year, before))).toBe('altered');
  });
});

describe('markers behind the first line', () => {
  it('are those of another reader, that has them in front', () => {
    expect(told(linesOf(english, behind), linesOf(english, before))).toBe('faithful');
  });

  it('are put in front where a page shows them there', async () => {
    for (const isNumberLast of [false, true]) {
      const [copy] = await readCopies('a.pdf', pdfOf(english, undefined, isNumberLast));
      if (!copy || 'error' in copy) throw new Error('not read');
      const items = copy.blocks.flatMap(({ ordinal }) => ordinal ?? []);
      expect(items).toEqual([1, 2, 3, 4]);
      const { reading: _reading, ...alone } = copy;
      expect(judgeCopy(alone, knowledge).kind).toBe('faithful');
    }
  });

  it('hide neither a word that was changed nor a number that was put in front', () => {
    const word = edited(english, 'when you see', 'if you see');
    expect(told(linesOf(word, behind), linesOf(word, before))).toBe('altered');
    const number = edited(english, '4. Speak', '4. 7 Speak');
    expect(told(linesOf(number, behind), linesOf(number, before))).toBe('recognised');
    expect(told(linesOf(number, before))).toBe('recognised');
  });

  it('hide no item that is gone', () => {
    const gone = edited(english, /^2\. .*\n/m, '');
    expect(told(linesOf(gone, behind), linesOf(gone, before))).toBe('altered');
  });
});

describe('a font without full stops and Latin letters', () => {
  const shown = (markdown: string): string => linesOf(markdown, before).replace(/[A-Za-z0-9.,©]/g, '');

  it('leaves a text that is known by its letters', () => {
    expect(told(shown(georgian), shown(georgian))).toBe('recognised');
  });

  it('excuses no word that was changed, and no notice that is gone', () => {
    const word = edited(georgian, 'ხელსაწყოები', 'წიგნები');
    expect(told(shown(word), shown(word))).toBe('altered');
    const bare = edited(georgian, /^Copyright.*$/m, '');
    expect(told(linesOf(bare, before), linesOf(bare, before))).toBe('altered');
  });
});

describe('lines from right to left that were drawn with their words back to front', () => {
  const drawn = (markdown: string): string =>
    linesOf(markdown, before).replace(/[^\n]+/g, (line) => line.split(' ').toReversed().join(' '));
  const toldOf = (text: string): string =>
    judgeCopy(
      {
        path: 'a.pdf',
        format: 'pdf',
        blocks: blocksOfText(text),
        reading: text,
        hidden: [],
        lang: '',
        remarks: [],
        isDoubtful: true,
      },
      knowledge,
    ).kind;

  it('are known by their letters, and another text is not', () => {
    expect(toldOf(drawn(hebrew))).toBe('recognised');
    expect(toldOf(drawn(otherHebrew))).toBe('unknown');
    expect(toldOf(linesOf(otherHebrew, before))).toBe('unknown');
  });
});
