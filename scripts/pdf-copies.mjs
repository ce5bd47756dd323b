// Tells how much of each text comes back from its PDF: by pdftotext (poppler), by PDFium (Chromium), and what the manifest
// says (pdf.js, as in Firefox).
//
//   node scripts/pdf-copies.mjs [--fonts FOLDER]      the table of docs/packs.md
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFiumLibrary } from '@hyzyla/pdfium';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'urtext-copies-'));
const exact = (text) => text.normalize('NFC').replace(/[\s\p{Cf}]+/gu, '');
const letters = (text) => text.normalize('NFKD').replace(/[^\p{L}\p{Nd}]+/gu, '');

try {
  const args = ['pack', '--out', join(out, 'pack'), '--format', 'pdf,txt', '--document', 'code-of-conduct'];
  execFileSync(process.execPath, [join(root, 'dist/cli.cjs'), ...args, ...process.argv.slice(2)], {
    cwd: root,
  });
  const { files } = JSON.parse(readFileSync(join(out, 'pack/manifest.json'), 'utf8'));
  const library = await PDFiumLibrary.init();
  console.log(
    '| language | fonts | `text` (pdf.js) | pdftotext: exact | letters | in order | PDFium: exact | letters |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const { path, lang, text } of files.filter(({ format }) => format === 'pdf'))
    console.log(await row(path, { lang, text, library }));
  library.destroy();
} finally {
  rmSync(out, { recursive: true, force: true });
}

async function row(path, { lang, text, library }) {
  const pdf = join(out, 'pack', path);
  const pages = tool('pdftotext', [pdf, '-']).replace(/\s*\n\d+\s*\f/g, '\n');
  const lines = readFileSync(pdf.replace(/pdf$/, 'txt'), 'utf8')
    .split(/\n+/)
    .filter(Boolean)
    .map((line) => line.replace(/^(?:\d+\.|•) /, ''));
  const count = (form, all = pages) => lines.filter((line) => form(all).includes(form(line))).length;
  let at = 0;
  const inOrder = lines.filter((line) => {
    const next = letters(pages).indexOf(letters(line), at);
    if (next >= 0) at = next;
    return next >= 0;
  });
  const again = await inChromium(pdf, library);
  const fonts = new Set(tool('pdffonts', [pdf]).match(/(?<=\+)[A-Za-z]+/g));
  return `| ${lang} | ${[...fonts].join(', ')} | ${text} | ${count(exact)} of ${lines.length} | ${count(letters)} | ${inOrder.length} | ${count(exact, again)} of ${lines.length} | ${count(letters, again)} |`;
}

/** All pages without their numbers, as PDFium gives them. */
async function inChromium(path, library) {
  const document = await library.loadDocument(new Uint8Array(readFileSync(path)));
  const pages = Array.from({ length: document.getPageCount() }, (_, index) =>
    document.getPage(index).getText(),
  );
  document.destroy();
  return pages.map((page, index) => page.trimEnd().replace(new RegExp(`\\s*${index + 1}$`), '')).join('\n');
}

function tool(name, args) {
  return execFileSync(name, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}
