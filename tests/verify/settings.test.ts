/** What setting, printing, quoting and saving do to a text and what they do not: one copy for each kind. */

import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { blocksOf, docxOf, mailOf, odtOf, pageOf, textOf, wrapped } from './copies.ts';
import { document, english, textIn, type Verdict, verify } from './verdicts.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const numbered = (text: string, mark: (number: number) => string): string =>
  text.replace(/^(\d+)\. /gm, (_, number: string) => mark(Number(number)));
const typed = (markdown: string, line: (text: string, number: number | undefined) => string): string =>
  `<html><body>${blocksOf(markdown)
    .map(({ text, ordinal }) => line(escaped(text), ordinal?.value))
    .join('\n')}</body></html>`;
const letter = (number: number): string => String.fromCodePoint(96 + number);
const roman = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv'];
const han = '〇一二三四五六七八九';
const inHan = (number: number): string =>
  number < 10 ? han.charAt(number) : `十${number === 10 ? '' : han.charAt(number - 10)}`;
const flowed = (markdown: string, quote: string): string =>
  textOf(markdown, 66)
    .replace(/(\S)\n(?=[^\n])/g, '$1 \n')
    .replace(/^/gm, quote);
const flowing = (body: string, more = ''): string =>
  `From: Ada <ada@example.org>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8;\n format=flowed${more}\nContent-Transfer-Encoding: 8bit\n\n${body}\n`;
const alternatives = (plain: string, html: string): string =>
  `From: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="b"\n\n${[
    ['plain', plain],
    ['html', html],
  ]
    .map(
      ([kind, body]) =>
        `--b\nContent-Type: text/${kind}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${body}\n`,
    )
    .join('')}--b--\n`;
/** Long words are broken where the line ends, with a hyphen. */
const hyphenated = (markdown: string, width: number): string =>
  textOf(markdown, 4000)
    .split('\n')
    .map((paragraph) => {
      const lines: string[] = [];
      let line = '';
      for (const word of paragraph.split(' ')) {
        if (`${line} ${word}`.length <= width) line = line === '' ? word : `${line} ${word}`;
        else if (/^[a-z]{7,}[.,]?$/.test(word) && line.length < width - 5) {
          lines.push(`${line} ${word.slice(0, 4)}-`);
          line = word.slice(4);
        } else {
          lines.push(line);
          line = word;
        }
      }
      return [...lines, line].join('\n');
    })
    .join('\n');
const inColumns = (markdown: string): string => {
  const lines = textOf(markdown, 36).split('\n');
  const half = Math.ceil(lines.length / 2);
  return lines
    .slice(0, half)
    .map((line, at) => line.padEnd(42) + (lines[half + at] ?? ''))
    .join('\n');
};
const onPages = (markdown: string): string =>
  textOf(markdown)
    .split('\n')
    .map((line, at) =>
      at % 40 === 39
        ? `${line}\n\nKept by the guild          ${Math.ceil(at / 40)}\n\f\nRules of the house\n`
        : line,
    )
    .join('\n');
