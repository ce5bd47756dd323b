/**
 * Puts the program's words together: i18next with plural rules, in the reader's language, English where it has none.
 *
 * `messages/` is for the words of the program, one file for each interface language. What shows or writes words may
 * import it, `work/` and `rules/` never.
 */

import { createInstance, type TFunction } from 'i18next';
import type { AnyRule } from '../check/rule.ts';
import { en, type Messages } from './en.ts';

/** Gives the words of a message key; unknown keys come back as they are. */
export type Translate = (key: string, data?: Readonly<Record<string, string | number>>) => string;

/**
 * A private instance of i18next: nothing is shared between two runs.
 *
 * @param lang Language of the interface; English when it is not known.
 * @param rules Their templates become `rules.<id>.<messageId>`, `.summary`, `.rationale` and `.remedy`.
 */
export function createTranslate(rules: readonly AnyRule[], lang = 'en', words: Messages = {}): Translate {
  const instance = createInstance();
  void instance.init({
    lng: lang,
    fallbackLng: 'en',
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    returnEmptyString: false,
    interpolation: { escapeValue: false },
    resources: {
      en: { translation: en },
      ...(lang !== 'en' && { [lang]: { translation: words } }),
    },
  });
  const t: TFunction = instance.t;
  // Rules say much, and nothing when all is well: their words are put together for the first that speaks.
  let silent = true;
  const templates = new Map<string, string>();
  return (key, data) => {
    if (silent && key.startsWith('rules.')) {
      instance.addResources('en', 'translation', ruleMessages(rules));
      silent = false;
    }
    // Which form a number asks for is a question for plural rules; everything else is the same for every number.
    const count = data?.['count'];
    const known = typeof count === 'number' ? `${key} ${count}` : key;
    let template = templates.get(known);
    if (template === undefined) {
      template = t(key, { ...(typeof count === 'number' && { count }), skipInterpolation: true });
      templates.set(known, template);
    }
    return filled(template, data);
  };
}

/**
 * Puts what is named into its places. Reports have thousands of messages, and what i18next does for each of them took a
 * third of a report. Texts of documents are among the data: what looks like a place or a reference in them is none.
 */
function filled(template: string, data: Readonly<Record<string, string | number>> = {}): string {
  if (!template.includes('{{')) return template;
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(data[name] ?? ''));
}

function ruleMessages(rules: readonly AnyRule[]): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const rule of rules) {
    for (const [id, template] of Object.entries(rule.messages)) messages[`rules.${rule.id}.${id}`] = template;
    messages[`rules.${rule.id}.summary`] = rule.summary;
    messages[`rules.${rule.id}.rationale`] = rule.rationale;
    messages[`rules.${rule.id}.remedy`] = rule.remedy;
  }
  return messages;
}
