#!/usr/bin/env bash
# npm xliff 6.4.0: of a unit of two segments whose second is not translated yet, it gives the second source with the first
# target, as one pair ("Two." is "Egy."): a translation of another sentence, without a word. Of an annotation (<mrk>) in a
# source and a target it loses the words inside, so that "Wait here." comes back as "Wait .". The file is valid XLIFF 2.0.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xliff@6.4.0
cat >read.mjs <<'JS'
import xliff from 'xliff';
const file = (inside) =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="hu"><file id="f"><unit id="u">${inside}</unit></file></xliff>`;
const unitOf = async (inside) => (await xliff.xliff2js(file(inside))).resources.f.u;
const two = '<segment><source>One.</source><target>Egy.</target></segment><segment><source>Two.</source></segment>';
console.log('two segments:', JSON.stringify(await unitOf(two)));
const mark = (word) => `<mrk id="m" type="term" translate="yes">${word}</mrk>`;
const marked = `<segment><source>Wait ${mark('here')}.</source><target>Várj ${mark('itt')}.</target></segment>`;
const read = await xliff.xliff2js(file(marked));
const written = await xliff.js2xliff(read, { indent: '' });
console.log('a term, written back:', /<source>.*<\/target>/.exec(written)[0]);
JS
echo "xliff $(node -p "require('./node_modules/xliff/package.json').version")" | tee seen.txt
node read.mjs | tee -a seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
xliff 6.4.0
two segments: {"source":"Two.","target":"Egy."}
a term, written back: <source>Wait .</source><target>Várj .</target>
SEEN
