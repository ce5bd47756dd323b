/** Every report of a check: whole, valid in its format, and no way for a text to be anything but a text. */

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import type { LocatedDiagnostic, Report } from '../../src/check/report.ts';
import { createTranslate } from '../../src/messages/index.ts';
import { checkFormats, showCheck } from '../../src/reporters/check.ts';
import type { Screen } from '../../src/reporters/screen.ts';
import { shownWords } from '../../src/reporters/words.ts';
import { rules } from '../../src/rules/index.ts';
import { makeProject, ownProject, readTree, run } from '../program.ts';

const screen: Screen = {
  t: shownWords(createTranslate(rules)),
  style: (_, text) => text,
  color: false,
  columns: 80,
  ui: 'en',
};

/** What a text may try: commands of CI systems, terminals, XML, HTML, Markdown, and what hides. */
const tries = [
  '::error file=a::b',
  '\n::set-output name=x::y',
  '\r\n \u00a0::stop-commands::z',
  '##[error]x',
  '##vso[task.setvariable variable=a]b',
  '##teamcity[buildStop]',
  '%0A::warning::x',
  '\u001b[31mred\u001b]8;;http://x.example\u0007link\u001b[2J',
  '\u009b31m',
  'a\u202eb\u2066c',
  'a\u200bb\u2065c\ufff3d\ufe0fe\u{e0041}f\u00adg\ufffeh\u007fi',
  'lone \ud800 half',
  ']]><failure/><!-- --> &amp; &#0; "quoted" \'single\'',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '` | ` | <b>x</b> @everyone #1 [a](javascript:alert(1)) ![a](//x.example/y.png) ``` ',
  '=cmd|x',
  '$t(count.error) {{count}} ${x} %(x)s',
  'zero\0byte',
];

function finding(text: string, severity: LocatedDiagnostic['severity'], index = 0): LocatedDiagnostic {
  return {
    ruleId: 'token/url',
    messageId: 'extra',
    data: { shown: text, item: text },
    severity,
    path: `locales/de/${text}`,
    address: text,
    lang: 'de',
    document: `charter ${text}`,
    line: index + 1,
    column: 1,
    endLine: index + 1,
    endColumn: 5,
    span: { start: index, end: index + 4 },
    comparison: { type: 'pair', left: text, right: text },
    previous: text,
    fix: { span: { start: 0, end: 1 }, text },
  };
}

function reportOf(diagnostics: readonly LocatedDiagnostic[]): Report {
  const count = (wanted: string): number => diagnostics.filter(({ severity }) => severity === wanted).length;
  return {
    diagnostics,
    counts: {
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
      documents: 1,
      translations: 1,
      units: diagnostics.length,
      unreadable: 0,
      suppressed: 0,
      lapsed: 0,
      fixed: 0,
    },
    translations: diagnostics.slice(0, 50).map(({ document = '', lang = '', path, address = '' }) => ({
      document,
      edition: '2020',
      lang,
      path,
      done: 50,
      items: [
        { address, status: 'stale', texts: { source: address, target: address, previous: `was ${address}` } },
      ],
    })),
  };
}

async function shown(format: string, report: Report, on: Screen = screen): Promise<string> {
  const view = { quiet: false, dryRun: false, failed: true, warningsFail: true, rules };
  let text = '';
  for await (const piece of showCheck(format, report, view, on)) text += piece;
  return text;
}

const hostile = reportOf(tries.map((text, index) => finding(text, 'warning', index)));
const thousand = reportOf(
  Array.from({ length: 3000 }, (_, at) =>
    finding(`text ${at}`, (['note', 'warning', 'error'] as const)[at % 3] ?? 'note', at),
  ),
);

function schema(path: string): (value: unknown) => readonly unknown[] {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
  return (value) => (validate(value) ? [] : (validate.errors ?? []));
}

const hiding =
  /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029]/u;

