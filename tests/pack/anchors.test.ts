/** Places of pages and documents: by structure, by the labels that items show, and by the names that links call them. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readZip } from '../../src/formats/zip.ts';
import { makeProject, run } from '../program.ts';

const english = `# Charter of the Mill

The Guild wrote it. See [the tools](#9b1 "where tools lie"), [Article 7](#article-7), [the seeds][seeds] and [item one](#article.8.item.1).

## Article 7 Powers

(a) Members vote.

(b) Guests listen.

## Article 8 Duties

1. Members pay:

   (a) in May,

   (b) in June.

2. Members keep:
   - 9b1) tools dry.
   - 9b2) seeds dark.

## § 3 Money

A.6.2 Money lies in the bank.

## Art. 9

[Art. 9](#art-9) ends the text.

## Beside

See [nothing](#nothing-of-this-name), and [the top](#top).

## Item. 1

The mill grinds.

[seeds]: #9b2
`;

const german = `# Satzung der Mühle

Die Zunft schrieb sie. Siehe [die Werkzeuge](#9b1 "wo Werkzeuge liegen"), [Artikel 7](#artikel-7-befugnisse), [die Samen][samen] und [Nummer eins](#article.8.item.1).

## Artikel 7 Befugnisse

(a) Mitglieder stimmen ab.

(b) Gäste hören zu.

## Artikel 8 Pflichten

1. Mitglieder zahlen:

   (a) im Mai,

   (b) im Juni.

2. Mitglieder halten:
   - 9b1) Werkzeuge trocken.
   - 9b2) Samen dunkel.

## § 3 Geld

A.6.2 Geld liegt auf der Bank.

## Art. 9

[Art. 9](#art-9) beendet den Text.

## Daneben

Siehe [nichts](#nothing-of-this-name) und [den Anfang](#top).

## Punkt 1

Die Mühle mahlt.

[samen]: #9b2
`;

const arabic = `# ميثاق الطاحونة

كتبته النقابة. انظر [الأدوات](#9b1 "حيث الأدوات") و[المادة السابعة](#المادة-7-الصلاحيات) و[البذور][بذور] و[البند الأول](#article.8.item.1).

## المادة 7 الصلاحيات

(a) يصوت الأعضاء.

(b) يستمع الضيوف.

## المادة 8 الواجبات

1. يدفع الأعضاء:

   (a) في مايو،

   (b) في يونيو.

2. يحفظ الأعضاء:
   - 9b1) الأدوات جافة.
   - 9b2) البذور في الظلام.

## § 3 المال

A.6.2 المال في المصرف.

## المادة 9

[المادة 9](#المادة-9) تنهي النص.

## بجانب

انظر [لا شيء](#nothing-of-this-name) و[الأعلى](#top).

## البند 1

الطاحونة تطحن.

[بذور]: #9b2
`;

const allowed = (...obligations: readonly string[]): object => ({
  verdict: 'allowed',
  obligations,
  basis: 'The mill grinds.',
});
const profile = {
  version: 1,
  document: 'charter',
  title: 'Charter of the Mill',
  lang: 'en',
  editions: ['2020'],
  demands: [],
  names: [],
  owner: 'owner.json',
  rights: {
    assets: [{ name: 'text', terms: 'LicenseRef-Mill', sentence: 'The mill grinds.' }],
    own: [
      {
        id: 'LicenseRef-Mill',
        title: 'Terms of the mill',
        acts: {
          copy: allowed(),
          translate: allowed(),
          derive: allowed('remove-references'),
          commercial: allowed(),
        },
      },
    ],
  },
};
const owner = {
  version: 1,
  languages: { '*': { forms: [{ form: 'harbour brotherhood', kind: 'name', basis: 'attested' }] } },
};

/** What the label of every unit is called, by its address. */
const labels: Readonly<Record<string, string>> = {
  'article.7': 'Article-7',
  'article.7.item.1': 'Article-7.a',
  'article.7.item.2': 'Article-7.b',
  'article.8': 'Article-8',
  'article.8.item.1.a': 'Article-8.1.a',
  'article.8.item.1.b': 'Article-8.1.b',
  'article.8.item.2.a': '9b1',
  'article.8.item.2.b': '9b2',
  '3-money': '§3',
  '3-money.paragraph.1': 'A.6.2',
  'art-9': 'Art.9',
};

