#!/usr/bin/env bash
# @react-pdf/renderer 4.9.0 hyphenates texts of every language by the English rules unless it is told otherwise, and in Georgian it
# puts a hyphen before a comma: where "თავისუფლება," does not fit, a line ends in "თავისუფლება-" and the next one begins with ", და".
# The hyphen is U+002D, so whoever copies the text copies it too: such an item can be known by its letters, and is not as it was written.
set -euo pipefail
cd "$(mktemp -d)"
apt-get download fonts-noto-core=20201225-1 >/dev/null 2>&1
dpkg -x fonts-noto-core_*.deb root
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @react-pdf/renderer@4.9.0 react@18.3.1 unpdf@1.7.0 >/dev/null 2>&1
cat >draw.mjs <<'JS'
import { Document, Font, Page, renderToBuffer, Text } from '@react-pdf/renderer';
import { createElement as h } from 'react';
import { extractText } from 'unpdf';
Font.register({ family: 'Georgian', src: 'root/usr/share/fonts/truetype/noto/NotoSansGeorgian-Regular.ttf' });
const style = { width: 60, fontFamily: 'Georgian', fontSize: 12 };
const text = 'ადამიანის უფლება თავისუფლება, და მშვიდობა';
const pdf = await renderToBuffer(h(Document, {}, h(Page, { size: [400, 300] }, h(Text, { style }, text))));
const { text: [read] } = await extractText(new Uint8Array(pdf), { mergePages: false });
console.log(read.trim());
JS
node draw.mjs | tee seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
ადამიანის
უფლება
თავისუფლება-
, და
მშვიდობა
SEEN
