/** What an editor is told, by a real client over the pipes of the built program. */

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  CodeActionRequest,
  CodeLensRequest,
  DefinitionRequest,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  ExecuteCommandRequest,
  HoverRequest,
  type Range,
} from 'vscode-languageserver-protocol/node';
import { diagnosticsOf, makeProject, ownProject, readTree, reportOf, run } from '../program.ts';
import { type Client, type ClientOptions, startEditor, uriOf } from './client.ts';

const english = '# Rules\n\n1. Be fair to all.\n2. 🙂 Wait `30` days, then ask ⟪<b>twice</b>⟫.\n3. Leave.\n';
const french =
  '# Règles\n\n1. Soyez justes avec tous.\n2. 🙂🙂 Attendez  31 jours `30`, puis demandez deux fois.\n3. Partez.\n';
const wholeRange: Range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

/** A project with a French translation that has findings. */
async function begin(options: ClientOptions = {}): Promise<Client & { folder: string; path: string }> {
  const folder = makeProject({ 'rules.md': english });
  expect((await run(folder, ['init', 'rules.md'])).code).toBe(0);
  const path = join(folder, 'locales/fr/rules.md');
  await run(folder, ['new', 'fr']);
  writeFileSync(path, french);
  const client = await startEditor(folder, options);
  return { ...client, folder, path };
}

function ofRule(diagnostics: readonly Diagnostic[], rule: string): Diagnostic {
  const found = diagnostics.find(({ code }) => code === rule);
  if (!found) throw new Error(`${rule} is not among ${diagnostics.map(({ code }) => code).join(', ')}`);
  return found;
}

const line = 3;

describe('diagnostics', () => {
  it.each([
    ['utf-16', undefined, 'utf-16', 18],
    ['utf-8', ['utf-8', 'utf-16'], 'utf-8', 22],
    ['utf-32', ['utf-32'], 'utf-32', 16],
    ['utf-16, since nobody knows another', ['ebcdic'], 'utf-16', 18],
  ])('count columns in %s', async (_, positionEncodings, encoding, column) => {
    const { open, initialized, path, leave } = await begin(
      positionEncodings && { capabilities: { general: { positionEncodings } } },
    );
    expect(initialized.capabilities.positionEncoding).toBe(encoding);
    const { diagnostics } = await open(path, french);
    const { range, severity, source } = ofRule(diagnostics, 'token/number');
    expect({ range, severity, source }).toEqual({
      range: { start: { line, character: column }, end: { line, character: column + 2 } },
      severity: 2,
      source: 'urtext',
    });
    expect(await leave()).toBe(0);
  });

  it('are those of a check, of the text that is not saved', async () => {
    const { open, change, path, folder } = await begin();
    const { diagnostics } = await open(path, french);
    const report = reportOf(await run(folder, ['check', '--format', 'json']));
    expect(diagnostics.map(({ message }) => message)).toEqual(
      report.diagnostics.map(({ message }) => message),
    );
    const right = french.replace('  31 jours `30`', ' `30` jours').replace('🙂🙂', '🙂');
    const { diagnostics: left } = await change(path, [{ text: right }]);
    expect(left.map(({ code }) => code)).not.toContain('token/number');
    expect(await diagnosticsOf(folder, 'token/number')).toHaveLength(1);
  });

  it.each([['utf-16'], ['utf-8']])(
    'follow changes behind other planes of Unicode in %s',
    async (encoding) => {
      const { open, change, path, leave } = await begin({
        capabilities: { general: { positionEncodings: [encoding] } },
      });
      const { diagnostics } = await open(path, french);
      const { range } = ofRule(diagnostics, 'token/number');
      const changed = await change(path, [
        { range, text: '😀' },
        { range: { start: range.start, end: range.start }, text: '47' },
      ]);
      const { message } = ofRule(changed.diagnostics, 'token/number');
      expect(message).toContain('47');
      expect(message).not.toContain('31');
      expect(await leave()).toBe(0);
    },
  );

  it('go when the file is closed, and speak of no file outside of a project', async () => {
    const { open, found, connection, path, folder } = await begin();
    expect((await open(path, french)).diagnostics.length).toBeGreaterThan(1);
    await connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: uriOf(path) },
    });
    expect((await found(path)).diagnostics).toEqual([]);
    const notes = makeProject({ 'notes.md': 'x' });
    expect((await open(join(notes, 'notes.md'), '# 31')).diagnostics).toEqual([]);
    expect((await open(join(folder, 'notes.md'), '# 31')).diagnostics).toEqual([]);
  });

  it('come with a language that was begun meanwhile, in a file that was never saved', async () => {
    const { open, path, folder } = await begin();
    await open(path, french);
    const { diagnostics } = await open(
      join(folder, 'locales/de/rules.md'),
      '# Regeln\n\n1. Seid fair zu allen.\n2. Wartet 29 Tage.\n3. Geht.\n',
    );
    expect(ofRule(diagnostics, 'token/number').message).toContain('29');
  });

  it('tell of the English too, and of a configuration that cannot be read at its place', async () => {
    const { open, change, found, path, folder } = await begin();
    await open(path, french);
    const source = join(folder, 'source/rules');
    const [file = ''] = Object.keys(readTree(source)).filter((name) => name.endsWith('.md'));
    const { diagnostics } = await open(join(source, file), english.replace('fair', 'fairer'));
    expect(diagnostics.map(({ code }) => code)).toContain('canon/item-modified');
    const config = join(folder, 'urtext.config.json');
    const text = readFileSync(config, 'utf8');
    await open(config, text);
    await change(config, [{ text: text.replace('{', '{\n  "ruels": {},') }]);
    const wrong = await change(path, [{ text: `${french}\n` }]);
    const told = wrong.diagnostics.length > 0 ? wrong : await found(config);
    expect(told.diagnostics[0]).toMatchObject({ severity: 1, source: 'urtext' });
    expect(told.diagnostics[0]?.message).toContain('ruels');
    expect(told.diagnostics[0]?.range.start.line).toBe(1);
  });

  it('speak the language that was asked for', async () => {
    const { open, path } = await begin({ args: ['--ui-lang', 'de'] });
    const { diagnostics } = await open(path, french);
    expect(ofRule(diagnostics, 'token/number').message).toContain('Zahl');
  });
});

