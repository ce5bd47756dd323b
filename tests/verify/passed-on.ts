/** Honest copies of any text: ways in which people and programs pass texts on, one copy for each. */

import type { Block } from '../../src/model.ts';
import { blocksOf, bodyOf, mailOf, pageOf, textOf, wrapped, zipOf } from './copies.ts';

type Copies = Readonly<Record<string, string | Uint8Array>>;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const numberOf = ({ ordinal }: Block): string => String(ordinal?.value ?? '');
/** What stands in front of a block: a number, a bullet, or nothing. */
const marked =
  (number: (digits: string) => string, bullet: string) =>
  (block: Block): string =>
    block.kind === 'item'
      ? `${number(numberOf(block))}${block.text}`
      : `${block.kind === 'bullet' ? bullet : ''}${block.text}`;
const dotted = (digits: string): string => `${digits}. `;
const isListed = (block: Block | undefined): boolean => block?.kind === 'item' || block?.kind === 'bullet';
const quote = (text: string, mark: string): string => text.replace(/^/gm, mark);
const eachLine = (text: string, shown: (line: string, index: number) => string): string =>
  text.split('\n').map(shown).join('\n');
const inAscii = (text: string): string =>
  text.replace(/[’‘]/g, "'").replace(/[“”„]/g, '"').replace(/[–—]/g, '--').replace(/…/g, '...');
const base64 = (text: string): string => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\n');

/** Blocks one below the other; items of a list without blank lines between them. */
function tight(blocks: readonly Block[], shown: (block: Block) => string): string {
  const gap = (index: number): string =>
    index === 0 ? '' : isListed(blocks[index]) && isListed(blocks[index - 1]) ? '\n' : '\n\n';
  return `${blocks.map((block, index) => gap(index) + shown(block)).join('')}\n`;
}

/** Every item behind the one before it, in one paragraph. */
function flat(blocks: readonly Block[], shown: (block: Block) => string): string {
  const gap = (index: number): string =>
    index === 0 ? '' : blocks[index]?.kind === 'item' && blocks[index - 1]?.kind === 'item' ? ' ' : '\n\n';
  return blocks.map((block, index) => gap(index) + shown(block)).join('');
}

/** A line with a number after so many lines, also within paragraphs. */
function onPages(
  text: string,
  { length, number }: { length: number; number: (page: number) => string },
): string {
  let page = 0;
  return eachLine(text, (line, index) =>
    index % length === length - 1 ? `${line}\n\n${number(++page)}\n` : line,
  );
}

