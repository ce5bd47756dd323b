#!/usr/bin/env bash
# DOCX keeps what a field shows, such as the number of the article a sentence refers to, inside <w:fldSimple>; a reader that does not
# compute fields is expected to keep the words, as both readers here do where the same field is written with <w:fldChar>. pandoc
# 2.17.1.1 and mammoth 1.13.0 drop them: "as article 5 says" is left as "as says". Japanese words with a reading above them
# (<w:ruby>) are gone with the reading: 会員の権利 becomes の権利. HTML readers keep both. LibreOffice 7.4 and docx2txt 1.4 have the words.
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
const mark = (type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const half = (element, words) => `<w:${element}><w:r><w:t>${words}</w:t></w:r></w:${element}>`;
const rubyProperties =
  '<w:rubyPr><w:rubyAlign w:val="center"/><w:hps w:val="10"/><w:hpsRaise w:val="18"/><w:hpsBaseText w:val="20"/><w:lid w:val="ja-JP"/></w:rubyPr>';
const paragraphs = {
  'field in one element': `${run('as ')}<w:fldSimple w:instr=" REF fee ">${run('article 5 ')}</w:fldSimple>${run('says')}`,
  'field between marks': `${run('as ')}${mark('begin')}<w:r><w:instrText> REF fee </w:instrText></w:r>${mark('separate')}${run('article 5 ')}${mark('end')}${run('says')}`,
  ruby: `<w:r><w:ruby>${rubyProperties}${half('rt', 'かいいん')}${half('rubyBase', '会員')}</w:ruby></w:r>${run('の権利')}`,
};
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
for (const [name, paragraph] of Object.entries(paragraphs)) {
  const file = await write(paragraph);
  writeFileSync('rules.docx', file);
  const { value } = await mammoth.extractRawText({ buffer: file });
  console.log(`${name} pandoc: ${output('root/usr/bin/pandoc', 'rules.docx', '-t', 'plain')}`);
  console.log(`${name} mammoth: ${value.trim()}`);
  console.log(`${name} docx2txt: ${output('perl', 'root/usr/bin/docx2txt', 'rules.docx', '-')}`);
}
JS
node read.mjs | tr -s ' ' | tee seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
field in one element pandoc: as says
field in one element mammoth: as says
field in one element docx2txt: as article 5 says
field between marks pandoc: as article 5 says
field between marks mammoth: as article 5 says
field between marks docx2txt: as article 5 says
ruby pandoc: の権利
ruby mammoth: の権利
ruby docx2txt: かいいん会員の権利
SEEN
