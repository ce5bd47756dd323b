#!/usr/bin/env bash
# i18next-conv 16.0.0: a PO message "may" in the context "b" and a message "may_b" without one are two in gettext; in i18next JSON
# both are the key "may_b". The one that comes later in the file replaces the other: no warning, exit 0.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund i18next-conv@16.0.0 >/dev/null 2>&1
cat >de.po <<'PO'
msgid ""
msgstr ""
"Language: de\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

msgid "may_b"
msgstr "eins"

msgctxt "b"
msgid "may"
msgstr "zwei"
PO
npx i18next-conv -l de -s de.po -t de.json >log.txt && echo "exit $?, warnings: $(grep -ciE 'warn|duplicate|collision' log.txt || true)" | tee seen.txt
node -p 'JSON.stringify(require("./de.json"))' | tee -a seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
exit 0, warnings: 0
{"may_b":"zwei"}
SEEN
