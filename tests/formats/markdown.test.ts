import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/formats/markdown.ts';
import type { Block } from '../../src/model.ts';
import { ownProject } from '../program.ts';

/** Kind, number and visible text of every block, one line each. */
function outlineOf(text: string): readonly string[] {
  return readMarkdown(text).blocks.map(({ kind, level, ordinal, text: shown }) => {
    const number = ordinal ? ` ${ordinal.value}` : '';
    return `${kind}${level > 0 ? level : ''}${number}: ${shown.replaceAll('\n', ' / ')}`;
  });
}

/** Puts a text together again from its blocks, and fails when what lies between them is more than white space. */
function expectTiles(text: string): void {
  const { blocks } = readMarkdown(text);
  let again = '';
  let at = 0;
  for (const { span, start } of blocks) {
    const gap = text.slice(at, span.start);
    expect(gap).toMatch(/^[\s>\ufeff]*$/);
    expect(span.start).toBeGreaterThanOrEqual(at);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(start).toBeGreaterThanOrEqual(span.start);
    expect(start).toBeLessThanOrEqual(span.end);
    again += gap + text.slice(span.start, span.end);
    at = span.end;
  }
  const rest = text.slice(at);
  expect(rest).toMatch(/^[\s>\ufeff]*$/);
  expect(again + rest).toBe(text);
}

const lines = [
  '# Rules of the house',
  '## 2. Guests ##',
  'Rules\n=====',
  'Guests\n---',
  'Keep your room tidy.',
  'See [the plan](https://example.org/plan "The plan") and *knock*.',
  '- Be quiet.',
  '* Be early.',
  '+ Be kind.',
  '1. Be fair.',
  '2) Be brief.',
  '  - Knock first.',
  '    1. Twice.',
  '٣. كن عادلا.',
  '四、公正。',
  '(a) Be fair.',
  '> As the owner said.',
  '> > As her mother said.',
  '>',
  '```\ncode\n```',
  '    indented code',
  '~~~',
  '<div>\nraw\n</div>',
  '<!-- a remark -->',
  '[plan]: https://example.org/plan',
  '---',
  '***',
  '| a | b |',
  '|---|:-:|',
  '| a \\| b | |',
  'a | b',
  '[^1]: Be brief.',
  '[^2]: Brief',
  '    and briefer',
  ': Being fair.',
  ':::note Mind',
  ':::',
  '!!! note "Mind"',
  '> [!NOTE]',
  '```{tip}',
  '{{< note >}}',
  '{: .lead}',
  '$$',
  '<p>Be <b>fair</b>.</p>',
  '<ul><li>Be fair.</li><li>Be kind.</li></ul>',
  '<table><tr><th>a</th><td>b</td></tr></table>',
  '1.',
  '-',
  '\\* no item',
  '&amp; so on',
  '\t- a tab',
  '',
  '',
  ' ',
  'two blanks  \nand a break',
];

