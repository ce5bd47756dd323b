// Writes everything that is made from code: the list of rules, their page, the schema, the tables in README and docs.
// "npm run ci" runs this and fails when it changes anything.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { organizationKeys } from './organization-keys.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
for (const script of ['rule-index', 'subtags'])
  execFileSync(process.execPath, [join(root, `scripts/${script}.mjs`)], { stdio: 'inherit' });

const folder = mkdtempSync(join(root, '.generate-'));
try {
  const {
    rules: ofTexts,
    formatRules,
    milderThan,
    configSchema,
    organizationSchema,
    commands,
    en,
    kept,
    toJsonSchema,
  } = await load();
  const rules = [...ofTexts, ...formatRules];
  mkdirSync(join(root, 'docs'), { recursive: true });
  mkdirSync(join(root, 'schema'), { recursive: true });
  writeFileSync(join(root, 'docs/rules.md'), rulesPage(rules, milderThan));
  writeSchema('urtext.config', configSchema, { toJsonSchema });
  writeSchema('organization', organizationSchema, { toJsonSchema, described: organizationKeys });
  writeTables('docs/organization.md', { keys: keysTable(), ...organizationOutput() });
  writeTables('docs/exchange.md', { kept: keptTable(kept) });
  writeTables('README.md', {
    rules: rulesTable(rules),
    commands: commandsTable(commands, en),
    ...(await outputs()),
  });
  writeTables('docs/spelling.md', await languageOutput());
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function load() {
  const contents = `
    export { rules } from './src/rules/index.ts';
    export { formatRules } from './src/rules/index.formats.ts';
    export { milderThan } from './src/check/rule.ts';
    export { configSchema } from './src/project/shapes.ts';
    export { organizationSchema } from './src/derive/organization.ts';
    export { commands } from './src/commands/index.ts';
    export { en } from './src/messages/en.ts';
    export { KEPT as kept } from './tests/clients/kept.ts';
    export { toJsonSchema } from '@valibot/to-json-schema';`;
  const outfile = join(folder, 'all.mjs');
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    outfile,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

/** A copy of the real texts, and what runs the real program on it. */
function copiedProject(name) {
  const project = join(folder, name);
  for (const part of ['source', 'locales', 'urtext.config.json'])
    cpSync(join(root, part), join(project, part), { recursive: true });
  const run = (...args) => {
    const env = { PATH: process.env.PATH, LANG: 'C.UTF-8' };
    const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.cjs'), ...args], {
      cwd: project,
      env,
      encoding: 'utf8',
    });
    return (stdout + stderr).trimEnd();
  };
  return { project, run };
}

/** What the program prints of a misspelt word and of a report of LanguageTool. */
async function languageOutput() {
  const { project, run } = copiedProject('language');
  const config = {
    version: 1,
    spelling: { de: 'dictionaries/de' },
    grammar: 'reports/{lang}/{document}.json',
  };
  writeFileSync(join(project, 'urtext.config.json'), JSON.stringify(config));
  for (const ending of ['aff', 'dic'])
    cpSync(
      fileURLToPath(new URL(`index.${ending}`, import.meta.resolve('dictionary-de'))),
      join(project, `dictionaries/de/index.${ending}`),
    );
  writeFileSync(join(project, 'locales/de/words.txt'), 'vorzuleben\nAnsehensverlusts\nplagiieren\n');
  const path = join(project, 'locales/de/code-of-conduct.md');
  const damaged = readFileSync(path, 'utf8')
    .replace('Naturkatastrophen', 'Naturkatastrofen')
    .replace('Alle Nutzer', 'Allen Nutzer');
  writeFileSync(path, damaged);
  const words = 'Allen Nutzerinnen';
  const match = {
    message: 'Möglicherweise fehlende grammatische Übereinstimmung.',
    offset: damaged.indexOf(words),
    length: words.length,
    replacements: [{ value: 'Alle Nutzerinnen' }],
    rule: { id: 'DE_AGREEMENT' },
  };
  mkdirSync(join(project, 'reports/de'), { recursive: true });
  writeFileSync(join(project, 'reports/de/code-of-conduct.json'), JSON.stringify({ matches: [match] }));
  const language = fenced(`$ urtext check --lang de\n${run('check', '--lang', 'de')}`);
  return { language };
}

