import { describe, expect, it } from 'vitest';
import { originalSpan, type Run, readSurface, type Surface } from '../../src/surface/index.ts';

/** What is seen, block by block. */
function seen(text: string, surface: Surface): string[] {
  return readSurface(text, surface)
    .runs.filter((run) => run.visible)
    .map((run) => run.text.trim());
}

/** Where text stands that is not seen, with the text. */
function unseen(text: string, surface: Surface): string[] {
  return readSurface(text, surface)
    .runs.filter((run) => !run.visible)
    .map((run) => `${run.where}: ${run.text.trim()}`);
}

/** The part of the original that a word of the first run with it comes from. */
function origin(text: string, surface: Surface, word: string): string {
  const holds = (run: Run): boolean => run.text.includes(word);
  const run = readSurface(text, surface).runs.find(holds);
  if (!run) return '';
  const at = run.text.indexOf(word);
  const { start, end } = originalSpan(run, { start: at, end: at + word.length });
  return text.slice(start, end);
}

describe('plain text', () => {
  it('is one run with its line ends', () => {
    expect(seen('The first line\nThe second line', 'text')).toEqual(['The first line\nThe second line']);
  });

  it('is read without the leaders of a comment of several lines', () => {
    expect(seen('// The first line\n// the second line', 'text')).toEqual([
      'The first line\n the second line',
    ]);
    expect(seen('> Quoted words\n> and more', 'text')).toEqual(['Quoted words\n and more']);
  });

  it('keeps a sign that stands before one line only', () => {
    expect(seen('# A heading\n\nIts paragraph', 'text')).toEqual(['# A heading\n\nIts paragraph']);
  });

  it('takes an asterisk for a leader only inside a block comment', () => {
    expect(seen('/*\n * One\n * two\n */', 'text')).toEqual(['/*\n One\n two\n */']);
    expect(seen('* One\n* two', 'text')).toEqual(['* One\n* two']);
  });

  it('leaves out a byte order mark and keeps the offsets', () => {
    expect(seen('\uFEFFWords', 'text')).toEqual(['Words']);
    expect(origin('\uFEFFWords', 'text', 'ord')).toBe('ord');
  });

  it('is how an unknown surface is read', () => {
    expect(readSurface('Words', 'text').runs).toHaveLength(1);
  });
});

describe('HTML', () => {
  it('joins inline elements and keeps blocks apart', () => {
    expect(seen('<p>un<b>brok</b>en</p><ul><li>one</li><li>two</li></ul>', 'html')).toEqual([
      'unbroken',
      'one',
      'two',
    ]);
  });

  it('resolves references and leads back to them', () => {
    expect(seen('<p>a &amp; b &copy;</p>', 'html')).toEqual(['a & b ©']);
    expect(origin('<p>a &amp; b &copy;</p>', 'html', '©')).toBe('&copy;');
  });

  it('takes line ends of the source for blanks and br for a line end', () => {
    expect(seen('<p>one\ntwo<br>three</p>', 'html')).toEqual(['one two\nthree']);
  });

  it('keeps line ends of preformatted text', () => {
    expect(seen('<pre>one\ntwo</pre>', 'html')).toEqual(['one\ntwo']);
  });

  it.each([
    '<p hidden>x</p>',
    '<p style="display : NONE">x</p>',
    '<p style="dis\\70lay:none">x</p>',
    '<p style="opacity:0.0">x</p>',
    '<p style="color:red;background:red">x</p>',
    '<p style="position:absolute;left:-999em">x</p>',
    '<p class="sr-only">x</p>',
    '<p aria-hidden="true">x</p>',
    '<p><font color="white">x</font></p>',
    '<style>main p.q{display:none}</style><main><p class="q">x</p></main>',
    '<style>@media print{b{color:red}} #q,i{visibility:hidden}</style><p id="q">x</p>',
    '<template>x</template>',
    '<noscript>x</noscript>',
    '<p><del>x</del></p>',
    '<title>x</title>',
    '<svg><text fill-opacity="0">x</text></svg>',
  ])('does not show %s', (text) => {
    expect(seen(text, 'html')).toEqual([]);
    expect(unseen(text, 'html').join()).toMatch(/: x/);
  });

  it.each([
    '<style>@media print{p{display:none}}</style><p>x</p>',
    '<style>p:hover{display:none}</style><p>x</p>',
    '<p style="background:#000"><span style="color:white">x</span></p>',
    '<details><summary>x</summary></details>',
    '<p hidden>y<p>x',
  ])('shows %s', (text) => {
    expect(seen(text, 'html')).toContain('x');
  });

  it('gives a paragraph with hidden parts twice: as seen, and whole', () => {
    const runs = readSurface('<p>seen<i hidden>, hid</i></p>', 'html').runs;
    expect(runs.map((run) => [run.text, run.visible, run.where, run.block])).toEqual([
      ['seen', true, 'text', 1],
      ['seen, hid', false, 'hidden', 1],
    ]);
  });

  it('reads attributes, names and comments beside the text', () => {
    expect(unseen('<x-y title="t" href="u" data-z="v">w</x-y><!-- c -->', 'html')).toEqual([
      'name: x-y',
      'attribute: t',
      'link: u',
      'name: data-z',
      'attribute: v',
      'comment: c',
    ]);
  });

  it('leads back from an attribute with references', () => {
    expect(origin('<p title="a &lt; b">x</p>', 'html', '<')).toBe('&lt;');
  });

  it('shows an override of direction as the characters for it', () => {
    expect(seen('<bdo dir="rtl">abc</bdo>', 'html')).toEqual(['\u202Eabc\u202C']);
  });
});

