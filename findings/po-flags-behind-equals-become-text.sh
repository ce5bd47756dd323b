#!/usr/bin/env bash
# Since June 2025 the manual of GNU gettext lets flags stand behind "#=" as well as behind "#," in PO, and from 2027 on tools may write
# them so. pofile 1.1.4 appends such a line to the translation of the entry BEFORE it and writes that text to the file, gettext-parser
# 10.0.0 and gettext 0.21 make a remark of it: in all three the entry counts as finished although it is marked as fuzzy.
set -euo pipefail
cd "$(mktemp -d)"
apt-get download gettext=0.21-12 gettext-base=0.21-12 >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" root; done
export LD_LIBRARY_PATH="$PWD/root/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH 2>/dev/null || echo x86_64-linux-gnu)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pofile@1.1.4 gettext-parser@10.0.0 >/dev/null 2>&1
cat >letters.po <<'PO'
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

msgid "Shut the gate."
msgstr "Schließt das Tor."

#= fuzzy
msgid "Feed the cat."
msgstr "Füttert die Katze."
PO
cat >read.mjs <<'JS'
import { readFileSync } from 'node:fs';
import * as parser from 'gettext-parser';
import PO from 'pofile';
const text = readFileSync('letters.po', 'utf8');
for (const { msgid, msgstr, flags } of PO.parse(text).items)
  console.log(`pofile: ${msgid} -> ${msgstr} ${JSON.stringify(flags)}`);
console.log(`pofile writes: ${PO.parse(text).toString().match(/^msgstr "Schließt.*$/m)}`);
const { po } = parser.po ? parser : parser.default;
console.log(`gettext-parser: ${JSON.stringify(po.parse(text).translations['']['Feed the cat.'].comments)}`);
JS
{
  node read.mjs
  root/usr/bin/msgfmt --statistics -o /dev/null letters.po 2>&1
  root/usr/bin/msgcat letters.po | grep fuzzy
} | tee seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
pofile: Shut the gate. -> Schließt das Tor.#= fuzzy {}
pofile: Feed the cat. -> Füttert die Katze. {}
pofile writes: msgstr "Schließt das Tor.#= fuzzy"
gettext-parser: {"translator":"= fuzzy"}
2 translated messages.
# = fuzzy
SEEN
