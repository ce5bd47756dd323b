/** The page that lists all texts of a pack. */

import { direction, page, type Sibling, wordsLanguage } from './html.ts';
import { type Markup, markup } from './markup.ts';
import type { PageWords } from './readable.ts';

/** One language of one document, with all its formats. */
export interface ListedText {
  readonly title: string;
  readonly lang: string;
  /** What the language calls itself. */
  readonly language: string;
  readonly isDraft: boolean;
  /** Words in its language. */
  readonly words: PageWords;
  readonly formats: readonly Sibling[];
}

/** One document with its languages, the definitive one first. */
export interface ListedDocument {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly texts: readonly ListedText[];
}

/** The page, in the language of the first document. Pure. */
export function renderIndex(documents: readonly ListedDocument[], words: PageWords, lang: string): string {
  const [first] = documents;
  const several = documents.length > 1;
  const title = several || !first ? words.say('all') : first.title;
  const body = markup`<main>
<h1>${title}</h1>
${documents.map(
  (document) => markup`<section id="${document.id}">
${several && markup`<h2 lang="${document.lang}" dir="${direction(document.lang)}">${document.title}</h2>\n`}<ul class="texts">
${document.texts.map(listedText)}</ul>
</section>
`,
)}</main>
`;
  return page({ lang, title, head: markup``, body });
}

function listedText({ title, lang, language, isDraft, words, formats }: ListedText): Markup {
  const [main, ...others] = formats;
  if (!main) return markup``;
  return markup`<li lang="${lang}" dir="${direction(lang)}"><a class="name" href="${main.href}" hreflang="${lang}">${language}</a>
<span>${title}</span>${isDraft && markup` <strong${wordsLanguage(words, lang)}>${words.say('draft')}</strong>`}
<div class="more">${others.map(({ href, name, type }) => markup`<a href="${href}" hreflang="${lang}" type="${type}">${name}</a>`)}</div></li>
`;
}
