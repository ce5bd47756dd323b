#!/usr/bin/env bash
# lodash 4.18.1, es-toolkit 1.53.2 and change-case 5.4.4 capitalize a word by the upper case of its first letter. Georgian has no capital
# at the head of a word: since Unicode 11 its letters have an upper case (Mtavruli) for texts in capitals throughout, and a title case
# that is the letter itself. So "წესები" becomes a word of two alphabets, which nobody writes, and a search for the word misses it.
# CSS and Python's str.title() leave the word as it is; JavaScript has no function for title case.
# Labels and headings of a translation that pass such a function are no longer the text that was checked.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund lodash@4.18.1 es-toolkit@1.53.2 change-case@5.4.4 >/dev/null 2>&1
cat >capitals.mjs <<'JS'
import { capitalCase } from 'change-case';
import { capitalize } from 'es-toolkit';
import lodash from 'lodash';
const word = 'წესები';
const written = { 'lodash upperFirst': lodash.upperFirst(word), 'lodash capitalize': lodash.capitalize(word), 'es-toolkit capitalize': capitalize(word), 'change-case capitalCase': capitalCase(word) };
for (const [name, text] of Object.entries(written)) {
  const first = text.codePointAt(0).toString(16).toUpperCase();
  console.log(`${name}: begins with U+${first}, found by the word: ${text.includes(word)}`);
}
JS
node capitals.mjs | tee seen.txt
python3 -c "print('Python title: as it was:', 'წესები'.title() == 'წესები')" | tee -a seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
lodash upperFirst: begins with U+1CAC, found by the word: false
lodash capitalize: begins with U+1CAC, found by the word: false
es-toolkit capitalize: begins with U+1CAC, found by the word: false
change-case capitalCase: begins with U+1CAC, found by the word: false
Python title: as it was: True
SEEN
