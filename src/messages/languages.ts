/** Which languages the program speaks. */

import type { Messages } from './en.ts';

/** Each is loaded when it is asked for. */
const loaders: Readonly<Record<string, () => Promise<{ readonly messages: Messages }>>> = {
  de: () => import('./de.ts'),
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  ru: () => import('./ru.ts'),
  'zh-Hans': () => import('./zh-Hans.ts'),
};

/** The language of the interface, from `URTEXT_LANG`, `LC_ALL`, `LC_MESSAGES` and `LANG`, in this order. */
export function chooseLanguage(env: Readonly<Record<string, string | undefined>>): string {
  const wanted = env['URTEXT_LANG'] || env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || 'en';
  const tag = wanted.split(/[.@]/, 1)[0]?.replaceAll('_', '-') ?? 'en';
  const candidates = [
    tag,
    /^zh(?:-(?:CN|SG|Hans))?$/i.test(tag) ? 'zh-Hans' : '',
    tag.split('-', 1)[0] ?? '',
  ];
  return candidates.find((candidate) => Object.hasOwn(loaders, candidate)) ?? 'en';
}

/** The words of a language; none for English, which is always there. */
export async function loadMessages(lang: string): Promise<Messages> {
  return (await loaders[lang]?.())?.messages ?? {};
}

/** The languages that have words of their own, besides English. */
export function interfaceLanguages(): readonly string[] {
  return Object.keys(loaders);
}