/** Copies of a text in plain text, as it is quoted, printed, commented out and listed. */
export function typedCopies(markdown: string): Copies {
  const blocks = blocksOf(markdown);
  const plain = textOf(markdown);
  const lines = blocks.map(marked(dotted, '• '));
  return {
    'quoted-twice.txt': quote(textOf(markdown, 64), '> > '),
    'forwarded.eml': mailOf(
      `Hello,\n\nas we said.\n\n-----Original Message-----\nFrom: Ada\nSent: Monday\nTo: Bob\n\n${textOf(markdown, 4000)}\n\n--\nAda | Example | +49 1234\n`,
    ),
    'numbered-with-colons.txt': eachLine(plain, (line, index) => `${index + 1}: ${line}`),
    'numbered-with-tabs.txt': eachLine(plain, (line, index) => `${String(index + 1).padStart(6)}\t${line}`),
    'ascii.txt': inAscii(plain),
    'ligatures.txt': plain.replace(/ffi/g, 'ﬃ').replace(/ff/g, 'ﬀ').replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ'),
    'decomposed.txt': plain.normalize('NFD'),
    'references.txt': plain
      .replace(/’/g, '&rsquo;')
      .replace(/“/g, '&ldquo;')
      .replace(/”/g, '&rdquo;')
      .replace(/©/g, '&copy;')
      .replace(/–/g, '&#8211;'),
    'flat.txt': flat(blocks, marked(dotted, '- ')),
    'flat-in-brackets.txt': flat(
      blocks,
      marked((digits) => `(${digits}) `, '• '),
    ),
    'no-numbers.txt': blocks.map(({ text }) => text).join('\n\n'),
    'a-line-each.txt': lines.join('\n'),
    'set-in.txt': lines.map((line) => wrapped(`    ${line}`, 70)).join('\n'),
    'brackets.txt': tight(
      blocks,
      marked((digits) => `${digits}) `, '• '),
    ),
    'dashes.txt': tight(
      blocks,
      marked((digits) => `${digits} - `, '– '),
    ),
    'bare-numbers.txt': blocks.map(marked((digits) => `${digits} `, '* ')).join('\n\n'),
    'margin.txt': textOf(markdown, 66).replace(/^(?=.)/gm, '        '),
    'justified.txt': plain.replace(/^(\S+) (\S+) (.*)$/gm, '$1  $2   $3'),
    'returns.txt': plain.replace(/\n/g, '\r'),
    'hyphens.txt': textOf(markdown, 50).replace(/(\p{L}{4})(\p{L}{4,})\n(?=\S)/gu, '$1-\n$2 '),
    'pages-of.txt': onPages(plain, { length: 30, number: (page) => `Page ${page} of 4` }),
    'pages-in-dashes.txt': onPages(plain, { length: 30, number: (page) => `- ${page} -` }),
    'pages-bare.txt': onPages(textOf(markdown, 60), { length: 25, number: String }),
    'code.py': `${quote(plain, '# ')}\n\nimport sys\n\ndef main():\n    print("hello, whoever reads this")\n`,
    'code.js': `${quote(plain, '// ')}\n\nexport const x = 1;\n`,
    'code.sql': quote(plain, '-- '),
    'code.lisp': quote(plain, '; '),
    'code.bat': quote(plain, 'REM '),
    'table.csv': `nr,text\n${blocks.map((block) => `${numberOf(block)},"${block.text.replaceAll('"', '""')}"`).join('\n')}`,
    'table.tsv': blocks.map((block) => `${numberOf(block)}\t${block.text}`).join('\n'),
    'text.json': JSON.stringify({ title: 'x', text: plain }),
    'text.yaml': `title: x\ntext: |\n${quote(plain, '  ')}\n`,
  };
}