/** What the program makes of the profiles of the page about them: the real program on a copy of the real texts. */
function organizationOutput() {
  const { project, run } = copiedProject('organization');
  const text = readFileSync(join(root, 'docs/organization.md'), 'utf8');
  const profile = /```json\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  writeFileSync(join(project, 'organization.json'), profile);
  run('derive', '--organization', 'organization.json', '--out', 'friends');
  const lines = ['en', 'de', 'fr', 'ru'].flatMap((lang) => {
    const [title, ...rest] = readFileSync(join(project, `friends/${lang}/code-of-conduct.md`), 'utf8').split(
      '\n',
    );
    return [title, rest.findLast((line) => /^\d+\./.test(line)) ?? ''];
  });
  writeFileSync(join(project, 'wrong.json'), profile.replace('"item.11"', '"item.5"'));
  const refused = run('derive', '--organization', 'wrong.json', '--out', 'other');
  return {
    named: `\`\`\`markdown\n${lines.join('\n')}\n\`\`\``,
    refused: fenced(`$ urtext derive --organization wrong.json --out other\n${refused}`),
  };
}

/** What the program prints, for the README: the real program on copies of the real texts. */
async function outputs() {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--program'], { stdio: 'inherit' });
  const { project, run } = copiedProject('project');
  const status = fenced(
    `$ urtext status --document code-of-conduct\n${run('status', '--document', 'code-of-conduct')}`,
  );
  writeFileSync(
    join(project, 'organization.json'),
    JSON.stringify({
      version: 1,
      name: 'Example Users Association',
      of: { en: 'of the Example Users Association' },
      shortName: 'EUA',
    }),
  );
  const dryRun = run('derive', '--organization', 'organization.json', '--lang', 'en', '--dry-run');
  const derive = fenced(
    `$ urtext derive --organization organization.json --lang en --dry-run\n${shortened(dryRun)}`,
  );
  const path = join(project, 'locales/de/code-of-conduct.md');
  const damaged = readFileSync(path, 'utf8')
    .replace('100', '10')
    .replace(/^11\. .*\n/m, '');
  writeFileSync(path, damaged);
  const finding = fenced(`$ urtext check --lang de\n${run('check', '--lang', 'de')}`);
  return { status, derive, finding };
}

