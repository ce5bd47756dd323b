/** The commands that write files for translators and take them back. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inMemory, languagesOf, ownProject, type Run, runInMemory } from '../program.ts';

const project = ownProject();
const languages = languagesOf(project, 'code-of-conduct');
type Files = Map<string, string | Uint8Array>;

const textOf = (files: Files, path: string): string => {
  const content = files.get(path) ?? '';
  return typeof content === 'string' ? content : Buffer.from(content).toString();
};

async function exported(args: readonly string[]): Promise<Files> {
  const files = inMemory(project);
  const { code, stderr } = await runInMemory(files, ['export', ...args]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return files;
}

/** Files of the project as they were, whatever was exported or given beside them. */
function projectOf(files: Files): Record<string, string> {
  return Object.fromEntries(
    [...files].filter(([path]) => path in project).map(([path]) => [path, textOf(files, path)]),
  );
}

async function importing(files: Files, path: string, ...args: string[]): Promise<Run> {
  return runInMemory(files, ['import', path, ...args]);
}

const endings = { xliff12: 'xlf', xliff: 'xlf', po: 'po', json: 'json', md: 'md' } as const;
const formats = ['xliff12', 'xliff', 'po', 'json', 'md'] as const;

describe.each(formats)('the founding document as %s', (format) => {
  it('comes back from every language as it was', async () => {
    const files = await exported([
      'all',
      '--format',
      format,
      '--document',
      'code-of-conduct',
      '--out',
      'out',
    ]);
    for (const lang of languages) {
      const run = await importing(files, `out/code-of-conduct.${lang}.${endings[format]}`);
      expect({ lang, ...run }).toMatchObject({ lang, code: 0, stderr: '' });
      expect(run.stdout).toContain('Nothing to import');
    }
    expect(projectOf(files)).toEqual(project);
  });

  it.each(languages)('changes one item of %s and nothing else', async (lang) => {
    const files = await exported([lang, '--format', format, '--document', 'code-of-conduct', '--out', 'out']);
    const path = `out/code-of-conduct.${lang}.${endings[format]}`;
    const before = textOf(files, `locales/${lang}/code-of-conduct.md`);
    const line = /^11\. .+$/m.exec(before)?.[0] ?? '11. ';
    const words = line.replace(/^11\. /, '');
    const typed = `${words} Ω&<é>中ع`;
    const escaped =
      format === 'json' || format === 'po' || format === 'md'
        ? typed
        : typed.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;');
    files.set(path, textOf(files, path).replace(words, escaped));
    const args = ['--translator', 'Kim', ...(format === 'json' ? ['--theirs'] : [])];
    const dry = await importing(files, path, '--dry-run', ...args);
    expect(dry).toMatchObject({ code: 0, stderr: '' });
    expect(projectOf(files)).toEqual(project);
    expect(await importing(files, path, ...args)).toMatchObject({ code: 0, stderr: '' });
    const after = textOf(files, `locales/${lang}/code-of-conduct.md`);
    const shown =
      format === 'xliff12' || format === 'xliff' ? typed.replace('<', '\\<').replace('>', '\\>') : typed;
    expect([before.replace(words, typed), before.replace(words, shown)]).toContain(after);
    const [old, now] = [
      project[`locales/${lang}/code-of-conduct.record.json`] ?? '',
      textOf(files, `locales/${lang}/code-of-conduct.record.json`),
    ];
    const { units } = JSON.parse(now);
    expect(units['item.11']).toMatchObject({ state: 'translated', reviewer: 'Kim', date: '2024-02-29' });
    expect({ ...JSON.parse(now), units: { ...units, 'item.11': '' } }).toEqual({
      ...JSON.parse(old),
      units: { ...JSON.parse(old).units, 'item.11': '' },
    });
    const again = await importing(files, path, ...args);
    expect(again.stdout).toContain('Nothing to import');
    expect(textOf(files, `locales/${lang}/code-of-conduct.record.json`)).toBe(now);
  });
});

