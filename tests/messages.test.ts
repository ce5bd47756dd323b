import { describe, expect, it } from 'vitest';
import { en } from '../src/messages/en.ts';
import { createTranslate } from '../src/messages/index.ts';
import { chooseLanguage, interfaceLanguages, loadMessages } from '../src/messages/languages.ts';
import { rules } from '../src/rules/index.ts';

const english = new Map<string, string>(Object.entries(en));
for (const rule of rules) {
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

describe.each(interfaceLanguages())('the words in %s', async (lang) => {
  const words = Object.entries(await loadMessages(lang));

  it('are many, and nearly all there are', () => {
    expect(words.length).toBeGreaterThan(english.size * 0.9);
  });

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
