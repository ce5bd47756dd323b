import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/formats/markdown.ts';
import { editionOf } from '../documents.ts';

/** Kind, place in a table, and words of every block. */
const outlineOf = (text: string): readonly string[] =>
  readMarkdown(text).blocks.map(({ kind, level, part, text: shown, content }) => {
    const cell = part && part.row > 0 ? ` ${part.row},${part.column}` : '';
    return `${kind}${level || ''}${cell}: ${kind === 'marker' ? content : shown}`
      .replaceAll('\n', ' / ')
      .trim();
  });
const addressesOf = (text: string): readonly string[] =>
  editionOf(text).units.flatMap(({ address, translatable }) => (translatable ? [address] : []));

describe('front matter', () => {
  it('may begin with comments', () => {
    const front =
      '---\n# Translate what is behind "title:".\ntitle: Rules\nteam:\n  label: a\n# - name: Ada\n---\n';
    expect(outlineOf(`${front}\nRow.\n`).filter((one) => /^(?:field|paragraph|heading)/.test(one))).toEqual([
      'field: Rules',
      'field: a',
      'paragraph: Row.',
    ]);
  });

  it('is none where a line between two rules is prose', () => {
    expect(outlineOf('---\n# Rules\nNote: row.\nAlways.\n\n---\n').at(1)).toBe('heading1: Rules');
  });
});

describe('a table', () => {
  it('is read cell by cell, with the line below its header', () => {
    expect(outlineOf('| a | b |\n|:--|--:|\n| c \\| d | |\n')).toEqual([
      'cell 1,1: a',
      'cell 1,2: b',
      'marker: |:--|--:|',
      'cell 2,1: c | d',
      'cell 2,2:',
    ]);
  });

  it('needs no bars at its edges, and may follow a line of text', () => {
    expect(outlineOf('Before:\na | b\n--|--\nc | d\n')).toEqual([
      'paragraph: Before:',
      'cell 1,1: a',
      'cell 1,2: b',
      'marker: --|--',
      'cell 2,1: c',
      'cell 2,2: d',
    ]);
  });

  it('is known without the line of dashes, and with dashes of another kind', () => {
    expect(outlineOf('| a | b |\n| c | d |\n').length).toBe(4);
    expect(outlineOf('| a | b |\n|———|———|\n| c | d |\n')).toContain('marker: |———|———|');
  });

  it('is none where a line has a bar', () => {
    expect(outlineOf('a | b\nc\n')).toEqual(['paragraph: a | b / c']);
  });

  it('leaves the paragraphs after it the addresses that they had', () => {
    expect(addressesOf('One.\n\n| a | b |\n|---|---|\n| c | 1 |\n\nTwo.\n')).toEqual([
      'paragraph.1',
      'table.1.1.1',
      'table.1.1.2',
      'table.1.2.1',
      'table.1.2.2',
      'paragraph.3',
    ]);
  });
});

describe('HTML', () => {
  it('is read as the words in it, by the elements they stand in', () => {
    expect(
      outlineOf('<div>\n<h2>Fees</h2>\n<ol start="3"><li>Pay <b>30</b>.</li></ol>\n<p>Now.</p>\n</div>\n'),
    ).toEqual([
      'html: <div> / <h2>',
      'heading2: Fees',
      'html: </h2> / <ol start="3"><li>',
      'item1: Pay 30.',
      'html: </li></ol> / <p>',
      'paragraph: Now.',
      'html: </p> / </div>',
    ]);
  });

  it('keeps its address as a whole', () => {
    expect(addressesOf('<p>One.</p>\n\n<p>Two.</p>\n\nThree.\n')).toEqual([
      'html.1.1',
      'html.2.1',
      'paragraph.1',
    ]);
  });

  it.each([
    ['a comment', '<!-- Be fair. -->'],
    ['a script', '<script>\nalert("Be fair.")\n</script>'],
    ['an image without words', '<p><img src="a.png"></p>'],
    ['markup alone', '<div dir="rtl">'],
  ])('has no words in %s', (_, html) => {
    expect(outlineOf(html).map((one) => one.split(':')[0])).toEqual(['html']);
  });

  it('has the words that stand for an image', () => {
    expect(addressesOf('<p><img src="a.png" alt="The board"></p>')).toEqual(['html.1.1']);
  });
});

