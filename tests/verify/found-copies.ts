/** Honest copies as programs of our days make them: offices, sites, feeds, mails, chats and files of data. */

import type { Block } from '../../src/model.ts';
import { blocksOf, bodyOf, mailOf, textOf, wrapped } from './copies.ts';

type Copies = Readonly<Record<string, string | Uint8Array>>;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const numberOf = ({ ordinal }: Block): string => String(ordinal?.value ?? '');
const typed = (block: Block): string =>
  `${block.kind === 'item' ? `${numberOf(block)}. ` : block.kind === 'bullet' ? '• ' : ''}${block.text}`;
const each = (blocks: readonly Block[], shown: (block: Block) => string): string =>
  blocks.map(shown).join('\n');
const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Rules – Example</title>${head}</head><body>${body}</body></html>`;
const headings = (html: string, shown: (level: string, text: string) => string): string =>
  html.replace(/<h(\d)>(.*?)<\/h\d>/g, (_, level: string, text: string) => shown(level, text));
/** Lists of one item each, as editors write them that count by `start`. */
const listsOfOne = (blocks: readonly Block[], attributes: string, wrap: (text: string) => string): string =>
  each(blocks, (block) =>
    block.kind === 'item'
      ? `<ol ${attributes} start="${numberOf(block)}"><li>${wrap(escaped(block.text))}</li></ol>`
      : block.kind === 'bullet'
        ? `<ul ${attributes}><li>${wrap(escaped(block.text))}</li></ul>`
        : block.kind === 'heading'
          ? `<h${block.level}>${wrap(escaped(block.text))}</h${block.level}>`
          : `<p>${wrap(escaped(block.text))}</p>`,
  );

/** Pages that offices save. */
export function officeCopies(markdown: string): Copies {
  const blocks = blocksOf(markdown);
  const body = bodyOf(markdown);
  return {
    'docs-export.html': page(
      listsOfOne(blocks, 'class="c1 lst-kix_a1-0 start"', (text) => `<span class="c0">${text}</span>`),
      '<style type="text/css">.lst-kix_a1-0>li:before{content:"" counter(lst-ctn-kix_a1-0,decimal) ". "}ul.lst-kix_a1-0{list-style-type:none}.lst-kix_b2-0>li:before{content:"\\0025cf   "}ol{margin:0;padding:0}.c0{color:#000000;font-size:11pt}</style>',
    ),
    'docs-comments.html': page(
      `${body.replace('</p>', '<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p>')}<div class="c9"><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Who put this here?</span></p></div>`,
    ),
    'word-filtered.html': `<html><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15 (filtered)"><style><!-- /* Font Definitions */ @font-face {font-family:Wingdings; panose-1:5 0 0 0;} p.MsoNormal {margin:0cm; font-size:11.0pt;} ol {margin-bottom:0cm;} --></style></head><body lang=EN-GB style='word-wrap:break-word'><div class=WordSection1>${each(
      blocks,
      (block) =>
        block.kind === 'item'
          ? `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt'>${numberOf(block)}.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span>${wrapped(escaped(block.text), 70)}</p>`
          : block.kind === 'bullet'
            ? `<p class=MsoListParagraph style='text-indent:-18.0pt'><span style='font-family:Symbol'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span>${escaped(block.text)}</p>`
            : block.kind === 'heading'
              ? `<h${block.level}>${escaped(block.text)}</h${block.level}>`
              : `<p class=MsoNormal>${wrapped(escaped(block.text), 70)}</p>\n<p class=MsoNormal>&nbsp;</p>`,
    )}</div></body></html>`,
    'office-letter.html': page(
      body
        .replace(
          /<p>/g,
          '<p style="line-height: 100%; margin-bottom: 0cm"><font face="Liberation Serif, serif"><span lang="en-GB">',
        )
        .replace(/<\/p>/g, '</span></font></p>')
        .replace(/<li>/g, '<li><p style="margin-bottom: 0cm">'),
      '<style type="text/css">@page { size: 21cm 29.7cm; margin: 2cm } p { line-height: 115%; background: transparent } a:link { color: #000080 }</style>',
    ),
    'notes-export.html': page(
      listsOfOne(blocks, 'type="1" class="numbered-list" id="9c"', (text) => text),
      '<style>.numbered-list{list-style:decimal}.icon{display:inline-block}.toggle:before{content:"▸"}</style>',
    ),
    'sheet.csv': blocks.map((block) => `"${typed(block).replaceAll('"', '""')}"`).join('\r\n'),
    'slides.txt': blocks
      .map((block) => (block.kind === 'heading' ? `\f${block.text}` : typed(block)))
      .join('\n\n'),
  };
}

