#!/usr/bin/env bash
# po2csv and csv2po of translate-toolkit 3.8.4: of the plural forms of a message the CSV has the first two, the second beside the English
# plural; Czech has three, Arabic six. Read back with the PO file as its template (-t), csv2po takes the first form for a list and writes its
# letters as lines of their own without quotation marks. Exit 0; msgfmt 0.21 refuses the file. Without a template the message becomes
# two without plurals, and one marked fuzzy, that is, a guess, a finished translation: the CSV has no column for the mark.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
apt-get download translate-toolkit=3.8.4-1 python3-translate=3.8.4-1 python3-lxml python3-cwcwidth gettext=0.21-12 >/dev/null 2>&1 ||
  { echo 'SKIPPED: translate-toolkit 3.8.4-1 or gettext 0.21-12 cannot be had'; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
export LD_LIBRARY_PATH="$PWD/root/usr/lib/$(ls root/usr/lib | grep -m1 linux-gnu)" PYTHONPATH="$PWD/root/usr/lib/python3/dist-packages"
cat >rules.po <<'PO'
msgid ""
msgstr ""
"Language: cs\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;\n"

#, fuzzy
msgid "Members answer within five days."
msgstr "Členové odpoví do deseti dnů."

msgid "%d vote"
msgid_plural "%d votes"
msgstr[0] "%d hlas"
msgstr[1] "%d hlasy"
msgstr[2] "%d hlasů"
PO
run() { /usr/bin/python3 "root/usr/bin/$1" --progress=none "${@:2}" 2>/dev/null; }
{
  root/usr/bin/msgfmt -o /dev/null rules.po && echo 'msgfmt reads the file'
  run po2csv rules.po rules.csv
  grep -c hlas rules.csv | sed 's/^/forms in the CSV: /'
  run csv2po rules.csv alone.po
  grep -c -e '^#, fuzzy' -e msgid_plural alone.po | sed 's/^/without a template, marks of guesses and plurals: /' || true
  run csv2po -t rules.po rules.csv back.po && echo 'csv2po -t succeeds'
  sed -n '/^msgstr\[0\]/,/^msgstr\[1\]/p' back.po | tr '\n' '|' && echo
  root/usr/bin/msgfmt -o /dev/null back.po 2>/dev/null || echo 'msgfmt refuses the file'
} | tee seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
msgfmt reads the file
forms in the CSV: 2
without a template, marks of guesses and plurals: 0
csv2po -t succeeds
msgstr[0] %|d| |h|l|a|s|msgstr[1] "%d hlasy"|
msgfmt refuses the file
SEEN
