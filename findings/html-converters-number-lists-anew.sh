#!/usr/bin/env bash
# HTML gives an item of a list its number with <li value="9">: extracts of a law, rules with a repealed item, amended lists. A text
# is expected to keep the number that readers of the page see, as it does with <ol start>. turndown 7.2.5, node-html-markdown 2.0.0,
# html-to-text 10.0.1, rehype-remark 10.0.1 and pandoc 2.17.1.1 number such items from 1 on, so that item 9 is item 2 in the
# text, and nothing says so. node-html-markdown forgets <ol start> as well. w3m 0.5.3 prints both as browsers do.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download pandoc=2.17.1.1-2~deb12u1 w3m=0.5.3+git20230121-2 libgc1 libgpm2 >/dev/null 2>&1 ||
  { echo 'SKIPPED: pandoc 2.17.1.1-2~deb12u1 or w3m 0.5.3+git20230121-2 cannot be had'; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
export LD_LIBRARY_PATH="$PWD/root/usr/lib/$(ls root/usr/lib | grep -m1 linux-gnu)" HOME="$PWD" LC_ALL=C.UTF-8
npm init -y >/dev/null
npm install --silent --no-audit --no-fund turndown@7.2.5 node-html-markdown@2.0.0 html-to-text@10.0.1 unified@11.0.5 \
  rehype-parse@9.0.1 rehype-remark@10.0.1 remark-stringify@11.0.0 >/dev/null 2>&1
cat >convert.mjs <<'JS'
import { execFileSync } from 'node:child_process';
import { convert } from 'html-to-text';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkStringify from 'remark-stringify';
import TurndownService from 'turndown';
import { unified } from 'unified';
const pages = [
  '<ol><li>Members meet.</li><li value="9">Members vote.</li></ol>',
  '<ol start="5"><li>Members meet.</li><li>Members vote.</li></ol>',
];
const pipeline = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkStringify);
const command = (name, values) => (page) => execFileSync(`root/usr/bin/${name}`, values, { input: page, encoding: 'utf8' });
const readers = {
  turndown: (page) => new TurndownService().turndown(page),
  'node-html-markdown': (page) => NodeHtmlMarkdown.translate(page),
  'html-to-text': (page) => convert(page),
  'rehype-remark': (page) => String(pipeline.processSync(page)),
  pandoc: command('pandoc', ['-f', 'html', '-t', 'commonmark']),
  w3m: command('w3m', ['-dump', '-T', 'text/html']),
};
for (const [name, read] of Object.entries(readers)) {
  const numbers = pages.map((page) => read(page).match(/\d+/g).join(' and '));
  console.log(`${name}: value ${numbers[0]}, start ${numbers[1]}`);
}
JS
node convert.mjs | tee seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
turndown: value 1 and 2, start 5 and 6
node-html-markdown: value 1 and 2, start 1 and 2
html-to-text: value 1 and 2, start 5 and 6
rehype-remark: value 1 and 2, start 5 and 6
pandoc: value 1 and 2, start 5 and 6
w3m: value 1 and 9, start 5 and 6
SEEN
