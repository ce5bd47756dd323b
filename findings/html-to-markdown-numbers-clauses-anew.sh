#!/usr/bin/env bash
# turndown 7.2.5 and node-html-markdown 2.0.0 write a backslash where a paragraph begins with "1986." so that Markdown reads no list; before
# "2)" they write none, although CommonMark begins a list with it just so. Clauses that a page writes as paragraphs "1)", "3)"
# (2 was repealed) and "7)", the usual form in German, French, Polish or Russian rules, become one list, numbered 1, 2, 3:
# every reference to clause 7 leads nowhere. rehype-remark 10.0.1 and pandoc 2.17.1.1 write the backslash for both.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund turndown@7.2.5 node-html-markdown@2.0.0 commonmark@0.31.2 unified@11.0.5 \
  rehype-parse@9.0.1 rehype-remark@10.0.1 remark-stringify@11.0.0 >/dev/null 2>&1
apt-get download pandoc=2.17.1.1-2~deb12u1 >/dev/null 2>&1 || { echo 'SKIPPED: pandoc 2.17.1.1-2~deb12u1 cannot be had'; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat >convert.mjs <<'JS'
import { execFileSync } from 'node:child_process';
import { HtmlRenderer, Parser } from 'commonmark';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkStringify from 'remark-stringify';
import TurndownService from 'turndown';
import { unified } from 'unified';
const pipeline = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkStringify);
const writers = {
  turndown: (page) => new TurndownService().turndown(page),
  'node-html-markdown': (page) => NodeHtmlMarkdown.translate(page),
  'rehype-remark': (page) => String(pipeline.processSync(page)),
  pandoc: (page) => execFileSync('root/usr/bin/pandoc', ['-f', 'html', '-t', 'commonmark'], { input: page, encoding: 'utf8' }),
};
const shown = (markdown) => new HtmlRenderer().render(new Parser().parse(markdown)).replaceAll('\n', '');
for (const [name, write] of Object.entries(writers)) {
  console.log(`${name}: ${shown(write('<p>1) Ziel</p><p>3) Beitrag</p><p>7) Ende</p>'))}`);
  console.log(`${name}: ${shown(write('<p>1. Ziel</p><p>3. Beitrag</p><p>7. Ende</p>'))}`);
}
JS
node convert.mjs | tee seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
turndown: <ol><li><p>Ziel</p></li><li><p>Beitrag</p></li><li><p>Ende</p></li></ol>
turndown: <p>1. Ziel</p><p>3. Beitrag</p><p>7. Ende</p>
node-html-markdown: <ol><li><p>Ziel</p></li><li><p>Beitrag</p></li><li><p>Ende</p></li></ol>
node-html-markdown: <p>1. Ziel</p><p>3. Beitrag</p><p>7. Ende</p>
rehype-remark: <p>1) Ziel</p><p>3) Beitrag</p><p>7) Ende</p>
rehype-remark: <p>1. Ziel</p><p>3. Beitrag</p><p>7. Ende</p>
pandoc: <p>1) Ziel</p><p>3) Beitrag</p><p>7) Ende</p>
pandoc: <p>1. Ziel</p><p>3. Beitrag</p><p>7. Ende</p>
SEEN
