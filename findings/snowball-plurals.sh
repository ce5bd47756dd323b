#!/usr/bin/env bash
# snowball-stemmers 0.6.0: stems of a plural or a dual are not always those of the singular, so a search for stems misses
# them. Spanish takes the ending off "sociedades" once only, and more off "sociedad"; Arabic gives singular, plural and dual of
# "society" three stems. Who looks for a name in all its forms needs a list of endings beside it.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund snowball-stemmers@0.6.0 >/dev/null 2>&1
cat >stems.cjs <<'JS'
const { newStemmer } = require('snowball-stemmers');
const words = {
  spanish: ['sociedad', 'sociedades'],
  arabic: ['جمعية', 'جمعيات', 'جمعيتا'],
  german: ['gesellschaft', 'gesellschaften'],
};
const stems = Object.fromEntries(
  Object.entries(words).map(([language, all]) => [language, all.map((word) => newStemmer(language).stem(word))]),
);
for (const [language, all] of Object.entries(stems))
  console.log(language, all.map((stem, index) => `${words[language][index]} -> ${stem}`).join(', '));
const differ = ([first, ...others]) => others.some((other) => other !== first);
const isAsTold = differ(stems.spanish) && differ(stems.arabic) && !differ(stems.german);
console.log(isAsTold ? 'as told' : 'otherwise than told');
process.exit(isAsTold ? 0 : 1);
JS
echo "snowball-stemmers $(node -p "require('snowball-stemmers/package.json').version")"
node stems.cjs
