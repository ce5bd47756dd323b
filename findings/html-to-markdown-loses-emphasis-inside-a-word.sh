#!/usr/bin/env bash
# turndown 7.2.5 and node-html-markdown 2.0.0 write <em> as _…_ wherever it stands. Languages that stress a part of a word (German
# "das <em>un</em>mögliche", Russian prefixes) lose the emphasis: CommonMark reads no underscore inside a word, so readers see
# the signs themselves. rehype-remark 10.0.1 writes asterisks.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund turndown@7.2.5 node-html-markdown@2.0.0 commonmark@0.31.2 unified@11.0.5 \
  rehype-parse@9.0.1 rehype-remark@10.0.1 remark-stringify@11.0.0 >/dev/null 2>&1
cat >convert.mjs <<'JS'
import { Parser, HtmlRenderer } from 'commonmark';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkStringify from 'remark-stringify';
import TurndownService from 'turndown';
import { unified } from 'unified';
const page = '<p>das <em>un</em>mögliche</p>';
const pipeline = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkStringify);
const written = {
  turndown: new TurndownService().turndown(page),
  'node-html-markdown': NodeHtmlMarkdown.translate(page),
  'rehype-remark': String(await pipeline.process(page)).trim(),
};
for (const [name, markdown] of Object.entries(written)) {
  console.log(`${name}: ${markdown} -> ${new HtmlRenderer().render(new Parser().parse(markdown)).trim()}`);
}
JS
node convert.mjs | tee seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
turndown: das _un_mögliche -> <p>das _un_mögliche</p>
node-html-markdown: das _un_mögliche -> <p>das _un_mögliche</p>
rehype-remark: das *un*mögliche -> <p>das <em>un</em>mögliche</p>
SEEN
