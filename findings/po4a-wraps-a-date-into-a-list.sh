#!/usr/bin/env bash
# po4a 0.69, module text for Markdown: every paragraph of a translation is wrapped anew at 76 columns, and a line may then begin with
# a number and a full stop. German, Czech or Finnish dates ("1. Januar 2003") do: readers of Markdown begin a list there, in
# the middle of the sentence. Only "1." breaks into a paragraph, so it happens on the first of a month alone.
set -euo pipefail
cd "$(mktemp -d)"
apt-get download po4a=0.69-1 gettext=0.21-12 gettext-base=0.21-12 libunicode-linebreak-perl libmime-charset-perl libsombok3 \
  libsyntax-keyword-try-perl libxs-parse-keyword-perl libyaml-tiny-perl libpod-parser-perl libsgmls-perl >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" root; done
multiarch=$(ls root/usr/lib | grep -m1 linux-gnu)
export PATH="$PWD/root/usr/bin:$PATH" LD_LIBRARY_PATH="$PWD/root/usr/lib/$multiarch"
export PERL5LIB="$PWD/root/usr/share/perl5:$(ls -d "$PWD"/root/usr/lib/"$multiarch"/perl5/* | tr '\n' ':')"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund commonmark@0.31.2 >/dev/null 2>&1
cat >en.md <<'MD'
Everybody may take part in the work from the first day of January 2003 onwards.
MD
cat >de.po <<'PO'
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

msgid ""
"Everybody may take part in the work from the first day of January 2003 "
"onwards."
msgstr "An der Arbeit darf sich jede und jeder beteiligen, und zwar ab dem Datum 1. Januar 2003, ohne Ausnahme."
PO
po4a-translate -f text -o markdown -m en.md -M UTF-8 -p de.po -l de.md -L UTF-8 -k 0 2>/dev/null
cat de.md
node -e "
const { HtmlRenderer, Parser } = require('commonmark');
process.stdout.write(new HtmlRenderer().render(new Parser().parse(require('node:fs').readFileSync('de.md', 'utf8'))));
" | tee seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
<p>An der Arbeit darf sich jede und jeder beteiligen, und zwar ab dem Datum</p>
<ol>
<li>Januar 2003, ohne Ausnahme.</li>
</ol>
SEEN