/** Pages of sites, wikis and readers. */
export function siteCopies(markdown: string, lang: string): Copies {
  const blocks = blocksOf(markdown);
  const body = bodyOf(markdown);
  const [title] = blocks;
  const heading = escaped(title?.text ?? '');
  const untitled = body.replace(/<h1>.*?<\/h1>/, '');
  return {
    'saved.html': `<!DOCTYPE html>\n<!-- saved from url=(0031)https://example.org/rules?x=1 -->\n<html lang="${lang}"><head><link rel="stylesheet" href="./rules_files/a.css"><script src="./rules_files/a.js"></script></head><body><noscript><img src="x.gif"></noscript><div id="popup" style="display: none;"><p>Subscribe to our letter, which comes every week.</p></div><svg><title>Logo of the site</title></svg>${body}<div style="display:none" aria-hidden="true">Loading more of what you may like.</div></body></html>`,
    'reader.html': `<!DOCTYPE html><html dir="ltr"><body class="light sans-serif loaded"><div class="container" dir="ltr" lang="${lang}"><div class="header reader-header" style="display: block;"><a class="domain reader-domain" href="https://example.org/">example.org</a><div class="domain-border"></div><h1 class="reader-title">${heading}</h1><div class="credits reader-credits">Ada of Example</div><div class="meta-data"><div class="reader-estimated-time">4–5 minutes</div></div></div><hr><div class="content"><div class="moz-reader-content reader-show-element"><div id="readability-page-1" class="page">${untitled}</div></div></div></div></body></html>`,
    'forge.html': page(
      `<nav>Code Issues 3 Pull requests</nav><article class="markdown-body entry-content" itemprop="text">${headings(body, (level, text) => `<div class="markdown-heading" dir="auto"><h${level} tabindex="-1" class="heading-element" dir="auto">${text}</h${level}><a id="user-content-x" class="anchor" aria-label="Permalink: ${text}" href="#x"><svg class="octicon octicon-link" viewBox="0 0 16 16" aria-hidden="true"><path d="m7 3"></path></svg></a></div>`)}</article>`,
    ),
    'forge-source.html': page(
      `<table class="highlight">${markdown
        .split('\n')
        .map(
          (line, index) =>
            `<tr><td id="L${index + 1}" class="blob-num" data-line-number="${index + 1}"></td><td class="blob-code">${escaped(line)}</td></tr>`,
        )
        .join('')}</table>`,
    ),
    'wiki.html': page(
      `<div id="siteSub">From the wiki of Example</div><div class="mw-parser-output">${headings(
        body.replace(
          '</p>',
          '<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup></p>',
        ),
        (level, text) =>
          `<h${level}><span class="mw-headline">${text}</span><span class="mw-editsection"><span class="mw-editsection-bracket">[</span><a href="/e" title="Edit section: ${text}">edit</a><span class="mw-editsection-bracket">]</span></span></h${level}>`,
      )}</div><div class="printfooter">Retrieved from "https://example.org/wiki/Rules"</div>`,
    ),
    'manual.html': page(
      headings(
        body,
        (level, text) =>
          `<h${level}>${text}<a class="headerlink" href="#x" title="Link to this heading">¶</a></h${level}>`,
      ).replace(/<li>(.*?)<\/li>/g, '<li><p>$1</p></li>'),
    ),
    'hash-links.html': page(
      headings(
        body,
        (level, text) =>
          `<h${level} class="anchor">${text}<a href="#x" class="hash-link" aria-label="Direct link to ${text}" title="Direct link">\u200B</a></h${level}>`,
      ),
    ),
    'icons.html': page(
      headings(body, (level, text) => `<h${level}>${text} <i class="material-icons">link</i></h${level}>`),
      '<style>.fa:before{font-family:Icons;content:"\\f0c1"}a[target]::after{content:"↗"}</style>',
    ),
    'blog.html': page(
      `<!-- wp:heading -->${body.replace(/<p>/g, '<!-- wp:paragraph --><p class="wp-block-paragraph">').replace(/<\/p>/g, '</p><!-- /wp:paragraph -->')}<div class="sharedaddy"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Twitter</a></li></ul></div><div class="jp-relatedposts">Loading...</div>`,
    ),
    'newsletter.html': page(
      `<div style="display:none;max-height:0;overflow:hidden">What we sent to all of you this week &zwnj;&nbsp;&zwnj;</div><table role="presentation" width="100%"><tr><td align="center"><!--[if mso]><table><tr><td><![endif]--><p><a href="#">View in browser</a></p>${body}<p style="font-size:11px">You get this because you asked us for it. <a href="#">Unsubscribe</a></p><!--[if mso]></td></tr></table><![endif]--></td></tr></table>`,
    ),
    'translated-by-browser.html': page(
      body.replace(/>([^<]+)</g, (_, text: string) =>
        text.trim() === ''
          ? `>${text}<`
          : `><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${text}</font></font><`,
      ),
    ),
    'archive.html': page(
      `<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base" lang="en" style="display:none;direction:ltr;"><div>success fail 12 captures 03 May 2011 - 12 Jun 2024</div></div><!-- END WAYBACK TOOLBAR INSERT -->${body}<!-- FILE ARCHIVED ON 10:11:12 May 03, 2011 AND RETRIEVED FROM THE ARCHIVE -->`,
    ),
    'amp.html': page(
      body,
      '<style amp-boilerplate>body{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both}@-webkit-keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}</style><noscript><style amp-boilerplate>body{animation:none}</style></noscript>',
    ),
    'counted-by-style.html': page(
      body,
      '<style>ol{list-style:none;counter-reset:i}ol>li{counter-increment:i}ol>li::before{content:counter(i) ". "}ul>li::before{content:"\\2022\\a0"}.q::before{content:open-quote}@media print{a[href]::after{content:" (" attr(href) ")"}p::after{content:"Printed from example.org"}}a:hover::after{content:"Open this"}</style>',
    ),
    'menu-by-style.html': page(
      `<nav class="crumbs"><a>Home</a><a>Rules</a></nav><main>${body}</main><footer class="foot">© Example</footer>`,
      '<style>.crumbs a+a::before{content:"you are in "}main::before{content:"Read this first"}.foot::after{content:"Made by hand"}[data-tip]:after{content:attr(data-tip)}</style>',
    ),
    'slides.html': page(
      headings(body, (level, text) => `</section><section><h${level}>${text}</h${level}>`),
      '<style>section{position:absolute;visibility:hidden}section[aria-selected]{visibility:visible}</style>',
    ).replace('<body></section>', '<body>'),
    'sections-folded.html': page(
      headings(body, (level, text) =>
        level === '1'
          ? `<h1>${text}</h1><details open><summary>About</summary>`
          : `</details><details><summary>${text}</summary>`,
      ),
    ),
    'feed.rss': `<?xml version="1.0"?><rss version="2.0"><channel><title>Example</title><link>https://example.org</link><item><title>${heading}</title><pubDate>Mon, 06 May 2024 10:11:12 GMT</pubDate><description><![CDATA[${body}]]></description></item></channel></rss>`,
    'escaped.rss': `<?xml version="1.0"?><rss version="2.0"><channel><title>Example</title><item><title>New on our site</title><description>${escaped(body)}</description></item></channel></rss>`,
    'feed.atom': `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Example</title><entry><title>${heading}</title><updated>2024-05-06T10:11:12Z</updated><author><name>Ada</name></author><content type="html">${escaped(body)}</content></entry></feed>`,
    'xhtml.atom': `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Example</title><entry><title>x</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${body}</div></content></entry></feed>`,
    'feed.json': JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Example',
      items: [{ id: '1', content_html: body }],
    }),
    'posts.json': JSON.stringify([
      { id: 7, title: { rendered: title?.text }, content: { rendered: untitled, protected: false } },
    ]),
    'article.html': page(
      `<article>${body}</article>`,
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', headline: title?.text, articleBody: textOf(markdown) })}</script><meta property="og:description" content="${heading}">`,
    ),
    'piece-of-page': headings(body, (level, text) => `<h${level}\nid="x">${text}</h${level}>`),
  };
}