/** Copies of a text in languages of markup. */
export function markupCopies(markdown: string): Copies {
  const blocks = blocksOf(markdown);
  const [title] = blocks;
  const inMarkup = (
    heading: (block: Block) => string,
    item: (digits: string) => string,
    bullet: string,
  ): string =>
    tight(blocks, (block) => (block.kind === 'heading' ? heading(block) : marked(item, bullet)(block)));
  const signs =
    (sign: string) =>
    (block: Block): string =>
      sign.repeat(block.level ?? 1);
  const tex = (text: string): string =>
    text
      .replace(/“/g, '``')
      .replace(/”/g, "''")
      .replace(/’/g, "'")
      .replace(/–/g, '--')
      .replace(/©/g, '\\copyright{}')
      .replace(/%/g, '\\%');
  const isFirst = (index: number): boolean => blocks[index - 1]?.kind !== 'item';
  const isLast = (index: number): boolean => blocks[index + 1]?.kind !== 'item';
  return {
    'setext.md': markdown.replace(/^# (.*)$/m, '$1\n====').replace(/^## (.*)$/gm, '$1\n----'),
    'front-matter.md': `---\ntitle: The rules\ntags: [a, b]\n---\n\n${markdown}`,
    'fenced.md': `# Licence\n\nThe rules, as we got them.\n\n\`\`\`text\n${textOf(markdown)}\n\`\`\`\n\nThat is all of it.\n`,
    'quoted.md': `${quote(markdown, '> ')}\n\nWhat do you all think of this?\n`,
    'escaped.md': markdown.replace(/^(\d+)\. /gm, '$1\\. ').replace(/([()])/g, '\\$1'),
    'bold-headings.md': inMarkup(({ text }) => `**${text}**`, dotted, '- '),
    'references.md': markdown.replace('©', '&copy;').replace(/’/g, '&rsquo;'),
    'trailing.md': markdown.replace(/\n/g, ' \t\n'),
    'page.wiki': `${inMarkup(
      (block) => `${signs('=')(block)} ${block.text} ${signs('=')(block)}`,
      () => '# ',
      '* ',
    )}\n{{Box}}\n\n[[Category:Rules]]\n`,
    'page.rst': inMarkup(
      ({ text, level }) => `${text}\n${(level === 1 ? '=' : '-').repeat(text.length)}`,
      dotted,
      '* ',
    ),
    'counted.rst': `.. title: x\n\n${inMarkup(
      ({ text }) => `${text}\n${'='.repeat(text.length)}`,
      () => '#. ',
      '- ',
    )}`,
    'page.adoc': `:toc:\n\n${inMarkup(
      (block) => `${signs('=')(block)} ${block.text}`,
      () => '. ',
      '* ',
    ).replace('©', '(C)')}`,
    'page.org': `#+TITLE: ${title?.text}\n\n${inMarkup((block) => `${signs('*')(block)} ${block.text}\n:PROPERTIES:\n:CUSTOM_ID: x\n:END:`, dotted, '- ')}`,
    'page.textile': inMarkup(
      ({ text, level }) => `h${level}. ${text}`,
      () => '# ',
      '* ',
    ),
    'page.tex': `\\documentclass{article}\n\\begin{document}\n${blocks
      .map(({ kind, text }, index) =>
        kind === 'heading'
          ? `\\section{${tex(text)}}`
          : kind === 'item'
            ? `${isFirst(index) ? '\\begin{enumerate}\n' : ''}\\item ${tex(text)}${isLast(index) ? '\n\\end{enumerate}' : ''}`
            : tex(text),
      )
      .join('\n\n')}\n\\end{document}\n`,
    'page.bb.txt': blocks
      .map(({ kind, text }) =>
        kind === 'heading' ? `[b]${text}[/b]` : kind === 'item' ? `[*] ${text}` : text,
      )
      .join('\n\n'),
    'new.diff': `diff --git a/rules.md b/rules.md\nnew file mode 100644\nindex 0000000..1234567\n--- /dev/null\n+++ b/rules.md\n@@ -0,0 +1,${markdown.split('\n').length} @@\n${quote(markdown.trimEnd(), '+')}\n`,
    'docbook.xml': `<?xml version="1.0"?>\n<article>${blocks
      .map(({ kind, text }) =>
        kind === 'heading' ? `<title>${escaped(text)}</title>` : `<para>${escaped(text)}</para>`,
      )
      .join('')}</article>`,
    'page.rtf': `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}\n${blocks
      .map(
        (block) =>
          `\\pard ${block.kind === 'item' ? `{\\listtext ${numberOf(block)}.\\tab}` : ''}${block.text
            .replace(/[\\{}]/g, '\\$&')
            .replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0)}?`)}\\par`,
      )
      .join('\n')}\n}`,
  };
}

/** Copies of a text as a page, as sites, editors and translation services make them. */
export function pageCopies(markdown: string, lang: string): Copies {
  const blocks = blocksOf(markdown);
  const [title] = blocks;
  const body = bodyOf(markdown);
  const html = (content: string, head = ''): string =>
    `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>x</title>${head}</head><body>${content}</body></html>`;
  const below = (content: string): string => html(body.replace('</h1>', `</h1>${content}`));
  const rows = (cell: (block: Block) => string): string =>
    html(`<table>${blocks.map((block) => `<tr>${cell(block)}</tr>`).join('')}</table>`);
  const words = (text: string, shown: (word: string) => string): string =>
    text.replace(/>([^<]+)</g, (_, run: string) => `>${run.split(' ').map(shown).join(' ')}<`);
  const [item] = blocks.filter(({ kind }) => kind === 'item');
  return {
    'share.html': below(
      '<ul><li><a href="#">Facebook</a></li><li><button>Print</button></li></ul><p>By Ada · 12 May 2024 · 5 min read</p>',
    ),
    'languages.html': below(
      '<ul><li><a>English</a></li><li><a>Deutsch</a></li><li><a>Français</a></li></ul>',
    ),
    'updated.html': below('<p>Last updated: 3 March 2024</p>'),
    'path.html': html(`<div>Home › About us and our friends › Rules</div>${body}`),
    'banner.html': html(`<main>${body}<div>We value your privacy. <button>Accept</button></div></main>`),
    'contents.html': html(
      `<h1>${escaped(title?.text ?? '')}</h1><ul>${blocks
        .filter(({ kind }, index) => kind === 'heading' && index > 0)
        .map(({ text }) => `<li><a href="#x">${escaped(text)}</a></li>`)
        .join('')}</ul>${body.replace(/<h1>.*?<\/h1>/, '')}`,
    ),
    'comments.html': html(
      `<article>${body}</article><section><h2>3 comments</h2><p>I like this: “${escaped(item?.text ?? '')}” Well said.</p><p>Me too! Though I would have written it in another way.</p></section>`,
    ),
    'ascii.html': html(inAscii(body)),
    'references.html': html(
      body.replace(/[^\0-\x7f]/gu, (sign) => `&#x${sign.codePointAt(0)?.toString(16)};`),
    ),
    'table.html': rows(
      (block) =>
        `<td>${block.kind === 'item' ? `${numberOf(block)}.` : ''}</td><td>${escaped(block.text)}</td>`,
    ),
    'table-bare.html': rows(
      (block) =>
        `<td>${block.kind === 'item' ? numberOf(block) : ''}</td><td><p>${escaped(block.text)}</p></td>`,
    ),
    'breaks.html': html(
      `<div>${blocks.map((block) => escaped(marked(dotted, '')(block))).join('<br><br>\n')}</div>`,
    ),
    'pre.html': html(`<pre>${escaped(textOf(markdown))}</pre>`),
    'words.html': html(words(body, (word) => `<span>${word}</span>`)),
    'initial.html': html(body.replace(/<p>(\p{L})/gu, '<p><span class="drop">$1</span>')),
    'permalinks.html': html(body.replace(/<\/h(\d)>/g, '<a class="headerlink" href="#x">¶</a></h$1>')),
    'anchors.html': html(body.replace(/<(h\d|li)>/g, '<$1><a href="#x">#</a> ')),
    'word.html': html(
      blocks
        .map((block) =>
          block.kind === 'item'
            ? `<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>${numberOf(block)}.<span style='font:7.0pt "Times"'>&nbsp;&nbsp; </span></span><![endif]>${escaped(block.text)}<o:p></o:p></p>`
            : `<p class=MsoNormal>${escaped(block.text)}<o:p></o:p></p>`,
        )
        .join('\n'),
    ),
    'lists-of-one.html': html(
      blocks
        .map((block) =>
          block.kind === 'item'
            ? `<ol start="${numberOf(block)}"><li><span>${escaped(block.text)}</span></li></ol>`
            : `<p><span>${escaped(block.text)}</span></p><p></p>`,
        )
        .join(''),
    ),
    'marks-of-direction.html': html(
      words(body, (word) => (/^\p{L}{6,}$/u.test(word) ? `\u200E${word}\u200E` : word)),
    ),
    'zero-width.html': html(words(body, (word) => word.replace(/(\p{L}{5})(?=\p{L}{3})/u, '$1\u200B'))),
    'may-break.html': html(words(body, (word) => word.replace(/(\p{L}{5})(?=\p{L}{3})/u, '$1<wbr>'))),
    'details.html': html(`<details><summary>Rules</summary>${body}</details>`),
    'quotations.html': html(body.replace(/“([^”]*)”/g, '<q>$1</q>')),
    'abbreviations.html': html(
      words(body, (word) => (/^\p{Lu}{3,}$/u.test(word) ? `<abbr title="In full">${word}</abbr>` : word)),
    ),
    'first-word-bold.html': html(body.replace(/<li>(\p{L}+)/gu, '<li><b>$1</b>')),
    'tracked.html': html(
      body
        .replace(/<\/p>/, '<img src="x.gif" alt=""></p>')
        .replace(/<h2>/g, '<a href="#top">Back to top</a><h2>'),
    ),
    'described.html': html(
      body,
      `<meta name="description" content="A text"><script type="application/ld+json">${JSON.stringify({ articleBody: item?.text })}</script>`,
    ),
    'answered.eml': `From: a@example.org\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${base64(`<div>See below.</div><br><div class="gmail_quote">On Monday Ada wrote:<blockquote>${body}</blockquote></div>`)}\n`,
    'nested.zip': zipOf({ 'inner.zip': zipOf({ 'a.html': pageOf(markdown, lang) }) }),
  };
}
