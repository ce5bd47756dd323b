#!/usr/bin/env bash
# translate-toolkit 3.8.4: a unit of XLIFF 1.2 whose target is divided into segments (<mrk mtype="seg">), as Trados and memoQ
# write it, keeps the old segments behind a new translation that is set: every sentence stands there twice, the new ones as
# plain text and the old ones in their segments. What is read back is both, run together. No error, no warning.
set -euo pipefail
cd "$(mktemp -d)"
export DEBIAN_FRONTEND=noninteractive
apt-get download translate-toolkit=3.8.4-1 python3-translate=3.8.4-1 python3-lxml python3-cwcwidth >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" root; done
cat >segments.xlf <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="en" target-language="de" datatype="plaintext"><body>
<trans-unit id="1"><source>Wait. Pay.</source><seg-source><mrk mtype="seg" mid="1">Wait.</mrk> <mrk mtype="seg" mid="2">Pay.</mrk></seg-source><target><mrk mtype="seg" mid="1">Wartet.</mrk> <mrk mtype="seg" mid="2">Zahlt.</mrk></target></trans-unit>
</body></file></xliff>
XML
cat >edit.py <<'PY'
from translate.__version__ import sver
from translate.storage import factory
print('translate-toolkit', sver)
store = factory.getobject('segments.xlf')
unit = store.units[0]
print('read:', unit.target)
unit.target = 'Bitte wartet. Zahlt.'
store.save()
print('read again:', factory.getobject('segments.xlf').units[0].target)
PY
PYTHONPATH="$PWD/root/usr/lib/python3/dist-packages" /usr/bin/python3 edit.py | tee seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
translate-toolkit 3.8.4
read: Wartet. Zahlt.
read again: Bitte wartet. Zahlt.Wartet. Zahlt.
SEEN
