/** What readers see in tables, HTML, notes and front matter: exported, checked, stale, imported line for line. */
import { describe, expect, it } from 'vitest';
import { findingsOf, inMemory, type Run, runInMemory } from '../program.ts';

type Files = Map<string, string | Uint8Array>;

const english = `---
title: "House rules"
layout: page
description: What everybody in the house does
---

# Rules of the house

| Room | Who cleans it |
|------|:-------------:|
| Kitchen \\| larder | everybody, on Mondays |
| **Bath** | guests, within 3 days |

<p align="center">Knock <b>twice</b> before you come in.</p>

<table>
  <tr><th>Key</th><th>Holder</th></tr>
  <tr><td>Front door</td><td>each tenant has one</td></tr>
</table>

<details>
<summary>How to complain</summary>

Write to the caretaker.[^when]

</details>

[^when]: Before noon.
[^who]: The caretaker answers every letter.

    She does so within a week.

Caretaker
: The person who lives next to the gate.

> [!WARNING]
> Never lend your key to anybody.

:::note Quiet hours in the house
Music ends at ten in the evening.
:::

!!! tip "Bicycles"

    Put them into the yard.

- [ ] Sign the list ![of all the tenants](list.png "The list of tenants")

Run this once:

\`\`\`sh
open --door front
\`\`\`

See [the key](#rules-of-the-house).
`;

const german = `---
title: "Hausordnung"
layout: page
description: Was alle im Haus tun
---

# Regeln des Hauses

| Raum | Wer ihn putzt |
|---|---|
| Küche \\| Kammer | alle, am Montag |
| **Bad** | Gäste, binnen 3 Tagen |

<p align="center">Klopfe <b>zweimal</b>, bevor du eintrittst.</p>

<table>
  <tr><th>Schlüssel</th><th>Inhaber</th></tr>
  <tr><td>Haustür</td><td>jeder Mieter hat einen</td></tr>
</table>

<details>
<summary>Wie man sich beschwert</summary>

Schreibe der Hauswartin.[^when]

</details>

[^when]: Vor dem Mittag.
[^who]: Die Hauswartin antwortet auf jeden Brief.

    Sie tut es binnen einer Woche.

Hauswartin
: Die Person, die neben dem Tor wohnt.

> [!WARNING]
> Leihe deinen Schlüssel niemals jemandem.

:::note Ruhezeiten
Musik endet um zehn Uhr abends.
:::

!!! tip "Fahrräder"

    Stelle sie in den Hof.

- [ ] Die Liste unterschreiben ![aller Mieter](list.png "Die Liste der Mieter")

Führe das einmal aus:

\`\`\`sh
open --door front
\`\`\`

Siehe [den Schlüssel](#regeln-des-hauses).
`;

async function begun(translation: string = german, source: string = english): Promise<Files> {
  const files = inMemory({ 'house.md': source });
  expect(await runInMemory(files, ['init', 'house.md', '--edition', '2020'])).toMatchObject({ code: 0 });
  files.set('locales/de/house.md', translation);
  return files;
}

async function recorded(): Promise<Files> {
  const files = await begun();
  const accepted = await runInMemory(files, ['accept', 'de', '--all', '--translator', 'Ada Lovelace']);
  expect(accepted).toMatchObject({ code: 0, stderr: '' });
  return files;
}

const checked = (files: Files): Promise<Run> => runInMemory(files, ['check', '--format', 'json']);
const textOf = (files: Files, path: string): string => String(files.get(path));
const contentOf = (files: Files, path: string): string => {
  const content = files.get(path) ?? '';
  return typeof content === 'string' ? content : Buffer.from(content).toString();
};

