#!/usr/bin/env bash
# po2xliff and xliff2po of translate-toolkit 3.8.4: a PO file keeps messages whose English is gone as comments "#~"; msgfmt leaves them out.
# po2xliff writes each as a unit like any other: approved="yes", state="translated", and xliff2po makes a live message of it: what
# was struck out of a text is back in its translation. po2tmx and pocount of the same toolkit leave such messages out. The context
# of a message (msgctxt) is not in the XLIFF at all, so two messages "Rules" with different contexts have one name.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export LC_ALL=C.UTF-8
apt-get download translate-toolkit=3.8.4-1 python3-translate=3.8.4-1 python3-lxml python3-cwcwidth >/dev/null 2>&1 ||
  { echo 'SKIPPED: translate-toolkit 3.8.4-1 cannot be had'; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat >rules.po <<'PO'
msgid ""
msgstr ""
"Language: de\n"
"Content-Type: text/plain; charset=UTF-8\n"

msgctxt "menu"
msgid "Rules"
msgstr "Satzung"

#~ msgid "Members pay a fee."
#~ msgstr "Mitglieder zahlen einen Beitrag."
PO
export PYTHONPATH="$PWD/root/usr/lib/python3/dist-packages"
run() { /usr/bin/python3 "root/usr/bin/$1" --progress=none "${@:2}" 2>/dev/null; }
{
  run po2xliff rules.po rules.xlf
  run xliff2po rules.xlf back.po
  run po2tmx -l de rules.po rules.tmx
  echo "menu in the XLIFF: $(grep -c menu rules.xlf || true)"
  grep -B1 'Mitglieder zahlen' rules.xlf | sed 's/^ *//'
  grep -B1 'Mitglieder zahlen' back.po
  echo "in the TMX: $(grep -c 'Mitglieder zahlen' rules.tmx || true)"
} | tee seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
menu in the XLIFF: 0
<trans-unit xml:space="preserve" id="4" approved="yes"><source>Members pay a fee.</source>
<target state="translated">Mitglieder zahlen einen Beitrag.</target>
msgid "Members pay a fee."
msgstr "Mitglieder zahlen einen Beitrag."
in the TMX: 0
SEEN
