import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { assert, constantFrom, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOwner } from '../../src/derive/derivative-files.ts';
import { remainingReferences } from '../../src/derive/derive.ts';
import { compileReferences } from '../../src/references/index.ts';
import {
  languagesOf,
  makeProject,
  ownProject,
  readTree,
  run,
  type Tree,
  temporaryFolder,
  writeTree,
} from '../program.ts';

const own = ownProject();
const languages = ['en', ...languagesOf(own, 'code-of-conduct')];
const scanner = compileReferences(parseOwner(own['source/code-of-conduct/owner.json'] ?? '', 'owner.json'));

const organizations = {
  short: { version: 1, name: 'ACME', notice: '© 2026 ACME.' },
  'with a notice and an address in English': {
    version: 1,
    name: 'Example Users Association',
    notice: '© 2026 Friends of the Park. All rights reserved.',
    contact: 'Write to the board of the association at board@example.org within 30 days.',
  },
  long: { version: 1, name: 'Association of Network Operators of Lower Saxony' },
  'in another script': {
    version: 1,
    name: { '*': '网络运营者协会', en: 'Network Operators', ru: 'Сетевые операторы' },
  },
};

/** A project with an organization's profile, and the derivative built from it. */
async function built(
  organization: unknown,
  ...more: string[]
): Promise<{ folder: string; out: Tree; code: number | null; stdout: string; stderr: string }> {
  const folder = makeProject({ ...own, 'organization.json': JSON.stringify(organization ?? null) });
  const out = join(temporaryFolder(), 'out');
  const who = organization === undefined ? ['--neutral'] : ['--organization', 'organization.json'];
  const result = await run(folder, ['derive', ...who, '--out', out, ...more]);
  return { folder, out: existsSync(out) ? readTree(out) : {}, ...result };
}

/** A file as `readTree` gives it, as text. */
function utf8(latin1: string | Uint8Array | undefined): string {
  return Buffer.from(String(latin1 ?? ''), 'latin1').toString('utf8');
}

/** Forms of the owner that an independent, plain search finds. */
const plainSearch =
  /internet\s+societ|\bisoc\b|internetsociety|общество интернета|sociedad de internet|société internet|جمعية الإنترنت|इंटरनेट सोसाइटी|インターネットソサエティ|国际互联网协会|internet is for everyone/i;

describe.each([['neutral', undefined], ...Object.entries(organizations)] as const)(
  'a derivative, %s',
  (_, organization) => {
    it('is built in every language, with no reference for the scanner and for a plain search', async () => {
      const { code, out, stderr } = await built(organization);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(
        Object.keys(out)
          .filter((path) => path.endsWith('/code-of-conduct.md'))
          .sort(),
      ).toEqual(languages.map((lang) => `${lang}/code-of-conduct.md`).sort());
      for (const [path, latin1] of Object.entries(out)) {
        const text = utf8(latin1);
        expect(text).not.toMatch(plainSearch);
        const names =
          organization === undefined
            ? []
            : Object.values({ name: organization.name }).flatMap((name) =>
                typeof name === 'string' ? [name] : Object.values(name),
              );
        expect(
          remainingReferences(
            [{ path, text, surface: path.endsWith('.md') ? 'markdown' : 'json' }],
            scanner,
            names,
          ),
        ).toEqual([]);
      }
    });

    it('names the organization in every language, or nobody', async () => {
      const { out } = await built(organization);
      for (const lang of languages) {
        const text = utf8(out[`${lang}/code-of-conduct.md`]);
        const names =
          organization === undefined
            ? []
            : typeof organization.name === 'string'
              ? [organization.name]
              : Object.values(organization.name);
        expect(names.length === 0 || names.some((name) => text.includes(name))).toBe(true);
        expect(text).not.toMatch(/\{\{|\}\}/);
      }
    });
  },
);