describe('the English of an item', () => {
  const position = { line, character: 8 };

  it('is shown as it is written, and no text of it is Markdown', async () => {
    const { open, connection, path } = await begin({
      capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } },
    });
    await open(path, french);
    const hover = await connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: uriOf(path) },
      position,
    });
    expect(hover?.contents).toEqual({
      kind: 'markdown',
      value: 'English of item.2 · not recorded\n\n```text\n🙂 Wait `30` days, then ask ⟪<b>twice</b>⟫.\n```',
    });
  });

  it('lets no text of it be a link, end its quotation or hide', async () => {
    const folder = makeProject({
      'rules.md': '# Rules\n\n1. A\u200b ```` [b](command:x) ![c](https://x.example/y.png) \u202ed.\n',
    });
    await run(folder, ['init', 'rules.md']);
    await run(folder, ['new', 'fr']);
    const path = join(folder, 'locales/fr/rules.md');
    const { open, connection } = await startEditor(folder, {
      capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } },
    });
    await open(path, '# Règles\n\n1. A b c d.\n');
    const hover = await connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: uriOf(path) },
      position: { line: 2, character: 5 },
    });
    const value = hover && 'value' in Object(hover.contents) ? String(Object(hover.contents).value) : '';
    expect(value.split('\n').slice(2)).toEqual([
      '`````text',
      'A\\u{200B} ```` [b](command:x) ![c](https://x.example/y.png) \\u{202E}d.',
      '`````',
    ]);
  });

  it('is plain text where the editor knows no other, and nothing beside the items', async () => {
    const { open, connection, path } = await begin();
    await open(path, `${french}\n\n\n`);
    const textDocument = { uri: uriOf(path) };
    const at = await connection.sendRequest(HoverRequest.type, { textDocument, position });
    expect(at?.contents).toMatchObject({ kind: 'plaintext' });
    const beside = { line: 7, character: 0 };
    expect(await connection.sendRequest(HoverRequest.type, { textDocument, position: beside })).toBeNull();
  });

  it.each([['utf-16'], ['utf-8']])('is where the definition leads, in %s', async (encoding) => {
    const { open, connection, path, folder } = await begin({
      capabilities: { general: { positionEncodings: [encoding] } },
    });
    await open(path, french);
    const found = await connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri: uriOf(path) },
      position,
    });
    const item = english.split('\n')[line] ?? '';
    const end = encoding === 'utf-8' ? Buffer.byteLength(item) : item.length;
    expect(found).toMatchObject({
      uri: expect.stringContaining(uriOf(join(folder, 'source/rules'))),
      range: { start: { line, character: 0 }, end: { line, character: end } },
    });
  });
});

it('says how far each item is, and the translation', async () => {
  const { open, connection, path } = await begin();
  await open(path, french);
  const lenses = await connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: uriOf(path) } });
  const titles = lenses?.map(({ range, command }) => [range.start.line, command?.title]);
  expect(titles?.[0]?.[1]).toMatch(/^100 % done · .*warning/);
  expect(titles).toContainEqual([3, 'item.2 · not recorded']);
});

