// Megabytes per CPU second of `urtext verify --ndjson` over made WARC records with copies among them, beside
// `zcat | grep -F -f` of the same number of words, and beside Debian's `licensecheck` on the first of the same pages as files,
// where it is installed. Every planted copy has to be found, and nothing else.
// Usage: node scripts/bench-verify.mjs [megabytes, default 200]
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const megabytes = Number(process.argv[2] ?? 200);
const folder = mkdtempSync(join(tmpdir(), 'urtext-bench-'));
const text = readFileSync(join(root, 'source/code-of-conduct/2003-01.md'), 'utf8');
const german = readFileSync(join(root, 'locales/de/code-of-conduct.md'), 'utf8');
// Words of many texts, in an order of their own: pages that are about the same things and are no copies.
const words = [...new Set((text + german + readFileSync(join(root, 'README.md'), 'utf8')).match(/\p{L}+/gu))];
let seed = 1;
const random = (below) => {
  seed = (seed * 1103515245 + 12345) & 0x7fffffff;
  return (seed >> 8) % below;
};
const page = (body) =>
  `<!DOCTYPE html><html><head><title>Page</title></head><body><nav>Menu</nav>${body}</body></html>`;
const paragraph = () =>
  `<p>${Array.from({ length: 80 }, () => words[random(words.length)]).join(' ')}.</p>\n`;
const copyOf = (markdown) =>
  page(
    markdown
      .split('\n\n')
      .map((part) =>
        part.startsWith('1. ')
          ? `<ol>${part
              .split('\n')
              .map((line) => `<li>${line.replace(/^\d+\. /, '')}</li>`)
              .join('\n')}</ol>`
          : part.startsWith('- ')
            ? `<ul>${part
                .split('\n')
                .map((line) => `<li>${line.slice(2)}</li>`)
                .join('')}</ul>`
            : `<p>${part.replace(/^#+ /, '')}</p>`,
      )
      .join('\n'),
  );
const warc = join(folder, 'made.warc.gz');
const file = openSync(warc, 'w');
let size = 0;
let records = 0;
const planted = [];
// Pages that licensecheck gets as files: it is too slow for all of them.
const files = join(folder, 'files');
mkdirSync(files);
const FILES = 400;
let inFiles = 0;
while (size < megabytes * 1e6) {
  const isCopy = records % 1000 === 500;
  const body = isCopy
    ? copyOf(planted.length % 2 ? german : text)
    : page(Array.from({ length: 20 + random(60) }, paragraph).join(''));
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${body}`;
  const id = `<urn:uuid:${String(records).padStart(12, '0')}>`;
  if (isCopy) planted.push(id);
  if (records < FILES) {
    writeFileSync(join(files, `${records}.html`), body);
    inFiles += Buffer.byteLength(body);
  }
  const record = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: ${id}\r\nWARC-Target-URI: https://example.org/${records}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
  writeSync(file, gzipSync(record, { level: 1 }));
  size += record.length;
  records++;
}
const cpu = (shell) => {
  const { stdout, stderr, status } = spawnSync('bash', ['-c', `TIMEFORMAT='%U %S'; time (${shell})`], {
    maxBuffer: 1 << 28,
    encoding: 'utf8',
    cwd: root,
  });
  if (status !== 0) throw new Error(stderr);
  const [user, system] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { seconds: user + system, stdout };
};
const verify = cpu(`node dist/cli.cjs verify --ndjson - < ${warc}`);
const found = verify.stdout
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).record);
if (JSON.stringify(found) !== JSON.stringify(planted))
  throw new Error(`found ${found.length} of ${planted.length}`);
const list = join(folder, 'words');
writeFileSync(
  list,
  `${(text + german)
    .match(/[^\s]+ [^\s]+ [^\s]{8,}/g)
    .slice(0, 300)
    .join('\n')}\n`,
);
const grep = cpu(`zcat ${warc} | grep -c -F -f ${list} || true`);
const unpacked = (size / 1e6).toFixed(0);
console.log(
  `${records} records, ${unpacked} MB (${(statSync(warc).size / 1e6).toFixed(0)} MB packed), ${planted.length} copies, all found and no other`,
);
console.log(
  `urtext verify --ndjson  ${verify.seconds.toFixed(1)} CPU s  ${(size / 1e6 / verify.seconds).toFixed(0)} MB/s`,
);
console.log(
  `zcat | grep -F -f       ${grep.seconds.toFixed(1)} CPU s  ${(size / 1e6 / grep.seconds).toFixed(0)} MB/s  (urtext: ${(verify.seconds / grep.seconds).toFixed(2)} x)`,
);
if (spawnSync('sh', ['-c', 'command -v licensecheck']).status === 0) {
  const check = cpu(`licensecheck --recursive --check . ${files} > ${join(folder, 'licences')}`);
  const factor = size / 1e6 / verify.seconds / (inFiles / 1e6 / check.seconds);
  console.log(
    `licensecheck            ${check.seconds.toFixed(1)} CPU s for ${(inFiles / 1e6).toFixed(1)} MB in ${FILES} files  ${(inFiles / 1e6 / check.seconds).toFixed(2)} MB/s  (urtext: ${factor.toFixed(0)} times as fast)`,
  );
} else console.log('licensecheck is not installed');
rmSync(folder, { recursive: true });