describe('XML', () => {
  it('joins an unknown element in running text and parts siblings', () => {
    expect(seen('<doc>one<y1>two</y1>\n<y1>three</y1></doc>', 'xml')).toEqual(['onetwo', 'three']);
  });

  it('reads CDATA as it stands', () => {
    expect(seen('<doc><![CDATA[a < b &amp;]]></doc>', 'xml')).toEqual(['a < b &amp;']);
  });

  it('reads of XLIFF only the target as seen', () => {
    const text =
      '<unit><segment><source>One</source><target>Un<g id="1">e</g></target></segment><note>n</note></unit>';
    expect(seen(text, 'xliff')).toEqual(['Une']);
    expect(unseen(text, 'xliff')).toEqual(expect.arrayContaining(['source: One', 'note: n']));
  });

  it('shows no proposal of XLIFF', () => {
    expect(seen('<alt-trans><target>Un</target></alt-trans>', 'xliff')).toEqual([]);
  });

  it('begins a new line where a tspan does', () => {
    expect(
      seen('<svg><text><tspan>a</tspan><tspan>b</tspan><tspan dy="1em">c</tspan></text></svg>', 'svg'),
    ).toEqual(['ab\nc']);
  });
});

describe('Markdown', () => {
  it('reads paragraphs, quotations, items, headings and cells as blocks', () => {
    const text =
      '# Head #\n\nOne\ntwo\n\n> three\n> four\n\n- five\n- six\n\n| a | b |\n|---|---|\n| c | d |\n';
    expect(seen(text, 'markdown')).toEqual([
      'Head',
      'One two',
      'three four',
      'five',
      'six',
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  it('leaves out emphasis that is one and keeps signs that are none', () => {
    expect(seen('**a** *b*c _d_ e*f g_h_i 2 * 3 \\*j\\*', 'markdown')).toEqual([
      'a bc d e*f g_h_i 2 * 3 *j*',
    ]);
  });

  it('resolves references and code', () => {
    expect(seen('&copy; `a*b*` ``c ` d``', 'markdown')).toEqual(['© a*b* c ` d']);
  });

  it('shows the text of links and hides their targets and pictures', () => {
    const text = 'see [here](https://a.example "T") ![alt](b.png) [ref] [no]\n\n[ref]: https://c.example';
    expect(seen(text, 'markdown')).toEqual(['see here  ref [no]']);
    expect(unseen(text, 'markdown')).toEqual(
      expect.arrayContaining([
        'link: https://a.example',
        'attribute: "T"',
        'attribute: alt',
        'link: b.png',
        'link: https://c.example',
      ]),
    );
  });

  it('hides comments, struck words, front matter and hidden HTML', () => {
    const text = '---\nkey: value\n---\n<!-- c\n\nd -->\n\na ~~b~~\n\n<div hidden>\n\ne\n\n</div>\n\nf';
    expect(seen(text, 'markdown')).toEqual(['a', 'f']);
    expect(unseen(text, 'markdown')).toEqual(
      expect.arrayContaining(['key: key', 'metadata: value', 'comment: c\n\nd', 'struck: a b', 'hidden: e']),
    );
  });

  it('keeps code as it is', () => {
    expect(seen('```js\na *b*\n```\n\n    c &lt; d', 'markdown')).toEqual(['a *b*', 'c &lt; d']);
  });

  it('takes two blanks at a line end for a line end', () => {
    expect(seen('one  \ntwo', 'markdown')).toEqual(['one  \ntwo']);
  });

  it('leads back to the original past marks of quotation', () => {
    expect(origin('> one\n> t**w**o', 'markdown', 'two')).toBe('t**w**o');
  });

  it('does not take a year at the beginning of a line for a list', () => {
    expect(seen('It was in\n1999. Nobody knew.', 'markdown')).toEqual(['It was in 1999. Nobody knew.']);
  });
});

describe('data', () => {
  it('reads values of JSON as text and the rest beside it', () => {
    const text = '{"k": "a\\u0062\\n", /* c */ "l": ["d", 5]}';
    expect(seen(text, 'json')).toEqual(['ab', 'd']);
    expect(unseen(text, 'json')).toEqual(['key: k', 'comment: /* c */', 'key: l', 'metadata: 5]}']);
    expect(origin(text, 'json', 'b')).toBe('\\u0062');
  });

  it('folds YAML as YAML does', () => {
    expect(seen('a: >-\n  one\n  two\n\n  three', 'yaml')).toEqual(['one two\nthree']);
    expect(seen('a: |\n  one\n   two', 'yaml')).toEqual(['one\n two']);
    expect(seen('a: "one\n  two\\x41"', 'yaml')).toEqual(['one twoA']);
    expect(seen("a: 'it''s\n  so'", 'yaml')).toEqual(["it's so"]);
    expect(seen('a: one\n  two', 'yaml')).toEqual(['one two']);
  });

  it('reads keys and comments of YAML beside the text, comments of several lines as one', () => {
    expect(unseen('# one\n# two\na: b # c', 'yaml')).toEqual(['comment: one\n two', 'key: a', 'comment: c']);
  });

  it('shows of PO what programs show', () => {
    const text =
      'msgid ""\nmsgstr "Language: fr\\n"\n\n#, fuzzy\nmsgid "a"\nmsgstr "b"\n\nmsgid "c"\nmsgstr ""\n"d "\n"e"\n\n#~ msgid "f"\n#~ msgstr "g"';
    expect(seen(text, 'po')).toEqual(['d e']);
    expect(unseen(text, 'po')).toEqual(
      expect.arrayContaining([
        'metadata: Language: fr',
        'hidden: b',
        'source: c',
        'hidden: g',
        'comment: fuzzy',
      ]),
    );
  });

  it('reads strings and names of PDF', () => {
    expect(unseen('/Title (a\\050b\\)) /X#41 <FEFF00E9>', 'pdf-info')).toEqual([
      'key: Title',
      'metadata: a(b)',
      'key: XA',
      'metadata: é',
    ]);
  });

  it('shows no metadata', () => {
    for (const surface of ['url', 'filename', 'metadata', 'zip-comment', 'git', 'xmp', 'pdf-font'] as const) {
      expect(seen('words', surface)).toEqual([]);
    }
  });
});

describe('any text', () => {
  const surfaces: readonly Surface[] = [
    'text',
    'markdown',
    'html',
    'xml',
    'svg',
    'xliff',
    'xmp',
    'json',
    'yaml',
    'po',
    'url',
    'filename',
    'git',
    'pdf-text',
    'pdf-info',
    'pdf-font',
  ];
  const hostile: readonly (readonly [string, string])[] = [
    ['opening tags', '<b>'],
    ['angle brackets', '<'],
    ['open comments', '<!-- '],
    ['open attributes', '<a b="'],
    ['paragraphs in tables', '<p><table>'],
    ['brackets', '['],
    ['open links', '](<a '],
    ['delimiters', '**_'],
    ['backticks', '`a``'],
    ['quotation marks', '> '],
    ['definitions', '[a]: b "\n'],
    ['quotes', '"\''],
    ['backslashes', '\\'],
    ['ampersands', '&a'],
    ['bullets', '- '],
    ['parentheses', '(<4'],
    ['line ends', '\n'],
    ['lone surrogates', '\uD800\uDFFF'.slice(0, 1)],
  ];

  it.each(hostile)('is read in one go when it is a megabyte of %s', (_name, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length / surfaces.length) * 4);
    for (const surface of surfaces) {
      const { runs } = readSurface(text, surface);
      expect(runs.every((run) => run.segments.every(({ end }) => end <= text.length))).toBe(true);
    }
  });

  it('leads back inside the original', () => {
    const text = '<p>é &amp; “x”</p>\n> [a](b "c") `d`\nkey: "v\\n"\n#~ msgid "z"\n(e\\051)';
    for (const surface of surfaces) {
      for (const run of readSurface(text, surface).runs) {
        const span = originalSpan(run, { start: 0, end: run.text.length });
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }
  });
});
