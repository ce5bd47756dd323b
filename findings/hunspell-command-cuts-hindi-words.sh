#!/usr/bin/env bash
# hunspell 1.7.1 (the command, UTF-8 locale) with Debian's hi_IN dictionary: words are cut at vowel signs before they are looked up,
# since the command takes marks for no letters and the dictionary's file names no WORDCHARS. So right words are told as
# wrong in pieces that nobody wrote ("न" and "यम" for नियम). The library, asked for the whole word as nspell or
# hunspell-wasm do, knows them.
set -euo pipefail
cd "$(mktemp -d)"
export LC_ALL=C.UTF-8
apt-get download hunspell=1.7.1-1 libhunspell-1.7-0=1.7.1-1 hunspell-hi=1:7.5.0-1 >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" root; done
export LD_LIBRARY_PATH="$PWD/root/usr/lib/$(ls root/usr/lib | grep -m1 linux-gnu)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund nspell@2.1.5 >/dev/null 2>&1
printf 'नियम\nसभा\nपढ़ना\nदेश\n' >words.txt
root/usr/bin/hunspell -d "$PWD/root/usr/share/hunspell/hi_IN" -i utf-8 -l <words.txt | tr '\n' ' ' | sed 's/^/command, unknown: /; s/ $/\n/' | tee seen.txt
node -e "
const { readFileSync } = require('node:fs');
const folder = 'root/usr/share/hunspell/hi_IN';
const spell = require('nspell')(readFileSync(folder + '.aff'), readFileSync(folder + '.dic'));
const words = readFileSync('words.txt', 'utf8').trim().split('\n');
console.log('whole words, unknown: ' + words.filter((word) => !spell.correct(word)).join(' '));
" | tee -a seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
command, unknown: न यम सभ पढ़न
whole words, unknown: 
SEEN
