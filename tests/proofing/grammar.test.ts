/** What LanguageTool said, at its places; the report in fixtures is in the format that LanguageTool 6 writes. */

import { readFileSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGrammar } from '../../src/proofing/grammar.ts';
import {
  diagnosticsOf,
  type JsonDiagnostic,
  makeProject,
  reportOf,
  run,
  type Tree,
  writeTree,
} from '../program.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/languagetool/${name}`, import.meta.url), 'utf8');
const german = fixture('code.md');
const report = fixture('code.json');

const english = `# Code of the Chess Club

1. Everybody is fair, and the member pays the dues.
2. Rules are in \`npm run fair\` and with [us](https://chess.example/rules), they **hold** for all guests.
3. What the guests bring is theirs.

© 2020 The Chess Club. All rights reserved.
`;

const place = 'reports/de/code.json';

/** What LanguageTool said of another text. */
const elsewhere = JSON.stringify({
  matches: [{ message: 'm', offset: 1e9, length: 1, replacements: [], rule: { id: 'X' } }],
});

/** A club with a German translation and what LanguageTool said of it, locked. */
async function club(
  changes: Tree = {},
  config: object = { grammar: 'reports/{lang}/{document}.json' },
): Promise<string> {
  const folder = makeProject({
    'urtext.config.json': JSON.stringify({ version: 1, ...config }, null, 2),
    'source/code/2020.md': english,
    'source/code/document.json': JSON.stringify({
      version: 1,
      document: 'code',
      title: 'Code',
      lang: 'en',
      editions: ['2020'],
      demands: [{ type: 'verbatim', units: ['paragraph.1'], sentence: 'All rights reserved.' }],
    }),
    'locales/de/code.md': german,
    [place]: report,
    ...changes,
  });
  expect((await run(folder, ['lock'])).stderr).toBe('');
  return folder;
}

const grammarIn = (folder: string): Promise<readonly JsonDiagnostic[]> =>
  diagnosticsOf(folder, 'text/grammar');

const said = ({ line, column, address, data }: JsonDiagnostic): string =>
  `${line}:${column} ${address} ${data['rule']} ${data['text']}`;

const expected = ['3:24 item.1 DE_AGREEMENT der Mitglied', '6:30 item.3 SUBJEKT_VERB gehört ihnen'];

describe('what LanguageTool said', () => {
  it('is told at line, column and item, but not of names, code, addresses, markup, blanks and the notice', async () => {
    const found = await grammarIn(await club());
    expect(found.map(said)).toEqual(expected);
    expect(found[0]).toMatchObject({
      ruleId: 'text/grammar',
      severity: 'note',
      lang: 'de',
      messageId: 'replace',
    });
    expect(found[0]?.message).toBe(
      'LanguageTool on "der Mitglied" in item.1: Möglicherweise fehlende grammatische Übereinstimmung von Kasus, Numerus oder Genus. Perhaps "das Mitglied", "dem Mitglied", "des Mitglieds" (DE_AGREEMENT)',
    );
  });

  it.each([
    ['without its byte order mark', `\ufeff${german}`],
    ['with other line ends', german.replaceAll('\n', '\r\n')],
    ['with both', `\ufeff${german.replaceAll('\n', '\r\n')}`],
  ])('is told at the same places when it was given the file %s', async (_, text) => {
    const found = await grammarIn(await club({ 'locales/de/code.md': text }));
    expect(found.map(said)).toEqual(expected);
  });

  it('is told as out of date, once, when the text is another one now', async () => {
    const changed = german.replace('# Kodex', '# Der Kodex');
    const found = await grammarIn(await club({ 'locales/de/code.md': changed }));
    expect(found.map(({ messageId, data }) => [messageId, data])).toEqual([['outdated', { report: place }]]);
  });

  it('is not asked for where there is no report, the rule is off, or another one is asked for', async () => {
    expect(await grammarIn(await club({ 'locales/fr/code.md': '# Code\n' }))).toHaveLength(2);
    const broken = { [place]: '{' };
    const off = await club(broken, {
      grammar: 'reports/{lang}/{document}.json',
      rules: { 'text/grammar': 'off' },
    });
    expect((await run(off, ['check'])).code).not.toBe(2);
    const other = await club(broken);
    expect((await run(other, ['check', '--rule', 'token/'])).code).not.toBe(2);
  });

  it('can be accepted, and counts as configured', async () => {
    const config = { grammar: 'reports/{lang}/{document}.json', rules: { 'text/grammar': 'error' } };
    const folder = await club({}, config);
    expect((await run(folder, ['check', '--rule', 'text/grammar'])).code).toBe(1);
    const args = ['--finding', 'text/grammar', '--all', '--by', 'Ada', '--reason', 'As in the statutes'];
    const accepted = await run(folder, ['accept', 'de', ...args]);
    expect([accepted.code, accepted.stderr]).toEqual([0, '']);
    const again = await run(folder, ['check', '--rule', 'text/grammar', '--accepted', '--format', 'json']);
    expect([again.code, reportOf(again).counts['suppressed']]).toEqual([0, 2]);
  });

  it('does not keep fixes from being made', async () => {
    const config = { grammar: 'reports/{lang}/{document}.json', rules: { 'text/grammar': 'error' } };
    const folder = await club({}, config);
    const fixed = await run(folder, ['check', '--fix', '--rule', 'text/double-space']);
    expect([fixed.code, fixed.stderr]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'locales/de/code.md'), 'utf8')).toContain('**gelten** allen');
    expect((await grammarIn(folder)).map(({ messageId }) => messageId)).toEqual(['outdated']);
  });

  it('is cut to what people read', () => {
    const long = 'ein Wort '.repeat(1000);
    const match = { message: long, offset: 0, length: 2, replacements: [{ value: long }], rule: { id: 'X' } };
    const [only] = readGrammar(JSON.stringify({ matches: [match] }), 'x.json', 'Ein Wort').matches ?? [];
    expect([only?.message.length, only?.replacements[0]?.length]).toEqual([301, 301]);
  });
});

