#!/usr/bin/env bash
# GNU gettext 0.21: msginit writes Plural-Forms for French, Japanese or Russian, and none for Chinese, Arabic, Hindi, Thai or Persian
# (its table has only some languages): the new file has the two English forms and no rule,
# where CLDR counts six forms for Arabic and one for Chinese. Hebrew gets two where CLDR counts three. Exit 0, no warning.
set -euo pipefail
cd "$(mktemp -d)"
apt-get download gettext=0.21-12 gettext-base=0.21-12 >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" root; done
export LD_LIBRARY_PATH="$PWD/root/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH 2>/dev/null || echo x86_64-linux-gnu)"
cat >messages.pot <<'PO'
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

msgid "one item"
msgid_plural "many items"
msgstr[0] ""
msgstr[1] ""
PO
root/usr/bin/msginit --version | head -1 | tee seen.txt
for language in fr ja ru he ar zh_CN hi th fa; do
  root/usr/bin/msginit --no-translator -l "$language" -i messages.pot -o "$language.po" 2>/dev/null
  given=$(sed -n 's/.*nplurals=\([0-9]\).*/\1/p' "$language.po")
  echo "$language: exit $?, msginit ${given:-none}, msgstr lines $(grep -c '^msgstr\[' "$language.po")"
done | tee -a seen.txt
node -p "'CLDR: ' + ['he', 'ar', 'zh', 'hi'].map((tag) => tag + ' ' + new Intl.PluralRules(tag).resolvedOptions().pluralCategories.length)" | tee -a seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
msginit (GNU gettext-tools) 0.21
fr: exit 0, msginit 2, msgstr lines 2
ja: exit 0, msginit 1, msgstr lines 1
ru: exit 0, msginit 3, msgstr lines 3
he: exit 0, msginit 2, msgstr lines 2
ar: exit 0, msginit none, msgstr lines 2
zh_CN: exit 0, msginit none, msgstr lines 2
hi: exit 0, msginit none, msgstr lines 2
th: exit 0, msginit none, msgstr lines 2
fa: exit 0, msginit none, msgstr lines 2
CLDR: he 3,ar 6,zh 1,hi 2
SEEN
