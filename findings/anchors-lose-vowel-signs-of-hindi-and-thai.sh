#!/usr/bin/env bash
# pandoc 2.17.1.1 (its own Markdown) and slugify_unicode of Python-Markdown 3.4.1 keep letters in the anchor of a heading and drop signs.
# To both, the vowel signs of Hindi, Bengali, Tamil and Thai are signs: नियम gets the anchor "नयम", and काल (time) and कल (tomorrow)
# get the same one. The manual of pandoc says that what is not alphanumeric goes; precomposed "é" stays, so a vowel is lost only
# where it is written as a mark. pandoc -f gfm keeps every mark, so a link that GitHub follows leads nowhere in the other.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export LC_ALL=C.UTF-8
apt-get download pandoc=2.17.1.1-2~deb12u1 python3-markdown=3.4.1-2+deb12u1 >/dev/null 2>&1 ||
  { echo 'SKIPPED: pandoc 2.17.1.1-2~deb12u1 or python3-markdown 3.4.1-2+deb12u1 cannot be had'; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
printf '# %s\n\n' नियम ข้อบังคับ விதிகள் काल कल Réunion >rules.md
anchors() { grep -o 'id="[^"]*"' | sed 's/id="//; s/"//' | tr '\n' ' ' | sed "s/^/$1: /; s/ \$/\\n/"; }
{
  root/usr/bin/pandoc -f markdown -t html rules.md | anchors 'pandoc'
  PYTHONPATH="$PWD/root/usr/lib/python3/dist-packages" /usr/bin/python3 -c "
from markdown import markdown
from markdown.extensions.toc import TocExtension, slugify_unicode
print(markdown(open('rules.md').read(), extensions=[TocExtension(slugify=slugify_unicode)]))" | anchors 'Python-Markdown'
  root/usr/bin/pandoc -f gfm -t html rules.md | anchors 'pandoc -f gfm'
} | tee seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
pandoc: नयम ขอบงคบ வதகள कल कल-1 réunion
Python-Markdown: नयम ขอบงคบ வதகள कल कल_1 réunion
pandoc -f gfm: नियम ข้อบังคับ விதிகள் काल कल réunion
SEEN
