/** Rules about the formats of files: their examples are read by the real readers, and they cover all that these report. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormatExample, FormatRule } from '../../src/check/rule.ts';
import { en } from '../../src/messages/en.ts';
import { formatRules } from '../../src/rules/index.formats.ts';
import { told, uncovered } from '../formats/covering.ts';
import { inMemory, type Run, reportOf, repository, run, runInMemory, temporaryFolder } from '../program.ts';

const bytesOf = ({ content, encoding }: FormatExample): Uint8Array =>
  Buffer.from(content, encoding ?? 'utf8');
const byId = new Map(formatRules.map((rule) => [rule.id, rule]));

/** Shown by files alone that nobody wants to read, or caught by the parser before. */
const TOO_LARGE = ['xmlTooLarge', 'xmlTooManyNodes', 'poTooLarge', 'jsonTooLarge', 'xmlNoRoot'];

describe.each(formatRules)('$id', (rule: FormatRule) => {
  it('has an example that passes and two that fail', () => {
    const counts = rule.examples.map((example) => example.expect.length);
    expect(counts).toContain(0);
    expect(counts.filter((count) => count > 0).length).toBeGreaterThanOrEqual(2);
  });

  it.each(rule.examples.map((example, index) => [index + 1, example] as const))(
    'example %i',
    (_, example) => {
      const all = told(example.format, bytesOf(example));
      const own = all.filter(({ ruleId }) => ruleId === rule.id);
      expect(own.map(({ messageId }) => messageId)).toEqual(example.expect);
      // What passes is free of all faults: it is shown as how it should be.
      if (example.expect.length === 0) expect(all).toEqual([]);
      expect(uncovered(all)).toEqual([]);
    },
  );

  it('shows all that it covers, and how severe it is', () => {
    const all = rule.examples.flatMap((example) => told(example.format, bytesOf(example)));
    const own = all.filter(({ ruleId }) => ruleId === rule.id);
    const shown = new Set(own.map(({ messageId }) => messageId));
    expect(rule.covers.filter((id) => !shown.has(id) && !TOO_LARGE.includes(id))).toEqual([]);
    for (const [messageId, severity] of Object.entries(rule.milder ?? {}))
      expect(own).toContainEqual(expect.objectContaining({ messageId, severity }));
    expect(own.map(({ severity }) => severity)).toContain(rule.severity);
  });
});

