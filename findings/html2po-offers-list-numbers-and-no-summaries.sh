#!/usr/bin/env bash
# html2po of translate-toolkit 3.8.4: the words of <details> and <summary> are not in the PO file, so nobody is asked to translate them
# and po2html leaves them in English; the number of <li value="9"> is, as a message "9" of its own, so that a translator can
# change which item of the English an item says it is.
set -euo pipefail
cd "$(mktemp -d)"
export DEBIAN_FRONTEND=noninteractive
apt-get download translate-toolkit=3.8.4-1 python3-translate=3.8.4-1 python3-lxml python3-cwcwidth >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" root; done
cat >page.html <<'HTML'
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Rules</title></head><body>
<ol><li value="9">Members answer.</li></ol>
<details><summary>Why this rule</summary>Because answers help.</details>
</body></html>
HTML
PYTHONPATH="$PWD/root/usr/lib/python3/dist-packages" /usr/bin/python3 root/usr/bin/html2po -P page.html page.pot --progress=none
grep '^msgid "[^"]' page.pot | tee seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
msgid "en"
msgid "Rules"
msgid "9"
msgid "Members answer."
SEEN
