#!/usr/bin/env bash
# reuse 1.1.2: "reuse annotate" writes its licence comment before a byte order mark, so the mark then stands in the middle of the file.
# That it does so is an open report; what becomes of a text is the surprise: readers take off a mark at the head, and one further on
# is a character before the "#", so the first heading of a Markdown file is a paragraph that shows its "#" (CommonMark 0.31.2).
# Editors on Windows save files with the mark. Exit 0: the run that states the licence of a translation takes its title away.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download reuse=1.1.2-1 python3-license-expression python3-binaryornot python3-boolean python3-debian python3-jinja2 \
  python3-markupsafe python3-chardet >/dev/null 2>&1 || { echo 'SKIPPED: reuse 1.1.2-1 cannot be had'; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
npm init -y >/dev/null
npm install --silent --no-audit --no-fund commonmark@0.31.2 >/dev/null 2>&1
printf '\xef\xbb\xbf# Rules\n\nMembers answer.\n' >rules.md
cat >render.cjs <<'JS'
const { HtmlRenderer, Parser } = require('commonmark');
const text = new TextDecoder().decode(require('node:fs').readFileSync('rules.md'));
const page = new HtmlRenderer().render(new Parser().parse(text)).split('\n');
console.log(page.find((line) => line.includes('Rules')));
JS
node render.cjs | sed 's/^/before: /' | tee seen.txt
PYTHONPATH="$PWD/root/usr/lib/python3/dist-packages" /usr/bin/python3 root/usr/bin/reuse annotate --copyright 'The Members' --year 2024 \
  --license CC-BY-4.0 rules.md >/dev/null && echo "annotate: exit $?" | tee -a seen.txt
node render.cjs | sed 's/^/after: /' | tee -a seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
before: <h1>Rules</h1>
annotate: exit 0
after: <p># Rules</p>
SEEN