describe('what LanguageTool would leave out', () => {
  it('is told in words, and what it would put instead of blanks is not told', async () => {
    const start = german.indexOf('Mitglied');
    const match = { message: 'Zu viel.', offset: start, length: 8, rule: { id: 'ZU_VIEL' } };
    const withValues = (...values: readonly string[]): string =>
      JSON.stringify({ matches: [{ ...match, replacements: values.map((value) => ({ value })) }] });
    const words = async (json: string): Promise<readonly string[]> =>
      (await grammarIn(await club({ [place]: json }))).map(({ message }) => message);
    const said = 'LanguageTool on "Mitglied" in item.1: Zu viel.';
    expect(await words(withValues(''))).toEqual([`${said} Perhaps it can go (ZU_VIEL)`]);
    expect(await words(withValues('', 'Glied'))).toEqual([`${said} Perhaps "Glied" (ZU_VIEL)`]);
    expect(await words(withValues(' '))).toEqual([`${said} (ZU_VIEL)`]);
  });
});

describe('an accepted finding of LanguageTool', () => {
  /** The club after somebody accepted all that LanguageTool said. */
  async function acceptedClub(): Promise<string> {
    const folder = await club();
    const args = ['--finding', 'text/grammar', '--all', '--by', 'Ada', '--reason', 'So'];
    expect(await run(folder, ['accept', 'de', ...args])).toMatchObject({ code: 0, stderr: '' });
    return folder;
  }
  const record = (folder: string): string =>
    readFileSync(join(folder, 'locales/de/code.record.json'), 'utf8');

  it.each([
    ['is gone', (folder: string): void => rmSync(join(folder, place))],
    ['is out of date', (folder: string): void => writeTree(folder, { [place]: elsewhere })],
    [
      'is no longer named by the configuration',
      (folder: string): void => writeTree(folder, { 'urtext.config.json': '{ "version": 1 }\n' }),
    ],
  ])('stays where the report %s, and is called not judged', async (_, change) => {
    const folder = await acceptedClub();
    const before = record(folder);
    change(folder);
    const pruned = await run(folder, ['accept', 'de', '--prune']);
    expect([pruned.code, pruned.stderr]).toEqual([0, '']);
    expect(pruned.stdout).toMatch(/^Kept what cannot be judged .*: text\/grammar\nNothing to remove/);
    expect(record(folder)).toBe(before);
    const { stdout } = await run(folder, ['status']);
    expect(stdout).toMatch(/de {2}item\.1 {2}text\/grammar {2}not judged: .*out of date/);
  });

  it('is removed where LanguageTool finds it no longer, or the text is another one', async () => {
    const folder = await acceptedClub();
    writeTree(folder, { [place]: '{ "matches": [] }' });
    const pruned = await run(folder, ['accept', 'de', '--prune']);
    expect(pruned.stdout).toMatch(/^Removed 2 acceptances .*\n.*the rule finds nothing there/);
    const other = await acceptedClub();
    rmSync(join(other, place));
    writeTree(other, { 'locales/de/code.md': german.replace('der Mitglied', 'die Mitglied') });
    const lapsed = await run(other, ['accept', 'de', '--prune']);
    expect(lapsed.stdout).toContain('text/grammar in item.1 (the translation changed)');
    expect(lapsed.stdout).not.toContain('item.3');
  });
});

