import { describe, expect, it } from 'vitest';
import { htmlToMarkdown } from '../src/formats/html-markdown.ts';
import { readMarkdown } from '../src/formats/markdown.ts';
import { rules } from '../src/rules/index.ts';
import { editionOf } from './documents.ts';
import { runExample } from './example.ts';

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

describe.each(Object.entries(lines))('100,000 characters of %s', (_, sign) => {
  it.each(['', '<div>\n', '---\ntitle: a\n'])('are read in a moment behind %j', (before) => {
    const text = before + sign.repeat(Math.ceil(100_000 / sign.length));
    const start = performance.now();
    const parsed = readMarkdown(text);
    editionOf(text);
    htmlToMarkdown(text);
    expect(performance.now() - start).toBeLessThan(4_000);
    expect(parsed.blocks.length).toBeGreaterThan(0);
  });
});

describe.each(Object.entries(hostile))('100,000 characters of %s', (_, sign) => {
  it('are looked at by every rule in a moment', () => {
    const target = `Oui. ${sign.repeat(Math.ceil(100_000 / sign.length))} fin.`;
    const example = {
      source: 'Be fair (always), “now” or in 30 days.',
      target,
      dictionary,
      languageTool: [{ text: target, message: 'Tout est faux.', rule: 'TOUT' }],
      expect: [],
    };
    for (const rule of looking) {
      const start = performance.now();
      const found = [...runExample(rule, example)];
      const time = performance.now() - start;
      // One finding for every number is what was asked for.
      if (rule.id !== 'token/number') expect(found.length, rule.id).toBeLessThan(200);
      expect(time, `${rule.id} took ${Math.round(time)} ms`).toBeLessThan(1_500);
    }
  });
});