const withParts = (docx: Uint8Array, parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync({
    ...unzipSync(docx),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  });
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const wide = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
/** Letters of the Russian alphabet by their places in an encoding. */
const inCyrillic = (text: string, places: string): Uint8Array =>
  Buffer.from(
    [...text].map((sign) => (sign < '\x80' ? sign.charCodeAt(0) : 0x80 + Math.max(0, places.indexOf(sign)))),
  );
const windows1251 = `${' '.repeat(23)}—${' '.repeat(8)}\u00a0${' '.repeat(7)}Ё© «${' '.repeat(12)}ё  »    ${String.fromCodePoint(...Array.from({ length: 64 }, (_, at) => 0x410 + at))}`;
const ietf = 'Internet Engineering Task Force';
const part = (text: string, before: string, after: string): string => {
  if (!text.includes(before)) throw new Error(`no "${before}"`);
  return text.replace(before, after);
};
const run = (text: string, about: string): string =>
  `</w:t></w:r><w:r><w:rPr>${about}</w:rPr><w:t>${text}</w:t></w:r><w:r><w:t xml:space="preserve">`;

const honest: Readonly<Record<string, string | Uint8Array>> = {
  'hyphens.txt': hyphenated(english, 60),
  'hyphens-narrow.txt': hyphenated(english, 34),
  'columns.txt': inColumns(english),
  'pages.txt': onPages(english),
  'line-numbers.txt': textOf(english).replace(
    /^/gm,
    (() => {
      let line = 0;
      return () => `${String(++line).padStart(4)}  `;
    })(),
  ),
  'initials.txt': textOf(english).replace(/^/gm, 'AL> '),
  'stressed.txt': part(part(textOf(english, 4000), ietf, `*${ietf}*`), 'all users', '_all_ users'),
  'wiki.txt': part(part(textOf(english, 4000), ietf, `[[Standards|${ietf}]]`), 'The code', "'''The code'''"),
  'copyright-in-ascii.txt': part(textOf(english), '©', '(c)'),
  'address.txt': part(textOf(english, 4000), ietf, `${ietf} <https://example.org/standards/>`),
  'address-broken.txt': part(textOf(english, 4000), ietf, `${ietf} (https://example.org/\nstandards/)`),
  'note.html': part(pageOf(english, 'en'), ietf, `${ietf}<sup><a href="#n">1</a></sup>`),
  'note-in-brackets.html': part(pageOf(english, 'en'), ietf, `${ietf}<a href="#n">[1]</a>`),
  'edit-links.html': pageOf(english, 'en').replaceAll(
    '</h2>',
    '<span>[<a href="?edit">edit</a>]</span></h2>',
  ),
  'ruby.html': pageOf(textIn('ja'), 'ja').replaceAll(
    '会員',
    '<ruby>会員<rp>(</rp><rt>かいいん</rt><rp>)</rp></ruby>',
  ),
  'counts-down.html': typed(
    english,
    (text, number) => `<p>${number === undefined ? '' : `${number}. `}${text}</p>`,
  ),
  'lettered.html': pageOf(english, 'en').replace('<ol>', '<ol type="a">'),
  'each-its-own-list.html': typed(english, (text, number) =>
    number === undefined ? `<p>${text}</p>` : `<ol start="${number}"><li>${text}</li></ol>`,
  ),
  'letters.txt': numbered(textOf(english), (number) => `(${letter(number)}) `),
  'roman.txt': numbered(textOf(english), (number) => `${roman[number]}. `),
  'articles.txt': numbered(textOf(english), (number) => `Article ${number}. `),
  'ideographs.txt': numbered(textOf(textIn('ja'), 4000), (number) => `第${inHan(number)}条　`),
  'flowed.eml': flowing(`Hello,\n\n${flowed(english, '')}\n\nYours`),
  'flowed-quoted.eml': flowing(`Hello,\n\n${flowed(english, '> ')}\n\nYours`),
  'flowed-cut.eml': flowing(
    textOf(textIn('ja'), 4000).replace(/([ぁ-ん])([ぁ-ん])/g, '$1 \n$2'),
    '; delsp=yes',
  ),
  'answered-above.eml': mailOf(
    `See below.\n\n-- \nAda\nOf the example\n\nBob wrote:\n${textOf(english, 66).replace(/^/gm, '> ')}\n`,
  ),
  'two-bodies.eml': alternatives('This mail is a page. Please open it.', pageOf(english, 'en')),
  'saved-in-one-file.mhtml': `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(pageOf(english, 'en')).toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n--b--\r\n`,
  'wide.txt': wide(textOf(english)),
  'wide.json': Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    wide(
      JSON.stringify(Object.fromEntries(blocksOf(textIn('de')).map(({ text }, at) => [`key${at}`, text]))),
    ),
  ]),
  'no-encoding-said.txt': inCyrillic(textOf(textIn('ru')), windows1251),
  'comment.docx': withParts(docxOf(english), {
    'word/comments.xml': `<w:comments ${word}><w:comment w:id="1"><w:p><w:r><w:t>Do we want this, all of us together?</w:t></w:r></w:p></w:comment></w:comments>`,
  }),
  'comment.odt': odtOf(english, (xml) =>
    part(
      xml,
      'Treat all',
      '<office:annotation><text:p>Do we want this, all of us together?</text:p></office:annotation>Treat all',
    ),
  ),
  'notice-at-the-foot.docx': withParts(docxOf(english.replace(/\nCopyright ©.*\n/, '\n')), {
    'word/footer1.xml': `<w:ftr ${word}><w:p><w:r><w:t>${/^Copyright ©.*$/m.exec(english)?.[0]}</w:t></w:r></w:p></w:ftr>`,
  }),
  'numbered-by-style.docx': withParts(
    docxOf(english, (xml) =>
      xml.replaceAll(
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
        '<w:pStyle w:val="Item"/>',
      ),
    ),
    {
      'word/styles.xml': `<w:styles ${word}><w:style w:styleId="Item"><w:name w:val="Item"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`,
    },
  ),
  'mark-deleted.docx': docxOf(english, (xml) =>
    part(xml, ' equal terms.', ' </w:t></w:r></w:p><w:p><w:r><w:t>equal terms.').replace(
      /(<w:p><w:pPr>)((?:(?!<w:p>).)*?)(<\/w:pPr>(?:(?!<w:p>).)*? <\/w:t><\/w:r><\/w:p><w:p><w:r><w:t>equal)/,
      '$1$2<w:rPr><w:del/></w:rPr>$3',
    ),
  ),
  'flat.fodt': `<?xml version="1.0"?>\n<office:document>${new TextDecoder().decode(unzipSync(odtOf(english))['content.xml'])}</office:document>`,
  'name-isolated.html': pageOf(textIn('ar'), 'ar').replaceAll('ISOC', '\u2066ISOC\u2069'),
  'words-isolated.md': part(english, 'fairly and on equal terms', '\u2067fairly and on equal terms\u2069'),
  'wrapped-like-code.txt': `/*\n${wrapped(textOf(english, 60), 4000).replace(/^/gm, ' * ')}\n */\n`,
};

