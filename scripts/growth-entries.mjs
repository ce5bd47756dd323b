/** The entry points whose growth is measured, and a copy of the project for each. */

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const name = 'code-of-conduct';

/** By name: where the shape goes in a copy of the project, and the command that reads it. */
export const entries = {
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

/** A project in a folder, with a shape where the entry point reads it. */
export function prepare(folder, { into, wrap = (text) => text }, text) {
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