describe('actions', () => {
  it('put right what is certain of one finding, or of all', async () => {
    const { open, change, connection, path } = await begin();
    const { diagnostics } = await open(path, french);
    const { range } = ofRule(diagnostics, 'text/double-space');
    const textDocument = { uri: uriOf(path) };
    const actions = await connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range,
      context: { diagnostics: [] },
    });
    const fix = actions?.find(({ title }) => title === 'Put right what text/double-space found');
    expect(fix).toMatchObject({ kind: 'quickfix', isPreferred: true });
    const [edit] = (fix && 'edit' in fix && fix.edit?.documentChanges) || [];
    expect(edit).toMatchObject({
      textDocument: { uri: textDocument.uri, version: 1 },
      edits: [{ range: { start: { line, character: 16 }, end: { line, character: 18 } }, newText: ' ' }],
    });
    const all = await connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: wholeRange,
      context: { diagnostics: [], only: ['source.fixAll'] },
    });
    const whole = all?.[0] && 'edit' in all[0] ? all[0].edit?.documentChanges?.[0] : undefined;
    const text = whole && 'edits' in whole ? whole.edits[0] : undefined;
    expect(all).toHaveLength(1);
    expect(text).toMatchObject({ newText: french.replace('  31', ' 31') });
    const fixed = await change(path, [{ text: french.replace('  31', ' 31') }]);
    expect(fixed.diagnostics.map(({ code }) => code)).not.toContain('text/double-space');
  });

  it('accept a finding, with a reason that people choose and the name that git has', async () => {
    const offered: string[] = [];
    const { open, found, connection, path, folder, messages } = await begin({
      choose: (titles) => {
        offered.push(...titles);
        return titles[1];
      },
    });
    execFileSync('git', ['init', '-q'], { cwd: folder });
    execFileSync('git', ['config', 'user.name', 'Ana'], { cwd: folder });
    const { diagnostics } = await open(path, french);
    const actions = await connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: uriOf(path) },
      range: ofRule(diagnostics, 'token/number').range,
      context: { diagnostics: [] },
    });
    const action = actions?.find(({ title }) => title === 'Accept this finding of token/number');
    const command = action && 'kind' in action ? action.command : undefined;
    expect(command).toMatchObject({ arguments: [uriOf(path), 'token/number', 'item.2'] });
    const told = found(path);
    await connection.sendRequest(ExecuteCommandRequest.type, {
      command: 'urtext.accept',
      arguments: (command && typeof command === 'object' && command.arguments) || [],
    });
    expect((await told).diagnostics.map(({ code }) => code)).not.toContain('token/number');
    expect(offered).toHaveLength(3);
    expect(messages.at(-1)).toBe('Accepted 1 finding of token/number, by Ana');
    const record = readFileSync(join(folder, 'locales/fr/rules.record.json'), 'utf8');
    expect(JSON.parse(record)).toMatchObject({
      findings: [{ rule: 'token/number', item: 'item.2', by: 'Ana', reason: offered[1] }],
    });
    expect(await diagnosticsOf(folder, 'token/number')).toEqual([]);
  });

  it('accept nothing where nobody gives a reason or a name, and say why', async () => {
    const { open, connection, path, folder, messages } = await begin({
      initializationOptions: { name: 'Ana' },
    });
    await open(path, french);
    const before = readTree(folder);
    const accept = async (...more: readonly string[]): Promise<void> => {
      const args = [uriOf(path), ...more];
      await connection.sendRequest(ExecuteCommandRequest.type, { command: 'urtext.accept', arguments: args });
    };
    await accept('token/number', 'item.2');
    await accept('token/number', 'item.1', 'It is so', 'Bo');
    expect(readTree(folder)).toEqual(before);
    expect(messages.at(-1)).toContain('no finding of token/number in item.1');
    await accept('token/number', 'item.2', 'It is so', 'Bo');
    expect(messages.at(-1)).toBe('Accepted 1 finding of token/number, by Bo');
  });
});

it('looks again at what is open when a file on the disk changes', async () => {
  const { open, found, connection, path, folder } = await begin();
  await open(path, french);
  const config = join(folder, 'urtext.config.json');
  const text = readFileSync(config, 'utf8');
  writeFileSync(config, text.replace('{', '{ "rules": { "token/number": "off" },'));
  await connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: uriOf(config), type: 2 }],
  });
  expect((await found(path)).diagnostics.map(({ code }) => code)).not.toContain('token/number');
});

it('ends with 1 when the editor is gone without a word', async () => {
  const { vanish } = await startEditor(makeProject(ownProject()));
  expect(await vanish()).toBe(1);
});