it('lists every file with its bytes in the manifest', async () => {
  const { out } = await built(organizations.short);
  const manifest = JSON.parse(utf8(out['manifest.json']));
  for (const { path, sha256 } of [...manifest.files, ...manifest.project]) {
    expect(
      createHash('sha256')
        .update(Buffer.from(String(out[path] ?? ''), 'latin1'))
        .digest('hex'),
    ).toBe(sha256);
  }
  expect(manifest.files).toHaveLength(languages.length);
  const listed = [...manifest.files, ...manifest.project].map(({ path }: { path: string }) => path);
  expect([...listed, 'manifest.json'].sort()).toEqual(Object.keys(out).sort());
});

it('leaves an omitted item out in all languages and numbers the rest anew', async () => {
  const { code, out } = await built({ ...organizations.short, omit: ['item.4'] });
  expect(code).toBe(0);
  for (const lang of languages) {
    const text = utf8(out[`${lang}/code-of-conduct.md`]);
    expect(text.match(/^\d+\. /gm)).toEqual(Array.from({ length: 13 }, (_, index) => `${index + 1}. `));
    expect(text).not.toContain('IETF');
  }
});

it('builds nothing when an item is changed in one language and not in the others', async () => {
  const { code, out, stdout } = await built({
    ...organizations.short,
    replace: { 'item.11': { en: 'Treat everybody fairly.' } },
  });
  expect(code).toBe(1);
  expect(out).toEqual({});
  expect(stdout).toContain('de item.11: Missing replacement');
});

it('takes an item that is changed in all languages', async () => {
  const replace = {
    'item.11': {
      en: 'Treat everybody with respect.',
      ar: 'معاملة الجميع باحترام.',
      de: 'Alle mit Respekt behandeln.',
      es: 'Tratará a todas las personas con respeto.',
      fr: 'Traitera chacun avec respect.',
      hi: 'सभी के साथ सम्मानपूर्वक व्यवहार करेगा।',
      ja: 'すべての人に敬意をもって接する。',
      ru: 'Относится ко всем с уважением.',
      'zh-Hans': '尊重所有人。',
    },
  };
  const { code, out, stdout } = await built({ ...organizations.short, replace });
  expect({ code, stdout }).toMatchObject({ code: 0 });
  expect(out['de/code-of-conduct.md']).toContain('11. Alle mit Respekt behandeln.');
});

it('gives templates the short name where they ask for it', async () => {
  const path = 'locales/de/code-of-conduct.derivative.json';
  const data = JSON.parse(own[path] ?? '');
  data.templates['lead.3_named'] = data.templates['lead.3'].replace(
    '{{person}}',
    'ein Mitglied von {{short}}',
  );
  const organization = { version: 1, name: 'Association of Network Operators', shortName: 'ANO' };
  const folder = makeProject({
    ...own,
    [path]: JSON.stringify(data),
    'organization.json': JSON.stringify(organization),
  });
  expect(
    (await run(folder, ['derive', '--organization', 'organization.json', '--lang', 'de', '--out', 'out']))
      .code,
  ).toBe(0);
  expect(utf8(readTree(folder)['out/de/code-of-conduct.md'])).toContain('wird ein Mitglied von ANO');
});