/** Long stretches without a change are cut. */
function shortened(text) {
  return text
    .replace(/(?<=[\]}\n])([^[{\n]{40})[^[{\n]{60,}([^[{\n]{30})(?=[[{\n])/g, '$1 … $2')
    .replace(/\[-([^\]]{60})[^\]]{80,}([^\]]{30})-\]/g, '[-$1 … $2-]');
}

function fenced(text) {
  return `\`\`\`text\n${text.replace(/[ \t]+$/gm, '')}\n\`\`\``;
}

function rulesPage(rules, milderThan) {
  const groups = grouped(rules);
  const parts = [
    '<!-- Generated by "npm run generate" from src/rules; edit the rules. -->',
    '# Rules',
    'What a rule finds, why it matters, what to do.\nA rule marked *required* is demanded by the document itself, or its files could not be read without it: it cannot be switched off or lowered.',
  ];
  for (const [group, members] of groups) {
    parts.push(`## ${group}/`);
    for (const rule of members) parts.push(...rulePage(rule, milderThan(rule)));
  }
  return `${parts.join('\n\n')}\n`;
}

function groupOf(rule) {
  return rule.id.split('/')[0];
}

function grouped(rules) {
  const groups = new Map();
  for (const rule of rules) groups.set(groupOf(rule), [...(groups.get(groupOf(rule)) ?? []), rule]);
  return groups;
}

function rulePage(rule, milder) {
  const parts = [
    `### ${rule.id}`,
    `${rule.summary}.`,
    `Severity: ${rule.severity}${shownMilder(milder)}${rule.required ? ', required' : ''}${rule.unasked ? ', off unless it is asked for or the text calls for it' : ''}.`,
    `*Why it matters.* ${prose(rule.rationale)}`,
    `*What to do.* ${prose(rule.remedy)}`,
    ...(rule.standard ? [`*Standard.* ${rule.standard.join('; ')}.`] : []),
  ];
  const passing = rule.examples.find((example) => example.expect.length === 0);
  const failing = rule.examples.find((example) => example.expect.length > 0);
  if (passing) parts.push('Passes:', exampleBlock(passing));
  if (failing)
    parts.push(
      `Reported (${[...new Set(failing.expect)].map((id) => `\`${id}\``).join(', ')}):`,
      exampleBlock(failing),
    );
  return parts;
}

/** Text of a rule as Markdown: what looks like an element is shown as it is written. */
function prose(text) {
  return text.replaceAll('<', '&lt;');
}

/** What some of its findings are instead. */
function shownMilder(severities) {
  return severities.length > 0 ? `, for some findings ${severities.join(' or ')}` : '';
}

/** A small file, in a fence of its language. */
function fileBlock({ format, content, encoding }) {
  const fence = '````';
  const language = format === 'xliff' || format === 'tbx' ? 'xml' : format;
  const lines = shown(content.trimEnd())
    .split('\n')
    .map((line) => (line.length > 300 ? `${line.slice(0, 60)} … ${line.slice(-60)}` : line));
  const written = encoding === undefined ? [] : [`Written as ${encoding}:`, ''];
  return [...written, `${fence}${language}`, ...lines, fence].join('\n');
}

function exampleBlock(example) {
  if ('content' in example) return fileBlock(example);
  const fence = '````';
  const lines = [];
  const older = example.lockedSource ?? example.madeFrom;
  const side = (name, text) =>
    lines.push(
      ...shown(text)
        .split('\n')
        .map((line, index) => `${(index === 0 ? name : '').padEnd(8)}${line}`.trimEnd()),
    );
  if (older !== undefined) side('was', older);
  side('en', example.source);
  if (example.floor !== undefined) side('floor', `${example.floor}%`);
  for (const [address, text] of Object.entries(example.carried ?? {})) side('file', `${address}: ${text}`);
  if (example.glossary) side('terms', example.glossary.join('\n'));
  if (example.dictionary) side('words', example.dictionary.join(' '));
  if (example.target !== '') side(example.lang ?? 'fr', example.target);
  for (const { text, message, rule } of example.languageTool ?? [])
    side('tool', `"${text}": ${message} (${rule})`);
  return [`${fence}text`, ...lines, fence].join('\n');
}

/** What cannot be seen is written out. */
function shown(text) {
  return text.replace(
    /(?![\n])[\p{Cc}\p{Cf}\u00a0\u2000-\u200a\u202f\u3000\ufe0f]/gu,
    (sign) => `\\u{${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}}`,
  );
}

function writeSchema(name, shape, { toJsonSchema, described = {} }) {
  const schema = toJsonSchema(shape, { target: 'draft-07', typeMode: 'input', errorMode: 'ignore' });
  for (const [key, description] of Object.entries(described))
    schema.properties[key].description = description;
  const text = JSON.stringify({ ...schema, title: `${name}.json` }, null, 2);
  writeFileSync(join(root, `schema/${name}.schema.json`), `${text}\n`);
}

/** What may stand in a profile, as its schema has it. */
function keysTable() {
  const { properties, required } = JSON.parse(
    readFileSync(join(root, 'schema/organization.schema.json'), 'utf8'),
  );
  const rows = Object.entries(properties)
    .filter(([key]) => key !== '$schema')
    .map(
      ([key, { description }]) =>
        `| \`${key}\`${required.includes(key) ? ' (required)' : ''} | ${description} |`,
    );
  return ['| key | what it says |', '|---|---|', ...rows].join('\n');
}

function rulesTable(rules) {
  const rows = [...grouped(rules)].map(([group, members]) => {
    const required = members.filter((rule) => rule.required).length;
    return `| [${group}/](docs/rules.md#${group}) | ${members.length} | ${required || '–'} | ${members[0].summary} |`;
  });
  return ['| group | rules | required | for example |', '|---|---|---|---|', ...rows].join('\n');
}

function commandsTable(commands, en) {
  const rows = commands.map((command) => {
    const given = (command.arguments ?? []).map((argument) => ` ${argument.name}`).join('');
    return `| \`urtext ${command.name}${given.replaceAll('|', '\\|')}\` | ${en[command.summary]} |`;
  });
  return ['| command | what it does |', '|---|---|', ...rows].join('\n');
}

/** What tools of translators keep, as their tests claim it. */
function keptTable(kept) {
  const columns = {
    tool: 'tool',
    format: 'format',
    text: 'text',
    ids: 'ids',
    notes: 'notes',
    fingerprints: 'fingerprints',
    oldEnglish: 'old English',
    state: 'state after translating',
    lock: 'lock',
    known: 'how known',
  };
  const rows = kept.map((row) => ({ ...row, known: row.file === undefined ? 'ran' : 'seen' }));
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(Object.values(columns)),
    line(Object.values(columns).map(() => '---')),
    ...rows.map((row) => line(Object.keys(columns).map((key) => row[key]))),
  ].join('\n');
}

/** Replaces what stands between the marks of each table. */
function writeTables(file, tables) {
  const path = join(root, file);
  let text = readFileSync(path, 'utf8');
  for (const [name, table] of Object.entries(tables)) {
    const pattern = new RegExp(`(<!-- ${name}: generated -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
    text = text.replace(pattern, (_, before, after) => `${before}${table}\n${after}`);
  }
  writeFileSync(path, text);
}
