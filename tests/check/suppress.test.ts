import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsOf, makeProject, readTree, reportOf, run } from '../program.ts';

const english = `# House rules

Members pay 10 euros.

The board meets on 3 days.

1. Be fair to 5 guests.
2. Be kind.

Copyright 2020 The Club. This paragraph must be included in all copies.
`;

const german = `# Hausordnung

Mitglieder zahlen 10 Euro.

Der Vorstand trifft sich an 4 Tagen.

1. Seid gerecht zu 6 Gästen.
2. Seid freundlich.

Copyright 2020 The Club. This paragraph must be included in all copies.
`;

const text = 'locales/de/rules.md';
const record = 'locales/de/rules.record.json';

/** A small project with two wrong numbers in its German translation. */
async function clubProject(translation = german): Promise<string> {
  const folder = makeProject({ 'rules.md': english, [text]: translation });
  const begun = await run(folder, ['init', 'rules.md']);
  expect(begun.code).toBe(0);
  return folder;
}

const numbers = ['check', '--format', 'json', '--rule', 'token/number'];
const acceptOne = [
  'accept',
  'de',
  '--finding',
  'token/number',
  '--item',
  'item.1',
  '--by',
  'Ada',
  '--reason',
  'Six is right',
];

function change(folder: string, path: string, from: string | RegExp, to: string): void {
  const before = readTree(folder)[path] ?? '';
  const after = Buffer.from(before, 'latin1').toString('utf8').replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(join(folder, path), after);
}

function parsed(folder: string, path: string): Record<string, unknown> {
  const data: Record<string, unknown> = JSON.parse(
    Buffer.from(readTree(folder)[path] ?? '', 'latin1').toString('utf8'),
  );
  return data;
}

describe('accepting a finding', () => {
  it('takes it out of the report and counts it', async () => {
    const folder = await clubProject();
    expect(findingsOf(await run(folder, numbers))).toEqual([
      'token/number @ paragraph.2',
      'token/number @ item.1',
    ]);
    const accepted = await run(folder, acceptOne);
    expect(accepted).toMatchObject({ code: 0, stderr: '' });
    expect(accepted.stdout).toContain('Unexpected number 6 in item.1, expected 5');
    const checked = await run(folder, numbers);
    expect(findingsOf(checked)).toEqual(['token/number @ paragraph.2']);
    expect(reportOf(checked).counts).toMatchObject({ warnings: 1, suppressed: 1, lapsed: 0 });
    expect((await run(folder, ['check'])).stdout).toContain('1 accepted finding not shown');
  });

  it('writes reason, name and day into the record, bound to both texts', async () => {
    const folder = await clubProject();
    await run(folder, acceptOne);
    expect(parsed(folder, record)).toMatchObject({
      version: 1,
      findings: [
        {
          rule: 'token/number',
          message: 'changed',
          item: 'item.1',
          data: { expected: '5', shown: '6' },
          source: expect.stringMatching(/^sha256:/),
          target: expect.stringMatching(/^sha256:/),
          reason: 'Six is right',
          by: 'Ada',
          date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        },
      ],
    });
  });

  it('writes nothing else and nothing twice', async () => {
    const folder = await clubProject();
    const before = readTree(folder);
    await run(folder, acceptOne);
    const { [record]: written, ...rest } = readTree(folder);
    expect(rest).toEqual(before);
    const again = await run(folder, acceptOne);
    expect(again.stdout).toContain('Nothing to do');
    expect(readTree(folder)[record]).toBe(written);
  });

  it('takes every finding of a rule with --all, one entry for each', async () => {
    const folder = await clubProject();
    await run(folder, [
      'accept',
      'de',
      '--finding',
      'token/number',
      '--all',
      '--by',
      'Ada',
      '--reason',
      'So',
    ]);
    expect(findingsOf(await run(folder, numbers))).toEqual([]);
    expect(parsed(folder, record)['findings']).toHaveLength(2);
    // The order of the document, whatever the order of acceptance.
    expect(parsed(folder, record)['findings']).toMatchObject([{ item: 'paragraph.2' }, { item: 'item.1' }]);
  });

  it('excuses this finding and not another one of the same rule in the same item', async () => {
    const folder = await clubProject(german.replace('10 Euro', '10 Euro und 7 Cent'));
    const lines = ['token/number @ paragraph.1', 'token/number @ paragraph.2', 'token/number @ item.1'];
    expect(findingsOf(await run(folder, numbers))).toEqual(lines);
    await run(folder, acceptOne);
    change(folder, record, '"shown": "6"', '"shown": "8"');
    const checked = await run(folder, numbers);
    expect(findingsOf(checked)).toEqual(lines);
    // The texts are the ones it was written for; it is the rule that says something else.
    expect(reportOf(checked).counts).toMatchObject({ suppressed: 0, lapsed: 0 });
  });

  it('writes nothing with --dry-run', async () => {
    const folder = await clubProject();
    const before = readTree(folder);
    expect((await run(folder, [...acceptOne, '--dry-run'])).stdout).toContain('Accepted 1 finding');
    expect(readTree(folder)).toEqual(before);
  });

  it('shows what was accepted when it is asked to, apart from what counts', async () => {
    const folder = await clubProject();
    await run(folder, acceptOne);
    const checked = await run(folder, [...numbers, '--accepted']);
    const report: { readonly accepted: readonly unknown[] } = JSON.parse(checked.stdout);
    expect(report.accepted).toMatchObject([
      { address: 'item.1', accepted: { state: 'active', reason: 'Six is right', by: 'Ada' } },
    ]);
    expect(findingsOf(checked)).toEqual(['token/number @ paragraph.2']);
    expect((await run(folder, ['check', '--accepted'])).stdout).toMatch(
      /Accepted as right[\s\S]*Six is right/,
    );
  });
});