const markdown = fc
  .array(fc.tuple(fc.constantFrom(...lines), fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r')))
  .map((parts) => parts.map(([line, end]) => line + end).join(''));

describe('the spans of a text', () => {
  it('tile texts made of every kind of line', () => {
    fc.assert(fc.property(markdown, expectTiles), { numRuns: 1000 });
  });

  it('tile any text of marks', () => {
    const marks = fc.string({ unit: fc.constantFrom(...'#*-_>[]()`~<!=+1.) \t\n\r:|\\"'), maxLength: 60 });
    fc.assert(fc.property(marks, expectTiles), { numRuns: 2000 });
  });

  it('tile any text of any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), expectTiles), { numRuns: 1000 });
  });

  it('tile every text of this repository', () => {
    for (const [path, text] of Object.entries(ownProject())) if (path.endsWith('.md')) expectTiles(text);
  });

  it('hold the content of a block as it is written', () => {
    const text = '# Rules of the *house*\n\n1. Be **fair** to all.\n\n> Be kind.\n';
    const written = readMarkdown(text).blocks.map(({ start, span }) => text.slice(start, span.end));
    expect(written).toEqual(['Rules of the *house*', 'Be **fair** to all.', 'Be kind.']);
  });
});

describe('line ends', () => {
  const text =
    '---\nlang: de\n---\n\n# Regeln\n\nDer erste Satz\ngeht weiter.\n\n1. Sei fair.\n2. Sei nett.\n';

  it.each([
    ['CR LF', '\r\n'],
    ['CR', '\r'],
  ])('may be %s', (_, end) => {
    const changed = text.replaceAll('\n', end);
    expect(outlineOf(changed).slice(1)).toEqual(outlineOf(text).slice(1));
    expectTiles(changed);
  });

  it('may be mixed', () => {
    expect(outlineOf('# Rules\r\n\nBe fair.\r\rBe kind.\n')).toEqual([
      'heading1: Rules',
      'paragraph: Be fair.',
      'paragraph: Be kind.',
    ]);
  });

  it('may be missing at the end', () => {
    expect(outlineOf('1. Be fair.\n2. Be kind.')).toEqual(['item1 1: Be fair.', 'item1 2: Be kind.']);
  });
});

describe('the beginning of a text', () => {
  it('may be a byte order mark', () => {
    const text = '\ufeff# Rules\n\nBe fair.\n';
    expect(outlineOf(text)).toEqual(['heading1: Rules', 'paragraph: Be fair.']);
    expectTiles(text);
  });

  it.each([
    ['YAML', '---\nlang: de\ntitle: "Regeln"\n---\n'],
    ['TOML', '+++\nlang = "de"\n+++\n'],
    ['YAML after a byte order mark', '\ufeff---\nlang: de\n---\n'],
    ['YAML with CR LF', '---\r\nlang: de\r\n---\r\n'],
  ])('may be front matter in %s', (_, front) => {
    const text = `${front}\n# Regeln\n`;
    const [meta, heading] = readMarkdown(text).blocks;
    expect([meta?.kind, meta?.content, heading?.text]).toEqual([
      'meta',
      front.replace('\ufeff', '').trimEnd(),
      'Regeln',
    ]);
    expectTiles(text);
  });

  it('reads a value of the front matter that begins below its key', () => {
    const text =
      '---\ntitle: The rake\ndescription:\n  How to hold a rake, and\n  where to put it.\nsummary:\n  - one\n  - two\nlead:\n  "Rakes first."\n---\n\n# Rakes\n';
    expect(outlineOf(text)).toEqual([
      expect.stringContaining('meta'),
      'field: The rake',
      expect.stringContaining('marker'),
      'field: How to hold a rake, and where to put it.',
      expect.stringContaining('marker'),
      'field: Rakes first.',
      expect.stringContaining('marker'),
      'heading1: Rakes',
    ]);
    expectTiles(text);
  });

  it('is prose where words stand between the tags of a template, and none where there are tags alone', () => {
    const text =
      '# Rakes\n\n{% raw %}Write `{% rake %}` once.{% endraw %}\n\n{% note %} {% tip %}\n\nBe kind.\n\n{% endnote %}\n';
    expect(outlineOf(text)).toEqual([
      'heading1: Rakes',
      expect.stringMatching(/^paragraph: .*Write/),
      expect.stringContaining('marker'),
      'paragraph: Be kind.',
      expect.stringContaining('marker'),
    ]);
    expectTiles(text);
  });

  it('is no front matter when it is a line between prose', () => {
    expect(outlineOf('---\n\nBe fair.\n\n---\n\nBe kind.\n')).toEqual([
      'rule: ',
      'paragraph: Be fair.',
      'rule: ',
      'paragraph: Be kind.',
    ]);
  });
});

describe('headings', () => {
  it('keep their level', () => {
    expect(outlineOf('# One\n\n### Three ###\n\nUnderlined\n====\n\nLess\n----\n')).toEqual([
      'heading1: One',
      'heading3: Three',
      'heading1: Underlined',
      'heading2: Less',
    ]);
  });

  it('of several lines are one heading', () => {
    expect(outlineOf('Rules of\nthe house\n=========\n')).toEqual(['heading1: Rules of / the house']);
  });

  it('without words are there all the same', () => {
    expect(outlineOf('##\n\nBe fair.\n')).toEqual(['heading2: ', 'paragraph: Be fair.']);
  });

  it('with a hash in their words keep it', () => {
    const [heading] = readMarkdown('# Rule #1\n').blocks;
    expect([heading?.text, heading?.content]).toEqual(['Rule #1', 'Rule #1']);
  });
});

describe('lists', () => {
  it('may be nested in each other', () => {
    expect(outlineOf('1. Guests\n   - knock\n   - greet\n     1. twice\n2. Rent\n')).toEqual([
      'item1 1: Guests',
      'bullet2: knock',
      'bullet2: greet',
      'item3 1: twice',
      'item1 2: Rent',
    ]);
  });

  it('keep the numbers that are written, whatever a renderer would count', () => {
    expect(outlineOf('3. Be fair.\n7. Be kind.\n7. Be brief.\n')).toEqual([
      'item1 3: Be fair.',
      'item1 7: Be kind.',
      'item1 7: Be brief.',
    ]);
  });

  it('that repeat one number are counted', () => {
    expect(outlineOf('1. Be fair.\n1. Be kind.\n1. Be brief.\n')).toEqual([
      'item1 1: Be fair.',
      'item1 2: Be kind.',
      'item1 3: Be brief.',
    ]);
  });

  it('keep the number that a renderer would count in every item', () => {
    const numbers = readMarkdown('1. Be fair.\n1. Be kind.\n').blocks.map(({ ordinal }) => ordinal?.text);
    expect(numbers).toEqual(['1', '2']);
  });

  it('may have empty items', () => {
    expect(outlineOf('1. Be fair.\n2.\n3. Be brief.\n')).toEqual([
      'item1 1: Be fair.',
      'item1 2: ',
      'item1 3: Be brief.',
    ]);
    expectTiles('1. Be fair.\n2.\n3. Be brief.\n');
  });

  it('may consist of empty items alone', () => {
    expect(outlineOf('-\n-\n')).toEqual(['bullet1: ', 'bullet1: ']);
  });

  it('keep a second paragraph with its item', () => {
    const blocks = readMarkdown('1. Be fair.\n\n   Always.\n2. Be kind.\n').blocks;
    expect(blocks.map(({ kind, level }) => `${kind}${level}`)).toEqual(['item1', 'paragraph1', 'item1']);
  });

  it('go on in a line that is not indented', () => {
    expect(outlineOf('- Be fair\nto all.\n- Be kind.\n')).toEqual([
      'bullet1: Be fair / to all.',
      'bullet1: Be kind.',
    ]);
  });

  it('may stand in a quotation', () => {
    expect(outlineOf('> 1. Be fair.\n> 2. Be kind.\n')).toEqual(['item1 1: Be fair.', 'item1 2: Be kind.']);
  });

  it('may hold a quotation', () => {
    expectTiles('1. > Be fair\n   > to all.\n2. Be kind.\n');
    expect(outlineOf('1. > Be fair\n   > to all.\n2. Be kind.\n')[0]).toBe('item1 1: Be fair / to all.');
  });
});

describe('numbers that Markdown does not know', () => {
  it('leave text behind them, whatever it would begin by itself', () => {
    const [quote] = readMarkdown('\u00a01. > no \\\n*quote*').blocks;
    expect(quote).toMatchObject({ kind: 'item', text: '> no \nquote' });
    expect(quote?.marks).toMatchObject([{ type: 'emphasis', span: { start: 6, end: 11 } }]);
  });

  const table: readonly (readonly [string, string, readonly string[]])[] = [
    ['Arabic-Indic digits', '١. كن عادلا.\n٢. كن لطيفا.', ['item1 1: كن عادلا.', 'item1 2: كن لطيفا.']],
    [
      'Arabic-Indic digits with a dash',
      '٩- كن عادلا.\n١٠- كن لطيفا.',
      ['item1 9: كن عادلا.', 'item1 10: كن لطيفا.'],
    ],
    [
      'Persian digits',
      '۱. منصف باشید.\n۲. مهربان باشید.',
      ['item1 1: منصف باشید.', 'item1 2: مهربان باشید.'],
    ],
    ['Devanagari digits', '१. निष्पक्ष रहें।\n२. दयालु रहें।', ['item1 1: निष्पक्ष रहें।', 'item1 2: दयालु रहें।']],
    ['Bengali digits', '১। ন্যায্য হোন।\n২। সদয় হোন।', ['item1 1: ন্যায্য হোন।', 'item1 2: সদয় হোন।']],
    ['Thai digits', '๑. จงยุติธรรม\n๒. จงใจดี', ['item1 1: จงยุติธรรม', 'item1 2: จงใจดี']],
    [
      'Chinese numerals',
      '一、公正。\n二、友善。\n三、简洁。',
      ['item1 1: 公正。', 'item1 2: 友善。', 'item1 3: 简洁。'],
    ],
    ['Chinese numerals above ten', '十、公正。\n十一、友善。', ['item1 10: 公正。', 'item1 11: 友善。']],
    ['Chinese numerals in brackets', '（一）公正。\n（二）友善。', ['item1 1: 公正。', 'item1 2: 友善。']],
    ['circled digits', '① 公正。\n② 友善。', ['item1 1: 公正。', 'item1 2: 友善。']],
    ['letters in brackets', '(a) Be fair.\n(b) Be kind.', ['item1 1: Be fair.', 'item1 2: Be kind.']],
    ['letters with a bracket', 'a) Be fair.\nb) Be kind.', ['item1 1: Be fair.', 'item1 2: Be kind.']],
    [
      'Russian letters',
      'а) Будьте честны.\nб) Будьте добры.',
      ['item1 1: Будьте честны.', 'item1 2: Будьте добры.'],
    ],
    [
      'Roman numerals',
      'i) Be fair.\nii) Be kind.\niii) Be brief.',
      ['item1 1: Be fair.', 'item1 2: Be kind.', 'item1 3: Be brief.'],
    ],
    ['fullwidth digits', '１．公正。\n２．友善。', ['item1 1: 公正。', 'item1 2: 友善。']],
    ['bullets of word processors', '• Be fair.\n• Be kind.', ['bullet1: Be fair.', 'bullet1: Be kind.']],
  ];

  it.each(table)('make items: %s', (_, text, expected) => {
    expect(outlineOf(text)).toEqual(expected);
    expectTiles(text);
  });

  it.each(table.filter(([name]) => !/letters|Roman/.test(name)))(
    'make items in paragraphs of their own too: %s',
    (_, text, expected) => {
      expect(outlineOf(text.replaceAll('\n', '\n\n'))).toEqual(expected);
    },
  );

  it.each([
    'A. A. Milne wrote it.',
    'I. think so.',
    'a) alone it is a letter.',
    'Mr. Smith came.',
    '2003 was a good year.',
    '3.5 per cent of the rent.',
    '1948-12-10 was the day.',
    'd. h. morgen.',
    '二〇〇三年、会員が会った。',
  ])('are not seen in a sentence that begins like one: %s', (text) => {
    expect(outlineOf(text)).toEqual([`paragraph: ${text}`]);
  });
});

describe('what stands between the paragraphs', () => {
  it('is a definition when links are defined there', () => {
    const text = 'See [the plan].\n\n[the plan]: https://example.org/plan\n\nBe fair.\n';
    const blocks = readMarkdown(text).blocks;
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'definition', 'paragraph']);
    expect(blocks[0]?.marks).toEqual([
      { type: 'link', span: { start: 4, end: 12 }, target: 'https://example.org/plan' },
    ]);
    expectTiles(text);
  });

  it('is HTML when it is a block of it', () => {
    expect(
      readMarkdown('<div lang="en">\nBe fair.\n</div>\n\nBe kind.\n').blocks.map(({ kind }) => kind),
    ).toEqual(['html', 'paragraph', 'html', 'paragraph']);
  });

  it('is code when it is fenced or indented', () => {
    const kinds = readMarkdown('```js\n1. no item\n```\n\n    - no bullet\n').blocks.map(
      ({ kind, content }) => [kind, content],
    );
    expect(kinds).toEqual([
      ['code', '1. no item'],
      ['code', '- no bullet'],
    ]);
  });
});

