// What an interface language does not say yet, and how it is entered:
//   node scripts/words.mjs ar                  JSON on the output: every missing key with its English
//   node scripts/words.mjs ar rules.token/     only keys that begin so, so that several can work side by side
//   node scripts/words.mjs ar --take part.json enters words into src/messages/ar.ts, in the order of the English
// A message that counts is listed once for each plural form that the language has. When nothing is missing any more, a new
// language goes into src/messages/languages.ts, and tests/messages holds it to that.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const [lang = '', ...rest] = process.argv.slice(2);
const path = join(root, `src/messages/${lang}.ts`);
const { wordsToSay, placeholders, messages } = await load();
const wanted = wordsToSay(lang);

if (rest[0] === '--take') take(JSON.parse(readFileSync(rest[1], 'utf8')));
else {
  const missing = [...wanted].filter(
    ([key]) => !messages[key] && (rest.length === 0 || rest.some((prefix) => key.startsWith(prefix))),
  );
  process.stdout.write(`${JSON.stringify(Object.fromEntries(missing), null, 2)}\n`);
  process.stderr.write(`${missing.length} of ${wanted.size} are missing in "${lang}"\n`);
}

async function load() {
  const folder = mkdtempSync(join(root, '.words-'));
  try {
    const outfile = join(folder, 'words.mjs');
    await build({
      stdin: {
        contents: `export * from './tests/messages/words-to-say.ts'; export { messages } from './src/messages/${lang}.ts';`,
        resolveDir: root,
        loader: 'ts',
      },
      bundle: true,
      outfile,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Enters all words or none. */
function take(words) {
  const wrong = Object.entries(words).flatMap(([key, text]) => {
    const english = wanted.get(key);
    if (english === undefined) return [`${key}: the English has no such key, or the language no such form`];
    const given = placeholders(text);
    const expected = placeholders(english);
    const isSame =
      given.every((one) => expected.includes(one)) &&
      expected.every((one) => given.includes(one) || (one === '{{count}}' && /_(?:zero|one|two)$/.test(key)));
    return isSame
      ? []
      : [`${key}: expected ${expected.join(' ') || 'no parameters'}, found ${given.join(' ')}`];
  });
  if (wrong.length > 0) {
    process.stderr.write(`${wrong.join('\n')}\nNothing was entered\n`);
    process.exit(1);
  }
  const all = { ...messages, ...words };
  const keys = [...wanted.keys(), ...Object.keys(all).filter((key) => !wanted.has(key))];
  const lines = keys.filter((key) => all[key]).map((key) => `  ${quoted(key)}: ${quoted(all[key])},\n`);
  const head = readFileSync(path, 'utf8').split('export const messages')[0];
  writeFileSync(path, `${head}export const messages: Messages = {\n${lines.join('')}};\n`);
  execFileSync(join(root, 'node_modules/.bin/biome'), ['format', '--write', path], { stdio: 'ignore' });
  process.stderr.write(`${Object.keys(words).length} entered into src/messages/${lang}.ts\n`);
}

/** A string as code; signs that nobody sees are escapes. */
function quoted(text) {
  const code = text
    .replace(/[\\']/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/[\p{Cf}\u202f]/gu, (sign) => `\\u${sign.codePointAt(0).toString(16).padStart(4, '0')}`);
  return `'${code}'`;
}