async function mill(): Promise<string> {
  const folder = makeProject({
    'urtext.config.json': '{ "version": 1, "source": "source", "locales": "locales" }',
    'source/charter/2020.md': english,
    'source/charter/document.json': JSON.stringify(profile),
    'source/charter/owner.json': JSON.stringify(owner),
    'locales/de/charter.md': german,
    'locales/ar/charter.md': arabic,
  });
  const who = ['--all', '--state', 'translated', '--translator', 'Ada', '--origin', 'human'];
  for (const args of [['lock'], ['accept', 'de', ...who], ['accept', 'ar', ...who]]) {
    const { code, stdout, stderr } = await run(folder, args);
    if (code !== 0) throw new Error(stdout + stderr);
  }
  return folder;
}

const languages = ['en', 'de', 'ar'];

describe.each([
  ['a pack', ['pack', '--out', 'out']],
  ['a pack of a derivative work', ['derive', '--neutral', '--out', 'out', '--pack']],
])('the places of %s', (_, args) => {
  let folder = '';
  beforeAll(async () => {
    folder = await mill();
    const { code, stdout, stderr } = await run(folder, args);
    expect([code, code === 0 ? '' : stdout + stderr]).toEqual([0, '']);
  });

  /** The page, or the part of a package that people read. */
  const read = (lang: string, ending: string, part = ''): string => {
    const bytes = readFileSync(join(folder, `out/${lang}/charter.${ending}`));
    return Buffer.from(part === '' ? bytes : (readZip(bytes).get(part) ?? [])).toString();
  };
  const idsIn = (text: string): readonly string[] =>
    [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
  /** By name of a place, the address of the element that it stands in. */
  const placesIn = (html: string): ReadonlyMap<string, string> => {
    let address = '';
    return new Map(
      [...html.matchAll(/<(\w+)[^>]*?\sid="([^"]*)"/g)].map(([, tag, id = '']) => {
        if (tag !== 'span') address = id;
        return [id, address];
      }),
    );
  };

  it.each(languages)('are called by the English labels beside their addresses, in %s', (lang) => {
    for (const text of [read(lang, 'html'), read(lang, 'epub', 'EPUB/text.xhtml')]) {
      const places = placesIn(text);
      for (const [address, label] of Object.entries(labels))
        expect([label, places.get(label), places.get(address)]).toEqual([label, address, address]);
    }
  });

  it.each(languages)('have names that are theirs alone, in %s', (lang) => {
    for (const text of [read(lang, 'html'), read(lang, 'epub', 'EPUB/text.xhtml')]) {
      const ids = idsIn(text);
      expect(ids.length).toBeGreaterThan(25);
      expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
      expect(ids).toEqual(expect.arrayContaining(['beside', 'item-1', 'Item.1']));
    }
  });

  it.each(languages)('are where links lead: no link of the text leads nowhere, in %s', (lang) => {
    for (const text of [read(lang, 'html'), read(lang, 'epub', 'EPUB/text.xhtml')]) {
      const places = placesIn(text);
      const links = [...text.matchAll(/<a href="#([^"]*)"(?: title="([^"]*)")?>/g)];
      for (const [, name = ''] of links)
        expect([name, places.has(decodeURIComponent(name))]).toEqual([name, true]);
      const own = links
        .slice(0, 4)
        .map(([, name = '', title]) => [places.get(decodeURIComponent(name)), title]);
      expect(own).toEqual([
        ['article.8.item.2.a', { en: 'where tools lie', de: 'wo Werkzeuge liegen', ar: 'حيث الأدوات' }[lang]],
        ['article.7', undefined],
        ['article.8.item.2.b', undefined],
        ['article.8.item.1', undefined],
      ]);
      expect(text).not.toContain('#nothing-of-this-name');
      expect(text).toMatch(/<a href="#(?:art-9">Art\.|المادة-9">المادة) 9<\/a>/);
    }
  });

  it('are bookmarks of Word with the same names in every language, to which the links lead', () => {
    const named = languages.map((lang) => {
      const text = read(lang, 'docx', 'word/document.xml');
      const names = [...text.matchAll(/<w:bookmarkStart w:id="\d+" w:name="([^"]*)"/g)].map(
        ([, name = '']) => name,
      );
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^\p{L}[\p{L}\p{N}_]{0,39}$/u);
      const links = [...text.matchAll(/<w:hyperlink w:anchor="([^"]*)"/g)].map(([, name = '']) => name);
      expect(links).toEqual(['at_9b1', 'article_7', 'at_9b2', 'article_8_item_1', 'art_9', 'title']);
      expect(names).toEqual(expect.arrayContaining([...links, 'Article_8_1_a', 'at_3', 'A_6_2']));
      return names;
    });
    expect(named[1]).toEqual(named[0]);
    expect(named[2]).toEqual(named[0]);
  });
});