describe('the visible text', () => {
  function first(text: string): Block | undefined {
    return readMarkdown(text).blocks[0];
  }

  it('has no markup and no references', () => {
    expect(first('Be *very* **fair** to `all` &amp; [each](https://example.org).')?.text).toBe(
      'Be very fair to all & each.',
    );
  });

  it('keeps what is escaped', () => {
    expect(first('\\*Be fair\\* to \\[all\\].')?.text).toBe('*Be fair* to [all].');
  });

  it('keeps the words of HTML, not its tags', () => {
    expect(first('Be <b>fair</b>.')?.text).toBe('Be fair.');
  });

  it('has marks at the places of the words', () => {
    const block = first('See [the *plan*](https://example.org) **now**.');
    const shown = block?.marks.map(({ type, span, target }) => [
      type,
      block.text.slice(span.start, span.end),
      target,
    ]);
    expect(shown).toEqual([
      ['emphasis', 'plan', ''],
      ['link', 'the plan', 'https://example.org'],
      ['strong', 'now', ''],
    ]);
  });

  it('of a quotation has no quote marks', () => {
    expect(first('> Be fair\n> to all.\n')).toMatchObject({
      kind: 'quote',
      content: 'Be fair\nto all.',
      text: 'Be fair\nto all.',
    });
  });
});

