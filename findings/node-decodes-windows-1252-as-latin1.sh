#!/usr/bin/env bash
# Node 20, 22, 24 and 25: new TextDecoder('windows-1252').decode(bytes) makes control characters of the bytes 0x80 to 0x9F, so the
# quotation marks and dashes of an old page or PO file come out unseen (U+0093 for U+201C). The encoding standard, browsers and
# Node 26 give the quotation marks; so do all of these Nodes as soon as the same call says { stream: true }.
set -euo pipefail
cd "$(mktemp -d)"
platform=$(node -p 'process.platform + "-" + process.arch')
cat >decode.cjs <<'JS'
const bytes = Uint8Array.from([0x93, 0x61, 0x94]);
const hex = (text) => [...text].map((sign) => sign.codePointAt(0).toString(16)).join(' ');
const plain = hex(new TextDecoder('windows-1252').decode(bytes));
const streamed = hex(new TextDecoder('windows-1252').decode(bytes, { stream: true }));
console.log(`${process.version} plain: ${plain} | stream: ${streamed}`);
JS
for version in 20.20.2 22.21.1 24.11.1 26.0.0; do
  npm install --silent --no-save --no-audit --no-fund --prefix "$version" "node-$platform@$version" >/dev/null 2>&1
  "$version/node_modules/node-$platform/bin/node" decode.cjs
done | tee seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
v20.20.2 plain: 93 61 94 | stream: 201c 61 201d
v22.21.1 plain: 93 61 94 | stream: 201c 61 201d
v24.11.1 plain: 93 61 94 | stream: 201c 61 201d
v26.0.0 plain: 201c 61 201d | stream: 201c 61 201d
SEEN
