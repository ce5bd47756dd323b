#!/usr/bin/env bash
# pofile 1.1.4: reading and writing a PO file keeps "#, fuzzy" and drops the lines "#| msgid", that is, the only place that says
# which English a translation was made from. gettext-parser 10.0.0 keeps both.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pofile@1.1.4 gettext-parser@10.0.0 >/dev/null 2>&1
cat >fuzzy.po <<'PO'
msgid ""
msgstr ""
"Language: de\n"
"Content-Type: text/plain; charset=UTF-8\n"

#, fuzzy
#| msgid "Members answer within ten days."
msgid "Members answer within five days."
msgstr "Mitglieder antworten binnen zehn Tagen."
PO
cat >round.cjs <<'JS'
const text = require('node:fs').readFileSync('fuzzy.po', 'utf8');
const { po } = require('gettext-parser');
const kept = (written) => `fuzzy ${written.includes('#, fuzzy')}, previous English ${written.includes('ten days')}`;
console.log('pofile:', kept(require('pofile').parse(text).toString()));
console.log('gettext-parser:', kept(po.compile(po.parse(text)).toString()));
JS
node round.cjs | tee seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
pofile: fuzzy true, previous English false
gettext-parser: fuzzy true, previous English true
SEEN