describe('hostile texts', () => {
  const size = 100_000;
  it.each([
    ['asterisks', '*'.repeat(size)],
    ['asterisks between letters', 'a*'.repeat(size / 2)],
    ['underscores', '_'.repeat(size)],
    ['opening brackets', '['.repeat(size)],
    ['closing brackets', ']'.repeat(size)],
    ['links that do not end', '[a]('.repeat(size / 4)],
    ['images that do not end', '!['.repeat(size / 2)],
    ['backticks', '`'.repeat(size)],
    ['backticks in growing runs', Array.from({ length: 400 }, (_, index) => '`'.repeat(index)).join(' ')],
    ['quotation marks', '"'.repeat(size)],
    ['angle brackets', '<'.repeat(size)],
    ['comments that do not end', '<!--'.repeat(size / 4)],
    ['character references', '&#x41;'.repeat(size / 6)],
    ['spaces', `a${' '.repeat(size)}b`],
    ['hashes', `# ${'#'.repeat(size)}`],
    ['nested quotations', `${'>'.repeat(5_000)} deep`],
    ['nested bullets', `${'- '.repeat(2_000)}deep`],
    ['lines of numbers', '1. a\n'.repeat(size / 5)],
    ['numerals', '十'.repeat(size)],
    ['letters with full stops', 'a. '.repeat(size / 3)],
    ['lines with the numbers of another script', '٣. ا\n'.repeat(size / 10)],
    ['backslashes', '\\'.repeat(size)],
    ['link definitions', '[a]: b\n'.repeat(size / 10)],
    ['dashes in front', `---\n${'a: b\n'.repeat(size / 5)}`],
  ])('are read to their end: %s', (_, text) => {
    expect(readMarkdown(text).blocks.length).toBeGreaterThan(0);
  });
});
