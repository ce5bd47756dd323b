import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { ProperName } from '../model.ts';
import { sideBySide, sourceText, targetText, translatedPairs } from '../pairs/pairs.ts';

const rule: TranslationRule = defineRule({
  id: 'token/proper-name',
  severity: 'warning',
  explains: ['text/short', 'text/long'],
  summary: 'Every name that the document keeps is in the translation',
  rationale: 'A rule that names somebody says something else when the name is lost or misspelt.',
  remedy: 'Put the name, or a form of it that document.json lists under "names" for this language.',
  messages: { missing: 'Missing name "{{name}}" in {{item}}' },
  examples: [
    {
      source: 'Members of the Chess Club.',
      target: 'Les membres du Chess Club.',
      names: { 'Chess Club': {} },
      expect: [],
    },
    {
      source: 'Members of the Chess Club.',
      target: 'Члены Шахматного клуба.',
      lang: 'ru',
      names: { 'Chess Club': { ru: ['Шахматн* клуб*'] } },
      expect: [],
    },
    {
      source: 'Members of the Chess Club.',
      target: 'Les membres du Chess Cub.',
      names: { 'Chess Club': {} },
      expect: ['missing'],
    },
    {
      source: 'The Chess Club welcomes you.\n\nAsk the Chess Club.',
      target: 'Le club vous accueille.\n\nAdressez-vous au club.',
      names: { 'Chess Club': { fr: ['Club d’échecs'] } },
      expect: ['missing', 'missing'],
    },
  ],
  *check(alignment) {
    const { lang } = alignment.translation;
    const names = alignment.document.profile.names.map((name) => ({ name, forms: formsOf(name, lang) }));
    if (names.length === 0) return;
    for (const pair of translatedPairs(alignment)) {
      const source = sourceText(pair);
      for (const { name, forms } of names) {
        if (!source.includes(name.name)) continue;
        const target = targetText(pair).normalize('NFC');
        if (forms.some((isIn) => isIn(target))) continue;
        yield {
          messageId: 'missing',
          data: { item: pair.address, name: name.name },
          pair,
          comparison: sideBySide(pair),
        };
      }
    }
  },
});

export default rule;

/** Whether a text has the name or one of its forms: `*` stands for any letters, a space for any white space or hyphen. */
function formsOf(name: ProperName, lang: string): readonly ((text: string) => boolean)[] {
  const language = lang.split('-', 1)[0] ?? lang;
  const forms = [
    name.name,
    ...(name.forms[lang] ?? []),
    ...(name.forms[language] ?? []),
    ...(name.forms['*'] ?? []),
  ];
  return forms.map(matcherOf);
}

/** Translating a pattern takes longer than reading the text: it is made only where every part of the form stands. */
function matcherOf(form: string): (text: string) => boolean {
  const written = form.normalize('NFC');
  const isCapitals = written === written.toUpperCase();
  const folded = (text: string): string => (isCapitals ? text : text.toLowerCase());
  const parts = folded(written)
    .split(/[*\s]+/)
    .filter((part) => part !== '');
  let pattern: RegExp | undefined;
  return (text) => {
    const inText = folded(text);
    if (!parts.every((part) => inText.includes(part))) return false;
    if (!written.includes('*') && inText.includes(folded(written))) return true;
    pattern ??= patternOf(written, isCapitals);
    return pattern.test(text);
  };
}

function patternOf(form: string, isCapitals: boolean): RegExp {
  const pattern = form
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[\\p{L}\\p{M}]*')
    .replace(/\s+/g, '[\\s\u00a0-]+');
  return new RegExp(pattern, isCapitals ? 'u' : 'iu');
}