describe('an item that no edition has', () => {
  it.each([
    ['xliff12', 'xlf', /"item\.11"/g, '"item.44"'],
    ['xliff', 'xlf', /"item\.11"/g, '"item.44"'],
    ['po', 'po', /"item\.11"/g, '"item.44"'],
  ])('is refused in %s, though its English is known', async (format, ending, from, to) => {
    const files = await exported(['de', '--format', format, '--document', 'code-of-conduct']);
    const path = `code-of-conduct.de.${ending}`;
    const edited = textOf(files, path).replace('Alle Nutzerinnen und Nutzer', 'Nutzerinnen und Nutzer');
    files.set(path, edited.replace(from, to));
    const run = await importing(files, path);
    expect(run).toMatchObject({ code: 1, stderr: '' });
    expect(run.stdout).toMatch(/refused: item\.44: the document has no such item/);
    expect(run.stdout).toContain('1 item of the document is not in the file');
    expect(projectOf(files)).toEqual(project);
  });

  it('is one that was found by its English where a tool gave it a name of its own', async () => {
    const files = await exported(['de', '--format', 'po', '--document', 'code-of-conduct']);
    const path = 'code-of-conduct.de.po';
    const edited = textOf(files, path).replace('Alle Nutzerinnen und Nutzer', 'Nutzerinnen und Nutzer');
    files.set(path, edited.replace('"item.11"', '"tu-11"'));
    const run = await importing(files, path);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).not.toContain('not in the file');
    expect(textOf(files, 'locales/de/code-of-conduct.md')).toMatch(/^11\. Nutzerinnen/m);
  });
});

describe('a new language', () => {
  it('is exported from nothing and begun by what comes back', async () => {
    const files = await exported(['sw', '--document', 'code-of-conduct', '--profile', 'omegat']);
    const path = 'code-of-conduct.sw.xlf';
    const given = textOf(files, path).replace(
      /(<target state="new"[^>]*>)Treat all users[^<]*/,
      '$1Watendee watumiaji wote kwa haki.',
    );
    files.set(path, given);
    const run = await importing(files, path, '--translator', 'Asha');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const text = textOf(files, 'locales/sw/code-of-conduct.md');
    const english = project['source/code-of-conduct/2003-01.md'] ?? '';
    expect(text).toBe(english.replace(/^11\. .*$/m, '11. Watendee watumiaji wote kwa haki.'));
    expect(Object.keys(JSON.parse(textOf(files, 'locales/sw/code-of-conduct.record.json')).units)).toEqual([
      'item.11',
    ]);
  });

  it('refuses tags that name no language', async () => {
    for (const lang of ['../../etc', 'xx', 'zh-hans', 'en', 'a/b']) {
      const files = inMemory(project);
      expect(await runInMemory(files, ['export', lang])).toMatchObject({ code: 2 });
      expect(files.size).toBe(Object.keys(project).length);
    }
  });
});

describe('a file without words', () => {
  it.each([
    ['a comment', 'md', '<!-- to be done -->\n'],
    ['a frame', 'md', '<div>\n</div>\n'],
    ['a title of its own', 'md', '---\nauthor: Ada\n---\n'],
    ['an address', 'md', '[home]: https://house.example\n'],
    ['a picture', 'md', '![](door.png)\n'],
    ['marks of lists', 'md', '1.\n2.\n'],
    ['invisible characters', 'txt', '\u200b\u2060\n'],
    ['blanks', 'html', '<p>&nbsp;</p>'],
  ])('begins no translation: %s', async (_, ending, text) => {
    const name = `code-of-conduct.nl.${ending}`;
    const files = inMemory({ ...project, [name]: text });
    const { code, stdout, stderr } = await importing(files, name);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`${name}: The file is empty`);
    expect([...files.keys()].some((path) => path.includes('locales/nl'))).toBe(false);
  });
});

