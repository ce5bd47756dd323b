/**
 * Rules and readers over signs that make them go back and forth. A pattern that goes back over all of a text does not come to
 * the end of a long one in the time that a test has; loops are counted.
 */

import { describe, expect, it } from 'vitest';
import { cheapestPath } from '../src/align/path.ts';
import { htmlToMarkdown } from '../src/formats/html-markdown.ts';
import { readMarkdown } from '../src/formats/markdown.ts';
import { rules } from '../src/rules/index.ts';
import { withoutSetting } from '../src/verify/setting.ts';
import { editionOf } from './documents.ts';
import { runExample } from './example.ts';
import { growingIn } from './steps.ts';

const groups = ['char/', 'label/', 'markup/', 'meta/', 'term/', 'text/', 'token/'];
const looking = rules.filter(
  (rule) => rule.scope === 'translation' && groups.some((group) => rule.id.startsWith(group)),
);

/** A dictionary that example.ts has. */
const dictionary = rules.find(({ id }) => id === 'text/spelling')?.examples[0]?.dictionary ?? [];

/** What makes regular expressions go back and forth, and what rules look for. */
const hostile = {
  spaces: ' x',
  'a run of spaces': '  ',
  brackets: '(',
  'brackets of both kinds': '[(',
  'quotation marks': '“',
  'straight quotation marks': '"',
  digits: '9',
  'grouped digits': '9,',
  asterisks: '*a',
  'full stops': '.',
  dots: '. ',
  letters: 'a',
  capitals: 'Aa',
  'doubled words': 'la la ',
  'mixed words': 'aа ',
  'invisible characters': 'a\u200b',
  'tag characters': '\u{e0041}',
  'controls of direction': '\u2067',
  'control characters': '\u0085',
  'replacement characters': '\ufffd',
  'misread bytes': 'Ñ» ',
  kashidas: 'ـ',
  'no-break spaces': '\u00a0 ',
  'spaces before commas': 'a , ',
  slashes: 'a/',
  'signs of mail': 'a@',
  placeholders: '{a',
  'opening tags': '<a ',
  dashes: '— ',
  'native digits': '٣4 ',
  bars: '|a',
  'marks of footnotes': '[^a] ',
  'backticks and signs': '`a.b/c(`',
  'struck letters': '~~a',
} as const;

/** What makes readers of blocks go back and forth. */
const lines = {
  'rows of bars': '| a | b |\n',
  'rows below a header': '| a |\n|---|\n| *a* |\n',
  'cells of one row': '|a',
  'second lines': '|-',
  'opening elements': '<p>a',
  'elements that do not end': '<a "',
  comments: '<!-- ',
  scripts: '<script>',
  'lists of HTML': '<ol><li>a',
  images: '<img alt="a">',
  footnotes: '[^1]: a\n',
  'notes in colons': ':::note a\n',
  'notes in marks': '!!! note "a"\n    b\n',
  alerts: '> [!NOTE]\n',
  directives: '```{note}\n',
  definitions: 'a\n: b\n',
  formulas: '$$ a\n',
  shortcodes: '{{< a >}}\n',
  keys: 'title: a\n',
} as const;

/** UTF-16 code units: a pattern that takes the square of it takes many seconds, with every rule. */
const LONG = 100_000;

function filled(sign: string, length: number): string {
  return sign.repeat(Math.ceil(length / sign.length));
}

function read(text: string): number {
  editionOf(text);
  htmlToMarkdown(text);
  return readMarkdown(text).blocks.length;
}

/** What all rules find in a text, by rule. */
function findings(sign: string, length: number): ReadonlyMap<string, number> {
  const target = `Oui. ${filled(sign, length)} fin.`;
  const example = {
    source: 'Be fair (always), “now” or in 30 days.',
    target,
    dictionary,
    languageTool: [{ text: target, message: 'Tout est faux.', rule: 'TOUT' }],
    expect: [],
  };
  return new Map(looking.map((rule) => [rule.id, [...runExample(rule, example)].length]));
}

const starts = ['', '<div>\n', '---\ntitle: a\n'] as const;

describe.each(Object.entries(lines))(`${LONG} characters of %s`, (_, sign) => {
  it.each(starts)('are read to the end behind %j', (before) => {
    expect(read(before + filled(sign, LONG))).toBeGreaterThan(0);
  });
});

describe.each(Object.entries(hostile))(`${LONG} characters of %s`, { timeout: 180_000 }, (_, sign) => {
  it('are looked at by every rule to the end, and found fault with only so often', () => {
    for (const [rule, count] of findings(sign, LONG)) {
      // One finding for every number is what was asked for.
      if (rule !== 'token/number') expect(count, rule).toBeLessThan(200);
    }
  });
});

describe.each(Object.entries({ ...hostile, ...lines, tabs: '\t' }))(
  `${4 * LONG} characters of %s in a copy`,
  (_, sign) => {
    it.each(['text', 'markdown'] as const)('are freed of their setting to the end in %s', (format) => {
      // A sign beyond Latin 1: in a string of bytes patterns with other signs are given up at once.
      const text = `Be “${filled(sign, 4 * LONG)}” fair.`;
      const copy = {
        path: 'a',
        format,
        blocks: [{ text, kind: 'item' }],
        hidden: [],
        lang: '',
        remarks: [],
      } as const;
      expect(withoutSetting(copy, []).blocks).toHaveLength(1);
    });
  },
);

describe('twice as many signs', () => {
  /** UTF-16 code units; and what is no step worth looking at. */
  const LENGTH = 3_000;
  const FEW = 3_000;
  const more = (work: (length: number) => unknown): Promise<readonly string[]> =>
    growingIn(work, { length: LENGTH, few: FEW });

  it.each(Object.entries(lines))('of %s take twice as many steps to read', async (_, sign) => {
    // oxlint-disable-next-line no-await-in-loop -- all in one process are counted together
    for (const before of starts)
      expect(await more((length) => read(before + filled(sign, length))), before).toEqual([]);
  });

  it.each(Object.entries(hostile))('of %s take every rule twice as many steps', async (_, sign) => {
    expect(await more((length) => findings(sign, length))).toEqual([]);
  });

  it('are told from a table that has a cell for each two of them', async () => {
    const costs = { pair: () => 1, join: () => 1 };
    const square = (length: number): unknown => {
      const end = Math.ceil(length / 50);
      return cheapestPath({ source: 0, sourceEnd: end, target: 0, targetEnd: end }, costs);
    };
    expect((await more(square)).length).toBeGreaterThan(0);
  });
});
