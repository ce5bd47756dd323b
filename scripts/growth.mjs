/**
 * How time and memory of every entry point grow with what it is given: shapes of text that make readers and rules go back
 * and forth, at two sizes. Prints a table; exits 1 for an exponent or a memory beyond the bounds.
 *
 * Usage: node scripts/growth.mjs [--log FILE] [--write] [--no-run] [words of shapes or entry points …]
 *
 * `--log` keeps what was found and goes on from there; `--write` enters the table into docs/reliability.md.
 */

import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shapes } from './growth-shapes.mjs';
import { keptRows } from './kept-rows.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'dist', 'cli.cjs');
const name = 'code-of-conduct';
/** Exponents below this are n log n within what can be measured. */
const MOST_EXPONENT = 1.15;
/** Seconds below which a difference says nothing. */
const NOISE = 0.35;
const LIMIT = 120_000;
/** How often what seems beyond the bounds is run. */
const TIMES = 3;

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
  'check po': { into: `${name}.de.po`, args: ['check', `${name}.de.po`], wrap: po },
  'check xliff': { into: `${name}.de.xlf`, args: ['check', `${name}.de.xlf`], wrap: xliff },
  'check html': { into: 'translation', args: ['check', '--lang', 'de', '--format', 'html'] },
  'check markdown': { into: 'translation', args: ['check', '--lang', 'de', '--format', 'markdown'] },
  'check --fix': { into: 'translation', args: ['check', '--lang', 'de', '--fix', '--dry-run'] },
  glossary: { into: 'locales/de/glossary.md', args: ['glossary', '--lang', 'de'], wrap: terms },
  'glossary import': {
    into: 'terms.tbx',
    args: ['glossary', 'import', 'terms.tbx', '--lang', 'de', '--dry-run'],
    wrap: tbx,
  },
  'verify md': { into: 'file.md', args: ['verify', 'file.md'], wrap: behind },
  'verify html': { into: 'file.html', args: ['verify', 'file.html'], wrap: page },
  'verify txt': { into: 'file.txt', args: ['verify', 'file.txt'], wrap: behind },
  'verify json': {
    into: 'file.json',
    args: ['verify', 'file.json', '--format', 'json'],
    wrap: (text) => JSON.stringify({ body: behind(text) }),
  },
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

/** Behind a translation, so that it is known what is copied. */
function behind(text) {
  return `${readFileSync(join(root, 'locales/de', `${name}.md`), 'utf8')}\n${text}\n`;
}

function page(text) {
  const blocks = behind('').split(/\n{2,}/);
  return `<!DOCTYPE html><html lang="de"><body>${blocks.map((block) => `<p>${escaped(block)}</p>`).join('\n')}\n${text}</body></html>`;
}

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
  return `# Terms\n\n| English | Translation |\n| --- | --- |\n${rows.join('')}`;
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
  // One document and one language are enough, and take less of the time that is not measured.
  for (const part of [`source/${name}`, 'locales/de', 'urtext.config.json'])
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

/** Seconds at two sizes and the greatest memory, by the least of some runs: what else the machine does only adds to them. */
async function grow(entry, shape, base) {
  let size = 200_000;
  let two = await run(entry, shape(size));
  // What is refused for having too many parts is measured where it is not.
  for (; two.code === 2 && size > 25_000; two = await run(entry, shape(size))) size /= 2;
  const text = shape(size);
  const most = 30 * Buffer.byteLength(text) + 150 * 2 ** 20;
  const found = {
    size,
    seconds: two.seconds,
    exponent: 0,
    memory: two.memory,
    most,
    code: two.code,
    trace: two.trace,
  };
  // The half is of no interest where the whole takes no time.
  if (two.seconds - base < NOISE && two.memory <= most) return found;
  let one = Infinity;
  for (let times = 0; times < TIMES; times++) {
    // One after the other: beside each other they would be measured beside each other.
    // oxlint-disable-next-line no-await-in-loop
    one = Math.min(one, (await run(entry, shape(size / 2))).seconds);
    found.exponent =
      found.seconds - base < NOISE ? 0 : Math.log2((found.seconds - base) / Math.max(0.05, one - base));
    if (found.exponent <= MOST_EXPONENT && found.memory <= most) break;
    // oxlint-disable-next-line no-await-in-loop
    const again = await run(entry, text);
    found.seconds = Math.min(found.seconds, again.seconds);
    found.memory = Math.min(found.memory, again.memory);
  }
  return found;
}

const isBeyond = ({ exponent, memory, most, trace }) => exponent > MOST_EXPONENT || memory > most || trace;

const options = process.argv.slice(2);
const log = options.includes('--log') ? options[options.indexOf('--log') + 1] : undefined;
const wanted = options.filter((word) => !word.startsWith('--') && word !== log);
const rows = keptRows(log);
if (!options.includes('--no-run'))
  for (const [entryName, entry] of Object.entries(entries)) {
    let base;
    for (const [shapeName, shape] of Object.entries(shapes)) {
      if (wanted.length > 0 && !wanted.some((word) => entryName === word || shapeName === word)) continue;
      if (rows.some((row) => row.entry === entryName && row.shape === shapeName)) continue;
      base ??= Math.min((await run(entry, 'x')).seconds, (await run(entry, 'x')).seconds);
      const row = { entry: entryName, shape: shapeName, ...(await grow(entry, shape, base)) };
      rows.push(row);
      if (log !== undefined) appendFileSync(log, `${JSON.stringify(row)}\n`);
      console.log(
        `${entryName}, ${shapeName}: ${row.seconds.toFixed(2)} s, exponent ${row.exponent.toFixed(2)}, ` +
          `${Math.round(row.memory / 2 ** 20)} MB, exit ${row.code}${isBeyond(row) ? ', BEYOND' : ''}`,
      );
    }
  }
const lines = table();
console.log(lines.join('\n'));
if (options.includes('--write')) {
  const file = join(root, 'docs/reliability.md');
  const page = readFileSync(file, 'utf8');
  const marks = /(<!-- growth -->\n)[\s\S]*?(<!-- \/growth -->)/;
  if (!marks.test(page)) throw new Error('docs/reliability.md has no place for the table');
  writeFileSync(
    file,
    page.replace(marks, (_, start, end) => `${start}\n${lines.join('\n')}\n\n${end}`),
  );
}
process.exitCode = rows.some(isBeyond) ? 1 : 0;

/** A row for each entry point: the worst of all shapes. */
function table() {
  const greatest = (list, key) => list.reduce((most, row) => (row[key] > most[key] ? row : most));
  return [
    '| entry point | shapes | of them refused | most seconds | greatest exponent | most memory | beyond |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...Object.keys(entries).flatMap((name) => {
      const found = rows.filter(({ entry }) => entry === name);
      if (found.length === 0) return [];
      const slow = greatest(found, 'seconds');
      const steep = greatest(found, 'exponent');
      const large = greatest(found, 'memory');
      const cells = [
        name,
        found.length,
        found.filter(({ code }) => code === 2).length,
        `${slow.seconds.toFixed(1)} (${slow.shape})`,
        steep.exponent === 0 ? 'too fast to tell' : `${steep.exponent.toFixed(2)} (${steep.shape})`,
        `${Math.round(large.memory / 2 ** 20)} MB (${large.shape})`,
        found.filter(isBeyond).length,
      ];
      return [`| ${cells.join(' | ')} |`];
    }),
  ];
}