describe('existing translations', () => {
  const german = project['locales/de/code-of-conduct.md'] ?? '';
  const without = (): Files => {
    const files = inMemory(project);
    files.delete('locales/de/code-of-conduct.md');
    files.delete('locales/de/code-of-conduct.record.json');
    return files;
  };
  const plainOf = (text: string): string => text.replace(/^#+ /gm, '');
  const htmlOf = (text: string): string =>
    `<!DOCTYPE html><html lang="de"><head><title>x</title><script>alert(1)</script></head><body><nav><a href="/">Start</a></nav><main>${text
      .split('\n\n')
      .map((part) => {
        const lines = part.trim().split('\n');
        if (part.startsWith('# ')) return `<h1>${part.slice(2)}</h1>`;
        if (part.startsWith('## ')) return `<h2>${part.slice(3)}</h2>`;
        if (part.startsWith('- '))
          return `<ul>${lines.map((line) => `<li>${line.slice(2)}</li>`).join('\n')}</ul>`;
        if (part.startsWith('1. '))
          return `<ol>${lines.map((line) => `<li><p>${line.replace(/^\d+\. /, '')}</p></li>`).join('')}</ol>`;
        return `<p>${part.trim().replace(/ /, '\n   ')}</p>`;
      })
      .join('\n')}</main></body></html>`;

  it.each([
    ['md', german],
    ['txt', plainOf(german)],
    ['html', htmlOf(german)],
  ])('as %s are matched item by item, with how sure each match is', async (ending, content) => {
    const files = without();
    files.set(`alt.${ending}`, content);
    const of = ['--lang', 'de', '--document', 'code-of-conduct', '--full'];
    const run = await importing(files, `alt.${ending}`, ...of);
    expect(run.stderr).toBe('');
    expect(run.stdout).toMatch(/item\.4 \(new, \d+ % sure\)/);
    const { units } = JSON.parse(textOf(files, 'locales/de/code-of-conduct.record.json'));
    expect(Object.keys(units)).toHaveLength(26);
    const checked = await runInMemory(files, [
      'check',
      '--lang',
      'de',
      '--document',
      'code-of-conduct',
      '--format',
      'json',
    ]);
    const { counts } = JSON.parse(checked.stdout);
    expect({ ending, errors: counts.errors }).toEqual({
      ending,
      errors: ending === 'txt' ? counts.errors : 0,
    });
    if (ending === 'md') expect(textOf(files, 'locales/de/code-of-conduct.md')).toBe(german);
  });

  it('do not replace what is here without being told to', async () => {
    const files = inMemory(project);
    files.set('alt.md', german.replace(/^11\. .*$/m, '11. Alle gerecht behandeln.'));
    const run = await importing(files, 'alt.md', '--lang', 'de', '--document', 'code-of-conduct');
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('--theirs');
    expect(projectOf(files)).toEqual(project);
    const told = await importing(
      files,
      'alt.md',
      '--lang',
      'de',
      '--document',
      'code-of-conduct',
      '--theirs',
    );
    expect(told.code).toBe(0);
    expect(textOf(files, 'locales/de/code-of-conduct.md')).toContain('11. Alle gerecht behandeln.');
  });
});

describe('a packet', () => {
  const document = (
    page: string,
  ): { data: { header: string; units: { id: string; head: string; tail: string }[] }; policy: string } => {
    const data = /id="data">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
    return {
      data: JSON.parse(data),
      policy: /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '',
    };
  };

  it.each(languages)('in %s is one page that carries the file to send back', async (lang) => {
    const files = await exported([lang, '--packet', '--document', 'code-of-conduct']);
    const page = textOf(files, `code-of-conduct.${lang}.html`);
    const { data, policy } = document(page);
    expect(policy).toContain("default-src 'none'");
    expect(page.match(/<(?:script|link|img|iframe)[^>]*\b(?:src|href)=/g)).toBeNull();
    expect(page.match(/<textarea /g)).toHaveLength(26);
    files.set(
      'back.po',
      `${[data.header, ...data.units.map(({ head, tail }) => `${head}\n${tail}`)].join('\n\n')}\n`,
    );
    const run = await importing(files, 'back.po');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('Nothing to import');
  });

  it('is not taken for a translation when it comes back itself', async () => {
    const files = await exported(['de', '--packet', '--document', 'code-of-conduct']);
    expect(await importing(files, 'code-of-conduct.de.html')).toMatchObject({ code: 2 });
    expect(projectOf(files)).toEqual(project);
  });
});

describe('what cannot be trusted', () => {
  const cat = (name: string): Buffer => readFileSync(new URL(`../fixtures/cat/${name}`, import.meta.url));
  const hostile: readonly (readonly [name: string, content: string | Uint8Array])[] = [
    ['empty.xlf', ''],
    ['text.xlf', 'not xml'],
    [
      'bomb.xlf',
      '<!DOCTYPE lolz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><xliff version="1.2">&b;</xliff>',
    ],
    ['external.xlf', '<!DOCTYPE x SYSTEM "file:///etc/passwd"><xliff/>'],
    [
      'deep.xlf',
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">${'<g>'.repeat(100_000)}`,
    ],
    [
      'latin1.xlf',
      Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><xliff version="1.2">\xe9</xliff>', 'latin1'),
    ],
    ['utf16.xlf', Buffer.from('<xliff version="1.2"/>', 'utf16le')],
    ['version.xlf', '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.1" version="1.1"><file/></xliff>'],
    ['cut.xlf', cat('omegat.xlf').subarray(0, 900)],
    ['bytes.po', Buffer.from([0x6d, 0x73, 0x67, 0xff, 0xfe])],
    ['charset.po', 'msgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-1\\n"\n# é\n'],
    ['conflict.po', '<<<<<<< HEAD\n=======\n>>>>>>> theirs\n'],
    ['empty.po', ''],
    ['broken.json', '{"item.1": "x"'],
    ['list.json', '["x"]'],
    ['deep.json', `{"a": ${'['.repeat(100_000)}`],
    ['nul.md', 'a\u0000b'],
    ['latin1.txt', Buffer.from('caf\xe9', 'latin1')],
    ['unknown.docx', 'PK'],
    ['blank.html', '  '],
  ];

  it.each(hostile)('%s ends with exit 2 and writes nothing', async (name, content) => {
    const files = inMemory({ ...project, [name]: content });
    const before = [...files.keys()];
    const run = await importing(files, name, '--lang', 'de', '--document', 'code-of-conduct');
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(name);
    expect(run.stderr).not.toMatch(/\n\s+at /);
    expect([...files.keys()]).toEqual(before);
    expect(projectOf(files)).toEqual(project);
  });

  it('reads a page that nests without end, in time', async () => {
    const files = inMemory({ ...project, 'deep.html': `${'<div><ul><li>'.repeat(50_000)}Text` });
    expect(
      (await importing(files, 'deep.html', '--lang', 'sw', '--document', 'code-of-conduct', '--dry-run'))
        .code,
    ).toBeLessThan(3);
  });

  it('refuses an export cut off at any byte', async () => {
    const files = await exported(['de', '--document', 'code-of-conduct']);
    const whole = Buffer.from(textOf(files, 'code-of-conduct.de.xlf'));
    for (let length = 0; length < whole.length - 2; length += 997) {
      files.set('cut.xlf', whole.subarray(0, length));
      expect({
        length,
        code: (await importing(files, 'cut.xlf', '--lang', 'de', '--document', 'code-of-conduct')).code,
      }).toEqual({ length, code: 2 });
    }
    expect(projectOf(files)).toEqual(project);
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'C:\\x', 'con', '__proto__', 'a\u202eb'])(
    'takes "%s" in names and ids for a name, never for a path',
    async (name) => {
      const files = await exported(['de', '--document', 'code-of-conduct']);
      const text = textOf(files, 'code-of-conduct.de.xlf')
        .replaceAll('"item.11"', JSON.stringify(name))
        .replace('original="code-of-conduct"', `original=${JSON.stringify(name)}`)
        .replace('product-name="code-of-conduct"', '');
      files.set('evil.xlf', text);
      const before = [...files.keys()];
      const run = await importing(files, 'evil.xlf', '--lang', 'de', '--document', 'code-of-conduct');
      expect(run.code).toBe(0);
      expect(run.stdout + run.stderr).not.toContain('\u202e');
      expect([...files.keys()]).toEqual(before);
    },
  );

  it.each([
    ['target-language="de"', 'target-language="fr"'],
    ['source-language="en"', 'source-language="la"'],
    ['product-name="code-of-conduct"', 'product-name="other"'],
    ['target-language="de"', 'target-language="../.."'],
  ])('refuses %s changed to %s', async (from, to) => {
    const files = await exported(['de', '--document', 'code-of-conduct', '--out', 'a.xlf']);
    files.set('a.xlf', textOf(files, 'a.xlf').replace(from, to));
    const args = to.includes('product') ? [] : ['--lang', 'de'];
    expect(await importing(files, 'a.xlf', ...args)).toMatchObject({ code: 2 });
    expect(projectOf(files)).toEqual(project);
  });

  it('says where a refused unit stands, and shows text that hides as it is', async () => {
    const files = await exported(['de', '--document', 'code-of-conduct']);
    const path = 'code-of-conduct.de.xlf';
    files.set(
      path,
      textOf(files, path)
        .replaceAll('Copyright © 2003 The Internet Society', 'Copyright \u202e 2004 Evil')
        .replace(
          /(<source xml:lang="en">)Copyright [^<]*/,
          '$1Copyright © 2003 The Internet Society. All Rights Reserved.',
        ),
    );
    const run = await importing(files, path);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(
      /code-of-conduct\.de\.xlf:\d+:\d+: refused: copyright: it must stay in English/,
    );
    expect(run.stdout).toContain('\\u{202E}');
    expect(projectOf(files)).toEqual(project);
  });

  it('does not overwrite a file in which somebody may have worked', async () => {
    const files = await exported(['de', '--document', 'code-of-conduct']);
    files.set('code-of-conduct.de.xlf', 'work');
    expect(await runInMemory(files, ['export', 'de', '--document', 'code-of-conduct'])).toMatchObject({
      code: 2,
    });
    expect(textOf(files, 'code-of-conduct.de.xlf')).toBe('work');
    expect(
      await runInMemory(files, ['export', 'de', '--document', 'code-of-conduct', '--overwrite']),
    ).toMatchObject({ code: 0 });
  });
});

describe('what a check says of an import', () => {
  const given = async (words: string): Promise<Files> => {
    const files = await exported(['de', '--format', 'md', '--document', 'code-of-conduct', '--out', 'out']);
    const path = 'out/code-of-conduct.de.md';
    files.set(path, textOf(files, path).replace(/^11\. .+$/m, `11. ${words}`));
    return files;
  };

  it('is told of what the file brings about, and of that alone', async () => {
    const files = await given('Alle Menschen binnen 45 Tagen fair und gleichberechtigt behandeln.');
    const run = await importing(files, 'out/code-of-conduct.de.md', '--translator', 'Ada Lovelace');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('Unexpected number 45 in item.11');
    expect(run.stdout).toContain('Found 1 warning in 28 items');
    const { stdout } = await runInMemory(files, ['check', '--lang', 'de']);
    expect(stdout).toContain('Unexpected number 45 in item.11');
  });

  it('is told before anything is written', async () => {
    const files = await given('Alle Menschen binnen 45 Tagen fair und gleichberechtigt behandeln.');
    const before = projectOf(files);
    const run = await importing(files, 'out/code-of-conduct.de.md', '--translator', 'Ada', '--dry-run');
    expect(run.stdout).toContain('Unexpected number 45 in item.11');
    expect(projectOf(files)).toEqual(before);
  });

  it('is nothing where nothing is wrong', async () => {
    const files = await given('Alle Menschen immer fair und gleichberechtigt behandeln.');
    const run = await importing(files, 'out/code-of-conduct.de.md', '--translator', 'Ada Lovelace');
    expect(run.stdout.trimEnd()).toMatch(/Check it with "urtext check --lang de"$/);
  });

  it('leaves out what was wrong before', async () => {
    const files = await given('Alle Menschen immer fair und gleichberechtigt behandeln.');
    const path = 'locales/de/code-of-conduct.md';
    files.set(path, textOf(files, path).replace(/^10\. (.+)$/m, '10. $1 Binnen 99 Tagen.'));
    const run = await importing(files, 'out/code-of-conduct.de.md', '--translator', 'Ada', '--theirs');
    expect(run.stdout).not.toContain('99 in item.10');
  });
});
