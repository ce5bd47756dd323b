import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../src/messages/index.ts';
import {
  chooseLanguage,
  interfaceLanguage,
  interfaceLanguages,
  loadMessages,
  translatorLanguage,
} from '../../src/messages/languages.ts';
import type { BlockKind, Severity } from '../../src/model.ts';
import type { UnitStatus } from '../../src/record/status.ts';
import { rules } from '../../src/rules/index.ts';
import { languagesOf, makeProject, ownProject, run } from '../program.ts';
import { english, placeholders, wordsToSay } from './words-to-say.ts';

/** The English for a key; a plural form of its own has the form for "other". */
function englishOf(key: string): string | undefined {
  const base = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
  return english.get(key) ?? english.get(`${base}_other`) ?? english.get(base);
}

it.each(interfaceLanguages())(
  'says all there is in %s, in every form that its plural rules use',
  async (lang) => {
    const words = await loadMessages(lang);
    const missing = [...wordsToSay(lang).keys()].filter((key) => !words[key]);
    expect(wordsToSay(lang).size).toBeGreaterThan(1000);
    expect(missing).toEqual([]);
  },
);

describe('what is said of one of a kind', () => {
  // The type checker tells when a kind is missing here; without a word for it, readers would see the key.
  const kinds = {
    heading: true,
    paragraph: true,
    item: true,
    bullet: true,
    quote: true,
    code: true,
    html: true,
    rule: true,
    definition: true,
    meta: true,
    field: true,
    cell: true,
    marker: true,
  } as const satisfies Record<BlockKind, true>;
  const statuses = {
    current: true,
    reviewed: true,
    changed: true,
    unrecorded: true,
    untranslated: true,
    draft: true,
    stale: true,
    missing: true,
    other: true,
    english: true,
    altered: true,
  } as const satisfies Record<UnitStatus, true>;
  const severities = { error: true, warning: true, note: true } as const satisfies Record<Severity, true>;
  it.each([
    ['exchange.what', kinds],
    ['status', statuses],
    ['severity', severities],
  ])('is there for each: %s', (prefix, all) => {
    expect(Object.keys(all).filter((one) => !english.has(`${prefix}.${one}`))).toEqual([]);
  });
});

it('lists for an unfinished language what it has to say', () => {
  const forms = [...wordsToSay('ar').keys()].filter((key) => key.startsWith('count.error_'));
  expect(forms.map((key) => key.slice('count.error_'.length)).toSorted()).toEqual([
    'few',
    'many',
    'one',
    'other',
    'two',
    'zero',
  ]);
  expect(wordsToSay('ja').has('count.error_one')).toBe(false);
});

describe.each(interfaceLanguages())('the words in %s', async (lang) => {
  const words = Object.entries(await loadMessages(lang));

  it('have keys that the English has', () => {
    expect(words.map(([key]) => key).filter((key) => englishOf(key) === undefined)).toEqual([]);
  });

  it('have the placeholders of the English, and no other', () => {
    const wrong = words.filter(([key, text]) => {
      const expected = placeholders(englishOf(key) ?? '');
      const found = placeholders(text);
      // A plural form may say "one" in a word.
      return !(
        found.every((one) => expected.includes(one)) &&
        expected.every(
          (one) => found.includes(one) || (one === '{{count}}' && /_(?:zero|one|two)$/.test(key)),
        )
      );
    });
    expect(wrong).toEqual([]);
  });

  const said = new Map(words);

  it('have all that a translator reads', () => {
    const read = [...english.keys()].filter((key) =>
      /^(?:exchange\.(?:what|note)|packet|pack\.page)\./.test(key),
    );
    expect(read.length).toBeGreaterThan(30);
    expect(read.filter((key) => !said.get(key))).toEqual([]);
    expect(said.get('packet.lang')).toBe(lang);
  });

  it('name a mark of the packet as it is written there', () => {
    expect(said.get('packet.step.stale')).toContain(said.get('packet.stale'));
  });
});

describe('words for translators alone', () => {
  const own = ownProject();

  it('are there for every language of the founding document', () => {
    expect(languagesOf(own, 'code-of-conduct').filter((lang) => translatorLanguage(lang) !== lang)).toEqual(
      [],
    );
  });

  it.each([
    ['ja', 'ltr', '「code-of-conduct」の日本語への翻訳', '番号付き項目 11'],
    ['ar', 'rtl', 'إلى العربية', 'بند مرقَّم'],
    ['hi', 'ltr', '“code-of-conduct” का हिन्दी में अनुवाद', 'क्रमांकित मद 11'],
  ])('are on the packet in %s, whatever the program speaks', async (lang, direction, heading, note) => {
    const folder = makeProject(own);
    const args = ['export', lang, '--packet', '--document', 'code-of-conduct'];
    const env = { LANG: 'C.UTF-8' };
    const page = (await run(folder, [...args, '--out', '-'], { env })).stdout;
    expect(page).toContain(`<html lang="${lang}" dir="${direction}">`);
    expect(/<h1>(.*)<\/h1>/.exec(page)?.[1]).toContain(heading);
    expect(page.replaceAll(/<\/?bdi>/g, '')).toContain(note);
    expect(page.match(/<p lang="en" dir="ltr">/g)).toHaveLength(28);
    expect((await run(folder, args, { env })).stdout).toMatch(/^Wrote /);
  });
});

it('speaks the language of the environment, and English where it knows no other', () => {
  expect(chooseLanguage({ LANG: 'de_AT.UTF-8' })).toBe('de');
  expect(chooseLanguage({ LANG: 'zh_CN.UTF-8' })).toBe('zh-Hans');
  expect(chooseLanguage({ LANG: 'C.UTF-8' })).toBe('en');
  expect(chooseLanguage({ LANG: 'de_DE', URTEXT_LANG: 'fr' })).toBe('fr');
});

it('takes an interface language in any spelling of its tag', () => {
  expect(['de', 'DE', 'de_AT', 'de-CH-1996'].map(interfaceLanguage)).toEqual(['de', 'de', 'de', 'de']);
  expect(['zh', 'zh-CN', 'zh-hans-sg'].map(interfaceLanguage)).toEqual(['zh-Hans', 'zh-Hans', 'zh-Hans']);
  expect(['en-GB', 'zh-TW', 'xx', ''].map(interfaceLanguage)).toEqual([
    'en',
    undefined,
    undefined,
    undefined,
  ]);
});

it('counts as the language does', async () => {
  const t = createTranslate(rules, 'ru', await loadMessages('ru'));
  expect(new Set([1, 2, 5].map((count) => t('count.error', { count }).replace(/\d+/, ''))).size).toBe(3);
});

it('leaves texts of documents alone that look like templates', () => {
  const t = createTranslate(rules);
  expect(t('errors.no-such-rule', { rule: '$t(count.error) {{hint}}', hint: '' })).toContain(
    '$t(count.error) {{hint}}',
  );
});
