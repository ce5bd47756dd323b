#!/usr/bin/env bash
# spdx-correct 3.2.0 puts right what people write for a licence: "Apache 2" is Apache-2.0, and what it does not know should be null.
# But it also looks for a name inside another: "EUPL" without a number, a copyleft licence, has UPL in it and becomes UPL-1.0, a
# permissive one; the GNU Free Documentation License, the one for texts, becomes GPL-3.0-or-later. With its number EUPL is right. The check
# of npm for package.json (validate-npm-package-license 3.0.4) shows the same guess to authors as advice. Nothing says how sure it is.
# So the licence of a document or a translation is to be taken from identifiers, and a guess like this one is to be asked about.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund spdx-correct@3.2.0 validate-npm-package-license@3.0.4 >/dev/null 2>&1
cat >licences.cjs <<'JS'
const correct = require('spdx-correct');
const validate = require('validate-npm-package-license');
for (const name of ['EUPL', 'EUPL 1.2', 'GNU FDL', 'GNU Free Documentation License', 'GFDL 1.3', 'No licence that it knows'])
  console.log(`${name} -> ${correct(name)}`);
console.log(validate('EUPL').warnings.at(-1));
JS
node licences.cjs | tee seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
EUPL -> UPL-1.0
EUPL 1.2 -> EUPL-1.2
GNU FDL -> GPL-3.0-or-later
GNU Free Documentation License -> GPL-3.0-or-later
GFDL 1.3 -> GFDL-1.3
No licence that it knows -> null
license is similar to the valid expression "UPL-1.0"
SEEN