describe('a text with tables, HTML and notes', () => {
  it('has nothing wrong when all of it is translated', async () => {
    expect(findingsOf(await checked(await recorded()))).toEqual([]);
  });

  it.each([
    ['a cell', 'Gäste, binnen 3 Tagen', 'Gäste, binnen 5 Tagen', 'token/number'],
    ['a cell that is emptied', 'alle, am Montag', '', 'state/untranslated'],
    ['a cell of HTML', 'jeder Mieter hat einen', 'each tenant has one', 'state/same-as-source'],
    ['a row', '| **Bad** | Gäste, binnen 3 Tagen |\n', '', 'structure/item-missing'],
    [
      'words in HTML',
      'Klopfe <b>zweimal</b>, bevor du eintrittst.',
      'Knock <b>twice</b> before you come in.',
      'state/same-as-source',
    ],
    ['a summary', 'Wie man sich beschwert', 'How to complain', 'state/same-as-source'],
    [
      'a footnote',
      'Die Hauswartin antwortet auf jeden Brief.',
      'The caretaker answers every letter.',
      'state/same-as-source',
    ],
    [
      'the end of a footnote',
      'Sie tut es binnen einer Woche.',
      'She does so within a week.',
      'state/same-as-source',
    ],
    [
      'a definition',
      'Die Person, die neben dem Tor wohnt.',
      'The person who lives next to the gate.',
      'state/same-as-source',
    ],
    [
      'an alert',
      'Leihe deinen Schlüssel niemals jemandem.',
      'Never lend your key to anybody.',
      'state/same-as-source',
    ],
    ['the title of a note', 'Ruhezeiten', 'Quiet hours in the house', 'state/same-as-source'],
    ['an indented note', 'Stelle sie in den Hof.', 'Put them into the yard.', 'state/same-as-source'],
    ['front matter', 'Was alle im Haus tun', 'What everybody in the house does', 'state/same-as-source'],
    ['the title of an image', 'Die Liste der Mieter', 'The list of tenants', 'token/link-text'],
    ['the words for an image', 'aller Mieter', 'of all the tenants', 'token/link-text'],
    ['code', 'open --door front', 'open --door back', 'markup/code'],
    ['the line below a header', '|---|---|\n', '', 'markup/marker'],
    ['the line below a header in long dashes', '|---|---|', '|———|———|', 'markup/marker'],
    ['the kind of an alert', '[!WARNING]', '[!WARNUNG]', 'markup/marker'],
    ['the end of a note', ':::\n\n', '\n', 'markup/marker'],
    ['the box of a task', '[ ]', '[x]', 'markup/marker'],
    ['the label of a footnote', 'Hauswartin.[^when]', 'Hauswartin.[^wann]', 'token/link-target'],
    ['an anchor', '#regeln-des-hauses', '#rules-of-the-house', 'token/link-target'],
  ])('tells of %s', async (_, right, wrong, rule) => {
    const changed = german.replace(right, wrong);
    expect(changed).not.toBe(german);
    const found = findingsOf(await checked(await begun(changed)));
    expect(found.filter((one) => one.includes(rule))).not.toEqual([]);
    // One fault, one finding, but for the record that is not there.
    expect(found.filter((one) => !one.includes('state/stale-unknown')).length).toBeLessThanOrEqual(2);
  });

  it.each(['xliff12', 'xliff', 'po', 'json', 'md'])('comes back from %s as it was', async (format) => {
    const files = await recorded();
    await runInMemory(files, ['export', 'de', '--format', format, '--out', 'out']);
    const [path = ''] = [...files.keys()].filter((one) => one.startsWith('out/'));
    const run = await runInMemory(files, ['import', path]);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(textOf(files, 'locales/de/house.md')).toBe(german);
  });

  const edits = [
    ['alle, am Montag', 'alle, am Dienstag'],
    ['jeder Mieter hat einen', 'jeder Mieter hat genau einen'],
    ['Wie man sich beschwert', 'Wie man klagt'],
    ['Was alle im Haus tun', 'Was alle im Haus immer tun'],
    ['Die Hauswartin antwortet auf jeden Brief.', 'Die Hauswartin liest jeden Brief.'],
    ['Musik endet um zehn Uhr abends.', 'Musik endet um zehn.'],
    ['Leihe deinen Schlüssel niemals jemandem.', 'Verleihe deinen Schlüssel niemals.'],
    ['Die Person, die neben dem Tor wohnt.', 'Die Person neben dem Tor.'],
    ['Die Liste der Mieter', 'Die Liste aller Mieter'],
  ] as const;

  it.each(['xliff12', 'xliff', 'po', 'json'])('takes one change from %s, where it stands', async (format) => {
    const files = await recorded();
    await runInMemory(files, ['export', 'de', '--format', format, '--out', 'out']);
    const [path = ''] = [...files.keys()].filter((one) => one.startsWith('out/'));
    const content = contentOf(files, path);
    for (const [before, after] of edits) {
      expect([before, content.includes(before)]).toEqual([before, true]);
      const copy = new Map(files);
      copy.set(path, content.replace(before, after));
      // JSON does not say what it was made from.
      const side = format === 'json' ? ['--theirs'] : [];
      const run = await runInMemory(copy, ['import', path, '--translator', 'Grace Hopper', ...side]);
      expect({ before, ...run }).toMatchObject({ before, code: 0, stderr: '' });
      expect(textOf(copy, 'locales/de/house.md')).toBe(german.replace(before, after));
    }
  });

  it('escapes a bar that somebody types into a cell', async () => {
    const files = await recorded();
    await runInMemory(files, ['export', 'de', '--format', 'po', '--out', 'out']);
    files.set(
      'out/house.de.po',
      contentOf(files, 'out/house.de.po').replace('alle, am Montag', 'alle | alle'),
    );
    await runInMemory(files, ['import', 'out/house.de.po']);
    expect(textOf(files, 'locales/de/house.md')).toContain('| alle \\| alle |');
  });

  it('is stale where the English changed, cell by cell', async () => {
    const files = await recorded();
    const changed = english
      .replace('on Mondays', 'on all Tuesdays and Fridays')
      .replace('before you come in', 'before you ever come in here')
      .replace('open --door front', 'open --door front --slowly');
    files.set('source/house/2021.md', changed);
    const profile = JSON.parse(textOf(files, 'source/house/document.json'));
    files.set('source/house/document.json', JSON.stringify({ ...profile, editions: ['2020', '2021'] }));
    expect(await runInMemory(files, ['lock'])).toMatchObject({ code: 0 });
    const found = findingsOf(await checked(files)).filter((one) => /state\/stale\b|markup\/code/.test(one));
    expect(found.length).toBe(3);
    const code = JSON.parse((await checked(files)).stdout).diagnostics.find(
      ({ ruleId }: { ruleId: string }) => ruleId === 'markup/code',
    );
    expect(code).toMatchObject({ messageId: 'older', data: { edition: '2020' } });
  });
});

