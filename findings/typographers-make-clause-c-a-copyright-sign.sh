#!/usr/bin/env bash
# markdown-it 15.0.3 with typographer: true: the clauses (a), (b), (c) of a rule come out as "(a)", "(b)", "©": the third label of every
# lettered list is taken for a copyright sign, and (r) for ®, in every language of the document alike.
# Without the option nothing changes.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund markdown-it@15.0.3 >/dev/null 2>&1
cat >clauses.mjs <<'JS'
import MarkdownIt from 'markdown-it';
const text = 'Members (a) answer, (b) pay, (c) vote, (r) resign.';
console.log(new MarkdownIt({ typographer: true }).renderInline(text));
console.log(new MarkdownIt().renderInline(text));
JS
node clauses.mjs | tee seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
Members (a) answer, (b) pay, © vote, ® resign.
Members (a) answer, (b) pay, (c) vote, (r) resign.
SEEN
