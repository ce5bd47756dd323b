// Tells how much of each text comes back from its PDF: by pdftotext (poppler), and what the manifest says (pdf.js).
//
//   node scripts/pdf-copies.mjs [--fonts FOLDER]      the table of docs/packs.md
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
  console.log('| language | fonts | `text` (pdf.js) | pdftotext: exact | letters | in order |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const { path, lang, text } of files.filter(({ format }) => format === 'pdf'))
    console.log(row(path, lang, text));
} finally {
  rmSync(out, { recursive: true, force: true });
}

function row(path, lang, text) {
  const pdf = join(out, 'pack', path);
  const pages = tool('pdftotext', [pdf, '-']).replace(/\s*\n\d+\s*\f/g, '\n');
  const lines = readFileSync(pdf.replace(/pdf$/, 'txt'), 'utf8')
    .split(/\n+/)
    .filter(Boolean)
    .map((line) => line.replace(/^(?:\d+\.|•) /, ''));
  const count = (form) => lines.filter((line) => form(pages).includes(form(line))).length;
  let at = 0;
  const inOrder = lines.filter((line) => {
    const next = letters(pages).indexOf(letters(line), at);
    if (next >= 0) at = next;
    return next >= 0;
  });
  const fonts = new Set(tool('pdffonts', [pdf]).match(/(?<=\+)[A-Za-z]+/g));
  return `| ${lang} | ${[...fonts].join(', ')} | ${text} | ${count(exact)} of ${lines.length} | ${count(letters)} | ${inOrder.length} |`;
}

function tool(name, args) {
  return execFileSync(name, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}