describe('a file that a tool gave back', () => {
  const source = '# Rules\n\nBe fair to all of them.\n\nWait for 30 days.\n';
  const translation = '# Regeln\n\nSei fair zu allen.\n\nWarte 30 Tage.\n';

  async function returned(lang: string, format: string, change: (text: string) => string): Promise<Files> {
    const files = inMemory({ 'r.md': source });
    await runInMemory(files, ['init', 'r.md', '--edition', '2020']);
    files.set(`locales/${lang}/r.md`, translation);
    await runInMemory(files, ['accept', lang, '--all', '--translator', 'Ada Lovelace']);
    await runInMemory(files, ['export', lang, '--format', format, '--out', 'out']);
    const [path = ''] = [...files.keys()].filter((one) => one.startsWith('out/'));
    files.set('back.file', '');
    const ending = path.split('.').at(-1) ?? '';
    files.set(`back.${ending}`, change(contentOf(files, path)).replace('30 Tage', 'volle 30 Tage'));
    const run = await runInMemory(files, ['import', `back.${ending}`]);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    return files;
  }

  it.each([
    ['de', 'po', 'Language: de\\n', 'Language: de_DE\\n'],
    ['de', 'xliff12', 'target-language="de"', 'target-language="de-DE"'],
    ['de', 'xliff', 'trgLang="de"', 'trgLang="de-AT"'],
    ['zh-Hans', 'xliff12', 'target-language="zh-Hans"', 'target-language="zh-CN"'],
    ['sr-Latn', 'xliff', 'trgLang="sr-Latn"', 'trgLang="sr"'],
    ['sr-Latn', 'xliff12', 'target-language="sr-Latn"', 'target-language="sr-RS"'],
    ['zh-Hans', 'po', /Language: zh[\w@-]*\\n/, 'Language: zh_CN\\n'],
    ['sr-Latn', 'po', /Language: sr[\w@-]*\\n/, 'Language: sr\\n'],
    // A tool that throws away what it does not know leaves nothing but its own name for the language.
    ['sr-Latn', 'po', /"Language: [\s\S]*"X-Target-Language: sr-Latn\\n"\n/, '"Language: sr@latin\\n"\n'],
    ['zh-Hans', 'po', /"Language: [\s\S]*"X-Target-Language: zh-Hans\\n"\n/, '"Language: zh_CN\\n"\n'],
    ['nb', 'po', 'Language: nb\\n', 'Language: no\\n'],
    ['tl', 'xliff12', 'target-language="tl"', 'target-language="fil"'],
    ['yue', 'xliff', 'trgLang="yue"', 'trgLang="zh-yue"'],
  ] as const)('goes to %s in %s, where it came from', async (lang, format, before, after) => {
    const files = await returned(lang, format, (text) => text.replace(before, after));
    expect(textOf(files, `locales/${lang}/r.md`)).toContain('volle 30 Tage');
    expect([...files.keys()].filter((one) => /^locales\/.*\.md$/.test(one))).toEqual([
      `locales/${lang}/r.md`,
    ]);
  });

  it.each(['r.de_DE.json', 'r.de-AT.json'])('goes to de as "%s" too, by its words alone', async (name) => {
    const files = inMemory({ 'r.md': source });
    await runInMemory(files, ['init', 'r.md', '--edition', '2020']);
    files.set('locales/de/r.md', translation);
    await runInMemory(files, ['export', 'de', '--format', 'json', '--out', 'out']);
    files.set(name, contentOf(files, 'out/r.de.json').replace('30 Tage', 'volle 30 Tage'));
    expect(await runInMemory(files, ['import', name, '--theirs'])).toMatchObject({ code: 0 });
    expect(textOf(files, 'locales/de/r.md')).toContain('volle 30 Tage');
  });

  it.each(['zh-tw', 'zh_TW', 'zh_TW.UTF-8'])(
    'takes a language as names write it: --lang %s',
    async (lang) => {
      const files = inMemory({ 'r.md': source, 'back.md': '# 規則\n\n公平待人。\n\n等候30天。\n' });
      await runInMemory(files, ['init', 'r.md', '--edition', '2020']);
      await runInMemory(files, ['import', 'back.md', '--lang', lang]);
      expect([...files.keys()]).toContain('locales/zh-TW/r.md');
    },
  );

  it('begins a translation where other words are in another region', async () => {
    const files = inMemory({ 'r.md': source });
    await runInMemory(files, ['init', 'r.md', '--edition', '2020']);
    files.set('locales/de/r.md', translation);
    const words = {
      title: 'Regeln',
      'paragraph.1': 'Seid zu jedermann gerecht.',
      'paragraph.2': 'Harrt 30 Tage aus.',
    };
    files.set('r.de-AT.json', JSON.stringify(words));
    expect(await runInMemory(files, ['import', 'r.de-AT.json'])).toMatchObject({ code: 0 });
    expect(textOf(files, 'locales/de/r.md')).toBe(translation);
    expect(textOf(files, 'locales/de-AT/r.md')).toContain('Harrt');
  });

  it.each([
    ['zh-Hans', 'zh_CN'],
    ['zh-Hant', 'zh_TW'],
    ['sr-Latn', 'sr@latin'],
    ['pt-BR', 'pt_BR'],
    ['de', 'de'],
  ])('calls %s %s in PO, as gettext and its editors do', async (lang, name) => {
    const files = inMemory({ 'r.md': source });
    await runInMemory(files, ['init', 'r.md', '--edition', '2020']);
    const { stdout } = await runInMemory(files, ['export', lang, '--format', 'po', '--out', '-']);
    expect(stdout).toContain(`"Language: ${name}\\n"`);
    expect(stdout.includes('X-Target-Language')).toBe(name !== lang.replace('-', '_'));
  });
});

describe('a language', () => {
  const begun = async (lang: string): Promise<Run> => {
    const files = inMemory({ 'r.md': '# Rules\n\nBe fair to all of them.\n' });
    await runInMemory(files, ['init', 'r.md']);
    return runInMemory(files, ['new', lang]);
  };

  it.each([
    ['de-x-leicht', 'German (x-leicht)'],
    ['fr-CA-u-nu-latn', 'Canadian French'],
    ['sl-nedis-t-it', 'Slovenian (Natisone dialect)'],
    ['x-own', 'x-own'],
    ['i-default', 'i-default'],
    ['tl', 'Filipino (tl)'],
    ['yue', 'Cantonese'],
  ])('that is registered or private can be translated into: %s', async (lang, name) => {
    expect(await begun(lang)).toMatchObject({ code: 0, stdout: expect.stringContaining(`into ${name}`) });
  });

  it.each([
    ['iw', 'he'],
    ['zh-yue', 'yue'],
    ['i-klingon', 'tlh'],
    ['sr@latin', 'sr-Latn'],
    ['de_DE.UTF-8', 'de-DE'],
    ['deu', 'de'],
    ['jp', 'ja'],
    ['gr', 'el'],
  ])('is asked for by its canonical tag: %s is %s', async (lang, tag) => {
    expect(await begun(lang)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(`"${tag}"`),
    });
  });

  it.each(['x y', '', 'zz', 'english', 'de--de', '../de', `de-x-${'abcdefgh-'.repeat(500)}a`])(
    'that is none is refused in words: %j',
    async (lang) => {
      const run = await begun(lang);
      expect(run).toMatchObject({ code: 2, stdout: '' });
      expect(run.stderr).toMatch(/^[^\n]+\n$/);
    },
  );
});
