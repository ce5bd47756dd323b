#!/usr/bin/env bash
# remark-smartypants 3.0.3 and marked-smartypants 1.1.12 make a curly quotation mark an opening one where a blank or a bracket stands before
# it. Japanese and Chinese set no blank, so both marks of "学会" become closing ones: は”学会”という. In French l'"Union" the
# apostrophe becomes an opening single quote: l‘“Union”. markdown-it 15.0.3 with typographer: true leaves marks between
# letters alone and writes l’“Union”. A mark that was only plain is now wrong, and pairs of marks no longer balance.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund marked@18.2.1 marked-smartypants@1.1.12 remark@15.0.1 remark-smartypants@3.0.3 markdown-it@15.0.3 >/dev/null 2>&1
cat >quotes.mjs <<'JS'
import MarkdownIt from 'markdown-it';
import { Marked } from 'marked';
import { markedSmartypants } from 'marked-smartypants';
import { remark } from 'remark';
import remarkSmartypants from 'remark-smartypants';
const marked = new Marked(markedSmartypants());
const typographer = new MarkdownIt({ typographer: true });
const plain = (html) =>
  html.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code)).replaceAll('&quot;', '"').replace(/<[^>]*>/g, '').trim();
for (const text of ['we say "union" here', '会は"学会"という', '本会称为"学会"。', 'l\'"Union" décide']) {
  console.log(`remark ${String(remark().use(remarkSmartypants).processSync(text)).trim()}, marked ${plain(marked.parse(text))}, markdown-it ${plain(typographer.render(text))}`);
}
JS
node quotes.mjs | tee seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
remark we say “union” here, marked we say “union” here, markdown-it we say “union” here
remark 会は”学会”という, marked 会は”学会”という, markdown-it 会は"学会"という
remark 本会称为”学会”。, marked 本会称为”学会”。, markdown-it 本会称为"学会"。
remark l‘“Union” décide, marked l‘“Union” décide, markdown-it l’“Union” décide
SEEN
