import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { createTranslate } from '../../src/messages/index.ts';
import {
  chooseLanguage,
  interfaceLanguages,
  loadMessages,
  loadTranslatorMessages,
  translatorLanguage,
  translatorLanguages,
} from '../../src/messages/languages.ts';
import { formatRules } from '../../src/rules/index.formats.ts';
import { rules } from '../../src/rules/index.ts';
import { languagesOf, makeProject, ownProject, run } from '../program.ts';

const english = new Map<string, string>(Object.entries(en));
for (const rule of [...rules, ...formatRules]) {
  for (const key of ['summary', 'rationale', 'remedy'] as const)
    english.set(`rules.${rule.id}.${key}`, rule[key]);
  for (const [id, template] of Object.entries(rule.messages)) english.set(`rules.${rule.id}.${id}`, template);
}

function placeholders(text: string): readonly string[] {
  return [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].toSorted();
}

/** The English for a key; a plural form of its own has the form for "other". */
function englishOf(key: string): string | undefined {
  return english.get(key) ?? english.get(key.replace(/_(?:zero|one|two|few|many|other)$/, '_other'));
}

it.each(interfaceLanguages())('says all there is in %s', async (lang) => {
  const words = await loadMessages(lang);
  // Plural forms are those of the language.
  const keys = [...english.keys()].filter((key) => !/_(?:one|other)$/.test(key));
  expect(keys.length).toBeGreaterThan(1000);
  expect(keys.filter((key) => !words[key])).toEqual([]);
});

describe.each(translatorLanguages())('the words in %s', async (lang) => {
  const words = Object.entries(await loadTranslatorMessages(lang));

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
        expected.every((one) => found.includes(one) || (one === '{{count}}' && /_\w+$/.test(key)))
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

  it.each(translatorLanguages().filter((lang) => !interfaceLanguages().includes(lang)))(
    'say nothing of the program in %s, and are no interface of it',
    async (lang) => {
      const others = Object.keys(await loadTranslatorMessages(lang)).filter(
        (key) => !/^(?:exchange\.(?:what|note)|packet|pack\.page)\./.test(key),
      );
      expect(others).toEqual([]);
      expect(chooseLanguage({ LANG: `${lang}.UTF-8` })).toBe('en');
      expect(await loadMessages(lang)).toEqual({});
    },
  );

  it.each([
    ['ja', 'ltr', '「code-of-conduct」の日本語への翻訳', '番号付き項目 11'],
    ['ar', 'rtl', 'إلى العربية', 'بند مرقَّم'],
    ['hi', 'ltr', '“code-of-conduct” का हिन्दी में अनुवाद', 'क्रमांकित मद 11'],
  ])('are on the packet in %s, whatever the program speaks', async (lang, direction, heading, note) => {
    const folder = makeProject(own);
    const args = ['export', lang, '--packet', '--document', 'code-of-conduct'];
    const env = { LANG: `${lang}.UTF-8` };
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