/** Letters and chats. */
export function letterCopies(markdown: string): Copies {
  const blocks = blocksOf(markdown);
  const body = bodyOf(markdown);
  const plain = textOf(markdown, 70);
  const lines = blocks.map(typed);
  const mail = (type: string, content: string): string =>
    `From: Ada <ada@example.org>\nTo: bob@example.org\nSubject: =?utf-8?Q?The_rules?=\nMIME-Version: 1.0\nContent-Type: ${type}; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\n')}\n`;
  const signed = plain.replace(/^-/gm, '- -');
  return {
    'forwarded-page.eml': mail(
      'text/html',
      `<div dir="ltr"><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong>Bob</strong><br>Date: Mon, 6 May 2024 at 10:11<br>Subject: Rules<br></div><br>${body}</div></div>`,
    ),
    'cited.eml': mail(
      'text/html',
      `<body>As you wished.<br><div><blockquote type="cite"><div>On 6 May 2024, at 10:11, Bob &lt;bob@example.org&gt; wrote:</div><br>${body}</blockquote></div><br></body>`,
    ),
    'confidential.eml': mailOf(
      `Dear Bob,\n\nhere they are.\n\n${plain}\n\nBest wishes\nAda\n\n________________________________\nThis mail is confidential. If it is not for you, please delete it, and tell us that you did.\n`,
    ),
    'digest.txt': `Send list mailing list submissions to list@example.org\n\nToday's Topics:\n\n   1. The rules (Ada)\n   2. Lunch (Bob)\n\n----------------------------------------------------------------------\n\nMessage: 1\nDate: Mon, 6 May 2024 10:11:12 +0200\nFrom: Ada <ada@example.org>\nSubject: The rules\n\n${plain}\n\n------------------------------\n\nMessage: 2\nDate: Mon, 6 May 2024 12:11:12 +0200\nFrom: Bob <bob@example.org>\nSubject: Lunch\n\nThere is soup today, and bread as well.\n`,
    'signed.txt': `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${signed}\n-----BEGIN PGP SIGNATURE-----\n\niQEzBAEBCAAdFiEE5s2kq8yO3m0b1r1H0c8c9f1g2h3i4j5FAmY4w5gACgkQ\n=Ab1C\n-----END PGP SIGNATURE-----\n`,
    'bars.txt': `Ada wrote:\n\n${plain.replace(/^/gm, '| ')}\n\nI agree.\n`,
    'answers-above.txt': `I agree with all of it.\n\nAm 06.05.2024 um 10:11 schrieb Ada:\n${plain.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>')}\n`,
    'chat.txt': `06/05/2024, 10:11 - Ada: ${lines.join('\n')}\n06/05/2024, 10:15 - Bob: Thank you!\n`,
    'chat-lines.txt': `${lines.map((line, index) => `[06.05.24, 10:${String(10 + index)}:12] Ada: ${line}`).join('\n')}\n`,
    'channel.txt': `Ada\n  10:11 AM\n${lines.join('\n')}\n:eyes: 3\nBob\n  10:12 AM\nThank you, I will read them.\n`,
    'channel.json': JSON.stringify([
      { type: 'message', user: 'U01', text: 'Good morning', ts: '1715000000.000100' },
      { type: 'message', user: 'U02', text: lines.join('\n'), ts: '1715000001.000100' },
    ]),
    'rooms.json': JSON.stringify({
      guild: { name: 'x' },
      messages: [{ id: '1', timestamp: '2024-05-06', content: plain, author: { name: 'Ada' } }],
    }),
    'messages.html': page(
      `<div class="message default"><div class="from_name">Ada</div><div class="text">${lines.map(escaped).join('<br>')}</div></div><div class="message"><div class="text">Thank you!</div></div>`,
    ),
    'team.html': page(
      `<div class="chat"><div><span>Ada</span> <span>06.05.2024 10:11</span></div><div>${body}</div><div><span>Bob</span> <span>06.05.2024 10:12</span></div><div><p>Seen.</p></div></div>`,
    ),
  };
}

