#!/usr/bin/env bash
# pandoc 2.17.1.1, its own Markdown (what .md files are read as unless told otherwise): a paragraph that begins with an abbreviation
# of small letters is a list with letters or Roman numbers. German "i. d. R. gilt" becomes item 4 in item i, and the words
# "i. d." are gone from plain text and HTML alike; so are Polish "m. in." and Spanish "p. ej.". In -f commonmark they stay.
set -euo pipefail
cd "$(mktemp -d)"
apt-get download pandoc=2.17.1.1-2~deb12u1 >/dev/null 2>&1
dpkg -x pandoc_*.deb root
pandoc=root/usr/bin/pandoc
"$pandoc" --version | head -1 | tee seen.txt
for line in 'i. d. R. gilt dies.' 'm. in. członkowie' 'p. ej. los miembros'; do
  for form in markdown commonmark; do
    printf '%s\n' "$line" | "$pandoc" -f "$form" -t html --wrap=none | tr -d '\n' | sed "s/^/$form: /; s/\$/\n/"
  done
done | tee -a seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
pandoc 2.17.1.1
markdown: <ol type="i"><li><ol start="4" type="a"><li>R. gilt dies.</li></ol></li></ol>
commonmark: <p>i. d. R. gilt dies.</p>
markdown: <ol start="13" type="a"><li>in. członkowie</li></ol>
commonmark: <p>m. in. członkowie</p>
markdown: <ol start="16" type="a"><li>ej. los miembros</li></ol>
commonmark: <p>p. ej. los miembros</p>
SEEN
