#!/usr/bin/env bash
# pofile 1.1.4: a PO header of one field is written on the line of its keyword by msgcat and msgmerge (msgstr "Content-Type: …"),
# and pofile does not see it: all its headers are empty, and what it writes back has no charset any more, which gettext's own
# tools then refuse for every text that is not ASCII. A header of two fields is read.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pofile@1.1.4 gettext-parser@10.0.0 >/dev/null 2>&1
cat >one.po <<'PO'
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

msgid "member"
msgstr "Mitglied für alle"
PO
cat >two.po <<'PO'
msgid ""
msgstr ""
"Language: de\n"
"Content-Type: text/plain; charset=UTF-8\n"

msgid "member"
msgstr "Mitglied für alle"
PO
cat >read.cjs <<'JS'
const { readFileSync } = require('node:fs');
const PO = require('pofile');
const { po } = require('gettext-parser');
for (const name of ['one.po', 'two.po']) {
  const text = readFileSync(name, 'utf8');
  const written = PO.parse(text).toString();
  console.log(name, 'pofile:', JSON.stringify(PO.parse(text).headers['Content-Type']));
  console.log(name, 'gettext-parser:', JSON.stringify(po.parse(text).headers['Content-Type']));
  console.log(name, 'charset after pofile wrote it:', /charset=/.test(written));
}
JS
node read.cjs | tee seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
one.po pofile: ""
one.po gettext-parser: "text/plain; charset=UTF-8"
one.po charset after pofile wrote it: false
two.po pofile: "text/plain; charset=UTF-8"
two.po gettext-parser: "text/plain; charset=UTF-8"
two.po charset after pofile wrote it: true
SEEN
