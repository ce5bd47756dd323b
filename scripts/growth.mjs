/**
 * How time and memory of every entry point grow with what it is given: shapes of text that make readers and rules go back
 * and forth, at two sizes. Prints a table; exits 1 for an exponent or a memory beyond the bounds.
 *
 * Usage: node scripts/growth.mjs [words of shapes or entry points …]
 */

import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shapes } from './growth-shapes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'dist', 'cli.cjs');
const name = 'code-of-conduct';
/** Exponents below this are n log n within what can be measured. */
const MOST_EXPONENT = 1.15;
/** Seconds below which a difference says nothing. */
const NOISE = 0.35;
const LIMIT = 120_000;

/** By name: where the shape goes in a copy of the project, and the command that reads it. */
const entries = {
  check: { into: 'translation', args: ['check', '--lang', 'de'] },
  'check notice': { into: 'notice', args: ['check', '--lang', 'de'] },
  'check json': { into: 'translation', args: ['check', '--lang', 'de', '--format', 'json'] },
  status: { into: 'translation', args: ['status', '--lang', 'de', '--document', name] },
  accept: { into: 'translation', args: ['accept', 'de', '--document', name, '--all', '--translator', 'Ada'] },
  export: { into: 'translation', args: ['export', 'de', '--document', name, '--out', 'out'] },
  diff: { into: 'edition', args: ['diff', '--document', name] },
  lock: { into: 'edition', args: ['lock', '--dry-run'] },
  init: { into: 'file.md', args: ['init', 'file.md', '--into', 'new'] },
  'import md': {
    into: 'file.md',
    args: ['import', 'file.md', '--lang', 'nl', '--document', name, '--dry-run'],
  },
  'import html': {
    into: 'file.html',
    args: ['import', 'file.html', '--lang', 'nl', '--document', name, '--dry-run'],
  },
  'import txt': {
    into: 'file.txt',
    args: ['import', 'file.txt', '--lang', 'nl', '--document', name, '--dry-run'],
  },
  'import json': { into: `${name}.de.json`, args: ['import', `${name}.de.json`, '--dry-run'], wrap: json },
  'import po': { into: `${name}.de.po`, args: ['import', `${name}.de.po`, '--dry-run'], wrap: po },
  'import xliff': {
    into: `${name}.de.xlf`,
    args: ['import', `${name}.de.xlf`, '--dry-run'],
    wrap: xliff,
  },
  'check file': { into: 'file.md', args: ['check', 'file.md', '--lang', 'de'] },
  'check xliff': { into: `${name}.de.xlf`, args: ['check', `${name}.de.xlf`], wrap: xliff },
  'check html': { into: 'translation', args: ['check', '--lang', 'de', '--format', 'html'] },
  'check markdown': { into: 'translation', args: ['check', '--lang', 'de', '--format', 'markdown'] },
  'check --fix': { into: 'translation', args: ['check', '--lang', 'de', '--fix', '--dry-run'] },
  glossary: { into: 'locales/de/glossary.md', args: ['glossary', '--lang', 'de'], wrap: terms },
  'glossary import': { into: 'terms.tbx', args: ['glossary', 'import', 'terms.tbx', '--dry-run'], wrap: tbx },
  'verify md': { into: 'file.md', args: ['verify', 'file.md'] },
  'verify html': { into: 'file.html', args: ['verify', 'file.html'] },
  'verify txt': { into: 'file.txt', args: ['verify', 'file.txt'] },
  'verify json': { into: 'file.json', args: ['verify', 'file.json', '--format', 'json'], wrap: json },
  pack: {
    into: 'draft',
    args: ['pack', '--lang', 'de', '--document', name, '--out', 'out', '--allow', 'draft'],
  },
  'export po': {
    into: 'translation',
    args: ['export', 'de', '--format', 'po', '--document', name, '--out', 'out.po'],
  },
  'export packet': {
    into: 'translation',
    args: ['export', 'de', '--packet', '--document', name, '--out', 'out'],
  },
  'lock written': { into: 'edition', args: ['lock'] },
  organization: {
    into: 'organization.json',
    args: ['derive', '--organization', 'organization.json', '--lang', 'de', '--document', name, '--dry-run'],
    wrap: (text) => JSON.stringify({ version: 1, name: text }),
  },
  derive: {
    into: 'translation',
    args: ['derive', '--neutral', '--lang', 'de', '--document', name, '--dry-run'],
  },
};

function json(text) {
  return JSON.stringify({ 'item.1': text });
}