describe('a report that cannot be used', () => {
  const match = { message: 'm', offset: 0, length: 1, replacements: [], rule: { id: 'X' } };
  const withMatch = (change: object): string => JSON.stringify({ matches: [{ ...match, ...change }] });

  it.each([
    ['is no JSON', '{"matches":', 'not-json'],
    ['has no matches', '{}', 'missing-key'],
    ['is a list', '[]', 'missing-key'],
    ['has an offset below zero', withMatch({ offset: -1 }), 'wrong-shape'],
    ['has half an offset', withMatch({ offset: 0.5 }), 'wrong-shape'],
    ['has a rule without an id', withMatch({ rule: {} }), 'missing-key'],
    ['has a rule with an id of its own kind', withMatch({ rule: { id: 'X\u001b[31m' } }), 'wrong-shape'],
    [
      'has too many matches',
      JSON.stringify({ matches: Array.from({ length: 20_001 }, () => match) }),
      'wrong-shape',
    ],
    ['is nested without end', `{"matches":${'['.repeat(5000)}`, 'nested-too-deep'],
    ['is not UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'not-utf8'],
  ])('because it %s is told with its path, and nothing is told at wrong places', async (_, content, id) => {
    const result = await run(await club({ [place]: content }), ['check', '--format', 'json']);
    expect([result.code, result.stderr]).toEqual([2, '']);
    const { diagnostics, counts } = reportOf(result);
    expect(counts).toMatchObject({ unreadable: 1 });
    expect(diagnostics.map(({ messageId, path }) => [messageId, path])).toEqual([[id, place]]);
    expect(diagnostics[0]?.message).not.toMatch(/^errors\.|\{\{/);
  });

  it.each([
    ['speaks of a place behind the end', withMatch({ offset: 1e9 })],
    ['quotes another context', withMatch({ context: { text: 'Z', offset: 0, length: 1 } })],
    ['quotes a context of another length', withMatch({ context: { text: '# K', offset: 0, length: 3 } })],
    [
      'quotes a context from before the beginning',
      withMatch({ context: { text: '  # K', offset: 2, length: 1 } }),
    ],
  ])('because it %s is out of date', async (_, content) => {
    const found = await grammarIn(await club({ [place]: content }));
    expect(found.map(({ messageId }) => messageId)).toEqual(['outdated']);
  });

  it('because it is larger than any is refused before it is read', async () => {
    const folder = await club();
    truncateSync(join(folder, place), 17 * 1024 * 1024);
    const result = await run(folder, ['check', '--format', 'json']);
    expect([result.code, reportOf(result).diagnostics[0]?.messageId]).toEqual([2, 'file-too-large']);
  });

  it('because a link leads out of the project is refused', async () => {
    const outside = makeProject({ 'secret.json': report });
    const folder = await club({ 'locales/fr/code.md': '# Code\n' });
    symlinkSync(outside, join(folder, 'reports/fr'));
    const { code, stdout } = await run(folder, ['check', '--lang', 'fr', '--format', 'json']);
    // No such file there: nothing is said of what lies outside.
    expect([code, stdout.includes('secret')]).toEqual([1, false]);
    symlinkSync(join(outside, 'secret.json'), join(folder, 'reports/code.json'));
    const flat = await club({}, { grammar: 'reports/{lang}.json' });
    symlinkSync(join(outside, 'secret.json'), join(flat, 'reports/de.json'));
    const result = await run(flat, ['check', '--format', 'json']);
    expect([result.code, reportOf(result).diagnostics[0]?.messageId]).toEqual([2, 'outside-project']);
  });

  it.each([
    ['has no place for the language', 'reports/{document}.json', /"\{lang\}"/],
    ['is outside of the project', '../{lang}/{document}.json', /inside the project/],
    ['has a place for what nobody knows', 'reports/{lang}/{doc}.json', /"\{doc\}"/],
  ])('because its path %s is told in the configuration', async (_, grammar, words) => {
    const { code, stdout, stderr } = await run(await club({}, { grammar }), ['check']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^urtext\.config\.json:3:3: .+\n$/);
    expect(stderr).toMatch(words);
  });

  it('because two documents would share it is told in the configuration', async () => {
    const folder = await club({}, { grammar: 'reports/{lang}.json' });
    const profile = { version: 1, document: 'statutes', title: 'Statutes', lang: 'en', editions: ['2020'] };
    writeTree(folder, {
      'source/statutes/2020.md': '# Statutes\n',
      'source/statutes/document.json': JSON.stringify(profile),
    });
    await run(folder, ['lock']);
    const { code, stderr } = await run(folder, ['check']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^urtext\.config\.json:3:3: .*"\{document\}"/);
  });
});