describe('an accepted finding', () => {
  it('comes back when the translation changes, and the lapsed entry is told', async () => {
    const folder = await clubProject();
    await run(folder, acceptOne);
    change(folder, text, '6 Gästen', '6 lieben Gästen');
    const checked = await run(folder, numbers);
    expect(findingsOf(checked)).toContain('token/number @ item.1');
    expect(reportOf(checked).counts).toMatchObject({ suppressed: 0, lapsed: 1 });
    expect((await run(folder, ['check'])).stdout).toContain('1 acceptance lapsed');
    const status = await run(folder, ['status', '--format', 'json']);
    expect(JSON.parse(status.stdout).documents[0].languages[0].accepted).toMatchObject([
      { rule: 'token/number', item: 'item.1', state: 'lapsed', changed: 'target' },
    ]);
  });

  it('comes back when the English changes', async () => {
    const folder = await clubProject();
    await run(folder, acceptOne);
    const source = Object.keys(readTree(folder)).find((path) => /^source\/rules\/.*\.md$/.test(path)) ?? '';
    const profile = 'source/rules/document.json';
    const id = /([^/]+)\.md$/.exec(source)?.[1] ?? '';
    writeFileSync(join(folder, 'source/rules/second.md'), english.replace('5 guests', '5 good guests'));
    change(folder, profile, `"${id}"`, `"${id}",\n    "second"`);
    expect((await run(folder, ['lock'])).code).toBe(0);
    expect(findingsOf(await run(folder, numbers))).toContain('token/number @ item.1');
    const status = (await run(folder, ['status'])).stdout;
    expect(status).toContain('lapsed: the English changed');
  });

  it('stays when only white space and forms of characters change', async () => {
    const folder = await clubProject();
    await run(folder, acceptOne);
    change(folder, text, '6 Gästen', '6\n   Gästen'.normalize('NFD'));
    expect(findingsOf(await run(folder, numbers))).toEqual(['token/number @ paragraph.2']);
  });

  it('stays when its translation is accepted, reviewed and accepted again', async () => {
    const folder = await clubProject();
    await run(folder, acceptOne);
    await run(folder, ['accept', 'de', '--all', '--translator', 'Grace']);
    expect(parsed(folder, record)['findings']).toHaveLength(1);
    expect(findingsOf(await run(folder, numbers))).toEqual(['token/number @ paragraph.2']);
  });

  it('is replaced when it is accepted again after a change', async () => {
    const folder = await clubProject();
    await run(folder, acceptOne);
    change(folder, text, '6 Gästen', '6 lieben Gästen');
    await run(folder, acceptOne);
    expect(parsed(folder, record)['findings']).toHaveLength(1);
    expect(findingsOf(await run(folder, numbers))).toEqual(['token/number @ paragraph.2']);
  });

  it('of the whole text lasts until any of it changes', async () => {
    const folder = await clubProject();
    const rule = 'state/stale-unknown';
    const begin = ['accept', 'de', '--finding', rule, '--all', '--by', 'Ada', '--reason', 'A draft'];
    expect((await run(folder, begin)).code).toBe(0);
    const only = ['check', '--format', 'json', '--rule', rule];
    expect(reportOf(await run(folder, only)).counts).toMatchObject({ notes: 0, suppressed: 1 });
    change(folder, text, 'freundlich', 'nett');
    expect(reportOf(await run(folder, only)).counts).toMatchObject({ notes: 1, suppressed: 0, lapsed: 1 });
  });
});

