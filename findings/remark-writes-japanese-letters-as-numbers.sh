#!/usr/bin/env bash
# remark-stringify 11.0.0 (through rehype-remark 10.0.1): bold type that begins or ends with a bracket, between letters, as Japanese
# and Chinese have it without blanks, is no bold type in CommonMark. The writer saves it by writing the neighbouring letters as
# character references: これ&#x306F;**「…」**&#x3067;す. Rendered it is right; a search for the words of the source finds nothing.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund unified@11.0.5 rehype-parse@9.0.1 rehype-remark@10.0.1 remark-stringify@11.0.0 \
  commonmark@0.31.2 >/dev/null 2>&1
cat >convert.mjs <<'JS'
import { HtmlRenderer, Parser } from 'commonmark';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
const pipeline = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkStringify);
for (const page of ['<p>これは<strong>重要</strong>です。</p>', '<p>これは<strong>「重要」</strong>です。</p>']) {
  const markdown = String(await pipeline.process(page)).trim();
  const back = new HtmlRenderer().render(new Parser().parse(markdown)).trim();
  console.log(`${markdown} | renders as it was: ${back === page}`);
}
JS
node convert.mjs | tee seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
これは**重要**です。 | renders as it was: true
これ&#x306F;**「重要」**&#x3067;す。 | renders as it was: true
SEEN