function po(text) {
  const head = `Project-Id-Version: ${name} 2003-01\\nLanguage: de\\nContent-Type: text/plain; charset=UTF-8\\n`;
  return `msgid ""\nmsgstr "${head}"\n\nmsgctxt "item.1"\nmsgid "a"\nmsgstr ${JSON.stringify(text)}\n`;
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function xliff(text) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="${name}" source-language="en" target-language="de" datatype="plaintext"><body>
<trans-unit id="item.1"><source>a</source><target>${escaped(text)}</target></trans-unit>
</body></file></xliff>\n`;
}

/** Words of a shape as terms, each as long as it is. */
function terms(text) {
  const rows = text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word, index) => `| member${index} | ${word.replaceAll('|', ' ')} |\n`);
  return `# Terms\n\n| English | de |\n| --- | --- |\n${rows.join('')}`;
}

function tbx(text) {
  const entries = text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(
      (word, index) =>
        `<conceptEntry id="c${index}"><langSec xml:lang="en"><termSec><term>member${index}</term></termSec></langSec><langSec xml:lang="de"><termSec><term>${escaped(word)}</term></termSec></langSec></conceptEntry>\n`,
    );
  return `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>${entries.join('')}</body></text></tbx>\n`;
}

function prepare(folder, { into, wrap = (text) => text }, text) {
  for (const part of ['source', 'locales', 'urtext.config.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  const target = join(folder, 'locales/de', `${name}.md`);
  const source = join(folder, 'source', name);
  if (into === 'translation' || into === 'draft')
    writeFileSync(target, `${readFileSync(target, 'utf8')}\n${text}\n`);
  else if (into === 'notice') {
    const notice = readFileSync(target, 'utf8');
    const at = notice.indexOf('Copyright') < 0 ? notice.length : notice.indexOf('Copyright');
    writeFileSync(target, `${notice.slice(0, at)}${text.replaceAll(/\s+/g, ' ')} ${notice.slice(at)}`);
  } else if (into === 'edition') {
    writeFileSync(join(source, '2099.md'), `${readFileSync(join(source, '2003-01.md'), 'utf8')}\n${text}\n`);
    const profile = JSON.parse(readFileSync(join(source, 'document.json'), 'utf8'));
    writeFileSync(
      join(source, 'document.json'),
      JSON.stringify({ ...profile, editions: [...profile.editions, '2099'] }),
    );
  } else writeFileSync(join(folder, into), wrap(text));
}

function run(entry, text) {
  const folder = mkdtempSync(join(tmpdir(), 'urtext-growth-'));
  prepare(folder, entry, text);
  const lock = entry.args[0] === 'diff' ? [[cli, 'lock']] : [];
  return [...lock, [cli, ...entry.args]]
    .reduce(async (before, args) => {
      await before;
      return measured(args, folder);
    }, Promise.resolve())
    .finally(() => rmSync(folder, { recursive: true, force: true }));
}

function measured(args, cwd) {
  const meter = ['-f', '%U %S %M', process.execPath, ...args];
  return new Promise((done) => {
    execFile('/usr/bin/time', meter, { cwd, timeout: LIMIT, maxBuffer: 1 << 30 }, (error, _out, err) => {
      const [user, system, memory] = (err.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
      const trace = /^ {4}at /m.test(err);
      done({
        seconds: error?.killed ? Infinity : user + system,
        memory: memory * 1024,
        code: error?.code ?? 0,
        trace,
      });
    });
  });
}

const wanted = process.argv.slice(2);
let failed = 0;
const empty = new Map();
for (const [entryName, entry] of Object.entries(entries)) {
  for (const [shapeName, shape] of Object.entries(shapes)) {
    if (wanted.length > 0 && !wanted.some((word) => entryName === word || shapeName === word)) continue;
    if (!empty.has(entryName)) empty.set(entryName, (await run(entry, 'x')).seconds);
    const base = empty.get(entryName);
    const sizes = [100_000, 200_000];
    const two = await run(entry, shape(sizes[1]));
    const grown = two.seconds - base;
    // The half is of no interest where the whole takes no time.
    const one = grown < NOISE ? two : await run(entry, shape(sizes[0]));
    const exponent = grown < NOISE ? 0 : Math.log2(grown / Math.max(0.05, one.seconds - base));
    const most = 30 * sizes[1] + 150 * 2 ** 20;
    const isBad = exponent > MOST_EXPONENT || two.memory > most || two.trace;
    if (isBad) failed++;
    const row = [
      entryName,
      shapeName,
      two.seconds.toFixed(2),
      exponent.toFixed(2),
      Math.round(two.memory / 2 ** 20),
    ];
    process.stdout.write(
      `| ${row.join(' | ')} | ${two.code} | ${isBad ? 'BEYOND' : ''}${two.trace ? ' TRACE' : ''} |\n`,
    );
  }
}
process.exitCode = failed > 0 ? 1 : 0;
