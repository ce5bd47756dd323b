#!/usr/bin/env bash
# word-count 0.3.1 ("in respect of CJK characters") says that a Hindi, Tamil or Hebrew text has no word at all, and no page says that it
# counts only some scripts; of five French words it makes nine, since ’ ends a word. It and reading-time 1.5.0 count every
# syllable of Korean, which writes blanks between its words: 17 for 5, so the reading time of a Korean text is more than three
# times that of the same sentence counted by blanks. reading-time warns of languages that write no blanks; Korean is none of them.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund word-count@0.3.1 reading-time@1.5.0 >/dev/null 2>&1
cat >count.cjs <<'JS'
const readingTime = require('reading-time');
const wordCount = require('word-count');
const texts = {
  English: 'Members elect a board at the annual meeting.',
  Russian: 'Члены выбирают правление на ежегодном собрании.',
  French: 'L’assemblée générale d’hiver s’ouvre aujourd’hui.',
  Hindi: 'सदस्य वार्षिक सभा में एक समिति चुनते हैं।',
  Tamil: 'உறுப்பினர்கள் குழுவைத் தேர்ந்தெடுப்பர்.',
  Hebrew: 'החברים בוחרים ועד.',
  Korean: '회원은 연례 총회에서 이사회를 선출한다.',
};
for (const [language, text] of Object.entries(texts)) {
  console.log(`${language}: ${text.split(' ').length} between blanks, word-count ${wordCount(text)}, reading-time ${readingTime(text).words}`);
}
JS
node count.cjs | tee seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
English: 8 between blanks, word-count 8, reading-time 8
Russian: 6 between blanks, word-count 6, reading-time 6
French: 5 between blanks, word-count 9, reading-time 5
Hindi: 8 between blanks, word-count 0, reading-time 8
Tamil: 3 between blanks, word-count 0, reading-time 3
Hebrew: 3 between blanks, word-count 0, reading-time 3
Korean: 5 between blanks, word-count 17, reading-time 17
SEEN