describe('a copy that was set, printed, quoted or saved', () => {
  let verdicts: ReadonlyMap<string, Verdict>;
  beforeAll(async () => {
    verdicts = await verify(honest);
  }, 120_000);

  it.each(Object.keys(honest))('is what it is: %s', (name) => {
    const found = [...verdicts].find(
      ([path, one]) => path.split('!')[0] === name && one.verdict !== 'unknown',
    )?.[1];
    expect(found).toMatchObject({
      allowed: true,
      exit: 0,
      document,
      notice: 'present',
      items: [],
      added: [],
    });
  });

  it('is told with what was left out of it', () => {
    const remarks = (name: string): unknown => verdicts.get(name)?.remarks;
    expect(remarks('note.html')).toMatchObject([{ key: 'verify.remark.marks', data: { marks: '¹' } }]);
    expect(remarks('address.txt')).toMatchObject([
      { key: 'verify.remark.marks', data: { marks: '<https://example.org/standards/>' } },
    ]);
    expect(remarks('pages.txt')).toMatchObject([{ key: 'verify.remark.edges' }]);
    expect(remarks('comment.docx')).toMatchObject([{ key: 'verify.remark.comments', data: { count: 1 } }]);
    expect(remarks('comment.odt')).toMatchObject([{ key: 'verify.remark.comments', data: { count: 1 } }]);
  });
});

const shifted = (number: number): number => (number > 6 ? number + 1 : number);
const hiding = (about: string): Uint8Array =>
  docxOf(english, (xml) => part(xml, 'may not be', `may ${run('not', about)} be`));
