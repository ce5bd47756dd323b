#!/usr/bin/env bash
# Typst 0.14 with the Arabic font Amiri: where a letter has a vowel mark on a doubled one, the text that readers get back
# from the PDF has that letter twice (محرَّر comes back as مرَّحَّرر or its like), although the page looks right and the file is
# valid PDF/UA-1. It is the font's contextual alternates (calt): with features: (calt: 0) the word comes back whole.
# So whether an Arabic PDF can be copied and searched hangs on a feature that shapes letters, not on tags or on ToUnicode.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @myriaddreamin/typst-ts-node-compiler@0.7.0 >/dev/null 2>&1
apt-get download -qq fonts-hosny-amiri >/dev/null 2>&1
dpkg -x fonts-hosny-amiri_*.deb font
command -v pdftotext >/dev/null || { echo 'install poppler-utils'; exit 2; }
cat >alternates.cjs <<'JS'
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
const { execFileSync } = require('node:child_process');
const { readdirSync, readFileSync, writeFileSync } = require('node:fs');
const fonts = readdirSync('font', { recursive: true }).filter((path) => /Amiri-Regular\.(ttf|otf)$/.test(path));
const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts.map((path) => readFileSync(`font/${path}`)) }] });
const word = 'محرَّر';
// Marks stand before or behind their letter in what comes back; letters alone are compared.
const letters = (text) => text.normalize('NFKD').replace(/[^\p{L}]+/gu, '');
function look(name, features) {
  const text = `#set document(title: "T", date: none)
#set text(lang: "ar", dir: rtl, font: "Amiri", fallback: false${features})
النص الأصلي ${word} باللغة الإنجليزية.`;
  const { result } = compiler.compile({ mainFileContent: text });
  writeFileSync('page.pdf', compiler.pdf(result, { pdfStandard: 'ua-1' }));
  const back = execFileSync('pdftotext', ['page.pdf', '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const isWhole = letters(back).includes(letters(word));
  console.log(name, JSON.stringify(back.trim()), isWhole ? 'whole' : 'not whole');
  return isWhole;
}
const plain = look('as the font has it:', '');
const without = look('without calt:      ', ', features: (calt: 0)');
const isAsTold = !plain && without;
console.log(isAsTold ? 'as told' : 'otherwise than told');
process.exit(isAsTold ? 0 : 1);
JS
echo "@myriaddreamin/typst-ts-node-compiler $(node -p "require('@myriaddreamin/typst-ts-node-compiler/package.json').version")"
echo "fonts-hosny-amiri $(ls fonts-hosny-amiri_*.deb), $(pdftotext -v 2>&1 | head -1)"
node alternates.cjs
