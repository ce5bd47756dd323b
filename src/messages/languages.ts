/** Which languages the program speaks, and which more it speaks to translators. */

import type { Messages } from './en.ts';

type Loaders = Readonly<Record<string, () => Promise<{ readonly messages: Messages }>>>;

/** Languages that say all that the program says, besides English. Each is loaded when it is asked for. */
const loaders: Loaders = {
  ar: () => import('./ar.ts'),
  de: () => import('./de.ts'),
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  hi: () => import('./hi.ts'),
  ja: () => import('./ja.ts'),
  ru: () => import('./ru.ts'),
  'zh-Hans': () => import('./zh-Hans.ts'),
};

/** The language of the interface, from `URTEXT_LANG`, `LC_ALL`, `LC_MESSAGES` and `LANG`, in this order. */
export function chooseLanguage(env: Readonly<Record<string, string | undefined>>): string {
  const wanted = env['URTEXT_LANG'] || env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || 'en';
  const tag = wanted.split(/[.@]/, 1)[0]?.replaceAll('_', '-') ?? 'en';
  return interfaceLanguage(tag) ?? 'en';
}

/** The interface language that is nearest to a tag, English among them; `undefined` when it is none of them. */
export function interfaceLanguage(tag: string): string | undefined {
  return /^en(?:$|[-_])/i.test(tag) ? 'en' : nearest(tag.replaceAll('_', '-'), loaders);
}

/** The words of a language; none for English, which is always there. */
export async function loadMessages(lang: string): Promise<Messages> {
  return (await loaders[lang]?.())?.messages ?? {};
}

/** The languages that have words of their own, besides English. */
export function interfaceLanguages(): readonly string[] {
  return Object.keys(loaders);
}

/** The interface language that translators into a language read, for notes and the packet; `undefined` when it is none of them. */
export function translatorLanguage(tag: string): string | undefined {
  return nearest(tag, loaders);
}

function nearest(tag: string, known: Loaders): string | undefined {
  const candidates = [
    tag,
    /^zh(?:-Hans)?(?:-(?:CN|SG))?$/i.test(tag) ? 'zh-Hans' : '',
    tag.split('-', 1)[0] ?? '',
  ].map((candidate) => candidate.toLowerCase());
  return Object.keys(known).find((lang) => candidates.includes(lang.toLowerCase()));
}
