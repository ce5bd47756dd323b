#!/usr/bin/env bash
# markdownlint 0.42.1, rule MD044 (names are written as listed): a name is looked for as a word of its own, so that "Art" is not found
# in "part". Letters outside ASCII count as the edge of a word: with the name "Устав" it demands "неУстав" and "Уставом", and the fix
# writes them; a Latin name is put into a word beside an accented letter ("arté" becomes "Arté"). The page of the rule says nothing of it.
# Running the fixer over translations so changes words that nobody listed.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund markdownlint@0.42.1 >/dev/null 2>&1
cat >names.mjs <<'JS'
import { applyFixes } from 'markdownlint';
import { lint } from 'markdownlint/sync';
for (const [name, text] of [
  ['Art', 'part, artist, art\n'],
  ['Art', 'arté, èart, art\n'],
  ['Устав', 'неустав, уставом, устав\n'],
]) {
  const found = lint({ strings: { text }, config: { default: false, MD044: { names: [name] } } }).text;
  console.log(`${name}: ${text.trim()} -> ${applyFixes(text, found).trim()} (${found.length} found)`);
}
JS
node names.mjs | tee seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
Art: part, artist, art -> part, artist, Art (1 found)
Art: arté, èart, art -> Arté, èArt, Art (3 found)
Устав: неустав, уставом, устав -> неУстав, Уставом, Устав (3 found)
SEEN
