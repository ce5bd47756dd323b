import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { severityOfFinding } from '../../src/check/severity.ts';
import { rules } from '../../src/rules/index.ts';
import { runExample } from '../example.ts';
import { makeProject, reportOf, run } from '../program.ts';

describe('the severity of a finding', () => {
  it.each([
    // The rule’s own, what the finding is at most, what the configuration wants, what is told.
    ['error', undefined, undefined, 'error'],
    ['error', 'warning', undefined, 'warning'],
    ['note', 'warning', undefined, 'note'],
    ['error', 'note', 'warning', 'note'],
    ['error', undefined, 'warning', 'warning'],
    ['error', 'warning', 'note', 'note'],
    ['error', 'note', 'error', 'error'],
    ['warning', 'note', 'warning', 'warning'],
    ['warning', 'note', 'error', 'error'],
    ['warning', undefined, 'error', 'error'],
  ] as const)('of a rule at %s, at most %s, configured as %s, is %s', (own, atMost, wanted, told) => {
    expect(severityOfFinding(own, atMost, wanted)).toBe(told);
  });
});

describe.each(rules.filter((rule) => rule.scope === 'translation'))('$id', (rule) => {
  it('says which severities its findings have', () => {
    const own = new Set(rule.examples.flatMap((example) => [...runExample(rule, example)]));
    const milder = [...own].flatMap(({ atMost }) => atMost ?? []);
    for (const one of milder) expect(rule.milder ?? []).toContain(one);
    for (const one of milder)
      expect(severityOfFinding(rule.severity, one, undefined)).not.toBe(rule.severity);
  });
});

const english = `# Club

Members respect each other in all that they say and in all that they do.

Therefore:

The club has a board, which hears all members and answers them in writing.
`;
const french = `# Club

Les membres se respectent dans tout ce qu’ils disent et dans tout ce qu’ils font.

C’est pourquoi le club a un comité, qui entend tous les membres et leur répond par écrit.
`;

describe('a finding that is less sure than its rule', () => {
  const asked = ['check', '--rule', 'structure/item-missing', '--max-warnings', '1'];
  const project = async (config: object = {}): Promise<string> => {
    const folder = makeProject({ 'club.md': english, 'locales/fr/club.md': french });
    await run(folder, ['init', 'club.md']);
    writeFileSync(join(folder, 'urtext.config.json'), JSON.stringify({ version: 1, ...config }));
    return folder;
  };

  it('is a warning, and fails only a check that lets no warnings pass', async () => {
    const folder = await project();
    const checked = await run(folder, [...asked, '--format', 'json']);
    expect(reportOf(checked).diagnostics).toMatchObject([{ messageId: 'within', severity: 'warning' }]);
    expect(checked.code).toBe(0);
  });

  it('is an error of an item that was divided where numbers shift, a warning of a paragraph', async () => {
    const parts = [
      'Respect the rights of every member. Do not disturb the meetings of others.',
      'Pay in time.',
    ];
    const divided = ['Respectez les droits de chaque membre.', 'Ne troublez pas les réunions des autres.'];
    const written = (texts: readonly string[], isNumbered: boolean): string =>
      `# Club\n\n${texts.map((text, index) => (isNumbered ? `${index + 1}. ${text}` : text)).join('\n\n')}\n`;
    for (const [isNumbered, severity] of [
      [true, 'error'],
      [false, 'warning'],
    ] as const) {
      const folder = makeProject({
        'club.md': written(parts, isNumbered),
        'locales/fr/club.md': written([...divided, 'Payez à temps.'], isNumbered),
      });
      await run(folder, ['init', 'club.md']);
      const checked = await run(folder, ['check', '--rule', 'structure/item-split', '--format', 'json']);
      expect(reportOf(checked).diagnostics).toMatchObject([{ messageId: 'split', severity }]);
    }
  });

  it('is told with its own severity wherever findings go', async () => {
    const folder = await project();
    const shown = async (format: string): Promise<string> =>
      (await run(folder, [...asked, '--format', format])).stdout;
    expect(JSON.parse(await shown('sarif')).runs[0]).toMatchObject({
      results: [{ level: 'warning' }],
      tool: { driver: { rules: [{ defaultConfiguration: { level: 'error' } }] } },
    });
    expect(await shown('github')).toMatch(/^::warning /m);
    expect(await shown('checkstyle')).toContain('severity="warning"');
    expect(JSON.parse(await shown('gitlab'))).toMatchObject([{ severity: 'major' }]);
    expect(await shown('junit')).toContain(': warning: ');
    expect(JSON.parse(await shown('json')).counts).toMatchObject({ errors: 0, warnings: 1 });
  });

  it('stays what it is when the outcome was kept', async () => {
    const folder = await project();
    const kept = [...asked, '--format', 'json', '--cache'];
    const first = await run(folder, kept);
    const second = await run(folder, kept);
    expect(second.stdout).toBe(first.stdout);
    expect(reportOf(second).diagnostics).toMatchObject([{ severity: 'warning' }]);
  });

  it.each([
    ['note', 'note', 0],
    ['warning', 'warning', 0],
    ['error', 'error', 1],
  ])('configured as %s it is %s', async (wanted, told, exit) => {
    const folder = await project({ rules: { 'structure/item-missing': wanted } });
    const checked = await run(folder, [...asked, '--format', 'json']);
    expect(reportOf(checked).diagnostics).toMatchObject([{ severity: told }]);
    expect(checked.code).toBe(exit);
  });

  it('is announced where the rule is explained and listed', async () => {
    const folder = await project();
    const { stdout } = await run(folder, ['explain', 'structure/item-missing']);
    expect(stdout).toContain('Severity: error\nSeverity of some of its findings: warning\n');
    const listed = JSON.parse((await run(folder, ['rules', '--format', 'json'])).stdout).rules;
    expect(listed).toContainEqual(
      expect.objectContaining({ id: 'structure/item-missing', severity: 'error', milder: ['warning'] }),
    );
    expect(listed).toContainEqual(expect.objectContaining({ id: 'notice/missing', milder: [] }));
  });
});
