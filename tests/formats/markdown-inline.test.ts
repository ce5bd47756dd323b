import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../src/formats/exchange.ts';
import { inlineText, plain } from '../../src/formats/inline.ts';
import { readMarkdown } from '../../src/formats/markdown.ts';
import { readMarkdownInline } from '../../src/formats/markdown-inline.ts';
import { asOneParagraph, writeMarkdownInline } from '../../src/formats/markdown-inline-write.ts';

const fragments = [
  '*',
  '**',
  '_',
  '__',
  '`',
  '``',
  '[',
  ']',
  '](u)',
  '](<a b> "t")',
  '![',
  '<b>',
  '</b>',
  '<br>',
  '<http://a.b>',
  '&amp;',
  '&',
  '&#42;',
  '\\*',
  '\\',
  '  \n',
  '\\\n',
  '\n',
  ' ',
  'a',
  'word',
  '。',
  '"',
  '(',
  ')',
  '#',
  '- ',
  '1. ',
  '!',
  '<',
  '>',
  '~',
  'e\u0301',
  '四、',
  '(a) ',
  '\u00a0',
  '\u200d',
  '\u{1f600}',
  '===',
  '|',
];
const fragment = fc.constantFrom(...fragments);
// Inside of an item some lines are text that by themselves would be a heading, a list or a quotation.
const unruled = fc.constantFrom(...fragments.filter((one) => !['===', '- ', '四、', '(a) '].includes(one)));
const fold = (text: string): string => text.replace(/[\t-\r ]+/g, ' ').trim();
const isBeforeTitle = (piece: Inline): boolean => piece.type === 'code' && piece.kind === 'other';
/** What a reader sees of it, codes at one place included. */
const seen = (content: readonly Inline[]): string =>
  content
    .map((piece): string => {
      if (piece.type === 'text') return piece.text;
      // A title is shown when somebody points at the link.
      const title = piece.type === 'pair' ? piece.children.findIndex(isBeforeTitle) : -1;
      if (piece.type === 'pair') return seen(title < 0 ? piece.children : piece.children.slice(0, title));
      if (piece.kind === 'link') return piece.text.slice(1, -1);
      return piece.kind === 'break' && !piece.text.startsWith('<') ? ' ' : '';
    })
    .join('');

describe('Markdown as inline codes', () => {
  it('shows what a reader of the Markdown sees, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(unruled, { maxLength: 12 }), (parts) => {
        for (const block of readMarkdown(parts.join('')).blocks) {
          if (!['paragraph', 'heading', 'item', 'bullet', 'quote'].includes(block.kind)) continue;
          // A tag alone is a block of its own: by itself it is read as one, and shown as it is written.
          if (/^<\/?b/.test(block.content)) continue;
          expect(fold(seen(readMarkdownInline(block.content)))).toBe(fold(block.text));
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('comes back with the same meaning', () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 12 }), (parts) => {
        for (const block of readMarkdown(parts.join('')).blocks) {
          if (block.kind !== 'paragraph') continue;
          const content = readMarkdownInline(block.content);
          const written = writeMarkdownInline(content);
          // A tag alone at the start of a line is a block of its own: nobody can write that as a paragraph.
          if (written === undefined) continue;
          expect(fold(seen(readMarkdownInline(written)))).toBe(fold(seen(content)));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps typed text as text, whatever it looks like', () => {
    const typed = fc
      .array(fragment, { minLength: 1, maxLength: 9 })
      .map((parts) => parts.join(''))
      .filter((text) => fold(text) !== '');
    fc.assert(
      fc.property(typed, (text) => {
        const written = writeMarkdownInline(plain(text)) ?? '';
        const { blocks } = readMarkdown(written);
        expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
        expect(fold(inlineText(readMarkdownInline(written)))).toBe(fold(text));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['snake_case and 2 * 3', 'snake_case and 2 * 3'],
    ['Not *this*', 'Not \\*this\\*'],
    ['# Title', '\\# Title'],
    ['1. First', '1&#x2E; First'],
    ['四、義務', '四&#x3001;義務'],
    ['a & b', 'a & b'],
    ['&amp;', '\\&amp;'],
  ])('writes "%s" as "%s"', (text, markdown) => {
    expect(writeMarkdownInline(plain(text))).toBe(markdown);
  });

  it('writes emphasis as HTML where asterisks cannot stand', () => {
    const strong: Inline = {
      type: 'pair',
      id: '1',
      kind: 'strong',
      start: '**',
      end: '**',
      children: plain('「強調」'),
    };
    expect(writeMarkdownInline([...plain('これは'), strong, ...plain('です')])).toBe(
      'これは<strong>「強調」</strong>です',
    );
  });

  it('finds links by the definitions of the text', () => {
    expect(readMarkdownInline('See [the rules][r].', '[r]: https://example.org')).toMatchObject([
      { text: 'See ' },
      { kind: 'link', start: '[', end: '][r]', children: [{ text: 'the rules' }] },
      { text: '.' },
    ]);
  });

  it.each([
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['two\n\nparagraphs', 'two\nparagraphs'],
    ['*fine* as it is', '*fine* as it is'],
  ])('takes "%s" typed as Markdown for one paragraph', (typed, expected) => {
    const found = asOneParagraph(typed) ?? '';
    expect(readMarkdown(found).blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
    if (!/^\d/.test(typed)) expect(found).toBe(expected);
  });
});
