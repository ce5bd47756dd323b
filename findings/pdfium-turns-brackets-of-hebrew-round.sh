#!/usr/bin/env bash
# PDFium (@hyzyla/pdfium 2.1.13) puts the words of a right-to-left line back into their order, but not its brackets: "(א)" printed by
# Typst 0.14 is copied as ")א(". pdf.js (unpdf 1.7.0) turns them too, and gives the words of the line back to front.
# So neither gives back a line with brackets as it was written: such an item can be recognised by its letters, and not proven.
set -euo pipefail
cd "$(mktemp -d)"
apt-get download fonts-noto-core=20201225-1 >/dev/null 2>&1
dpkg -x fonts-noto-core_*.deb root
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @myriaddreamin/typst-ts-node-compiler@0.7.0 @hyzyla/pdfium@2.1.13 unpdf@1.7.0 >/dev/null 2>&1
cat >read.mjs <<'JS'
import { createRequire } from 'node:module';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { extractText } from 'unpdf';
const { NodeCompiler } = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler');
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: ['root'] }] });
const library = await PDFiumLibrary.init();
const text = 'חברי האיגוד (א)';
const source = `#set text(lang: "he", font: "Noto Sans Hebrew")\n${text}`;
const pdf = new Uint8Array(compiler.pdf(compiler.compile({ mainFileContent: source }).result));
const document = await library.loadDocument(Buffer.from(pdf));
const pdfium = document.getPage(0).getText().trim();
const { text: [pdfjs] } = await extractText(pdf, { mergePages: false });
const order = (one) => text.match(/[א-ת]{2,}/g).sort((a, b) => one.indexOf(a) - one.indexOf(b)).join(' ') === 'חברי האיגוד';
const brackets = (one) => one.indexOf('(') < one.indexOf(')');
for (const [name, one] of [['written', text], ['PDFium', pdfium], ['pdf.js', pdfjs]])
  console.log(`${name}: words in order ${order(one)}, brackets as written ${brackets(one)}`);
JS
node read.mjs | tee seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
written: words in order true, brackets as written true
PDFium: words in order true, brackets as written false
pdf.js: words in order false, brackets as written false
SEEN
