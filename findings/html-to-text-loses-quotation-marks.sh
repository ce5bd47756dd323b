#!/usr/bin/env bash
# turndown 7.2.5, node-html-markdown 2.0.0 and html-to-text 10.0.1 drop the quotation marks of <q>. The HTML standard forbids to write
# them beside the element: browsers add them, those of the language. So the marks are nowhere in the source, and what was quoted
# reads as the document's own words. rehype-remark 10.0.1 writes straight marks, pandoc 2.17.1.1 English ones in a German text.
# Whoever compares the quotations of a translation with those of the English has to read <q> as marks.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download pandoc=2.17.1.1-2~deb12u1 >/dev/null 2>&1 || { echo 'SKIPPED: pandoc 2.17.1.1-2~deb12u1 cannot be had'; exit 2; }
dpkg -x pandoc_*.deb root
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
const page = '<p lang="de">Mit <q>Mitglied</q> ist gemeint, wer zahlt.</p>';
const pipeline = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkStringify);
const written = {
  turndown: new TurndownService().turndown(page),
  'node-html-markdown': NodeHtmlMarkdown.translate(page),
  'html-to-text': convert(page),
  'rehype-remark': String(await pipeline.process(page)),
  pandoc: execFileSync('root/usr/bin/pandoc', ['-f', 'html', '-t', 'commonmark'], { input: page, encoding: 'utf8' }),
};
for (const [name, text] of Object.entries(written)) console.log(`${name}: ${text.trim()}`);
JS
node convert.mjs | tee seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
turndown: Mit Mitglied ist gemeint, wer zahlt.
node-html-markdown: Mit Mitglied ist gemeint, wer zahlt.
html-to-text: Mit Mitglied ist gemeint, wer zahlt.
rehype-remark: Mit "Mitglied" ist gemeint, wer zahlt.
pandoc: Mit “Mitglied” ist gemeint, wer zahlt.
SEEN
