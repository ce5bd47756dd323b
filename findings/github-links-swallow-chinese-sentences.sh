#!/usr/bin/env bash
# GitHub's bare links (micromark-extension-gfm-autolink-literal 2.1.0): an address ends at a blank or at ASCII punctuation only. Chinese
# and Japanese have no blanks, so the full stop and the rest of the sentence become a part of the address; Korean
# particles, French » and Hindi danda too. linkify-it 5.0.0 (markdown-it) ends the address at 。, » and danda, but takes Korean
# letters into the host as well. So the same file has other links on GitHub than in many site builders.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund micromark@4.0.2 micromark-extension-gfm-autolink-literal@2.1.0 linkify-it@5.0.0 >/dev/null 2>&1
cat >links.mjs <<'JS'
import LinkifyIt from 'linkify-it';
import { micromark } from 'micromark';
import { gfmAutolinkLiteral, gfmAutolinkLiteralHtml } from 'micromark-extension-gfm-autolink-literal';
const options = { extensions: [gfmAutolinkLiteral()], htmlExtensions: [gfmAutolinkLiteralHtml()] };
for (const text of ['见 https://example.org。谢谢', 'https://example.org에서', '«https://example.org»', 'https://example.org।', 'на https://example.org.Если']) {
  const github = [...micromark(text, options).matchAll(/href="([^"]*)"/g)].map((match) => decodeURI(match[1]));
  const other = (new LinkifyIt().match(text) ?? []).map((match) => match.url);
  console.log(`${text} | gfm ${github} | linkify-it ${other}`);
}
JS
node links.mjs | tee seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
见 https://example.org。谢谢 | gfm https://example.org。谢谢 | linkify-it https://example.org
https://example.org에서 | gfm https://example.org에서 | linkify-it https://example.org에서
«https://example.org» | gfm https://example.org» | linkify-it https://example.org
https://example.org। | gfm https://example.org। | linkify-it https://example.org
на https://example.org.Если | gfm https://example.org.Если | linkify-it https://example.org.Если
SEEN
