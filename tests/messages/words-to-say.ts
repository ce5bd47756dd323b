import { en } from '../../src/messages/en.ts';
import { formatRules } from '../../src/rules/index.formats.ts';
import { rules } from '../../src/rules/index.ts';

/** All that the program says in English: its own messages, and those of the rules. */
export const english: ReadonlyMap<string, string> = new Map([
  ...Object.entries(en),
  ...[...rules, ...formatRules].flatMap((rule) => [
    ...Object.entries(rule.messages).map(([id, text]) => [`rules.${rule.id}.${id}`, text] as const),
    ...(['summary', 'rationale', 'remedy'] as const).map(
      (key) => [`rules.${rule.id}.${key}`, rule[key]] as const,
    ),
  ]),
]);

const FORM = /_(zero|one|two|few|many|other)$/;

/**
 * What a language has to say, with its English: every message, and of those that count one for each form that its plural
 * rules use.
 */
export function wordsToSay(lang: string): ReadonlyMap<string, string> {
  const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
  const said = new Map<string, string>();
  for (const [key, text] of english) {
    const base = key.replace(FORM, '');
    if (key !== base)
      for (const form of forms) {
        const other = english.get(`${base}_other`) ?? english.get(base) ?? text;
        said.set(`${base}_${form}`, english.get(`${base}_${form}`) ?? other);
      }
    else if (!english.has(`${key}_one`)) said.set(key, text);
  }
  return said;
}

/** The parameters of a message, each once. */
export function placeholders(text: string): readonly string[] {
  return [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].toSorted();
}