describe('notes and definitions', () => {
  it.each([
    ['> [!TIP]\n> Be fair.', ['marker: [!TIP]', 'quote: Be fair.']],
    [
      ':::tip Mind\nBe fair.\n:::',
      ['marker: :::tip', 'paragraph: Mind', 'paragraph: Be fair.', 'marker: :::'],
    ],
    ['::: {.tip}\nBe fair.\n:::', ['marker: ::: {.tip}', 'paragraph: Be fair.', 'marker: :::']],
    [
      '!!! tip "Mind"\n\n    Be fair.\n\nBe kind.',
      ['marker: !!! tip "', 'paragraph: Mind', 'marker: "', 'quote: Be fair.', 'paragraph: Be kind.'],
    ],
    [
      '```{tip} Mind\nBe fair.\n```',
      ['marker: ```{tip}', 'paragraph: Mind', 'paragraph: Be fair.', 'marker: ```'],
    ],
    [
      '{{< tip >}}\nBe fair.\n{{< /tip >}}',
      ['marker: {{< tip >}}', 'paragraph: Be fair.', 'marker: {{< /tip >}}'],
    ],
    // Words between two tags are words, on one line too.
    [
      '{{% term name="Fair" %}} Like *all*. {{% /term %}}\n\n{{< a >}} {{< b "c" >}}',
      ['paragraph: {{% term name="Fair" %}} Like all. {{% /term %}}', 'marker: {{< a >}} {{< b "c" >}}'],
    ],
    ['Be fair.\n{: .lead}', ['paragraph: Be fair.', 'marker: {: .lead}']],
    ['Fee\n: what is paid\n: and when', ['paragraph: Fee', 'paragraph: what is paid', 'paragraph: and when']],
    ['$$\na | b\n$$', ['code: $$ / a | b / $$']],
    [
      '{% highlight sh %}\nrun *it*\n\nstop\n{% endhighlight %}\n\nBe fair.',
      ['code: {% highlight sh %} / run *it* /  / stop / {% endhighlight %}', 'paragraph: Be fair.'],
    ],
    [
      '{{< highlight go >}}\nrun()\n{{< /highlight >}}',
      ['code: {{< highlight go >}} / run() / {{< /highlight >}}'],
    ],
    ['{% comment %}\nAsk Ada.\n{% endcomment %}\n\nBe fair.', ['paragraph: Be fair.']],
    [
      'One[^a] two[^b].\n\n[^a]: Fair.\n[^b]: Kind to all.\n\n    Always.',
      [
        'paragraph: One[^a] two[^b].',
        'paragraph: [^a]: Fair.',
        'paragraph: [^b]: Kind to all.',
        'quote: Always.',
      ],
    ],
  ])('are told from the words in them: %j', (text, expected) => {
    expect(outlineOf(text)).toEqual(expected);
  });

  it.each(['```\n:::tip\n```', '    !!! tip "Mind"', '<pre>\n:::tip\n</pre>'])(
    'are none in code: %j',
    (text) => {
      expect(outlineOf(text).filter((one) => one.startsWith('marker'))).toEqual([]);
    },
  );
});

describe('front matter', () => {
  it('has values that readers see', () => {
    const text =
      '---\ntitle: "Our rules"\nlayout: page\ndescription: What to do # remark\ndate: 2020-01-01\n---\n\nBe fair.\n';
    expect(addressesOf(text)).toEqual(['meta.1.title', 'meta.1.description', 'paragraph.1']);
    expect(outlineOf(text).filter((one) => one.startsWith('field'))).toEqual([
      'field: Our rules',
      'field: What to do',
    ]);
  });

  it.each([
    ['---\ntitle: >-\n  Our\n  rules\nlayout: page\n---\n', 'Our\nrules'],
    ['---\ntitle: |\n    Our rules\n---\n', 'Our rules'],
    ['---\ntitle: > # folded\n\t Our rules\n\nlayout: page\n---\n', 'Our rules'],
    ['---\ntitle: Our\n  rules\nlayout: page\n---\n', 'Our\nrules'],
    ['---\r\ntitle: >\r\n  Our\r\n  rules\r\n---\r\n', 'Our\nrules'],
  ])('has the whole of a value that is folded in %j', (text, content) => {
    const { blocks } = readMarkdown(`${text}\nBe fair.\n`);
    const fields = blocks.filter(({ kind }) => kind === 'field');
    expect(fields.map((block) => [block.content, block.text])).toEqual([[content, 'Our rules']]);
  });

  it('has values below other keys, as home pages do', () => {
    const text = `---
layout: home
hero:
  name: Garden
  text: "Rules for all" # remark
  tagline: A garden that
    nobody has to ask for
  actions:
    - theme: brand
      text: What is it?
      link: ./about
    - text: How: a question
features:
- title: Beds
  icon: <b>x</b>
  details: >-
    Water them
    in the evening
- details: Leave the tools
  tags: [a, b]
  date:
    created: 2020
steps:
- code: |
    title: The old boats
    text: of the club
- title: Row
faq:
-
  question: Who may come?
  answer: |
    Everybody
---
`;
    const { blocks } = readMarkdown(`${text}\nBe fair.\n`);
    const fields = blocks.filter(({ kind }) => kind === 'field');
    expect(fields.map(({ part, text: words }) => `${part?.key}: ${words}`)).toEqual([
      'hero.text: Rules for all',
      'hero.tagline: A garden that nobody has to ask for',
      'hero.actions.1.text: What is it?',
      'hero.actions.2.text: How: a question',
      'features.1.title: Beds',
      'features.1.details: Water them in the evening',
      'features.2.details: Leave the tools',
      'steps.2.title: Row',
      'faq.1.question: Who may come?',
    ]);
    for (const { start, span, content } of fields)
      expect(text.slice(start, span.end).replace(/\n\s+/g, '\n')).toBe(content);
  });

  it.each([
    '---\nlayout: page\n---\n',
    '---\ntitle: |\n  Our\n  rules\n---\n',
    '---\ntitle: >\n  Our\n\n  rules\n---\n',
    '---\ntitle:\n  en: Rules\n---\n',
    '---\ntitle: >\nlayout: page\n---\n',
    '---\ntitle: 2020\n---\n',
  ])('has none in %j', (text) => {
    expect(addressesOf(`${text}\nBe fair.\n`)).toEqual(['paragraph.1']);
  });
});
