#!/usr/bin/env bash
# DOCX marks words that run the other way with <w:bdo> (overridden) or <w:dir> (embedded), which hold runs as a hyperlink does. A reader
# that does not know the mark is expected to keep the words, as with <bdo> in HTML. pandoc 2.17.1.1 and mammoth 1.13.0 lose them:
# "Members may not vote" is left as "Members may vote". mammoth tells of an element that it ignored, in a list beside the text;
# pandoc tells nothing. docx2txt 1.4 (Debian) has the words. Texts that mix directions are hit, so Arabic, Hebrew, Persian and Urdu
# with names, numbers or the English notice in them: the text is shorter, and still reads well.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download pandoc=2.17.1.1-2~deb12u1 docx2txt=1.4-5 >/dev/null 2>&1 ||
  { echo 'SKIPPED: pandoc 2.17.1.1-2~deb12u1 or docx2txt 1.4-5 cannot be had'; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
npm init -y >/dev/null
npm install --silent --no-audit --no-fund jszip@3.10.1 mammoth@1.13.0 >/dev/null 2>&1
cat >read.mjs <<'JS'
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import JSZip from 'jszip';
import mammoth from 'mammoth';
const names = 'http://schemas.openxmlformats.org';
const head = '<?xml version="1.0" encoding="UTF-8"?>';
const run = (words) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
async function write(paragraph) {
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    `${head}<Types xmlns="${names}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  );
  zip.file(
    '_rels/.rels',
    `${head}<Relationships xmlns="${names}/package/2006/relationships"><Relationship Id="d" Type="${names}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file('word/document.xml', `${head}<w:document xmlns:w="${names}/wordprocessingml/2006/main"><w:body><w:p>${paragraph}</w:p></w:body></w:document>`);
  return zip.generateAsync({ type: 'nodebuffer' });
}
const output = (command, ...values) => execFileSync(command, values, { encoding: 'utf8' }).trim();
for (const mark of ['bdo', 'dir']) {
  const file = await write(`${run('Members may ')}<w:${mark} w:val="ltr">${run('not ')}</w:${mark}>${run('vote')}`);
  writeFileSync('rules.docx', file);
  const { value, messages } = await mammoth.extractRawText({ buffer: file });
  console.log(`${mark} pandoc: ${output('root/usr/bin/pandoc', 'rules.docx', '-t', 'plain')}`);
  console.log(`${mark} mammoth: ${value.trim()} (${messages.map(({ message }) => message)})`);
  console.log(`${mark} docx2txt: ${output('perl', 'root/usr/bin/docx2txt', 'rules.docx', '-')}`);
}
JS
node read.mjs | tr -s ' ' | tee seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
bdo pandoc: Members may vote
bdo mammoth: Members may vote (An unrecognised element was ignored: w:bdo)
bdo docx2txt: Members may not vote
dir pandoc: Members may vote
dir mammoth: Members may vote (An unrecognised element was ignored: w:dir)
dir docx2txt: Members may not vote
SEEN
