#!/usr/bin/env bash
# diff 9.0.0 (jsdiff): diffSentences ends a sentence at . ! ? and a blank. Chinese and Japanese 。 and the Hindi danda end none, so one
# character changed in a paragraph shows the whole paragraph as removed and added; the Arabic question mark neither.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund diff@9.0.0 >/dev/null 2>&1
cat >sentences.mjs <<'JS'
import { diffSentences } from 'diff';
const pairs = {
  English: ['Members answer. Rules hold.', 'Members answer. Rules fail.'],
  Chinese: ['会员应当遵守。规则有效。', '会员应当遵守。规则无效。'],
  Hindi: ['नियम मानें। नियम हैं।', 'नियम मानें। नियम थे।'],
};
for (const [language, [before, after]] of Object.entries(pairs)) {
  const kept = diffSentences(before, after).filter((part) => !part.added && !part.removed).map((part) => part.value);
  console.log(`${language}, kept: ${JSON.stringify(kept)}`);
}
JS
node sentences.mjs | tee seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
English, kept: ["Members answer. "]
Chinese, kept: []
Hindi, kept: []
SEEN