describe.each(checkFormats)('the report as %s', (format) => {
  it('lets no text be a command, a control or invisible', async () => {
    // GitHub is shown ten warnings at most.
    const halves = [hostile.diagnostics.slice(0, 9), hostile.diagnostics.slice(9)];
    const text = (await Promise.all(halves.map((half) => shown(format, reportOf(half))))).join('');
    expect(text).toContain('cmd');
    expect(hiding.exec(text)).toBeNull();
    const commands = text
      .split('\n')
      .filter((line) => line.trimStart().startsWith('::') || /##(?:\[|vso\[|teamcity\[)/i.test(line));
    if (format !== 'github') expect(commands).toEqual([]);
    else {
      expect(commands.every((line) => /^::(?:warning|notice) [^:]*::/.test(line))).toBe(true);
      expect(commands.length).toBe(text.trimEnd().split('\n').length);
      expect(text).not.toMatch(/##(?:\[|vso|team)/);
    }
  });

  it('lets no text isolate itself where words are written from the right', async () => {
    const words = { 'rules.token/url.extra': 'عنوان غير متوقع {{shown}} في {{item}}' };
    const fromRight = { ...screen, ui: 'ar', t: shownWords(createTranslate(rules, 'ar', words), 'rtl') };
    const texts = ['\u2068שלום\u2069 x', 'ع\u2069\u2068', '\u2067ع\u202e\u2069', '\u2068\n::error::ع\u2069'];
    const text = await shown(
      format,
      reportOf(texts.map((one, index) => finding(one, 'warning', index))),
      fromRight,
    );
    expect(text).toContain('عنوان');
    const isolates = text.match(/[\u2066-\u2069]/g) ?? [];
    if (format !== 'pretty') expect(isolates).toEqual([]);
    if (format === 'html') expect(text).toContain('<bdi>');
    for (const line of text.split('\n')) {
      // Our own begin and end in turn, none inside of another here, and nothing of a text is among them.
      const own = (line.match(/[\u2066-\u2069]/g) ?? []).join('');
      expect(own).toMatch(/^(?:\u2068(?:\u2068\u2069)*\u2069)*$/);
      expect(line.replaceAll(/[\u2068\u2069]/g, '')).not.toMatch(hiding);
    }
    expect(text).toMatch(/\\u\{2068\}|\\\\u\{2068\}/);
  });

  it('is whole with thousands of findings', async () => {
    const text = await shown(format, thousand);
    expect(text.endsWith('\n')).toBe(true);
    if (format === 'github' || format === 'html') return;
    expect(text).toContain('text 2');
  });
});

describe('the JSON report', () => {
  it.each([hostile, thousand])('is as its schema says, and loses nothing of a text', async (report) => {
    const value: { diagnostics: readonly { data: { shown: string } }[] } = JSON.parse(
      await shown('json', report),
    );
    expect(schema('schema/urtext.report.schema.json')(value)).toEqual([]);
    expect(value.diagnostics.map(({ data }) => data.shown)).toEqual(
      report.diagnostics.map(({ data }) => data['shown']),
    );
  });
});

describe('SARIF', () => {
  it.each([hostile, thousand])('is as the standard says, the worst first', async (report) => {
    const log: {
      runs: readonly {
        results: readonly { level: string; partialFingerprints: Record<string, string> }[];
      }[];
    } = JSON.parse(await shown('sarif', report));
    expect(schema('tests/fixtures/schemas/sarif-2.1.0-as-written.schema.json')(log)).toEqual([]);
    const results = log.runs[0]?.results ?? [];
    expect(results).toHaveLength(report.diagnostics.length);
    const levels = results.map(({ level }) => level);
    expect(levels).toEqual(levels.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(new Set(results.map((one) => JSON.stringify(one.partialFingerprints))).size).toBe(results.length);
  });

  it('names a finding alike wherever its text moves to', async () => {
    const at = async (index: number): Promise<unknown> =>
      JSON.parse(await shown('sarif', reportOf([finding('same', 'error', index)]))).runs[0].results[0]
        .partialFingerprints;
    expect(await at(3)).toEqual(await at(40));
  });
});

const order = ['error', 'warning', 'note'];

describe('XML', () => {
  it.each([hostile, thousand])('of JUnit is valid, and counts what it has', async (report) => {
    using xsd = XmlDocument.fromBuffer(readFileSync('tests/fixtures/schemas/junit-as-written.xsd'));
    using validator = XsdValidator.fromDoc(xsd);
    using document = XmlDocument.fromString(await shown('junit', report));
    validator.validate(document);
    const failing = document.find('//failure').length;
    expect(document.root.attr('failures')?.value).toBe(String(failing));
    expect(document.root.attr('tests')?.value).toBe(String(document.find('//testcase').length));
    expect(failing).toBeGreaterThan(0);
  });

  it.each([hostile, thousand])('of Checkstyle is well-formed, with every finding', async (report) => {
    using document = XmlDocument.fromString(await shown('checkstyle', report));
    expect(document.find('//error')).toHaveLength(report.diagnostics.length);
  });
});

describe('GitLab', () => {
  it('has a fingerprint for each finding, a path and a line', async () => {
    const list: readonly Record<string, unknown>[] = JSON.parse(await shown('gitlab', thousand));
    expect(new Set(list.map(({ fingerprint }) => fingerprint)).size).toBe(3000);
    for (const one of list.slice(0, 5))
      expect(one).toMatchObject({
        description: expect.any(String),
        check_name: 'token/url',
        severity: 'critical',
        location: { path: expect.any(String), lines: { begin: expect.any(Number) } },
      });
  });
});

describe('GitHub', () => {
  it('is given as many annotations as it shows, the worst first, and one that counts the others', async () => {
    const lines = (await shown('github', thousand)).trimEnd().split('\n');
    const count = (name: string): number => lines.filter((line) => line.startsWith(`::${name} `)).length;
    expect([count('error'), count('warning'), count('notice')]).toEqual([10, 10, 10]);
    expect(lines[0]).toMatch(/^::error /);
    expect(lines.at(-1)).toContain('2971 more findings');
  });
});

describe('Markdown', () => {
  it('fits into a comment, and has every text as code', async () => {
    expect((await shown('markdown', thousand)).length).toBeLessThan(65_536);
    const rows = (await shown('markdown', hostile)).split('\n').filter((line) => line.startsWith('| 🟨'));
    expect(rows).toHaveLength(tries.length);
    for (const row of rows) {
      const outside = row.replace(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
      expect(outside).toMatch(/^\| 🟨 \|\s+\|\s+\|\s+\|$/);
    }
  });
});

describe('check', () => {
  const own = ownProject();

  it('writes several reports at once, each into its file, and one line to the output', async () => {
    const folder = makeProject({
      ...own,
      'locales/de/code-of-conduct.md': `${own['locales/de/code-of-conduct.md']}\n15. ::error::17\n`,
    });
    const targets = checkFormats.map((format) => `${format}:out/${format}`);
    const result = await run(folder, ['check', ...targets.flatMap((one) => ['--format', one])]);
    expect(result.stderr).toBe('');
    expect(result.code).toBe(1);
    expect(result.stdout.split('\n')[0]).toMatch(/^✗ Found /);
    const files = Object.keys(readTree(folder)).filter((path) => path.startsWith('out/'));
    expect(files.toSorted()).toEqual(checkFormats.map((format) => `out/${format}`).toSorted());
  });

  it.each([
    [['--format', 'word'], 'Unknown format "word"'],
    [['--format', 'sarif:'], 'Unknown format "sarif:"'],
    [['--format', 'json', '--format', 'sarif'], 'Only one report'],
    [['--format', 'json:a', '--format', 'sarif:a'], 'Two reports'],
  ])('refuses %s', async (args, words) => {
    const folder = makeProject(own);
    const before = readTree(folder);
    const result = await run(folder, ['check', ...args]);
    expect(result.code).toBe(2);
    expect(result.stderr).toContain(words);
    expect(readTree(folder)).toEqual(before);
  });
});