/** Texts in files of data and of programs, and Markdown as it is kept in many places. */
export function keptCopies(markdown: string): Copies {
  const blocks = blocksOf(markdown);
  const plain = textOf(markdown);
  const lines = blocks.map(typed);
  const bold = markdown.replace(/^(#+) (.*)$/gm, '$1 **$2**');
  const [first = '', ...others] = markdown.split('\n');
  return {
    'list.json': JSON.stringify({ title: 'Rules', paragraphs: lines }, null, 2),
    'values.xml': `<?xml version="1.0" encoding="utf-8"?>\n<resources>\n${lines.map((line, index) => `  <string name="rule_${index}">${escaped(line)}</string>`).join('\n')}\n</resources>\n`,
    'rows.sql': `INSERT INTO rules (id, body) VALUES\n${blocks.map(({ text }, index) => `(${index + 1}, '${text.replaceAll("'", "''")}')`).join(',\n')};\n`,
    'comment.c': `/*\n${plain.replace(/^/gm, ' * ')}\n */\n\nint main(void) { return 0; }\n`,
    'comment.css': `/*!\n${plain}\n*/\nbody { color: red }\n`,
    'framed.txt': `┌${'─'.repeat(74)}┐\n${plain
      .split('\n')
      .map((line) => `│ ${line.padEnd(72)} │`)
      .join('\n')}\n└${'─'.repeat(74)}┘\n`,
    'framed-in-ascii.txt': `+${'-'.repeat(74)}+\n${plain
      .split('\n')
      .map((line) => `| ${line.padEnd(72)} |`)
      .join('\n')}\n+${'-'.repeat(74)}+\n`,
    'bold-headings.md': bold,
    'badges.md': `[![build](https://img.example/b.svg)](https://ci.example/x) ![stars](https://img.example/s.svg)\n\n${markdown}`,
    'named-headings.md': markdown.replace(/^(#+ .*)$/gm, '$1 {#rule .big}'),
    'site.md': `+++\ntitle = "Rules"\ndate = 2024-05-06\n+++\n\n${markdown}`,
    'commented.md': `${first}\n\n<!-- toc -->\n\n- [A part](#a-part)\n\n<!-- tocstop -->\n${others.join('\n')}`,
    'nonbreaking.md': markdown.replace(/ (?=\d)/g, '\u00A0'),
    'wrapped.md': markdown
      .split('\n')
      .map((line) => wrapped(line, 72, /^\d+\. /.test(line) ? '   ' : /^ {3}- /.test(line) ? '     ' : ''))
      .join('\n'),
    'callout.md': `> [!IMPORTANT]\n${markdown.replace(/^/gm, '> ')}\n`,
    'imports.mdx': `import { Tabs } from 'x';\n\nexport const meta = { title: 'Rules' };\n\n${markdown}`,
    'rules.ipynb': JSON.stringify({
      cells: markdown.split(/\n(?=## )/).map((part) => ({
        cell_type: 'markdown',
        metadata: {},
        source: part.split('\n').map((line) => `${line}\n`),
      })),
      metadata: {},
      nbformat: 4,
      nbformat_minor: 5,
    }),
    'rules.opml': `<?xml version="1.0"?>\n<opml version="2.0"><head><title>Rules</title></head><body>${lines
      .map((line) => `<outline text="${escaped(line).replaceAll('"', '&quot;')}"/>`)
      .join('\n')}</body></opml>`,
  };
}
