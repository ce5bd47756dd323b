#!/usr/bin/env bash
# Typst 0.14: a heading that a show rule shows as nothing is not seen, but it is still a heading in the structure tree of a
# PDF/UA-1 file (an empty H2, which screen readers stop at), and it still gives a bookmark. Put into pdf.artifact it leaves
# the structure tree, and keeps its bookmark: the way to bookmarks for items that are no headings.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @myriaddreamin/typst-ts-node-compiler@0.7.0 >/dev/null 2>&1
cat >hidden.cjs <<'JS'
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
const { inflateSync } = require('node:zlib');
const compiler = NodeCompiler.create({});
function look(name, hidden) {
  const text = `#set document(title: "T", date: none)
#show heading.where(level: 2): none
= Seen
${hidden}
Words.`;
  const { result } = compiler.compile({ mainFileContent: text });
  const bytes = Buffer.from(compiler.pdf(result, { pdfStandard: 'ua-1' }));
  // Objects may stand in packed streams.
  let all = bytes.toString('latin1');
  for (const { index } of all.matchAll(/stream\r?\n/g)) {
    const start = index + all.slice(index).indexOf('\n') + 1;
    try { all += inflateSync(bytes.subarray(start, bytes.indexOf('endstream', start))).toString('latin1'); } catch {}
  }
  const found = { tagged: /\/S\s*\/H2/.test(all), bookmarked: /\/Title\s*\(Unseen\)/.test(all) };
  console.log(name, JSON.stringify(found));
  return found;
}
const plain = look('shown as nothing:', '#heading(level: 2, bookmarked: true)[Unseen]');
const artifact = look('in pdf.artifact: ', '#pdf.artifact[#heading(level: 2, bookmarked: true)[Unseen]]');
const isAsTold = plain.tagged && plain.bookmarked && !artifact.tagged && artifact.bookmarked;
console.log(isAsTold ? 'as told' : 'otherwise than told');
process.exit(isAsTold ? 0 : 1);
JS
echo "@myriaddreamin/typst-ts-node-compiler $(node -p "require('@myriaddreamin/typst-ts-node-compiler/package.json').version")"
node hidden.cjs
