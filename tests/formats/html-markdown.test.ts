import { describe, expect, it } from 'vitest';
import { htmlToMarkdown } from '../../src/formats/html-markdown.ts';
import { readMarkdown } from '../../src/formats/markdown.ts';
import { pageKind, pageToMarkdown } from '../../src/formats/web-page.ts';

const markdownOf = (html: string): string => htmlToMarkdown(html).markdown;
const lostIn = (html: string): Record<string, number> => Object.fromEntries(htmlToMarkdown(html).lost);
/** Kind, level, number and words of every block that is read of a page. */
const outlineOf = (html: string): readonly string[] =>
  readMarkdown(markdownOf(html)).blocks.map(({ kind, level, ordinal, text }) =>
    `${kind}${level || ''}${ordinal ? ` ${ordinal.value}` : ''}: ${text.replaceAll('\n', ' / ')}`.trim(),
  );

describe('lists of a page', () => {
  it('keep the paragraphs of their items below them', () => {
    expect(
      outlineOf('<ol><li><b>One</b><p>first</p></li><li><p>Two</p><p>second</p></li></ol><p>End.</p>'),
    ).toEqual(['item1 1: One', 'paragraph1: first', 'item1 2: Two', 'paragraph1: second', 'paragraph: End.']);
  });

  it('go on with their numbers after a paragraph', () => {
    expect(outlineOf('<ol><li>One</li></ol><p>Then:</p><ol start="2"><li>Two</li></ol>')).toEqual([
      'item1 1: One',
      'paragraph: Then:',
      'item1 2: Two',
    ]);
    expect(outlineOf('<p>Then:</p><ol><li value="7">Seven</li><li>Eight</li></ol>')).toEqual([
      'paragraph: Then:',
      'item1 7: Seven',
      'item1 8: Eight',
    ]);
  });

  it('stand in each other, in an item or between items', () => {
    const nested = ['bullet1: a', 'item2 1: b', 'item2 2: c', 'bullet1: d'];
    expect(outlineOf('<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>')).toEqual(nested);
    expect(outlineOf('<ul><li>a</li><ol><li>b</li><li>c</li></ol><li>d</li></ul>')).toEqual(nested);
    expect(outlineOf('<ul><li>a<ol start="3"><li>b</li></ol></li></ul>')).toEqual([
      'bullet1: a',
      'item2 3: b',
    ]);
  });

  it('have a blank line before them, and stay two when they are two', () => {
    expect(markdownOf('<p>Be:</p><ul><li>fair</li><li>kind</li></ul><ul><li>brief</li></ul>')).toBe(
      'Be:\n\n- fair\n- kind\n\n* brief\n',
    );
  });

  it('leave a number at the head of a text a text', () => {
    expect(outlineOf('<ul><li>1. April is a day</li></ul>')).toEqual(['bullet1: 1. April is a day']);
    expect(outlineOf('<p>2003. That year.</p><p>3. Be fair.</p>')).toEqual([
      'paragraph: 2003. That year.',
      'item1 3: Be fair.',
    ]);
  });
});

