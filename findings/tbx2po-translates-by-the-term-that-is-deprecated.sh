#!/usr/bin/env bash
# tbx2po of translate-toolkit 3.8.4: a TBX entry says of each term whether it is preferred or deprecated (administrativeStatus). Of two
# German terms one expects the preferred one; the first in the file becomes the translation, also where it is deprecated. The other
# is gone, and the status comes out as "Part of speech". A glossary that forbids a word so becomes one that demands it, and a
# check of terms by it tells every right translation as wrong. Exit 0, no warning.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download translate-toolkit=3.8.4-1 python3-translate=3.8.4-1 python3-lxml python3-cwcwidth >/dev/null 2>&1 ||
  { echo 'SKIPPED: translate-toolkit 3.8.4-1 cannot be had'; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat >words.tbx <<'TBX'
<?xml version="1.0" encoding="UTF-8"?>
<martif type="TBX" xml:lang="en">
<martifHeader><fileDesc><sourceDesc><p>Words of the rules</p></sourceDesc></fileDesc></martifHeader>
<text><body><termEntry id="member">
<langSet xml:lang="en"><tig><term>member</term></tig></langSet>
<langSet xml:lang="de">
<tig><term>Angehöriger</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
<tig><term>Mitglied</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
</langSet>
</termEntry></body></text></martif>
TBX
PYTHONPATH="$PWD/root/usr/lib/python3/dist-packages" /usr/bin/python3 root/usr/bin/tbx2po --progress=none words.tbx words.po
grep -A9 '^#\.' words.po | tee seen.txt
echo "Mitglied in the file: $(grep -c Mitglied words.po || true)" | tee -a seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
#. Part of speech: deprecatedTerm-admn-sts
#. preferredTerm-admn-sts
msgid "member"
msgstr "Angehöriger"
Mitglied in the file: 0
SEEN