describe('an organization is refused', () => {
  it.each([
    ['the issuer itself', 'The Internet Society', 'names the issuing organization'],
    ['its acronym, spaced', 'I S O C', 'names the issuing organization'],
    [
      'a name with a reference in look-alikes',
      'Friends of the Іnternet Society',
      'names the issuing organization',
    ],
    ['its name in another language', 'Общество Интернета', 'names the issuing organization'],
    ['an empty name', '  ', 'has no name'],
    ['a placeholder', '[YOUR ORGANIZATION]', 'placeholder'],
    ['a template left over', '{{org}}', 'placeholder'],
  ])('that is %s', async (_, name, message) => {
    const { code, stderr, out } = await built({ version: 1, name });
    expect({ code, out }).toEqual({ code: 2, out: {} });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it.each([
    ['a name of several lines', { name: 'Chess\n\n# Bar' }],
    ['a name with a line separator', { name: { '*': 'Chess', de: 'Schach\u2028verein' } }],
    ['a short name with a control character', { name: 'Chess Club', shortName: 'Chess\u0007' }],
    ['a phrase of several lines', { name: 'Chess Club', of: { en: 'of the club\n# all' } }],
  ])('that has %s', async (_, given) => {
    const { code, stderr, out } = await built({ version: 1, ...given });
    expect({ code, out }).toEqual({ code: 2, out: {} });
    expect(stderr).toMatch(/^organization\.json:1:\d+: Unexpected line break or control character in .*\n$/);
  });

  it('whose own notice names the issuer', async () => {
    const { code, stderr } = await built({
      ...organizations.short,
      notice: 'Based on a code of the Internet Society.',
    });
    expect(code).toBe(2);
    expect(stderr).toContain('refers to the issuing organization');
  });
});

describe('nothing is built', () => {
  const templates = 'locales/de/code-of-conduct.derivative.json';

  async function damaged(
    change: (data: { templates: Record<string, string>; bound: Record<string, unknown> }) => void,
  ): Promise<{ code: number | null; stdout: string; out: boolean }> {
    const data = JSON.parse(own[templates] ?? '');
    change(data);
    const folder = makeProject({ ...own, [templates]: JSON.stringify(data) });
    const { code, stdout } = await run(folder, ['derive', '--neutral', '--out', 'out']);
    return { code, stdout, out: existsSync(join(folder, 'out')) };
  }

  it('when a template is missing', async () => {
    const result = await damaged(({ templates: all }) => delete all['item.14']);
    expect(result).toMatchObject({ code: 1, out: false });
    expect(result.stdout).toContain('de item.14: Missing template "item.14"');
  });

  it('when a template was made from another text', async () => {
    const folder = makeProject(own);
    const path = 'locales/de/code-of-conduct.md';
    writeTree(folder, { [path]: (own[path] ?? '').replace('ISOC-Mitglied', 'Mitglied der ISOC') });
    const { code, stdout } = await run(folder, ['derive', '--neutral', '--out', 'out']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/de (?:preamble|lead|item)\.\d+: Stale template/);
  });

  it('when a template still names the issuer', async () => {
    const result = await damaged(({ templates: all }) => {
      all['title_neutral'] = 'Verhaltenskodex der ISOC';
    });
    expect(result).toMatchObject({ code: 1, out: false });
    expect(result.stdout).toContain('Remaining reference "ISOC"');
  });

  it('when a template asks for what it is not given', async () => {
    const result = await damaged(({ templates: all }) => {
      all['title_neutral'] = 'Verhaltenskodex {{organisation}}';
    });
    expect(result).toMatchObject({ code: 1, out: false });
    expect(result.stdout).toContain('de title: Unresolved "{{organisation}}"');
  });

  it('when a template lost a number', async () => {
    const result = await damaged(({ templates: all }) => {
      all['preamble.1'] = (all['preamble.1'] ?? '').replace('100', '10');
    });
    expect(result).toMatchObject({ code: 1, out: false });
    expect(result.stdout).toContain('token/number');
  });

  it('from a text whose licence demands to name the issuer, and both sentences are shown', async () => {
    const { code, stdout } = await run(makeProject(own), [
      'derive',
      '--document',
      'sharing-our-content',
      '--neutral',
      '--out',
      'out',
    ]);
    expect(code).toBe(1);
    expect(stdout).toContain('link back to our web site');
    expect(stdout).toContain('all reference to the Internet Society is removed');
  });
});

describe('a folder with an earlier build', () => {
  const organization = JSON.stringify(organizations.short);
  const neutral = ['derive', '--neutral', '--out', 'out', '--lang'];

  it('is written again, beside the files of a version control', async () => {
    const folder = makeProject({ ...own, 'organization.json': organization });
    const named = ['derive', '--organization', 'organization.json', '--lang', 'de', '--out', 'out'];
    expect(await run(folder, named)).toMatchObject({ code: 0 });
    writeTree(folder, { 'out/.git/HEAD': 'ref: refs/heads/main\n' });
    expect(await run(folder, [...neutral, 'de'])).toMatchObject({ code: 0 });
    expect(utf8(readTree(folder)['out/de/code-of-conduct.md'])).not.toContain('ACME');
  });

  it('is refused when a text of it would stay beside the new ones', async () => {
    const folder = makeProject({ ...own, 'organization.json': organization });
    const named = ['derive', '--organization', 'organization.json', '--lang', 'de', '--out', 'out'];
    await run(folder, named);
    const before = readTree(folder);
    const { code, stdout, stderr } = await run(folder, [...neutral, 'fr']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('(de)');
    expect(readTree(folder)).toEqual(before);
  });

  it('is refused when a file of somebody else stands among its texts, and names it', async () => {
    const folder = makeProject(own);
    await run(folder, [...neutral, 'fr']);
    writeTree(folder, { 'out/fr/notes.md': 'Mine.\n' });
    const { code, stderr } = await run(folder, [...neutral, 'fr']);
    expect(code).toBe(2);
    expect(stderr).toContain('fr/notes.md');
  });
});

it('tells with --explain why each unit changed, and writes nothing', async () => {
  const folder = makeProject(own);
  const { code, stdout } = await run(folder, ['derive', '--neutral', '--explain', '--lang', 'fr']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/title\s+rewritten\s+it names the issuer: "Internet Society"/);
  expect(stdout).toMatch(/copyright\s+dropped/);
  expect(readTree(folder)).toEqual(readTree(makeProject(own)));
});

it('shows with --dry-run a word difference, and writes nothing', async () => {
  const folder = makeProject(own);
  const { code, stdout } = await run(folder, ['derive', '--neutral', '--dry-run', '--lang', 'de']);
  expect(code).toBe(0);
  expect(stdout).toContain('Members[- of the Internet Society-]');
  expect(readTree(folder)).toEqual(readTree(makeProject(own)));
});

it('never lets a reference through that is put anywhere into a derivative, under any disguise', async () => {
  const { out } = await built(undefined);
  const disguises: ((text: string) => string)[] = [
    (text) => text,
    (text) => [...text].join('\u200b'),
    (text) => [...text].join('\u00ad'),
    (text) => text.replaceAll('o', 'о').replaceAll('O', 'О'),
    (text) => text.replaceAll('e', '&#101;').replaceAll('O', '&#79;'),
    (text) =>
      [...text]
        .map((letter) =>
          /[A-Za-z]/.test(letter) ? String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0) : letter,
        )
        .join(''),
    (text) => `${text.slice(0, 2)}**${text.slice(2)}**`,
    (text) => `<!-- ${text} -->`,
    (text) => `[x](https://example.org/${encodeURIComponent(text)})`,
    (text) => text.toLowerCase(),
  ];
  const texts = languages.map((lang) => utf8(out[`${lang}/code-of-conduct.md`]));
  assert(
    property(
      constantFrom(...texts),
      constantFrom('ISOC', 'Internet Society'),
      constantFrom(...disguises),
      nat(),
      (text, name, disguise, seed) => {
        const gaps = [...text.matchAll(/ /g)].map(({ index }) => index);
        const at = gaps[seed % gaps.length] ?? 0;
        const changed = `${text.slice(0, at)} ${disguise(name)} ${text.slice(at + 1)}`;
        expect(
          remainingReferences([{ path: 'x.md', text: changed, surface: 'markdown' }], scanner, []),
        ).not.toEqual([]);
      },
    ),
    { numRuns: 300, seed: 20261121 },
  );
});
