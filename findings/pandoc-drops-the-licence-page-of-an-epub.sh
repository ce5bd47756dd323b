#!/usr/bin/env bash
# pandoc 2.17.1.1 reading EPUB: a page whose entry in the spine says linear="no" is not read, and nothing says so; a link to it stays and
# leads nowhere. Notices and licences are put aside like that. EPUB lets reading systems skip such a page while one turns the pages,
# and asks that whoever follows a link gets there; a converter that keeps the link would be expected to keep the page.
# mupdf 1.28.1 and epub2 3.0.2 have both pages of the same file, which EPUBCheck 4.2.6 passes without a warning.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download pandoc=2.17.1.1-2~deb12u1 >/dev/null 2>&1 || { echo 'SKIPPED: pandoc 2.17.1.1-2~deb12u1 cannot be had'; exit 2; }
dpkg -x pandoc_*.deb root
npm init -y >/dev/null
npm install --silent --no-audit --no-fund jszip@3.10.1 mupdf@1.28.1 epub2@3.0.2 >/dev/null 2>&1
cat >write.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import JSZip from 'jszip';
const page = (inside) =>
  `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>Rules</title></head><body>${inside}</body></html>`;
const zip = new JSZip();
zip.file('mimetype', 'application/epub+zip', { compression: 'STORE' });
zip.file(
  'META-INF/container.xml',
  '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
);
zip.file(
  'book.opf',
  `<?xml version="1.0" encoding="UTF-8"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:example:rules</dc:identifier><dc:title>Rules</dc:title><dc:language>en</dc:language><meta property="dcterms:modified">2024-01-01T00:00:00Z</meta></metadata>
<manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="rules" href="rules.xhtml" media-type="application/xhtml+xml"/><item id="licence" href="licence.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="rules"/><itemref idref="licence" linear="no"/></spine></package>`,
);
zip.file('nav.xhtml', page('<nav epub:type="toc"><ol><li><a href="rules.xhtml">Rules</a></li></ol></nav>'));
zip.file('rules.xhtml', page('<p>Members answer. See the <a href="licence.xhtml">licence</a>.</p>'));
zip.file('licence.xhtml', page('<p>Nobody may change this text.</p>'));
writeFileSync('rules.epub', await zip.generateAsync({ type: 'nodebuffer' }));
JS
cat >read.mjs <<'JS'
import epub2 from 'epub2';
import { readFileSync } from 'node:fs';
import { Document } from 'mupdf';
const document = Document.openDocument(readFileSync('rules.epub'), 'application/epub+zip');
const pages = Array.from({ length: document.countPages() }, (_, index) => document.loadPage(index).toStructuredText().asText());
console.log(`mupdf, licence read: ${pages.join(' ').includes('Nobody may change')}`);
const book = await epub2.EPub.createAsync('rules.epub');
console.log(`epub2, pages: ${book.flow.map(({ href }) => href).join(' ')}`);
JS
node write.mjs
root/usr/bin/pandoc rules.epub -t html 2>&1 | grep -v '<span' | sed 's/^/pandoc: /; s/ class="[^"]*"//' | tee seen.txt
node read.mjs 2>/dev/null | grep -v '^warning' | tee -a seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
pandoc: <p>Members answer. See the <a href="licence.xhtml">licence</a>.</p>
mupdf, licence read: true
epub2, pages: rules.xhtml licence.xhtml
SEEN