describe('status and --prune', () => {
  it('lists what is active with its reason', async () => {
    const folder = await clubProject();
    await run(folder, acceptOne);
    const { stdout } = await run(folder, ['status']);
    expect(stdout).toMatch(
      /de {2}item\.1 {2}token\/number {2}active\n.*Unexpected number 6.*\n.*Ada.*Six is right/,
    );
  });

  it('keeps what is active, removes what lapsed or is not needed, and tells', async () => {
    const folder = await clubProject();
    await run(folder, [
      'accept',
      'de',
      '--finding',
      'token/number',
      '--all',
      '--by',
      'Ada',
      '--reason',
      'So',
    ]);
    change(folder, text, '6 Gästen', '6 lieben Gästen');
    const before = readTree(folder);
    const tried = await run(folder, ['accept', 'de', '--prune', '--dry-run']);
    expect(readTree(folder)).toEqual(before);
    const pruned = await run(folder, ['accept', 'de', '--prune']);
    expect(pruned.stdout).toBe(tried.stdout);
    expect(pruned.stdout).toContain('token/number in item.1 (the translation changed); Ada');
    expect(parsed(folder, record)['findings']).toMatchObject([{ item: 'paragraph.2' }]);
    expect((await run(folder, ['accept', 'de', '--prune'])).stdout).toContain('Nothing to remove');
  });

  it('does not call an entry useless because its rule is switched off', async () => {
    const folder = await clubProject();
    await run(folder, acceptOne);
    change(
      folder,
      'urtext.config.json',
      '"version": 1,',
      '"version": 1, "rules": { "token/number": "off" },',
    );
    expect((await run(folder, ['accept', 'de', '--prune'])).stdout).toContain('Nothing to remove');
  });
});

describe('what cannot be accepted', () => {
  it.each([
    ['a required rule', ['--finding', 'clause/definitive-missing', '--all'], 'own terms demand'],
    ['the notice', ['--finding', 'notice/modified', '--all'], 'own terms demand'],
    ['a rule nobody knows', ['--finding', 'token/nunber', '--all'], 'Unknown rule'],
    ['a finding that is not there', ['--finding', 'token/number', '--item', 'item.2'], 'There is no finding'],
    ['an item that is not there', ['--finding', 'token/number', '--item', 'item.9'], 'Unknown item'],
    ['no item', ['--finding', 'token/number'], 'no item was chosen'],
    ['a state with it', ['--finding', 'token/number', '--all', '--state', 'final'], 'Unexpected --state'],
  ])('refuses %s and writes nothing', async (_, args, words) => {
    const folder = await clubProject(german.replace('Club. This', 'Club! This'));
    const before = readTree(folder);
    const result = await run(folder, ['accept', 'de', ...args, '--by', 'Ada', '--reason', 'Why not']);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain(words);
    expect(readTree(folder)).toEqual(before);
  });

  it.each([
    ['reason', ['--by', 'Ada'], '--reason'],
    ['reason that is blank', ['--by', 'Ada', '--reason', '  '], '--reason'],
    ['name', ['--reason', 'So'], '--by'],
  ])('asks for a %s', async (_, args, words) => {
    const folder = await clubProject();
    const result = await run(folder, [
      'accept',
      'de',
      '--finding',
      'token/number',
      '--item',
      'item.1',
      ...args,
    ]);
    expect(result.code).toBe(2);
    expect(result.stderr).toContain(words);
    expect(readTree(folder)[record]).toBeUndefined();
  });

  it('shows a finding of a required rule although somebody wrote an entry by hand', async () => {
    const folder = await clubProject(german.replace('Club. This', 'Club! This'));
    const checked = reportOf(await run(folder, ['check', '--format', 'json', '--rule', 'notice/']));
    const [notice] = checked.diagnostics;
    expect(notice?.severity).toBe('error');
    await run(folder, acceptOne);
    const data = parsed(folder, record);
    const [own] = Array.isArray(data['findings']) ? data['findings'] : [];
    const forged = {
      ...own,
      rule: notice?.ruleId,
      message: notice?.messageId,
      item: notice?.address,
      data: notice?.data,
    };
    writeFileSync(join(folder, record), JSON.stringify({ ...data, findings: [forged] }));
    const after = reportOf(await run(folder, ['check', '--format', 'json', '--rule', 'notice/']));
    expect(after.counts).toMatchObject({ errors: checked.counts['errors'], suppressed: 0 });
    expect((await run(folder, ['status'])).stdout).toContain('cannot be accepted');
    expect((await run(folder, ['accept', 'de', '--prune'])).stdout).toContain('Removed 1 acceptance');
  });

  it('refuses a record whose entries have the wrong shape, with the place', async () => {
    const folder = await clubProject();
    await run(folder, acceptOne);
    change(folder, record, '"reason": "Six is right"', '"reason": " "');
    const checked = await run(folder, numbers);
    expect(checked.code).toBe(2);
    expect(reportOf(checked).diagnostics).toMatchObject([
      { messageId: 'wrong-shape', path: record, line: 20 },
    ]);
  });
});