describe('all that readers report', () => {
  const source = (...path: readonly string[]): string =>
    readFileSync(join(repository, 'src', ...path), 'utf8');
  const readers = readdirSync(join(repository, 'src/formats'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => source('formats', name));
  const code = [...readers, source('exchange/code-problems.ts')].join('\n');

  it('has a rule under each id that stands in their code, and only there', () => {
    const found = code.match(/(?<=')(?:xml|xliff|po|json|tbx|exchange)\/[a-z][a-z-]*(?=')/g) ?? [];
    // Writers refuse; that is no finding about a file that is read.
    const ids = new Set(found.filter((id) => id !== 'exchange/write'));
    expect([...ids].toSorted()).toEqual([...byId.keys()].toSorted());
    expect(byId.size).toBe(formatRules.length);
  });

  it('has a rule for each sentence', () => {
    const sentences = Object.keys(en).filter((key) => /^(?:(?:xml|xliff|po|json)[A-Z]|codes\.)/.test(key));
    const covered = new Set(formatRules.flatMap(({ covers }) => covers));
    covered.delete('tbxNotTbx');
    expect([...covered].toSorted()).toEqual(sentences.toSorted());
  });

  it('is covered in files of real tools', () => {
    const folder = join(repository, 'tests/fixtures/cat');
    const found = readdirSync(folder).flatMap((name) =>
      told(name.endsWith('.po') ? 'po' : 'xliff', readFileSync(join(folder, name))),
    );
    expect(found.length).toBeGreaterThan(2);
    expect(uncovered(found)).toEqual([]);
  });

  it('is covered whatever is cut out of a file or doubled in it', () => {
    const all = formatRules
      .flatMap(({ examples }) => examples)
      .filter(({ content }) => content.length < 2000);
    const damage = fc.record({
      example: fc.constantFrom(...all),
      cuts: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 })), { minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(damage, ({ example, cuts }) => {
        // Whole tags, attributes, words and lines: what is cut within them is mostly not well-formed.
        const pieces =
          example.content.match(/<[^>]*>|[^<\s]+\s*|\s+/g)?.flatMap((one) => one.split(/(?= \w+=)/)) ?? [];
        for (const [at, kind] of cuts) {
          const index = at % Math.max(1, pieces.length);
          const piece = pieces[index] ?? '';
          if (kind === 0) pieces.splice(index, 1);
          else if (kind === 1) pieces.splice(index, 0, piece);
          else if (kind === 2) pieces.splice(index, 1, piece.replace(/"[^"]*"/, '"?"'));
          else pieces.splice(index, 1, pieces[(index * 7 + 3) % pieces.length] ?? '');
        }
        expect(uncovered(told(example.format, Buffer.from(pieces.join(''))))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});

/** Hints that an empty target does not keep to, an error beside a warning; codes that two translations have lost. */
const XLIFF = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr">
<file id="f1">
<unit id="u1"><segment state="final"><source>Come<ph id="1" canDelete="no"/></source><target/></segment></unit>
<unit id="u2"><segment><source>Sign<ph id="1" canDelete="no"/></source><target/></segment></unit>
<unit id="u3"><segment state="final"><source>Wait<ph id="1" canDelete="no"/></source><target>Attendez</target></segment></unit>
<unit id="u4"><segment><source>Pay<ph id="1" canDelete="no"/></source><target>Payez</target></segment></unit>
</file>
</xliff>`;

async function check(files: Record<string, string>, ...args: string[]): Promise<Run> {
  return runInMemory(inMemory(files), ['check', ...args, '--format', 'json']);
}

const severities = (result: Run): readonly string[] =>
  reportOf(result).diagnostics.map(({ ruleId, severity }) => `${ruleId} ${severity}`);

describe('rules about formats in the program', () => {
  it.each(formatRules.map(({ id }) => id))('explain %s', async (id) => {
    const { code, stdout, stderr } = await run(temporaryFolder(), ['explain', id]);
    expect([code, stderr]).toEqual([0, '']);
    const rule = byId.get(id);
    for (const part of [id, rule?.summary, rule?.rationale, rule?.remedy, ...(rule?.standard ?? [])])
      expect(stdout).toContain(part);
    expect(stdout).toContain(
      rule?.required ? 'nothing of the file can be used' : `"rules": { "${id}": "off" }`,
    );
  });

  it('are guessed from a typing mistake', async () => {
    const { code, stderr } = await run(temporaryFolder(), ['explain', 'xliff/sate']);
    expect(code).toBe(2);
    expect(stderr).toContain('xliff/state');
  });

  it('are named at the end of a report that has nothing else', async () => {
    const { stdout } = await runInMemory(inMemory({ 'a.xlf': XLIFF }), [
      'check',
      'a.xlf',
      '--rule',
      'xliff/',
    ]);
    expect(stdout).toContain('urtext explain xliff/hints');
    expect(stdout).toContain(byId.get('xliff/hints')?.remedy.slice(0, 30));
  });

  it('are chosen by --rule, and others leave them out', async () => {
    const files = { 'a.xlf': XLIFF };
    const all = severities(await check(files, 'a.xlf'));
    expect(all.filter((one) => one.startsWith('xliff/'))).toEqual([
      'xliff/hints error',
      'xliff/hints warning',
    ]);
    expect(all).toContain('exchange/codes error');
    expect(severities(await check(files, 'a.xlf', '--rule', 'xliff/'))).toEqual(
      all.filter((one) => one.startsWith('xliff/')),
    );
    expect(severities(await check(files, 'a.xlf', '--rule', 'exchange/codes'))).toEqual(
      all.filter((one) => one.startsWith('exchange/')),
    );
    expect(severities(await check(files, 'a.xlf', '--rule', 'token/'))).toEqual([]);
    expect(await check(files, 'a.xlf', '--rule', 'xliff/hint')).toMatchObject({ code: 2 });
  });
});

describe('a project with translations in XLIFF', () => {
  const project = async (rules: Record<string, string>): Promise<Map<string, string | Uint8Array>> => {
    const files = inMemory({ 'rules.md': '# Rules\n\nWait.\n\nPay.\n' });
    expect(await runInMemory(files, ['init', 'rules.md', '--edition', '2020'])).toMatchObject({ code: 0 });
    files.set('locales/fr/rules.xlf', XLIFF);
    files.set('urtext.config.json', JSON.stringify({ version: 1, rules }));
    return files;
  };
  const checked = async (rules: Record<string, string>, ...args: string[]): Promise<readonly string[]> => {
    const result = await runInMemory(await project(rules), ['check', ...args, '--format', 'json']);
    expect(result.stderr).toBe('');
    return severities(result).filter((one) => /^(?:xliff|exchange)\//.test(one));
  };
  const codes = ['exchange/codes error', 'exchange/codes error'];

  it.each([
    [{}, ['xliff/hints error', 'xliff/hints warning']],
    [{ 'xliff/hints': 'off' }, []],
    [{ 'xliff/hints': 'note' }, ['xliff/hints note', 'xliff/hints note']],
    [{ 'xliff/hints': 'warning' }, ['xliff/hints warning', 'xliff/hints warning']],
    [{ 'xliff/hints': 'error' }, ['xliff/hints error', 'xliff/hints error']],
  ] as const)('has them as severe as the configuration says: %j', async (rules, expected) => {
    expect((await checked(rules)).toSorted()).toEqual([...codes, ...expected].toSorted());
  });

  it('raises what it lowers nowhere', async () => {
    expect(await checked({ 'exchange/codes': 'off', 'po/obsolete': 'error', 'xliff/hints': 'note' })).toEqual(
      ['xliff/hints note', 'xliff/hints note'],
    );
  });

  it('chooses them by --rule', async () => {
    expect(await checked({}, '--rule', 'exchange/')).toEqual(codes);
    expect(await checked({}, '--rule', 'xliff/state')).toEqual([]);
  });

  it('refuses a name that no rule has, with its place and the nearest', async () => {
    const result = await runInMemory(await project({ 'xliff/hint': 'off' }), ['check']);
    expect(result.code).toBe(2);
    expect(result.stderr).toMatch(/^urtext\.config\.json:1:\d+: .*xliff\/hint.*xliff\/hints/);
    expect(await runInMemory(await project({ 'xliff/': 'off' }), ['check'])).toMatchObject({ code: 2 });
  });

  it('cannot use a file that is none', async () => {
    const files = await project({});
    files.set('locales/fr/rules.xlf', XLIFF.replace('</xliff>', ''));
    const result = await runInMemory(files, ['check']);
    expect(result.code).toBe(2);
    expect(result.stdout).toContain('(xml/well-formed)');
  });

  it('refuses a configuration that would use such a file all the same', async () => {
    const result = await runInMemory(await project({ 'xml/well-formed': 'off' }), ['check']);
    expect([result.code, result.stdout]).toEqual([2, '']);
    expect(result.stderr).toMatch(/^urtext\.config\.json:\d+:\d+: .*xml\/well-formed/);
  });

  it('accepts none of their findings, and says what to do instead', async () => {
    const accept = async (rule: string): Promise<Run> =>
      runInMemory(await project({}), [
        'accept',
        'fr',
        '--finding',
        rule,
        '--all',
        '--by',
        'Ada',
        '--reason',
        'The tool does so',
      ]);
    const refused = await accept('xliff/hints');
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain('in the configuration');
    expect((await accept('xml/well-formed')).stderr).toContain('cannot be read without it');
    expect((await accept('xliff/hint')).stderr).toContain('Unknown rule');
  });
});