const changed: Readonly<Record<string, readonly [copy: string | Uint8Array, address: string]>> = {
  'typed-numbers.html': [
    typed(english, (text, number) => `<p>${number === undefined ? '' : `${shifted(number)}. `}${text}</p>`),
    'item.7',
  ],
  'articles.txt': [numbered(textOf(english), (number) => `Article ${shifted(number)}. `), 'item.7'],
  'letters.txt': [numbered(textOf(english), (number) => `(${letter(shifted(number))}) `), 'item.7'],
  'counts-down.html': [pageOf(english, 'en').replace('<ol>', '<ol reversed>'), 'item.1'],
  'value.html': [
    part(pageOf(english, 'en'), '<li>Respect the rights', '<li value="20">Respect the rights'),
    'item.10',
  ],
  'word-in-brackets.txt': [
    part(textOf(english, 4000), 'do not plagiarize', 'do [always] plagiarize'),
    'item.12',
  ],
  'linked-word.html': [
    part(pageOf(english, 'en'), 'not plagiarize', 'not [<a href="x">always</a>] plagiarize'),
    'item.12',
  ],
  'word-for-address.txt': [part(textOf(english, 4000), ietf, '<https://example.org/standards/>'), 'item.4'],
  'power.html': [part(pageOf(english, 'en'), '100 years', '10<sup>0</sup> years'), 'preamble.1'],
  'broken-into-other-words.txt': [
    part(textOf(english, 4000), 'Treat all users', 'Treat no-\nbody'),
    'item.11',
  ],
  'note-of-a-word.docx': [
    withParts(
      docxOf(english, (xml) =>
        part(xml, 'Treat all', 'Treat all</w:t><w:footnoteReference w:id="2"/><w:t xml:space="preserve">'),
      ),
      {
        'word/footnotes.xml': `<w:footnotes ${word}><w:footnote w:id="2"><w:p><w:r><w:t>But friends.</w:t></w:r></w:p></w:footnote></w:footnotes>`,
      },
    ),
    '',
  ],
  'note-of-a-word.odt': [
    odtOf(english, (xml) =>
      part(
        xml,
        'Treat all',
        'Treat all<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>But friends.</text:p></text:note-body></text:note>',
      ),
    ),
    '',
  ],
  'short-sentence.html': [pageOf(part(english, '## The Code', 'Unless you pay.\n\n## The Code'), 'en'), ''],
  'short-line.docx': [docxOf(part(english, '## The Code', 'Unless paid\n\n## The Code')), ''],
  'doubled-item.md': [english.replace(/^(11\. .*)$/m, '$1\n$1'), ''],
  'hidden.docx': [hiding('<w:vanish/>'), 'terms'],
  'tiny.docx': [hiding('<w:sz w:val="2"/>'), 'terms'],
  'white.docx': [hiding('<w:color w:val="FFFFFF"/>'), 'terms'],
  'hidden-by-style.docx': [
    withParts(hiding('<w:rStyle w:val="Still"/>'), {
      'word/styles.xml': `<w:styles ${word}><w:style w:styleId="Quiet"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="Still"><w:basedOn w:val="Quiet"/></w:style></w:styles>`,
    }),
    'terms',
  ],
  'hidden-by-style.odt': [
    odtOf(english, (xml) =>
      part(xml, 'may not be', 'may <text:span text:style-name="T1">not</text:span> be').replace(
        '<office:body>',
        '<office:automatic-styles><style:style style:name="T1"><style:text-properties text:display="none"/></style:style></office:automatic-styles><office:body>',
      ),
    ),
    'terms',
  ],
  'reading-above.html': [
    part(pageOf(english, 'en'), 'may not be', 'may <ruby>x<rp>not</rp></ruby> be'),
    'terms',
  ],
  'numbers-turned.md': [part(english, 'Treat all users', 'Treat \u20671 of 2\u2069 users'), 'item.11'],
};

describe('a copy with something else in it', () => {
  let verdicts: ReadonlyMap<string, Verdict>;
  beforeAll(async () => {
    verdicts = await verify(
      Object.fromEntries(Object.entries(changed).map(([name, [copy]]) => [name, copy])),
    );
  }, 120_000);

  it.each(Object.keys(changed))('is altered: %s', (name) => {
    const [, address = ''] = changed[name] ?? [];
    const found = verdicts.get(name);
    expect(found).toMatchObject({ verdict: 'altered', allowed: false, exit: 1, document });
    if (address === '') expect(found?.added).toHaveLength(1);
    else expect(found?.items?.map((item) => item.address)).toContain(address);
  });
});

it('looks at both bodies of a mail: some see the one, some the other', async () => {
  const page = pageOf(part(english, 'may not be modified', 'may be modified'), 'en');
  const verdicts = await verify({ 'two.eml': alternatives(textOf(english), page) });
  expect([...verdicts].map(([path, { verdict }]) => [path, verdict])).toEqual([
    ['two.eml!text', 'faithful'],
    ['two.eml!html', 'altered'],
  ]);
});

it('reads a word of a hundred thousand letters once', async () => {
  const started = performance.now();
  const found = await verify({ 'long.txt': `${'a'.repeat(100_000)}\n\n${textOf(english)}` });
  expect(found.get('long.txt')).toMatchObject({ verdict: 'faithful' });
  expect(performance.now() - started).toBeLessThan(30_000);
});