describe('words of a page', () => {
  it('keep quotation marks, breaks, links with their titles and what Markdown has no sign for', () => {
    expect(
      markdownOf('<p>Say <q>yes</q><br>or H<sub>2</sub>O, <a href="a b.html" title="The page">here</a>.</p>'),
    ).toBe('Say “yes”\\\nor H<sub>2</sub>O, [here](<a b.html> "The page").\n');
    expect(htmlToMarkdown('<html lang="de"><q>ja</q></html>', () => ['„', '“']).markdown).toBe('„ja“\n');
  });

  it('keep code as it is', () => {
    expect(markdownOf('<pre><code class="language-sh">a\n  b</code></pre><p>Use <code>a`b</code>.</p>')).toBe(
      '```sh\na\n  b\n```\n\nUse ``a`b``.\n',
    );
  });

  it('are cells of tables', () => {
    expect(
      markdownOf(
        '<table><caption>Fees</caption><tr><th>Who</th><th>What</th></tr><tr><td>a | b</td><td>1<br>2</td></tr></table>',
      ),
    ).toBe('Fees\n\n| Who | What |\n| --- | --- |\n| a \\| b | 1<br>2 |\n');
  });

  it('are paragraphs in a table that only holds the page', () => {
    expect(outlineOf('<table><tr><td><h1>Rules</h1><p>Be fair.</p></td></tr></table>')).toEqual([
      'heading1: Rules',
      'paragraph: Be fair.',
    ]);
  });

  it('are terms and definitions', () => {
    expect(
      outlineOf('<dl><dt>Fee</dt><dd>What is paid.</dd><dd><p>Once.</p><p>Always.</p></dd></dl>'),
    ).toEqual(['paragraph: Fee', 'paragraph: What is paid.', 'paragraph: Once.', 'quote: Always.']);
  });

  it('are quoted with all their paragraphs', () => {
    expect(outlineOf('<blockquote><p>Be fair.</p><ul><li>a</li></ul></blockquote>')).toEqual([
      'quote: Be fair.',
      'bullet1: a',
    ]);
  });

  it('stand in what can be folded', () => {
    expect(outlineOf('<details><summary>More</summary><p>Be fair.</p></details>')).toEqual([
      'html: <details> / <summary>',
      'paragraph: More',
      'html: </summary>',
      'paragraph: Be fair.',
      'html: </details>',
    ]);
  });
});

describe('what Markdown cannot say', () => {
  it('is named', () => {
    expect(
      lostIn('<p>a</p><form>Name <input></form><iframe src="x"></iframe><img src="y"><video></video>'),
    ).toEqual({
      form: 1,
      iframe: 1,
      img: 1,
      video: 1,
    });
    expect(lostIn('<table><tr><td colspan="2">a</td></tr><tr><td>b</td><td>c</td></tr></table>')).toEqual({
      merged: 1,
    });
    expect(lostIn('<ol type="a"><li>a</li></ol>')).toEqual({ numbering: 1 });
    expect(lostIn('<p hidden>a</p><p>b</p>')).toEqual({ hidden: 1 });
    expect(lostIn('<p>Start</p><main><p>b</p></main>')).toEqual({ outside: 1 });
  });

  it('is nothing in a page of plain words', () => {
    expect(lostIn('<script>x</script><h1>a</h1><p>b <em>c</em></p><ul><li>d</li></ul>')).toEqual({});
  });
});

describe('a file that is no Markdown', () => {
  it.each([
    ['rules.html', '', 'html'],
    ['rules', '<!DOCTYPE html><p>a', 'html'],
    ['rules.wml', '', 'wml'],
    ['rules', '#use wml::template title="Rules"\n<p>a', 'wml'],
    ['rules.rst', 'Rules\n=====\n', 'other'],
    ['rules.md', '# Rules\n', undefined],
    ['rules.md', '<h1 align="center">Rules</h1>\n\nBe fair.\n', undefined],
    ['RULES', 'Be fair.\n', undefined],
  ])('is known by its name and its beginning: %s %j', (name, text, kind) => {
    expect(pageKind(name, text)).toBe(kind);
  });

  it('is read as the HTML in it', () => {
    const wml = '#use wml::template title="Our rules"\n# a remark\n<:= 1 :><p>Be fair.</p>\n<ol><li>One</ol>';
    expect(pageToMarkdown('wml', wml).markdown).toBe('# Our rules\n\nBe fair.\n\n1. One\n');
  });

  it('has headings for the entries of its table of contents', () => {
    const wml =
      '#use wml::template title="Rules"\n#use wml::toc\n<toc-display />\n<toc-add-entry name="one">1. Scope</toc-add-entry>\n<p>All.</p>\n';
    expect(pageToMarkdown('wml', wml).markdown).toBe('# Rules\n\n## 1. Scope\n\nAll.\n');
  });
});
